import CCairo

/// The release of Cairo that draws PNG and PDF here.
public enum CairoVersion {
    /// As in `1.16.0`.
    public static var text: String { String(cString: cairo_version_string()) }
}
