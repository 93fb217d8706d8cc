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
    ///   - check: called once a stroke and once a round, on several threads; where it throws, planning ends.
    static func plan(
        _ strokes: [Stroke], from start: Point, to end: Point?, effort: Double,
        check: @Sendable () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [Stroke] {
        var ordered = try greedy(strokes, from: start, check: check)
        guard effort > 0, strokes.count > 1 else { return ordered }
        let rounds = Int(
            bounded: min(8 * Double(strokes.count) + 8000, 100_000 + 5 * Double(strokes.count)) * effort / 100)
        let hasClosed = strokes.contains(where: \.isClosed)
        let isLong = strokes.count > 2 * partSize
        if isLong { ordered = try improved(ordered, from: start, to: end, rounds: 0, check: check) }
        // Closed strokes: where to begin them depends on the order, and the order on that.
        let shares: [Double] = hasClosed ? [0.2, 0.3, 0.5] : isLong ? [0.5, 0.5] : [1]
        for (turn, share) in shares.enumerated() {
            let rounds = Int(bounded: Double(rounds) * share)
            ordered =
                isLong
                ? try improvedInParts(
                    ordered, shift: turn.isMultiple(of: 2) ? 0 : partSize / 2, from: start, to: end, rounds: rounds,
                    check: check)
                : try improved(ordered, from: start, to: end, rounds: rounds, check: check)
            if hasClosed { try turnClosed(&ordered, from: start, to: end, check: check) }
        }
        return ordered
    }

    /// Strokes that are improved together where there are many: so many that little is lost at the borders, and so few
    /// that what a round touches stays in a core's cache.
    private static let partSize = 10_000

    /// The same strokes by local search.
    private static func improved(
        _ ordered: [Stroke], from start: Point, to end: Point?, rounds: Int, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [Stroke] {
        var search = try TourSearch(ordered, start: start, end: end, check: check)
        try search.improve(rounds: rounds, check: check)
        let tour = search.tour
        return zip(tour.strokes, tour.isReversed).map { $1 ? ordered[$0].reversed : ordered[$0] }
    }

    /// The same by search in each of the parts that a long tour is cut into, side by side. Each
    /// takes the strokes before and behind it as they were; another `shift` has the cuts elsewhere.
    private static func improvedInParts(
        _ ordered: [Stroke], shift: Int, from start: Point, to end: Point?, rounds: Int,
        check: @Sendable () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [Stroke] {
        let cuts = [0] + stride(from: shift > 0 ? shift : partSize, to: ordered.count, by: partSize) + [ordered.count]
        let parts = try Parallel.map(cuts.count - 1) { (index) throws(Diagnostic) in
            let part = ordered[cuts[index]..<cuts[index + 1]]
            return try improved(
                Array(part), from: part.startIndex > 0 ? ordered[part.startIndex - 1].points.last ?? start : start,
                to: part.endIndex < ordered.count ? ordered[part.endIndex].points.first : end,
                rounds: Int(bounded: Double(rounds) * Double(part.count) / Double(ordered.count)), check: check)
        }
        return parts.flatMap(\.self)
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
