import CGEOS
import SketchBase

/// What a drawing of open, overlapping strokes covers, as one region: as if its outline were cut out of card.
package enum Silhouette {
    /// Gaps that are bridged, the narrowest first, as fractions of the diagonal of the drawing's box. The widest that
    /// is tried still keeps the ears of an owl apart.
    static let gaps = [0.02, 0.06]
    /// The fraction of its concave hull that a drawing covers once its gaps are bridged. Below it, even the widest gap
    /// leaves the outline open, and the hull itself is taken.
    static let closedFraction = 0.5
    /// The fraction of what strokes were widened by that they are shrunk by beyond it, and widened by again. Without it,
    /// edges that face each other fall together where a stroke ends alone, and GEOS (3.11 to 3.14) then loses whole parts of
    /// what is enclosed.
    static let excess = 1e-3
    /// How far the concave hull follows the strokes inwards, from 0 (as far as it can) to 1 (the convex hull).
    static let hullRatio = 0.3

    /// The silhouette of `strokes`; nil where they enclose nothing, as a dot or a straight line.
    ///
    /// Each stroke that nearly closes is closed; then strokes are widened until the gaps between them close, what they
    /// enclose is filled, and the whole is shrunk by as much as it was widened: so the outline runs along the outermost
    /// strokes, and a stroke that encloses nothing, such as a leg, covers nothing but the corner where it meets another.
    /// - Throws: `badData` where GEOS fails. Points have to be finite.
    package static func region(of strokes: [Polyline], _ context: GeometryContext) throws(Diagnostic) -> Region? {
        let points = strokes.lazy.flatMap(\.points)
        guard let box = Box(around: points), box.width > 0, box.height > 0 else { return nil }
        let diagonal = Point(box.width, box.height).length
        let ink = try lines(strokes.map { closed($0, within: (gaps.last ?? 0) * diagonal) }, context)
        defer { GEOSGeom_destroy_r(context.handle, ink) }
        let hull = try Region(
            try context.checked(GEOSConcaveHull_r(context.handle, ink, hullRatio, 0)), context)
        for gap in gaps {
            let closed = try closing(ink, by: gap * diagonal / 2, context)
            if closed.area >= closedFraction * hull.area { return closed }
        }
        return hull.area > 0 ? hull : nil
    }

    /// A stroke that nearly comes back to where it began, brought back there: so a head is closed however small a part
    /// of the drawing it is. Ends that lie apart by a third of the stroke's length are those of an arc.
    static func closed(_ stroke: Polyline, within gap: Double) -> Polyline {
        guard let first = stroke.points.first, let last = stroke.points.last, first != last else { return stroke }
        let distance = (last - first).length
        return distance <= min(gap, stroke.length / 3) ? Polyline(stroke.points + [first]) : stroke
    }

    /// All strokes that are more than a dot, as one geometry, which belongs to the caller.
    private static func lines(_ strokes: [Polyline], _ context: GeometryContext) throws(Diagnostic) -> OpaquePointer {
        var lines: [OpaquePointer] = []
        for stroke in strokes where stroke.length > 0 { lines.append(try context.line(stroke.points)) }
        return try context.collection(lines, of: GEOS_MULTILINESTRING)
    }

    /// What `ink` encloses once gaps of twice `radius` are bridged.
    private static func closing(
        _ ink: OpaquePointer, by radius: Double, _ context: GeometryContext
    ) throws(Diagnostic) -> Region {
        let wide = try Region(try context.checked(GEOSBuffer_r(context.handle, ink, radius, 4)), context)
        return try wide.filled().grown(by: -radius * (1 + excess), chords: 4)
            .grown(by: radius * excess, chords: 4)
    }
}
