import Foundation
import SketchDocuments
import SketchServer
import TestSupport
import Testing

/// Drawings by hand: endings, what the network saw, and what is kept of them.
@Suite struct DrawTests {
    private func json(_ answer: LoopbackClient.Answer) throws -> JSONValue {
        try JSONValue(parsing: answer.body, name: "the answer")
    }

    private func lines(_ answer: LoopbackClient.Answer) throws -> [JSONValue] {
        #expect(answer.status == 200, "\(answer.text)")
        return try answer.text.split(separator: "\n").map { try JSONValue(parsing: Data($0.utf8), name: "a line") }
    }

    /// A head of straight lines, whose points are all whole and stay, and a dot in it.
    private static let head = "[[[60, 40, 200, 220], [60, 180, 200, 70]], [[110], [110]]]"

    @Test func endingsBeginAsDrawnAndComeAgainByTheirHandles() throws {
        try RunningServer.with { (running) throws in
            let body = #"{"model": "owl-decoder", "drawing": \#(Self.head), "seed": 5, "count": 2}"#
            let endings = try lines(running.post("/api/endings", body))
            #expect(endings.map { $0["seed"] } == [.integer(5), .integer(6)])
            #expect(endings.allSatisfy { $0["given"] == .integer(2) })
            for ending in endings {
                guard case .array(let strokes)? = ending["drawing"] else {
                    Issue.record("no strokes")
                    continue
                }
                // The first point is the origin of a drawing.
                #expect(strokes[0].text() == "[[0.0,-20.0,140.0,160.0],[0.0,120.0,140.0,10.0]]")
                #expect(strokes[1].text() == "[[50.0],[50.0]]")
            }
            let handle = try #require(endings[1]["handle"])
            #expect(handle.text().hasSuffix(":6:0:0.4:after(-20+120+160+20+20-130/-110+40+0+0/)\""))
            #expect(endings[1]["command"]?.text().contains("--handle '") == true)
            let again = try lines(running.post("/api/drawings", #"{"handles": [\#(handle.text())]}"#))
            #expect(again == [endings[1]])
            // Kept and shown large as any other.
            let kept = try json(running.post("/api/favourites", #"{"handle": \#(handle.text())}"#))
            #expect(kept["favourites"]?.text().contains("after(") == true)
            let picture = try running.post("/api/picture", #"{"handle": \#(handle.text()), "format": "svg"}"#)
            #expect(picture.status == 200, "\(picture.text)")
        }
    }

    @Test func aStrokeThatGoesOnIsEndedByTheNetwork() throws {
        try RunningServer.with { (running) throws in
            let open =
                #"{"model": "owl-decoder", "drawing": [[[60, 40, 200], [60, 180, 200]]], "seed": 5, "count": 1, "goes_on": true}"#
            let ending = try lines(running.post("/api/endings", open))[0]
            #expect(ending["given"] == .integer(0))
            #expect(ending["handle"]?.text().hasSuffix("after(-20+120+160+20)\"") == true)
            guard case .array(let strokes)? = ending["drawing"], case .array(let lists)? = strokes.first,
                case .array(let xs)? = lists.first
            else {
                Issue.record("no strokes")
                return
            }
            #expect(xs.count > 3)
            #expect(xs.prefix(3) == [.number(0), .number(-20), .number(140)])
        }
    }

    @Test func whatTheNetworkSawComesFromTheMeanOfItsPosterior() throws {
        try RunningServer.with { (running) throws in
            let body = #"{"model": "owl", "drawing": \#(Self.head), "seed": 3, "count": 1, "z": true}"#
            let seen = try lines(running.post("/api/reconstructions", body))[0]
            let latent = try #require(seen["latent"]).text()
            // The drawing as the network is shown it: scaled to its window.
            #expect(latent == "\"sketch(-28+170+227+28+28-184/-156+57+0+0/)\"")
            // An ending with its ideas has the same latent.
            let ending = try lines(
                running.post(
                    "/api/endings",
                    #"{"model": "owl", "drawing": \#(Self.head), "seed": 3, "count": 1, "latent": "drawing", "noise": 0, "z": true}"#
                ))[0]
            #expect(ending["z"] == seen["z"])
            #expect(ending["latent"] == seen["latent"])
        }
    }

    @Test func whatIsNoDrawingIsRefusedAtOnce() throws {
        try RunningServer.with { (running) throws in
            let many = "[" + Array(repeating: "1", count: 1_000_000).joined(separator: ",") + "]"
            let zigzag = (0..<2000).map { "\($0 % 2 * 200)" }.joined(separator: ",")
            let rising = (0..<2000).map { "\(Double($0) / 8)" }.joined(separator: ",")
            let cases: [(String, Int, String)] = [
                ("[]", 422, "1 to 1000 strokes, found 0"),
                ("[[]]", 422, "expected the lists"),
                ("[[[], []]]", 422, "at least one"),
                ("[[[1, 2], [1]]]", 422, "expected as many"),
                ("[[[1, NaN], [1, 2]]]", 422, "found NaN"),
                ("[[[1, 1e999], [1, 2]]]", 422, "out of range"),
                ("[[[1, 1e7], [1, 2]]]", 422, "1000000"),
                (#"[[["x"], [1]]]"#, 422, "expected a number"),
                (#"{"x": 1}"#, 422, "expected an array"),
                ("\"drawing\"", 422, "expected an array"),
                ("[\(Array(repeating: "[[1],[1]]", count: 1001).joined(separator: ","))]", 422, "found 1001"),
                ("[[\(many), \(many)]]", 422, "at most 20000 points, found 1000000"),
                ("[[[\(zigzag)], [\(rising)]]]", 422, "points after simplification"),
                ("[[[0, 100000], [0, 1]]]", 422, "too large"),
            ]
            for (drawing, status, message) in cases {
                for path in ["/api/endings", "/api/reconstructions", "/api/sketches"] {
                    // What a network cannot take can be saved all the same.
                    if path == "/api/sketches", ["points after simplification", "too large"].contains(message) {
                        continue
                    }
                    // A reconstruction makes any drawing as large as the window.
                    if path == "/api/reconstructions", message == "too large" { continue }
                    let settings = path == "/api/sketches" ? "" : #""model": "owl", "seed": 1, "#
                    let answer = try running.post(path, #"{\#(settings)"drawing": \#(drawing)}"#)
                    #expect(answer.status == status, "\(path) \(drawing.prefix(60)): \(answer.text.prefix(300))")
                    #expect(answer.text.contains(message), "\(path) \(drawing.prefix(60)): \(answer.text.prefix(300))")
                }
            }
            let dot = "[[[5], [5]]]"
            let mistakes: [(String, String, Int, String)] = [
                ("/api/endings", #"{"model": "owl", "seed": 1}"#, 422, "\"drawing\" is missing"),
                (
                    "/api/endings", #"{"model": "owl", "seed": 1, "count": 1000000000, "drawing": \#(dot)}"#, 422,
                    "1 to 1000"
                ),
                (
                    "/api/endings", #"{"model": "owl", "seed": 1, "temperature": 1e9, "drawing": \#(dot)}"#, 422,
                    "0 to 10"
                ),
                (
                    "/api/endings",
                    #"{"model": "owl-decoder", "seed": 1, "latent": "drawing", "drawing": \#(Self.head)}"#,
                    422, "no encoder"
                ),
                ("/api/reconstructions", #"{"model": "owl", "seed": 1, "drawing": \#(dot)}"#, 422, "no lines"),
                (
                    "/api/reconstructions", #"{"model": "owl-decoder", "seed": 1, "drawing": \#(Self.head)}"#, 422,
                    "no encoder"
                ),
                ("/api/sketches", #"{"word": "", "drawing": \#(dot)}"#, 422, "1 to 200 bytes"),
                ("/api/beginning", #"{"drawing": 3}"#, 422, "expected an array"),
                (
                    "/api/beginning", #"{"settings": {"x": "\#(String(repeating: "x", count: 10_000))"}}"#, 422,
                    "10,000 bytes"
                ),
            ]
            for (path, body, status, message) in mistakes {
                let answer = try running.post(path, body)
                #expect(answer.status == status, "\(path) \(body.prefix(80)): \(answer.text)")
                #expect(
                    answer.text.replacing("\\\"", with: "\"").contains(message),
                    "\(path) \(body.prefix(80)): \(answer.text)")
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: running.folder.path)
            #expect(names == [".studio.lock"])
        }
    }

    @Test func drawingsAreKeptAsLinesThatOthersRead() throws {
        try RunningServer.with { (running) throws in
            let file = running.folder.appendingPathComponent("drawings.ndjson")
            // Somebody's file, the last line without its end.
            let former = #"{"word": "cat", "drawing": [[[1, 2], [3, 4]]]}"# + "\n" + #"{"word": "cat"}"#
            try Data(former.utf8).write(to: file)
            let body = #"{"word": "owl", "drawing": [[[0.123456, 10], [0, 20]], [[5], [5]]]}"#
            let saved = try running.post("/api/sketches", body)
            #expect(saved.status == 200)
            #expect(try json(saved)["line"] == .integer(3))
            #expect(try json(running.post("/api/sketches", body))["line"] == .integer(4))
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.hasPrefix(former + "\n"))
            let lines = text.split(separator: "\n")
            #expect(lines.count == 4)
            let line = try JSONValue(parsing: Data(lines[2].utf8), name: "a line")
            #expect(line["word"] == .string("owl"))
            #expect(line["drawing"]?.text() == "[[[0.12,10],[0,20]],[[5],[5]]]")
            guard case .array(let sketches)? = try json(running.get("/api/sketches"))["sketches"] else {
                Issue.record("no drawings")
                return
            }
            #expect(sketches.map { $0["line"] } == [.integer(1), .integer(3), .integer(4)])
            // A scene takes it by its line.
            let scene =
                #"{"version": 1, "checkpoint": "owl", "paper": {"size": "A6"}, "style": "ink", "items": [{"type": "completion", "#
                + #""sketch": {"file": "drawings.ndjson", "line": 3}, "rows": 1, "columns": 2}]}"#
            let render = JSONValue.members(["scene": .string(scene), "format": .string("svg")]).text()
            let picture = try running.post("/api/render", render)
            #expect(picture.status == 200, "\(picture.text.prefix(300))")
        }
    }

    @Test func theLastOfAnUnfinishedDrawingCounts() throws {
        try RunningServer.with { (running) throws in
            #expect(try running.get("/api/beginning").text == "{\"beginning\":null}\n")
            for count in 1...3 {
                let strokes = Array(repeating: "[[1,2],[3,4]]", count: count).joined(separator: ",")
                let body = #"{"drawing": [\#(strokes)], "settings": {"seed": \#(count)}}"#
                #expect(try running.post("/api/beginning", body).status == 200)
            }
            let last = #"{"drawing":[[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]]],"settings":{"seed":3}}"#
            #expect(try running.get("/api/beginning").text == #"{"beginning":\#(last)}"# + "\n")
            // A line a change, of which a kill leaves the last.
            let text = try String(
                contentsOf: running.folder.appendingPathComponent("beginnings.ndjson"), encoding: .utf8)
            #expect(text.split(separator: "\n").count == 3)
            #expect(text.hasSuffix(last + "\n"))
        }
    }
}
