import SketchBase
import SketchGeometry
import SketchPages
import TestSupport
import Testing

@Suite("Paths of a page replaced")
struct PageFilterTests {
    private func path(_ x: Double) -> Path { Path(Polyline([Point(x, 1), Point(x, 2)])) }

    /// Two pens; the cell's strokes are the third line of the first and the only one of the second.
    private var page: Page {
        let pen = Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0.4)
        var page = Page(
            width: 100, height: 50, background: nil,
            layers: [
                Layer(name: "a", pen: pen, paths: [path(1), path(2), path(3)]),
                Layer(name: "b", pen: pen, paths: [path(4)]),
            ],
            recipe: Recipe(generator: "g", title: "t", seed: 1, checkpoints: [:], scene: "{}"))
        page.cells = [
            PageCell(
                name: "c", box: Box(minX: 0, minY: 0, maxX: 9, maxY: 9), facts: [],
                strokes: [PageStroke(layer: 0, path: 2), PageStroke(layer: 1, path: 0)])
        ]
        return page
    }

    @Test("cells keep their strokes, however many paths come in the place of one")
    func cells() throws {
        let changed = try page.replacingPaths { path, _ in
            switch path.start?.x {
            case 1: []
            case 3: [path, path.mapPoints { $0 + Point(10, 0) }]
            default: [path]
            }
        }
        #expect(changed.layers.map { $0.paths } == [[path(2), path(3), path(13)], [path(4)]])
        #expect(
            changed.cells[0].strokes == [
                PageStroke(layer: 0, path: 1), PageStroke(layer: 0, path: 2), PageStroke(layer: 1, path: 0),
            ])
        #expect(try page.replacingPaths { path, _ in [path] } == page)
    }

    @Test("layers without paths are gone, and strokes count the others")
    func emptyLayers() throws {
        let changed = try page.replacingPaths { path, layer in layer.name == "a" ? [] : [path] }
        #expect(changed.layers.map(\.name) == ["b"])
        #expect(changed.cells[0].strokes == [PageStroke(layer: 0, path: 0)])
        #expect(changed.recipe == page.recipe)
    }

    @Test func errorsComeThrough() {
        let error = studioError {
            _ = try page.replacingPaths { (_, layer) throws(Diagnostic) in throw .badData("in \(layer.name)") }
        }
        #expect(error?.text == "in a")
    }
}
