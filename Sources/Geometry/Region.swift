import CGEOS
import SketchBase

/// A part of the plane with holes and islands, by GEOS.
///
/// GEOS answers questions about areas. Where strokes and their order matter, as in `clip`, the walk along the line
/// is our own: GEOS cuts lines where they cross themselves, and returns the pieces in any order.
package final class Region {
    /// Which points lie inside a path that crosses itself (SVG 1.1 §11.3, `fill-rule`).
    package enum Rule: String, Sendable {
        case nonzero, evenodd
    }

    /// Points in all rings of a region, above which it is refused.
    package static let pointLimit = 50_000
    /// Pairs of a region's sides that may cross, above which it is refused: each crossing becomes a corner.
    private static let crossingLimit = 30_000

    private let context: GeometryContext
    private let geometry: OpaquePointer
    private let prepared: OpaquePointer

    /// - Parameter geometry: polygons, which belong to the region from now on.
    init(_ geometry: OpaquePointer, _ context: GeometryContext) throws(Diagnostic) {
        self.context = context
        self.geometry = geometry
        prepared = try context.checked(GEOSPrepare_r(context.handle, geometry))
    }

    deinit {
        GEOSPreparedGeom_destroy_r(context.handle, prepared)
        GEOSGeom_destroy_r(context.handle, geometry)
    }

    /// What lies inside `rings`, each closed if it is not, by `rule`.
    ///
    /// - Throws: `badData` for more than `pointLimit` points or where GEOS fails. Points have to be finite.
    package convenience init(
        rings: [[Point]], rule: Rule, _ context: GeometryContext
    ) throws(Diagnostic) {
        let rings = rings.map { ring in ring.first == ring.last ? ring : ring + ring.prefix(1) }.filter { $0.count > 3 }
        guard rings.reduce(0, { $0 + $1.count }) <= Self.pointLimit else {
            throw .badData("a region has more than \(Self.pointLimit) points")
        }
        try Self.checkCrossings(rings)
        let handle = context.handle
        // The rule is asked of each face.
        let faces = try context.faces(between: rings)
        defer { GEOSGeom_destroy_r(handle, faces) }
        var inside: [OpaquePointer] = []
        for face in context.parts(faces) {
            let middle = try context.checked(GEOSPointOnSurface_r(handle, face))
            defer { GEOSGeom_destroy_r(handle, middle) }
            guard let point = context.points(middle).first else { continue }
            let winding = rings.reduce(0) { $0 + Self.winding(of: $1, around: point) }
            if rule == .nonzero ? winding != 0 : !winding.isMultiple(of: 2) {
                inside.append(try context.checked(GEOSGeom_clone_r(handle, face)))
            }
        }
        let all = try context.collection(inside, of: GEOS_MULTIPOLYGON)
        defer { GEOSGeom_destroy_r(handle, all) }
        try self.init(try context.checked(GEOSUnaryUnion_r(handle, all)), context)
    }

    /// All within `radius` of `lines`. Dots are left out.
    ///
    /// - Throws: `badData` where GEOS fails. Points have to be finite.
    package convenience init(
        around lines: [Polyline], by radius: Double, _ context: GeometryContext
    ) throws(Diagnostic) {
        var parts: [OpaquePointer] = []
        for line in lines where line.length > 0 { parts.append(try context.line(line.points)) }
        let all = try context.collection(parts, of: GEOS_MULTILINESTRING)
        defer { GEOSGeom_destroy_r(context.handle, all) }
        try self.init(try context.checked(GEOSBuffer_r(context.handle, all, radius, 8)), context)
    }

    /// Refuses rings with very many sides whose boxes meet, neighbours apart.
    static func checkCrossings(_ rings: [[Point]]) throws(Diagnostic) {
        let sides = rings.flatMap { ring in zip(ring, ring.dropFirst()).compactMap { Box(around: [$0, $1]) } }
            .sorted { $0.minX < $1.minX }
        var (pairs, looks) = (0, 0)
        for (index, side) in sides.enumerated() {
            for other in sides[(index + 1)...] {
                guard other.minX <= side.maxX else { break }
                looks += 1
                if other.minY <= side.maxY, other.maxY >= side.minY { pairs += 1 }
            }
            guard pairs <= crossingLimit + 4 * sides.count, looks <= 50_000_000 else {
                throw .badData("a region crosses itself too often to be cut by")
            }
        }
    }

    /// How often `ring` runs around `point`, counterclockwise less clockwise.
    private static func winding(of ring: [Point], around point: Point) -> Int {
        var winding = 0
        for (a, b) in zip(ring, ring.dropFirst()) where (a.y <= point.y) != (b.y <= point.y) {
            let side = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
            if b.y > point.y && side > 0 { winding += 1 }
            if b.y <= point.y && side < 0 { winding -= 1 }
        }
        return winding
    }

    /// What lies in any of `regions`; nothing where there are none.
    package static func union(_ regions: [Region], _ context: GeometryContext) throws(Diagnostic) -> Region {
        var parts: [OpaquePointer] = []
        for region in regions { parts.append(try context.checked(GEOSGeom_clone_r(context.handle, region.geometry))) }
        let all = try context.collection(parts, of: GEOS_GEOMETRYCOLLECTION)
        defer { GEOSGeom_destroy_r(context.handle, all) }
        return try Region(try context.checked(GEOSUnaryUnion_r(context.handle, all)), context)
    }

    package func intersection(_ other: Region) throws(Diagnostic) -> Region {
        try Region(try context.checked(GEOSIntersection_r(context.handle, geometry, other.geometry)), context)
    }

    package func difference(_ other: Region) throws(Diagnostic) -> Region {
        try Region(try context.checked(GEOSDifference_r(context.handle, geometry, other.geometry)), context)
    }

    /// Its parts that do not touch, each with its holes.
    package func polygons() throws(Diagnostic) -> [Region] {
        var polygons: [Region] = []
        for part in context.parts(geometry) where GEOSisEmpty_r(context.handle, part) == 0 {
            polygons.append(try Region(try context.checked(GEOSGeom_clone_r(context.handle, part)), context))
        }
        return polygons
    }

    /// The smallest box around it; nil where nothing lies inside.
    package func bounds() throws(Diagnostic) -> Box? { Box(around: try rings().lazy.flatMap { $0 }) }

    /// Its area, in square units of the plane.
    package var area: Double {
        var area = 0.0
        GEOSArea_r(context.handle, geometry, &area)
        return area
    }

    /// Its closed outlines, islands' and holes' alike: by the even-odd rule they are the region.
    package func rings() throws(Diagnostic) -> [[Point]] {
        let handle = context.handle
        var rings: [[Point]] = []
        for polygon in context.parts(geometry) where GEOSisEmpty_r(handle, polygon) == 0 {
            if let outer = GEOSGetExteriorRing_r(handle, polygon) { rings.append(context.points(outer)) }
            for hole in 0..<max(GEOSGetNumInteriorRings_r(handle, polygon), 0) {
                if let ring = GEOSGetInteriorRingN_r(handle, polygon, hole) { rings.append(context.points(ring)) }
            }
        }
        return rings
    }

    /// The region with its holes and what lies in them.
    package func filled() throws(Diagnostic) -> Region {
        let handle = context.handle
        var parts: [OpaquePointer] = []
        for polygon in context.parts(geometry) where GEOSisEmpty_r(handle, polygon) == 0 {
            guard let outer = GEOSGetExteriorRing_r(handle, polygon) else { continue }
            let ring = try context.line(context.points(outer), isRing: true)
            parts.append(try context.checked(GEOSGeom_createPolygon_r(handle, ring, nil, 0)))
        }
        let all = try context.collection(parts, of: GEOS_MULTIPOLYGON)
        defer { GEOSGeom_destroy_r(handle, all) }
        // One part may lie in the hole of another.
        return try Region(try context.checked(GEOSUnaryUnion_r(handle, all)), context)
    }

    /// Whether `point` lies inside or on the edge.
    package func contains(_ point: Point) throws(Diagnostic) -> Bool {
        let geometry = try context.checked(GEOSGeom_createPointFromXY_r(context.handle, point.x, point.y))
        defer { GEOSGeom_destroy_r(context.handle, geometry) }
        return GEOSPreparedIntersects_r(context.handle, prepared, geometry) == 1
    }

    /// A point well inside; nil where there is none.
    func pointInside() throws(Diagnostic) -> Point? {
        let point = try context.checked(GEOSPointOnSurface_r(context.handle, geometry))
        defer { GEOSGeom_destroy_r(context.handle, point) }
        return context.points(point).first
    }

    /// The region with all within `distance` of it; without all within `-distance` of its edge where that is negative.
    ///
    /// - Parameter chords: how many a quarter of the arcs has that round its corners.
    package func grown(by distance: Double, chords: Int32 = 8) throws(Diagnostic) -> Region {
        try Region(try context.checked(GEOSBuffer_r(context.handle, geometry, distance, chords)), context)
    }

    // MARK: Lines

    /// The sides of a region that a line can be cut to.
    package enum Side: Sendable {
        case inside, outside
    }

    /// The pieces of `line` that lie inside, in its order and direction; nil where all of it does.
    package func clip(_ line: [Point]) throws(Diagnostic) -> [[Point]]? { try pieces(of: line, .inside) }

    /// The pieces of `line` that lie on one side, in its order and direction; nil where all of it does. A point on the
    /// edge lies inside.
    package func pieces(of line: [Point], _ side: Side) throws(Diagnostic) -> [[Point]]? {
        guard let first = line.first else { return [] }
        // A dot, or a line that never leaves its point.
        guard line.contains(where: { $0 != first }) else {
            let isInside = try contains(first)
            return isInside == (side == .inside) ? nil : []
        }
        var pieces = Pieces()
        let isWhole = try add(line.withoutRepeats[...], side, to: &pieces)
        return isWhole ? nil : pieces.list
    }

    /// Adds what of a line lies on one side: halves it until a part lies on one side alone, or is a segment.
    ///
    /// - Returns: whether all of it lies there.
    private func add(_ line: ArraySlice<Point>, _ side: Side, to pieces: inout Pieces) throws(Diagnostic) -> Bool {
        let whole = try context.line(Array(line))
        defer { GEOSGeom_destroy_r(context.handle, whole) }
        let isInside = GEOSPreparedCovers_r(context.handle, prepared, whole) == 1
        if isInside || GEOSPreparedIntersects_r(context.handle, prepared, whole) == 0 {
            if isInside == (side == .inside) {
                pieces.add(line)
                return true
            }
            pieces.goesOn = false
            return false
        }
        if line.count == 2 {
            let (from, to) = (line[line.startIndex], line[line.startIndex + 1])
            for piece in try parts(of: whole, from, to, side) {
                pieces.add([piece.0, piece.1])
                pieces.goesOn = piece.1 == to
            }
            return false
        }
        let middle = line.startIndex + line.count / 2
        let first = try add(line[...middle], side, to: &pieces)
        let second = try add(line[middle...], side, to: &pieces)
        return first && second
    }

    /// Pieces of a line, in its order.
    private struct Pieces {
        var list: [[Point]] = []
        /// Whether the last piece reaches the end of what was looked at.
        var goesOn = false

        mutating func add(_ run: ArraySlice<Point>) {
            if goesOn, list.last?.last == run.first {
                list[list.count - 1] += run.dropFirst()
            } else {
                list.append(Array(run))
            }
            goesOn = true
        }
    }

    /// The pieces of one straight segment that lie on one side, from `a` to `b`.
    ///
    /// - Parameter line: the segment as a geometry.
    private func parts(
        of line: OpaquePointer, _ a: Point, _ b: Point, _ side: Side
    ) throws(Diagnostic) -> [(Point, Point)] {
        let handle = context.handle
        let cut = try context.checked(
            side == .inside ? GEOSIntersection_r(handle, line, geometry) : GEOSDifference_r(handle, line, geometry))
        defer { GEOSGeom_destroy_r(handle, cut) }
        let direction = b - a
        func along(_ point: Point) -> Double { (point - a).x * direction.x + (point - a).y * direction.y }
        return context.parts(cut).compactMap { part in
            let points = context.points(part).sorted { along($0) < along($1) }
            guard let from = points.first, let to = points.last, from != to else { return nil }
            return (from, to)
        }.sorted { along($0.0) < along($1.0) }
    }
}
