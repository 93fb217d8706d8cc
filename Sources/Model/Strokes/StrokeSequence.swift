import SketchGeometry

/// One row of stroke-3: the offset from the point before, and whether the pen is lifted after it.
public struct StrokeRow: Hashable, Sendable {
    /// To the right, from the row before.
    public var dx: Float
    /// Downwards, from the row before.
    public var dy: Float
    /// Whether the pen is lifted behind it.
    public var lifted: Bool

    public init(dx: Float, dy: Float, lifted: Bool) {
        self.dx = dx
        self.dy = dy
        self.lifted = lifted
    }
}

/// A drawing as the network sees it: stroke-3 rows (Ha & Eck 2017, §3.1). The first point of a
/// drawing is the origin and has no row. y grows downwards.
public struct StrokeSequence: Hashable, Sendable {
    /// In the order in which they are drawn.
    public var rows: [StrokeRow]

    public init(rows: [StrokeRow]) { self.rows = rows }

    /// The rows of a sketch: the pen is lifted after the last point of each stroke. A dot keeps a
    /// row of its own with offset zero behind the travel to it.
    public init(_ sketch: Sketch) {
        rows = []
        guard var position = sketch.strokes.first(where: { !$0.points.isEmpty })?.points.first else { return }
        for (index, stroke) in sketch.strokes.filter({ !$0.points.isEmpty }).enumerated() {
            // The very first point of a drawing has no row, unless it is all there is of its stroke.
            var points = index == 0 && stroke.points.count > 1 ? Array(stroke.points.dropFirst()) : stroke.points
            if index > 0 && stroke.points.count == 1 { points.append(points[0]) }
            for point in points {
                rows.append(
                    StrokeRow(dx: Float(point.x - position.x), dy: Float(point.y - position.y), lifted: false))
                position = point
            }
            rows[rows.count - 1].lifted = true
        }
    }

    /// The polylines these rows draw, each row's offset multiplied by `scale`. Repeated points are
    /// drawn once, so a dot is a polyline of one point.
    public func sketch(scale: Double = 1) -> Sketch {
        var strokes: [Polyline] = []
        var position = Point(0, 0)
        var current = [position]
        for row in rows {
            position = position + Point(Double(row.dx) * scale, Double(row.dy) * scale)
            if current.last != position { current.append(position) }
            if row.lifted {
                strokes.append(Polyline(current))
                current = []
            }
        }
        if rows.last?.lifted == false {
            strokes.append(Polyline(current))
        }
        return Sketch(strokes: strokes)
    }
}

extension StrokeSequence {
    /// Every offset multiplied by `factor`.
    public func scaled(by factor: Double) -> StrokeSequence {
        StrokeSequence(
            rows: rows.map {
                StrokeRow(dx: Float(Double($0.dx) * factor), dy: Float(Double($0.dy) * factor), lifted: $0.lifted)
            })
    }
}
