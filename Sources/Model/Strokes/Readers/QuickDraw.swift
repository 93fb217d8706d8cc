import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

/// Drawings in the layout of Quick, Draw!'s `.ndjson` files: one JSON object a line, whose `drawing`
/// is a list of strokes `[[x…], [y…]]`, or `[[x…], [y…], [milliseconds…]]` in the raw files. Times and
/// what the game recognised are read past; blank lines are passed over.
public enum QuickDraw: DrawingReader {
    public static let summary = "Quick, Draw! .ndjson, simplified or raw"

    public static let fileExtensions = ["ndjson"]

    public static func open(_ path: String) throws(Diagnostic) -> [DrawingPart] {
        let file = try FileStream(path)
        try file.skipByteOrderMark()
        return [DrawingPart(drawings: Lines(path: path, file: file))]
    }

    private struct Lines: DrawingIterator {
        let path: String
        let file: FileStream
        var number = 0

        mutating func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>? {
            while let line = try file.line() {
                number += 1
                if line.allSatisfy({ " \t\r".utf8.contains($0) }) { continue }
                do {
                    return .success(try drawing(Data(line), path, line: number))
                } catch {
                    return .failure(error)
                }
            }
            return nil
        }
    }

    /// - Throws: `badData` naming file, line and JSON pointer.
    private static func drawing(_ text: Data, _ path: String, line: Int) throws(Diagnostic) -> DrawingRecord {
        let place = "\(path):\(line)"
        let node = JSONNode(try JSONValue(parsing: text, name: path, firstLine: line), name: place)
        let word = try node.optional("word")?.string()
        var strokes: [Polyline] = []
        for stroke in try node.required("drawing").elements() {
            let lists = try stroke.elements()
            guard lists.count == 2 || lists.count == 3 else {
                throw stroke.error("expected the lists [x…], [y…] and perhaps times, found \(lists.count) lists")
            }
            let x = try lists[0].coordinates()
            let y = try lists[1].coordinates()
            guard x.count == y.count else {
                throw stroke.error("has \(x.count) x but \(y.count) y: expected as many")
            }
            if !x.isEmpty { strokes.append(Polyline(zip(x, y).map { Point($0, $1) })) }
        }
        return DrawingRecord(
            place: place, key: UInt64(line), content: .sketch(Sketch(strokes: strokes)), word: word, fields: node)
    }
}

extension JSONNode {
    /// An array of numbers that can be coordinates of a drawing.
    func coordinates() throws(Diagnostic) -> [Double] {
        guard case .array(let values) = value else { throw mismatch(expected: "an array") }
        let limit = 1e6
        var numbers: [Double] = []
        numbers.reserveCapacity(values.count)
        for (index, element) in values.enumerated() {
            switch element {
            case .integer(let whole) where abs(Double(whole)) <= limit: numbers.append(Double(whole))
            case .number(let real) where abs(real) <= limit: numbers.append(real)
            default: numbers.append(try elements()[index].number(in: -limit...limit))
            }
        }
        return numbers
    }
}
