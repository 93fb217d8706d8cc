/// A point in the plane. In a `Sketch` the units are the data's, in a `Page` millimetres; in both x
/// grows to the right and y downwards.
public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    /// Whether both coordinates are numbers.
    public var isFinite: Bool { x.isFinite && y.isFinite }

    public static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
    public static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
    public static func * (a: Point, factor: Double) -> Point { Point(a.x * factor, a.y * factor) }

    /// The point between two others, these included, that lies nearest to this one.
    package func nearest(onSegment a: Point, _ b: Point) -> Point {
        let side = b - a
        let square = side.x * side.x + side.y * side.y
        guard square > 0 else { return a }
        let offset = self - a
        return a + side * min(max((offset.x * side.x + offset.y * side.y) / square, 0), 1)
    }

    /// The distance from the origin.
    public var length: Double { (x * x + y * y).squareRoot() }
}

/// The points that a pen passes through without being lifted. One point alone is a dot.
public struct Polyline: Hashable, Sendable {
    /// In the order in which they are drawn.
    public var points: [Point]

    public init(_ points: [Point]) { self.points = points }

    /// The distance the pen travels along it.
    public var length: Double {
        zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
    }
}

extension [Point] {
    /// The same without points that repeat the one before them; one is left of a dot.
    package var withoutRepeats: [Point] {
        var result: [Point] = []
        result.reserveCapacity(count)
        for point in self where point != result.last { result.append(point) }
        return result
    }
}

/// One drawing: its strokes in drawing order.
public struct Sketch: Hashable, Sendable {
    /// In the order in which they are drawn.
    public var strokes: [Polyline]

    public init(strokes: [Polyline]) { self.strokes = strokes }

    /// Points of all strokes together.
    public var pointCount: Int { strokes.reduce(0) { $0 + $1.points.count } }

    /// The smallest box around all points, or nil where there are none.
    public var bounds: Box? { Box(around: strokes.lazy.flatMap(\.points)) }

    /// Every point passed through `transform`.
    public func mapPoints(_ transform: (Point) -> Point) -> Sketch {
        Sketch(strokes: strokes.map { Polyline($0.points.map(transform)) })
    }
}

/// An axis-parallel box.
public struct Box: Hashable, Sendable {
    public var minX: Double
    public var minY: Double
    public var maxX: Double
    public var maxY: Double

    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    /// The smallest box around `points`, or nil where there are none.
    ///
    /// Inlinable, since it is slow for sequences of a kind that is not known.
    @inlinable
    public init?(around points: some Sequence<Point>) {
        var iterator = points.makeIterator()
        guard let first = iterator.next() else { return nil }
        self.init(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
        while let point = iterator.next() {
            minX = min(minX, point.x)
            minY = min(minY, point.y)
            maxX = max(maxX, point.x)
            maxY = max(maxY, point.y)
        }
    }

    /// The smallest box around `boxes`, or nil where there are none.
    public init?(around boxes: [Box]) {
        self.init(around: boxes.flatMap { [Point($0.minX, $0.minY), Point($0.maxX, $0.maxY)] })
    }

    /// From left to right.
    public var width: Double { maxX - minX }
    /// From top to bottom.
    public var height: Double { maxY - minY }
    /// Whether the two have a point in common, edges included.
    public func meets(_ other: Box) -> Bool {
        minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY
    }

    /// The middle.
    public var centre: Point { Point((minX + maxX) / 2, (minY + maxY) / 2) }
}
