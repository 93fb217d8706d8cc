import CCairo
import Foundation
import TestSupport
import Testing

/// The gallery's pictures are what its scenes and the shipped checkpoint give: `make gallery` renders
/// them again.
@Suite struct GalleryTests {
    static let pieces: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: TestFiles.path("Gallery"))) ?? []).sorted()
        .filter { FileManager.default.fileExists(atPath: TestFiles.path("Gallery/\($0)/\($0).svg")) }

    @Test("the gallery is there")
    func isThere() { #expect(Self.pieces.count >= 6) }

    @Test("scenes give the committed pictures", arguments: pieces)
    func scenes(piece: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            let scene = TestFiles.path("Gallery/\(piece)/scene.json")
            try studioSucceeds(["render", scene, "--out", "a.svg", "--out", "a.png"], in: folder)
            let svg = try Data(contentsOf: folder.appendingPathComponent("a.svg"))
            let committed = try Data(contentsOf: URL(fileURLWithPath: TestFiles.path("Gallery/\(piece)/\(piece).svg")))
            #expect(svg == committed, "run make gallery, look at \(piece), and commit it")
            // Another version of Cairo may round edges otherwise.
            let distance = try Self.distance(
                folder.appendingPathComponent("a.png").path, TestFiles.path("Gallery/\(piece)/\(piece).png"))
            #expect(distance < 0.5, "run make gallery, look at \(piece), and commit it")
        }
    }

    @Test("pictures can be made again from themselves", arguments: pieces)
    func reproduces(piece: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            for kind in ["svg", "gcode"] {
                let picture = TestFiles.path("Gallery/\(piece)/\(piece).\(kind)")
                try studioSucceeds(["reproduce", picture, "--out", "again.\(kind)"], in: folder)
                let again = try Data(contentsOf: folder.appendingPathComponent("again.\(kind)"))
                #expect(try again == Data(contentsOf: URL(fileURLWithPath: picture)))
            }
        }
    }

    @Test("the measure tells pictures apart")
    func measure() throws {
        let paths = Self.pieces.prefix(2).map { TestFiles.path("Gallery/\($0)/\($0).png") }
        try #require(paths.count == 2)
        #expect(try Self.distance(paths[0], paths[0]) == 0)
        #expect(try Self.distance(paths[0], paths[1]) > 5)
    }

    /// The mean difference of two images' bytes, 0 to 255; the greatest there is where sizes differ.
    private static func distance(_ first: String, _ second: String) throws -> Double {
        let a = try pixels(first)
        let b = try pixels(second)
        guard a.count == b.count else { return 255 }
        var sum = 0
        for (x, y) in zip(a, b) { sum += abs(Int(x) - Int(y)) }
        return Double(sum) / Double(max(a.count, 1))
    }

    /// The image as Cairo reads it: rows of 32-bit pixels.
    private static func pixels(_ path: String) throws -> [UInt8] {
        let surface = cairo_image_surface_create_from_png(path)
        defer { cairo_surface_destroy(surface) }
        try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
        let stride = Int(cairo_image_surface_get_stride(surface))
        let rows = Int(cairo_image_surface_get_height(surface))
        let data = try #require(cairo_image_surface_get_data(surface))
        return Array(UnsafeBufferPointer(start: data, count: stride * rows))
    }
}
