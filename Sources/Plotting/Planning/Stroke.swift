import SketchBase
import SketchGeometry

/// What is drawn with the pen down in one go, in machine millimetres.
struct Stroke: Hashable {
    var points: [Point]

    /// Ends where it began, so that it may begin anywhere.
    var isClosed: Bool { points.count > 2 && points.first == points.last }

    var length: Double { Polyline(points).length }

    var reversed: Stroke { Stroke(points: points.reversed()) }

    /// A closed stroke that begins at its point number `index`.
    func starting(at index: Int) -> Stroke {
        guard index > 0, index < points.count - 1 else { return self }
        return Stroke(points: Array(points[index...] + points[1...index]))
    }
}

/// Cleaning strokes up before their order is planned. What goes through all of them calls `check` once a stroke, and ends
/// where that throws.
enum StrokePreparation {
    /// Without strokes that are drawn already, in whatever direction or from whatever start, compared
    /// at a resolution of 1 µm.
    static func withoutDuplicates(
        _ strokes: [Stroke], check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [Stroke] {
        var seen: Set<[Int]> = []
        var result: [Stroke] = []
        for stroke in strokes {
            try check()
            if seen.insert(signature(stroke)).inserted { result.append(stroke) }
        }
        return result
    }

    /// A stroke in equal parts, none longer than `longest` mm.
    static func divided(_ stroke: Stroke, longest: Double) -> [Stroke] {
        let length = stroke.length
        guard length > longest, longest > 0 else { return [stroke] }
        let part = length / max((length / longest).rounded(.up), 1)
        var result: [Stroke] = []
        var points = Array(stroke.points.prefix(1))
        var way = 0.0
        for (start, end) in zip(stroke.points, stroke.points.dropFirst()) {
            var from = start
            while way + (end - from).length > part * (1 + 1e-9) {
                let cut = from + (end - from) * ((part - way) / (end - from).length)
                result.append(Stroke(points: points + [cut]))
                (points, way, from) = ([cut], 0, cut)
            }
            way += (end - from).length
            if end != from { points.append(end) }
        }
        if points.count > 1 { result.append(Stroke(points: points)) }
        return result
    }

    private static func signature(_ stroke: Stroke) -> [Int] {
        var places = stroke.points.map { (Decimals.scaled($0.x, places: 3), Decimals.scaled($0.y, places: 3)) }
        if stroke.isClosed {
            places.removeLast()
            let first = places.indices.min { places[$0] < places[$1] } ?? 0
            places = Array(places[first...] + places[..<first])
            if places.count > 1, places[places.count - 1] < places[1] {
                places = [places[0]] + places.dropFirst().reversed()
            }
            places.append(places[0])
        } else if let first = places.first, let last = places.last, last < first {
            places.reverse()
        }
        return places.flatMap { [$0.0, $0.1] }
    }

    /// Joins strokes whose ends lie within `tolerance` mm of each other, reversing them as needed; where
    /// several ends meet, the nearest. Takes each once, so that a page of n strokes needs n log n steps.
    static func joined(
        _ strokes: [Stroke], tolerance: Double, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [Stroke] {
        let ends = strokes.flatMap { [$0.points.first ?? Point(0, 0), $0.points.last ?? Point(0, 0)] }
        var tree = try PointTree(ends, check: check)
        // Closed strokes and dots are left alone; they are met without a lift when the order allows.
        for (index, stroke) in strokes.enumerated() where stroke.isClosed || stroke.points.count < 2 {
            tree.remove(2 * index)
            tree.remove(2 * index + 1)
        }
        var isUsed = [Bool](repeating: false, count: strokes.count)
        var result: [Stroke] = []
        for (index, stroke) in strokes.enumerated() where !isUsed[index] {
            try check()
            func take(_ stroke: Int) {
                isUsed[stroke] = true
                tree.remove(2 * stroke)
                tree.remove(2 * stroke + 1)
            }
            take(index)
            guard stroke.points.count > 1, !stroke.isClosed else {
                result.append(stroke)
                continue
            }
            func grow(_ points: inout [Point]) throws(Diagnostic) {
                while let last = points.last, let first = points.first,
                    let end = tree.nearest(to: last, within: tolerance), (first - last).length > 0
                {
                    try check()
                    take(end / 2)
                    let next = strokes[end / 2].points
                    points += end.isMultiple(of: 2) ? next : next.reversed()
                }
            }
            var points = stroke.points
            try grow(&points)
            points.reverse()
            try grow(&points)
            points.reverse()
            result.append(Stroke(points: closed(points.withoutRepeats, tolerance: tolerance)))
        }
        return result
    }

    /// A line whose ends nearly meet, with its end moved onto its beginning.
    private static func closed(_ points: [Point], tolerance: Double) -> [Point] {
        guard points.count > 3, let first = points.first, let last = points.last, last != first,
            (last - first).length <= tolerance, Polyline(points).length > 4 * tolerance
        else { return points }
        return points + [first]
    }

    /// Every line drawn `passes` times without a lift: closed ones round and round, open ones there
    /// and back.
    static func repeated(_ stroke: Stroke, passes: Int) -> Stroke {
        guard passes > 1, stroke.points.count > 1 else { return stroke }
        var points = stroke.points
        for pass in 1..<passes {
            let isBackward = !stroke.isClosed && pass % 2 == 1
            points += isBackward ? stroke.points.reversed().dropFirst() : stroke.points.dropFirst()
        }
        return Stroke(points: points)
    }
}
