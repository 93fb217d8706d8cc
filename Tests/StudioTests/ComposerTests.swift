import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchStudio
import Testing

@Suite("Composing pages")
struct ComposerTests {
    private func compose(_ scene: Scene, _ sketches: [Sketch]? = nil) throws -> Page {
        let planned = try ScenePlan.cells(of: scene, posteriors: [:])
        let sketches = sketches ?? planned.indices.map { TestScenes.scribble(UInt64($0)) }
        return try Composer.compose(
            scene, planned: planned, sampling: TestScenes.sampling(planned, sketches),
            hashes: ["owl.safetensors": "abc"])
    }

    @Test("no ink leaves the frame, in any style, fit or alignment", arguments: TestScenes.styles.names)
    func insideFrame(style: String) throws {
        let frame = Box(minX: 20, minY: 10, maxX: 180, maxY: 90)
        for fit in ["each", "common"] {
            for align in ["centre", "top", "bottom"] {
                let scene = try TestScenes.read(
                    items: """
                        [{"type": "grid", "rows": 3, "columns": 5, "gap": 2, "padding": 0, "fit": "\(fit)",
                          "align": "\(align)", "frame": {"x": 20, "y": 10, "width": 160, "height": 80}}]
                        """, style: "\"\(style)\"")
                let drawingPens = Set(scene.style.drawing.pens.map { scene.style.pens[$0].name })
                for layer in try compose(scene).layers where drawingPens.contains(layer.name) {
                    let box = try #require(Box(around: layer.flattened().flatMap(\.points)))
                    let half = layer.pen.width / 2 - 1e-9
                    #expect(box.minX - half >= frame.minX && box.maxX + half <= frame.maxX)
                    #expect(box.minY - half >= frame.minY && box.maxY + half <= frame.maxY)
                }
            }
        }
    }

    @Test("borders and ruling stay on the paper however far out they are asked for")
    func insidePaper() throws {
        let style = """
            {"pens": [{"name": "a", "colour": "#000", "width": 2}], "border": {"pen": "a", "outset": 1000},
             "ruling": {"pen": "a", "spacing": 7}, "cellFrame": {"pen": "a", "inset": 1}}
            """
        let page = try compose(TestScenes.read(items: #"[{"type": "single"}]"#, style: style))
        let box = try #require(Box(around: page.layers.flatMap { $0.flattened().flatMap(\.points) }))
        #expect(box == Box(minX: 1, minY: 1, maxX: 199, maxY: 99))
    }

    @Test("drawings keep their proportions, fill their cell and stand in its middle")
    func proportions() throws {
        let scene = try TestScenes.read(items: #"[{"type": "grid", "rows": 2, "columns": 2, "padding": 0.1}]"#)
        let sketches = (0..<4).map { TestScenes.scribble(UInt64($0)) }
        let page = try compose(scene, sketches)
        let perSketch = sketches[0].strokes.count
        for (index, sketch) in sketches.enumerated() {
            let drawn = Sketch(
                strokes: page.layers[0].paths[index * perSketch..<(index + 1) * perSketch].map { $0.flattened() })
            let (before, after) = (try #require(sketch.bounds), try #require(drawn.bounds))
            #expect(abs(after.width / after.height - before.width / before.height) < 1e-6)
            let cell = scene.items[0].cells[index].box
            #expect(abs(after.centre.x - cell.centre.x) < 1e-9 && abs(after.centre.y - cell.centre.y) < 1e-9)
            // 0.1 of 50 mm free on each side, and half the width of the pen.
            let fills = max(after.width / (cell.width - 10.2), after.height / (cell.height - 10.2))
            #expect(abs(fills - 1) < 1e-9)
        }
    }

    @Test("drawings stay inside their mats")
    func mats() throws {
        let style = """
            {"pens": [{"name": "a", "colour": "#000", "width": 0.2}, {"name": "m", "colour": "#888", "width": 0.1}],
             "cellFrame": {"pen": "a", "inset": 0, "mat": {"pen": "m", "inset": {"ofCell": 0.2}}}}
            """
        let scene = try TestScenes.read(items: #"[{"type": "single", "padding": 0}]"#, style: style)
        let page = try compose(scene, [TestScenes.scribble(1)])
        let cell = scene.items[0].cells[0].box
        let mat = try #require(Box(around: page.layers[1].flattened().flatMap(\.points)))
        #expect(abs(mat.minX - cell.minX - 0.2 * cell.height) < 1e-9)
        let drawn = try #require(Box(around: page.layers[0].flattened().dropFirst().flatMap(\.points)))
        #expect(drawn.minX >= mat.minX + 0.1 && drawn.maxX <= mat.maxX - 0.1)
        #expect(abs(drawn.height - mat.height + 0.2) < 1e-9 || abs(drawn.width - mat.width + 0.2) < 1e-9)
    }

    @Test("a common fit draws all at one scale")
    func commonScale() throws {
        let square = Sketch(strokes: [Polyline([Point(0, 0), Point(10, 0), Point(10, 10)])])
        let double = square.mapPoints { $0 * 2 }
        let item = #"[{"type": "grid", "rows": 1, "columns": 2, "fit": "common"}]"#
        let lines = try compose(TestScenes.read(items: item), [square, double]).layers[0].flattened()
        #expect(abs(lines[1].length / lines[0].length - 2) < 1e-9)
    }

    @Test("alignment puts a wide drawing at the cell's edge")
    func alignment() throws {
        let flat = Sketch(strokes: [Polyline([Point(0, 0), Point(100, 0)])])
        for (align, y) in [("top", 0.1), ("centre", 50.0), ("bottom", 99.9)] {
            let item = #"[{"type": "single", "padding": 0, "align": "\#(align)"}]"#
            let line = try #require(compose(TestScenes.read(items: item), [flat]).layers[0].flattened().first)
            #expect(line.points.allSatisfy { abs($0.y - y) < 1e-9 })
        }
    }

    @Test("every stroke is drawn, dots too, by as many pens and passes as the style says")
    func everyStroke() throws {
        let strokes = TestScenes.scribble(0).strokes.count * 2
        let item = #"[{"type": "grid", "rows": 1, "columns": 2}]"#
        func counts(_ drawing: String) throws -> [String: Int] {
            let style = """
                {"pens": [{"name": "a", "colour": "#000", "width": 0.2, "passes": 3, "wobble": 0.3},
                          {"name": "b", "colour": "#f00", "width": 0.2}], "drawing": \(drawing)}
                """
            let page = try compose(TestScenes.read(items: item, style: style))
            return Dictionary(uniqueKeysWithValues: page.layers.map { ($0.name, $0.paths.count) })
        }
        #expect(try counts(#"{"pens": ["a", "b"]}"#) == ["a": 3 * strokes, "b": strokes])
        #expect(try counts(#"{"pens": ["b", "a"], "colour": "by-cell"}"#) == ["a": 3 * strokes / 2, "b": strokes / 2])
        // Five strokes a drawing, the first, third and fifth with the first pen.
        #expect(try counts(#"{"pens": ["b", "a"], "colour": "by-stroke"}"#) == ["a": 12, "b": 6])
        #expect(try counts(#"{"pens": ["b"]}"#) == ["b": strokes])
    }

    @Test("a cell without a drawing leaves its place empty, and a page without any is still a page")
    func emptyCells() throws {
        let scene = try TestScenes.read(items: #"[{"type": "grid", "rows": 1, "columns": 2}]"#)
        let nothing = Sketch(strokes: [])
        let half = try compose(scene, [nothing, TestScenes.scribble(1)])
        #expect(half.layers[0].flattened().allSatisfy { $0.points.allSatisfy { $0.x > 100 } })
        #expect(try compose(scene, [nothing, nothing]).layers.isEmpty)
    }

    @Test("pen widths that follow the cells are millimetres on the page")
    func relativeWidth() throws {
        let style = ##"{"pens": [{"name": "a", "colour": "#000", "width": {"ofCell": 0.02}}]}"##
        let item = #"[{"type": "grid", "rows": 2, "columns": 2}]"#
        #expect(try compose(TestScenes.read(items: item, style: style)).layers[0].pen.width == 0.02 * 50)
    }

    @Test("composing twice gives the same page, trembling pens included")
    func repeatable() throws {
        let scene = try TestScenes.read(
            items: #"[{"type": "grid", "rows": 4, "columns": 6}]"#, style: "\"pencil\"")
        #expect(try compose(scene) == compose(scene))
    }

    @Test("the recipe says what it takes to draw the page again")
    func recipe() throws {
        let scene = try TestScenes.read(items: #"[{"type": "single"}]"#, style: "\"ink\"")
        let recipe = try compose(scene).recipe
        #expect(recipe.generator == "Sketch Studio \(StudioVersion.current)")
        #expect(recipe.seed == 5)
        #expect(recipe.checkpoints == ["owl.safetensors": "abc"])
        #expect(try JSONValue(parsing: Data(recipe.scene.utf8), name: "recipe") == scene.json)
        #expect(!recipe.scene.contains("\n"))
    }
}
