import CCairo
import Testing

/// PNG files as Cairo reads them.
enum Images {
    /// Rows of 32-bit pixels, and how many there are of them.
    static func pixels(_ path: String) throws -> (bytes: [UInt8], size: (width: Int, height: Int)) {
        let surface = cairo_image_surface_create_from_png(path)
        defer { cairo_surface_destroy(surface) }
        try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
        let stride = Int(cairo_image_surface_get_stride(surface))
        let size = (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
        let data = try #require(cairo_image_surface_get_data(surface))
        return (Array(UnsafeBufferPointer(start: data, count: stride * size.1)), size)
    }
}
