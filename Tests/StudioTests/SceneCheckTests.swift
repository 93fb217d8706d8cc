import Foundation
import SketchBase
import SketchDocuments
import SketchStudio
import Synchronization
import TestSupport
import Testing

@Suite("Checking scenes")
struct SceneCheckTests {
    private func check(_ text: String) throws -> (scene: Scene?, errors: [Diagnostic]) {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("scene.json").path
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            do throws(Diagnostic) {
                return (try SceneReader.read(path, styles: TestScenes.styles), [])
            } catch {
                let errors = ([error] + error.further).map {
                    Diagnostic($0.status, $0.text.replacingOccurrences(of: path, with: "S"))
                }
                return (nil, errors)
            }
        }
    }

    @Test("all problems are found in one run, each with line, column and pointer")
    func allProblems() throws {
        let (scene, errors) = try check(
            """
            {
              "version": 1, // what follows is wrong throughout
              "checkpoint": "",
              "sead": 4, "colour": 2,
              "paper": {"size": "A9"},
              /* a comment
                 of two lines */ "margin": -1,
              "style": {"pens": [{"name": "a", "colour": "#12", "width": 0}], "drawing": {"pens": ["b"]}},
              "items": [
                {"type": "grid", "rows": 0, "columns": 2, "temperature": 11, "gapp": 3},
                {"type": "whirl"},
                {"type": "row", "count": 2, "latent": "owl"}
              ]
            }
            """)
        #expect(scene == nil)
        let starts = errors.map {
            String($0.text.prefix { $0 != " " }) + " " + String($0.text.split(separator: " ")[1])
        }
        #expect(
            Set(starts) == [
                "S:3:17: /checkpoint:", "S:4:11: /sead:", "S:4:24: /colour:", "S:5:21: /paper/size:",
                "S:7:32: /margin:", "S:8:46: /style/pens/0/colour:", "S:8:62: /style/pens/0/width:",
                "S:8:88: /style/drawing/pens/0:", "S:10:30: /items/0/rows:", "S:10:62: /items/0/temperature:",
                "S:10:74: /items/0/gapp:", "S:11:14: /items/1/type:", "S:12:43: /items/2/latent:",
            ])
        #expect(errors.count == 13)
        #expect(errors.allSatisfy { $0.status == .badData })
    }

    @Test("all that is wrong with options of renderers is found in one run, and one file under two paths")
    func allOptions() throws {
        let (_, errors) = try check(
            """
            {"version": 1, "checkpoint": "owl.safetensors", "style": "ink", "paper": {"size": "A4"}, "items": [{"type": "single"}],
              "outputs": ["a.svg", "./a.svg"],
              "options": {
                "gcode": {"feed": "x", "passes": 30},
                "png": {"dip": 3},
                "foo": {}
              }}
            """)
        let places = errors.map { $0.text.prefix { $0 != " " } }
        #expect(
            places.sorted() == ["S:2:24:", "S:4:23:", "S:4:38:", "S:5:20:", "S:6:12:"].map { $0[...] }, "\(errors)")
    }

    @Test("a sound scene with comments has no problems, whatever its strings hold")
    func comments() throws {
        let (scene, errors) = try check(
            #"""
            // a scene
            {"version": 1, "title": "no // comment, no /* one */ \" either", "checkpoint": "x", /**/
             "paper": {"size": "A4"}, "style": "ink", "items": [{"type": "single"}] /* end */}
            // the end
            """#)
        #expect(errors.isEmpty)
        #expect(scene?.title == "no // comment, no /* one */ \" either")
    }

    @Test("reading throws the first problem, the others with it")
    func first() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("scene.json").path
            try Data(#"{"version": 1, "checkpoint": "", "paper": 3, "style": "ink", "items": []}"#.utf8)
                .write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: Diagnostic.self) { try SceneReader.read(path, styles: TestScenes.styles) }
            #expect(error?.text.hasPrefix("\(path):1:30: /checkpoint: ") == true)
            #expect(error?.further.map(\.location?.pointer) == ["/paper", "/items"])
        }
    }

    @Test("what is wrong with checkpoints is listed beside what is wrong with the scene")
    func checkpoints() throws {
        try TestFiles.withTemporaryFolder { folder in
            let model = folder.appendingPathComponent("a.safetensors").path
            try TestModel.checkpoint(seed: 1).write(to: model, half: false, force: false)
            // Not a number at the end of the last tensor.
            var data = try Data(contentsOf: URL(fileURLWithPath: model))
            data.replaceSubrange(data.count - 4..<data.count, with: [0xff, 0xff, 0xff, 0xff])
            try data.write(to: URL(fileURLWithPath: model))
            let path = folder.appendingPathComponent("scene.json").path
            let hash = String(repeating: "ab", count: 32)
            try Data(
                """
                {"version": 1, "paper": {"size": "A4"}, "style": "inc", "items": [{"type": "single"}],
                 "checkpoints": {"a": {"path": "a.safetensors", "sha256": "\(hash)"}, "b": "b.safetensors"}}
                """.utf8
            ).write(to: URL(fileURLWithPath: path))
            let check = try SceneCheck(SceneReader.document(path), styles: TestScenes.styles)
            #expect(check.rendering == nil && check.errors.count == 4)
            for (error, part) in zip(
                check.errors,
                [
                    ":1:50: /style: ", ":2:32: /checkpoints/a/path: \(model): is another file",
                    ":2:32: /checkpoints/a/path: \(model): tensor ", ":2:133: /checkpoints/b: ",
                ])
            {
                #expect(error.text.hasPrefix(path + part), "\(error.text)")
            }
        }
    }

    @Test("all that is wrong with outputs is listed, a folder that is not there too")
    func outputFolders() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("scene.json").path
            func errors(_ more: String) throws -> [String] {
                let scene = """
                    {"version": 1, "checkpoint": "x", "paper": {"size": "A4"}, "style": "ink", "items": [{"type": "single"}],
                     \(more)}
                    """
                try Data(scene.utf8).write(to: URL(fileURLWithPath: path))
                return try SceneCheck(SceneReader.document(path), styles: TestScenes.styles).errors.map(\.text)
                    .filter { $0.contains("/outputs") || $0.contains("/options") }
            }
            #expect(try errors(#""outputs": ["a.docx", "{page}.svg", "b.svg", "b.svg"]"#).count == 3)
            let absent = try errors(#""outputs": ["a.svg", "none/b.svg", "c\u0000.svg"]"#)
            #expect(absent.count == 2)
            #expect(absent.first?.hasPrefix("\(path):2:23: /outputs/1: ") == true, "\(absent)")
            #expect(absent.first?.contains("none does not exist; create it first") == true)
            #expect(absent.last?.contains("/outputs/2: ") == true)
            let unknown = try errors(#""options": {"pgn": {}}"#)
            #expect(unknown.count == 1)
            #expect(unknown.first?.hasPrefix("\(path):2:21: /options/pgn: there is no renderer called \"pgn\"") == true)
        }
    }

    @Test("progress counts every new sample, and the sampling's time is projected from a few")
    func progress() throws {
        try TestFiles.withTemporaryFolder { folder in
            let model = folder.appendingPathComponent("a.safetensors").path
            try TestModel.checkpoint(seed: 1).write(to: model, half: false, force: false)
            let path = folder.appendingPathComponent("scene.json").path
            try Data(
                #"""
                {"version": 1, "paper": {"size": "A4"}, "style": "ink", "checkpoint": "a.safetensors",
                 "items": [{"type": "grid", "rows": 4, "columns": 5, "choose": {"of": 6, "by": "likelihood"}}]}
                """#.utf8
            ).write(to: URL(fileURLWithPath: path))
            let rendering = try #require(SceneCheck(SceneReader.document(path), styles: TestScenes.styles).rendering)
            #expect(rendering.sampleCount == 120)
            for budget in [0, 0.2] {
                let seconds = try rendering.samplingSeconds(threads: 2, budget: budget)
                #expect(seconds > 0 && seconds < 60)
            }
            let cache = SampleCache()
            for expected in [Array(1...120), []] {
                let told = Mutex<[Int]>([])
                _ = try rendering.page(threads: 2, cache: cache) { done, total in
                    #expect(total == 120)
                    told.withLock { $0.append(done) }
                }
                #expect(told.withLock { $0 } == expected)
            }
        }
    }

    @Test("a checkpoint may name the hash of its file")
    func hash() throws {
        let base = #""version": 1, "paper": {"size": "A4"}, "style": "ink", "items": [{"type": "single"}]"#
        let hash = String(repeating: "aB", count: 32)
        let scene = try check(#"{"checkpoint": {"path": "x", "sha256": "\#(hash)"}, \#(base)}"#).scene
        #expect(scene?.checkpoints.map(\.sha256) == [hash.lowercased()])
        #expect(scene?.checkpoints.map(\.name) == ["x"])
        for (text, expected) in [
            (#""checkpoint": {"path": "x", "sha256": "ab"}"#, "expected a SHA-256 as 64"),
            (#""checkpoint": "x", "checkpoints": {"a": "x"}"#, "not both"), (#""checkpoints": {}"#, "is empty"),
            (#""checkpoints": {"a": ""}"#, "/checkpoints/a: expected the path"),
        ] {
            #expect(try check("{\(text), \(base)}").errors.first?.text.contains(expected) == true)
        }
    }

    @Test("outputs are templates; unknown formats, values and options are refused")
    func outputs() throws {
        let base =
            #""version": 1, "checkpoint": "x", "title": "a/b", "seed": 4, "paper": {"size": "A4"}, "style": "ink", "items": [{"type": "single"}]"#
        let scene = try #require(
            check(
                #"{\#(base), "outputs": ["{name}-{seed}.svg", "/x/{title}.animated.svg"], "options": {"png": {"dpi": 90}}}"#
            ).scene)
        #expect(scene.outputs.map { ($0 as NSString).lastPathComponent } == ["scene-4.svg", "a-b.animated.svg"])
        #expect(scene.options.mapValues { $0.mapValues(\.optionText) } == ["png": ["dpi": "90"]])
        #expect(scene.json["outputs"] == nil && scene.json["options"] == nil)
        for (text, expected) in [
            (#""outputs": ["x.docx"]"#, "/outputs/0: "), (#""outputs": ["{page}.svg"]"#, "{page} is no value here"),
            (#""outputs": ["x.svg", "x.svg"]"#, "asked for twice"),
            (#""options": {"png": {"dip": 90}}"#, "did you mean \"dpi\"?"),
            (#""options": {"png": {"dpi": []}}"#, "expected a number or a text"),
        ] {
            let message = try check("{\(base), \(text)}").errors.first?.text
            #expect(message?.contains(expected) == true, "\(message ?? "")")
        }
    }

    @Test("the published schema is the one that the program prints")
    func schemaIsFresh() throws {
        let path = TestFiles.path("docs/scene.schema.json")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text == SceneSchema.json.text(pretty: true) + "\n", "run: studio schema > docs/scene.schema.json")
        let schema = SceneSchema.json
        #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
        guard case .array(let items)? = schema["$defs"]?["item"]?["oneOf"] else {
            Issue.record("the schema has no items")
            return
        }
        #expect(items.count == Layouts.all.count + 2)
    }

    static let galleryScenes: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: TestFiles.path("Gallery"))) ?? []).sorted()
        .map { TestFiles.path("Gallery/\($0)/scene.json") }.filter { FileManager.default.fileExists(atPath: $0) }

    @Test("every gallery scene is sound", arguments: galleryScenes)
    func gallery(path: String) throws {
        #expect(throws: Never.self) { try SceneReader.read(path, styles: TestScenes.styles) }
    }
}
