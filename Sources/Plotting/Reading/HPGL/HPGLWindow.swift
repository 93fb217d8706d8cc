import SketchGeometry

/// Lines cut at the rectangles beyond which a plotter draws nothing.
enum HPGLWindow {
    /// Whether a point lies in all of them; nil for no limits.
    static func holds(_ point: Point, in limits: [Box]?) -> Bool {
        (limits ?? []).allSatisfy {
            point.x >= $0.minX && point.x <= $0.maxX && point.y >= $0.minY && point.y <= $0.maxY
        }
    }

    /// The part of a line that lies in all of them, its ends the line's own where these do; nil where none does, or but a
    /// point of a line.
    static func part(from start: Point, to end: Point, in limits: [Box]) -> (from: Point, to: Point)? {
        guard start != end else { return holds(start, in: limits) ? (start, end) : nil }
        let way = end - start
        var (first, last) = (0.0, 1.0)
        for box in limits {
            for (place, step, low, high) in [
                (start.x, way.x, box.minX, box.maxX), (start.y, way.y, box.minY, box.maxY),
            ] {
                guard step != 0 else {
                    guard place >= low, place <= high else { return nil }
                    continue
                }
                let shares = [(low - place) / step, (high - place) / step]
                first = max(first, min(shares[0], shares[1]))
                last = min(last, max(shares[0], shares[1]))
            }
        }
        guard first < last else { return nil }
        return (first == 0 ? start : start + way * first, last == 1 ? end : start + way * last)
    }
}
