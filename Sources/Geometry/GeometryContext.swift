import CGEOS
import SketchBase

/// A handle of GEOS with what it last complained of. One a thread: it is not to be shared.
package final class GeometryContext {
    let handle: GEOSContextHandle_t
    private var complaint: String?

    /// - Throws: `internal` where GEOS gives no context.
    package init() throws(Diagnostic) {
        guard let handle = GEOS_init_r() else { throw .internal("GEOS gave no context") }
        self.handle = handle
        let me = Unmanaged.passUnretained(self).toOpaque()
        GEOSContext_setErrorMessageHandler_r(
            handle,
            { message, context in
                guard let message, let context else { return }
                Unmanaged<GeometryContext>.fromOpaque(context).takeUnretainedValue().complaint = String(
                    cString: message)
            }, me)
    }

    deinit { GEOS_finish_r(handle) }

    /// A geometry that GEOS returned. - Throws: `badData` with GEOS's reason where it returned none.
    func checked(_ geometry: OpaquePointer?) throws(Diagnostic) -> OpaquePointer {
        if let geometry { return geometry }
        throw .badData("the geometry is not usable: \(complaint ?? "no reason is known")")
    }

    /// A LineString, or a closed LinearRing, through `points`.
    func line(_ points: [Point], isRing: Bool = false) throws(Diagnostic) -> OpaquePointer {
        let sequence = try checked(GEOSCoordSeq_create_r(handle, UInt32(clamping: points.count), 2))
        for (index, point) in points.enumerated() {
            GEOSCoordSeq_setXY_r(handle, sequence, UInt32(clamping: index), point.x, point.y)
        }
        return try checked(
            isRing ? GEOSGeom_createLinearRing_r(handle, sequence) : GEOSGeom_createLineString_r(handle, sequence))
    }

    /// One collection of `parts`, which it owns from now on.
    func collection(_ parts: [OpaquePointer], of type: GEOSGeomTypes) throws(Diagnostic) -> OpaquePointer {
        var parts: [OpaquePointer?] = parts
        return try checked(
            GEOSGeom_createCollection_r(handle, Int32(type.rawValue), &parts, UInt32(clamping: parts.count)))
    }

    /// The polygons that `lines` enclose between them, a collection of its own: their crossings become nodes, the lines
    /// between those the borders of faces.
    func faces(between lines: [[Point]]) throws(Diagnostic) -> OpaquePointer {
        var parts: [OpaquePointer] = []
        for points in lines { parts.append(try line(points)) }
        let loose = try collection(parts, of: GEOS_MULTILINESTRING)
        defer { GEOSGeom_destroy_r(handle, loose) }
        let noded = try checked(GEOSUnaryUnion_r(handle, loose))
        defer { GEOSGeom_destroy_r(handle, noded) }
        var input: [OpaquePointer?] = [noded]
        return try checked(GEOSPolygonize_r(handle, &input, 1))
    }

    /// The simple geometries of a collection; of a simple one itself. They belong to `geometry`.
    func parts(_ geometry: OpaquePointer) -> [OpaquePointer] {
        (0..<max(GEOSGetNumGeometries_r(handle, geometry), 0)).compactMap { GEOSGetGeometryN_r(handle, geometry, $0) }
    }

    /// The points of a point or line.
    func points(_ geometry: OpaquePointer) -> [Point] {
        guard let sequence = GEOSGeom_getCoordSeq_r(handle, geometry) else { return [] }
        var count: UInt32 = 0
        GEOSCoordSeq_getSize_r(handle, sequence, &count)
        return (0..<count).map { index in
            var (x, y) = (0.0, 0.0)
            GEOSCoordSeq_getXY_r(handle, sequence, index, &x, &y)
            return Point(x, y)
        }
    }
}
