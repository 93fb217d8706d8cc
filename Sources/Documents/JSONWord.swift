/// A word of JSON text outside strings: a literal or a number.
enum JSONWord {
    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    /// What is wrong with a word outside strings, or nil for a literal or a number in range.
    static func complaint(about word: ArraySlice<UInt8>) -> String? {
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
