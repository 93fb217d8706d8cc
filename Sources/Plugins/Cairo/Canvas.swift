import CCairo
import Foundation
import SketchBase
import SketchGeometry
import SketchPages

/// A Cairo surface with its drawing context. The user space is in millimetres, origin at the top left.
///
/// Cairo does not report errors call by call: a surface or context in error ignores what follows, so
/// its status is asked when it is made and when it is finished.
struct Canvas: ~Copyable {
    private let surface: OpaquePointer?
    private let context: OpaquePointer?
    /// Where Cairo's stream functions put the file; they hold a pointer to it as long as the surface lives.
    private let sink: ByteSink

    /// A PDF page of `width` × `height` mm.
    ///
    /// - Parameter metadata: for the document information dictionary (PDF 32000-1 §14.3.3). The creation
    ///   date is fixed, so that the same page gives the same bytes.
    init(pdfWidth width: Double, height: Double, metadata: PDFMetadata) throws(Diagnostic) {
        let pointsAMillimetre = 72 / 25.4
        let sink = ByteSink()
        let surface = cairo_pdf_surface_create_for_stream(
            ByteSink.append, sink.pointer, width * pointsAMillimetre, height * pointsAMillimetre)
        for (key, value) in [
            (CAIRO_PDF_METADATA_TITLE, metadata.title), (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
            (CAIRO_PDF_METADATA_CREATOR, metadata.creator),
            (CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z"),
        ] {
            cairo_pdf_surface_set_metadata(surface, key, value)
        }
        try self.init(surface, sink, scale: pointsAMillimetre)
    }

    /// An image of `width` × `height` pixels, `dotsAMillimetre` to the millimetre, transparent or black
    /// to begin with.
    init(
        imageWidth width: Int32, height: Int32, dotsAMillimetre: Double, transparent: Bool
    ) throws(Diagnostic) {
        let format = transparent ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
        try self.init(cairo_image_surface_create(format, width, height), ByteSink(), scale: dotsAMillimetre)
    }

    private init(_ surface: OpaquePointer?, _ sink: ByteSink, scale: Double) throws(Diagnostic) {
        self.surface = surface
        self.sink = sink
        context = cairo_create(surface)
        try Self.check(cairo_surface_status(surface))
        try Self.check(cairo_status(context))
        cairo_scale(context, scale, scale)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
        // Destroying a PDF surface may still write to the sink.
        withExtendedLifetime(sink) {}
    }

    /// Moves the page's corner, in millimetres.
    func moveOrigin(by offset: Point) { cairo_translate(context, offset.x, offset.y) }

    /// Covers everything with `colour`.
    func paint(_ colour: Colour) {
        setSource(colour, opacity: 1)
        cairo_paint(context)
    }

    /// Chooses the pen for the strokes that follow.
    func use(_ pen: Pen) {
        setSource(pen.colour, opacity: pen.opacity)
        cairo_set_line_width(context, pen.width)
    }

    /// Draws `path`, a dot where there is only one place. Where it crosses itself a translucent pen
    /// leaves one coat, where it crosses another stroke two.
    func stroke(_ path: Path) {
        guard let start = path.start else { return }
        cairo_move_to(context, start.x, start.y)
        for segment in path.segments {
            switch segment {
            case .line(let end): cairo_line_to(context, end.x, end.y)
            case .curve(let a, let b, let end): cairo_curve_to(context, a.x, a.y, b.x, b.y, end.x, end.y)
            }
        }
        if path.segments.isEmpty { cairo_line_to(context, start.x, start.y) }
        cairo_stroke(context)
    }

    /// Makes this image the same as another of its size.
    borrowing func copy(_ other: borrowing Canvas) {
        cairo_save(context)
        cairo_identity_matrix(context)
        cairo_set_operator(context, CAIRO_OPERATOR_SOURCE)
        cairo_set_source_surface(context, other.surface, 0, 0)
        cairo_paint(context)
        cairo_restore(context)
    }

    /// The image as it is now: rows from the top, four bytes a pixel, which on the machines this runs on are blue, green,
    /// red and, on paper that is painted, one without meaning.
    borrowing func pixels() throws(Diagnostic) -> Data {
        try Self.check(cairo_status(context))
        cairo_surface_flush(surface)
        guard let bytes = cairo_image_surface_get_data(surface) else { throw .internal("Cairo has no pixels") }
        let (stride, height) = (cairo_image_surface_get_stride(surface), cairo_image_surface_get_height(surface))
        return Data(bytes: bytes, count: Int(stride) * Int(height))
    }

    /// The finished PDF file.
    consuming func pdfData() throws(Diagnostic) -> Data {
        try Self.check(cairo_status(context))
        cairo_surface_finish(surface)
        try Self.check(cairo_surface_status(surface))
        return sink.data
    }

    /// The finished image as a PNG file.
    consuming func pngData() throws(Diagnostic) -> Data {
        try Self.check(cairo_status(context))
        cairo_surface_flush(surface)
        try Self.check(cairo_surface_write_to_png_stream(surface, ByteSink.append, sink.pointer))
        return sink.data
    }

    /// The finished image as a PNG file that is packed quickly.
    consuming func quickPNGData(on paper: PNGEncoder.Paper) throws(Diagnostic) -> Data {
        try Self.check(cairo_status(context))
        cairo_surface_flush(surface)
        let (width, height) = (cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface))
        let stride = Int(cairo_image_surface_get_stride(surface)) / MemoryLayout<UInt32>.size
        guard let bytes = cairo_image_surface_get_data(surface) else { throw .internal("Cairo has no pixels") }
        let count = stride * Int(height)
        let result = bytes.withMemoryRebound(to: UInt32.self, capacity: count) { pixels in
            Result { () throws(Diagnostic) in
                try PNGEncoder.encode(
                    UnsafeBufferPointer(start: pixels, count: count), width: Int(width), height: Int(height),
                    stride: stride, on: paper)
            }
        }
        return try result.get()
    }

    private func setSource(_ colour: Colour, opacity: Double) {
        cairo_set_source_rgba(
            context, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255, opacity)
    }

    private static func check(_ status: cairo_status_t) throws(Diagnostic) {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        throw Diagnostic(.internalError, "Cairo cannot draw this: \(String(cString: cairo_status_to_string(status)))")
    }
}

/// What a PDF file says about itself.
struct PDFMetadata {
    var title: String
    var subject: String
    var creator: String
}

/// Collects what Cairo writes.
private final class ByteSink {
    private(set) var data = Data()

    /// For Cairo's `closure` argument; whoever passes it on keeps the sink alive.
    var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let append: cairo_write_func_t = { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().data.append(bytes, count: Int(count))
        return CAIRO_STATUS_SUCCESS
    }
}
