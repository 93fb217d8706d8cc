import SketchBase
import SketchGeometry
import SketchStrokes
import Testing

@Suite struct StrokeSequenceTests {
    private func row(_ dx: Float, _ dy: Float, _ pen: Int) -> StrokeRow { StrokeRow(dx: dx, dy: dy, lifted: pen == 1) }

    @Test func theFirstPointHasNoRow() {
        let sketch = Sketch(strokes: [
            Polyline([Point(5, 5), Point(8, 9)]), Polyline([]), Polyline([Point(0, 0), Point(1, 0), Point(1, 2)]),
        ])
        let sequence = StrokeSequence(sketch)
        #expect(sequence.rows == [row(3, 4, 1), row(-8, -9, 0), row(1, 0, 0), row(0, 2, 1)])
        #expect(
            sequence.sketch().strokes == [
                Polyline([Point(0, 0), Point(3, 4)]), Polyline([Point(-5, -5), Point(-4, -5), Point(-4, -3)]),
            ])
        #expect(sequence.sketch(scale: 2).strokes.first == Polyline([Point(0, 0), Point(6, 8)]))
    }

    @Test func dotsStayDots() {
        let dots = Sketch(strokes: [
            Polyline([Point(0, 0)]), Polyline([Point(4, 2)]), Polyline([Point(4, 9), Point(0, 9)]),
        ])
        let sequence = StrokeSequence(dots)
        #expect(sequence.rows == [row(0, 0, 1), row(4, 2, 0), row(0, 0, 1), row(0, 7, 0), row(-4, 0, 1)])
        #expect(sequence.sketch() == dots)
    }

    @Test func anOpenEndIsDrawn() {
        #expect(StrokeSequence(rows: [row(1, 0, 0)]).sketch().strokes == [Polyline([Point(0, 0), Point(1, 0)])])
        #expect(StrokeSequence(rows: []).sketch().strokes.isEmpty)
        #expect(StrokeSequence(Sketch(strokes: [])).rows.isEmpty)
    }

    /// Whole offsets survive the way through polylines and back.
    @Test func randomSketchesComeBack() {
        var random = RandomStream(seed: 21)
        for _ in 0..<200 {
            let sketch = Sketch(
                strokes: (0..<1 + Int(random.next() % 5)).map { index in
                    var points = [index == 0 ? Point(0, 0) : Point(Double(random.next() % 200), 7)]
                    for _ in 0..<Int(random.next() % 6) {
                        let before = points[points.count - 1]
                        points.append(before + Point(1 + Double(random.next() % 20), Double(random.next() % 20) - 10))
                    }
                    return Polyline(points)
                })
            #expect(StrokeSequence(sketch).sketch() == sketch)
        }
    }
}
