import SketchBase
import SketchGeometry

/// The order and direction in which a layer's strokes are drawn.
struct Tour {
    /// Stroke numbers in drawing order.
    var strokes: [Int]
    /// Whether each of them, by place in the order, is drawn backwards.
    var isReversed: [Bool]
}

/// Plans tours: greedy first, then 2-opt and Or-opt, then rounds of disturbing the tour in one place
/// and repairing it there (iterated local search; Johnson and McGeoch 1997, §5).
///
/// All randomness comes from a fixed seed and work is counted in rounds, not in seconds, so that the
/// same page gives the same bytes on every machine.
enum TourPlanner {
    /// The same strokes in the order in which they are to be drawn, some reversed, closed ones begun
    /// elsewhere.
    ///
    /// - Parameters:
    ///   - end: where the pen goes afterwards; nil where that does not matter.
    ///   - effort: rounds of improvement in per cent of the usual; 0 leaves the greedy order.
    ///   - check: called once a stroke and once a round; where it throws, planning ends.
    static func plan(
        _ strokes: [Stroke], from start: Point, to end: Point?, effort: Double, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [Stroke] {
        var ordered = try greedy(strokes, from: start, check: check)
        guard effort > 0, strokes.count > 1 else { return ordered }
        let rounds = Int(
            bounded: min(8 * Double(strokes.count) + 8000, 100_000 + 5 * Double(strokes.count)) * effort / 100)
        let hasClosed = strokes.contains(where: \.isClosed)
        // Closed strokes: where to begin them depends on the order, and the order on that.
        for share in hasClosed ? [0.2, 0.3, 0.5] : [1] {
            var search = try TourSearch(ordered, start: start, end: end, check: check)
            try search.improve(rounds: Int(bounded: Double(rounds) * share), check: check)
            let tour = search.tour
            ordered = zip(tour.strokes, tour.isReversed).map { $1 ? ordered[$0].reversed : ordered[$0] }
            if hasClosed { try turnClosed(&ordered, from: start, to: end, check: check) }
        }
        return ordered
    }

    /// Each stroke begins at the end nearest to where the last one stopped.
    private static func greedy(
        _ strokes: [Stroke], from start: Point, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [Stroke] {
        var places: [Point] = []
        var owners: [(stroke: Int, point: Int)] = []
        var firstPlace: [Int] = []
        for (index, stroke) in strokes.enumerated() {
            firstPlace.append(places.count)
            let last = stroke.points.count - 1
            let entries =
                stroke.isClosed
                ? Array(stride(from: 0, to: last, by: max(1, last / 16)))
                : (last > 0 ? [0, last] : [0])
            for point in entries {
                places.append(stroke.points[point])
                owners.append((index, point))
            }
        }
        firstPlace.append(places.count)
        var tree = try PointTree(places, check: check)
        var position = start
        var result: [Stroke] = []
        result.reserveCapacity(strokes.count)
        while let place = tree.nearest(to: position) {
            try check()
            let (index, point) = owners[place]
            for place in firstPlace[index]..<firstPlace[index + 1] { tree.remove(place) }
            let stroke = strokes[index]
            if stroke.isClosed {
                result.append(stroke.starting(at: point))
            } else {
                result.append(point == 0 ? stroke : stroke.reversed)
            }
            position = result[result.count - 1].points.last ?? position
        }
        return result
    }

    /// Begins each closed stroke where the ways to it and from it are shortest together.
    private static func turnClosed(
        _ strokes: inout [Stroke], from start: Point, to end: Point?, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        var position = start
        for index in strokes.indices {
            try check()
            if strokes[index].isClosed {
                let next = index + 1 < strokes.count ? strokes[index + 1].points.first : end
                var best = (cost: Double.infinity, point: 0)
                for (number, point) in strokes[index].points.dropLast().enumerated() {
                    let cost = (point - position).length + (next.map { (point - $0).length } ?? 0)
                    if cost < best.cost { best = (cost, number) }
                }
                strokes[index] = strokes[index].starting(at: best.point)
            }
            position = strokes[index].points.last ?? position
        }
    }
}
