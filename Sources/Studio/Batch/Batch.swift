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
    /// The files of each picture; where there are archives, their members.
    let outputs: [BatchOutput]
    /// Where the files lie in archives.
    let archives: BatchArchives?
    /// Pages of each combination.
    let count: Int
    /// Whether each cell of a page is a picture of its own.
    let each: BatchPart
    let workshop: Workshop
    /// SHA-256 of the programs outside that make the pages, by kind and name.
    private let programs: [String: String]
    /// Names of values that a template may hold, and that are the scene's.
    private let name: String
    /// The folder in which all files lie, and beside them the manifest; empty for the current one.
    public let folder: String

    /// - Parameters:
    ///   - path: the scene's file.
    ///   - count: pages of each combination of parameters.
    ///   - each: what of a page makes a picture.
    ///   - outputs: templates of the files' names, or one of archives' names, which ends in `.tar`.
    ///   - formats: endings of the files in archives; none are `png`.
    ///   - archiveSize: pages of each archive; nil for about a thousand pictures.
    ///   - options: of renderers, by renderer and option; they come before the scene's.
    ///   - filters: what pages go through behind the scene's own filters, as the command line has them.
    /// - Throws: as reading the scene does, `usage` for templates that cannot be, or that give two pages one name,
    ///   `badData` for a scene that looks the same on every page.
    public init(
        scene path: String, count: Int, each: BatchPart = .page, parameters: BatchParameters, outputs: [String],
        formats: [String] = [], archiveSize: Int? = nil,
        options: [String: [String: JSONNode]], filters: [String] = [], workshop: Workshop
    ) throws(Diagnostic) {
        self.workshop = workshop
        (self.count, self.each) = (count, each)
        name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let isPacked = outputs.contains { $0.hasSuffix(BatchArchives.ending) }
        let archive = try isPacked ? Self.archive(outputs) : nil
        guard isPacked || formats.isEmpty && archiveSize == nil else {
            throw Diagnostic(.usage, "--format and --pages-per-tar are for an --out that ends in .tar")
        }
        let names =
            !isPacked
            ? outputs
            : (formats.isEmpty ? ["png"] : formats).map {
                BatchArchives.memberTemplate($0, each: each)
            }
        let templates = try names.map { text throws(Diagnostic) in
            try BatchTemplate(
                text, numbers: ["index", "seed"] + (each == .cell ? BatchCell.numbers : []),
                words: ["name", "title"] + (each == .cell ? BatchCell.words : []) + parameters.names)
        }
        let document = try Workshop.document(path)
        guard !Page.isDescribed(by: document) else {
            throw .badData(
                "\(path): is a page, in which everything is drawn already, so it has no seeds and parameters; a batch draws a "
                    + "scene, and `studio render` makes pictures of a page")
        }
        let scenes = try parameters.combinations.map { values throws(Diagnostic) in
            try BatchScene(document, parameters.names, values, filters: filters, workshop: workshop)
        }
        guard each == .page || scenes.allSatisfy({ $0.document.value[SceneKeys.cell.name] == nil }) else {
            throw Diagnostic(.usage, "\(path): shows one cell alone by its \"cell\"; leave that or --each cell out")
        }
        let folder = BatchFolder(templates)
        self.scenes = scenes
        self.folder = archive?.folder ?? folder.path
        let pictures = each == .cell ? scenes.map(\.cells.count).max() ?? 1 : 1
        archives = try archive.map { template throws(Diagnostic) in
            BatchArchives(
                template: template, relativeText: try template.relativeText(in: BatchFolder([template])),
                size: archiveSize ?? max(BatchArchives.usualPictures / pictures, 1))
        }
        self.outputs = try templates.map { template throws(Diagnostic) in
            try BatchOutput(template, in: folder, scenes: scenes, options: options)
        }
        programs = try Self.programs(scenes, self.outputs)
        try checkNames()
        guard count == 1 || scenes.contains(where: \.changesWithSeed) else {
            throw .badData(
                "\(path): would look the same on each of \(count) pages, since its items have seeds of their own or draw "
                    + "nothing by chance; remove these, or leave --count out")
        }
    }

    private static func programs(
        _ scenes: [BatchScene], _ outputs: [BatchOutput]
    ) throws(Diagnostic) -> [String: String] {
        let filters = Set(scenes.flatMap(\.filterNames))
        let renderers = Set(outputs.map(\.rendererName))
        var programs: [String: String] = [:]
        for filter in PageFilters.all where filters.contains(filter.name) {
            guard let program = filter.program else { continue }
            programs["filter \(filter.name)"] = try Digest.sha256(file: program)
        }
        for renderer in Renderers.all where renderers.contains(renderer.name) {
            guard let program = renderer.program else { continue }
            programs["renderer \(renderer.name)"] = try Digest.sha256(file: program)
        }
        return programs
    }

    public var pageCount: Int { scenes.count * count }

    /// The template of the archives.
    private static func archive(_ outputs: [String]) throws(Diagnostic) -> BatchTemplate {
        guard outputs.count == 1 else {
            throw Diagnostic(
                .usage, "--out \(outputs.joined(separator: " and ")): archives go together with no other --out")
        }
        let template = try BatchTemplate(outputs[0], numbers: ["shard"], words: [])
        guard template.names == ["shard"] else {
            throw Diagnostic(.usage, "--out \(outputs[0]): gives all archives one name; put {shard:06} into it")
        }
        return template
    }

    /// The names of the renderers that make the files.
    public var rendererNames: Set<String> { Set(outputs.map(\.rendererName)) }

    /// How many files lie in one folder, where that is known.
    public var filesInOneFolder: Int {
        guard archives == nil else { return unitCount }
        let pictures = scenes.reduce(0) { $0 + (each == .cell ? $1.cells.count : 1) } * count
        return pictures * outputs.count { !$0.template.hasFoldersWithin }
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

    /// What the manifest says of a page before it is drawn.
    func facts(_ index: Int) -> [JSONMember] {
        let (scene, seed) = page(index)
        let facts = [JSONMember("seed", .integer(Int64(clamping: seed)))]
        let parameters = scenes[scene].parameters
        return parameters.isEmpty ? facts : facts + [JSONMember("parameters", .object(parameters))]
    }

    /// The pictures of a page: one of all of it, whose cell is nil, or one of each cell, from 0.
    func pictures(_ index: Int) -> [Int?] {
        each == .cell ? Array(scenes[page(index).scene].cells.indices) : [nil]
    }

    /// The files of a page, picture by picture.
    func files(_ index: Int) -> [(output: BatchOutput, cell: Int?, path: String)] {
        pictures(index).flatMap { cell in outputs.map { ($0, cell, path($0, index, cell: cell)) } }
    }

    /// The path of a picture's file.
    private func path(_ output: BatchOutput, _ index: Int, cell: Int?) -> String {
        let (number, seed) = page(index)
        let scene = scenes[number]
        return output.template.path { name in
            switch (name, cell) {
            case ("index", _): String(index)
            case ("seed", _): String(seed)
            case ("name", _): self.name
            case ("title", _): scene.title
            case ("cell", let cell?): String(cell + 1)
            case ("row", let cell?): String(scene.cells[cell].row)
            case ("column", let cell?): String(scene.cells[cell].column)
            case ("label", let cell?): scene.cells[cell].label
            default: scene.parameters.first { $0.key == name }?.value.plainText ?? ""
            }
        }
    }

    /// Refuses templates that give one name to two files.
    private func checkNames() throws(Diagnostic) {
        for output in outputs {
            let names = output.template.names
            var seen: Set<String> = []
            for scene in scenes.indices {
                // Numbers tell all cells, or pages, apart.
                let pictures = names.contains("cell") ? pictures(scene).prefix(1) : pictures(scene)[...]
                for cell in pictures where !seen.insert(path(output, scene, cell: cell)).inserted {
                    throw sameName(output)
                }
                if names.contains("index") { seen = [] }
            }
            guard count == 1 || !names.isDisjoint(with: ["index", "seed"]) else { throw sameName(output) }
        }
        var seen: Set<String> = []
        for output in outputs where !seen.insert(output.relativeText).inserted {
            throw Diagnostic(.usage, "--out \(output.template.text): is given twice")
        }
    }

    private func sameName(_ output: BatchOutput) -> Diagnostic {
        let pictures = each == .cell ? "cells of the \(pageCount) pages" : "\(pageCount) pages"
        return Diagnostic(
            .usage,
            "--out \(output.template.text): gives several of the \(pictures) one name; put {index}"
                + (each == .cell ? " and {cell} into it" : " into it"))
    }

    // MARK: Units

    /// How many lines its manifest has: a page each, or an archive of pages.
    var unitCount: Int {
        archives.map { (pageCount + $0.size - 1) / $0.size } ?? pageCount
    }

    func pages(ofUnit number: Int) -> Range<Int> {
        let size = archives?.size ?? 1
        return number * size..<min((number + 1) * size, pageCount)
    }

    /// What the manifest says of a unit before it is drawn.
    func facts(ofUnit number: Int) -> [JSONMember] {
        guard archives != nil else { return facts(number) }
        let pages = pages(ofUnit: number)
        return [
            JSONMember(
                "pages", .array([.integer(Int64(pages.lowerBound)), .integer(Int64(pages.upperBound - 1))]))
        ]
    }

    func paths(ofUnit number: Int) -> [String] {
        archives.map { [$0.template.path { _ in String(number) }] } ?? files(number).map(\.path)
    }

    /// As they are seen from the manifest's folder.
    func relativePaths(ofUnit number: Int) -> [String] {
        guard let archives else { return files(number).map { $0.output.relative($0.path) } }
        return paths(ofUnit: number).map { archives.template.relative($0, in: BatchFolder([archives.template])) }
    }

    /// The companions among a unit's listed files, each with the picture that it lies beside; nil where these are not
    /// the files of this unit.
    func companions(in listed: [String], ofUnit number: Int) -> [(path: String, picture: String)]? {
        var awaited = relativePaths(ofUnit: number)[...]
        var companions: [(path: String, picture: String)] = []
        var picture: String?
        for path in listed {
            if path == awaited.first {
                picture = awaited.removeFirst()
            } else if archives == nil, let picture, Self.folder(of: path) == Self.folder(of: picture),
                RenderedFile.mayAccompany(
                    String(path.dropFirst(Self.folder(of: path).count)),
                    file: String(picture.dropFirst(Self.folder(of: picture).count)))
            {
                companions.append((path, picture))
            } else {
                return nil
            }
        }
        return awaited.isEmpty ? companions : nil
    }

    /// What stands before a file's name, with the slash.
    static func folder(of path: String) -> Substring {
        path.lastIndex(of: "/").map { path[...$0] } ?? ""
    }

    // MARK: Settings

    /// What tells this batch from others, as the manifest's first line has it. All that the pages depend on is in its
    /// hash, `settings`; threads are not, nor where the
    /// files lie, nor how many pages there are, for a larger batch begins with the pages of a smaller one.
    func header(of shard: BatchShard) -> JSONValue {
        let generator = JSONValue.string("Sketch Studio \(StudioVersion.current)")
        let names = JSONValue.array(
            (archives.map { [$0.relativeText] } ?? outputs.map(\.relativeText)).map { .string($0) })
        var sum = Digest.Sum()
        func add(_ value: JSONValue) { sum.add(Array((value.text() + "\n").utf8)) }
        add(.members(["generator": generator, "out": names]))
        if let archives {
            add(.array([.integer(Int64(archives.size))] + outputs.map { .string($0.relativeText) }))
        }
        if each == .cell { add(.string(each.rawValue)) }
        for scene in scenes {
            add(.members(["parameters": .object(scene.parameters), "scene": scene.document.value]))
            add(.object(scene.checkpoints.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }))
        }
        if !programs.isEmpty {
            add(.object(programs.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }))
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
        if archives != nil { members.append(JSONMember("archives", .integer(Int64(unitCount)))) }
        if shard != .whole { members.append(JSONMember("shard", .string(shard.text))) }
        return .object(members)
    }
}

/// What of a page makes a picture.
public enum BatchPart: String, CaseIterable, Sendable {
    case page, cell
}

/// One of the files that are made of each picture.
struct BatchOutput: Sendable {
    let template: BatchTemplate
    /// The template as it is seen from the batch's folder.
    let relativeText: String
    let rendererName: String
    /// For each of the batch's scenes, whose options may differ.
    let renderers: [any PageRendering]
    let options: [[String: JSONNode]]
    private let folder: BatchFolder

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
        self.folder = folder
        relativeText = try template.relativeText(in: folder)
    }

    /// A file's path as it is seen from the batch's folder.
    func relative(_ path: String) -> String { template.relative(path, in: folder) }
}

extension BatchTemplate {
    /// The template as it is seen from the batch's folder.
    ///
    /// - Throws: `usage` where a value could lead out of the folder.
    func relativeText(in folder: BatchFolder) throws(Diagnostic) -> String {
        let text = relative(text, in: folder)
        guard !text.split(separator: "/").contains("..") else {
            throw Diagnostic(.usage, "--out \(self.text): \"..\" behind a place for a value")
        }
        return text
    }

    /// A file's path as it is seen from the batch's folder.
    func relative(_ path: String, in folder: BatchFolder) -> String {
        folder.prefix(of: self.folder) + path.dropFirst(self.folder.count).drop { $0 == "/" }
    }
}

/// The folder that holds all files of a batch.
struct BatchFolder: Sendable {
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
