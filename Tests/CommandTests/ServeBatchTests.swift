import Foundation
import SketchDocuments
import TestSupport
import Testing

/// Batches and trainings through `studio serve`: the files are those of the command line, and what is stopped goes on.
@Suite struct ServeBatchTests {
    private struct Unexpected: Error {
        let what: String
    }

    private func ask(
        _ served: ServeTests.Served, _ method: String, _ path: String, _ json: String? = nil
    ) throws -> LoopbackClient.Answer {
        try served.client.ask(method, path, headers: [served.bearer], json: json)
    }

    /// Waits until the one of that name in a list is as it should be.
    private func find(
        _ served: ServeTests.Served, _ list: String, _ name: String, _ what: String, _ isSo: (JSONValue) -> Bool
    ) throws -> JSONValue {
        var last: JSONValue?
        for _ in 0..<2400 {
            if case .array(let all)? = try served.get("/api/\(list)")[list] {
                last = all.first { $0["name"] == .string(name) }
            }
            if let last, isSo(last) { return last }
            usleep(50_000)
        }
        throw Unexpected(what: "\(name) \(what): \(last?.text() ?? "nothing")")
    }

    private static let scene = """
        {"version": 1, "title": "Zig", "checkpoint": "tiny.safetensors", "seed": 5, "paper": {"size": "A6"},
         "style": "ink", "items": [{"type": "grid", "rows": 1, "columns": 2}]}
        """

    private func withScene(_ body: (URL) throws -> Void) throws {
        try Fixture.withFolder { folder in
            try Data(Self.scene.utf8).write(to: folder.appendingPathComponent("zig.json"))
            try body(folder)
        }
    }

    @Test func aBatchIsThatOfTheCommandLine() throws {
        try withScene { folder in
            let served = try ServeTests.Served(folder)
            defer { served.end(SIGTERM) }
            let request =
                #"{"scene": "zig.json", "folder": "many", "set": ["temperature=0.2,0.6"], "count": 2, "format": "svg"}"#
            #expect(try ask(served, "POST", "/api/batches", request).status == 200)
            let sheet =
                #"{"scene": "zig.json", "folder": "sweep", "set": ["style=ink,blueprint", "temperature=0.2,0.6"], "as": "sheet"}"#
            #expect(try ask(served, "POST", "/api/batches", sheet).status == 200)
            let done = try find(served, "batches", "many", "done") { $0["state"] == .string("done") }
            #expect(done["done"] == .integer(4))
            #expect(done["total"] == .integer(4))
            #expect(done["path"] == .string((try #require(realpath(folder.path))) + "/many"))
            _ = try find(served, "batches", "sweep", "done") { $0["state"] == .string("done") }
            let picture = try ask(served, "GET", "/api/batches/sweep/sheet")
            #expect(picture.headers["content-type"] == "image/svg+xml")
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("own"), withIntermediateDirectories: true)
            try studioSucceeds(
                [
                    "batch", "zig.json", "--set", "temperature=0.2,0.6", "--count", "2", "--out",
                    "own/{index:04}-{seed}-{temperature}.svg",
                ], in: folder)
            try studioSucceeds(
                [
                    "batch", "sheet", "zig.json", "--set", "style=ink,blueprint", "--set", "temperature=0.2,0.6",
                    "--out",
                    "own.svg",
                ], in: folder)
            #expect(picture.body == (try Data(contentsOf: folder.appendingPathComponent("own.svg"))))
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("own").path) {
                #expect(
                    try Data(contentsOf: folder.appendingPathComponent("own/\(name)"))
                        == Data(contentsOf: folder.appendingPathComponent("many/\(name)")), "\(name)")
            }
            // Once more is nothing to do, and other settings are another batch.
            #expect(try ask(served, "POST", "/api/batches", request).status == 200)
            _ = try find(served, "batches", "many", "done again") { $0["state"] == .string("done") }
            #expect(try ask(served, "POST", "/api/batches", request.replacing("0.6", with: "0.7")).status == 200)
            let other = try find(served, "batches", "many", "failed") { $0["state"] == .string("failed") }
            #expect(other["problem"]?.text().contains("manifest.jsonl") == true)
        }
    }

    @Test func aBatchThatAKillBrokeOffGoesOn() throws {
        try withScene { folder in
            var served = try ServeTests.Served(folder)
            let request = #"{"scene": "zig.json", "folder": "many", "count": 300, "format": "svg"}"#
            #expect(try ask(served, "POST", "/api/batches", request).status == 200)
            let waiting = request.replacing("many", with: "more").replacing("300", with: "3")
            #expect(try ask(served, "POST", "/api/batches", waiting).status == 200)
            #expect(try ask(served, "POST", "/api/batches", waiting).status == 409)
            #expect(try ask(served, "DELETE", "/api/batches/more").status == 200)
            #expect(try ask(served, "DELETE", "/api/batches/more").status == 404)
            _ = try find(served, "batches", "many", "begun") { $0["state"] == .string("running") }
            // Stopped, it has pages in hand; until they are done nobody goes on with it.
            #expect(try ask(served, "DELETE", "/api/batches/many").status == 200)
            var again = try ask(served, "POST", "/api/batches", request)
            for _ in 0..<600 where again.status == 409 {
                usleep(50_000)
                again = try ask(served, "POST", "/api/batches", request)
            }
            #expect(again.status == 200, "\(again.text)")
            _ = try find(served, "batches", "many", "begun again") { $0["state"] == .string("running") }
            served.end(SIGKILL)
            served = try ServeTests.Served(folder)
            defer { served.end(SIGTERM) }
            let left = try find(served, "batches", "many", "known") { _ in true }
            #expect(left["state"] == .string("stopped"))
            #expect(left["request"] == (try JSONValue(parsing: Data(request.utf8), name: "request")))
            let short = request.replacing("300", with: "4")
            #expect(try ask(served, "POST", "/api/batches", short).status == 200)
            // A count that has fallen is another batch; the one that was begun goes on.
            let state = try find(served, "batches", "many", "ended") {
                ![.string("running"), .string("waiting")].contains($0["state"])
            }
            #expect([.string("failed"), .string("done")].contains(state["state"]))
        }
    }

    @Test func aTrainingIsStoppedAndGoesOn() throws {
        try withScene { folder in
            let served = try ServeTests.Served(folder)
            defer { served.end(SIGTERM) }
            guard case .array(let data)? = try served.get("/api/trainings")["data"] else {
                Issue.record("no data")
                return
            }
            #expect(data == [.string("drawings.ndjson")])
            let request = #"""
                {"name": "run", "data": ["drawings.ndjson"], "steps": 100000, "batch": 8, "encoder": 8, "decoder": 16,
                 "latent": 4, "mixtures": 2, "seed": 3}
                """#
            #expect(try ask(served, "POST", "/api/trainings", request).status == 200)
            #expect(try ask(served, "POST", "/api/trainings", request).status == 409)
            let running = try find(served, "trainings", "run", "an epoch") { $0["last"] != .null }
            #expect(running["running"] == .bool(true))
            #expect(running["steps"] == .integer(100_000))
            #expect(running["secondsLeft"] != .null)
            #expect(try ask(served, "DELETE", "/api/trainings/run").status == 200)
            let stopped = try find(served, "trainings", "run", "stopped") { $0["running"] == .bool(false) }
            #expect(stopped["resumable"] == .bool(true))
            #expect(stopped["status"] == .integer(75))
            #expect(try ask(served, "DELETE", "/api/trainings/run").status == 404)
            guard case .integer(let step)? = stopped["last"]?["step"] else {
                Issue.record("no step")
                return
            }
            let log = try served.get("/api/trainings/run/log")
            guard case .array(let epochs)? = log["epochs"] else {
                Issue.record("no epochs")
                return
            }
            #expect(epochs.last == stopped["last"])
            // Begun anew, it would replace that one.
            #expect(try ask(served, "POST", "/api/trainings", request).status == 409)
            let resume = #"{"name": "run", "resume": true, "steps": \#(step + 40)}"#
            #expect(try ask(served, "POST", "/api/trainings", resume).status == 200)
            let end = try find(served, "trainings", "run", "the end") { $0["running"] == .bool(false) }
            #expect(end["status"] == .integer(0), "\(end.text())")
            #expect(end["last"]?["step"] == .integer(step + 40))
            guard case .array(let sheets)? = end["sheets"], case .string(let sheet)? = sheets.last else {
                Issue.record("no sheets")
                return
            }
            let picture = try ask(served, "GET", "/api/trainings/\(sheet)/sheet")
            #expect(picture.headers["content-type"] == "image/png")
            #expect(picture.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        }
    }

    /// A run goes on where the studio is killed; the next one finds it, and may stop it.
    @Test func aTrainingOutlivesTheStudio() throws {
        try withScene { folder in
            var served = try ServeTests.Served(folder)
            let request = #"""
                {"name": "run", "data": ["drawings.ndjson"], "steps": 10000000, "batch": 8, "encoder": 8, "decoder": 16,
                 "latent": 4, "mixtures": 2, "sheetEvery": 0}
                """#
            #expect(try ask(served, "POST", "/api/trainings", request).status == 200)
            _ = try find(served, "trainings", "run", "an epoch") { $0["last"] != .null }
            served.end(SIGKILL)
            served = try ServeTests.Served(folder)
            defer { served.end(SIGTERM) }
            let found = try find(served, "trainings", "run", "found") { _ in true }
            #expect(found["running"] == .bool(true))
            #expect(try ask(served, "POST", "/api/trainings", #"{"name": "run", "resume": true}"#).status == 409)
            #expect(try ask(served, "DELETE", "/api/trainings/run").status == 200)
            let stopped = try find(served, "trainings", "run", "stopped") { $0["running"] == .bool(false) }
            #expect(stopped["resumable"] == .bool(true))
        }
    }

    @Test func whatMakesNoSenseIsRefused() throws {
        try withScene { folder in
            let served = try ServeTests.Served(folder)
            defer { served.end(SIGTERM) }
            try FileManager.default.createSymbolicLink(
                at: folder.appendingPathComponent("out"), withDestinationURL: URL(fileURLWithPath: "/tmp"))
            let cases: [(String, String, Int)] = [
                ("batches", "{}", 422), ("batches", #"{"scene": "zig.json", "folder": "../x"}"#, 400),
                ("batches", #"{"scene": "zig.json", "folder": "out"}"#, 400),
                ("batches", #"{"scene": "zig.json", "folder": "{seed}"}"#, 422),
                ("batches", #"{"scene": "zig.json", "folder": ".git"}"#, 400),
                ("batches", #"{"scene": "zig.json", "folder": "zig.json"}"#, 409),
                ("batches", #"{"scene": "nowhere.json", "folder": "x"}"#, 404),
                ("batches", #"{"scene": "zig.json", "folder": "x", "set": ["nonsense"]}"#, 400),
                ("batches", #"{"scene": "zig.json", "folder": "x", "set": ["nonsense=1"]}"#, 400),
                ("batches", #"{"scene": "zig.json", "folder": "x", "format": "exe"}"#, 400),
                ("batches", #"{"scene": "zig.json", "folder": "x", "count": 0}"#, 422),
                ("trainings", "{}", 422), ("trainings", #"{"name": "x"}"#, 422),
                ("trainings", #"{"name": "../x", "data": ["drawings.ndjson"]}"#, 422),
                ("trainings", #"{"name": "--force", "data": ["drawings.ndjson"]}"#, 422),
                ("trainings", #"{"name": "x", "data": ["../drawings.ndjson"]}"#, 400),
                ("trainings", #"{"name": "x", "data": ["nowhere.ndjson"]}"#, 404),
                ("trainings", #"{"name": "x", "data": ["drawings.ndjson"], "from": "nobody"}"#, 404),
                ("trainings", #"{"name": "tiny", "data": ["drawings.ndjson"]}"#, 409),
                ("trainings", #"{"name": "x", "resume": true}"#, 400),
            ]
            for (path, json, status) in cases {
                let answer = try ask(served, "POST", "/api/\(path)", json)
                #expect(answer.status == status, "\(path) \(json): \(answer.status) \(answer.text)")
            }
            for (path, status) in [
                ("/api/batches/x/sheet", 404), ("/api/batches/out/sheet", 400), ("/api/trainings/x/log", 404),
                ("/api/trainings/tiny.safetensors/sheet", 400), ("/api/trainings/x.epoch-1.png/sheet", 404),
                ("/api/trainings/..%2Fx/log", 400),
            ] {
                #expect(try ask(served, "GET", path).status == status, "\(path)")
            }
            guard case .array(let runs)? = try served.get("/api/trainings")["trainings"] else { return }
            #expect(runs.isEmpty)
        }
    }

    private func realpath(_ path: String) -> String? {
        guard let resolved = Foundation.realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
