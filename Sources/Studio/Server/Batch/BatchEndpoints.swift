import SketchBase
import SketchDocuments

/// The requests about batches.
extension Endpoints {
    static var batching: [Endpoint] {
        let list = Endpoint.Answer.json(
            "`batches`, the latest first, each with `name`, `state` (waiting, running, stopping, done, stopped or failed), `done` of "
                + "`total` pages, `secondsLeft`, the `path` where its files are, `problem`, and the `request` that goes on with it"
        )
        return [
            Endpoint("GET", "/api/batches", "the batches of this folder", list) { _, rooms in batchList(rooms) },
            Endpoint(
                "POST", "/api/batches", "draws a batch, or goes on with one, as `studio batch --resume`",
                keys: ServerKeys.batches, list
            ) { (call, rooms) throws(Diagnostic) in
                try rooms.batches.add(call.body)
                return batchList(rooms)
            },
            Endpoint("DELETE", "/api/batches/{name}", "stops a batch; what is drawn stays", list) {
                (call, rooms) throws(Diagnostic) in
                try rooms.batches.stop(call.name)
                return batchList(rooms)
            },
            Endpoint("GET", "/api/batches/{name}/sheet", "a sheet that is done", .file("an SVG picture")) {
                (call, rooms) throws(Diagnostic) in
                .whole(HTTPAnswer(type: "image/svg+xml", try rooms.batches.sheet(call.name)))
            },
        ]
    }

    private static func batchList(_ rooms: Rooms) -> HTTPReply {
        .whole(HTTPAnswer(json: .members(["batches": .array(rooms.batches.all())])))
    }
}
