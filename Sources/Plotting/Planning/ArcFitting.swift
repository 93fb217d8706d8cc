import Foundation
import SketchBase
import SketchGeometry

/// A piece of a stroke as a machine draws it, from where the last piece ended.
enum Piece: Hashable {
    case line(to: Point)
    case arc(to: Point, centre: Point, isClockwise: Bool)

    var end: Point {
        switch self {
        case .line(let end), .arc(let end, _, _): end
        }
    }
}

/// Fewer, rounder pieces: runs of short lines become biarcs, two circular arcs that meet with a common
/// tangent (Bolton 1975).
enum ArcFitting {
    /// Lines alone.
    static func lines(_ stroke: Stroke) -> [Piece] { stroke.points.dropFirst().map { .line(to: $0) } }

    /// Lines and arcs within `tolerance` mm of the stroke, in both directions: no point of either lies
    /// farther from the other. Runs are as long as the tolerance allows and replaced only where that
    /// saves pieces. Corners stay corners.
    static func pieces(_ stroke: Stroke, tolerance: Double) -> [Piece] {
        let points = stroke.points
        guard points.count > 3 else { return lines(stroke) }
        var result: [Piece] = []
        var start = 0
        while start < points.count - 1 {
            let limit = smoothEnd(points, from: start)
            var best: (end: Int, pieces: [Piece])?
            var (low, high) = (start + 2, limit)
            // Doubling steps, then halving ones: deviation grows with the run, if not always.
            var step = 3
            while start + step <= limit {
                guard let pieces = fit(points, start, start + step, tolerance) else {
                    high = start + step - 1
                    break
                }
                best = (start + step, pieces)
                low = start + step + 1
                step *= 2
            }
            while low <= high {
                let middle = (low + high) / 2
                if let pieces = fit(points, start, middle, tolerance) {
                    if middle > best?.end ?? 0 { best = (middle, pieces) }
                    low = middle + 1
                } else {
                    high = middle - 1
                }
            }
            if let best, best.end - start > best.pieces.count {
                result += best.pieces
                start = best.end
            } else {
                result.append(.line(to: points[start + 1]))
                start += 1
            }
        }
        return result
    }

    /// Turns of more than 45° are corners.
    private static let cornerCosine = 0.707

    /// The last point up to which the line from `start` on has no corner.
    private static func smoothEnd(_ points: [Point], from start: Int) -> Int {
        var index = start + 1
        while index < points.count - 1 {
            let (a, b) = (points[index] - points[index - 1], points[index + 1] - points[index])
            let (lengths, dot) = (a.length * b.length, a.x * b.x + a.y * b.y)
            if dot < cornerCosine * lengths { break }
            index += 1
        }
        return index
    }

    /// The biarc between two points of the line, or nil where it strays.
    private static func fit(_ points: [Point], _ first: Int, _ last: Int, _ tolerance: Double) -> [Piece]? {
        guard let t1 = tangent(points, at: first, in: first...last),
            let t2 = tangent(points, at: last, in: first...last),
            let middle = biarcMiddle(points[first], t1, points[last], t2),
            let head = arc(points[first], t1, to: middle), let tail = arc(points[last], t2 * -1, to: middle)
        else { return nil }
        let second: Piece
        switch tail {
        case .line: second = .line(to: points[last])
        case .arc(_, let centre, let isClockwise):
            second = .arc(to: points[last], centre: centre, isClockwise: !isClockwise)
        }
        let pieces = [head, second]
        let drawn = Flattening.points(from: points[first], pieces, tolerance: tolerance / 8)
        let run = Array(points[first...last])
        guard drawn.count < 4000, follows(run, drawn, tolerance * 0.8), follows(drawn, run, tolerance * 0.8) else {
            return nil
        }
        return pieces
    }

    /// Whether every vertex and every middle of `line` lies within `tolerance` of `other`, walking along both.
    private static func follows(_ line: [Point], _ other: [Point], _ tolerance: Double) -> Bool {
        let samples = zip(line, line.dropFirst()).flatMap { [$0, ($0 + $1) * 0.5] } + [line[line.count - 1]]
        var place = 0
        for sample in samples {
            var candidate = place
            while candidate < other.count - 1 {
                if sample.distance(toSegment: other[candidate], other[candidate + 1]) <= tolerance { break }
                candidate += 1
            }
            guard candidate < other.count - 1 else { return false }
            place = candidate
        }
        return true
    }

    /// The direction of the circle through a point and its neighbours on the run, of length 1.
    private static func tangent(_ points: [Point], at index: Int, in run: ClosedRange<Int>) -> Point? {
        let middle = min(max(index, run.lowerBound + 1), run.upperBound - 1)
        let (a, b) = (points[middle] - points[middle - 1], points[middle + 1] - points[middle])
        let (la, lb) = (a.length, b.length)
        guard la > 0, lb > 0 else { return nil }
        // At the middle the chords weigh by the other's length; at the ends that is mirrored on the chord.
        let mean = (a * (1 / la) * lb + b * (1 / lb) * la) * (1 / (la + lb))
        guard mean.length > 0 else { return nil }
        let unit = mean * (1 / mean.length)
        if index == middle { return unit }
        let chord = (index < middle ? a * (1 / la) : b * (1 / lb))
        let along = unit.x * chord.x + unit.y * chord.y
        return chord * (2 * along) - unit
    }

    /// Where the two arcs meet that leave `p1` towards `t1` and arrive at `p2` along `t2`, at equal
    /// distances to the tangents' control points.
    private static func biarcMiddle(_ p1: Point, _ t1: Point, _ p2: Point, _ t2: Point) -> Point? {
        let v = p2 - p1
        let t = t1 + t2
        let (vt, vv) = (v.x * t.x + v.y * t.y, v.x * v.x + v.y * v.y)
        let factor = 2 * (1 - (t1.x * t2.x + t1.y * t2.y))
        let distance: Double
        if factor > 1e-9 {
            distance = (-vt + (vt * vt + factor * vv).squareRoot()) / factor
        } else {
            let along = v.x * t2.x + v.y * t2.y
            guard along > 1e-9 else { return nil }
            distance = vv / (4 * along)
        }
        guard distance.isFinite, distance > 0 else { return nil }
        return (p1 + p2 + (t1 - t2) * distance) * 0.5
    }

    /// The arc from `start` in direction `tangent` to `end`; a line where it is nearly straight; nil
    /// where it turns by half a circle or more.
    private static func arc(_ start: Point, _ tangent: Point, to end: Point) -> Piece? {
        let chord = end - start
        let (along, across) = (
            tangent.x * chord.x + tangent.y * chord.y, tangent.x * chord.y - tangent.y * chord.x
        )
        guard along > 0.1 * chord.length else { return nil }
        let radius = (chord.x * chord.x + chord.y * chord.y) / (2 * across)
        guard radius.magnitude < 2000 else { return .line(to: end) }
        return .arc(
            to: end, centre: start + Point(-tangent.y, tangent.x) * radius, isClockwise: radius < 0)
    }
}

/// Arcs as short lines.
enum Flattening {
    /// The points of `pieces`, the start among them; chords stray from arcs by at most `tolerance` mm.
    static func points(from start: Point, _ pieces: [Piece], tolerance: Double) -> [Point] {
        var result = [start]
        for piece in pieces {
            if case .arc(let end, let centre, let isClockwise) = piece, let from = result.last {
                let sweep = Arc.sweep(from: from, to: end, centre: centre, isClockwise: isClockwise)
                let radius = (from - centre).length
                let count = chords(of: sweep, radius: radius, tolerance: tolerance)
                for index in 1..<count {
                    let angle = sweep * Double(index) / Double(count)
                    result.append(Arc.turned(from, about: centre, by: angle))
                }
            }
            result.append(piece.end)
        }
        return result
    }

    /// How many chords an arc is cut into, so that they stray from it by at most `tolerance` mm.
    static func chords(of sweep: Double, radius: Double, tolerance: Double = 0.002) -> Int {
        let step = 2 * acos(max(-1, 1 - tolerance / max(radius, tolerance)))
        return min(max(1, Int(bounded: (sweep.magnitude / max(step, 1e-4)).rounded(.up))), 100_000)
    }
}

extension Point {
    func distance(toSegment start: Point, _ end: Point) -> Double {
        let direction = end - start
        let squared = direction.x * direction.x + direction.y * direction.y
        guard squared > 0 else { return (self - start).length }
        let offset = self - start
        let along = min(max((offset.x * direction.x + offset.y * direction.y) / squared, 0), 1)
        return (offset - direction * along).length
    }
}
