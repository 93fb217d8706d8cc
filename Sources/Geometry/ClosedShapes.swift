import CGEOS
import SketchBase

/// What the strokes of a drawing close: each face between its lines, such as pupils, eyes, a wing, a body.
package enum ClosedShapes {
    /// One face.
    package struct Shape {
        /// Without what lies inside of it: an eye without its pupil.
        package let region: Region
        /// The same with all that lies inside of it.
        package let filled: Region
        /// In how many other shapes it lies.
        package let depth: Int
        /// Its area, with all that lies inside, as a fraction of what all shapes cover.
        package let size: Double
    }

    /// The shapes of a drawing. Strokes that nearly close are closed, and ends that nearly reach another stroke are
    /// brought there, as far as `Silhouette` bridges gaps.
    ///
    /// - Throws: `badData` where lines cross too often, or GEOS fails. Points have to be finite.
    package static func of(_ strokes: [Polyline], _ context: GeometryContext) throws(Diagnostic) -> [Shape] {
        let faces = try faces(between: strokes, context)
        let whole = try Region.union(faces, context).area
        guard whole > 0 else { return [] }
        var filled: [Region] = []
        for face in faces { filled.append(try face.filled()) }
        var shapes: [Shape] = []
        for (index, face) in faces.enumerated() {
            guard let inside = try face.pointInside() else { continue }
            var depth = 0
            for other in faces.indices where other != index && filled[other].area > face.area {
                if try filled[other].contains(inside), try !faces[other].contains(inside) { depth += 1 }
            }
            shapes.append(
                Shape(region: face, filled: filled[index], depth: depth, size: filled[index].area / whole))
        }
        return shapes
    }

    /// The faces between strokes, gaps bridged.
    static func faces(between strokes: [Polyline], _ context: GeometryContext) throws(Diagnostic) -> [Region] {
        guard let box = Box(around: strokes.lazy.flatMap(\.points)) else { return [] }
        let gap = (Silhouette.gaps.last ?? 0) * Point(box.width, box.height).length
        let closed = strokes.map { Silhouette.closed($0, within: gap) }.filter { $0.length > 0 }
        let lines = closed + bridges(closed, gap: gap)
        try Region.checkCrossings(lines.map(\.points))
        return try faces(of: lines, context)
    }

    /// Short lines from ends that reach nothing to the nearest stroke, a little beyond it, so that the two cross.
    private static func bridges(_ strokes: [Polyline], gap: Double) -> [Polyline] {
        var bridges: [Polyline] = []
        for (index, stroke) in strokes.enumerated() where stroke.points.first != stroke.points.last {
            for points in [stroke.points, stroke.points.reversed()] {
                let end = points[0]
                var nearest: (distance: Double, point: Point)?
                func look(_ line: ArraySlice<Point>) {
                    for (a, b) in zip(line, line.dropFirst()) {
                        let foot = end.nearest(onSegment: a, b)
                        let distance = (foot - end).length
                        if distance <= gap, distance < nearest?.distance ?? .infinity { nearest = (distance, foot) }
                    }
                }
                for other in strokes.indices where other != index { look(strokes[other].points[...]) }
                // Of its own stroke what comes after a way that is longer than the gap.
                var way = 0.0
                for (place, (a, b)) in zip(points, points.dropFirst()).enumerated() {
                    way += (b - a).length
                    guard way > 3 * gap else { continue }
                    look(points[(place + 1)...])
                    break
                }
                guard let nearest, nearest.distance > 0 else { continue }
                let beyond = (nearest.point - end) * (0.01 * gap / nearest.distance)
                bridges.append(Polyline([end, nearest.point + beyond]))
            }
        }
        return bridges
    }

    private static func faces(of lines: [Polyline], _ context: GeometryContext) throws(Diagnostic) -> [Region] {
        let handle = context.handle
        let polygons = try context.faces(between: lines.map(\.points))
        defer { GEOSGeom_destroy_r(handle, polygons) }
        var faces: [Region] = []
        for polygon in context.parts(polygons) {
            faces.append(try Region(try context.checked(GEOSGeom_clone_r(handle, polygon)), context))
        }
        return faces
    }
}
