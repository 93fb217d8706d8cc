import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchPlugins
import SketchStudio

/// The requests of the interface.
enum Endpoints {
    static let all: [Endpoint] =
        about + drawing + given + mixing + recipes + keeping + sceneEndpoints + plotting + batching + training

    private static var about: [Endpoint] {
        [
            Endpoint("GET", "/api/openapi.json", "this interface", .json("an OpenAPI document")) { _, rooms in
                .whole(HTTPAnswer(json: ServerInterface.openAPI))
            },
            Endpoint(
                "GET", "/api/studio", "what the page needs to begin",
                .json("`folder`, `checkpoints`, `styles`, `layouts`, `formats`")
            ) {
                _, rooms in
                .whole(
                    HTTPAnswer(
                        json: .members([
                            "folder": .string(rooms.folder.path), "version": .string(StudioVersion.current),
                            "checkpoints": .array(rooms.models.names().map { .string($0) }),
                            "styles": .array(
                                StyleLibrary.standard(sceneFolder: rooms.folder.path).names.map { .string($0) }),
                            "layouts": .array(
                                Layouts.all.map {
                                    .members(["type": .string($0.type), "summary": .string($0.summary)])
                                }),
                            "formats": .array(Renderers.all.flatMap(\.fileExtensions).map { .string($0) }),
                        ])))
            },
            Endpoint("GET", "/api/checkpoints", "the models that can draw", .json("`checkpoints`, their names")) {
                _, rooms in
                .whole(HTTPAnswer(json: .members(["checkpoints": .array(rooms.models.names().map { .string($0) })])))
            },
            Endpoint(
                "GET", "/api/checkpoints/{name}", "what a model is",
                .json(
                    "`classes`, `sha256`, `latent` (how many numbers; 0 for a decoder alone), `posteriors` (how many), `axes` (main axes, how many at most)"
                )
            ) { (call, rooms) throws(Diagnostic) in
                let model = try rooms.models.sampler(call.name).checkpoint
                return .whole(
                    HTTPAnswer(
                        json: .members([
                            "name": .string(call.name), "classes": .array(model.classes.map { .string($0) }),
                            "sha256": .string(model.sha256), "latent": .integer(Int64(model.configuration.latent)),
                            "posteriors": .integer(Int64(model.posteriorMeans.count)),
                            "axes": .integer(Int64(LatentAxes.count(of: model))),
                        ])))
            },
        ]
    }

    private static var drawing: [Endpoint] {
        let lines = Endpoint.Answer.lines(
            "a drawing a line, as `studio sample` writes it, with `model`, `temperature`, `latent` and `command`")
        return [
            Endpoint("POST", "/api/samples", "new drawings", keys: ServerKeys.samples, lines) {
                (call, rooms) throws(Diagnostic) in
                let (handles, choice) = try rooms.drawings.samples(call.record)
                return stream(handles, by: choice, call, rooms)
            },
            Endpoint("POST", "/api/variations", "drawings around one", keys: ServerKeys.variations, lines) {
                (call, rooms) throws(Diagnostic) in
                stream(try rooms.drawings.variations(call.record).map { [$0] }, call, rooms)
            },
            Endpoint("POST", "/api/drawings", "drawings by their handles", keys: ServerKeys.drawings, lines) {
                (call, rooms) throws(Diagnostic) in
                let record = call.record
                let texts = record[ServerKeys.handles]
                try record.problems.throwIfAny()
                return stream(try texts.map { (text) throws(Diagnostic) in [try DrawingHandle(text)] }, call, rooms)
            },
            Endpoint(
                "POST", "/api/picture", "a picture of one drawing", keys: ServerKeys.picture,
                .file("the file")
            ) { (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (text, format) = (record[ServerKeys.handle], record[ServerKeys.format])
                let (style, paper) = (record[ServerKeys.style], record[ServerKeys.paper])
                try record.problems.throwIfAny()
                let scene = try rooms.pictures.scene(of: DrawingHandle(text), style: style, paper: paper)
                return .whole(try rooms.pictures.render(scene, format: format))
            },
        ]
    }

    /// A line a picture; each is chosen from a list of sketches.
    static func stream(
        _ groups: [[DrawingHandle]], by choice: Choice? = nil, _ call: Endpoint.Call, _ rooms: Rooms
    ) -> HTTPReply {
        .lines { (send) throws(Diagnostic) in
            let record = call.record
            try rooms.drawings.draw(groups, by: choice, withLatent: record[ServerKeys.withLatent]) {
                (_, line) throws(Diagnostic) in
                try send(line)
            }
        }
    }

    private static var keeping: [Endpoint] {
        let list = Endpoint.Answer.json("`favourites`, each the line of its drawing with `stars` and `note`")
        let looks = Endpoint.Answer.json(
            "`looks`, each with `id`, the `parent` that it came from, `look` and `place`; `current`, the one on screen")
        return [
            Endpoint("GET", "/api/favourites", "what is kept", list) { _, rooms in favourites(rooms) },
            Endpoint("POST", "/api/favourites", "keeps a drawing, or says more of it", keys: ServerKeys.favourite, list)
            {
                (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (text, isKept) = (record[ServerKeys.handle], record[ServerKeys.kept])
                let (stars, note) = (record[ServerKeys.stars], record[ServerKeys.note])
                try record.problems.throwIfAny()
                let handle = try DrawingHandle(text)
                var line: JSONValue?
                if !rooms.favourites.holds(handle) {
                    guard isKept else {
                        throw Diagnostic(.missingInput, "\(text): is none of the favourites")
                    }
                    try rooms.drawings.draw([[handle]]) { line = $1 }
                }
                try rooms.favourites.set(handle, line: line, stars: stars, note: note, isKept: isKept)
                return favourites(rooms)
            },
            Endpoint("GET", "/api/history", "what was on screen", looks) { _, rooms in
                .whole(HTTPAnswer(json: rooms.history.json()))
            },
            Endpoint("POST", "/api/history", "adds to what was on screen", keys: ServerKeys.history, looks) {
                (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (look, go, place) = (
                    record[ServerKeys.look], record[ServerKeys.go], record[ServerKeys.place]
                )
                if let look { check(Record(look, ServerKeys.lookKeys, record.problems)) }
                try record.problems.throwIfAny()
                let given = [
                    look.map { ("look", $0.value) }, go.map { ("go", .integer(Int64($0))) },
                    place.map { ("place", JSONValue.integer(Int64($0))) },
                ].compactMap { $0 }
                guard given.count == 1, let (key, value) = given.first else {
                    throw call.body.error("expected one of \"look\", \"go\" and \"place\"")
                }
                if let go, go > rooms.history.count {
                    throw Diagnostic(.missingInput, "there are \(rooms.history.count) looks, and none of number \(go)")
                }
                try rooms.history.add(key, value)
                return .whole(HTTPAnswer(json: rooms.history.json()))
            },
        ]
    }

    /// Notes what is wrong with a look, which is kept as it was sent.
    private static func check(_ look: Record) {
        _ = (look[ServerKeys.model], look[ServerKeys.lookSeed], look[ServerKeys.temperature], look[ServerKeys.latent])
        _ = (look[ServerKeys.blend], look[ServerKeys.noise], look[ServerKeys.step])
        let handles = look[ServerKeys.locked] + [look[ServerKeys.around]].compactMap { $0 } + MixKeys.handles(look)
        for handle in handles {
            _ = look.problems.attempt { () throws(Diagnostic) in try DrawingHandle(handle) }
        }
    }

    private static func favourites(_ rooms: Rooms) -> HTTPReply {
        .whole(HTTPAnswer(json: .members(["favourites": .array(rooms.favourites.all())])))
    }

    private static var sceneEndpoints: [Endpoint] {
        let saved = Endpoint.Answer.json("`name` and `sha256` of the file")
        return [
            Endpoint("GET", "/api/scenes", "the scene files of the folder", .json("`scenes`, their names")) {
                _, rooms in
                .whole(HTTPAnswer(json: .members(["scenes": .array(rooms.scenes.names().map { .string($0) })])))
            },
            Endpoint(
                "GET", "/api/starters", "scenes to begin with, as of `studio new`",
                .json("`starters`, each with `name`, `summary` and `text`")
            ) { (_, _) throws(Diagnostic) in
                let starters = try SceneStarters.names.map { (name) throws(Diagnostic) in
                    let text = try SceneStarters.text(name)
                    return JSONValue.members([
                        "name": .string(name), "summary": .string(SceneStarters.summary(text)),
                        "text": .string(String(decoding: text, as: UTF8.self)),
                    ])
                }
                return .whole(HTTPAnswer(json: .members(["starters": .array(starters)])))
            },
            Endpoint("GET", "/api/draft", "the scene that is being written", .json("`draft`, or null")) { _, rooms in
                .whole(HTTPAnswer(json: .members(["draft": rooms.drafts.last])))
            },
            Endpoint(
                "POST", "/api/draft", "keeps the text of a scene that is not saved yet", keys: ServerKeys.draft,
                .json("`draft`")
            ) { (call, rooms) throws(Diagnostic) in
                let record = call.record
                _ = (record[ServerKeys.draftName], record[ServerKeys.text], record[ServerKeys.base])
                try record.problems.throwIfAny()
                try rooms.drafts.add(call.body.value)
                return .whole(HTTPAnswer(json: .members(["draft": rooms.drafts.last])))
            },
            Endpoint("GET", "/api/scenes/{name}", "a scene file", .json("`name`, `text` and `sha256` of the file")) {
                (call, rooms) throws(Diagnostic) in
                let (data, _) = try rooms.scenes.read(call.name)
                guard let text = String(data: data, encoding: .utf8) else {
                    throw .badData("\(call.name): is not UTF-8 text")
                }
                return .whole(
                    HTTPAnswer(
                        json: .members([
                            "name": .string(call.name), "text": .string(text), "sha256": .string(Digest.sha256(data)),
                        ])))
            },
            Endpoint("PUT", "/api/scenes/{name}", "writes a scene file", keys: ServerKeys.save, saved) {
                (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (text, base) = (record[ServerKeys.text], record[ServerKeys.base])
                try record.problems.throwIfAny()
                let result = try rooms.scenes.save(text, as: call.name, over: base)
                return .whole(
                    HTTPAnswer(
                        result.isNew ? 201 : 200,
                        json: .members(["name": .string(call.name), "sha256": .string(result.hash)])))
            },
            Endpoint(
                "POST", "/api/render", "a picture of a scene, as `studio render` makes it", keys: ServerKeys.render,
                .file("the file")
            ) { (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (text, file) = (record[ServerKeys.sceneText], record[ServerKeys.sceneFile])
                let format = record[ServerKeys.format]
                let options = try record[ServerKeys.options].map { (node) throws(Diagnostic) in
                    try RendererOptions.read(node, record.problems)
                }
                try record.problems.throwIfAny()
                guard (text == nil) != (file == nil) else {
                    throw call.body.error("expected one of \"scene\" and \"file\"")
                }
                let (data, path) =
                    try file.map { (name) throws(Diagnostic) in try rooms.scenes.read(name) }
                    ?? (Data((text ?? "").utf8), rooms.folder.path + "/scene.json")
                let document = try JSONNode(parsing: data, name: path)
                return .whole(try rooms.pictures.render(document, format: format, options: options ?? [:]))
            },
        ]
    }
}
