import Foundation
import SketchBase

/// The parts that a drawing is made of, such as a head, eyes, a body, wings: what its strokes mean to enclose, rather than
/// every face between lines that happen to cross.
package enum DrawnParts {
    /// One part.
    package struct Part {
        /// What is seen of it: without the parts that lie inside of it, and without what an earlier part covers.
        package let region: Region
        /// The same with the parts that lie inside of it.
        package let filled: Region
        /// In how many other parts it lies.
        package let depth: Int
        /// What of an animal it is, by how parts lie to one another.
        package var role = PartRole.other
        /// Its area, with all that lies inside and beneath others, as a fraction of what all parts cover.
        package let size: Double
    }

    /// Gaps up to this fraction of a stroke's length are closed, as those of a head that does not quite come round.
    private static let gap = 0.25
    /// The same for strokes that begin and end at others, as a body below its head, or a wing.
    private static let attachedGap = 0.8
    /// Gaps that are closed however short the stroke, as a fraction of the drawing's diagonal.
    private static let bridge = 0.06
    /// Gaps up to this fraction of a stroke's length are none.
    private static let smallestGap = 0.08
    /// How far from another stroke an end may lie that begins or ends there, as a fraction of the drawing's diagonal.
    private static let attachment = 0.09
    /// How long a stroke is, as a fraction of the drawing's diagonal, that reaches for what it begins and ends at.
    private static let largeStroke = 0.6
    /// The share of a part's area that has to lie in another for the part to lie inside of it.
    private static let nesting = 0.8
    /// The share of a face between strokes that parts may cover for it to be a part of its own.
    private static let covered = 0.3
    /// What a sliver is: the area of the largest circle inside, as a share of the whole.
    private static let roundness = 0.12
    /// And its radius, as a fraction of the drawing's diagonal.
    private static let smallestRadius = 0.004
    /// The same for faces, which have to be larger not to be taken for an accident.
    private static let smallestFace = 0.04

    /// The parts of a drawing, in drawing order.
    ///
    /// - Throws: `badData` where lines cross too often, or GEOS fails. Points have to be finite.
    package static func of(_ strokes: [Polyline], _ context: GeometryContext) throws(Diagnostic) -> [Part] {
        guard let box = Box(around: strokes.lazy.flatMap(\.points)) else { return [] }
        let diagonal = Point(box.width, box.height).length
        guard diagonal > 0 else { return [] }
        let outlines = try outlines(of: strokes, diagonal: diagonal, context)
        let whole = try Region.union(outlines, context).area
        guard whole > 0 else { return [] }
        // Which lies inside of which.
        var inside = outlines.map { _ in Set<Int>() }
        for (inner, small) in outlines.enumerated() {
            for (outer, large) in outlines.enumerated() where outer != inner && small.area < large.area {
                if try small.intersection(large).area >= nesting * small.area { inside[outer].insert(inner) }
            }
        }
        var parts: [Part] = []
        for (index, outline) in outlines.enumerated() {
            let earlier = (0..<index).filter { !inside[$0].contains(index) && !inside[index].contains($0) }
            let filled = try outline.difference(.union(earlier.map { outlines[$0] }, context))
            let region = try filled.difference(.union(inside[index].sorted().map { outlines[$0] }, context))
            parts.append(
                Part(
                    region: try withoutSlivers(region, radius: smallestRadius * diagonal, context),
                    filled: try withoutSlivers(filled, radius: smallestRadius * diagonal, context),
                    depth: inside.count { $0.contains(index) }, size: outline.area / whole))
        }
        let boxes = try outlines.map { outline throws(Diagnostic) in try outline.bounds() ?? box }
        let roles = PartRole.roles(
            of: outlines.indices.map { (boxes[$0], outlines[$0].area, inside[$0]) }, whole: whole, box: box)
        for index in parts.indices { parts[index].role = roles[index] }
        return parts.filter { $0.filled.area > 0 }
    }

    /// What strokes enclose, each by itself, and what they enclose together.
    private static func outlines(
        of strokes: [Polyline], diagonal: Double, _ context: GeometryContext
    ) throws(Diagnostic) -> [Region] {
        var outlines: [Region] = []
        func add(_ region: Region, radius: Double) throws(Diagnostic) {
            guard try isThick(region, radius: radius * diagonal) else { return }
            // A line that is drawn twice encloses one part.
            for other in outlines {
                let common = try region.intersection(other).area
                if common >= nesting * max(region.area, other.area) { return }
            }
            outlines.append(region)
        }
        let faces = try ClosedShapes.faces(between: strokes, context)
        for (index, stroke) in strokes.enumerated() where stroke.points.count > 2 {
            guard let first = stroke.points.first, let last = stroke.points.last else { continue }
            let distance = (last - first).length
            let isClosed =
                distance <= gap * stroke.length
                || Silhouette.closed(stroke, within: bridge * diagonal) != stroke
            // Small strokes, as a beak, mean no more than themselves.
            let isLarge = stroke.length >= largeStroke * diagonal
            let reach = isLarge ? min(attachment * diagonal, 0.12 * stroke.length) : bridge * diagonal
            let feet =
                distance > smallestGap * stroke.length
                ? [last, first].compactMap { foot(of: $0, on: strokes, but: index, within: reach) } : []
            let isAttached = distance <= attachedGap * stroke.length && feet.count == 2
            guard isClosed || isAttached else { continue }
            // As far as what it is attached to, rather than to the straight line between its ends.
            let outline = stroke.points + (isAttached && isLarge ? feet : [])
            var region = try Region(rings: [outline], rule: .nonzero, context)
            if isAttached, !isClosed {
                var all = [region]
                for face in faces where try face.intersection(region).area >= 0.5 * face.area { all.append(face) }
                region = try Region.union(all, context).filled()
            }
            try add(region, radius: smallestRadius)
        }
        let single = try Region.union(outlines, context)
        for face in faces {
            let face = try face.filled()
            guard try face.intersection(single).area <= covered * face.area else { continue }
            try add(face, radius: smallestFace)
        }
        return outlines
    }

    /// The point of another stroke that lies nearest to an end; nil where none lies within reach.
    private static func foot(
        of end: Point, on strokes: [Polyline], but index: Int, within reach: Double
    ) -> Point? {
        var nearest: (distance: Double, point: Point)?
        for (other, stroke) in strokes.enumerated() where other != index {
            for (a, b) in zip(stroke.points, stroke.points.dropFirst()) {
                let foot = end.nearest(onSegment: a, b)
                let distance = (foot - end).length
                if distance <= reach, distance < nearest?.distance ?? .infinity { nearest = (distance, foot) }
            }
        }
        return nearest?.point
    }

    private static func isThick(_ region: Region, radius: Double) throws(Diagnostic) -> Bool {
        guard region.area > 0 else { return false }
        let radius = max(radius, (roundness * region.area / .pi).squareRoot())
        return try region.grown(by: -radius, chords: 4).area > 0
    }

    private static func withoutSlivers(
        _ region: Region, radius: Double, _ context: GeometryContext
    ) throws(Diagnostic) -> Region {
        var thick: [Region] = []
        let polygons = try region.polygons()
        // Parts that lie inside make no sliver of what is around them.
        for polygon in polygons where try isThick(polygon.filled(), radius: radius) { thick.append(polygon) }
        return thick.count == polygons.count ? region : try .union(thick, context)
    }
}
