import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchStrokes
import SketchStudio
import TestSupport
import Testing

@Suite("Latents of scenes")
struct SceneLatentTests {
    private func values(_ latents: String) throws -> LatentValues {
        try LatentValues(TestModel.scene(latents: latents), models: TestModel.models)
    }

    private func expectEqual(_ a: [Float], _ b: [Float]) {
        #expect(a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < 1e-5 }, "\(a) \(b)")
    }

    private func message(_ latents: String) throws -> String {
        let error = #expect(throws: Diagnostic.self) { try values(latents) }
        return try #require(error).text
    }

    private let pair = #""p": {"from": "prior", "seed": 1}, "q": {"from": "prior", "seed": 2}"#

    @Test("numbers choose posteriors, each its own, and end where the checkpoint's do")
    func numbered() throws {
        let values = try values(
            #"{"a": {"from": "posterior", "number": 1}, "b": {"from": "posterior", "checkpoint": "b", "number": 3}}"#)
        #expect(try values.value(.named("a")) == TestModel.checkpoint(seed: 1).posteriorMeans[0])
        #expect(try values.value(.named("b")) == TestModel.checkpoint(seed: 2).posteriorMeans[2])
        #expect(
            try message(#"{"a": {"from": "posterior", "number": 4}}"#).contains(
                "no posterior 4; the checkpoint \"a\" holds 3"))
    }

    @Test("long chains and means of means of means take no longer than they are long")
    func chains() throws {
        let names = (1...2000).map { "\"n\($0)\": \"n\($0 - 1)\"" }.joined(separator: ", ")
        let values = try values("{\"n0\": {\"from\": \"prior\", \"seed\": 1}, \(names)}")
        #expect(try values.value(.named("n2000")) == values.value(.named("n0")))
        func mean(of name: String) -> String {
            "{\"mean\": [\(Array(repeating: "\"\(name)\"", count: 1000).joined(separator: ","))]}"
        }
        // A thousand million drawings in one, were all told by name.
        let scene = try TestModel.scene(
            latents: "{\(pair), \"a\": \(mean(of: "p")), \"b\": \(mean(of: "a")), \"c\": \(mean(of: "b"))}",
            items: #"[{"type": "single", "latent": "c"}]"#)
        let cell = try #require(TestModel.planned(scene).first)
        #expect(cell.handle(of: cell.request, sha256: "0123456789ab") == nil)
    }

    @Test("class means are taken by name, and have to be there")
    func classMeans() throws {
        let values = try values(
            #"{"cat": {"from": "class", "class": "cat"}, "more": "2 * cat - pig", "pig": {"from": "class", "class": "pig"}}"#
        )
        #expect(try values.value(.named("cat")) == [1, 2, 3, 4, 5])
        #expect(try values.value(.named("more")) == [3, 4, 5, 8, 11])
        #expect(
            try message(#"{"a": {"from": "class", "class": "pigs"}}"#).hasSuffix(
                "/latents/a: the checkpoint \"a\" holds no mean of a class \"pigs\"; did you mean \"pig\"?"))
        #expect(try message(#"{"a": {"from": "class"}}"#).contains("the key \"class\" is missing"))
    }

    @Test("seeds that choose the same posterior are told")
    func chosenTwice() throws {
        try TestFiles.withTemporaryFolder { folder in
            let model = folder.appendingPathComponent("a.safetensors").path
            try TestModel.checkpoint(seed: 1).write(to: model, half: false, force: false)
            // Four seeds cannot choose four of three.
            let seeds = (0..<4).map { "\"l\($0)\": {\"from\": \"posterior\", \"seed\": \($0)}" }
            for (latents, count) in [(seeds, 1...2), (Array(seeds.prefix(1)), 0...0)] {
                let path = folder.appendingPathComponent("scene.json")
                try Data(
                    """
                    {"version": 1, "checkpoint": "a.safetensors", "paper": {"size": "A4"}, "style": "ink",
                     "latents": {\(latents.joined(separator: ", "))}, "items": [{"type": "single"}]}
                    """.utf8
                ).write(to: path)
                let rendering = try #require(
                    SceneCheck(SceneReader.document(path.path), styles: TestScenes.styles).rendering)
                #expect(count.contains(rendering.warnings.count))
                for warning in rendering.warnings { #expect(warning.contains("choose the same posterior")) }
            }
        }
    }

    @Test("arithmetic, mean, lerp and slerp give the vectors they say")
    func computed() throws {
        let values = try values(
            """
            {\(pair), "sum": "2*p - q/4 + 0.5 * (p - q)", "negative": "-(p)", "mean": {"mean": ["p", "q", "sum"]},
             "near": {"lerp": ["p", "q"], "at": 0.25}, "arc": {"slerp": ["p", "q"], "at": 0.25}}
            """)
        let (p, q) = (try values.value(.named("p")), try values.value(.named("q")))
        #expect(p.count == 5 && p != q)
        let sum = zip(p, q).map { 2.5 * $0 - 0.75 * $1 }
        expectEqual(try values.value(.named("sum")), sum)
        expectEqual(try values.value(.named("negative")), p.map { -$0 })
        expectEqual(try values.value(.named("mean")), zip(zip(p, q), sum).map { ($0.0 + $0.1 + $1) / 3 })
        expectEqual(try values.value(.named("near")), zip(p, q).map { 0.75 * $0 + 0.25 * $1 })
        expectEqual(try values.value(.named("arc")), try LatentMath.slerp(p, q, 0.25))
    }

    @Test("a latent without a seed keeps its vector when others come and go")
    func ownSeeds() throws {
        let one = try values(#"{"x": {"from": "prior"}}"#).value(.named("x"))
        let many = try values(#"{"w": {"from": "prior"}, "x": {"from": "prior"}}"#)
        #expect(try many.value(.named("x")) == one)
        #expect(try many.value(.named("w")) != one)
    }

    @Test("drawings are encoded alike from every kind of file, and from the scene itself")
    func drawings() throws {
        try TestFiles.withTemporaryFolder { folder in
            let line =
                #"{"word": "zigzag", "drawing": [[[0, 100, 200, 255], [0, 80, 10, 90]], [[20, 30], [200, 220]]]}"#
            let svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 255 220"><rect fill="#fff" width="100%" height="100%"/>
                <path d="m0 0 100 80L200,10l55,80"/><polyline points="20,200 30,220"/></svg>
                """
            try Data(("\n" + line + "\n").utf8).write(to: folder.appendingPathComponent("d.ndjson"))
            try Data(svg.utf8).write(to: folder.appendingPathComponent("d.svg"))
            let values = try values(
                """
                {"line": {"from": "sketch", "file": "\(folder.path)/d.ndjson", "line": 2},
                 "svg": {"from": "sketch", "file": "\(folder.path)/d.svg"},
                 "inline": {"from": "sketch",
                   "drawing": [[[0, 100, 200, 255], [0, 80, 10, 90]], [[20, 30], [200, 220]]]},
                 "drawn": {"from": "sketch", "file": "\(folder.path)/d.svg", "by": "sample", "seed": 3}}
                """)
            let encoded = try values.value(.named("line"))
            #expect(try values.value(.named("svg")) == encoded)
            #expect(try values.value(.named("inline")) == encoded)
            #expect(try values.value(.named("drawn")) != encoded)
        }
    }

    @Test("sketch-rnn archives give their sketches by split and index", .needs(.sharedData))
    func archive() throws {
        let path = try #require(TestFiles.sharedData).appendingPathComponent("quickdraw/owl.npz").path
        let scene = try TestModel.scene(
            latents: #"{"x": {"from": "sketch", "file": "\#(path)", "split": "test", "index": 3}}"#)
        guard case .sketch(let sequence, nil)? = scene.latents.first?.definition else {
            Issue.record("no sketch was read")
            return
        }
        #expect(try SketchRNNArchive.read(path)[.test]?[3] == sequence)
        #expect(scene.json["latents"]?["x"]?["file"] == nil && scene.json["latents"]?["x"]?["rows"] != nil)
    }

    @Test("the recipe's scene holds given drawings, and reads to the same latents without the file")
    func writtenOut() throws {
        try TestFiles.withTemporaryFolder { folder in
            let line = #"{"drawing": [[[0, 100.5, 200], [0, 80, 10]]]}"#
            let file = folder.appendingPathComponent("d.ndjson")
            try Data(line.utf8).write(to: file)
            let scene = try TestModel.scene(
                latents: #"{"x": {"from": "sketch", "file": "\#(file.path)", "line": 1}}"#,
                items: #"""
                    [{"type": "completion", "sketch": {"file": "\#(file.path)", "line": 1}, "rows": 2, "columns": 2}]
                    """#)
            #expect(!scene.json.text().contains(file.path))
            let again = try SceneReader.read(
                JSONNode(scene.json, name: "scene.json"), folder: "/nowhere", styles: TestScenes.styles)
            #expect(
                again.latents.map(\.withoutPlace) == scene.latents.map(\.withoutPlace)
                    && again.items.map(\.withoutPlace) == scene.items.map(\.withoutPlace))
        }
    }

    @Test(
        "what makes no sense is refused",
        arguments: [
            (#"{"x": "y"}"#, "/latents/x: there is no latent \"y\""),
            (#"{"owl": {"from": "prior"}, "x": "owk"}"#, "did you mean \"owl\"?"),
            (#"{"x": "y", "y": "x"}"#, "is defined by itself: x → y → x"),
            (#"{"x": {"mean": ["x"]}}"#, "is defined by itself: x → x"),
            (#"{"p": {"from": "prior"}, "x": "p * p"}"#, "two latents cannot be multiplied"),
            (#"{"p": {"from": "prior"}, "x": "p + 1"}"#, "adds a number to a latent"),
            (#"{"p": {"from": "prior"}, "x": "p / 0"}"#, "expected a number other than 0"),
            (#"{"p": {"from": "prior"}, "x": "(p"}"#, "expected a closing parenthesis, found the end"),
            (#"{"p": {"from": "prior"}, "x": "p p"}"#, "column 3: expected an operator"),
            (#"{"x": "3"}"#, "names no latent"), (#"{"x": ""}"#, "expected a name or a number, found the end"),
            (#"{"two words": {"from": "prior"}}"#, "begins with a letter"),
            (#"{"x": 7}"#, "expected a latent"), (#"{"x": {}}"#, "expected one of \"from\""),
            (#"{"x": {"mean": []}}"#, "is empty"),
            (#"{"p": {"from": "prior"}, "x": {"slerp": ["p"], "at": 1}}"#, "expected two latents, found 1"),
            (#"{"p": {"from": "prior"}, "x": {"lerp": ["p", "p"]}}"#, "the key \"at\" is missing"),
            (
                #"{"p": {"from": "prior"}, "x": {"slerp": ["p", "-p"], "at": 0.5}}"#,
                "/latents/x: slerp has no shortest way"
            ),
            (#"{"p": {"from": "prior"}, "x": {"slerp": ["p", "0*p"], "at": 0.5}}"#, "a latent is zero"),
            (#"{"x": {"from": "sketch"}}"#, "expected one of \"file\", \"drawing\", \"rows\" and \"handle\""),
            (#"{"x": {"from": "sketch", "drawing": []}}"#, "the drawing has no lines"),
            (#"{"x": {"from": "sketch", "drawing": [[[1, 2], [1]]]}}"#, "has 2 x and 1 y"),
            (#"{"x": {"from": "sketch", "rows": [[1, 2, 3]]}}"#, "expected [Δx, Δy, 0 or 1]"),
            (#"{"x": {"from": "sketch", "file": "none.ndjson", "line": 1}}"#, "none.ndjson: no such file"),
            (#"{"x": {"from": "sketch", "drawing": [[[0,9],[0,9]]], "seed": 4}}"#, "the mean has no randomness"),
            (
                #"{"p": {"from": "prior"}, "q": {"from": "prior", "checkpoint": "b"}, "x": "p - q"}"#,
                "mixes latents of the checkpoints \"a\" and \"b\" (p of a, q of b)"
            ),
        ])
    func refused(latents: String, expected: String) throws {
        let message = try message(latents)
        #expect(message.contains(expected), "\(message)")
        #expect(message.wholeMatch(of: /scene\.json:2:\d+: \/latents\/.*/) != nil, "\(message)")
    }

    @Test("items that name a checkpoint refuse latents of another")
    func itemOfAnotherCheckpoint() throws {
        let latents = #"{"q": {"from": "prior", "checkpoint": "b"}}"#
        let error = #expect(throws: Diagnostic.self) {
            try TestModel.scene(latents: latents, items: #"[{"type": "single", "checkpoint": "a", "latent": "q"}]"#)
        }
        #expect(error?.text.contains("lies in the space of \"b\"") == true)
        let scene = try TestModel.scene(latents: latents, items: #"[{"type": "single", "latent": "q"}]"#)
        #expect(try TestModel.planned(scene).map(\.checkpoint) == ["b"])
    }

    @Test("files without drawings are refused with file and reason")
    func badFiles() throws {
        try TestFiles.withTemporaryFolder { folder in
            for (name, text, expected) in [
                ("a.svg", "<svg><circle r=\"0\"/></svg>", "has no line to draw"),
                ("b.svg", "<svg><path></svg>", "is not well-formed XML"), ("c.svg", "", "c.svg"),
                ("d.npz", "PK", "d.npz"), ("e.bmp", "BM", "e.bmp: its name is that of no file with drawings"),
            ] {
                let file = folder.appendingPathComponent(name)
                try Data(text.utf8).write(to: file)
                let message = try message(#"{"x": {"from": "sketch", "file": "\#(file.path)"}}"#)
                #expect(message.contains(expected), "\(message)")
            }
            let svg = folder.appendingPathComponent("one.svg")
            try Data("<svg><path d=\"M0 0L9 9\"/></svg>".utf8).write(to: svg)
            let message = try message(#"{"x": {"from": "sketch", "file": "\#(svg.path)", "index": 1}}"#)
            #expect(message.contains("has 1 drawings, none with index 1"))
        }
    }
}
