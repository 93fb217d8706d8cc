import SketchBase
import SketchStrokes

/// Rows of a given drawing as handles write them: Δx and Δy of each, with their signs, and a slash where the pen is
/// lifted, as in `+12-3+4+5/+7-8/`. Offsets are whole numbers, in data units.
package enum GivenRows {
    /// Rows beyond this make no handle; no model draws as many.
    static let mostRows = 4096
    /// What an offset may be: some windows.
    static let offsets = -4096...4096

    /// nil where an offset is no whole number within `offsets`, or there are too many rows or none.
    package static func text(_ rows: [StrokeRow]) -> String? {
        guard (1...mostRows).contains(rows.count) else { return nil }
        var text = ""
        for row in rows {
            for offset in [row.dx, row.dy] {
                guard let whole = Int(exactly: offset), offsets.contains(whole) else { return nil }
                text += whole < 0 ? "\(whole)" : "+\(whole)"
            }
            if row.lifted { text += "/" }
        }
        return text
    }

    /// - Throws: `badData` for what `text` does not write.
    static func rows(_ text: String) throws(Diagnostic) -> [StrokeRow] {
        var rows: [StrokeRow] = []
        var rest = Array(text.utf8)[...]
        func mistake() -> Diagnostic {
            .badData(
                "expected the rows of a drawing, as in +12-3+4+5/, found \"\(String(decoding: rest.prefix(24), as: UTF8.self))\""
            )
        }
        func offset() throws(Diagnostic) -> Float {
            guard let sign = rest.first, "+-".utf8.contains(sign) else { throw mistake() }
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty, digits.count <= 4, digits.count == 1 || digits.first != 0x30,
                let number = Int(String(decoding: digits, as: UTF8.self))
            else { throw mistake() }
            let whole = sign == UInt8(ascii: "-") ? -number : number
            // -0 would be another text for the same rows.
            guard offsets.contains(whole), whole != 0 || sign == UInt8(ascii: "+") else { throw mistake() }
            rest = rest.dropFirst(1 + digits.count)
            return Float(whole)
        }
        while !rest.isEmpty {
            var row = StrokeRow(dx: try offset(), dy: try offset(), lifted: false)
            if rest.first == UInt8(ascii: "/") {
                row.lifted = true
                rest = rest.dropFirst()
            }
            rows.append(row)
            guard rows.count <= mostRows else {
                throw .badData("a drawing of more than \(mostRows) points stands in no handle")
            }
        }
        guard !rows.isEmpty else { throw mistake() }
        return rows
    }
}
