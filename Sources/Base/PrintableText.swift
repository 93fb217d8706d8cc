/// Text for a terminal or a log, whatever the files hold that it is taken from.
package enum PrintableText {
    /// As long as a message may be; the middle of a longer one is left out.
    static let limit = 2000

    /// One line, as a message is: control characters, and those that turn the direction of writing, as JSON's `\u001b`;
    /// the middle left out where it is longer than `limit` characters.
    package static func line(_ text: String) -> String {
        if text.utf8.count <= limit, text.unicodeScalars.allSatisfy({ !isHidden($0) }) { return text }
        guard text.unicodeScalars.count > limit else { return escaped(text.unicodeScalars[...]) }
        let (head, tail) = (text.unicodeScalars.prefix(limit / 2), text.unicodeScalars.suffix(limit / 2 - 100))
        let count = text.unicodeScalars.count - head.count - tail.count
        return shortened(escaped(head), fromEnd: false) + " … (\(count) characters left out) … "
            + shortened(escaped(tail), fromEnd: true)
    }

    /// Escapes make a text longer.
    private static func shortened(_ text: String, fromEnd: Bool) -> String {
        String(fromEnd ? text.suffix(limit / 2 - 100) : text.prefix(limit / 2))
    }

    private static func escaped(_ scalars: Substring.UnicodeScalarView) -> String {
        var result = String.UnicodeScalarView()
        for scalar in scalars {
            if isHidden(scalar) {
                result.append(contentsOf: ASCIIText.escaped(String(scalar)).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069: true
        default: false
        }
    }
}
