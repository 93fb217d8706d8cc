import Foundation

/// Finds what RFC 8259 forbids, or leaves open, and json-c reads all the same: single quotes, NaN and
/// Infinity, control characters inside strings, numbers in other notations or beyond the range of
/// their type, and a key that stands twice in its object. Brackets, commas and colons are json-c's to check.
struct JSONStrictness {
    struct Violation {
        /// Where it stands, in bytes from the beginning of the text.
        var offset: Int
        var message: String
    }

    private let bytes: [UInt8]
    private var position = 0
    /// The keys so far of each object that is open, the innermost last.
    private var openObjects: [Set<String>] = []

    /// The first violation in the text, or nil where there is none.
    static func firstViolation(in text: Data) -> Violation? {
        var scan = JSONStrictness(bytes: [UInt8](text))
        return scan.run()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() -> Violation? {
        // The string just read: a key, where a colon follows.
        var string: Range<Int>?
        while position < bytes.count {
            let start = position
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                continue
            case UInt8(ascii: "\""):
                if let control = skipString() {
                    return Violation(offset: control, message: "a control character in a string, expected an escape")
                }
                string = start..<position
                continue
            case UInt8(ascii: "{"): openObjects.append([])
            case UInt8(ascii: "}"): _ = openObjects.popLast()
            case UInt8(ascii: ":"):
                if let string, let violation = note(key: string) { return violation }
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","): break
            case UInt8(ascii: "'"): return Violation(offset: start, message: "a single quote, expected \"")
            default:
                while position < bytes.count, Self.isWordByte(bytes[position]) { position += 1 }
                if let message = Self.complaint(about: bytes[start..<position]) {
                    return Violation(offset: start, message: message)
                }
            }
            string = nil
        }
        return nil
    }

    /// Moves behind the string's closing quote, or returns where a control character stands in it.
    private mutating func skipString() -> Int? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x20 { return position }
            position += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "\"") { break }
        }
        position = min(position, bytes.count)
        return nil
    }

    private mutating func note(key range: Range<Int>) -> Violation? {
        guard !openObjects.isEmpty, let key = text(of: range) else { return nil }
        if key.utf8.contains(0) { return Violation(offset: range.lowerBound, message: "a key with a NUL character") }
        guard openObjects[openObjects.count - 1].insert(key).inserted else {
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

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    /// What is wrong with a word outside strings, or nil for a literal or a number in range.
    private static func complaint(about word: ArraySlice<UInt8>) -> String? {
        switch numberKind(word) {
        case .integer where word.count <= 18: return nil
        case .integer:
            return Int64(String(decoding: word, as: UTF8.self)) != nil ? nil : "a whole number beyond 64 bits"
        case .real:
            return Double(String(decoding: word, as: UTF8.self))?.isFinite == true ? nil : "a number out of range"
        case nil:
            let text = String(decoding: word.prefix(20), as: UTF8.self)
            return ["true", "false", "null"].contains(text) ? nil : "expected a value, found \(text)"
        }
    }

    private enum NumberKind {
        case integer
        case real
    }

    /// RFC 8259, section 6: `-`, digits without leading zeros, a fraction, an exponent.
    private static func numberKind(_ word: ArraySlice<UInt8>) -> NumberKind? {
        var rest = word
        var kind = NumberKind.integer
        /// Takes digits off the front; false where there are none.
        func takeDigits() -> Bool {
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest.dropFirst(digits.count)
            return !digits.isEmpty
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let hasLeadingZero = rest.first == UInt8(ascii: "0")
        let wholeStart = rest.startIndex
        guard takeDigits(), !hasLeadingZero || rest.startIndex == wholeStart + 1 else { return nil }
        if rest.first == UInt8(ascii: ".") {
            kind = .real
            rest = rest.dropFirst()
            guard takeDigits() else { return nil }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            kind = .real
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard takeDigits() else { return nil }
        }
        return rest.isEmpty ? kind : nil
    }
}
