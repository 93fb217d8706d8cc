/// What a pen draws on a page without being lifted: lines and cubic Bézier curves, end to end. A start
/// without segments is a dot.
public struct Path: Hashable, Sendable {
    /// Where the pen is put down; nil for a path that draws nothing.
    public var start: Point?
    /// What is drawn from `start` on, each from where the one before it ends.
    public var segments: [Segment]

    /// A piece of a path, with the point at which it ends.
    public enum Segment: Hashable, Sendable {
        case line(Point)
        /// A cubic Bézier curve: its two control points and its end.
        case curve(Point, Point, Point)

        /// The segment's end.
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

    /// Whether it ends where it began, and is no dot.
    package var isClosed: Bool { segments.last.map { $0.end == start } ?? false }

    /// Whether any segment is a curve.
    public var hasCurves: Bool {
        segments.contains { if case .curve = $0 { true } else { false } }
    }

    /// How far a flattened path may lie from its path, in the path's units: on a page less than any screen or
    /// pen can show.
    public static let flatness = 0.01

    /// Cuts the path into a polyline that lies within `flatness` of it, in the path's units: for plotters and for
    /// whatever else knows points only. Lines keep all their points.
    public func flattened(within flatness: Double = Self.flatness) -> Polyline {
        guard var last = start else { return Polyline([]) }
        var points = [last]
        for segment in segments {
            if case .curve(let a, let b, let end) = segment {
                points += CubicBezier(last, a, b, end).chords(flatness: flatness / 8)
            } else {
                points.append(segment.end)
            }
            last = segment.end
        }
        guard hasCurves else { return Polyline(points) }
        // Even steps are more than most curves need; the two tolerances add up to the whole.
        return Polyline(Simplification.ramerDouglasPeucker(points, tolerance: flatness * 7 / 8))
    }

    /// How many points curves are cut into at first for `flattened(within:)`.
    package func chordCount(flatness: Double) -> Int {
        var last = start ?? Point(0, 0)
        return segments.reduce(0) { count, segment in
            defer { last = segment.end }
            guard case .curve(let a, let b, let end) = segment else { return count }
            return count + CubicBezier(last, a, b, end).steps(flatness: flatness / 8)
        }
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
