import SketchBase
import SketchGeometry
import SketchPages
import SketchStudio
import TestSupport
import Testing

@Suite("Packing, paths and shapes")
struct PackingTests {
    /// An L of three squares, so that two fit into each other.
    private static func drawing(_ size: Double) -> Sketch {
        Sketch(strokes: [
            Polyline(
                [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (0, 2), (0, 0)].map { Point($0.0 * size, $0.1 * size) })
        ])
    }

    private func page(_ item: String, count: Int) throws -> Page {
        let scene = try TestScenes.read(items: "[{\(item)}]")
        let planned = try ScenePlan.cells(of: scene, posteriors: [:])
        #expect(planned.count == count)
        let sketches = (0..<count).map { Self.drawing(Double($0 + 1)) }
        return try Composer.compose(
            scene, planned: planned, sampling: TestScenes.sampling(planned, sketches), hashes: [:])
    }

    private func lines(_ page: Page) -> [[Point]] { page.layers[0].paths.map { $0.flattened().points } }

    /// The least distance of two outlines' corners and sides; 0 where they cross.
    private func distance(_ a: [Point], _ b: [Point]) throws -> Double {
        let context = try GeometryContext()
        // Grown until the other's line meets it, to a hundredth.
        var (low, high) = (0.0, 300.0)
        while high - low > 0.01 {
            let middle = (low + high) / 2
            let grown = try Region(rings: [a], rule: .nonzero, context).grown(by: middle)
            if try grown.pieces(of: b, .outside) == nil { low = middle } else { high = middle }
        }
        return high
    }

    @Test("packed drawings keep the gap between their lines, fill the frame, and come out the same again")
    func packs() throws {
        let item = #""type": "pack", "count": 12, "sizes": 2, "gap": 2"#
        let page = try page(item, count: 12)
        let lines = lines(page)
        #expect(lines.count == 12)
        for (index, line) in lines.enumerated() {
            for other in lines[(index + 1)...] { #expect(try distance(line, other) >= 2 - 0.05) }
            let box = try #require(Box(around: line))
            #expect(box.minX >= 0.1 && box.minY >= 0.1 && box.maxX <= 199.9 && box.maxY <= 99.9)
        }
        // Three squares each of a quarter of the box, whose sides go from one size to half of it.
        let sides = lines.map { (line: [Point]) in Box(around: line)?.width ?? 0 }
        #expect(abs(sides[0] / sides[11] - 2) < 0.01)
        let covered = sides.reduce(0) { $0 + 0.75 * $1 * $1 }
        // Of what the gaps leave of the page more than half.
        #expect(covered > 0.42 * 200 * 100, "\(covered)")
        let again = try self.page(item, count: 12)
        #expect(again == page)
        for (cell, line) in zip(page.cells, lines) {
            #expect(line.allSatisfy { cell.box.minX <= $0.x && cell.box.maxX >= $0.x && cell.box.maxY >= $0.y })
        }
    }

    private let ring = "M50,0 A50,50 0 1 1 50,100 A50,50 0 1 1 50,0 Z M50,30 A20,20 0 1 1 50,70 A20,20 0 1 1 50,30 Z"

    @Test("what is packed into a shape keeps inside, and out of its holes")
    func packsIntoShape() throws {
        let page = try page(#""type": "pack", "count": 20, "shape": {"path": "\#(ring)"}"#, count: 20)
        for line in lines(page) {
            #expect(line.allSatisfy { (20...50).contains(($0 - Point(100, 50)).length) })
        }
    }

    @Test("any layout keeps inside a shape; letters are shapes, too")
    func shapes() throws {
        let scene = try TestScenes.read(
            items: #"[{"type": "grid", "rows": 20, "columns": 40, "shape": {"path": "\#(ring)"}}]"#)
        let cells = scene.items[0].cells
        // The cells of 5 × 5 mm in a ring from 20 to 50 mm about the middle, less those at its edges.
        let full = Double.pi * (2500 - 400) / 25
        #expect(Double(cells.count) > 0.7 * full && Double(cells.count) < full)
        #expect(cells.allSatisfy { (20...50).contains(($0.box.centre - Point(100, 50)).length) })
        // What stays is drawn as it was, whatever is left out beside it.
        #expect(cells.contains { $0.row == 10 && $0.column > 20 && $0.streamColumn == $0.column })
        let letters = try TestScenes.read(
            items: #"[{"type": "grid", "rows": 40, "columns": 80, "shape": {"text": "IO", "weight": 0.3}}]"#)
        #expect((100...1500).contains(letters.items[0].cells.count))
    }

    @Test("drawings stand along a curve the same way apart, upright or turned with it")
    func path() throws {
        let scene = try TestScenes.read(
            items: ##"[{"type": "path", "path": "M0,0 H100 V100", "count": 5, "turned": true}]"##)
        let cells = scene.items[0].cells
        #expect(cells.map(\.turn) == [0, 0, 0, 90, 90])
        let way = cells.map(\.box.centre)
        let steps = zip(way, way.dropFirst()).map { ($1 - $0).length }
        #expect(steps.allSatisfy { abs($0 - steps[0]) < 1e-9 })
        let ring = try TestScenes.read(
            items: ##"[{"type": "path", "path": "M0,0 H100 V100 H0 Z", "count": 8, "gap": 2}]"##)
        let boxes = ring.items[0].cells.map(\.box)
        #expect(Set(boxes.map { ($0.minX * 1000).rounded() }).count == 3 && boxes.allSatisfy { $0.height > 20 })
    }

    @Test(
        "what makes no sense is refused at its place",
        arguments: [
            (#""type": "path", "count": 3, "path": "M0,0 L10""#, "/items/0/path"),
            (#""type": "path", "count": 3, "path": """#, "/items/0/path"),
            (#""type": "path", "count": 3, "path": "M0,0 H10 H0", "size": 0.1"#, "/items/0"),
            (#""type": "row", "count": 3, "shape": {}"#, "/items/0/shape"),
            (#""type": "row", "count": 3, "shape": {"path": "M0,0 H9"}"#, "/items/0/shape"),
            (#""type": "row", "count": 3, "shape": {"text": "o", "path": "M0,0 H9 V9"}"#, "/items/0/shape"),
            (#""type": "single", "shape": {"path": "M0,0 L1,9 L9,1 Z"}"#, "/items/0/shape"),
            (#""type": "pack", "count": 3, "caption": "x""#, "/items/0"),
        ])
    func refused(item: String, place: String) throws {
        let error = studioError { _ = try TestScenes.read(items: "[{\(item)}]") }
        #expect(error?.status == .badData && error?.text.contains(place) == true, "\(error?.text ?? "none")")
    }

    @Test("drawings that find no room are refused")
    func noRoom() throws {
        let error = studioError { _ = try page(#""type": "pack", "count": 12, "gap": 90"#, count: 12) }
        #expect(error?.status == .badData && error?.text.contains("/items/0") == true, "\(error?.text ?? "none")")
    }
}
