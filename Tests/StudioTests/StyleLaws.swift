import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlugins
import SketchStudio
import TestSupport
import Testing

/// What every shipped style keeps to: a row a style in Styles, a column a law.
@Suite struct StyleLaws {
    @Test(arguments: TestScenes.styles.names, laws)
    func holds(style: String, law: Law<String>) throws { try law.check(style) }

    @Test("there are styles to hold")
    func areThere() { #expect(TestScenes.styles.names.count >= 11) }

    private static func scene(_ style: String) throws -> Scene {
        try TestScenes.read(items: #"[{"type": "row", "count": 2}]"#, style: "\"\(style)\"")
    }

    private static func page(_ scene: Scene, _ sketches: [Sketch]) throws -> Page {
        let planned = try ScenePlan.cells(of: scene, posteriors: [:])
        return try Composer.compose(
            scene, planned: planned, sampling: TestScenes.sampling(planned, sketches),
            hashes: ["owl.safetensors": "abc"])
    }

    /// Two cells that both show these strokes.
    private static func page(_ style: String, _ strokes: [[Point]]) throws -> Page {
        let sketch = Sketch(strokes: strokes.map(Polyline.init))
        return try page(scene(style), [sketch, sketch])
    }

    private static func drawn(_ page: Page) -> Int { page.cells.reduce(0) { $0 + $1.strokes.count } }

    static let laws: [Law<String>] = [
        Law("an empty sketch leaves its cell empty, and all else as it is") { style in
            let page = try page(style, [])
            #expect(drawn(page) == 0)
            #expect(page.layers.allSatisfy { isSound($0, in: page) })
            #expect(page.width == 200 && page.height == 100)
        },
        Law("one line is drawn by the pens that draw") { style in
            let page = try page(style, [[Point(0, 0), Point(100, 40)]])
            #expect(drawn(page) >= 2)
            #expect(page.layers.allSatisfy { isSound($0, in: page) })
        },
        Law("a dot beside a line, a line without length and a closed line are drawn") { style in
            let line = [Point(0, 0), Point(100, 40)]
            for points in [
                [Point(50, 50)], [Point(50, 50), Point(50, 50)],
                [Point(10, 10), Point(30, 10), Point(30, 30), Point(10, 10)],
            ] {
                let page = try page(style, [line, points])
                try #expect(drawn(page) > drawn(Self.page(style, [line])))
                #expect(page.layers.allSatisfy { isSound($0, in: page) })
            }
        },
        Law("level and upright lines, which have one side only, fill their cell") { style in
            for end in [Point(100, 0), Point(0, 100)] {
                let page = try page(style, [[Point(0, 0), end]])
                #expect(page.layers.allSatisfy { isSound($0, in: page) })
                let box = try #require(
                    Box(
                        around: page.cells[0].strokes.map { page.layers[$0.layer].paths[$0.path] }
                            .compactMap(\.bounds).flatMap { [Point($0.minX, $0.minY), Point($0.maxX, $0.maxY)] }))
                #expect(max(box.width, box.height) > 20)
            }
        },
        Law("drawings come out as large whatever their units") { style in
            let shape = [Point(0, 0), Point(100, 40), Point(30, 90), Point(60, 10)]
            let usual = try page(style, [shape])
            for factor in [1e-6, 1e6, 1e12] {
                let page = try page(style, [shape.map { $0 * factor + Point(5, -7) * factor }])
                #expect(drawn(page) == drawn(usual))
                let boxes = try [page, usual].map { page in
                    try #require(Box(around: page.layers.flatMap { $0.flattened() }.flatMap(\.points)))
                }
                // Smoothing is done in a drawing's own units, curves are cut in millimetres: the ends are the same.
                #expect(abs(boxes[0].minX - boxes[1].minX) < 0.1 && abs(boxes[0].maxY - boxes[1].maxY) < 0.1)
            }
        },
        Law("the same sketches give the same page, and other ones another") { style in
            let scene = try scene(style)
            let sketches = [TestScenes.scribble(1), TestScenes.scribble(2)]
            let isSame = try page(scene, sketches) == page(scene, sketches)
            let isSwapped = try page(scene, sketches) == page(scene, sketches.reversed())
            #expect(isSame && !isSwapped)
        },
        Law("the recipe holds the style complete, and gives the page again") { style in
            let sketches = [TestScenes.scribble(1), TestScenes.scribble(2)]
            let page = try page(scene(style), sketches)
            let recipe = page.recipe.scene
            // Without the shipped styles: whoever has the picture has it all.
            let again = try SceneReader.read(
                JSONNode(parsing: Data(recipe.utf8), name: "recipe"), folder: "/nowhere",
                styles: StyleLibrary(folders: []))
            #expect(again.style == (try scene(style).style))
            let isSame = try Self.page(again, sketches) == page
            #expect(isSame)
        },
        Law("every renderer takes a page of it") { style in
            let page = try page(scene(style), [TestScenes.scribble(3), TestScenes.scribble(4)])
            for renderer in Renderers.all where Films.canRender(renderer.name) {
                let file = "x.\(renderer.fileExtensions.first ?? "")"
                let data = try Renderers.make(forFile: file, options: RendererOptions.parse(Films.short)).render(page)
                #expect(data.count > 500, "\(renderer.name)")
            }
        },
        Law("cells from a sheet's size to a stamp's are drawn with pens of some width, or refused with a reason") {
            style in
            for side in [10.0, 20, 400, 4000] {
                let scene = {
                    try TestScenes.read(
                        """
                        {"version": 1, "checkpoint": "owl.safetensors", "seed": 5, "margin": 0, "style": "\(style)",
                         "paper": {"width": \(side), "height": \(side)}, "items": [{"type": "single"}]}
                        """)
                }
                do {
                    let page = try page(scene(), [TestScenes.scribble(5)])
                    #expect(page.layers.allSatisfy { isSound($0, in: page) })
                    #expect(page.layers.allSatisfy { (0.01...10).contains($0.pen.width) })
                } catch let error as Diagnostic {
                    // A pen of one width does not fill a wall dot by dot.
                    let reason = side < 50 ? "too small" : side > 1000 ? "make the spacing larger" : "none"
                    #expect(error.status == .badData && error.text.contains(reason), "\(error.text)")
                }
            }
        },
        Law("its file is checked without a fault, has its version and a summary") { style in
            let path = TestFiles.path("Styles/\(style).json")
            let read = try StyleLibrary.style(
                of: JSONNode(parsing: Data(contentsOf: URL(fileURLWithPath: path)), name: path))
            #expect(read.summary.count > 10 && !read.summary.hasSuffix("."))
            #expect(read == (try TestScenes.styles.style(named: style)))
        },
        Law("what is read is written complete: its JSON gives it again") { style in
            let read = try TestScenes.styles.style(named: style)
            let again = try scene(style).style
            #expect(read == again)
            let text = read.json.text()
            let reread = try TestScenes.read(items: #"[{"type": "single"}]"#, style: text).style
            #expect(reread == read && reread.json.text() == text)
        },
    ]

    /// Whether all points are finite and on the paper, but for a pen out of register.
    private static func isSound(_ layer: Layer, in page: Page) -> Bool {
        let points = layer.flattened().flatMap(\.points)
        return points.allSatisfy {
            $0.x >= -10 && $0.x <= page.width + 10 && $0.y >= -10 && $0.y <= page.height + 10
        } && layer.pen.width > 0 && !layer.name.isEmpty
    }
}
