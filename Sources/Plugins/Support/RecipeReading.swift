import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// Finds the recipe that a picture carries, whichever renderer wrote it.
public enum RecipeReading {
    /// The recipe, as `Recipe.json()` wrote it.
    ///
    /// It is one line of printable ASCII that begins with its generator, so it can be found without
    /// taking the format apart; what each format does to it is undone.
    /// - Throws: `badData` where there is none.
    public static func recipe(in data: Data, name: String) throws(Diagnostic) -> JSONNode {
        if data.first == UInt8(ascii: "{"), let page = try? JSONNode(parsing: data, name: name),
            Page.isDescribed(by: page), let recipe = try page.optional("recipe")
        {
            return recipe.document(named: "\(name): its recipe")
        }
        let text: String?
        if data.starts(with: Data("%PDF".utf8)) {
            text = pdfString(in: data)
        } else if data.starts(with: Data([0x89, 0x50, 0x4e, 0x47])) {
            text = pngText(in: data)
        } else {
            let whole = String(decoding: data, as: UTF8.self)
            text = xmlText(in: whole) ?? commentText(in: whole)
        }
        guard let text, !text.isEmpty else {
            throw .badData("\(name): carries no recipe; only pictures that this studio rendered can be made again")
        }
        return try JSONNode(parsing: Data(text.utf8), name: "\(name): its recipe")
    }

    /// The content of the `recipe` element of an SVG or HTML.
    private static func xmlText(in text: String) -> String? {
        guard let open = text.range(of: "<recipe xmlns=\"urn:sketch-studio:recipe\">"),
            let close = text.range(of: "</recipe>", range: open.upperBound..<text.endIndex)
        else { return nil }
        return String(text[open.upperBound..<close.lowerBound])
            .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&amp;", with: "&")
    }

    /// The G-code comments `;= …` or `(= …)`, or those of HP-GL/2, `CO"= …";`, joined.
    private static func commentText(in text: String) -> String? {
        let marked = text.split(separator: "\n").compactMap { line -> Substring? in
            if line.hasPrefix(";= ") { return line.dropFirst(3) }
            if line.hasPrefix("CO\"= ") { return line.dropFirst(5).dropLast(2) }
            return line.hasPrefix("(= ") ? line.dropFirst(3).dropLast() : nil
        }
        guard !marked.isEmpty else { return nil }
        guard text.contains("\nCO\"= ") else { return marked.joined() }
        return marked.joined().replacingOccurrences(of: "%22", with: "\"")
            .replacingOccurrences(of: "%3B", with: ";").replacingOccurrences(of: "%25", with: "%")
    }

    /// The text of the `iTXt` chunk `sketch-studio`.
    private static func pngText(in data: Data) -> String? {
        let bytes = Array(data)
        var at = 8
        while at + 8 <= bytes.count {
            let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
            guard at + 12 + length <= bytes.count else { return nil }
            let content = bytes[at + 8..<at + 8 + length]
            let prefix = Array("sketch-studio".utf8) + [0, 0, 0, 0, 0]
            if Array(bytes[at + 4..<at + 8]) == Array("iTXt".utf8), content.starts(with: prefix) {
                return String(decoding: content.dropFirst(prefix.count), as: UTF8.self)
            }
            at += 12 + length
        }
        return nil
    }

    /// The text string (PDF 32000-1 §7.9.2) of the document's subject: literal, or hexadecimal UTF-16.
    private static func pdfString(in data: Data) -> String? {
        if let key = data.range(of: Data("/Subject <FEFF".utf8)) {
            var units: [UInt16] = []
            var digits = data[key.upperBound...].prefix { $0 != UInt8(ascii: ">") }.filter { $0 > 0x20 }[...]
            while digits.count >= 4, let unit = UInt16(String(decoding: digits.prefix(4), as: UTF8.self), radix: 16) {
                units.append(unit)
                digits = digits.dropFirst(4)
            }
            return String(decoding: units, as: UTF16.self)
        }
        guard let key = data.range(of: Data("/Subject (".utf8)) else { return nil }
        var result: [UInt8] = []
        var depth = 0
        var bytes = data[key.upperBound...].makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case UInt8(ascii: "\\"):
                guard let escaped = bytes.next() else { return nil }
                result.append(escaped)
            case UInt8(ascii: "("):
                depth += 1
                result.append(byte)
            case UInt8(ascii: ")") where depth == 0: return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: ")"):
                depth -= 1
                result.append(byte)
            default: result.append(byte)
            }
        }
        return nil
    }
}
