import Foundation
import SketchDocuments
import SketchPlugins
import TestSupport
import Testing

@Suite struct RenderTests {
    private static let scene = """
        {"version": 1, "checkpoint": "tiny.safetensors", "seed": 3, "paper": {"width": 60, "height": 40}, \
        "margin": 5, "style": "ink", "items": [{"type": "grid", "rows": 2, "columns": 3, "temperature": 0.5}]}
        """
    private static let extensions = ["svg", "pdf", "png", "gcode"]

    /// Writes scene.json, with `text` replaced in the sound scene.
    private func write(replacing text: String = "", by replacement: String = "", in folder: URL) throws {
        let scene = text.isEmpty ? Self.scene : Self.scene.replacingOccurrences(of: text, with: replacement)
        #expect(text.isEmpty || scene != Self.scene)
        try Data(scene.utf8).write(to: folder.appendingPathComponent("scene.json"))
    }

    private func render(_ names: [String], _ more: String...) -> [String] {
        ["render", "scene.json"] + names.flatMap { ["--out", $0] } + more
    }

    @Test("two renderings have the same bytes, whatever the threads")
    func repeats() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            for (stem, threads) in [("a", "1"), ("b", "1"), ("c", "2")] {
                let names = Self.extensions.map { "\(stem).\($0)" }
                #expect(try studioSucceeds(render(names, "--threads", threads), in: folder).lines == names)
            }
            let files = try contents(of: folder)
            for kind in Self.extensions {
                let first = try #require(files["a.\(kind)"])
                #expect(first.count > 500)
                #expect(files["b.\(kind)"] == first, "the second .\(kind)")
                #expect(files["c.\(kind)"] == first, "the .\(kind) by two threads")
            }
            for (kind, beginning) in [("svg", "<?xml"), ("pdf", "%PDF-"), ("png", "\u{89}PNG"), ("gcode", "")] {
                #expect(files["a.\(kind)"]?.starts(with: beginning.unicodeScalars.map { UInt8($0.value) }) == true)
            }
        }
    }

    @Test("paper on which the plotter would leave its bed, whatever is drawn, is refused before anything is")
    func refusesWhatCannotFit() throws {
        try Fixture.withFolder { folder in
            try write(replacing: #""width": 60"#, by: #""width": 900"#, in: folder)
            let options = ["--out", "a.gcode", "--option", "gcode.machine=grbl-servo"]
            let message =
                "a.gcode: whatever is drawn, the cell in row 1, column 3, leaves the work area of grbl-servo by 296.667 mm"
            for command in ["check", "render"] {
                let result = try studio([command, "scene.json"] + options, in: folder)
                #expect(result.status == 65)
                #expect(result.talk.contains(message), "\(result.talk)")
                #expect(!result.talk.contains("drawing"))
            }
            // Where the scene asks for it, it is found at its place.
            let asking = Self.scene.replacingOccurrences(of: #""width": 60"#, with: #""width": 900"#)
                .replacingOccurrences(of: #""seed": 3"#, with: #""seed": 3, "outputs": ["b.hpgl"]"#)
            try Data(asking.utf8).write(to: folder.appendingPathComponent("scene.json"))
            let result = try studio(["check", "scene.json"], in: folder)
            #expect(
                result.status == 65 && result.talk.contains("/outputs/0: b.hpgl: whatever is drawn"), "\(result.talk)")
        }
    }

    @Test("a page as a file gives the pictures that its scene gives, and is made again from its recipe")
    func rendersPages() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            let kinds = ["svg", "pdf", "png", "gcode", "html", "page.json"]
            try studioSucceeds(render(kinds.map { "a.\($0)" }), in: folder)
            let outputs = kinds.flatMap { ["--out", "b.\($0)"] }
            try studioSucceeds(["render", "a.page.json"] + outputs, in: folder)
            try studioSucceeds(["reproduce", "a.page.json", "--out", "c.page.json"], in: folder)
            try studioSucceeds(["plot", "draw", "a.page.json", "--out", "d.gcode"], in: folder)
            let files = try contents(of: folder)
            let isPlotted = files["d.gcode"] == files["a.gcode"]
            #expect(isPlotted)
            for kind in kinds {
                let isSame = files["a.\(kind)"] == files["b.\(kind)"]
                #expect(isSame && files["a.\(kind)"] != nil, "\(kind)")
            }
            let isAgain = files["a.page.json"] == files["c.page.json"]
            #expect(isAgain)
            #expect(try studioSucceeds(["check", "a.page.json"], in: folder).lines[0].contains("a page of 60"))
            try Data(#"{"version": 1, "width": 0, "height": 5, "layers": []}"#.utf8)
                .write(to: folder.appendingPathComponent("flat.json"))
            let refusal = "flat.json:1:25: /width: expected a number from 0.1 to 5000.0, found 0"
            #expect(try studio(["check", "flat.json"], in: folder).talk.hasPrefix(refusal))
            try studioFails(["render", "flat.json", "--out", "d.svg"], 65, refusal, in: folder)
            try studioFails(["render", "a.page.json"], 64, "give at least one --out", in: folder)
        }
    }

    @Test func replacesFilesOnlyWithForce() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            try Data("mine".utf8).write(to: folder.appendingPathComponent("b.svg"))
            try studioFails(render(["a.svg", "b.svg"]), 73, "b.svg: exists already; give --force", in: folder)
            try studioSucceeds(render(["a.svg", "b.svg"], "--force"), in: folder)
            let files = try contents(of: folder)
            #expect(files["a.svg"] != nil && files["a.svg"] == files["b.svg"])
        }
    }

    @Test("what is found once the page is drawn stands at its place in the scene, as what is found before")
    func placesWhatIsFoundLate() throws {
        try Fixture.withFolder { folder in
            let begin = Self.scene.dropLast()
            for (rest, status, message) in [
                (
                    #""outputs": ["x.gcode"], "options": {"gcode": {"layers": "7"}}"#, 65,
                    "/outputs/0: x.gcode: there is no layer 7"
                ),
                (#""outputs": ["none/x.svg"]"#, 73, "/outputs/0: none/x.svg: the folder none does not exist"),
                (
                    #""outputs": ["x.svg"], "filters": [{"type": "crop", "margin": 25}]"#, 65,
                    "/filters/0: the filter crop: "
                ),
            ] as [(String, Int32, String)] {
                let text = "\(begin),\n\(rest)}"
                try Data(text.utf8).write(to: folder.appendingPathComponent("late.json"))
                let result = try studio(["render", "late.json"], in: folder)
                #expect(result.status == status)
                let place = try #require(result.talk.firstRange(of: "error: late.json:2:"), "\(result.talk)")
                #expect(result.talk[place.upperBound...].contains(message), "\(result.talk)")
                #expect(try contents(of: folder).keys.sorted().filter { $0.hasPrefix("x.") } == [])
            }
            try write(in: folder)
            try studioFails(["watch", "scene.json", "--out", "x.foo"], 64, "no renderer writes", in: folder)
        }
    }

    @Test func takesAnotherSeed() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            try studioSucceeds(["render", "scene.json", "--out", "a.svg", "--out", "a.page.json"], in: folder)
            try studioSucceeds(["render", "scene.json", "--seed", "3", "--out", "b.svg"], in: folder)
            try studioSucceeds(["render", "scene.json", "--seed", "4", "--out", "c.svg"], in: folder)
            let made = try contents(of: folder)
            #expect(made["a.svg"] == made["b.svg"])
            #expect(made["a.svg"] != made["c.svg"])
            try studioSucceeds(["reproduce", "c.svg", "--out", "d.svg"], in: folder)
            let seed = "9007199254740993"
            try studioFails(["render", "scene.json", "--seed", seed, "--out", "e.svg"], 64, "from 0 to", in: folder)
            try studioFails(
                ["render", "a.page.json", "--seed", "4", "--out", "e.svg"], 64, "is a page, in which", in: folder)
        }
    }

    @Test("a picture tells the release of Cairo that drew it, and reproduce names the one that differs")
    func namesLibraries() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            try studioSucceeds(["render", "scene.json", "--out", "a.pdf", "--out", "a.svg"], in: folder)
            let release = "\"libraries\":{\"cairo\":\"\(CairoVersion.text)\""
            var picture = try Data(contentsOf: folder.appendingPathComponent("a.pdf"))
            let place = try #require(picture.range(of: Data(release.utf8)), "no \(release)")
            picture.replaceSubrange(place, with: Data(release.replacing(/[0-9]/, with: "0").utf8))
            try picture.write(to: folder.appendingPathComponent("other.pdf"))
            let result = try studio(["reproduce", "other.pdf", "--out", "again.pdf"], in: folder)
            #expect(result.status == 65)
            #expect(result.talk.contains("here \(CairoVersion.text), and other releases"), "\(result.talk)")
            let text = try Data(contentsOf: folder.appendingPathComponent("a.svg"))
            #expect(text.range(of: Data("libraries".utf8)) == nil, "nothing of other people's has a part in it")
        }
    }

    @Test func printsOneObject() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            let result = try studioSucceeds(render(["a.svg"], "--json"), in: folder)
            let value = try JSONValue(parsing: result.output, name: "stdout")
            #expect(value["files"] == .array([.string("a.svg")]))
            #expect(value["cells"] == .integer(6))
        }
    }

    @Test(
        "bad scenes",
        arguments: [
            ("\"seed\"", "\"sead\"", ": /sead: unknown key \"sead\"; did you mean \"seed\"?"),
            ("\"margin\": 5", "\"margin\": -5", ": /margin: expected a number from 0.0"),
            ("\"rows\": 2", "\"rows\": 1000000000", ": /items/0/rows: expected a whole number"),
            ("\"ink\"", "\"inkk\"", ": /style: "), ("\"version\": 1,", "", "version"),
            ("\"seed\": 3", "\"seed\": 3, \"seed\": 4", "scene.json:1:"),
            ("]}", "", "scene.json:1:"), ("\"grid\"", "\"whirl\"", ": /items/0/type: "),
        ])
    func refusesBadScenes(text: String, replacement: String, message: String) throws {
        try Fixture.withFolder { folder in
            try write(replacing: text, by: replacement, in: folder)
            try studioFails(render(["a.svg", "a.png"]), 65, message, in: folder)
        }
    }

    @Test func refusesWhatIsNotThere() throws {
        try Fixture.withFolder { folder in
            try studioFails(render(["a.svg"]), 66, "scene.json: no such file", in: folder)
            try write(replacing: "tiny.safetensors", by: "none.safetensors", in: folder)
            try studioFails(render(["a.svg"]), 66, "none.safetensors: no such file", in: folder)
            try write(replacing: "\"ink\"", by: "\"none.json\"", in: folder)
            try studioFails(render(["a.svg"]), 66, "none.json: no such file", in: folder)
        }
    }

    @Test func refusesBadOutputs() throws {
        try Fixture.withFolder { folder in
            try write(in: folder)
            try studioFails(render(["a.svg", "a.bmp"]), 64, "a.bmp: ", in: folder)
            try studioFails(render(["a"]), 64, "a: ", in: folder)
            try studioFails(render(["a.svg", "./a.svg"]), 64, "./a.svg: is given twice", in: folder)
            try studioFails(render(["a.svg", "nowhere/a.png"]), 73, "nowhere does not exist", in: folder)
            try studioFails(render(["a.png"], "--option", "png.dpi=0"), 65, "png.dpi: expected a number", in: folder)
            try studioFails(render(["a.png"], "--option", "png.dpy=100"), 64, "did you mean \"dpi\"?", in: folder)
            try studioFails(render(["a.svg"], "--threads", "0"), 64, "--threads", in: folder)
            try studioFails(["render", "scene.json"], 64, "--out", in: folder)
        }
    }
}
