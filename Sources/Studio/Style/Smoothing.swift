import Foundation
import SketchGeometry

/// Rounds polylines that simplification has left angular. End points stay where they are, dots stay
/// dots, and turns sharper than `corners` degrees stay sharp: ears and beaks keep their points.
public struct Smoothing: Hashable, Sendable {
    /// How corners are rounded.
    public var method: Method
    /// The turn in degrees, 0 straight on to 180 straight back, from which a point is a corner.
    public var corners: Double

    /// How corners are rounded.
    public enum Method: Hashable, Sendable {
        case none
        /// Corner cutting (Chaikin 1974); the curve stays inside the polyline's hull.
        case chaikin(iterations: Int)
        /// The centripetal Catmull–Rom spline (Yuksel, Schaefer and Keyser 2011): it passes through
        /// every point and has no loops or cusps. Each of its segments is one Bézier curve.
        case catmullRom
    }

    public init(method: Method, corners: Double = 180) {
        self.method = method
        self.corners = corners
    }

    /// The line, rounded; its ends stay.
    public func apply(_ line: Polyline) -> Path {
        if case .none = method { return Path(line) }
        var points: [Point] = []
        for point in line.points where points.last.map({ (point - $0).length > 0 }) ?? true { points.append(point) }
        guard points.count > 2 else { return Path(line) }
        return Path(start: points[0], segments: split(points).flatMap(smooth))
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

    /// The way from the first of `points` to the last.
    private func smooth(_ points: [Point]) -> [Path.Segment] {
        guard points.count > 2 else { return points.dropFirst().map { .line($0) } }
        switch method {
        case .none: return points.dropFirst().map { .line($0) }
        case .chaikin(let iterations):
            return (0..<iterations).reduce(points) { line, _ in Self.cutCorners(line) }.dropFirst().map { .line($0) }
        case .catmullRom: return Self.catmullRom(points)
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
    private static func catmullRom(_ points: [Point]) -> [Path.Segment] {
        let last = points.count - 1
        let closed = (points[0] - points[last]).length == 0
        let before = closed ? points[last - 1] : points[0] * 2 - points[1]
        let after = closed ? points[1] : points[last] * 2 - points[last - 1]
        let padded = [before] + points + [after]
        return (0..<last).map { centripetal(padded[$0], padded[$0 + 1], padded[$0 + 2], padded[$0 + 3]) }
    }

    /// The spline's segment from `b` to `c` as a Bézier curve (Yuksel, Schaefer and Keyser 2011, with
    /// α = ½). No two neighbours may coincide.
    private static func centripetal(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Path.Segment {
        /// The control point beside `near`, whose neighbours lie `outer²` and `inner²` away.
        func control(_ beyond: Point, _ near: Point, _ far: Point, outer: Double, inner: Double) -> Point {
            let pull = (far - near) * (outer * outer) + (near - beyond) * (inner * inner)
            return near + pull * (1 / (3 * outer * (outer + inner)))
        }
        let (t1, t2, t3) = ((b - a).length.squareRoot(), (c - b).length.squareRoot(), (d - c).length.squareRoot())
        return .curve(
            control(a, b, c, outer: t1, inner: t2), control(d, c, b, outer: t3, inner: t2), c)
    }
}
