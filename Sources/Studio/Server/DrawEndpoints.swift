import SketchBase
import SketchDocuments

extension Endpoints {
    /// Drawings by whoever sits before the page, and what the network makes of them.
    static var given: [Endpoint] {
        let lines = Endpoint.Answer.lines(
            "a drawing a line, as of `samples`, with `given`, how many of its strokes were given")
        let unfinished = Endpoint.Answer.json("`beginning`, as it was sent last, or null")
        return [
            Endpoint("POST", "/api/endings", "endings of a drawing that was begun", keys: DrawKeys.endings, lines) {
                (call, rooms) throws(Diagnostic) in
                stream(try rooms.drawings.endings(call.record).map { [$0] }, call, rooms)
            },
            Endpoint(
                "POST", "/api/reconstructions", "what the network saw in a drawing", keys: DrawKeys.reconstructions,
                lines
            ) { (call, rooms) throws(Diagnostic) in
                stream(try rooms.drawings.reconstructions(call.record).map { [$0] }, call, rooms)
            },
            Endpoint("GET", "/api/beginning", "the drawing that is being made", unfinished) { _, rooms in
                .whole(HTTPAnswer(json: .members(["beginning": rooms.beginnings.last])))
            },
            Endpoint(
                "POST", "/api/beginning", "keeps a drawing that is not finished yet", keys: DrawKeys.beginning,
                unfinished
            ) { (call, rooms) throws(Diagnostic) in
                let record = call.record
                _ = (record[DrawKeys.unfinished], record[DrawKeys.settings])
                try record.problems.throwIfAny()
                try rooms.beginnings.add(call.body.value)
                return .whole(HTTPAnswer(json: .members(["beginning": rooms.beginnings.last])))
            },
            Endpoint(
                "GET", "/api/sketches", "drawings that were saved",
                .json(
                    "`file` and `sketches`, the latest lines of it that hold drawings, each with its number as `line`")
            ) { (_, rooms) throws(Diagnostic) in
                .whole(
                    HTTPAnswer(
                        json: .members([
                            "file": .string(OwnDrawings.file), "sketches": .array(try rooms.own.latest()),
                        ])))
            },
            Endpoint(
                "POST", "/api/sketches", "saves a drawing, in the layout of Quick, Draw!", keys: DrawKeys.save,
                .json("`file`, and the number of its `line`")
            ) { (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (sketch, word) = (record[DrawKeys.drawing], record[DrawKeys.word])
                try record.problems.throwIfAny()
                let line = try rooms.own.add(sketch, word: word)
                return .whole(
                    HTTPAnswer(json: .members(["file": .string(OwnDrawings.file), "line": .integer(Int64(line))])))
            },
        ]
    }
}
