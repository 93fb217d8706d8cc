import SketchGeometry
import Testing

@Suite struct SketchTests {
    private let sketch = Sketch(strokes: [
        Polyline([Point(0, 0), Point(3, 4), Point(3, 10)]), Polyline([Point(-2, 7)]), Polyline([]),
    ])

    @Test func lengthsAndCounts() {
        #expect(sketch.strokes.map(\.length) == [11, 0, 0])
        #expect(sketch.pointCount == 4)
    }

    @Test func boundsHoldAllPoints() throws {
        let bounds = try #require(sketch.bounds)
        #expect(bounds == Box(minX: -2, minY: 0, maxX: 3, maxY: 10))
        #expect(bounds.width == 5 && bounds.height == 10)
        #expect(bounds.centre == Point(0.5, 5))
        #expect(Sketch(strokes: [Polyline([])]).bounds == nil)
    }

    @Test func mappingKeepsTheStrokes() {
        let moved = sketch.mapPoints { $0 * 2 + Point(1, 0) }
        #expect(moved.strokes.map(\.points.count) == [3, 1, 0])
        #expect(moved.strokes[0].points[1] == Point(7, 8))
    }
}
