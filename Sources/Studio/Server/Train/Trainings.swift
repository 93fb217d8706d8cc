import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import Synchronization

/// Runs of training in the folder: those that somebody else began are watched by their logs, those that are begun here are
/// a `studio train` each. They go on where this process ends, and are found again by their locks.
final class Trainings: Sendable {
    private struct State {
        var journal: JournalFile
        /// The arguments that each was begun with.
        var arguments: [String: [String]] = [:]
        var children: [String: ChildProgram] = [:]
    }

    static let file = "trainings.ndjson"
    private static let logEnding = ".log.jsonl"
    private static let logLimit = 64 << 20

    private let folder: WorkFolder
    private let models: Models
    private let command: String?
    private let state: Mutex<State>

    init(folder: WorkFolder, models: Models, command: String?) throws(Diagnostic) {
        (self.folder, self.models, self.command) = (folder, models, command)
        var state = State(journal: try JournalFile(folder.path + "/" + Self.file))
        for line in state.journal.lines {
            guard case .string(let name)? = line["training"], case .array(let words)? = line["arguments"] else {
                continue
            }
            state.arguments[name] = words.compactMap { if case .string(let word) = $0 { word } else { nil } }
        }
        self.state = Mutex(state)
    }

    private func files(_ name: String) throws(Diagnostic) -> Trainer.RunFiles {
        // The name with its ending has to be that of a file of this folder.
        Trainer.RunFiles(best: try folder.file(name + ".safetensors"))
    }

    // MARK: Beginning

    /// - Throws: as `Record`; `usage` for a run to resume that was not begun here; `tryAgain` where it runs;
    ///   `cannotCreateOutput` where there is another of that name; as `ChildProgram`.
    func begin(_ call: Endpoint.Call) throws(Diagnostic) {
        let record = call.record
        let (name, resumes) = (record[ServerKeys.trainingName], record[ServerKeys.trainingResume])
        let given = settings(record)
        let data = record[ServerKeys.trainingData]
        let from = record[ServerKeys.trainingFrom]
        try record.problems.throwIfAny()
        let files = try files(name)
        guard resumes || !data.isEmpty else { throw call.body.error("expected \"data\", the drawings to learn from") }
        let begun = try data.map { (name) throws(Diagnostic) in try path(ofData: name) }
        let start = try from.map { (name) throws(Diagnostic) in try models.path(name) }
        try state.withLock { state throws(Diagnostic) in
            guard state.children[name]?.isRunning != true, !isLocked(files.lock) else {
                throw Diagnostic(.tryAgain, "\(name): is being trained")
            }
            var arguments: [String]
            if resumes {
                guard let known = state.arguments[name] else {
                    throw Diagnostic(
                        .usage, "\(name): was not begun here",
                        hint: "its own command line with --resume goes on with it")
                }
                arguments = known
                if let steps = record[ServerKeys.trainingSteps] {
                    if let place = arguments.firstIndex(of: "--steps"), place + 1 < arguments.count {
                        arguments[place + 1] = "\(steps)"
                    } else {
                        arguments += ["--steps", "\(steps)"]
                    }
                }
            } else {
                for file in [files.best, files.state] where FileManager.default.fileExists(atPath: file) {
                    throw Diagnostic(
                        .cannotCreateOutput, "\((file as NSString).lastPathComponent): is there already",
                        hint: "take another name, or resume that run")
                }
                arguments = given + (start.map { ["--from", $0] } ?? []) + ["--out", files.best, "--"] + begun
            }
            try state.journal.append(
                .members([
                    "training": .string(name), "arguments": .array(arguments.map { .string($0) }),
                    "time": .string(Date.now.formatted(.iso8601)),
                ]))
            state.arguments[name] = arguments
            state.children[name] = try ChildProgram(
                command, ["train"] + (resumes ? ["--resume"] : []) + arguments, result: { _ in })
        }
    }

    private func settings(_ record: Record) -> [String] {
        let whole = [
            ("--steps", record[ServerKeys.trainingSteps]), ("--batch-size", record[ServerKeys.trainingBatch]),
            ("--encoder", record[ServerKeys.trainingEncoder]), ("--latent", record[ServerKeys.trainingLatent]),
            ("--decoder", record[ServerKeys.trainingDecoder]), ("--mixtures", record[ServerKeys.trainingMixtures]),
            ("--sheet-every", record[ServerKeys.trainingSheets]),
        ]
        var arguments = whole.flatMap { name, value in value.map { [name, "\($0)"] } ?? [] }
        if let rate = record[ServerKeys.trainingRate] {
            arguments += ["--learning-rate", JSONValue(number: rate).text()]
        }
        return arguments + ["--seed", "\(record[ServerKeys.trainingSeed])"]
    }

    private func path(ofData name: String) throws(Diagnostic) -> String {
        let path = try folder.file(name)
        guard FileManager.default.fileExists(atPath: path) else {
            throw Diagnostic(
                .missingInput, "\(name): there are no such drawings",
                hint: nameHint(to: name, in: dataNames(), otherwise: "there are"))
        }
        // What stands behind a colon would be filters.
        guard !name.contains(":") else {
            throw Diagnostic(.usage, "\(name): expected a name without colons")
        }
        return path
    }

    /// Files and folders that may hold drawings.
    func dataNames() -> [String] {
        let own: Set = [
            Favourites.notesFile, "history.ndjson", Drafts.scenes, Drafts.drawings, Batches.file, Self.file,
        ]
        let files = [".ndjson", ".npz", ".bin"].flatMap { folder.names(ending: $0) }.filter { !own.contains($0) }
        let folders = folder.names(ending: "").filter { name in
            let path = folder.path + "/" + name
            guard FileCalls.isFolder(path) else { return false }
            // What batches have drawn is none to learn from.
            let within = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return within.contains { $0.hasSuffix(".svg") }
                && !within.contains { [BatchOrder.sheet, "manifest.jsonl"].contains($0) }
        }
        return (files + folders).sorted()
    }

    // MARK: Ending

    /// Asks a run to stop at the next safe place, as Ctrl-C does.
    ///
    /// - Throws: `missingInput` where it does not run; `unavailable` where it is none that may be asked from here.
    func stop(_ name: String) throws(Diagnostic) {
        if let child = state.withLock({ $0.children[name] }), child.isRunning { return child.send(SIGINT) }
        let lock = try files(name).lock
        guard isLocked(lock) else { throw Diagnostic(.missingInput, "\(name): is not being trained") }
        guard let process = holder(of: lock) else {
            throw Diagnostic(.unavailable, "\(name): runs on another machine; end it there")
        }
        kill(process, SIGINT)
    }

    /// Whether another process, or a child of this one, works on a run.
    private func isLocked(_ path: String) -> Bool {
        let descriptor = FileCalls.open(path, O_RDONLY)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    /// The process that says in a lock that it has it, where that is a `studio` as this one.
    private func holder(of path: String) -> Int32? {
        guard let command, let data = try? InputFile.read(path, limit: 1000),
            let match = String(decoding: data, as: UTF8.self).firstMatch(of: /^process ([0-9]+) on\s/),
            let process = Int32(match.1), process > 1,
            FileCalls.realPath("/proc/\(process)/exe") == command
        else { return nil }
        return process
    }

    // MARK: Watching

    /// Every run that has left a log, or was begun here, the latest first.
    func all() -> [JSONValue] {
        let (arguments, children) = state.withLock { ($0.arguments, $0.children) }
        let logged = folder.names(ending: Self.logEnding).map { String($0.dropLast(Self.logEnding.count)) }
        let names = Set(logged).union(children.keys)
        let sheets = folder.names(ending: ".png")
        return names.map { name in (name, Self.time(folder.path + "/" + name + Self.logEnding)) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .map { name, _ in
                let child = children[name]
                let files = try? files(name)
                let isRunning = child?.isRunning == true || files.map { isLocked($0.lock) } == true
                let last = lastLine(name)
                let steps = Self.steps(arguments[name])
                return .members([
                    "name": .string(name), "running": .bool(isRunning),
                    "begunHere": .bool(arguments[name] != nil),
                    "resumable": .bool(
                        !isRunning && arguments[name] != nil
                            && files.map { FileManager.default.fileExists(atPath: $0.state) } == true),
                    "status": child?.status.map { .integer(Int64($0)) } ?? .null,
                    "steps": steps.map { .integer(Int64($0)) } ?? .null, "last": last ?? .null,
                    "secondsLeft": isRunning ? Self.secondsLeft(last, steps) : .null,
                    "sheets": .array(
                        sheets.filter { $0.hasPrefix(name + ".epoch-") }.sorted {
                            $0.compare($1, options: .numeric) == .orderedAscending
                        }.map { .string($0) }),
                    "talk": .array((child?.talk ?? []).suffix(5).map { .string($0) }),
                ])
            }
    }

    private static func time(_ path: String) -> Double {
        var status = stat()
        guard stat(path, &status) == 0 else { return .infinity }
        return Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) * 1e-9
    }

    private static func steps(_ arguments: [String]?) -> Int? {
        guard let arguments else { return nil }
        guard let place = arguments.firstIndex(of: "--steps"), place + 1 < arguments.count else { return 10_000 }
        return Int(arguments[place + 1])
    }

    private static func secondsLeft(_ last: JSONValue?, _ steps: Int?) -> JSONValue {
        guard let steps, let step = last?["step"]?.figure, let seconds = last?["seconds"]?.figure, step > 0 else {
            return .null
        }
        return JSONValue(number: max((seconds / step * (Double(steps) - step)).rounded(), 0))
    }

    private func lastLine(_ name: String) -> JSONValue? { (try? log(name))?.last }

    /// The lines of a log, an epoch each.
    ///
    /// - Throws: `missingInput` where there is none; `badData` for a line that is no JSON.
    func log(_ name: String) throws(Diagnostic) -> [JSONValue] {
        let file = name + Self.logEnding
        let data: Data
        do throws(Diagnostic) {
            data = try InputFile.read(folder.file(file), limit: Self.logLimit)
        } catch {
            guard error.status == .missingInput else { throw error }
            throw Diagnostic(.missingInput, "there is no training \"\(name)\"")
        }
        let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var values: [JSONValue] = []
        // The last may not be written to its end yet.
        for (index, line) in lines.dropLast().enumerated() where !line.isEmpty {
            values.append(try JSONValue(parsing: Data(line), name: file, firstLine: index + 1))
        }
        return values
    }

    /// A sheet of samples of a run.
    ///
    /// - Throws: `usage` for what is no name of one, `missingInput` where there is none.
    func sheet(_ name: String) throws(Diagnostic) -> Data {
        guard name.wholeMatch(of: /.+\.epoch-[0-9]+\.png/) != nil else {
            throw Diagnostic(.usage, "\"\(name)\": expected the name of a sheet, as cats.epoch-3.png")
        }
        return try InputFile.read(folder.file(name), limit: 64 << 20)
    }
}

extension JSONValue {
    /// A number; nil for anything else.
    fileprivate var figure: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}
