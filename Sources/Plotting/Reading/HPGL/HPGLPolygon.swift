import SketchGeometry

/// A polygon as HPGL gathers it between `PM0` and `PM2`, for `EP` to draw its edges (HP PCL 5 Printer Language Technical
/// Reference Manual, "The Polygon Group").
struct HPGLPolygon {
    /// A corner in millimetres.
    struct Corner {
        var place: Point
        /// Whether the edge that leads to it is drawn.
        var isDown: Bool
    }

    /// Whether its edges are drawn already, by which layer's pen: a shape that is filled is drawn as its outline, and many
    /// programs go round it then.
    var outlinedBy: Int?
    /// Each ends where it began.
    var parts: [[Corner]] = []
    /// Where the pen was before, and comes back to; nil while none is gathered.
    var before: (position: Point, isDown: Bool, isAbsolute: Bool)?

    mutating func add(_ place: Point, isDown: Bool) {
        if parts.isEmpty { parts.append([]) }
        parts[parts.count - 1].append(Corner(place: place, isDown: isDown))
    }

    /// Leads the last part back to where it began.
    ///
    /// - Parameters:
    ///   - isDown: whether the pen is: with a lifted one the last edge is not drawn.
    ///   - begins: whether another part begins with the next corner.
    mutating func close(isDown: Bool, begins: Bool) {
        if let first = parts.last?.first, let last = parts.last?.last, last.place != first.place {
            add(first.place, isDown: isDown)
        }
        if begins { parts.append([]) }
    }
}
