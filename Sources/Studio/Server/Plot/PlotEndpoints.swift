import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting

/// The requests about plotting. Nothing moves but by those that are sent with a body.
extension Endpoints {
    static var plotting: [Endpoint] { looking + ports + sending }

    private static var looking: [Endpoint] {
        [
            Endpoint(
                "GET", "/api/machines", "the profiles of machines",
                .json("`machines`, each with `name`, `summary`, `language`, and `width` and `height` of its bed in mm")
            ) { _, rooms in
                .whole(HTTPAnswer(json: .members(["machines": .array(rooms.machines.all())])))
            },
            Endpoint("GET", "/api/programs", "the programs for plotters", .json("`programs`, their names")) {
                _, rooms in
                .whole(
                    HTTPAnswer(json: .members(["programs": .array(rooms.programs.names().map { .string($0) })])))
            },
            Endpoint(
                "POST", "/api/programs",
                "a program as it would be sent: read, or planned, and checked; nothing is written",
                keys: ServerKeys.program,
                .json(
                    "`name`, `sha256`, `strokes`, `stops`, `seconds`, `summary`, and `film`, which the page plays")
            ) { (call, rooms) throws(Diagnostic) in
                let source = try ProgramFiles.Source(call.record, of: call.body)
                let program = try rooms.programs.program(source)
                return .whole(HTTPAnswer(type: "application/json", try rooms.programs.look(program)))
            },
        ]
    }

    private static var ports: [Endpoint] {
        let list = Endpoint.Answer.json(
            "`ports`, each with `port`, `description`, the `plot` that it draws, and of a virtual machine `virtual`")
        return [
            Endpoint("GET", "/api/ports", "the ports that there are, of which none is opened", list) {
                _, rooms in portList(rooms)
            },
            Endpoint("POST", "/api/ports", "puts a virtual machine beside them", keys: ServerKeys.virtualMachine, list)
            {
                (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (machine, isFast) = (record[ServerKeys.machine], record[ServerKeys.isFast])
                try record.problems.throwIfAny()
                try rooms.virtual.add(rooms.machines.machine(machine), isFast: isFast)
                return portList(rooms)
            },
            Endpoint("DELETE", "/api/ports/{name}", "takes a virtual machine away", list) {
                (call, rooms) throws(Diagnostic) in
                try rooms.plots.removeVirtual(call.name)
                return portList(rooms)
            },
            Endpoint(
                "GET", "/api/ports/{name}/drawn", "what a virtual machine would have drawn", .file("an SVG picture")
            ) { (call, rooms) throws(Diagnostic) in
                .whole(HTTPAnswer(type: "image/svg+xml", try rooms.virtual.machine(call.name).picture()))
            },
        ]
    }

    private static func portList(_ rooms: Rooms) -> HTTPReply {
        .whole(HTTPAnswer(json: .members(["ports": .array(rooms.plots.ports())])))
    }

    private static func plotList(_ rooms: Rooms) -> HTTPReply {
        .whole(HTTPAnswer(json: .members(["plots": .array(rooms.plots.all())])))
    }

    private static var sending: [Endpoint] {
        let list = Endpoint.Answer.json(
            "`plots`, each with `program`, `machine`, `port`, `running`, `resumable`, what `plot send --json` says of it, and "
                + "`talk`")
        return [
            Endpoint("GET", "/api/plots", "what is drawn, and what was broken off", list) { _, rooms in
                plotList(rooms)
            },
            Endpoint(
                "POST", "/api/plots", "sends a program to a machine, as `studio plot send`", keys: ServerKeys.plots,
                list
            ) { (call, rooms) throws(Diagnostic) in
                try rooms.plots.begin(order(call, rooms))
                return plotList(rooms)
            },
            Endpoint(
                "POST", "/api/plots/{name}/control", "pauses, goes on, stops; by the program's name",
                keys: ServerKeys.control, list
            ) { (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (word, feed) = (record[ServerKeys.act], record[ServerKeys.feed])
                try record.problems.throwIfAny()
                try rooms.plots.control(call.name, word, feed: feed)
                return plotList(rooms)
            },
        ]
    }

    /// What is to be sent, which lies in the folder from now on.
    private static func order(_ call: Endpoint.Call, _ rooms: Rooms) throws(Diagnostic) -> Plots.Order {
        let record = call.record
        let (port, hash) = (record[ServerKeys.port], record[ServerKeys.programHash])
        let (resumes, position) = (record[ServerKeys.resume], record[ServerKeys.position])
        let (anew, copies) = (record[ServerKeys.anew], record[ServerKeys.copies])
        let purpose = PlotPurpose(rawValue: record[ServerKeys.purpose]) ?? .draw
        let source = try ProgramFiles.Source(record, of: call.body)
        let machine = (name: source.machine, argument: try rooms.machines.argument(source.machine))
        if resumes {
            guard let file = source.file, purpose == .draw, !anew, copies == 1 else {
                throw call.body.error(
                    "expected the \"file\" of a program to resume, and neither purpose, anew nor copies")
            }
            return Plots.Order(
                program: file, path: try rooms.programs.path(file), port: port, machine: machine, purpose: .draw,
                resumes: true, position: position)
        }
        guard position == nil else { throw call.body.error("\"position\" is to resume") }
        guard purpose == .draw || copies == 1 else { throw call.body.error("\"copies\" are drawn") }
        guard let hash else {
            throw call.body.error("expected \"sha256\", as `/api/programs` tells it, of the program that was looked at")
        }
        let program = try rooms.programs.program(source)
        guard program.sha256 == hash else {
            throw Diagnostic(
                .tryAgain, "\(program.name): is another program now than the one that was looked at",
                hint: "look at it again")
        }
        try rooms.programs.write(program)
        return Plots.Order(
            program: program.name, path: try rooms.programs.path(program.name), port: port, machine: machine,
            purpose: purpose, anew: anew, copies: copies)
    }
}
