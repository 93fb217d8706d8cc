import Foundation
import SketchBase

/// Where a JSON value stands, and the values in it, in written order.
struct JSONSpans: Sendable {
    var span: TextSpan
    var children: [JSONSpans] = []

    /// Those of the child with this index. A value that came from elsewhere stands where its parent does.
    func child(_ index: Int) -> JSONSpans {
        children.indices.contains(index) ? children[index] : JSONSpans(span: span)
    }
}

/// Walks once through JSON text, before json-c builds its values: notes where every value stands, blanks
/// comments, and finds what RFC 8259 forbids, or leaves open, and json-c reads all the same: single quotes,
/// NaN and Infinity, control characters inside strings, numbers in other notations or beyond the range of
/// their type, a key that stands twice in its object, and brackets that close nothing. Commas, colons and brackets that are
/// not closed are json-c's to check: where they are wrong, the spans mean nothing.
struct JSONScanner {
    struct Violation {
        /// Where it stands, in bytes from the beginning of the text.
        var offset: Int
        var message: String
    }

    struct Options: OptionSet {
        let rawValue: Int
        /// Comments, `// …` and `/* … */`, become spaces.
        static let comments = Options(rawValue: 1)
        /// Spans are kept; most texts have thousands of values and no use for them.
        static let spans = Options(rawValue: 2)
    }

    /// Arrays and objects in each other, as many as json-c is asked to read.
    static let maximumDepth = 64

    /// The text, comments blanked: as many bytes, and the same line ends.
    private(set) var bytes: [UInt8]
    /// Where the document stands; nil where spans are not kept or there is no value.
    private(set) var spans: JSONSpans?
    /// Whether there is any byte beyond ASCII, so that UTF-8 has to be checked.
    private(set) var isBeyondASCII = false

    private let options: Options
    private var index = 0
    private var line: Int
    private var lineStart = 0
    private var open: [Container] = []

    /// An array or object that is not closed yet.
    private struct Container {
        var start: TextPosition
        var isObject: Bool
        var children: [JSONSpans] = []
        /// An object's keys so far.
        var keys: Set<String> = []
    }

    init(_ text: Data, firstLine: Int, _ options: Options) {
        bytes = [UInt8](text)
        line = firstLine
        self.options = options
    }

    /// - Returns: the first violation in the text, or nil where there is none.
    mutating func run() -> Violation? {
        // The string just read: a key, where a colon follows.
        var string: Range<Int>?
        while index < bytes.count {
            let start = index
            let position = here
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
            case UInt8(ascii: "\n"):
                line += 1
                lineStart = index
                continue
            case UInt8(ascii: "/") where options.contains(.comments) && skipComment(): continue
            case UInt8(ascii: "\""):
                if let control = skipString() {
                    return Violation(offset: control, message: "a control character in a string, expected an escape")
                }
                string = start..<index
                add(JSONSpans(span: TextSpan(position, here)))
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard open.count < Self.maximumDepth else {
                    return Violation(offset: start, message: "more than \(Self.maximumDepth) brackets in each other")
                }
                open.append(Container(start: position, isObject: byte == UInt8(ascii: "{")))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                let (bracket, opening) = byte == UInt8(ascii: "}") ? ("}", "{") : ("]", "[")
                guard let closed = open.popLast() else {
                    return Violation(offset: start, message: "a \(bracket) without its \(opening)")
                }
                guard closed.isObject == (bracket == "}") else {
                    let place = "line \(closed.start.line), column \(closed.start.column)"
                    return Violation(
                        offset: start,
                        message:
                            "a \(bracket), expected a \(closed.isObject ? "}" : "]") for the \(closed.isObject ? "{" : "[") in \(place)"
                    )
                }
                add(JSONSpans(span: TextSpan(closed.start, here), children: closed.children))
            case UInt8(ascii: ":"):
                if let string, let violation = note(key: string) { return violation }
            case UInt8(ascii: ","): break
            case UInt8(ascii: "/")
            where options.contains(.comments) && index < bytes.count && bytes[index] == UInt8(ascii: "*"):
                return Violation(offset: start, message: "a comment without its end, expected */")
            case UInt8(ascii: "'"): return Violation(offset: start, message: "a single quote, expected \"")
            default:
                isBeyondASCII = isBeyondASCII || byte >= 0x80
                while index < bytes.count, JSONWord.isPart(bytes[index]) { index += 1 }
                if let message = JSONWord.complaint(about: bytes[start..<index]) {
                    return Violation(offset: start, message: message)
                }
                add(JSONSpans(span: TextSpan(position, here)))
            }
            string = nil
        }
        return nil
    }

    private var here: TextPosition { TextPosition(line: line, column: index - lineStart + 1) }

    /// Takes a value that has ended into the array or object around it.
    private mutating func add(_ value: JSONSpans) {
        guard options.contains(.spans) else { return }
        if open.isEmpty {
            spans = spans ?? value
        } else {
            open[open.count - 1].children.append(value)
        }
    }

    /// Moves behind the string's closing quote, or returns where a control character stands in it.
    private mutating func skipString() -> Int? {
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 { return index }
            isBeyondASCII = isBeyondASCII || byte >= 0x80
            index += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "\"") { break }
        }
        index = min(index, bytes.count)
        return nil
    }

    /// The string before a colon is a key: it is no value, and must stand once in its object.
    private mutating func note(key range: Range<Int>) -> Violation? {
        guard !open.isEmpty, let key = text(of: range) else { return nil }
        if options.contains(.spans) { open[open.count - 1].children.removeLast() }
        if key.utf8.contains(0) { return Violation(offset: range.lowerBound, message: "a key with a NUL character") }
        guard open[open.count - 1].keys.insert(key).inserted else {
            return Violation(offset: range.lowerBound, message: "the key \"\(key)\" stands twice in its object")
        }
        return nil
    }

    /// What the string literal stands for, so that "a" and "\u0061" are one key; nil where json-c refuses it.
    private func text(of literal: Range<Int>) -> String? {
        let inside = bytes[literal].dropFirst().dropLast()
        guard inside.contains(UInt8(ascii: "\\")) else { return String(decoding: inside, as: UTF8.self) }
        guard case .string(let text)? = try? JSONValue(parsing: Data(bytes[literal]), name: "") else { return nil }
        return text
    }

    /// Blanks the comment that begins here, behind its first slash, and moves behind it.
    ///
    /// - Returns: false where there is none, or a block comment has no end: then this is no JSON.
    private mutating func skipComment() -> Bool {
        let start = index - 1
        guard index < bytes.count else { return false }
        if bytes[index] == UInt8(ascii: "/") {
            let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            blank(start..<end)
            return true
        }
        guard bytes[index] == UInt8(ascii: "*") else { return false }
        var end = index + 1
        while end + 1 < bytes.count {
            if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "/") {
                blank(start..<end + 2)
                return true
            }
            end += 1
        }
        return false
    }

    private mutating func blank(_ range: Range<Int>) {
        for place in range {
            isBeyondASCII = isBeyondASCII || bytes[place] >= 0x80
            if bytes[place] == UInt8(ascii: "\n") {
                line += 1
                lineStart = place + 1
            } else {
                bytes[place] = UInt8(ascii: " ")
            }
        }
        index = range.upperBound
    }
}
