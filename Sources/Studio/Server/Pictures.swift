import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins
import SketchStudio

/// Makes pictures of scenes as `studio render` does, by the same `Workshop` and the same renderers.
struct Pictures: Sendable {
    let folder: WorkFolder
    let workshop: Workshop
    let models: Models
    let threads: Int
    private let turn = DispatchSemaphore(value: 1)

    init(folder: WorkFolder, workshop: Workshop, models: Models, threads: Int) {
        (self.folder, self.workshop, self.models, self.threads) = (folder, workshop, models, threads)
    }

    /// A file name's ending that a renderer answers to.
    ///
    /// - Throws: `usage` for any other, naming those there are.
    private func checked(_ format: String) throws(Diagnostic) -> String {
        let known = Renderers.all.flatMap(\.fileExtensions)
        guard known.contains(format) else {
            throw Diagnostic(
                .usage, "no renderer writes \".\(format)\" files",
                hint: nameHint(to: format, in: known, otherwise: "choose from"))
        }
        return format
    }

    /// The picture of a scene or page that somebody wrote.
    ///
    /// - Parameters:
    ///   - document: named by its file, with the path of the folder.
    ///   - format: a file name extension.
    /// - Throws: as `Workshop.source`, `plan` and `draw`, and what the renderer throws.
    func render(
        _ document: JSONNode, format: String, options given: [String: [String: JSONNode]] = [:]
    ) throws(Diagnostic) -> HTTPAnswer {
        let stem = ((document.name as NSString).lastPathComponent as NSString).deletingPathExtension
        let file = "\(stem).\(try checked(format))"
        turn.wait()
        defer { turn.signal() }
        let source = try workshop.source(of: document)
        var options: [String: [String: JSONNode]] = [:]
        if case .scene(let scene) = source { options = scene.options }
        options.merge(given) { $0.merging($1) { $1 } }
        let renderer = try Renderers.make(forFile: file, options: options)
        let page: Page
        switch source {
        case .page(let composed): page = composed
        case .scene(let scene):
            let plan = try workshop.plan(scene)
            if let draft = plan.draft { try renderer.check(draft) }
            page = try workshop.draw(plan, threads: threads).page
        }
        let rendered = try renderer.render(page.recording(options[renderer.name] ?? [:], of: renderer), file: file)
        var answer = HTTPAnswer(type: Self.type(format), rendered.data)
        answer.headers.append(("Content-Disposition", "attachment; filename=\"\(Self.plain(file))\""))
        return answer
    }

    /// The scene that shows one drawing on a sheet, as text.
    ///
    /// - Throws: as `Models.sampler`.
    func scene(of handle: DrawingHandle, style: String, paper: String) throws(Diagnostic) -> JSONNode {
        let (name, sampler) = try models.sampler(of: handle)
        let title = "\(sampler.checkpoint.classes.joined(separator: " ")) \(handle.seed)"
        let value = JSONValue.members([
            "version": .integer(Int64(SceneReader.version)), "title": .string(title), "checkpoint": .string(name),
            "paper": .members(["size": .string(paper)]), "style": .string(style),
            "items": .array([.members(["type": .string("single"), "handle": .string(handle.text)])]),
        ])
        return JSONNode(value, name: "\(folder.path)/\(name)-\(handle.seed).json")
    }

    /// A name that stands in a header as it is.
    private static func plain(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_. ".contains($0)) ? $0 : "_" })
    }

    /// What browsers call the format.
    private static func type(_ format: String) -> String {
        switch format {
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "gif": "image/gif"
        case "pdf": "application/pdf"
        case "mp4": "video/mp4"
        case "json", "page.json": "application/json"
        default: "application/octet-stream"
        }
    }
}
