import Foundation
import SketchDocuments
import TestSupport
import Testing

/// `studio serve` as a program: what it prints, what it draws beside the command line, and what a kill leaves.
@Suite struct ServeTests {
    /// A running `studio serve`, whose address is known.
    struct Served {
        let process: Process
        let client: LoopbackClient
        let bearer: (String, String)

        init(_ folder: URL) throws {
            process = Process()
            process.executableURL = try StudioProcess.executable()
            process.arguments = ["serve", ".", "--no-open", "--threads", "1"]
            process.currentDirectoryURL = folder
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            process.standardInput = FileHandle.nullDevice
            try process.run()
            var line = Data()
            while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) {
                line += byte
            }
            let text = String(decoding: line, as: UTF8.self)
            let parts = try #require(text.wholeMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\/\?token=([0-9a-f]{64})/))
            client = LoopbackClient(port: try #require(Int(parts.1)))
            bearer = ("Authorization", "Bearer \(parts.2)")
        }

        func end(_ signal: Int32) {
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
        }

        func post(_ path: String, _ json: String) throws -> [JSONValue] {
            let answer = try client.ask("POST", path, headers: [bearer], json: json)
            #expect(answer.status == 200, "\(path) \(json): \(answer.text)")
            return try answer.text.split(separator: "\n").map { try JSONValue(parsing: Data($0.utf8), name: "a line") }
        }

        func get(_ path: String) throws -> JSONValue {
            let answer = try client.ask("GET", path, headers: [bearer])
            return try JSONValue(parsing: answer.body, name: path)
        }
    }

    /// The command line that a drawing comes with, run in a shell as somebody would who has copied it.
    private func run(_ command: String, in folder: URL) throws -> JSONValue {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        let programs = try StudioProcess.executable().deletingLastPathComponent().path
        environment["PATH"] = "\(programs):\(environment["PATH"] ?? "")"
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(command)")
        return try JSONValue(parsing: data, name: command)
    }

    @Test func theCommandLineOfADrawingDrawsIt() throws {
        try Fixture.withFolder { folder in
            try FileManager.default.copyItem(
                at: folder.appendingPathComponent("tiny.safetensors"),
                to: folder.appendingPathComponent("it's mine.safetensors"))
            let served = try Served(folder)
            defer { served.end(SIGTERM) }
            var drawings = try served.post(
                "/api/samples", #"{"model": "tiny.safetensors", "seed": 3, "count": 2, "temperature": 0.7}"#)
            drawings += try served.post("/api/samples", #"{"model": "it's mine.safetensors", "seed": 4, "count": 1}"#)
            drawings += try served.post(
                "/api/samples", #"{"model": "owl", "seed": 11, "count": 1, "blend": 3, "noise": 0.35}"#)
            drawings += try served.post("/api/samples", #"{"model": "owl", "seed": 12, "count": 1, "latent": "prior"}"#)
            drawings += try served.post("/api/samples", #"{"model": "owl-decoder", "seed": 13, "count": 1}"#)
            let handle = try #require(drawings[3]["handle"]).text()
            drawings += try served.post("/api/variations", #"{"handle": \#(handle), "count": 2}"#)
            let variation = try #require(drawings.last?["handle"]).text()
            let strokes = "[[[60, 40, 200, 220], [60, 180, 200, 70]], [[110], [110]]]"
            let given = #""seed": 14, "count": 1, "drawing": \#(strokes)"#
            drawings += try served.post("/api/endings", #"{"model": "owl-decoder", "goes_on": true, \#(given)}"#)
            drawings += try served.post("/api/endings", #"{"model": "it's mine.safetensors", \#(given)}"#)
            drawings += try served.post("/api/reconstructions", #"{"model": "tiny.safetensors", \#(given)}"#)
            drawings += try served.post("/api/mixtures", #"{"handles": [\#(handle), \#(variation)], "columns": 3}"#)
            drawings += try served.post(
                "/api/sums", #"{"plus": [\#(handle)], "minus": [\#(variation)], "seed": 2, "count": 1}"#)
            drawings += try served.post(
                "/api/samples",
                #"{"model": "owl", "seed": 11, "count": 1, "axes": [0.5, -1], "choose": {"of": 2, "by": ["ended"]}}"#)
            drawings += try served.post("/api/variations", #"{"handle": \#(variation), "count": 1, "first": 7}"#)
            for drawing in drawings {
                guard case .string(let command)? = drawing["command"] else {
                    Issue.record("a drawing without a command line")
                    continue
                }
                let drawn = try run(command, in: folder)
                #expect(drawn["drawing"] == drawing["drawing"], "\(command)")
                #expect(drawn["handle"] == drawing["handle"], "\(command)")
            }
        }
    }

    @Test func aKillLosesNothingThatWasKept() throws {
        try Fixture.withFolder { folder in
            var served = try Served(folder)
            let drawings = try served.post("/api/samples", #"{"model": "tiny.safetensors", "seed": 3, "count": 4}"#)
            for (index, drawing) in drawings.enumerated() {
                let handle = try #require(drawing["handle"]).text()
                _ = try served.post(
                    "/api/favourites", #"{"handle": \#(handle), "stars": \#(index), "note": "nummer \#(index) ✓"}"#)
            }
            let last = try #require(drawings.last?["handle"]).text()
            _ = try served.post("/api/favourites", #"{"handle": \#(last), "kept": false}"#)
            _ = try served.post("/api/history", #"{"look": {"model": "tiny.safetensors", "seed": 3}}"#)
            _ = try served.post("/api/draft", #"{"name": "a.json", "text": "// half a sc\u00e8ne"}"#)
            let strokes = "[[[0,50,100],[0,80,10]],[[20],[30]]]"
            _ = try served.post("/api/beginning", #"{"drawing": \#(strokes), "settings": {"seed": 8}}"#)
            _ = try served.post("/api/sketches", #"{"drawing": \#(strokes), "word": "zigzag"}"#)
            let (favourites, history) = (try served.get("/api/favourites"), try served.get("/api/history"))
            served.end(SIGKILL)
            served = try Served(folder)
            defer { served.end(SIGTERM) }
            #expect(try served.get("/api/favourites") == favourites)
            #expect(try served.get("/api/history") == history)
            #expect(try served.get("/api/draft")["draft"]?["text"] == .string("// half a scène"))
            #expect(try served.get("/api/beginning")["beginning"]?["drawing"]?.text() == strokes)
            // Behind the 150 that were in the file.
            let saved = try String(contentsOf: folder.appendingPathComponent("drawings.ndjson"), encoding: .utf8)
            #expect(saved.split(separator: "\n").count == 151)
            try studioSucceeds(["dataset", "inspect", "drawings.ndjson"], in: folder)
            guard case .array(let kept)? = favourites["favourites"] else {
                Issue.record("no favourites")
                return
            }
            #expect(kept.map { $0["drawing"] } == drawings.dropLast().map { $0["drawing"] })
            #expect(kept[2]["note"] == .string("nummer 2 ✓"))
            #expect(kept[2]["stars"] == .integer(2))
            // The command line reads the same file.
            try studioSucceeds(["dataset", "inspect", "favourites.ndjson"], in: folder)
        }
    }

    @Test func aFolderIsServedOnce() throws {
        try Fixture.withFolder { folder in
            let served = try Served(folder)
            let second = try studio(["serve", ".", "--no-open"], in: folder)
            #expect(second.status == 75)
            #expect(second.talk.contains("process \(served.process.processIdentifier) on "))
            #expect(second.output.isEmpty)
            served.end(SIGTERM)
            #expect(served.process.terminationStatus == 0)
            let third = try Served(folder)
            third.end(SIGINT)
            try studioFails(["serve", "nowhere", "--no-open"], 66, "no such folder", in: folder)
            try studioFails(
                ["sample", "tiny.safetensors", "--handle", "x", "--seed", "3"], 64, "goes with no --seed", in: folder)
            try studioFails(["sample", "tiny.safetensors", "--handle", "x"], 65, "no handle", in: folder)
            try studioFails(
                ["sample", "tiny.safetensors", "--handle", "000000000000:prior:1:0:0.4"], 65, "SHA-256", in: folder)
        }
    }

    /// What is rendered for the page is what the command line renders, to the byte.
    @Test func aSceneIsRenderedAsByTheCommandLine() throws {
        try Fixture.withFolder { folder in
            let scene = """
                // Three zigzags
                {"version": 1, "title": "Zig", "checkpoint": "tiny.safetensors", "seed": 5, "paper": {"size": "A6"},
                 "style": "ink", "items": [{"type": "grid", "rows": 1, "columns": 3}], "options": {"png": {"dpi": 60}}}

                """
            let served = try Served(folder)
            defer { served.end(SIGTERM) }
            let body = JSONValue.members(["text": .string(scene)]).text()
            let saved = try served.client.ask(
                "PUT", "/api/scenes/zig.json", headers: [served.bearer], json: body)
            #expect(saved.status == 201)
            #expect(try Data(contentsOf: folder.appendingPathComponent("zig.json")) == Data(scene.utf8))
            for format in ["svg", "png", "gcode"] {
                let drawn = try served.client.ask(
                    "POST", "/api/render", headers: [served.bearer],
                    json: #"{"file": "zig.json", "format": "\#(format)"}"#)
                #expect(drawn.status == 200)
                try studioSucceeds(["render", "zig.json", "--out", "zig.\(format)"], in: folder)
                #expect(
                    drawn.body == (try Data(contentsOf: folder.appendingPathComponent("zig.\(format)"))), "\(format)")
            }
        }
    }
}
