import Foundation
import SketchDocuments
import TestSupport
import Testing

@Suite struct PosterTests {
    private static let scene = """
        {"version": 1, // the checkpoint is made by the tests
         "title": "Zigzags", "checkpoint": "tiny.safetensors", "seed": 3, "paper": {"width": 80, "height": 60},
         "margin": 12, "style": "pencil", "heading": "{title}", "outputs": ["{name}.svg", "{name}.png"],
         "options": {"png": {"dpi": 80}},
         "latents": {"a": {"from": "sketch", "file": "drawings.ndjson", "line": 2}, "b": {"from": "prior"}},
         "items": [{"type": "corners", "rows": 2, "columns": 3, "topLeft": "a", "topRight": "b",
                    "bottomLeft": "0.5 * (a + b)", "bottomRight": {"from": "prior", "seed": 9},
                    "choose": {"of": 3, "by": "likelihood"}, "caption": "{row}.{column}"}]}
        """

    private func withScene(_ body: (URL) throws -> Void) throws {
        try Fixture.withFolder { folder in
            try Data(Self.scene.utf8).write(to: folder.appendingPathComponent("poster.json"))
            try body(folder)
        }
    }

    @Test func aSceneNamesItsOwnOutputs() throws {
        try withScene { folder in
            let result = try studioSucceeds(["render", "poster.json"], in: folder)
            #expect(result.lines == ["poster.svg", "poster.png"])
            try studioFails(["render", "poster.json"], 73, "poster.svg: exists already", in: folder)
        }
    }

    @Test("every format is made again to the byte, without the files of the scene")
    func reproduces() throws {
        try withScene { folder in
            let kinds = ["svg", "pdf", "png", "gcode", "hpgl", "html", "animated.svg"]
            try studioSucceeds(
                [
                    "render", "poster.json", "--option", "animated-svg.seconds=3", "--option", "gcode.feed=1234",
                    "--option", "hpgl.machine=hpgl-2",
                ]
                    + kinds.flatMap { ["--out", "a.\($0)"] }, in: folder)
            try FileManager.default.removeItem(at: folder.appendingPathComponent("drawings.ndjson"))
            try FileManager.default.removeItem(at: folder.appendingPathComponent("poster.json"))
            for kind in kinds {
                try studioSucceeds(["reproduce", "a.\(kind)", "--out", "b.\(kind)"], in: folder)
                let files = try contents(of: folder)
                #expect(files["a.\(kind)"] != nil && files["a.\(kind)"] == files["b.\(kind)"], "\(kind)")
            }
        }
    }

    @Test func whatIsMissingForAReproductionIsNamed() throws {
        try withScene { folder in
            try studioSucceeds(["render", "poster.json"], in: folder)
            let model = folder.appendingPathComponent("tiny.safetensors")
            let moved = folder.appendingPathComponent("elsewhere.safetensors")
            try FileManager.default.moveItem(at: model, to: moved)
            let reproduce = ["reproduce", "poster.svg", "--out", "again.svg"]
            try studioFails(reproduce, 66, "its checkpoint tiny.safetensors is not there", in: folder)
            try Data("another file".utf8).write(to: model)
            try studioFails(reproduce, 65, "was drawn by another checkpoint than", in: folder)
            #expect(try contents(of: folder)["again.svg"] == nil)
            try studioSucceeds(reproduce + ["--checkpoint", "elsewhere.safetensors"], in: folder)
            try studioFails(["reproduce", "poster.svg", "--out", "x.png"], 64, "the same format", in: folder)
            try studioFails(["reproduce", "poster.json", "--out", "x.svg"], 65, "carries no recipe", in: folder)
        }
    }

    @Test func checkingSaysWhatRenderingCosts() throws {
        try withScene { folder in
            let result = try studioSucceeds(["check", "poster.json", "--json"], in: folder)
            let value = try JSONValue(parsing: result.output, name: "stdout")
            #expect(
                value["problems"] == .array([]) && value["cells"] == .integer(6) && value["samples"] == .integer(18))
            guard case .number(let seconds)? = value["seconds"] else {
                Issue.record("no seconds in \(result.text)")
                return
            }
            #expect((0..<60).contains(seconds))
            let bad = Self.scene.replacingOccurrences(of: "\"rows\": 2", with: "\"rows\": 1")
                .replacingOccurrences(of: "{row}", with: "{raw}")
            try Data(bad.utf8).write(to: folder.appendingPathComponent("bad.json"))
            let process = try StudioProcess(["check", "bad.json", "poster.json"], in: folder)
            let checked = try process.wait()
            #expect(checked.status == 65)
            let problems = checked.talk.split(separator: "\n")
            #expect(problems.count == 2)
            #expect(problems.allSatisfy { $0.hasPrefix("bad.json:") && $0.contains(": /items/0/") })
            let cost = "poster.json: sound; 6 cells, 18 samples, 1 page; sampling takes "
            #expect(checked.lines.count == 1 && checked.lines.allSatisfy { $0.hasPrefix(cost) && $0.hasSuffix(" s") })
        }
    }

    @Test("a run opens the checkpoint once, and a file of drawings once however many are taken from it")
    func opens() throws {
        try withScene { folder in
            let three = Self.scene.replacingOccurrences(
                of: #""b": {"from": "prior"}"#,
                with: #""b": {"from": "sketch", "file": "drawings.ndjson", "line": 90}"#
            ).replacingOccurrences(
                of: #"{"from": "prior", "seed": 9}"#,
                with: #"{"from": "sketch", "file": "drawings.ndjson", "line": 7}"#)
            try Data(three.utf8).write(to: folder.appendingPathComponent("poster.json"))
            for (arguments, drawings) in [
                (["check", "poster.json"], 1), (["render", "poster.json"], 1),
                (["reproduce", "poster.svg", "--out", "again.svg"], 0),
            ] {
                let checkpoint = try OpenCount(folder.appendingPathComponent("tiny.safetensors").path)
                let source = try OpenCount(folder.appendingPathComponent("drawings.ndjson").path)
                try studioSucceeds(arguments, in: folder)
                #expect(checkpoint.opens == 1, "\(arguments)")
                #expect(source.opens == drawings, "\(arguments)")
            }
        }
    }

    @Test func theSchemaIsPrinted() throws {
        try Fixture.withFolder { folder in
            let printed = try studioSucceeds(["schema"], in: folder).output
            #expect(printed == (try Data(contentsOf: TestFiles.root.appendingPathComponent("docs/scene.schema.json"))))
        }
    }

    @Test("a watched scene is rendered again when it changes, and survives mistakes in it")
    func watches() throws {
        try withScene { folder in
            let process = try StudioProcess(["watch", "poster.json", "--out", "w.svg"], in: folder)
            defer {
                process.send(SIGKILL)
                _ = try? process.wait(seconds: 5)
            }
            let picture = folder.appendingPathComponent("w.svg")
            func waitForPicture(otherThan old: Data?) throws -> Data {
                for _ in 0..<400 {
                    if let data = try? Data(contentsOf: picture), data != old { return data }
                    usleep(25_000)
                }
                throw StudioProcess.Failure(description: "no new picture came")
            }
            let first = try waitForPicture(otherThan: nil)
            let checkpoint = try OpenCount(folder.appendingPathComponent("tiny.safetensors").path)
            let poster = folder.appendingPathComponent("poster.json")
            try Data("{".utf8).write(to: poster)
            usleep(300_000)
            #expect(try Data(contentsOf: picture) == first)
            try Data(Self.scene.replacingOccurrences(of: "pencil", with: "ink").utf8).write(to: poster)
            let second = try waitForPicture(otherThan: first)
            #expect(checkpoint.opens == 0, "what has not changed is not read again")
            try studioSucceeds(["render", "poster.json", "--out", "fresh.svg"], in: folder)
            #expect(try Data(contentsOf: folder.appendingPathComponent("fresh.svg")) == second)
            // Another drawing on line 2.
            let drawings = folder.appendingPathComponent("drawings.ndjson")
            let lines = try Data(contentsOf: drawings).split(separator: UInt8(ascii: "\n"))
            try Data(lines.reversed().joined(separator: [UInt8(ascii: "\n")])).write(to: drawings, options: .atomic)
            let third = try waitForPicture(otherThan: second)
            try studioSucceeds(["render", "poster.json", "--out", "fresh.svg", "--force"], in: folder)
            #expect(try Data(contentsOf: folder.appendingPathComponent("fresh.svg")) == third)
        }
    }
}
