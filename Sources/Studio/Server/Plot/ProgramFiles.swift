import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting
import SketchPlugins
import SketchStudio

/// Programs for plotters: those of the folder, and those that are planned of scenes and drawings.
struct ProgramFiles: Sendable {
    let folder: WorkFolder
    let scenes: SceneFiles
    let pictures: Pictures
    let machines: MachineProfiles

    private static let endings = [".gcode", ".nc", ".ngc", ".hpgl", ".plt", ".ebb"]
    private static let limit = 256 << 20

    /// What a request means.
    struct Source {
        var file: String?
        var handle: String?
        var style: String
        var paper: String
        var machine: String
        var options: JSONNode?

        /// - Throws: as `Record`; `badData` for both, or neither, of `file` and `handle`.
        init(_ record: Record, of body: JSONNode) throws(Diagnostic) {
            (file, handle) = (record[ServerKeys.plotFile], record[ServerKeys.plotHandle])
            (style, paper) = (record[ServerKeys.style], record[ServerKeys.paper])
            (machine, options) = (record[ServerKeys.machine], record[ServerKeys.plotOptions])
            try record.problems.throwIfAny()
            guard (file == nil) != (handle == nil) else {
                throw body.error("expected one of \"file\" and \"handle\"")
            }
        }
    }

    /// A program with its name: that of its file, where it is one of the folder's, or the one that it gets.
    struct Program {
        var name: String
        var data: Data
        var isThere: Bool
        var machine: Machine

        var sha256: String { Digest.sha256(data) }
    }

    func names() -> [String] { Self.endings.flatMap { folder.names(ending: $0) }.sorted() }

    /// Whether a file is a program, by its name.
    static func isProgram(_ name: String) -> Bool {
        endings.contains { name.lowercased().hasSuffix($0) }
    }

    /// The path of a program of the folder.
    ///
    /// - Throws: `usage` for what is no name of one, `missingInput` where it is not there.
    func path(_ name: String) throws(Diagnostic) -> String {
        guard Self.isProgram(name) else {
            throw Diagnostic(
                .usage,
                "\"\(name)\": expected the name of a program, which ends in "
                    + Self.endings.joined(separator: ", "))
        }
        let path = try folder.file(name)
        guard FileManager.default.fileExists(atPath: path) else {
            throw Diagnostic(
                .missingInput, "\(name): there is no such program",
                hint: nameHint(to: name, in: names(), otherwise: "there are"))
        }
        return path
    }

    /// Reads or plans a program.
    ///
    /// - Throws: as `path`, `Pictures.render` and `RendererOptions.read`; `usage` for options of a finished program.
    func program(_ source: Source) throws(Diagnostic) -> Program {
        let machine = try machines.machine(source.machine)
        if let file = source.file, Self.isProgram(file) {
            guard source.options == nil else {
                throw Diagnostic(
                    .usage, "\(file): is a program already; its options were chosen when it was planned")
            }
            let path = try path(file)
            return Program(
                name: file, data: try InputFile.read(path, limit: Self.limit), isThere: true, machine: machine)
        }
        let language = machine.language.rawValue
        let options = try options(source, language)
        let document: JSONNode
        if let file = source.file {
            let (data, path) = try scenes.read(file)
            document = try JSONNode(parsing: data, name: path)
        } else {
            document = try pictures.scene(
                of: DrawingHandle(source.handle ?? ""), style: source.style, paper: source.paper)
        }
        let data = try pictures.render(document, format: language, options: options).body
        return try named(Program(name: stem(document.name), data: data, isThere: false, machine: machine), language)
    }

    private func options(
        _ source: Source, _ language: String
    ) throws(Diagnostic) -> [String: [String: JSONNode]] {
        let problems = Problems()
        let given = JSONNode(
            .members([language: source.options?.value ?? .members([:])]), name: "options")
        var options = try RendererOptions.read(given, problems)
        try problems.throwIfAny()
        guard options[language]?["machine"] == nil else {
            throw Diagnostic(.usage, "options: leave \"machine\" out; it is told beside them")
        }
        options[language, default: [:]]["machine"] = JSONNode(
            .string(try machines.argument(source.machine)), name: "machine")
        return options
    }

    private func stem(_ path: String) -> String {
        let stem = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        return stem.lowercased().hasSuffix(".page") ? (stem as NSString).deletingPathExtension : stem
    }

    /// The same drawing gives the same program, and so the file that is there; another never takes its place.
    private func named(_ program: Program, _ language: String) throws(Diagnostic) -> Program {
        for number in 1...1000 {
            let name = "\(program.name)\(number == 1 ? "" : "-\(number)").\(language)"
            let path = try folder.file(name)
            let isThere = FileManager.default.fileExists(atPath: path)
            if isThere, (try? InputFile.read(path, limit: program.data.count)) != program.data { continue }
            return Program(name: name, data: program.data, isThere: isThere, machine: program.machine)
        }
        throw Diagnostic(.cannotCreateOutput, "\(program.name): there are a thousand programs of that name")
    }

    /// Puts a program that is none yet into the folder.
    ///
    /// - Throws: `inputOutput` where the disk refuses.
    func write(_ program: Program) throws(Diagnostic) {
        guard !program.isThere else { return }
        try OutputFile.write(program.data, to: folder.file(program.name), force: false)
    }

    /// What it does, as the page shows it: JSON with `name`, `sha256`, `machine`, `strokes`, `stops`, `seconds`, `summary`
    /// and `film`.
    ///
    /// - Throws: as reading it, and `SendJob`.
    func look(_ program: Program) throws(Diagnostic) -> Data {
        do throws(Diagnostic) {
            let text = ProgramReader.text(of: program.data.withoutByteOrderMark)
            let machine = try MachineChanges(inHeaderOf: text).applied(to: program.machine)
            let job = try SendJob(text, machine: machine, path: program.name)
            let toolpath = try ProgramReader.toolpath(text, machine: machine)
            let paper = ProgramReader.paper(in: text)
            let preview = Preview(
                toolpath, machine: machine, paper: paper, title: program.name,
                generator: "Sketch Studio \(StudioVersion.current)")
            let page = ProgramPage(
                toolpath, machine: machine, paper: paper, title: program.name, summary: preview.summary)
            let facts = JSONValue.members([
                "name": .string(program.name), "sha256": .string(program.sha256),
                "machine": .string(machine.name), "isThere": .bool(program.isThere),
                "strokes": .integer(Int64(job.plan.strokes.count)), "stops": .integer(Int64(job.plan.stops.count)),
                "seconds": JSONValue(number: job.plan.secondsLeft(at: 0).rounded()),
                "summary": .array(preview.summary.map { .string($0) }),
            ])
            return Data("\(facts.text().dropLast()),\"film\":\(try page.film())}\n".utf8)
        } catch {
            throw error.at(program.name)
        }
    }
}
