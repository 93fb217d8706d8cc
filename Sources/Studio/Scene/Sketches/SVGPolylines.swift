import Drawing
import Files
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The lines of an SVG that consists of them: `polyline`, `polygon`, `line`, and `path` with straight
/// segments (SVG 1.1 §8.3, commands M L H V Z in both cases). Curves and transforms are refused by name,
/// so that no drawing is read other than it looks.
enum SVGPolylines {
    /// - Throws: `badData` naming the line of what cannot be read.
    static func read(_ data: Data, name: String) throws(StudioError) -> Sketch {
        let reader = SVGLineReader()
        let parser = XMLParser(data: data)
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        // What `parse` returns is true for some broken documents; its error is not missing then.
        let isRead = parser.parse() && parser.parserError == nil
        if let failure = reader.failure { throw .badData("\(name):\(failure)") }
        guard isRead else {
            throw .badData("\(name):\(max(parser.lineNumber, 1)): is no well-formed XML")
        }
        guard !reader.strokes.isEmpty else { throw .badData("\(name): holds no polylines") }
        return Sketch(strokes: reader.strokes)
    }
}

private final class SVGLineReader: NSObject, XMLParserDelegate {
    var strokes: [Polyline] = []
    /// `line: what is wrong`.
    var failure: String?

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        do throws(StudioError) {
            if attributes["transform"] != nil {
                throw .badData("<\(element)> has a transform; apply it in the drawing program first")
            }
            switch element {
            case "polyline": try add(numbers(attributes["points"] ?? ""), closed: false)
            case "polygon": try add(numbers(attributes["points"] ?? ""), closed: true)
            case "line":
                var ends: [Double] = []
                for key in ["x1", "y1", "x2", "y2"] { ends += try numbers(attributes[key] ?? "0") }
                try add(ends, closed: false)
            case "path":
                var path = PathData(attributes["d"] ?? "")
                strokes += try path.polylines()
            // A filled rectangle is a background.
            case "rect" where attributes["fill"] != nil: break
            case "circle", "ellipse", "rect", "text", "image", "use":
                throw .badData("<\(element)> is no polyline; turn it into a path of straight lines first")
            default: break
            }
        } catch {
            failure = failure ?? "\(parser.lineNumber): \(error.message)"
            parser.abortParsing()
        }
    }

    private func numbers(_ text: String) throws(StudioError) -> [Double] {
        var numbers: [Double] = []
        for word in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            guard let number = Double(word), number.magnitude < 1e6 else {
                throw .badData("expected a coordinate, found \"\(word)\"")
            }
            numbers.append(number)
        }
        return numbers
    }

    private func add(_ numbers: [Double], closed: Bool) throws(StudioError) {
        guard numbers.count % 2 == 0 else { throw .badData("an x has no y") }
        var points = stride(from: 0, to: numbers.count, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
        if closed, let first = points.first { points.append(first) }
        if !points.isEmpty { strokes.append(Polyline(points)) }
    }
}

/// Path data of straight lines.
private struct PathData {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func polylines() throws(StudioError) -> [Polyline] {
        var lines: [Polyline] = []
        var current: [Point] = []
        var position = Point(0, 0)
        var command = UInt8(ascii: "M")
        func finish() {
            if !current.isEmpty { lines.append(Polyline(current)) }
            current = []
        }
        while let next = peek() {
            if isLetter(next) {
                command = next
                index += 1
                if command | 0x20 == UInt8(ascii: "z") {
                    if let first = current.first {
                        current.append(first)
                        position = first
                    }
                    continue
                }
            }
            let relative = command >= UInt8(ascii: "a")
            switch command | 0x20 {
            case UInt8(ascii: "m"):
                let point = Point(try number(), try number())
                finish()
                position = relative ? position + point : point
                current = [position]
                // Further pairs are lines (SVG 1.1 §8.3.2).
                command = relative ? UInt8(ascii: "l") : UInt8(ascii: "L")
                continue
            case UInt8(ascii: "l"):
                let point = Point(try number(), try number())
                position = relative ? position + point : point
            case UInt8(ascii: "h"):
                let x = try number()
                position.x = relative ? position.x + x : x
            case UInt8(ascii: "v"):
                let y = try number()
                position.y = relative ? position.y + y : y
            default:
                let name = String(decoding: [command], as: UTF8.self)
                throw .badData("the path command \"\(name)\" is no straight line; turn curves into polylines first")
            }
            guard position.x.magnitude < 1e6, position.y.magnitude < 1e6 else {
                throw .badData("a path leaves the coordinates up to 1000000")
            }
            current.append(position)
        }
        finish()
        return lines
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte & 0xdf) }

    /// The next byte that is neither space nor comma.
    private mutating func peek() -> UInt8? {
        while index < bytes.count, " ,\t\r\n".utf8.contains(bytes[index]) { index += 1 }
        return index < bytes.count ? bytes[index] : nil
    }

    /// The next number; one may end where the next begins: `1.5.5-2` are three.
    private mutating func number() throws(StudioError) -> Double {
        guard let first = peek() else { throw .badData("a path ends in the middle of a point") }
        let start = index
        var seenDot = false
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { index += 1 }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ".") && !seenDot {
                seenDot = true
            } else if byte | 0x20 == UInt8(ascii: "e"), index + 1 < bytes.count {
                if bytes[index + 1] == UInt8(ascii: "-") || bytes[index + 1] == UInt8(ascii: "+") { index += 1 }
            } else if !(0x30...0x39).contains(byte) {
                break
            }
            index += 1
        }
        let text = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
        guard let number = Double(text), number.magnitude < 1e6 else {
            throw .badData(
                "expected a coordinate in a path, found \"\(text.isEmpty ? String(UnicodeScalar(first)) : text)\"")
        }
        return number
    }
}
