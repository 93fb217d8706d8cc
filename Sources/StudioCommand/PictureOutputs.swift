import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins
import SketchStudio

/// The pictures that one run writes: their paths and renderers, checked before anything is drawn, and
/// written only when all of them are made.
struct PictureOutputs {
    let paths: [String]
    private let options: [String: [String: JSONNode]]
    private let force: Bool

    /// - Parameters:
    ///   - paths: from the command line, or else the scene's.
    ///   - options: `renderer.option=value` from the command line, which come before the scene's.
    ///   - layers: from the command line, for plotters' programs.
    /// - Throws: `usage` for no or unknown formats and options nobody uses, `cannotCreateOutput`.
    init(
        _ paths: [String], options: [String], layers: String? = nil, scene: Scene, force: Bool
    ) throws(Diagnostic) {
        let paths = paths.isEmpty ? scene.outputs : paths
        self.paths = paths
        self.force = force
        guard !paths.isEmpty else {
            throw Diagnostic(
                .usage, "\(scene.name): names no \"outputs\", so give at least one --out, as in --out picture.svg")
        }
        let given = try RendererOptions.parse(options, layers: layers, paths: paths)
        let options = scene.options.merging(given) { $0.merging($1) { $1 } }
        self.options = options
        var seen: Set<String> = []
        var used: Set<String> = []
        for path in paths {
            guard seen.insert(URL(fileURLWithPath: path).standardizedFileURL.path).inserted else {
                throw Diagnostic(.usage, "\(path): is given twice as --out")
            }
            used.insert(type(of: try Renderers.make(forFile: path, options: options)).name)
            try OutputFile.check(path, force: force)
        }
        if let unused = given.keys.sorted().first(where: { !used.contains($0) }) {
            throw Diagnostic(.usage, "there are options for \(unused), but no --out that it writes")
        }
    }

    /// The bytes of each file, in the order of `paths`. What a renderer has to say goes to stderr.
    func files(of page: Page) throws(Diagnostic) -> [Data] {
        var files: [Data] = []
        for path in paths {
            do throws(Diagnostic) {
                let renderer = try Renderers.make(forFile: path, options: options)
                let name = type(of: renderer).name
                let file = try renderer.renderWithReport(page.recording(options[name] ?? [:], of: name))
                files.append(file.data)
                file.notes.forEach(Terminal.say)
            } catch {
                throw error.at(path)
            }
        }
        return files
    }

    func write(_ files: [Data]) throws(Diagnostic) {
        for (path, data) in zip(paths, files) { try OutputFile.write(data, to: path, force: force) }
    }
}

/// The page of a scene. How far it is, and what drawing has to tell, goes to stderr.
func draw(_ rendering: SceneRendering, threads: Int, cache: inout SampleCache) throws(Diagnostic) -> (
    page: Page, sampling: SceneSampling
) {
    let progress = SamplingProgress()
    let result = Result { () throws(Diagnostic) in
        try rendering.page(threads: threads, cache: &cache) { progress.show($0, of: $1) }
    }
    progress.clear()
    let drawn = try result.get()
    report(drawn.sampling, rendering)
    return drawn
}

/// What rendering tells about cells that had to be drawn again or stayed empty.
private func report(_ sampling: SceneSampling, _ rendering: SceneRendering) {
    for warning in rendering.warnings { Terminal.say("warning: \(warning)") }
    if sampling.retries > 0 {
        Terminal.say("\(sampling.retries) empty drawing\(sampling.retries == 1 ? "" : "s") sampled again")
    }
    for index in sampling.emptyCells {
        let planned = rendering.planned[index]
        Terminal.say(
            "warning: \(rendering.scene.items[planned.item].location.pointer): the cell in row \(planned.cell.row + 1), column "
                + "\(planned.cell.column + 1) stays empty after \(ScenePlan.maximumRetries) retries")
    }
}
