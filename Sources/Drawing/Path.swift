/// What a pen draws on a page without being lifted: lines and cubic Bézier curves, end to end. A start
/// without segments is a dot.
public struct Path: Hashable, Sendable {
    /// Where the pen is put down; nil for a path that draws nothing.
    public var start: Point?
    public var segments: [Segment]

    public enum Segment: Hashable, Sendable {
        case line(Point)
        /// A cubic Bézier curve: its two control points and its end.
        case curve(Point, Point, Point)

        public var end: Point {
            switch self {
            case .line(let end), .curve(_, _, let end): end
            }
        }
    }

    public init(start: Point?, segments: [Segment]) {
        self.start = start
        self.segments = segments
    }

    /// Straight from point to point.
    public init(_ line: Polyline) {
        start = line.points.first
        segments = line.points.dropFirst().map { .line($0) }
    }

    public var hasCurves: Bool {
        segments.contains { if case .curve = $0 { true } else { false } }
    }

    /// How far `polyline` may lie from its path, in the path's units: on a page less than any screen or
    /// pen can show.
    public static let flatness = 0.01

    /// The path as a polyline within `flatness`: for plotters and for whatever else knows points only.
    /// Lines keep all their points.
    public var polyline: Polyline {
        guard var last = start else { return Polyline([]) }
        var points = [last]
        for segment in segments {
            if case .curve(let a, let b, let end) = segment {
                let curve = CubicBezier(last, a, b, end)
                let steps = curve.steps(flatness: Self.flatness / 8)
                points += (1..<steps).map { curve.point(at: Double($0) / Double(steps)) }
            }
            points.append(segment.end)
            last = segment.end
        }
        guard hasCurves else { return Polyline(points) }
        // Even steps are more than most curves need; the two tolerances add up to the whole.
        return Polyline(Simplification.ramerDouglasPeucker(points, tolerance: Self.flatness * 7 / 8))
    }

    /// Every point passed through `transform`, which has to be affine for curves to stay the same curves.
    public func mapPoints(_ transform: (Point) -> Point) -> Path {
        Path(
            start: start.map(transform),
            segments: segments.map { segment in
                switch segment {
                case .line(let end): .line(transform(end))
                case .curve(let a, let b, let end): .curve(transform(a), transform(b), transform(end))
                }
            })
    }

    /// Start, ends and control points.
    public var allPoints: [Point] {
        (start.map { [$0] } ?? [])
            + segments.flatMap { segment in
                switch segment {
                case .line(let end): [end]
                case .curve(let a, let b, let end): [a, b, end]
                }
            }
    }

    /// The smallest box around the path, or nil where it draws nothing.
    public var bounds: Box? {
        guard var last = start else { return nil }
        var points = [last]
        for segment in segments {
            if case .curve(let a, let b, let end) = segment {
                let curve = CubicBezier(last, a, b, end)
                points += curve.turningPoints.map(curve.point)
            }
            points.append(segment.end)
            last = segment.end
        }
        return Box(around: points)
    }
}

/// A cubic Bézier curve by its four points.
private struct CubicBezier {
    let (p0, p1, p2, p3): (Point, Point, Point, Point)

    init(_ p0: Point, _ p1: Point, _ p2: Point, _ p3: Point) {
        (self.p0, self.p1, self.p2, self.p3) = (p0, p1, p2, p3)
    }

    func point(at t: Double) -> Point {
        let s = 1 - t
        return p0 * (s * s * s) + p1 * (3 * s * s * t) + p2 * (3 * s * t * t) + p3 * (t * t * t)
    }

    /// Even steps in t after which no chord lies farther than `flatness` from the curve: the second
    /// derivative is at most 6 times the larger second difference, and a chord over h strays by at most
    /// h²/8 of it.
    func steps(flatness: Double) -> Int {
        let bend = max((p0 - p1 * 2 + p2).length, (p1 - p2 * 2 + p3).length)
        return max(1, Int(min((0.75 * bend / flatness).squareRoot().rounded(.up), 10_000)))
    }

    /// Where in (0, 1) the curve turns round in x or in y: the roots of its derivative.
    var turningPoints: [Double] {
        [\Point.x, \Point.y].flatMap { axis in
            let (d0, d1, d2) = (
                p1[keyPath: axis] - p0[keyPath: axis], p2[keyPath: axis] - p1[keyPath: axis],
                p3[keyPath: axis] - p2[keyPath: axis]
            )
            // (d0 − 2 d1 + d2) t² + 2 (d1 − d0) t + d0, solved without cancellation.
            let (a, half, c) = (d0 - 2 * d1 + d2, d1 - d0, d0)
            let root = max(half * half - a * c, 0).squareRoot()
            let q = -(half + (half < 0 ? -root : root))
            return [q / a, c / q].filter { $0 > 0 && $0 < 1 }
        }
    }
}
