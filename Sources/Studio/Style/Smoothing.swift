import Drawing
import Foundation

/// Rounds polylines that simplification has left angular. End points stay where they are, dots stay
/// dots, and turns sharper than `corners` degrees stay sharp: ears and beaks keep their points.
public struct Smoothing: Hashable, Sendable {
    public var method: Method
    /// The turn in degrees, 0 straight on to 180 straight back, from which a point is a corner.
    public var corners: Double

    public enum Method: Hashable, Sendable {
        case none
        /// Corner cutting (Chaikin 1974); the curve stays inside the polyline's hull.
        case chaikin(iterations: Int)
        /// The centripetal Catmull–Rom spline (Yuksel, Schaefer and Keyser 2011): it passes through
        /// every point and has no loops or cusps. `steps` points a segment.
        case catmullRom(steps: Int)
    }

    public init(method: Method, corners: Double = 180) {
        self.method = method
        self.corners = corners
    }

    public func apply(_ line: Polyline) -> Polyline {
        if case .none = method { return line }
        var points: [Point] = []
        for point in line.points where points.last.map({ (point - $0).length > 0 }) ?? true { points.append(point) }
        guard points.count > 2 else { return line }
        var result = [points[0]]
        for piece in split(points) { result += smooth(piece).dropFirst() }
        return Polyline(result)
    }

    /// The pieces between corners; each begins at the point where the one before ends.
    private func split(_ points: [Point]) -> [[Point]] {
        var pieces: [[Point]] = []
        var start = 0
        for index in 1..<points.count - 1 where turn(points[index - 1], points[index], points[index + 1]) > corners {
            pieces.append(Array(points[start...index]))
            start = index
        }
        return pieces + [Array(points[start...])]
    }

    /// The change of direction at `b` in degrees.
    private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
        let (u, v) = (b - a, c - b)
        return abs(atan2(u.x * v.y - u.y * v.x, u.x * v.x + u.y * v.y)) * 180 / .pi
    }

    private func smooth(_ points: [Point]) -> [Point] {
        guard points.count > 2 else { return points }
        switch method {
        case .none: return points
        case .chaikin(let iterations):
            return (0..<iterations).reduce(points) { line, _ in Self.cutCorners(line) }
        case .catmullRom(let steps): return Self.catmullRom(points, steps: steps)
        }
    }

    /// One round of Chaikin's algorithm; first and last point stay.
    private static func cutCorners(_ points: [Point]) -> [Point] {
        var result = [points[0]]
        for (a, b) in zip(points, points.dropFirst()) {
            result.append(a * 0.75 + b * 0.25)
            result.append(a * 0.25 + b * 0.75)
        }
        result.append(points[points.count - 1])
        return result
    }

    /// Neighbours beyond the ends are mirror images; a closed line wraps round instead.
    private static func catmullRom(_ points: [Point], steps: Int) -> [Point] {
        let last = points.count - 1
        let closed = (points[0] - points[last]).length == 0
        let before = closed ? points[last - 1] : points[0] * 2 - points[1]
        let after = closed ? points[1] : points[last] * 2 - points[last - 1]
        let padded = [before] + points + [after]
        var result = [points[0]]
        for segment in 0..<last {
            let (a, b, c, d) = (padded[segment], padded[segment + 1], padded[segment + 2], padded[segment + 3])
            for step in 1..<steps {
                result.append(centripetal(a, b, c, d, at: Double(step) / Double(steps)))
            }
            result.append(c)
        }
        return result
    }

    /// The point at `u` of the way from `b` to `c` (the Barry–Goldman pyramid). No two neighbours
    /// may coincide.
    private static func centripetal(_ a: Point, _ b: Point, _ c: Point, _ d: Point, at u: Double) -> Point {
        let t1 = (b - a).length.squareRoot()
        let t2 = t1 + (c - b).length.squareRoot()
        let t3 = t2 + (d - c).length.squareRoot()
        let t = t1 + (t2 - t1) * u
        func mix(_ p: Point, _ q: Point, _ from: Double, _ to: Double) -> Point {
            p * ((to - t) / (to - from)) + q * ((t - from) / (to - from))
        }
        let (ab, bc, cd) = (mix(a, b, 0, t1), mix(b, c, t1, t2), mix(c, d, t2, t3))
        return mix(mix(ab, bc, 0, t2), mix(bc, cd, t1, t3), t1, t2)
    }
}
