import SketchBase
import SketchGeometry
import Testing

@Suite struct SimplificationTests {
    /// The invariant that gives the algorithm its meaning: each dropped point lies within the tolerance
    /// of the piece that replaces it; what is kept comes in order, ends included.
    @Test(arguments: [UInt64(1), 2, 3, 4, 5], [0.0, 0.1, 1, 5])
    func droppedPointsLieWithinTheTolerance(seed: UInt64, tolerance: Double) throws {
        var random = RandomStream(seed: seed)
        var place = Point(0, 0)
        let points = (0..<400).map { _ in
            place = place + Point(random.gaussian(), random.gaussian())
            return place
        }
        let kept = Simplification.ramerDouglasPeucker(points, tolerance: tolerance)
        #expect(kept.first == points.first)
        #expect(kept.last == points.last)

        var piece = 0
        for point in points {
            if piece + 1 < kept.count - 1 && point == kept[piece + 1] { piece += 1 }
            #expect(distance(point, kept[piece], kept[piece + 1]) <= tolerance + 1e-12)
        }
        #expect(piece == kept.count - 2, "every kept point is one of the points, in order")
        #expect(tolerance < 1 || kept.count < points.count / 2)
    }

    @Test func moreToleranceKeepsFewerPoints() {
        var random = RandomStream(seed: 11)
        let points = (0..<1000).map { Point(Double($0), random.gaussian() * 3) }
        let counts = [0.5, 2, 8, 50].map { Simplification.ramerDouglasPeucker(points, tolerance: $0).count }
        #expect(counts == counts.sorted(by: >))
        #expect(counts.last == 2)
    }

    @Test func aCornerStaysAndPointsOnTheWayGo() {
        let points = [Point(0, 0), Point(5, 0.01), Point(10, 0), Point(10, 4), Point(10, 10)]
        #expect(
            Simplification.ramerDouglasPeucker(points, tolerance: 0.1) == [Point(0, 0), Point(10, 0), Point(10, 10)])
    }

    @Test func aClosedLineKeepsItsFarSide() {
        let points = [Point(0, 0), Point(10, 0), Point(10, 10), Point(0, 10), Point(0, 0)]
        #expect(Simplification.ramerDouglasPeucker(points, tolerance: 1) == points)
    }

    @Test(arguments: [[], [Point(1, 2)], [Point(1, 2), Point(1, 2)]])
    func shortLinesStayAsTheyAre(points: [Point]) {
        #expect(Simplification.ramerDouglasPeucker(points, tolerance: 100) == points)
    }

    @Test func aLongSpiralDoesNotExhaustTheStack() {
        // Splits off one point at a time: recursion would go as deep as the line is long.
        let points = (0..<3000).map { Point(Double($0), $0 % 2 == 0 ? 0 : Double($0)) }
        #expect(Simplification.ramerDouglasPeucker(points, tolerance: 0.1).count == 3000)
    }

    /// The distance from a segment, by trying places along it.
    private func distance(_ point: Point, _ start: Point, _ end: Point) -> Double {
        let direction = end - start
        var (low, high) = (0.0, 1.0)
        for _ in 0..<100 {
            let (a, b) = (low + (high - low) / 3, high - (high - low) / 3)
            let (toA, toB) = ((start + direction * a - point).length, (start + direction * b - point).length)
            if toA < toB { high = b } else { low = a }
        }
        return (start + direction * low - point).length
    }
}
