/// Text in XML 1.0. Characters that it cannot hold (§2.2) become U+FFFD.
enum XMLText {
    /// For the content of an element. Carriage returns become references, since readers take them for
    /// line ends.
    static func content(_ text: String) -> String { escaped(text, references: "\r") }

    /// For the value of an attribute, where readers make spaces of tabs and line ends.
    static func attribute(_ text: String) -> String { escaped(text, references: "\"\t\n\r") }

    private static func escaped(_ text: String, references: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case _ where references.unicodeScalars.contains(scalar): result += "&#\(scalar.value);"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
