import Foundation
import SketchDocuments
import SketchServer
import TestSupport
import Testing

/// Drawings that are chosen, moved along axes, mixed and added up: each has a handle that draws it again.
@Suite struct MixTests {
    private func lines(_ answer: LoopbackClient.Answer) throws -> [JSONValue] {
        #expect(answer.status == 200, "\(answer.text)")
        return try answer.text.split(separator: "\n").map { try JSONValue(parsing: Data($0.utf8), name: "a line") }
    }

    private func handles(_ lines: [JSONValue]) -> [String] {
        lines.compactMap { line in
            guard case .string(let handle)? = line["handle"] else { return nil }
            return handle
        }
    }

    private func owls(_ running: RunningServer, _ count: Int) throws -> [JSONValue] {
        try lines(running.post("/api/samples", #"{"model": "owl", "seed": 5, "count": \#(count)}"#))
    }

    private func isDrawnAgain(_ line: JSONValue, _ running: RunningServer) throws -> Bool {
        let handle = try #require(line["handle"]).text()
        let again = try lines(running.post("/api/drawings", #"{"handles": [\#(handle)]}"#))
        return again == [line]
    }

    @Test func theBestOfSeveralIsOneOfThem() throws {
        try RunningServer.with { (running) throws in
            let body = #"{"model": "owl", "seed": 7, "count": 2, "choose": {"of": 3, "by": ["most-strokes", "ended"]}}"#
            let chosen = try lines(running.post("/api/samples", body))
            #expect(chosen.map { $0["seed"] } == [.integer(7), .integer(8)])
            for (number, line) in chosen.enumerated() {
                let stem = try #require(handles([line]).first).split(separator: ":")
                let all = (0..<3).map { "\"\(stem[0]):\(stem[1]):\(7 + number):\($0):0.4\"" }
                let candidates = try lines(
                    running.post("/api/drawings", #"{"handles": [\#(all.joined(separator: ","))]}"#))
                func strokes(_ line: JSONValue) -> Int {
                    if case .array(let strokes)? = line["drawing"] { strokes.count } else { 0 }
                }
                #expect(candidates.contains { $0["handle"] == line["handle"] && $0["drawing"] == line["drawing"] })
                #expect(strokes(line) == candidates.map(strokes).max())
            }
        }
    }

    @Test func endsAndCornersOfAMixtureAreTheDrawingsThemselves() throws {
        try RunningServer.with { (running) throws in
            let owls = try owls(running, 4)
            let names = handles(owls).map { "\"\($0)\"" }
            let row = try lines(
                running.post("/api/mixtures", #"{"handles": [\#(names[0]), \#(names[1])], "columns": 3}"#))
            #expect(row.count == 3)
            #expect(row[0] == owls[0])
            #expect(row[2] == owls[1])
            #expect(
                row[1]["latent"]?.text().hasPrefix("\"slerp(of(posterior(1,0.1),5,0),of(posterior(1,0.1),6,0),0.5)")
                    == true)
            #expect(try isDrawnAgain(row[1], running))
            let four = #""handles": [\#(names.joined(separator: ","))], "columns": 3, "rows": 2, "way": "lerp""#
            let grid = try lines(running.post("/api/mixtures", "{\(four)}"))
            #expect(grid.count == 6)
            #expect([grid[0], grid[2], grid[3], grid[5]] == owls)
            // Any part of it is the same.
            let part = try lines(running.post("/api/mixtures", "{\(four), \"first\": 4, \"count\": 1}"))
            #expect(part == [grid[4]])
        }
    }

    @Test func sumsAndAxesHaveHandles() throws {
        try RunningServer.with { (running) throws in
            let names = handles(try owls(running, 3)).map { "\"\($0)\"" }
            let sum = try lines(
                running.post(
                    "/api/sums",
                    #"{"plus": [\#(names[0]), \#(names[2])], "minus": [\#(names[1])], "seed": 9, "count": 2, "z": true}"#
                ))
            #expect(sum.map { $0["seed"] } == [.integer(9), .integer(10)])
            #expect(sum[0]["z"] == sum[1]["z"])
            #expect(
                sum[0]["latent"]
                    == .string(
                        "sum(1,of(posterior(1,0.1),5,0),1,of(posterior(1,0.1),7,0),-1,of(posterior(1,0.1),6,0))"))
            let nothing = try lines(
                running.post(
                    "/api/sums",
                    #"{"plus": [\#(names[0]), \#(names[1])], "minus": [\#(names[1])], "seed": 9, "count": 1, "z": true}"#
                ))
            let alone = try lines(running.post("/api/drawings", #"{"handles": [\#(names[0])], "z": true}"#))
            guard case .array(let a)? = nothing[0]["z"], case .array(let b)? = alone[0]["z"] else {
                Issue.record("no latents")
                return
            }
            func number(_ value: JSONValue) -> Double { Double(value.text()) ?? .nan }
            #expect(zip(a, b).allSatisfy { abs(number($0) - number($1)) < 1e-5 })

            let moved = try lines(
                running.post(
                    "/api/samples", #"{"model": "owl", "seed": 5, "count": 1, "axes": [0, 1.5], "z": true}"#))[0]
            #expect(moved["latent"] == .string("sum(1,of(posterior(1,0.1),5,0),1.5,axis(2))"))
            let further = try lines(
                running.post("/api/samples", #"{"model": "owl", "seed": 5, "count": 1, "axes": [0, 3], "z": true}"#))[0]
            guard case .array(let c)? = moved["z"], case .array(let d)? = further["z"] else {
                Issue.record("no latents")
                return
            }
            // Twice as far is as far again.
            #expect(
                zip(zip(b, c), d).allSatisfy {
                    abs(2 * (number($0.1) - number($0.0)) - (number($1) - number($0.0))) < 1e-4
                })
        }
    }

    @Test func whatDoesNotMixIsRefused() throws {
        try RunningServer.with { (running) throws in
            let owl = handles(try owls(running, 1))[0]
            let plain = handles(
                try lines(running.post("/api/samples", #"{"model": "owl-decoder", "seed": 1, "count": 1}"#)))[0]
            let cases: [(String, String, Int, String)] = [
                ("/api/mixtures", #"{"handles": ["\#(owl)"]}"#, 422, "2 to 4"),
                ("/api/mixtures", #"{"handles": ["\#(owl)", "\#(owl)", "\#(owl)"]}"#, 400, "two or four"),
                ("/api/mixtures", #"{"handles": ["\#(owl)", "x"]}"#, 422, "no handle"),
                ("/api/mixtures", #"{"handles": ["\#(owl)", "\#(plain)"]}"#, 400, "another model"),
                ("/api/mixtures", #"{"handles": ["\#(plain)", "\#(plain)"]}"#, 400, "decoder alone"),
                ("/api/mixtures", #"{"handles": ["\#(owl)", "\#(owl)"], "rows": 3}"#, 400, "one row"),
                ("/api/mixtures", #"{"handles": ["\#(owl)", "\#(owl)"], "columns": 1000000}"#, 422, "2 to 50"),
                ("/api/mixtures", #"{"handles": ["\#(owl)", "\#(owl)"], "first": 7}"#, 400, "there are 7"),
                ("/api/sums", #"{"plus": [], "seed": 1}"#, 422, "1 to 8"),
                ("/api/sums", #"{"plus": ["\#(plain)"], "seed": 1}"#, 400, "decoder alone"),
                ("/api/samples", #"{"model": "owl", "seed": 1, "choose": {"of": 1, "by": ["fit"]}}"#, 422, "2 to 64"),
                ("/api/samples", #"{"model": "owl", "seed": 1, "choose": {"of": 2, "by": ["fitt"]}}"#, 422, "fit"),
                ("/api/samples", #"{"model": "owl", "seed": 1, "choose": {"of": 2, "by": []}}"#, 422, "1 to 8"),
                ("/api/samples", #"{"model": "owl", "seed": 1, "axes": [1, 1, 1, 1, 1, 1]}"#, 422, "0 to 5"),
                ("/api/samples", #"{"model": "owl", "seed": 1, "axes": [11]}"#, 422, "-10.0 to 10.0"),
                ("/api/samples", #"{"model": "owl-decoder", "seed": 1, "axes": [1]}"#, 400, "decoder alone"),
                ("/api/history", #"{"look": {"model": "owl", "seed": 1, "mix": ["x", "y"]}}"#, 422, "no handle"),
                ("/api/history", #"{"look": {"model": "owl", "seed": 1, "axes": [99]}}"#, 422, "-10.0 to 10.0"),
            ]
            for (path, body, status, message) in cases {
                let answer = try running.post(path, body)
                #expect(answer.status == status, "\(path) \(body): \(answer.text)")
                #expect(answer.text.contains(message), "\(path) \(body): \(answer.text)")
            }
        }
    }
}
