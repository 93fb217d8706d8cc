import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchPages

/// From a file that people write to a page: read, check, plan, sample, compose. The command line, watching and every
/// other program go through it; `PictureFiles` makes pictures of its pages.
///
/// What is read (`Library`) and drawn (`SampleCache`) is kept here, and here alone. One workshop may be shared by any
/// number of tasks: its locks are held to look something up, never while it works, so that long work does not hold
/// up a short one.
public final class Workshop: Sendable {
    /// What is read, each file once.
    public let library: Library
    private let styles: StyleLibrary?
    private let samples = SampleCache()

    /// - Parameter styles: where scenes look for styles; nil for `StyleLibrary.standard(sceneFolder:)`.
    public init(library: Library = Library(), styles: StyleLibrary? = nil) {
        self.library = library
        self.styles = styles
    }

    /// What a picture is made of.
    public enum Source: Sendable {
        case scene(Scene)
        /// A page that was composed before.
        case page(Page)
    }

    /// The scene or page in the file at `path`, by what its keys say.
    ///
    /// - Parameter seed: takes the place of the scene's `seed`, in its recipe too; nil leaves it.
    /// - Throws: `missingInput` where there is no such file, `badData` for the first thing wrong in it; the others
    ///   come with it. `usage` for a page with a `seed`.
    public func source(at path: String, seed: UInt64? = nil) throws(Diagnostic) -> Source {
        try source(of: try Self.document(path), seed: seed)
    }

    /// The scene or page that `document` describes, whose name is that of its file.
    ///
    /// - Throws: as `source(at:)`.
    package func source(of document: JSONNode, seed: UInt64? = nil) throws(Diagnostic) -> Source {
        var document = document
        if let seed {
            guard !Page.isDescribed(by: document) else {
                throw Diagnostic(
                    .usage, "\(document.name): is a page, in which everything is drawn already, so it takes no seed")
            }
            document = try document.seeded(seed)
        }
        guard Page.isDescribed(by: document) else {
            return .scene(try scene(document))
        }
        return .page(try Page(document: document))
    }

    /// The scene that `document` describes; relative paths in it start at the folder of the file that it is named by.
    ///
    /// - Throws: `badData` for the first thing wrong in it; the others come with it.
    func scene(_ document: JSONNode) throws(Diagnostic) -> Scene {
        let folder = (document.name as NSString).deletingLastPathComponent
        return try SceneReader.read(document, folder: folder, styles: styles, library: library)
    }

    /// The file at `path` as JSON, comments allowed: up to 16 MiB, or 256 MiB where its name ends in `.page.json`.
    ///
    /// - Throws: `missingInput` where there is no such file, `badData` where it is no JSON.
    public static func document(_ path: String) throws(Diagnostic) -> JSONNode {
        guard Page.isNamed(by: path) else { return try SceneReader.document(path) }
        return try JSONNode(parsing: InputFile.read(path, limit: 256 << 20), name: path)
    }

    /// Everything that is wrong with a scene and the files that it names.
    ///
    /// - Throws: `internal` alone.
    public func check(_ scene: JSONNode) throws(Diagnostic) -> SceneCheck {
        try SceneCheck(scene, styles: styles, library: library)
    }

    /// What is to be drawn for a scene; reads its models and samples nothing.
    ///
    /// - Throws: `missingInput` or `badData`, at the place in the scene.
    public func plan(_ scene: Scene) throws(Diagnostic) -> SceneRendering {
        try SceneRendering(scene, library: library)
    }

    /// Draws what was planned, and composes its page. Drawings from before are taken again.
    ///
    /// - Parameter progress: as `SceneRendering.page`; where it throws, drawing stops.
    /// - Throws: as `SceneRendering.page`.
    public func draw(
        _ plan: SceneRendering, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
        progress: (_ done: Int, _ total: Int) throws(Diagnostic) -> Void = { _, _ in }
    ) throws(Diagnostic) -> (page: Page, sampling: SceneSampling) {
        samples.trim(for: plan.planned)
        return try plan.page(threads: threads, cache: samples, progress: progress)
    }

    /// Lets go of all files but these, for those who look again at files that change.
    public func keep(only paths: Set<String>) { library.keep(only: paths) }
}
