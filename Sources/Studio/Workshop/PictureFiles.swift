import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins

/// The pictures that are made of one page: their paths and renderers, checked before anything is drawn, and
/// written only when all of them are made.
public struct PictureFiles: Sendable {
    /// Where the pictures are written.
    public let paths: [String]
    private let places: [String: Location]
    private let renderers: [any PageRendering]
    private let options: [String: [String: JSONNode]]
    private let force: Bool

    /// A picture that is made and not written yet.
    public struct Picture: Sendable {
        /// Where it is to be written.
        public let path: String
        /// The whole file.
        public let data: Data
        /// What its renderer has to say, lines for people.
        public let notes: [String]

        package init(path: String, data: Data, notes: [String]) {
            (self.path, self.data, self.notes) = (path, data, notes)
        }
    }

    /// - Parameters:
    ///   - places: where a scene asks for them, for errors, by their paths.
    ///   - options: by renderer and option name, as `RendererOptions` reads them.
    ///   - force: whether files that exist are replaced.
    /// - Throws: `usage` for formats that no renderer writes and paths that are named twice, `badData` for options out
    ///   of range, `cannotCreateOutput` where a file exists or its folder does not.
    public init(
        _ paths: [String], places: [String: Location] = [:], options: [String: [String: JSONNode]], force: Bool
    ) throws(Diagnostic) {
        (self.paths, self.places) = (paths, places)
        self.options = options
        self.force = force
        var seen: Set<String> = []
        var renderers: [any PageRendering] = []
        for path in paths {
            guard seen.insert(Self.identity(of: path)).inserted else {
                throw Diagnostic(.usage, "\(path): is given twice as an output")
            }
            renderers.append(try Renderers.make(forFile: path, options: options))
            do throws(Diagnostic) {
                try OutputFile.check(path, force: force)
            } catch {
                throw places[path].map { error.at($0) } ?? error
            }
        }
        self.renderers = renderers
    }

    /// The same for all ways to write the path of one file.
    static func identity(of path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    /// The names of the renderers that make them.
    public var rendererNames: Set<String> { Set(renderers.map(\.name)) }

    /// Refuses what no drawing could mend, before anything is drawn.
    ///
    /// - Throws: what the renderers throw, each with its path.
    public func check(_ plan: SceneRendering) throws(Diagnostic) {
        guard let draft = plan.draft else { return }
        for (path, renderer) in zip(paths, renderers) {
            do throws(Diagnostic) { try renderer.check(draft) } catch { throw named(error, path) }
        }
    }

    private func named(_ error: Diagnostic, _ path: String) -> Diagnostic {
        let named = error.at(path)
        return places[path].map { named.at($0) } ?? named
    }

    /// The pictures, in the order of `paths`, each followed by the files that its renderer puts beside it.
    ///
    /// - Throws: what the renderers throw, each with its path.
    public func pictures(of page: Page) throws(Diagnostic) -> [Picture] {
        var pictures: [Picture] = []
        for (path, renderer) in zip(paths, renderers) {
            do throws(Diagnostic) {
                let file = try renderer.render(
                    page.recording(options[renderer.name] ?? [:], of: renderer),
                    file: (path as NSString).lastPathComponent)
                for (index, (path, data)) in file.files(at: path).enumerated() {
                    pictures.append(Picture(path: path, data: data, notes: index == 0 ? file.notes : []))
                }
            } catch {
                throw named(error, path)
            }
        }
        return pictures
    }

    /// Writes them all, or none where one of them cannot be: a name that is taken is found before the first is written.
    ///
    /// - Throws: `cannotCreateOutput` or `inputOutput` as `OutputFile.write`; `unavailable` where a renderer's further file
    ///   has another picture's name.
    public func write(_ pictures: [Picture]) throws(Diagnostic) {
        var seen: Set<String> = []
        for picture in pictures {
            guard seen.insert(Self.identity(of: picture.path)).inserted else {
                throw Diagnostic(
                    .unavailable, "\(picture.path): two pictures have this name, one of them beside another")
            }
            try OutputFile.checkName(picture.path, force: force)
        }
        for picture in pictures { try OutputFile.write(picture.data, to: picture.path, force: force) }
    }
}
