import Foundation
import SketchDocuments
import TestSupport
import Testing

@Suite("Page filters on the command line")
struct FilterTests {
    private static let scene = """
        {"version": 1, "checkpoint": "tiny.safetensors", "seed": 3, "paper": {"width": 60, "height": 40}, \
        "margin": 5, "style": "ink", "items": [{"type": "grid", "rows": 2, "columns": 3, "temperature": 0.5}]
        """

    private func write(_ more: String = "", _ name: String = "scene.json", in folder: URL) throws {
        try Data((Self.scene + more + "}").utf8).write(to: folder.appendingPathComponent(name))
    }

    @Test("pictures made with filters are made again, to the byte, from their recipes")
    func reproduces() throws {
        try Fixture.withFolder { folder in
            // One filter of the scene's, two of the command line's.
            try write(
                #", "filters": [{"type": "simplify", "tolerance": 0.2}], "options": {"png": {"dpi": 72}}"#, in: folder)
            let kinds = ["svg", "html", "png", "gcode", "pdf", "animated.svg"]
            try studioSucceeds(
                ["render", "scene.json", "--filter", "crop:margin=12.5", "--filter", "simplify:tolerance=0.5"]
                    + ["--option", "gcode.feed=900"] + kinds.flatMap { ["--out", "a.\($0)"] }, in: folder)
            for kind in kinds {
                try studioSucceeds(["reproduce", "a.\(kind)", "--out", "b.\(kind)"], in: folder)
                let files = try contents(of: folder)
                let isSame = files["a.\(kind)"] == files["b.\(kind)"]
                #expect(isSame, "the .\(kind)")
            }
            let recipe = try String(contentsOf: folder.appendingPathComponent("a.svg"), encoding: .utf8)
            let filters =
                #""filters":[{"type":"simplify","tolerance":0.2},{"type":"crop","margin":"12.5"},"#
                + #"{"type":"simplify","tolerance":"0.5"}]"#
            #expect(recipe.contains(filters))
        }
    }

    @Test("the command line's filters do what the scene's do, in the order given")
    func sceneAndCommandLine() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            try write(#", "filters": [{"type": "crop", "margin": 12}]"#, "cropped.json", in: folder)
            try studioSucceeds(["render", "scene.json", "--out", "plain.svg"], in: folder)
            try studioSucceeds(["render", "scene.json", "--filter", "crop:margin=12", "--out", "a.svg"], in: folder)
            try studioSucceeds(["render", "cropped.json", "--out", "b.svg"], in: folder)
            func drawing(_ name: String) throws -> [Substring] {
                try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
                    .split(separator: "\n").filter { $0.hasPrefix("<path") }
            }
            #expect(try drawing("a.svg") == drawing("b.svg"))
            #expect(try drawing("a.svg") != drawing("plain.svg"))
            #expect(try !drawing("a.svg").isEmpty)
        }
    }

    @Test func mistakesAreToldAtTheirPlace() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            let render = ["render", "scene.json", "--out", "a.svg", "--filter"]
            try studioFails(render + ["corp"], 64, "did you mean \"crop\"?", in: folder)
            // Only the finished page tells that nothing is left of it.
            let empty = try studio(render + ["crop:margin=20"], in: folder)
            #expect(empty.status == 65)
            #expect(empty.talk.contains("studio: error: scene.json: the filter crop: a margin of 20 mm leaves nothing"))
            for (filters, message) in [
                (#"[{"type": "crop", "margin": "wide"}]"#, "/filters/0/margin: expected a number from 0.0 to 5000.0"),
                (#"[{"type": "crop"}, {"type": "simplfy"}]"#, #"/filters/1/type: "simplfy" is not known; did you"#),
                (#"[{"margin": 5}]"#, #"/filters/0: the key "type" is missing"#),
                (#"[{"type": "crop", "tolerance": 1}]"#, #"/filters/0/tolerance: unknown key"#),
                ("5", "/filters: expected an array, found 5"),
            ] {
                try write(", \"filters\": \(filters)", "wrong.json", in: folder)
                try studioFails(["render", "wrong.json", "--out", "a.svg"], 65, message, in: folder)
            }
        }
    }

    @Test func aDrawingForThePlotterIsFiltered() throws {
        try TestFiles.withTemporaryFolder { folder in
            let svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="80mm" viewBox="0 0 100 80">
                <path d="M2 30H98" fill="none" stroke="#000"/></svg>
                """
            try Data(svg.utf8).write(to: folder.appendingPathComponent("a.svg"))
            try studioSucceeds(
                ["plot", "draw", "a.svg", "--filter", "crop:margin=10", "--out", "a.gcode"], in: folder)
            let program = try String(contentsOf: folder.appendingPathComponent("a.gcode"), encoding: .utf8)
            #expect(program.contains("X10.000") && program.contains("X90.000"))
            #expect(!program.contains("X2.000") && !program.contains("X98.000"))
            try studioFails(
                ["plot", "draw", "a.svg", "--filter", "crop:margin=35", "--out", "b.gcode"], 65,
                "a.svg: the filter crop", in: folder)
        }
    }
}
