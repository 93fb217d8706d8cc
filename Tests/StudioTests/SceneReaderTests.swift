import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchStudio
import TestSupport
import Testing

@Suite("Scene files")
struct SceneReaderTests {
    @Test("every key of a scene arrives")
    func everyKey() throws {
        let scene = try TestScenes.read(
            """
            {
              "$schema": "https://example.org/scene.json",
              "version": 1, "title": "Owls", "checkpoint": "../owl.safetensors", "seed": 42,
              "paper": {"size": "A3"}, "orientation": "landscape",
              "margin": {"top": 10, "right": 20, "bottom": 30, "left": 40},
              "style": "ink",
              "items": [
                {"type": "grid", "rows": 2, "columns": 2, "gap": 4, "temperature": 0.25, "seed": 9,
                 "latent": {"from": "posterior", "blend": 3, "noise": 0.5}, "fit": "common",
                 "align": "bottom", "padding": 0.1, "frame": {"x": 1, "y": 2, "width": 24, "height": 14}}
              ]
            }
            """)
        #expect(scene.name == "scene.json")
        #expect(scene.title == "Owls")
        #expect(scene.checkpoints.map(\.name) == ["../owl.safetensors"])
        #expect(scene.checkpoints[0].path == "/scenes/../owl.safetensors")
        #expect(scene.seed == 42)
        #expect(scene.paperWidth == 420 && scene.paperHeight == 297)
        #expect(scene.area == Box(minX: 40, minY: 10, maxX: 400, maxY: 267))
        #expect(scene.style.paper == Colour(hex: "#fbf7ee"))
        func cell(_ row: Int, _ column: Int, _ x: Double, _ y: Double) -> LayoutCell {
            LayoutCell(row: row, column: column, box: Box(minX: x, minY: y, maxX: x + 10, maxY: y + 5))
        }
        #expect(
            scene.items.map(\.withoutPlace) == [
                SceneItem(
                    location: Location(file: ""), checkpoint: "../owl.safetensors", seed: 9, temperature: 0.25,
                    latent: .posterior(blend: 3, noise: 0.5),
                    fit: .common, align: .bottom, padding: 0.1,
                    cells: [cell(0, 0, 1, 2), cell(0, 1, 15, 2), cell(1, 0, 1, 11), cell(1, 1, 15, 11)])
            ])
    }

    @Test("keys left out take their documented defaults")
    func defaults() throws {
        let scene = try TestScenes.read(
            """
            {"version": 1, "checkpoint": "/models/owl.safetensors", "paper": {"width": 300, "height": 150},
             "style": "ink", "items": [{"type": "single"}]}
            """)
        #expect(scene.title.isEmpty)
        #expect(scene.seed == 0)
        #expect(scene.checkpoints[0].path == "/models/owl.safetensors")
        #expect(scene.paperWidth == 300 && scene.paperHeight == 150)
        #expect(scene.area == Box(minX: 10, minY: 10, maxX: 290, maxY: 140))
        let item = try #require(scene.items.first)
        #expect(item.temperature == 0.4)
        #expect(item.latent == nil)
        #expect(item.fit == .each && item.align == .centre && item.padding == 0.05)
        #expect(item.cells == [LayoutCell(row: 0, column: 0, box: scene.area)])
    }

    @Test("orientation turns custom paper too")
    func orientation() throws {
        for (name, width, height) in [("portrait", 150.0, 300.0), ("landscape", 300.0, 150.0)] {
            let scene = try TestScenes.read(
                """
                {"version": 1, "checkpoint": "x", "paper": {"width": 300, "height": 150}, "orientation": "\(name)",
                 "style": "ink", "items": [{"type": "single"}]}
                """)
            #expect(scene.paperWidth == width && scene.paperHeight == height)
        }
    }

    @Test("the recipe's scene holds the whole style and reads back to the same picture")
    func writtenOut() throws {
        let scene = try TestScenes.read(
            """
            {"version": 1, "checkpoint": "x", "paper": {"size": "A4"}, "seed": 3,
             "style": {"base": "pencil", "paper": "#123456"}, "items": [{"type": "single"}]}
            """)
        #expect(scene.json["style"]?["base"] == nil)
        let again = try SceneReader.read(
            JSONNode(scene.json, name: "scene.json"), folder: "/scenes", styles: StyleLibrary(folders: []))
        #expect(again.style.pens == scene.style.pens)
        #expect(again.style.paper == Colour(hex: "#123456"))
        #expect(again.items.map(\.withoutPlace) == scene.items.map(\.withoutPlace))
        #expect(again.json == scene.json)
    }

    @Test("a missing scene is a missing input")
    func missingScene() {
        #expect {
            try SceneReader.read("/nowhere/scene.json")
        } throws: { error in
            (error as? Diagnostic)?.status == .missingInput
        }
    }

    @Test("a missing style file is a missing input that names pointer and path")
    func missingStyleFile() {
        #expect {
            try TestScenes.read(items: "[]", style: "\"styles/none.json\"")
        } throws: { error in
            let error = error as? Diagnostic
            return error?.status == .missingInput
                && error?.text == "scene.json:2:51: /style: /scenes/styles/none.json: no such file"
        }
    }

    static let corpus = TestFiles.root.appendingPathComponent("Tests/Corpus/scenes")
    static let hostileNames: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? [])
        .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

    @Test("the corpus of hostile scenes is there")
    func corpusExists() { #expect(Self.hostileNames.count >= 60) }

    @Test("each hostile scene is refused with its message", arguments: hostileNames)
    func hostile(name: String) throws {
        let path = Self.corpus.appendingPathComponent("\(name).json").path
        let expected = try String(contentsOf: Self.corpus.appendingPathComponent("\(name).txt"), encoding: .utf8)
            .trimmingCharacters(in: .newlines)
        #expect(!expected.isEmpty)
        let failure = #expect(throws: Diagnostic.self) {
            let scene = try SceneReader.read(path, styles: TestScenes.styles)
            _ = try ScenePlan.cells(of: scene, posteriors: [:])
        }
        let error = try #require(failure)
        #expect(error.text.hasPrefix(path))
        #expect(error.text.contains(expected))
        #expect(
            error.status == (name.contains("missing-file") || name.contains("file-missing") ? .missingInput : .badData))
    }
}
