import SketchBase
import SketchDocuments

/// The requests about trainings.
extension Endpoints {
    static var training: [Endpoint] {
        let list = Endpoint.Answer.json(
            "`trainings`, each with `name`, `running`, `resumable`, `steps`, the `last` line of its log, `secondsLeft`, "
                + "`sheets` and `talk`; `data`, the drawings to learn from")
        return [
            Endpoint("GET", "/api/trainings", "the runs of training in the folder", list) { _, rooms in runList(rooms)
            },
            Endpoint(
                "POST", "/api/trainings", "begins a run, or goes on with one, as `studio train`",
                keys: ServerKeys.trainings, list
            ) { (call, rooms) throws(Diagnostic) in
                try rooms.trainings.begin(call)
                return runList(rooms)
            },
            Endpoint("DELETE", "/api/trainings/{name}", "stops a run at the next safe place, as Ctrl-C does", list) {
                (call, rooms) throws(Diagnostic) in
                try rooms.trainings.stop(call.name)
                return runList(rooms)
            },
            Endpoint(
                "GET", "/api/trainings/{name}/log", "the log of a run", .json("`epochs`, the lines of its log")
            ) { (call, rooms) throws(Diagnostic) in
                .whole(HTTPAnswer(json: .members(["epochs": .array(try rooms.trainings.log(call.name))])))
            },
            Endpoint(
                "GET", "/api/trainings/{name}/sheet", "a sheet of samples, by its file's name",
                .file("a PNG picture")
            ) { (call, rooms) throws(Diagnostic) in
                .whole(HTTPAnswer(type: "image/png", try rooms.trainings.sheet(call.name)))
            },
        ]
    }

    private static func runList(_ rooms: Rooms) -> HTTPReply {
        .whole(
            HTTPAnswer(
                json: .members([
                    "trainings": .array(rooms.trainings.all()),
                    "data": .array(rooms.trainings.dataNames().map { .string($0) }),
                ])))
    }
}
