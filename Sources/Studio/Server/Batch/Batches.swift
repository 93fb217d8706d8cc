import Foundation
import SketchBase
import SketchDocuments
import SketchStudio
import Synchronization

/// Batches, one after the other, by the code of `studio batch`. What was asked for is in `batches.ndjson`, so that a batch
/// that a kill broke off is known, and goes on when somebody says so.
final class Batches: Sendable {
    private enum Stage: String {
        /// `stopping` has pages in hand still.
        case waiting, running, stopping, done, stopped, failed

        var isActive: Bool { self == .waiting || self == .running || self == .stopping }
    }

    private struct Job {
        var request: JSONValue
        var stage: Stage
        var done = 0
        var total = 0
        var kind = BatchJobKind.pages
        var problem: String?
        var order: BatchOrder?
        var seconds = 0.0
    }

    private struct State {
        var journal: JournalFile
        /// By the names of their folders, in the order in which they were asked for.
        var names: [String] = []
        var jobs: [String: Job] = [:]
        var isWorking = false
    }

    static let file = "batches.ndjson"
    /// So many are in the queue at most.
    private static let most = 100

    private let folder: WorkFolder
    private let scenes: SceneFiles
    private let threads: Int
    private let state: Mutex<State>
    private let isOver = Atomic<Bool>(false)

    init(folder: WorkFolder, scenes: SceneFiles, threads: Int) throws(Diagnostic) {
        (self.folder, self.scenes, self.threads) = (folder, scenes, threads)
        var state = State(journal: try JournalFile(folder.path + "/" + Self.file))
        for line in state.journal.lines {
            guard case .string(let name)? = line["batch"] else { continue }
            if let request = line["request"] {
                state.names.removeAll { $0 == name }
                state.names.append(name)
                // What has no end yet was broken off.
                state.jobs[name] = Job(request: request, stage: .stopped)
                if request["as"] == .string("sheet") { state.jobs[name]?.kind = .sheet }
            } else if case .string(let end)? = line["end"] {
                state.jobs[name]?.stage = Stage(rawValue: end) ?? .stopped
                if case .string(let problem)? = line["problem"] { state.jobs[name]?.problem = problem }
                for key in ["done", "total"] {
                    guard case .integer(let number)? = line[key] else { continue }
                    if key == "done" { state.jobs[name]?.done = Int(clamping: number) }
                    if key == "total" { state.jobs[name]?.total = Int(clamping: number) }
                }
            }
        }
        self.state = Mutex(state)
    }

    /// Puts a batch into the queue, or goes on with one.
    ///
    /// - Throws: as `BatchOrder`; `tryAgain` where it is in the queue already, or that is full.
    func add(_ body: JSONNode) throws(Diagnostic) {
        let order = try BatchOrder(body, folder, scenes)
        try state.withLock { state throws(Diagnostic) in
            let active = state.jobs.values.filter(\.stage.isActive)
            guard active.count < Self.most, !isOver.load(ordering: .relaxed) else {
                throw Diagnostic(.tryAgain, "there are \(Self.most) batches in the queue")
            }
            if state.jobs[order.name]?.stage.isActive == true {
                throw Diagnostic(.tryAgain, "\(order.name): is in the queue already")
            }
            try state.journal.append(
                .members([
                    "batch": .string(order.name), "request": order.request,
                    "time": .string(Date.now.formatted(.iso8601)),
                ]))
            state.names.removeAll { $0 == order.name }
            state.names.append(order.name)
            state.jobs[order.name] = Job(
                request: order.request, stage: .waiting, total: order.batch.pageCount, kind: order.kind, order: order)
            guard !state.isWorking else { return }
            try OwnThreads.start { [self] in work() }
            state.isWorking = true
        }
    }

    /// Stops a batch, or takes it out of the queue; what is drawn stays.
    ///
    /// - Throws: `missingInput` where it is not in the queue.
    func stop(_ name: String) throws(Diagnostic) {
        try state.withLock { state throws(Diagnostic) in
            guard let job = state.jobs[name], job.stage.isActive else {
                throw Diagnostic(.missingInput, "there is no batch \"\(name)\" in the queue")
            }
            if job.stage == .waiting { return try end(name, .stopped, nil, &state) }
            state.jobs[name]?.stage = .stopping
        }
    }

    private func work() {
        while let (name, order) = next() {
            let start = ContinuousClock.now
            var problem: Diagnostic?
            do throws(Diagnostic) {
                try order.run(
                    threads: threads, isStopped: { [self] in isStopped(name) },
                    progress: { [self] done in
                        state.withLock { state in
                            state.jobs[name]?.done = done
                            state.jobs[name]?.seconds = (ContinuousClock.now - start).seconds
                        }
                    })
            } catch {
                problem = error
            }
            let wasStopped = isStopped(name)
            state.withLock { state in
                if problem == nil { state.jobs[name]?.done = order.batch.pageCount }
                let stage: Stage = problem == nil ? .done : wasStopped ? .stopped : .failed
                // A disk that takes no line takes no pictures either, which has been said.
                try? end(name, stage, stage == .failed ? problem?.text : nil, &state)
            }
        }
    }

    private func next() -> (String, BatchOrder)? {
        state.withLock { state in
            let waiting = state.names.first { state.jobs[$0]?.stage == .waiting }
            guard !isOver.load(ordering: .relaxed), let waiting, let order = state.jobs[waiting]?.order else {
                state.isWorking = false
                return nil
            }
            state.jobs[waiting]?.stage = .running
            return (waiting, order)
        }
    }

    private func isStopped(_ name: String) -> Bool {
        isOver.load(ordering: .relaxed) || state.withLock { $0.jobs[name]?.stage != .running }
    }

    private func end(_ name: String, _ stage: Stage, _ problem: String?, _ state: inout State) throws(Diagnostic) {
        state.jobs[name]?.stage = stage
        state.jobs[name]?.problem = problem
        state.jobs[name]?.order = nil
        var members = [
            JSONMember("batch", .string(name)), JSONMember("end", .string(stage.rawValue)),
            JSONMember("done", .integer(Int64(state.jobs[name]?.done ?? 0))),
            JSONMember("total", .integer(Int64(state.jobs[name]?.total ?? 0))),
        ]
        if let problem { members.append(JSONMember("problem", .string(problem))) }
        try state.journal.append(.object(members))
    }

    /// All that are known, the latest first.
    func all() -> [JSONValue] {
        state.withLock { state in
            state.names.reversed().compactMap { name in
                guard let job = state.jobs[name] else { return nil }
                let path = "\(folder.path)/\(name)"
                let left =
                    job.stage == .running && job.done > 0
                    ? JSONValue(number: (job.seconds / Double(job.done) * Double(job.total - job.done)).rounded())
                    : .null
                return .members([
                    "name": .string(name), "state": .string(job.stage.rawValue), "as": .string(job.kind.rawValue),
                    "done": .integer(Int64(job.done)), "total": .integer(Int64(job.total)), "secondsLeft": left,
                    "path": .string(job.kind == .sheet ? "\(path)/\(BatchOrder.sheet)" : path),
                    "problem": job.problem.map { .string($0) } ?? .null, "request": job.request,
                ])
            }
        }
    }

    /// The picture of a sheet that is done.
    ///
    /// - Throws: `missingInput` where there is none.
    func sheet(_ name: String) throws(Diagnostic) -> Data {
        let path = try folder.file(name) + "/" + BatchOrder.sheet
        // A folder may be a link elsewhere, and so may what lies in it.
        guard let resolved = FileCalls.realPath(path), resolved.hasPrefix(folder.path + "/") else {
            throw Diagnostic(.missingInput, "there is no sheet \"\(name)\"")
        }
        return try InputFile.read(resolved, limit: 256 << 20)
    }

    /// Finishes the pages in hand, and waits for it.
    func end() {
        isOver.store(true, ordering: .relaxed)
        while state.withLock(\.isWorking) { usleep(20_000) }
    }
}
