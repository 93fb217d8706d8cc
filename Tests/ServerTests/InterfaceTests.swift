import Foundation
import SketchBase
import SketchDocuments
import SketchServer
import TestSupport
import Testing

/// What the interface answers, to what makes sense and to what does not.
@Suite struct InterfaceTests {
    private func json(_ answer: LoopbackClient.Answer) throws -> JSONValue {
        try JSONValue(parsing: answer.body, name: "the answer")
    }

    private func lines(_ answer: LoopbackClient.Answer) throws -> [JSONValue] {
        try answer.text.split(separator: "\n").map { try JSONValue(parsing: Data($0.utf8), name: "a line") }
    }

    @Test func everyFileOfThePageIsServedAsItIs() throws {
        let folder = TestFiles.root.appendingPathComponent("Sources/Studio/Server/Web")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.contains("index.html"))
        try RunningServer.with { (running) throws in
            for name in names {
                let answer = try running.get("/\(name)")
                #expect(answer.status == 200, "\(name)")
                #expect(answer.body == (try Data(contentsOf: folder.appendingPathComponent(name))), "\(name)")
            }
        }
    }

    @Test func mistakesAreTheClientsAndSayWhatWasExpected() throws {
        try RunningServer.with { (running) throws in
            let cases: [(String, String, Int, String)] = [
                ("/api/samples", "{", 422, "ends too early"),
                ("/api/samples", "[]", 422, "expected an object"),
                ("/api/samples", #"{"model": "owl"}"#, 422, "\"seed\" is missing"),
                ("/api/samples", #"{"model": "owl", "seed": -1}"#, 422, "found -1"),
                (
                    "/api/samples", #"{"model": "owl", "seed": 1, "temprature": 1}"#, 422,
                    "did you mean \"temperature\"?"
                ),
                ("/api/samples", #"{"model": "owel", "seed": 1}"#, 404, "did you mean \"owl\"?"),
                ("/api/samples", #"{"model": "../owl", "seed": 1}"#, 404, "there is no checkpoint"),
                ("/api/samples", #"{"model": "owl", "seed": 1, "count": 1001}"#, 422, "from 1 to 1000"),
                ("/api/samples", #"{"model": "owl", "seed": 1, "latent": "prior", "noise": 1}"#, 400, "prior"),
                ("/api/samples", #"{"model": "owl-decoder", "seed": 1, "noise": 1}"#, 400, "decoder alone"),
                ("/api/variations", #"{"handle": "x"}"#, 422, "no handle"),
                ("/api/variations", #"{"handle": "000000000000:prior:1:0:0.4"}"#, 404, "begins with 000000000000"),
                ("/api/drawings", #"{"handles": []}"#, 422, "1 to 1000"),
                ("/api/drawings", #"{"handles": ["000000000000:prior:1:0:0.4"]}"#, 404, "no checkpoint"),
                ("/api/favourites", #"{"handle": "000000000000:prior:1:0:0.4", "kept": false}"#, 404, "none of the"),
                ("/api/favourites", #"{"handle": "000000000000:prior:1:0:0.4", "stars": 6}"#, 422, "0 to 5"),
                ("/api/history", "{}", 422, "expected one of"),
                ("/api/history", #"{"go": 1}"#, 404, "there are 0 looks"),
                ("/api/history", #"{"look": {"model": "owl"}}"#, 422, "\"seed\" is missing"),
                ("/api/history", #"{"look": {"model": "owl", "seed": 1, "locked": ["x"]}}"#, 422, "no handle"),
                ("/api/render", #"{"format": "svg"}"#, 422, "expected one of"),
                ("/api/render", #"{"format": "svg", "file": "nowhere.json"}"#, 404, "no such scene"),
                ("/api/render", #"{"format": "doc", "scene": "{}"}"#, 400, "no renderer"),
                ("/api/render", #"{"format": "svg", "scene": "{\n \"version\": 3}"}"#, 422, "scene.json:2"),
                ("/api/picture", #"{"handle": "000000000000:prior:1:0:0.4", "format": "svg"}"#, 404, "no checkpoint"),
            ]
            for (path, body, status, message) in cases {
                let answer = try running.post(path, body)
                #expect(answer.status == status, "\(path) \(body): \(answer.text)")
                let problems = try #require(try json(answer)["problems"])
                #expect(
                    problems.text().replacing("\\\"", with: "\"").contains(message), "\(path) \(body): \(answer.text)")
            }
            #expect(try running.client.ask("POST", "/api/samples", headers: [running.bearer]).status == 415)
            #expect(try running.get("/api/samples").status == 405)
            #expect(try running.get("/api/nothing").status == 404)
            // A mistake of a client leaves no file.
            let names = try FileManager.default.contentsOfDirectory(atPath: running.folder.path)
            #expect(names == [".studio.lock"])
        }
    }

    @Test func theDocumentOfTheInterfaceFollowsFromItsKeys() throws {
        try RunningServer.with { (running) throws in
            let document = try json(running.get("/api/openapi.json"))
            #expect(document["openapi"] == .string("3.1.0"))
            let body = document["paths"]?["/api/samples"]?["post"]?["requestBody"]?["content"]?["application/json"]
            let properties = try #require(body?["schema"]?["properties"])
            #expect(properties["count"]?["maximum"] == .integer(1000))
            #expect(properties["temperature"]?["default"] == .number(0.4))
            #expect(body?["schema"]?["required"] == .array([.string("model"), .string("seed")]))
            #expect(document["paths"]?["/api/scenes/{name}"]?["put"] != nil)
        }
    }

    @Test func historyIsATreeThatComesBack() throws {
        try TestFiles.withTemporaryFolder { _ in
            try RunningServer.with { (running) throws in
                for seed in 1...3 {
                    #expect(
                        try running.post("/api/history", #"{"look": {"model": "owl", "seed": \#(seed)}}"#).status == 200
                    )
                }
                #expect(try running.post("/api/history", #"{"go": 1}"#).status == 200)
                #expect(try running.post("/api/history", #"{"place": 48}"#).status == 200)
                #expect(try running.post("/api/history", #"{"look": {"model": "owl", "seed": 9}}"#).status == 200)
                let history = try json(running.post("/api/history", #"{"go": 1}"#))
                #expect(history["current"] == .integer(1))
                guard case .array(let looks)? = history["looks"] else {
                    Issue.record("no looks")
                    return
                }
                #expect(looks.map { $0["parent"] } == [.null, .integer(1), .integer(2), .integer(1)])
                #expect(looks[0]["place"] == .integer(48))
                // A line an addition, none of them changed.
                let text = try String(
                    contentsOf: running.folder.appendingPathComponent("history.ndjson"), encoding: .utf8)
                #expect(text.split(separator: "\n").count == 7)
            }
        }
    }

    @Test func scenesAreReplacedOnlyByWhoHasReadThem() throws {
        try RunningServer.with { (running) throws in
            let first = try json(running.put("/api/scenes/owl.json", #"{"text": "{\"a\": 1}\n"}"#))
            let file = running.folder.appendingPathComponent("owl.json")
            #expect(try Data(contentsOf: file) == Data("{\"a\": 1}\n".utf8))
            let hash = try #require(first["sha256"]).text()
            #expect(try running.put("/api/scenes/owl.json", #"{"text": "{}"}"#).status == 409)
            #expect(
                try running.put(
                    "/api/scenes/owl.json", #"{"text": "{}", "base": "\#(String(repeating: "0", count: 64))"}"#
                )
                .status == 409)
            #expect(try Data(contentsOf: file) == Data("{\"a\": 1}\n".utf8))
            #expect(try running.put("/api/scenes/owl.json", #"{"text": "{}", "base": \#(hash)}"#).status == 200)
            #expect(try Data(contentsOf: file) == Data("{}".utf8))
            let former = running.folder.appendingPathComponent(".studio-former")
            let kept = try FileManager.default.contentsOfDirectory(atPath: former.path)
            #expect(kept.count == 1)
            #expect(try Data(contentsOf: former.appendingPathComponent(kept[0])) == Data("{\"a\": 1}\n".utf8))
            let read = try json(running.get("/api/scenes/owl.json"))
            #expect(read["text"] == .string("{}"))
            #expect(try json(running.get("/api/scenes"))["scenes"] == .array([.string("owl.json")]))
        }
    }

    @Test func startersAreTheScenesThatAreShipped() throws {
        try RunningServer.with { running in
            guard case .array(let starters)? = try json(running.get("/api/starters"))["starters"] else {
                Issue.record("no starters")
                return
            }
            #expect(starters.map { $0["name"] } == ["card", "morph", "plot", "poster", "zoo"].map { .string($0) })
            for starter in starters {
                guard case .string(let name)? = starter["name"], case .string(let text)? = starter["text"] else {
                    continue
                }
                #expect(
                    try Data(contentsOf: URL(fileURLWithPath: TestFiles.path("Scenes/\(name).json"))) == Data(text.utf8)
                )
                #expect(starter["summary"] != .string(""))
            }
        }
    }

    /// Every fault of a scene at its line and column, where an editor can show it.
    @Test func faultsOfScenesHaveTheirPlaces() throws {
        try RunningServer.with { running in
            let scene =
                "{\n  \"version\": 1,\n  \"checkpoint\": \"owl\",\n  \"papr\": {\"size\": \"A6\"},\n"
                + "  \"style\": \"ink\",\n  \"items\": [{\"type\": \"grid\", \"rows\": 0, \"columns\": 2}]\n}\n"
            let body = JSONValue.members(["scene": .string(scene), "format": .string("svg")]).text()
            let answer = try running.post("/api/render", body)
            #expect(answer.status == 422)
            guard case .array(let problems)? = try json(answer)["problems"] else {
                Issue.record("no problems")
                return
            }
            let places = Set(problems.map { "\($0["line"]?.text() ?? ""):\($0["column"]?.text() ?? "")" })
            #expect(places.isSuperset(of: ["4:11", "6:38"]), "\(answer.text)")
        }
    }

    @Test func drawingsOfASeedAreTheSameInWhateverCompany() throws {
        try RunningServer.with { (running) throws in
            let three = try lines(running.post("/api/samples", #"{"model": "owl", "seed": 5, "count": 3}"#))
            #expect(three.map { $0["seed"] } == [.integer(5), .integer(6), .integer(7)])
            let alone = try lines(running.post("/api/samples", #"{"model": "owl", "seed": 6, "count": 1, "z": true}"#))
            #expect(alone[0]["drawing"] == three[1]["drawing"])
            guard case .array(let z)? = alone[0]["z"] else {
                Issue.record("no latent")
                return
            }
            #expect(z.count == 128)
            let handle = try #require(three[2]["handle"]).text()
            let again = try lines(running.post("/api/drawings", #"{"handles": [\#(handle)]}"#))
            #expect(again[0] == three[2])
            // Small steps from a drawing, in any portion of them.
            let four = try lines(running.post("/api/variations", #"{"handle": \#(handle), "count": 3, "step": 0.2}"#))
            let last = try lines(
                running.post("/api/variations", #"{"handle": \#(handle), "first": 3, "count": 1, "step": 0.2}"#))
            #expect(last[0] == four[2])
            #expect(Set(four.map { $0["drawing"] }).count == 3)
            let picture = try running.post("/api/picture", #"{"handle": \#(handle), "format": "svg"}"#)
            #expect(picture.status == 200)
            #expect(picture.headers["content-type"] == "image/svg+xml")
            #expect(picture.text.hasPrefix("<?xml") || picture.text.hasPrefix("<svg"))
        }
    }

    @Test func whatAPowerCutLeftIsTakenAway() throws {
        try TestFiles.withTemporaryFolder { folder in
            let whole = #"{"look":{"model":"owl","seed":1},"time":"2026-01-01T00:00:00Z"}"# + "\n"
            let file = folder.appendingPathComponent("history.ndjson")
            try Data((whole + #"{"look":{"mod"#).utf8).write(to: file)
            _ = try StudioServer(folder: folder.path, port: 0, threads: 1) { _ in }
            #expect(try String(contentsOf: file, encoding: .utf8) == whole)
            try Data("{\n\(whole)".utf8).write(to: file)
            let error = #expect(throws: Diagnostic.self) {
                _ = try StudioServer(folder: folder.path, port: 0, threads: 1) { _ in }
            }
            #expect(error?.text.contains("history.ndjson:1") == true)
        }
    }
}
