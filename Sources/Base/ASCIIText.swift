/// Text in printable ASCII.
package enum ASCIIText {
    /// `text` with every other character, and those of `also`, as JSON's `\uXXXX`.
    package static func escaped(_ text: String, also reserved: String = "") -> String {
        var result = ""
        for unit in text.utf16 {
            if let scalar = Unicode.Scalar(unit), (0x20...0x7e).contains(unit),
                !reserved.unicodeScalars.contains(scalar)
            {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }
        }
        return result
    }
}
