import CCairo
import CZlib

/// The release of Cairo that draws PNG and PDF here.
public enum CairoVersion {
    /// As in `1.16.0`.
    public static var text: String { String(cString: cairo_version_string()) }

    /// What the bytes of pictures depend on that Cairo draws.
    static var libraries: [String: String] { ["cairo": text] }
    /// The same for those that are packed by zlib.
    static var librariesOfPacked: [String: String] { ["cairo": text, "zlib": String(cString: zlibVersion())] }
}
