import Foundation
import SketchDocuments
import TestSupport
import Testing

/// Plotting through `studio serve`: a virtual machine draws what the page has shown, is paused, stopped and resumed, and
/// nothing moves by itself.
@Suite struct ServePlotTests {
    private struct Studio {
        let served: ServeTests.Served
        let folder: URL

        func get(_ path: String) throws -> JSONValue { try served.get(path) }

        func ask(_ method: String, _ path: String, _ json: String?) throws -> LoopbackClient.Answer {
            try served.client.ask(method, path, headers: [served.bearer], json: json)
        }

        /// The one plot that is known.
        func plot() throws -> JSONValue? {
            guard case .array(let plots)? = try get("/api/plots")["plots"] else { return nil }
            #expect(plots.count <= 1)
            return plots.first
        }

        /// Waits until a plot is as it should be.
        func plot(_ what: String, _ isSo: (JSONValue) -> Bool) throws -> JSONValue {
            var last: JSONValue?
            for _ in 0..<1200 {
                last = try plot()
                if let last, isSo(last) { return last }
                usleep(50_000)
            }
            throw Unexpected(what: "\(what): \(last?.text() ?? "nothing")")
        }

        func addMachine(fast: Bool) throws {
            let answer = try ask("POST", "/api/ports", #"{"machine": "grbl-servo", "fast": \#(fast)}"#)
            #expect(answer.status == 200, "\(answer.text)")
        }

        /// The program as the page sees it.
        func look(_ json: String) throws -> JSONValue {
            let answer = try ask("POST", "/api/programs", json)
            #expect(answer.status == 200, "\(answer.text)")
            return try JSONValue(parsing: answer.body, name: "a program")
        }

        func begin(_ file: String, hash: String, more: String = "") throws -> LoopbackClient.Answer {
            try ask(
                "POST", "/api/plots",
                #"{"file": "\#(file)", "machine": "grbl-servo", "port": "virtual-1", "sha256": "\#(hash)"\#(more)}"#)
        }

        func control(_ program: String, _ word: String) throws -> Int {
            try ask("POST", "/api/plots/\(program)/control", #"{"do": "\#(word)"}"#).status
        }
    }

    private struct Unexpected: Error {
        let what: String
    }

    /// A folder with a program of 30 lines, and a studio that serves it.
    private func withStudio(_ body: (Studio) throws -> Void) throws {
        try Fixture.withFolder { folder in
            let lines = (1...30).map { "M10,\($0 * 2)H90" }.joined()
            let drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="70mm" viewBox="0 0 100 70"><path d="\(lines)"/></svg>
                """
            try Data(drawing.utf8).write(to: folder.appendingPathComponent("d.svg"))
            try studioSucceeds(["plot", "draw", "d.svg", "--out", "d.gcode"], in: folder)
            let studio = Studio(served: try ServeTests.Served(folder), folder: folder)
            defer { studio.served.end(SIGTERM) }
            try body(studio)
        }
    }

    private func text(_ value: JSONValue?) -> String {
        if case .string(let text)? = value { text } else { "" }
    }

    @Test func aProgramIsDrawnAsItWasShown() throws {
        try withStudio { studio in
            try studio.addMachine(fast: true)
            let program = try studio.look(#"{"file": "d.gcode", "machine": "grbl-servo"}"#)
            #expect(program["strokes"] == .integer(30))
            #expect(program["film"]?["head"]?["isTimed"] == .bool(true))
            let hash = text(program["sha256"])
            #expect(try studio.begin("d.gcode", hash: String(hash.reversed())).status == 409)
            #expect(try studio.plot() == nil)
            let begun = try studio.begin("d.gcode", hash: hash)
            #expect(begun.status == 200, "\(begun.text)")
            // One at a time.
            #expect(try studio.begin("d.gcode", hash: hash).status == 409)
            let end = try studio.plot("the end") { $0["running"] == .bool(false) }
            #expect(end["status"] == .integer(0), "\(end.text())")
            #expect(end["drawn"] == .integer(30))
            #expect(end["resumable"] == .bool(false))
            // The virtual machine tells what it has drawn every so often.
            usleep(500_000)
            guard case .array(let ports)? = try studio.get("/api/ports")["ports"],
                let port = ports.first(where: { $0["port"] == .string("virtual-1") })
            else {
                Issue.record("no port")
                return
            }
            #expect(port["virtual"]?["strokes"] == .integer(30))
            #expect(port["plot"] == .null)
            let drawn = try studio.ask("GET", "/api/ports/virtual-1/drawn", nil)
            #expect(drawn.headers["content-type"] == "image/svg+xml")
            #expect(drawn.text.contains("<svg"))
            #expect(
                FileManager.default.fileExists(atPath: studio.folder.appendingPathComponent("d.gcode.journal").path))
            #expect(try studio.ask("DELETE", "/api/ports/virtual-1", nil).status == 200)
            #expect(try studio.ask("DELETE", "/api/ports/virtual-1", nil).status == 404)
            #expect(try studio.begin("d.gcode", hash: hash).status == 404)
        }
    }

    @Test func itIsPausedStoppedAndResumed() throws {
        try withStudio { studio in
            try studio.addMachine(fast: true)
            try studio.addMachine(fast: false)
            let hash = text(try studio.look(#"{"file": "d.gcode", "machine": "grbl-servo"}"#)["sha256"])
            let slow = #"{"file": "d.gcode", "machine": "grbl-servo", "port": "virtual-2", "sha256": "\#(hash)"}"#
            #expect(try studio.control("d.gcode", "pause") == 404)
            #expect(try studio.ask("POST", "/api/plots", slow).status == 200)
            _ = try studio.plot("drawing") { $0["state"] == .string("drawing") }
            #expect(try studio.ask("DELETE", "/api/ports/virtual-2", nil).status == 409)
            // Whoever sends to the same port from a terminal is refused it, and takes nothing away from this one.
            guard case .array(let ports)? = try studio.get("/api/ports")["ports"],
                let port = ports.first(where: { $0["port"] == .string("virtual-2") })
            else {
                Issue.record("no port")
                return
            }
            try FileManager.default.copyItem(
                at: studio.folder.appendingPathComponent("d.gcode"), to: studio.folder.appendingPathComponent("e.gcode")
            )
            let second = try CommandTests.studio(
                ["plot", "send", "e.gcode", "--machine", "grbl-servo", "--port", text(port["path"])], in: studio.folder)
            #expect(second.status == 75, "\(second.talk)")
            #expect(try studio.control("d.gcode", "pause") == 200)
            let paused = try studio.plot("paused") { $0["state"] == .string("paused") }
            #expect(try studio.control("d.gcode", "continue") == 200)
            let further = try studio.plot("further") { plot in
                guard plot["state"] == .string("drawing"), case .integer(let now)? = plot["drawn"],
                    case .integer(let before)? = paused["drawn"]
                else { return false }
                return now > before
            }
            #expect(further["strokes"] == .integer(30))
            #expect(try studio.ask("POST", "/api/plots/d.gcode/control", #"{"do": "feed"}"#).status == 400)
            #expect(try studio.control("d.gcode", "stop") == 200)
            let stopped = try studio.plot("stopped") { $0["running"] == .bool(false) }
            #expect(stopped["status"] == .integer(75))
            #expect(stopped["resumable"] == .bool(true))
            // Not by accident from the start.
            #expect(try studio.begin("d.gcode", hash: hash).status == 200)
            let refused = try studio.plot("refused") { $0["running"] == .bool(false) }
            #expect(refused["status"] == .integer(73), "\(refused.text())")
            let resume = #"{"file": "d.gcode", "machine": "grbl-servo", "port": "virtual-1", "resume": true}"#
            #expect(try studio.ask("POST", "/api/plots", resume).status == 200)
            let end = try studio.plot("the end") { $0["running"] == .bool(false) }
            #expect(end["status"] == .integer(0), "\(end.text())")
            #expect(end["drawn"] == .integer(30))
        }
    }

    /// A killed studio leaves no machine at work: its plot parks, is listed as broken off, and goes on when asked to.
    @Test func aKillBreaksOffAndNothingMovesUntilItIsAskedTo() throws {
        try withStudio { studio in
            try studio.addMachine(fast: false)
            let hash = text(try studio.look(#"{"file": "d.gcode", "machine": "grbl-servo"}"#)["sha256"])
            #expect(try studio.begin("d.gcode", hash: hash).status == 200)
            _ = try studio.plot("three strokes") {
                if case .integer(let drawn)? = $0["drawn"] { drawn >= 3 } else { false }
            }
            studio.served.end(SIGKILL)
            let again = Studio(served: try ServeTests.Served(studio.folder), folder: studio.folder)
            defer { again.served.end(SIGTERM) }
            let left = try again.plot("broken off") { $0["resumable"] == .bool(true) }
            #expect(left["running"] == .bool(false))
            #expect(left["machine"] == .string("grbl-servo"))
            try again.addMachine(fast: true)
            for path in ["/", "/api/plots", "/api/ports", "/api/machines", "/api/programs"] {
                _ = try again.ask("GET", path, nil)
            }
            #expect(try again.ask("GET", "/api/plots/d.gcode/control", nil).status == 405)
            usleep(1_000_000)
            #expect(try again.plot()?["running"] == .bool(false))
            let resume =
                #"{"file": "d.gcode", "machine": "grbl-servo", "port": "virtual-1", "resume": true, "position": "park"}"#
            // The one before has let go of the journal by then.
            var answer = try again.ask("POST", "/api/plots", resume)
            var end = try again.plot("the end") { $0["running"] == .bool(false) }
            for _ in 0..<50 where end["status"] == .integer(75) {
                usleep(200_000)
                answer = try again.ask("POST", "/api/plots", resume)
                end = try again.plot("the end") { $0["running"] == .bool(false) }
            }
            #expect(answer.status == 200, "\(answer.text)")
            #expect(end["status"] == .integer(0), "\(end.text())")
            #expect(end["drawn"] == .integer(30))
        }
    }

    /// What is planned of a scene is the program that the command line makes of it, and is written when it is sent.
    @Test func aSceneIsPlannedAsByTheCommandLine() throws {
        try withStudio { studio in
            let scene = """
                {"version": 1, "title": "Zig", "checkpoint": "tiny.safetensors", "seed": 5, "paper": {"size": "A6"},
                 "style": "ink", "items": [{"type": "grid", "rows": 1, "columns": 3}]}
                """
            try Data(scene.utf8).write(to: studio.folder.appendingPathComponent("zig.json"))
            let request =
                #""file": "zig.json", "machine": "grbl-servo", "options": {"place": "centre", "offset": "10,5"}"#
            let program = try studio.look("{\(request)}")
            let path = studio.folder.appendingPathComponent("zig.gcode")
            #expect(!FileManager.default.fileExists(atPath: path.path))
            #expect(program["name"] == .string("zig.gcode"))
            try studio.addMachine(fast: true)
            let answer = try studio.ask(
                "POST", "/api/plots",
                #"{\#(request), "port": "virtual-1", "purpose": "dry", "sha256": \#((program["sha256"] ?? .null).text())}"#
            )
            #expect(answer.status == 200, "\(answer.text)")
            let end = try studio.plot("the end") { $0["running"] == .bool(false) }
            #expect(end["status"] == .integer(0), "\(end.text())")
            #expect(end["resumable"] == .bool(false))
            try studioSucceeds(
                [
                    "render", "zig.json", "--out", "by-command.gcode", "--option", "gcode.place=centre", "--option",
                    "gcode.offset=10,5",
                ], in: studio.folder)
            func lines(_ url: URL) throws -> [Substring] {
                try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix(";") }
            }
            #expect(try lines(path) == lines(studio.folder.appendingPathComponent("by-command.gcode")))
        }
    }

    @Test func whatMakesNoSenseIsRefused() throws {
        try withStudio { studio in
            let cases: [(String, String, Int)] = [
                ("/api/programs", "{}", 422), ("/api/programs", #"{"machine": "grbl-servo"}"#, 422),
                ("/api/programs", #"{"file": "d.gcode", "handle": "x", "machine": "grbl-servo"}"#, 422),
                ("/api/programs", #"{"file": "d.gcode", "machine": "grbl"}"#, 404),
                ("/api/programs", #"{"file": "d.gcode", "machine": "../x.json"}"#, 400),
                ("/api/programs", #"{"file": "../d.gcode", "machine": "grbl-servo"}"#, 400),
                ("/api/programs", #"{"file": "nowhere.gcode", "machine": "grbl-servo"}"#, 404),
                ("/api/programs", #"{"file": "d.gcode", "machine": "grbl-servo", "options": {"passes": 2}}"#, 400),
                ("/api/programs", #"{"file": "d.gcode", "machine": "hpgl"}"#, 422),
                ("/api/programs", #"{"handle": "x", "machine": "grbl-servo"}"#, 422),
                ("/api/programs", #"{"file": "d.svg", "machine": "grbl-servo"}"#, 400),
                ("/api/ports", #"{"machine": "nobody"}"#, 404), ("/api/ports", #"{"fast": true}"#, 422),
                ("/api/plots", #"{"file": "d.gcode", "machine": "grbl-servo", "port": "virtual-1"}"#, 422),
                (
                    "/api/plots",
                    #"{"file": "d.gcode", "machine": "grbl-servo", "port": "--force", "resume": true}"#, 400
                ),
                (
                    "/api/plots",
                    #"{"file": "d.gcode", "machine": "grbl-servo", "port": "/etc/passwd", "resume": true}"#, 400
                ),
                (
                    "/api/plots",
                    #"{"file": "d.gcode", "machine": "grbl-servo", "port": "virtual-9", "resume": true}"#, 404
                ),
                ("/api/plots/d.gcode/control", #"{"do": "explode"}"#, 422),
                ("/api/plots/d.gcode/control", #"{"do": "stop"}"#, 404),
                ("/api/plots/..%2Fd.gcode/control", #"{"do": "stop"}"#, 404),
            ]
            for (path, json, status) in cases {
                let answer = try studio.ask("POST", path, json)
                #expect(answer.status == status, "\(path) \(json): \(answer.status) \(answer.text)")
            }
            for method in ["GET", "PUT", "DELETE"] {
                #expect(
                    try studio.ask(method, "/api/plots/d.gcode/control", method == "GET" ? nil : "{}").status == 405)
            }
            for number in 1...9 {
                let answer = try studio.ask("POST", "/api/ports", #"{"machine": "grbl-servo", "fast": true}"#)
                #expect(answer.status == (number < 9 ? 200 : 409))
            }
            #expect(try studio.plot() == nil)
        }
    }
}
