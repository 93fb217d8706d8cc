import Foundation
import SketchBase
import SketchGeometry
import SketchStrokes
import Testing

@Suite struct AugmentationTests {
    private func randomSequence(_ random: inout RandomStream) -> StrokeSequence {
        let count = 1 + Int(random.next() % 60)
        return StrokeSequence(
            rows: (0..<count).map { index in
                StrokeRow(
                    dx: Float((random.gaussian() * 20).rounded()), dy: Float((random.gaussian() * 20).rounded()),
                    lifted: index == count - 1 || random.uniform() < 0.15)
            })
    }

    private func positions(_ sequence: StrokeSequence) -> [Point] {
        var position = Point(0, 0)
        return sequence.rows.map { row in
            position = position + Point(Double(row.dx), Double(row.dy))
            return position
        }
    }

    @Test func noneChangesNothing() {
        var random = RandomStream(seed: 1)
        for _ in 0..<50 {
            let sequence = randomSequence(&random)
            #expect(Augmentation.none.apply(sequence, random: &random) == sequence)
        }
    }

    @Test func scaleStaysInItsRangeAndIsOneAnAxis() {
        var random = RandomStream(seed: 2)
        var factors: [Double] = []
        for _ in 0..<300 {
            let sequence = StrokeSequence(
                rows: [StrokeRow(dx: 100, dy: 10, lifted: false), StrokeRow(dx: -50, dy: 1000, lifted: true)])
            let rows = Augmentation(axisScale: 0.1).apply(sequence, random: &random).rows
            #expect(abs(rows[0].dx + 2 * rows[1].dx) < 1e-3)
            #expect(abs(100 * rows[0].dy - rows[1].dy) < 1e-2)
            factors.append(Double(rows[0].dx) / 100)
        }
        #expect(factors.allSatisfy { (0.8999...1.1001).contains($0) })
        #expect((factors.min() ?? 1) < 0.91 && (factors.max() ?? 1) > 1.09)
    }

    /// Dropout leaves out points only: strokes, their ends and all other points stay where they were.
    @Test func dropoutKeepsAllOtherPoints() {
        var random = RandomStream(seed: 3)
        var dropped = 0
        for _ in 0..<300 {
            let sequence = randomSequence(&random)
            let thinned = Augmentation(axisScale: 0, pointDropout: 0.5).apply(sequence, random: &random)
            dropped += sequence.rows.count - thinned.rows.count
            #expect(thinned.rows.count(where: \.lifted) == sequence.rows.count(where: \.lifted))
            #expect(Set(positions(thinned)).isSubset(of: Set(positions(sequence))))
            #expect(positions(thinned).last == positions(sequence).last)
            let ends = { (s: StrokeSequence) in s.sketch().strokes.flatMap { [$0.points.first, $0.points.last] } }
            #expect(ends(thinned) == ends(sequence))
        }
        #expect(dropped > 500)
    }

    @Test func rotationKeepsLengths() {
        var random = RandomStream(seed: 4)
        for _ in 0..<50 {
            let sequence = randomSequence(&random)
            let turned = Augmentation(axisScale: 0, rotation: 30).apply(sequence, random: &random)
            for (a, b) in zip(sequence.rows, turned.rows) {
                #expect(abs(hypot(a.dx, a.dy) - hypot(b.dx, b.dy)) < 1e-3)
            }
        }
    }

    @Test func mirrorFlipsAboutHalf() {
        var random = RandomStream(seed: 5)
        let sequence = StrokeSequence(rows: [StrokeRow(dx: 3, dy: 4, lifted: true)])
        let flipped = (0..<1000).count { _ in
            Augmentation(axisScale: 0, mirror: true).apply(sequence, random: &random).rows
                == [StrokeRow(dx: -3, dy: 4, lifted: true)]
        }
        #expect((430...570).contains(flipped))
    }

    @Test func jitterDoesNotAddUpAndKeepsDots() {
        var random = RandomStream(seed: 6)
        var rows = [StrokeRow](repeating: StrokeRow(dx: 1, dy: 0, lifted: false), count: 2000)
        rows.append(StrokeRow(dx: 0, dy: 0, lifted: true))
        let moved = Augmentation(axisScale: 0, jitter: 0.1)
            .apply(StrokeSequence(rows: rows), scaleFactor: 20, random: &random)
        #expect(moved.rows.last == rows.last)
        let errors = zip(positions(moved), positions(StrokeSequence(rows: rows))).map { ($0 - $1).y }
        let deviation = (errors.map { $0 * $0 }.reduce(0, +) / Double(errors.count)).squareRoot()
        #expect((1.8...2.2).contains(deviation))
    }
}
