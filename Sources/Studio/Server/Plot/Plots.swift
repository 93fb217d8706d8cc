import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting
import Synchronization

/// Programs on their way to machines: each a `studio plot send` of its own, so that the journal, the checks and the ends
/// are those of the command line. Where this process dies, they finish their stroke, lift and park, since nobody reads
/// what they print. None is begun or gone on with but by `begin`, which a click asks for.
final class Plots: Sendable {
    /// What is being sent, or was.
    private struct Plot {
        var program: String
        var port: String
        /// By which its door is called.
        var path: String
        var machine: String
        var purpose: String
        var child: ChildProgram
        var latest: SharedValue<[JSONMember]>
    }

    private struct State {
        var plots: [Plot] = []
        /// What journals said when they were read last.
        var journals: [String: (stamp: FileStamp, entry: Journal.Entry?, fault: String?)] = [:]
        var isOver = false
    }

    private static let ending = ".journal"
    private let folder: WorkFolder
    private let virtual: VirtualMachines
    /// The path of `studio`.
    private let command: String?
    private let state = Mutex(State())

    init(folder: WorkFolder, virtual: VirtualMachines, command: String?) {
        (self.folder, self.virtual, self.command) = (folder, virtual, command)
    }

    // MARK: Ports

    /// Ports that are there, real ones and virtual ones; none is opened for it.
    func ports() -> [JSONValue] {
        let busy = state.withLock { $0.plots.filter(\.child.isRunning).map { ($0.path, $0.program) } }
        func plot(_ path: String) -> JSONValue {
            (busy.first { $0.0 == path }?.1).map { .string($0) } ?? .null
        }
        let real = PortList().ports.map { port in
            JSONValue.members([
                "port": .string(port.link ?? port.path), "path": .string(port.path),
                "description": .string(port.description), "virtual": .null, "plot": plot(Self.resolved(port.path)),
            ])
        }
        return real
            + virtual.all.map { name, machine in
                .members([
                    "port": .string(name), "path": .string(machine.path),
                    "description": .string("a virtual \(machine.machine.name)"),
                    "virtual": .members([
                        "machine": .string(machine.machine.name), "fast": .bool(machine.isFast),
                        "strokes": .integer(Int64(machine.drawing?.strokes.count ?? 0)),
                    ]),
                    "plot": plot(machine.path),
                ])
            }
    }

    private static func resolved(_ port: String) -> String { FileCalls.realPath(port) ?? port }

    /// - Throws: `tryAgain` while something is sent to it; as `VirtualMachines.remove`.
    func removeVirtual(_ name: String) throws(Diagnostic) {
        let path = try virtual.machine(name).path
        guard !state.withLock({ $0.plots.contains { $0.path == path && $0.child.isRunning } }) else {
            throw Diagnostic(.tryAgain, "\(name): is drawing", hint: "stop it before")
        }
        try virtual.remove(name)
    }

    // MARK: Beginning

    /// How a program is sent.
    struct Order {
        var program: String
        /// The program's file.
        var path: String
        var port: String
        /// The profile's name, and as `--machine` has it.
        var machine: (name: String, argument: String)
        var purpose: PlotPurpose
        var resumes = false
        var position: PositionChoice?
        var anew = false
        var copies = 1

        var arguments: [String] {
            var arguments = ["plot", "send", path, "--machine", machine.argument, "--json", "--wait"]
            switch purpose {
            case .draw: break
            case .frame: arguments.append("--frame")
            case .dry: arguments.append("--dry")
            }
            if resumes { arguments.append("--resume") }
            if let position { arguments += ["--position", position.rawValue] }
            if anew { arguments.append("--force") }
            if copies > 1 { arguments += ["--copies", "\(copies)"] }
            return arguments
        }
    }

    /// Sends a program.
    ///
    /// - Throws: `usage` for what is no port; `tryAgain` where that port or that program is in use; as `ChildProgram`.
    func begin(_ order: Order) throws(Diagnostic) {
        let isPlain = order.port.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
        guard isPlain, !order.port.isEmpty, order.port.utf8.count <= 200,
            order.port.hasPrefix("/dev/") || order.port.hasPrefix("tcp:") || order.port.hasPrefix("virtual-")
        else {
            throw Diagnostic(
                .usage, "\"\(order.port)\": is no port; expected one that `/api/ports` lists, or tcp:HOST:PORT")
        }
        let path =
            order.port.hasPrefix("virtual-") ? try virtual.machine(order.port).path : Self.resolved(order.port)
        try state.withLock { state throws(Diagnostic) in
            guard !state.isOver else { throw Diagnostic(.tryAgain, "this studio is about to end") }
            if let other = state.plots.first(where: { $0.child.isRunning && $0.path == path }) {
                throw Diagnostic(.tryAgain, "\(order.port): draws \(other.program); one program is sent at a time")
            }
            if let other = state.plots.first(where: { $0.child.isRunning && $0.program == order.program }) {
                throw Diagnostic(.tryAgain, "\(order.program): is being sent to \(other.port)")
            }
            let latest = SharedValue<[JSONMember]>([])
            let child = try ChildProgram(command, order.arguments + ["--port", path]) { line in
                guard let value = try? JSONValue(parsing: Data(line.utf8), name: "plot send"),
                    case .object(let members) = value
                else { return }
                latest.value.withLock { Self.take(members, into: &$0) }
            }
            state.plots.removeAll { $0.program == order.program }
            state.plots.append(
                Plot(
                    program: order.program, port: order.port, path: path, machine: order.machine.name,
                    purpose: order.purpose.rawValue, child: child, latest: latest))
        }
    }

    /// What a line says takes the place of what one before said by the same name.
    private static func take(_ line: [JSONMember], into known: inout [JSONMember]) {
        let isState = line.contains { $0.key == "event" && $0.value == .string("state") }
        // What it waits for holds for that state alone.
        if isState { known.removeAll { $0.key == "for" } }
        for member in line where member.key != "event" {
            known.removeAll { $0.key == member.key }
            known.append(member)
        }
    }

    // MARK: While it draws

    /// - Throws: `missingInput` where nothing of that name is being sent; `usage` for a rate that was not told;
    ///   `unavailable` where it does not answer.
    func control(_ program: String, _ word: PlotControlWord, feed: Int?) throws(Diagnostic) {
        let plot = state.withLock { $0.plots.first { $0.program == program && $0.child.isRunning } }
        guard let plot else { throw Diagnostic(.missingInput, "\(program): is not being sent") }
        func ask(_ text: String) throws(Diagnostic) {
            guard PlotControl.ask(text, at: PlotControl.path(of: plot.path)) != nil else {
                throw Diagnostic(.unavailable, "\(program): does not answer; try again, or stop it")
            }
        }
        switch word {
        case .pause: try ask("pause")
        case .proceed: try ask("continue")
        case .feed:
            guard let feed else { throw Diagnostic(.usage, "expected \"feed\", in per cent") }
            try ask("feed \(feed)")
        case .stop: plot.child.send(SIGTERM)
        case .stopNow:
            plot.child.send(SIGTERM)
            usleep(50_000)
            plot.child.send(SIGTERM)
        }
    }

    /// What is being sent, what was since this process began, and what journals tell that was broken off before.
    func all() -> [JSONValue] {
        let plots = state.withLock(\.plots)
        let unfinished = unfinished()
        let known = plots.map { plot in
            let status = plot.child.status
            let members = [
                JSONMember("program", .string(plot.program)), JSONMember("machine", .string(plot.machine)),
                JSONMember("port", .string(plot.port)), JSONMember("purpose", .string(plot.purpose)),
                JSONMember("running", .bool(status == nil)),
                JSONMember("status", status.map { .integer(Int64($0)) } ?? .null),
                JSONMember(
                    "resumable", .bool(status != nil && unfinished.contains { $0.program == plot.program })),
                JSONMember("talk", .array(plot.child.talk.map { .string($0) })),
            ]
            return JSONValue.object(members + plot.latest.value.withLock(\.self))
        }
        let former = unfinished.filter { entry in !plots.contains { $0.program == entry.program } }
        return known + former.map(\.json)
    }

    private struct Unfinished {
        var program: String
        var json: JSONValue
    }

    private func unfinished() -> [Unfinished] {
        folder.names(ending: Self.ending).compactMap { name in
            guard let path = try? folder.file(name) else { return nil }
            let program = String(name.dropLast(Self.ending.count))
            let stamp = FileStamp(path)
            let known = state.withLock { $0.journals[name] }
            let read: (entry: Journal.Entry?, fault: String?)
            if let known, known.stamp == stamp {
                read = (known.entry, known.fault)
            } else {
                do throws(Diagnostic) {
                    read = (try Journal.last(path), nil)
                } catch {
                    read = (nil, error.text)
                }
                state.withLock { $0.journals[name] = (stamp, read.entry, read.fault) }
            }
            guard let entry = read.entry, entry.isOpen, entry.begun > 0 else { return nil }
            var members = [
                JSONMember("program", .string(program)), JSONMember("machine", .string(entry.machine)),
                JSONMember("port", .null), JSONMember("purpose", .string(PlotPurpose.draw.rawValue)),
                JSONMember("running", .bool(false)), JSONMember("status", .null),
                JSONMember("resumable", .bool(true)), JSONMember("talk", .array([])),
                JSONMember("drawn", .integer(Int64(entry.drawn))), JSONMember("begun", .integer(Int64(entry.begun))),
                JSONMember("strokes", .integer(Int64(entry.strokes))),
                JSONMember("place", .string(entry.place.rawValue)),
            ]
            if let ending = entry.ending { members.append(JSONMember("ending", .string(ending))) }
            return Unfinished(program: program, json: .object(members))
        }
    }

    /// Has all finish their stroke and park, and waits for it.
    func end(log: (String) -> Void) {
        let running = state.withLock { state in
            state.isOver = true
            return state.plots.filter(\.child.isRunning)
        }
        for plot in running {
            log("\(plot.program): finishing the stroke, then parking")
            plot.child.send(SIGTERM)
        }
        for plot in running { plot.child.wait() }
        virtual.end()
    }
}
