// snippet: reader
import SketchBase
import SketchGeometry
import SketchStrokes

/// One drawing a line: strokes separated by semicolons, the coordinates of each by blanks, as `0 0 10 5;20 20 30 20`.
enum PointsReader: DrawingReader {
    static let summary = ".points, one drawing a line"
    static let fileExtensions = ["points"]

    static func open(_ path: String) throws(Diagnostic) -> [DrawingPart] {
        [DrawingPart(drawings: Lines(path: path, file: try FileStream(path)))]
    }

    private struct Lines: DrawingIterator {
        let path: String
        let file: FileStream
        var number: UInt64 = 0

        mutating func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>? {
            guard let line = try file.line() else { return nil }
            number += 1
            var strokes: [Polyline] = []
            for stroke in String(decoding: line, as: UTF8.self).split(separator: ";") {
                let numbers = stroke.split(separator: " ").map { Double($0) ?? .nan }
                guard numbers.count.isMultiple(of: 2), numbers.allSatisfy({ $0.magnitude <= 1e6 }) else {
                    return .failure(.badData("\(path):\(number): expected x y x y …, found \"\(stroke)\""))
                }
                strokes.append(
                    Polyline(stride(from: 0, to: numbers.count, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }))
            }
            return .success(
                DrawingRecord(place: "\(path):\(number)", key: number, content: .sketch(Sketch(strokes: strokes))))
        }
    }
}
// end
