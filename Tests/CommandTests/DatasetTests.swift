import Foundation
import SketchDocuments
import TestSupport
import Testing

@Suite struct DatasetTests {
    @Test func preparesMergesAndTrains() throws {
        try Fixture.withFolder { folder in
            let prepared = try studioSucceeds(
                ["dataset", "prepare", "drawings.ndjson", "--out", "zigzag.safetensors"], in: folder)
            #expect(prepared.lines == ["zigzag.safetensors"])
            try studioFails(
                ["dataset", "prepare", "drawings.ndjson", "--out", "zigzag.safetensors"], 73, "exists already",
                in: folder)
            try studioSucceeds(
                [
                    "dataset", "merge", "zigzag.safetensors:weight=2", "drawings.ndjson:class=other", "--out",
                    "all.safetensors",
                ], in: folder)
            let report = try studioSucceeds(["dataset", "inspect", "all.safetensors", "--json"], in: folder)
            let node = JSONNode(try JSONValue(parsing: report.output, name: "report"), name: "report")
            #expect(try node.required("drawings").integer(in: 0...1000) == 300)
            #expect(try node.required("classes").members().map(\.key) == ["other", "zigzag"])
            try studioSucceeds(
                ["train", "all.safetensors", "--out", "run.safetensors", "--steps", "2"] + Fixture.sizes, in: folder)
            let info = try studioSucceeds(["info", "run.safetensors"], in: folder)
            #expect(info.text.contains("other, zigzag"))
            #expect(info.text.contains("Quick, Draw! Dataset"), "the credit goes from file to file")
        }
    }

    /// Trained on a prepared file, a model is the same to the byte as trained on its source.
    @Test func preparedDrawingsTrainToTheSameModel() throws {
        try Fixture.withFolder { folder in
            try studioSucceeds(
                ["dataset", "prepare", "drawings.ndjson", "--max-length", "40", "--out", "zigzag.safetensors"],
                in: folder)
            var models: [Data?] = []
            for (name, data) in [("a", "drawings.ndjson"), ("b", "zigzag.safetensors")] {
                try studioSucceeds(
                    ["train", data, "--out", "\(name).safetensors", "--steps", "5"] + Fixture.sizes, in: folder)
                models.append(try contents(of: folder)["\(name).safetensors"])
            }
            #expect(models[0] != nil)
            #expect(models[0] == models[1])
        }
    }

    /// The option `split` may undo what a file says of its drawings; that is said, and a misspelt one set right.
    @Test func saysWhereAnOptionOverrulesTheFilesSplits() throws {
        try Fixture.withFolder { folder in
            try studioSucceeds(["dataset", "prepare", "drawings.ndjson", "--out", "zigzag.npz"], in: folder)
            let warning =
                "warning: zigzag.npz: split=train overrules the file, whose own splits make 3 valid and 11 test drawings"
            for command in [["dataset", "inspect"], ["evaluate", "tiny.safetensors", "--split", "train"]] {
                let talk = try studioSucceeds(command + ["zigzag.npz:split=train"], in: folder).talk
                #expect(talk.hasPrefix(warning), "\(talk)")
            }
            // Where the file says nothing of splits, nothing is overruled.
            let none = try studioSucceeds(["dataset", "inspect", "drawings.ndjson:split=train"], in: folder)
            #expect(none.talk == "")
            try studioFails(
                ["train", "zigzag.npz:splt=test", "--out", "run.safetensors"], 64,
                "cannot be chosen by \"splt\"; did you mean split=?", in: folder)
            try studioFails(
                ["train", "drawings.ndjson:clas=owl", "--out", "run.safetensors"], 65, "did you mean class=?",
                in: folder)
        }
    }

    /// Two lines of 100 with a travel of 100 between them beside one line of a square.
    @Test func inspectSetsTwoSetsSideBySide() throws {
        try Fixture.withFolder { folder in
            let sets = [
                "lines": "[[[0,100],[0,0]],[[100,0],[100,100]]]", "corner": "[[[0,50,50],[0,0,25]]]",
            ]
            for (name, drawing) in sets {
                try Data("{\"drawing\":\(drawing)}\n".utf8).write(to: folder.appendingPathComponent(name + ".ndjson"))
            }
            let command = ["dataset", "inspect", "lines.ndjson", "--against", "corner.ndjson"]
            let text = try studioSucceeds(command, in: folder).lines
            let place = try #require(text.firstIndex { $0.hasPrefix("pen_down ") })
            let (lines, corner) = (text[place].split(separator: " "), text[place + 1].split(separator: " "))
            #expect(lines == ["pen_down"] + [Substring](repeating: "66.7", count: 7))
            #expect(corner == ["against"] + [Substring](repeating: "100", count: 7))
            let report = JSONNode(
                try JSONValue(parsing: studioSucceeds(command + ["--json"], in: folder).output, name: "stdout"),
                name: "stdout")
            #expect(try report.required("aspect").required("median").number(in: 0...100) == 100)
            #expect(
                try report.required("against").required("aspect").required("median").number(in: 0...100) == 50)
        }
    }

    @Test("an .npz holds the drawings that a .safetensors does, in the same splits")
    func preparesSketchRNNsLayout() throws {
        try Fixture.withFolder { folder in
            var reports: [Data] = []
            for name in ["zigzag.safetensors", "zigzag.npz"] {
                let prepared = try studioSucceeds(
                    ["dataset", "prepare", "drawings.ndjson", "--out", name], in: folder)
                #expect(prepared.lines == [name])
                #expect(
                    prepared.talk.contains("whom to credit: drawings from the Quick, Draw!") == name.hasSuffix("npz"))
                try studioFails(
                    ["dataset", "prepare", "drawings.ndjson", "--out", name], 73, "exists already", in: folder)
                // What is in the splits, prepared anew.
                try studioSucceeds(
                    [
                        "dataset", "merge", "\(name):class=zigzag", "--attribution", "x", "--out", "again.safetensors",
                        "--force",
                    ],
                    in: folder)
                reports.append(try contents(of: folder)["again.safetensors"] ?? Data())
            }
            let tensors = reports.map { $0.suffix(5000) }
            #expect(tensors[0].count == 5000 && tensors[0] == tensors[1])
            for option in ["--licence", "--attribution"] {
                try studioFails(
                    ["dataset", "prepare", "drawings.ndjson", "--out", "b.npz", option, "x"], 64,
                    "\(option): an .npz has no place for it", in: folder)
            }
            try studioFails(
                ["dataset", "prepare", "drawings.ndjson", "--out", "b.bin"], 64, "ends in .safetensors or .npz",
                in: folder)
        }
    }

    @Test func inspectDrawsASheet() throws {
        try Fixture.withFolder { folder in
            for name in ["sheet.png", "sheet.svg", "again.png"] {
                try studioSucceeds(
                    ["dataset", "inspect", "drawings.ndjson", "--sheet", name, "--count", "30"], in: folder)
            }
            let files = try contents(of: folder)
            #expect(files["sheet.png"]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
            #expect(files["sheet.png"] == files["again.png"])
            let svg = String(decoding: files["sheet.svg"] ?? Data(), as: UTF8.self)
            #expect(svg.contains("<svg"))
            try studioFails(
                ["dataset", "inspect", "drawings.ndjson", "--sheet", "sheet.png"], 73, "exists already", in: folder)
        }
    }

    @Test func brokenDrawingsAreCountedUnlessStrict() throws {
        try Fixture.withFolder { folder in
            let text = "{\"drawing\":[[[0,9],[0,7]]]}\n{\"drawing\":[[[1,2],[3]]]}\n{\"drawing\":[[[5,9],[0,7]]]}\n"
            try Data(text.utf8).write(to: folder.appendingPathComponent("broken.ndjson"))
            let report = try studioSucceeds(["dataset", "inspect", "broken.ndjson"], in: folder).text
            #expect(report.contains("1 broken"))
            #expect(report.contains("broken.ndjson:2: /drawing/0: has 2 x but 1 y"))
            let arguments = ["dataset", "prepare", "broken.ndjson", "--out", "out.safetensors"]
            try studioFails(arguments + ["--strict"], 65, "as many; without --strict broken drawings", in: folder)
            #expect(try studioSucceeds(arguments, in: folder).talk.contains("1 broken"))
            let training = ["train", "drawings.ndjson", "broken.ndjson", "--out", "run.safetensors", "--steps", "1"]
            try studioFails(
                training + Fixture.sizes, 65, "has 2 x but 1 y: expected as many; --skip-broken leaves out", in: folder)
            try studioSucceeds(training + Fixture.sizes + ["--skip-broken"], in: folder)
        }
    }

    /// Where nothing can be read, the places and reasons are told as where something can.
    @Test(arguments: unreadable)
    func saysWhyNothingIsLeft(name: String, bytes: [UInt8], message: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            try Data(bytes).write(to: folder.appendingPathComponent(name))
            for command in [["inspect", name], ["prepare", name, "--out", "a.safetensors"]] {
                try studioFails(["dataset"] + command, 65, message, in: folder)
            }
        }
    }

    private static let unreadable: [(String, [UInt8], String)] = [
        (
            "latin1.ndjson", Array("{\"word\":\"caf".utf8) + [0xE9] + Array("\",\"drawing\":[]}\n".utf8),
            "latin1.ndjson:1:13: not UTF-8"
        ),
        (
            "utf16.ndjson", [0xFF, 0xFE] + "{}\r\n".utf8.flatMap { [$0, 0] },
            "utf16.ndjson:1:1: not UTF-8 but UTF-16; save it as UTF-8"
        ),
        (
            "text.ndjson", Array("{\"drawing\":\"[[[0,1],[0,5]]]\"}".utf8),
            "text.ndjson:1: /drawing: expected an array, found \"[[[0,1],[0,5]]]\""
        ),
        (
            "huge.ndjson", Array("{\"drawing\":[[[0,1e308],[0,1]]]}\n{\"drawing\":[[[0],[0,1]]]}\n".utf8),
            "2 broken: huge.ndjson:1: /drawing/0/0/1: expected a number from -1000000.0 to 1000000.0, found 1e+308; "
                + "huge.ndjson:2: "
        ),
        (
            "birds.json", Array("[{\"all_strokes\":[[[[0,1,2]]]]}]".utf8),
            "birds.json:1: /all_strokes/0/0/0: expected a line"
        ),
        ("cut.bin", [UInt8](repeating: 1, count: 20), "cut.bin: drawing 1: the file ends within it"),
        ("broken.svg", Array("<svg><path".utf8), "broken.svg:1:11: is not well-formed XML"),
        (
            "dot.ndjson", Array("{\"drawing\":[[[3],[4]]]}".utf8),
            "0 too long, 1 empty, 0 broken: dot.ndjson:1: has no line"
        ),
    ]

    @Test func aByteOrderMarkIsPassedOver() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let files = [
            ("marked.ndjson", "{\"drawing\":[[[0,9],[0,7]]]}\n{\"drawing\":[[[5,9],[0,7]]]}\n"),
            ("birds.json", "[{\"all_strokes\":[[[[0,1,2,5]]]]},{\"all_strokes\":[[[[0,1,2,4]]]]}]"),
        ]
        for (name, text) in files {
            try TestFiles.withTemporaryFolder { folder in
                try Data(mark + text.utf8).write(to: folder.appendingPathComponent(name))
                let report = try studioSucceeds(["dataset", "inspect", name, "--json"], in: folder)
                let value = try JSONValue(parsing: report.output, name: "report")
                #expect(value["drawings"] == .integer(2))
                #expect(value["left_out"]?["broken"] == .integer(0))
            }
        }
    }

    @Test func contactSheetsShowTraining() throws {
        try Fixture.withFolder { folder in
            let arguments = ["train", "drawings.ndjson", "--steps", "70", "--sheet-every", "2"] + Fixture.sizes
            try studioSucceeds(arguments + ["--out", "run.safetensors"], in: folder)
            let sheets = try contents(of: folder).filter { $0.key.hasSuffix(".png") }
            #expect(sheets.keys.sorted() == ["run.epoch-2.png", "run.epoch-4.png"])
            try studioSucceeds(arguments + ["--out", "two.safetensors"], in: folder)
            #expect(try contents(of: folder)["two.epoch-2.png"] == sheets["run.epoch-2.png"])
        }
    }

    @Test func plotsLogs() throws {
        try Fixture.withFolder { folder in
            for name in ["one", "two"] {
                try studioSucceeds(
                    ["train", "drawings.ndjson", "--steps", "40", "--out", "\(name).safetensors"] + Fixture.sizes,
                    in: folder)
            }
            try studioSucceeds(["plot-log", "one.log.jsonl", "two.log.jsonl", "--out", "f.svg"], in: folder)
            let svg = String(decoding: try contents(of: folder)["f.svg"] ?? Data(), as: UTF8.self)
            #expect(svg.components(separatedBy: "<polyline").count == 5, "two curves a run")
            #expect(svg.contains(">one</text>") && svg.contains(">two</text>") && svg.contains(">L_R</text>"))
            #expect(!svg.contains("nan") && !svg.contains("inf"))
            try Data("{\"step\":1}\n".utf8).write(to: folder.appendingPathComponent("bad.log.jsonl"))
            try studioFails(
                ["plot-log", "bad.log.jsonl", "--out", "g.svg"], 65, "bad.log.jsonl:1: the key \"training\"",
                in: folder)
            try studioFails(["plot-log", "none.jsonl", "--out", "g.svg"], 66, "no such file", in: folder)
        }
    }

    @Test(
        "losses that hardly differ, or by the least there is, are drawn as one",
        arguments: [
            ["0", "5e-324"], ["1e300", "1.0000000000000001e300"], ["-1e300", "1e300"], ["7", "7"],
        ])
    func plotsLossesOfAnySize(losses: [String]) throws {
        try TestFiles.withTemporaryFolder { folder in
            let lines = losses.enumerated().map { step, loss in
                #"{"step": \#(step), "training": {"reconstruction": \#(loss)}, "validation": {"reconstruction": null}}"#
            }
            try Data(lines.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("l.log.jsonl"))
            try studioSucceeds(["plot-log", "l.log.jsonl", "--out", "f.svg"], in: folder)
            let svg = String(decoding: try contents(of: folder)["f.svg"] ?? Data(), as: UTF8.self)
            #expect(!svg.contains("nan") && !svg.contains("inf"))
        }
    }

    @Test func showsTheMachine() throws {
        try TestFiles.withTemporaryFolder { folder in
            let report = try studioSucceeds(["info", "--machine", "--json"], in: folder)
            let node = JSONNode(try JSONValue(parsing: report.output, name: "report"), name: "report")
            #expect(try node.required("cores").integer(in: 1...10_000) >= 1)
            #expect(try node.required("memory").integer(in: 1 << 20...1 << 60) > 0)
            #expect(try ["AVX-512", "AVX2", "baseline"].contains { try node.required("level").string().hasPrefix($0) })
            #expect(try !node.required("openblas").string().isEmpty)
            #expect(try studioSucceeds(["info", "--machine"], in: folder).lines.count == 5)
            let measured = try studioSucceeds(["info", "--machine", "--measure", "--json"], in: folder)
            let speed = JSONNode(try JSONValue(parsing: measured.output, name: "report"), name: "report")
            #expect(try speed.required("sgemm_flops").number(in: 1e8...1e15) > 1e8)
            try studioFails(["info"], 64, "expected <checkpoint> or --machine", in: folder)
        }
    }
}
