import SketchBase
import SketchGeometry
import SketchStrokes
import Testing

@Suite struct PreprocessingTests {
    private func stroke(_ points: (Double, Double)...) -> Polyline { Polyline(points.map { Point($0.0, $0.1) }) }

    @Test func fillsTheWindowAndDropsPointsOnALine() {
        let sketch = Sketch(strokes: [stroke((-10, 5), (0, 5), (10, 5.01), (40, 5)), stroke((40, 25), (20, 25))])
        let simplified = Preprocessing().simplified(sketch)
        #expect(simplified.strokes == [stroke((0, 0), (255, 0)), stroke((255, 102), (153, 102))])
        #expect(
            Preprocessing().sequence(from: sketch)?.rows == [
                StrokeRow(dx: 255, dy: 0, lifted: true), StrokeRow(dx: 0, dy: 102, lifted: false),
                StrokeRow(dx: -102, dy: 0, lifted: true),
            ])
    }

    @Test func leavesWhatStandsInItsWindowWhereItIs() {
        let sketch = Sketch(strokes: [stroke((10.2, 20), (50, 20.4), (90.4, 20)), stroke((30, 30))])
        #expect(Preprocessing().reduced(sketch).strokes == [stroke((10, 20), (90, 20)), stroke((30, 30))])
    }

    @Test func dropsStutterButKeepsDots() {
        let outline = stroke((0, 0), (255, 0), (255, 255))
        let stutter = stroke((254, 254), (253, 254))
        let dot = stroke((100, 100), (100.2, 100.2))
        let simplified = Preprocessing().simplified(Sketch(strokes: [outline, stutter, dot]))
        #expect(simplified.strokes == [outline, stroke((100, 100))])
        let everything = Preprocessing(shortestStroke: 0).simplified(Sketch(strokes: [outline, stutter, dot]))
        #expect(everything.strokes == [outline, stutter, stroke((100, 100))])
    }

    @Test func discardsWhatIsEmptyOrTooLong() {
        let preprocessing = Preprocessing(maxLength: 2)
        let bend = stroke((0, 0), (100, 0), (100, 100))
        #expect(preprocessing.sequence(from: Sketch(strokes: [bend]))?.rows.count == 2)
        #expect(preprocessing.sequence(from: Sketch(strokes: [bend, stroke((5, 5))])) == nil)
        #expect(preprocessing.sequence(from: Sketch(strokes: [])) == nil)
        #expect(preprocessing.sequence(from: Sketch(strokes: [stroke((3, 3))])) == nil)
        #expect(preprocessing.sequence(from: Sketch(strokes: [stroke((0, 0), (.nan, 9))])) == nil)
        #expect(preprocessing.sequence(from: Sketch(strokes: [stroke((0, 0), (.infinity, 9))])) == nil)
    }

    @Test func randomDrawingsFillTheWindowWithoutRepeatedPoints() {
        var random = RandomStream(seed: 11)
        let preprocessing = Preprocessing()
        for _ in 0..<200 {
            var position = Point(0, 0)
            let strokes = (0..<4).map { _ in
                Polyline(
                    (0..<12).map { _ in
                        position = position + Point(random.gaussian(), random.gaussian())
                        return position
                    })
            }
            let prepared = preprocessing.simplified(Sketch(strokes: strokes))
            #expect(prepared.bounds.map { max($0.width, $0.height) } == 255)
            #expect(
                prepared.strokes.allSatisfy {
                    $0.points.count < 2 || zip($0.points, $0.points.dropFirst()).allSatisfy(!=)
                })
            #expect(StrokeSequence(prepared).sketch().strokes.count == prepared.strokes.count)
        }
    }
}
