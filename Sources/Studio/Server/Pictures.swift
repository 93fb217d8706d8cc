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

/// The scene files of the folder.
struct SceneFiles: Sendable {
    let folder: WorkFolder

    static let ending = ".json"
    private static let limit = 16 << 20
    /// Where versions go that were replaced.
    private static let former = ".studio-former"

    func names() -> [String] { folder.names(ending: Self.ending) }

    /// - Throws: `usage` for no name of a scene file, `missingInput` where there is none.
    func read(_ name: String) throws(Diagnostic) -> (text: Data, path: String) {
        let path = try self.path(name)
        do throws(Diagnostic) {
            return (try InputFile.read(path, limit: Self.limit), path)
        } catch {
            guard error.status == .missingInput else { throw error }
            throw Diagnostic(
                .missingInput, "\(name): there is no such scene",
                hint: nameHint(to: name, in: names(), otherwise: "there are"))
        }
    }

    private func path(_ name: String) throws(Diagnostic) -> String {
        guard name.hasSuffix(Self.ending) else {
            throw Diagnostic(.usage, "\"\(name)\": expected the name of a scene, which ends in .json")
        }
        return try folder.file(name)
    }

    /// Writes a scene file. One that is there is replaced only where `base` is the SHA-256 of what it holds, and is put
    /// aside before.
    ///
    /// - Returns: the SHA-256 of the new file, and whether there was none.
    /// - Throws: `tryAgain` where the file holds something else by now, `inputOutput` where the disk refuses.
    func save(_ text: String, as name: String, over base: String?) throws(Diagnostic) -> (hash: String, isNew: Bool) {
        let path = try self.path(name)
        let data = Data(text.utf8)
        let isThere = FileManager.default.fileExists(atPath: path)
        if isThere {
            let former = try InputFile.read(path, limit: Self.limit)
            let hash = Digest.sha256(former)
            guard hash == base else {
                throw Diagnostic(
                    .tryAgain, "\(name): \(base == nil ? "is there already" : "has changed since it was read")",
                    hint: "read it again, or take another name")
            }
            try keep(former, of: name, hash)
        }
        try OutputFile.write(data, to: path, force: isThere)
        return (Digest.sha256(data), !isThere)
    }

    private func keep(_ data: Data, of name: String, _ hash: String) throws(Diagnostic) {
        let former = folder.path + "/" + Self.former
        guard mkdir(former, 0o755) == 0 || errno == EEXIST else {
            throw Diagnostic(.inputOutput, "\(former): cannot be made: \(FileCalls.reason)")
        }
        let path = "\(former)/\(name.dropLast(Self.ending.count))-\(hash.prefix(12)).json"
        guard !FileManager.default.fileExists(atPath: path) else { return }
        try OutputFile.write(data, to: path, force: false)
    }
}
