import Foundation
import SketchBase
import SketchGeometry

/// Drawings in Quick, Draw!'s binary layout (`.bin`), one behind the other, little-endian: key (8 bytes),
/// country (2), recognised (1), time stamp (4), strokes (2), and for each stroke its points (2), all x
/// (1 each), all y (1 each) (googlecreativelab/quickdraw-dataset, examples/binary_file_parser.py).
///
/// Nothing marks where a drawing begins, so what follows a fault cannot be read.
public enum QuickDrawBinary: DrawingReader {
    public static let summary = "Quick, Draw! .bin"

    public static let fileExtensions = ["bin"]

    private static let headerSize = 17

    public static func open(_ path: String) throws(Diagnostic) -> [DrawingPart] {
        [DrawingPart(drawings: Drawings(path: path, file: try FileStream(path)))]
    }

    private struct Drawings: DrawingIterator {
        let path: String
        let file: FileStream
        var number = 0
        var isBroken = false

        mutating func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>? {
            guard !isBroken else { return nil }
            let header = try file.take(headerSize)
            if header.isEmpty { return nil }
            number += 1
            let place = "\(path): drawing \(number)"
            guard let sketch = try sketch(header, file) else {
                isBroken = true
                return .failure(.badData("\(place): the file ends within it; fetch it again"))
            }
            return .success(DrawingRecord(place: place, key: UInt64(number), content: .sketch(sketch)))
        }
    }

    /// nil where the file ends too early.
    private static func sketch(_ header: [UInt8], _ file: FileStream) throws(Diagnostic) -> Sketch? {
        guard header.count == headerSize else { return nil }
        var strokes: [Polyline] = []
        for _ in 0..<Int(header[15]) | Int(header[16]) << 8 {
            let size = try file.take(2)
            guard size.count == 2 else { return nil }
            let count = Int(size[0]) | Int(size[1]) << 8
            let points = try file.take(2 * count)
            guard points.count == 2 * count else { return nil }
            if count > 0 {
                strokes.append(Polyline((0..<count).map { Point(Double(points[$0]), Double(points[count + $0])) }))
            }
        }
        return Sketch(strokes: strokes)
    }
}
