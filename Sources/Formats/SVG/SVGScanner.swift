import Foundation

/// Reads numbers, letters and names from the text of an attribute: the one tokenizer for path data, points,
/// transforms, lengths and lists (SVG 1.1 §4.2, §8.3.9).
///
/// Numbers are separated by white space, by one comma, or by nothing where a sign or a second point begins the next.
struct SVGScanner {
    private let bytes: [UInt8]
    private(set) var place = 0

    init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
        skipSpace()
    }

    var isAtEnd: Bool { place >= bytes.count }

    /// The byte that comes next.
    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// What stands from here on, shortened for a message.
    var rest: String { String(decoding: bytes[min(place, bytes.count)...].prefix(16), as: UTF8.self) }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 || byte == 0x0c
    }

    mutating func skipSpace() {
        while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    }

    /// Passes white space with at most one comma in it; whether there was a comma.
    @discardableResult
    mutating func skipComma() -> Bool {
        skipSpace()
        guard next == UInt8(ascii: ",") else { return false }
        place += 1
        skipSpace()
        return true
    }

    /// Passes `byte` and the white space behind it, if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        skipSpace()
        return true
    }

    /// The next letter, which is passed; nil where something else stands.
    mutating func letter() -> UInt8? {
        guard let byte = next, (0x41...0x5a).contains(byte & 0xdf) else { return nil }
        place += 1
        skipSpace()
        return byte
    }

    /// Letters and hyphens that begin with a letter; empty where something else stands.
    mutating func name() -> String {
        let begin = place
        while let byte = next, (0x41...0x5a).contains(byte & 0xdf) || (place > begin && byte == 0x2d) { place += 1 }
        return String(decoding: bytes[begin..<place], as: UTF8.self)
    }

    /// 0 or 1, which may stand without space before what follows (the flags of arcs).
    mutating func flag() -> Bool? {
        guard let byte = next, byte == 0x30 || byte == 0x31 else { return nil }
        place += 1
        return byte == 0x31
    }

    /// The largest number that SVG can hold, that of single precision (SVG 1.1 §4.3).
    private static let largest = 3.4e38

    /// The next number; nil, with nothing passed, where none stands or it is out of SVG's range.
    mutating func number() -> Double? {
        let begin = place
        var at = place
        let isNegative = at < bytes.count && bytes[at] == UInt8(ascii: "-")
        if isNegative || (at < bytes.count && bytes[at] == UInt8(ascii: "+")) { at += 1 }
        var digits: UInt64 = 0
        var significant = 0
        var exponent = 0
        var count = 0
        func digit(_ index: Int) -> UInt8? {
            index < bytes.count && (0x30...0x39).contains(bytes[index]) ? bytes[index] - 0x30 : nil
        }
        func add(_ digit: UInt8) {
            count += 1
            if significant < 19 {
                digits = digits * 10 + UInt64(digit)
                if digits > 0 { significant += 1 }
            } else {
                exponent += 1
                significant += 1
            }
        }
        while let value = digit(at) {
            add(value)
            at += 1
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: "."), count > 0 || digit(at + 1) != nil {
            at += 1
            while let value = digit(at) {
                add(value)
                exponent -= 1
                at += 1
            }
        }
        guard count > 0 else { return nil }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            var end = at + 1
            let isSmall = end < bytes.count && bytes[end] == UInt8(ascii: "-")
            if isSmall || (end < bytes.count && bytes[end] == UInt8(ascii: "+")) { end += 1 }
            // "1em" is a length, no exponent.
            if digit(end) != nil {
                var power = 0
                while let value = digit(end) {
                    power = min(power * 10 + Int(value), 100_000)
                    end += 1
                }
                exponent += isSmall ? -power : power
                at = end
            }
        }
        let value: Double
        if significant <= 15, exponent.magnitude <= 22 {
            // Both are exact as Double, so their quotient or product is the nearest one to the number.
            let size = Double(digits)
            value = exponent < 0 ? size / Self.powers[-exponent] : size * Self.powers[exponent]
        } else {
            value = Double(String(decoding: bytes[begin..<at], as: UTF8.self))?.magnitude ?? .nan
        }
        guard value <= Self.largest else { return nil }
        place = at
        return isNegative ? -value : value
    }

    private static let powers: [Double] = (0...22).map { power in
        (0..<power).reduce(1.0) { value, _ in value * 10 }
    }
}

extension SVGScanner {
    /// All numbers of a list that holds nothing else; nil where it does.
    static func numbers(_ text: String) -> [Double]? {
        var scanner = SVGScanner(text)
        var numbers: [Double] = []
        while !scanner.isAtEnd {
            guard let number = scanner.number() else { return nil }
            numbers.append(number)
            if scanner.skipComma(), scanner.isAtEnd { return nil }
        }
        return numbers
    }
}
