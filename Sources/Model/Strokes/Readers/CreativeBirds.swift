import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

/// Drawings in the layout of Creative Birds and Creative Creatures (Ge et al. 2021, "Creative Sketch
/// Generation"; DoodlerGAN, data_process.py): objects, in an array or one a line, whose `all_strokes`,
/// there or under `output`, is a list of parts; a part is a list of strokes, a stroke a list of line
/// segments `[x0, y0, x1, y1]`, perhaps with more numbers behind. A segment begins where the one before
/// it ended, so a stroke's points are the first segment's begin and every segment's end.
public enum CreativeBirds: DrawingReader {
    public static let summary = "Creative Birds .json"

    public static let fileExtensions = ["json"]

    /// Models of Magenta's have that ending too.
    public static func recognises(_ path: String) -> Bool {
        path.fileExtension == "json" && !path.lowercased().hasSuffix(".gen.json")
    }

    public static func open(_ path: String) throws(Diagnostic) -> [DrawingPart] {
        [DrawingPart(drawings: Drawings(path: path, objects: try JSONObjects(path)))]
    }

    private struct Drawings: DrawingIterator {
        let path: String
        var objects: JSONObjects
        var number = 0
        var isBroken = false

        mutating func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>? {
            guard !isBroken else { return nil }
            let object: (text: [UInt8], line: Int)?
            do {
                object = try objects.next()
            } catch {
                // Where an object ends is not known, nor then where the next begins.
                isBroken = true
                return .failure(error)
            }
            guard let (text, line) = object else { return nil }
            number += 1
            do {
                let value = try JSONValue(parsing: Data(text), name: path, firstLine: line)
                return .success(try drawing(JSONNode(value, name: "\(path):\(line)"), number))
            } catch {
                return .failure(error)
            }
        }
    }

    private static func drawing(_ node: JSONNode, _ number: Int) throws(Diagnostic) -> DrawingRecord {
        let holder = try node.optional("output") ?? node
        var strokes: [Polyline] = []
        for part in try holder.required("all_strokes").elements() {
            for stroke in try part.elements() {
                var points: [Point] = []
                for segment in try stroke.elements() {
                    let numbers = try segment.coordinates()
                    guard numbers.count >= 4 else {
                        throw segment.error("expected a line segment [x0, y0, x1, y1], found \(numbers.count) numbers")
                    }
                    if points.isEmpty { points.append(Point(numbers[0], numbers[1])) }
                    points.append(Point(numbers[2], numbers[3]))
                }
                if !points.isEmpty { strokes.append(Polyline(points)) }
            }
        }
        return DrawingRecord(
            place: node.name, key: UInt64(number), content: .sketch(Sketch(strokes: strokes)), fields: node)
    }
}

/// The objects of a JSON array, or of a file with one object behind the other, without holding the file
/// in memory.
struct JSONObjects {
    private let path: String
    private let file: FileStream
    private var line = 1

    private static let sizeLimit = 1 << 28

    init(_ path: String) throws(Diagnostic) {
        self.path = path
        file = try FileStream(path)
        try file.skipByteOrderMark()
    }

    /// The text of the next object and the line it begins in; nil behind the last.
    mutating func next() throws(Diagnostic) -> (text: [UInt8], line: Int)? {
        while let byte = try file.byte() {
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "["), UInt8(ascii: "]"),
                UInt8(ascii: ","):
                continue
            case UInt8(ascii: "{"): return try object()
            default: throw .badData("\(path):\(line): expected an object, or an array of objects")
            }
        }
        return nil
    }

    private mutating func object() throws(Diagnostic) -> (text: [UInt8], line: Int) {
        let first = line
        var text = [UInt8(ascii: "{")]
        var depth = 1
        var isString = false
        var isEscaped = false
        while depth > 0 {
            guard let byte = try file.byte() else { throw .badData("\(path):\(first): the object does not end") }
            guard text.count < Self.sizeLimit else {
                throw .badData("\(path):\(first): the object is larger than \(Self.sizeLimit) bytes")
            }
            text.append(byte)
            if byte == UInt8(ascii: "\n") { line += 1 }
            if isString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                default: continue
                }
            }
        }
        return (text, first)
    }
}
