import Drawing
import Files
import Foundation
import JSON

/// Drawings in the layout of Quick, Draw!'s `.ndjson` files: one JSON object a line, whose `drawing`
/// is a list of strokes `[[x…], [y…]]`, or `[[x…], [y…], [milliseconds…]]` in the raw files. Times and
/// what the game recognised are read past.
public struct QuickDraw: Sendable {
    /// Counted from 1.
    public var line: Int
    /// What it shows, where the file says.
    public var word: String?
    public var sketch: Sketch
    private var record: JSONNode

    /// All drawings of the file; blank lines are passed over.
    ///
    /// - Throws: `missingInput`, or `badData` with file and line of the first broken drawing.
    public static func read(_ path: String) throws(StudioError) -> [QuickDraw] {
        let data = try InputFile.read(path)
        var drawings: [QuickDraw] = []
        for (index, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy({ " \t\r".utf8.contains($0) }) {
            drawings.append(try QuickDraw(parsing: Data(line), path: path, line: index + 1))
        }
        return drawings
    }

    /// - Throws: `badData` naming file, line and JSON pointer.
    init(parsing text: Data, path: String, line: Int) throws(StudioError) {
        let value = try JSONValue(parsing: text, name: path, firstLine: line)
        self.line = line
        record = JSONNode(value, name: "\(path):\(line)")
        word = try record.optional("word")?.string()
        var strokes: [Polyline] = []
        for stroke in try record.required("drawing").elements() {
            let lists = try stroke.elements()
            guard lists.count == 2 || lists.count == 3 else {
                throw stroke.error("expected the lists [x…], [y…] and perhaps times, found \(lists.count) lists")
            }
            let x = try Self.coordinates(lists[0])
            let y = try Self.coordinates(lists[1])
            guard x.count == y.count else {
                throw stroke.error("has \(x.count) x but \(y.count) y: expected as many")
            }
            if !x.isEmpty { strokes.append(Polyline(zip(x, y).map { Point($0, $1) })) }
        }
        sketch = Sketch(strokes: strokes)
    }

    private static func coordinates(_ list: JSONNode) throws(StudioError) -> [Double] {
        var numbers: [Double] = []
        for element in try list.elements() { numbers.append(try element.number(in: -1e6...1e6)) }
        return numbers
    }

    /// Whether every filter's field is there and has one of its values.
    func matches(_ filters: [DatasetSource.Filter]) throws(StudioError) -> Bool {
        for filter in filters {
            guard let node = try record.optional(filter.field) else { return false }
            guard filter.values.contains(try node.string()) else { return false }
        }
        return true
    }
}
