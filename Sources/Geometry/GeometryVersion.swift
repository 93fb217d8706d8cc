import CGEOS

/// The release of GEOS that computes with regions here.
public enum GeometryVersion {
    /// As in `3.11.1-CAPI-1.17.1`.
    public static var text: String { String(cString: GEOSversion()) }
}
