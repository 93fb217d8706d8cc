/// Text for a terminal or a log, whatever the files hold that it is taken from.
package enum PrintableText {
    /// One line, as a message is: control characters, and those that turn the direction of writing, as JSON's `\u001b`;
    /// the middle left out where it is longer than `limit` characters.
    package static func line(_ text: String, limit: Int = 2000) -> String {
        if text.utf8.count <= limit, text.unicodeScalars.allSatisfy({ !isHidden($0) }) { return text }
        guard text.unicodeScalars.count > limit else { return escaped(text.unicodeScalars[...]) }
        // Less than the limit, since what tells of the rest comes on top.
        let (first, last) = (limit / 2, limit * 9 / 20)
        let (head, tail) = (text.unicodeScalars.prefix(first), text.unicodeScalars.suffix(last))
        let count = text.unicodeScalars.count - head.count - tail.count
        // Escapes make a text longer.
        return escaped(head).prefix(first) + " … (\(count) characters left out) … " + escaped(tail).suffix(last)
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
