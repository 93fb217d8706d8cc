import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins

/// Many pages of one scene: each combination of parameters with seeds that follow from the scene's. Everything is
/// checked before anything is drawn. A page depends on its index alone, so batches may be drawn in parts, in any order
/// and by any number of threads and machines.
public struct Batch: Sendable {
    let scenes: [BatchScene]
    let outputs: [BatchOutput]
    /// Pages of each combination.
    let count: Int
    let workshop: Workshop
    /// Names of values that a template may hold, and that are the scene's.
    private let name: String
    /// The folder in which all files lie, and beside them the manifest; empty for the current one.
    public let folder: String

    /// - Parameters:
    ///   - path: the scene's file.
    ///   - count: pages of each combination of parameters.
    ///   - outputs: templates of the files' names.
    ///   - options: of renderers, by renderer and option; they come before the scene's.
    /// - Throws: as reading the scene does, `usage` for templates that cannot be, or that give two pages one name,
    ///   `badData` for a scene that looks the same on every page.
    public init(
        scene path: String, count: Int, parameters: BatchParameters, outputs: [String],
        options: [String: [String: JSONNode]], workshop: Workshop
    ) throws(Diagnostic) {
        self.workshop = workshop
        self.count = count
        name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let templates = try outputs.map { text throws(Diagnostic) in
            try BatchTemplate(text, numbers: ["index", "seed"], words: ["name", "title"] + parameters.names)
        }
        let document = try Workshop.document(path)
        let scenes = try parameters.combinations.map { values throws(Diagnostic) in
            try BatchScene(document, parameters.names, values, workshop: workshop)
        }
        let folder = BatchFolder(templates)
        self.scenes = scenes
        self.folder = folder.path
        self.outputs = try templates.map { template throws(Diagnostic) in
            try BatchOutput(template, in: folder, scenes: scenes, options: options)
        }
        try checkNames()
        guard count == 1 || scenes.contains(where: \.changesWithSeed) else {
            throw .badData(
                "\(path): would look the same on each of \(count) pages, since its items have seeds of their own or draw "
                    + "nothing by chance; remove these, or leave --count out")
        }
    }

    public var pageCount: Int { scenes.count * count }

    /// The names of the renderers that make the files.
    public var rendererNames: Set<String> { Set(outputs.map(\.rendererName)) }

    /// How many files lie in one folder, where that is known.
    public var filesInOneFolder: Int {
        pageCount * outputs.count { !$0.template.hasFoldersWithin }
    }

    /// The path of a file beside the pictures.
    func inFolder(_ name: String) -> String {
        folder.isEmpty ? name : (folder as NSString).appendingPathComponent(name)
    }

    // MARK: Pages

    /// Page `index`: combinations change first, so pages of one number and of different parameters stand together and
    /// have one seed.
    func page(_ index: Int) -> (scene: Int, seed: UInt64) {
        let (number, scene) = index.quotientAndRemainder(dividingBy: scenes.count)
        return (scene, BatchSeed.seed(ofPage: number, sceneSeed: scenes[scene].seed))
    }

    /// The path of a page's file.
    func path(_ output: BatchOutput, _ index: Int) -> String {
        let (number, seed) = page(index)
        let scene = scenes[number]
        return output.template.path { name in
            switch name {
            case "index": String(index)
            case "seed": String(seed)
            case "name": self.name
            case "title": scene.title
            default: scene.parameters.first { $0.key == name }?.value.plainText ?? ""
            }
        }
    }

    /// Refuses templates that give one name to two files.
    private func checkNames() throws(Diagnostic) {
        for output in outputs {
            let names = output.template.names
            guard names.isDisjoint(with: ["index", "seed"]), pageCount > 1 else { continue }
            guard count == 1, Set((0..<pageCount).map { path(output, $0) }).count == pageCount else {
                throw Diagnostic(
                    .usage,
                    "--out \(output.template.text): gives several of the \(pageCount) pages one name; put {index} or {seed} "
                        + "into it")
            }
        }
        var seen: Set<String> = []
        for output in outputs where !seen.insert(output.relativeText).inserted {
            throw Diagnostic(.usage, "--out \(output.template.text): is given twice")
        }
    }

    // MARK: Settings

    /// What tells this batch from others, as the manifest's first line has it. All that the pages depend on is in its
    /// hash, `settings`; threads are not, nor where the files lie.
    func header(of shard: BatchShard) -> JSONValue {
        let generator = JSONValue.string("Sketch Studio \(StudioVersion.current)")
        let names = JSONValue.array(outputs.map { .string($0.relativeText) })
        var sum = Digest.Sum()
        func add(_ value: JSONValue) { sum.add(Array((value.text() + "\n").utf8)) }
        add(.members(["generator": generator, "count": .integer(Int64(count)), "out": names]))
        for scene in scenes {
            add(.members(["parameters": .object(scene.parameters), "scene": scene.document.value]))
            add(.object(scene.checkpoints.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }))
        }
        for output in outputs {
            for options in output.options {
                add(
                    .object(options.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value.optionText)) })
                )
            }
        }
        var members: [JSONMember] = [
            JSONMember("batch", .integer(1)), JSONMember("generator", generator),
            JSONMember("settings", .string(sum.sha256())), JSONMember("pages", .integer(Int64(pageCount))),
            JSONMember("out", names),
        ]
        if shard != .whole { members.append(JSONMember("shard", .string(shard.text))) }
        return .object(members)
    }
}

/// One of the files that are made of each page.
struct BatchOutput: Sendable {
    let template: BatchTemplate
    /// The template as it is seen from the batch's folder.
    let relativeText: String
    let rendererName: String
    /// For each of the batch's scenes, whose options may differ.
    let renderers: [any PageRendering]
    let options: [[String: JSONNode]]
    private let relativeFolder: String

    init(
        _ template: BatchTemplate, in folder: BatchFolder, scenes: [BatchScene], options: [String: [String: JSONNode]]
    ) throws(Diagnostic) {
        self.template = template
        let renderer = try Renderers.forFile(template.text)
        rendererName = renderer.name
        let merged = scenes.map { $0.options.merging(options) { $0.merging($1) { $1 } } }
        renderers = try merged.map { options throws(Diagnostic) in
            try Renderers.make(forFile: template.text, options: options)
        }
        self.options = merged.map { $0[renderer.name] ?? [:] }
        relativeFolder = folder.prefix(of: template.folder)
        relativeText = relativeFolder + template.text.dropFirst(template.folder.count).drop { $0 == "/" }
        guard !relativeText.split(separator: "/").contains("..") else {
            throw Diagnostic(.usage, "--out \(template.text): \"..\" behind a place for a value")
        }
    }

    /// A file's path as it is seen from the batch's folder.
    func relative(_ path: String) -> String {
        relativeFolder + path.dropFirst(template.folder.count).drop { $0 == "/" }
    }
}

/// The folder that holds all files of a batch.
struct BatchFolder {
    /// As it was given; empty for the current one.
    let path: String
    private let parts: [String]

    init(_ templates: [BatchTemplate]) {
        let folders = templates.map(\.folder)
        let all = folders.map(Self.parts)
        var common = all.first ?? []
        for parts in all { common = Array(zip(common, parts).prefix { $0 == $1 }.map(\.0)) }
        parts = common
        path = folders.first { Self.parts($0) == common } ?? "/" + common.joined(separator: "/")
    }

    /// What leads from here to `folder`, with a slash at its end.
    func prefix(of folder: String) -> String {
        Self.parts(folder).dropFirst(parts.count).map { $0 + "/" }.joined()
    }

    private static func parts(_ folder: String) -> [String] {
        let path = folder.isEmpty ? FileManager.default.currentDirectoryPath : folder
        return URL(fileURLWithPath: path).standardizedFileURL.path.split(separator: "/").map(String.init)
    }
}
