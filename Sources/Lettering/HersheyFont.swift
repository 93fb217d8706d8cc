import Foundation
import SketchGeometry

/// A single-line font of Dr. Hershey's: letters are strokes, as a pen draws them.
package struct HersheyFont: Sendable {
    private struct Glyph {
        var left: Double
        var right: Double
        var strokes: [[Point]]
    }

    /// From the baseline to the top of a capital, in the font's units.
    package static let capitalHeight = 21.0

    package static let fonts = ["simplex": simplex, "script": script]
    private static let simplex = HersheyFont(HersheyData.simplex, greek: HersheyData.greek)
    private static let script = HersheyFont(HersheyData.script, greek: HersheyData.greek)

    private var glyphs: [Character: Glyph] = [:]

    private init(_ ascii: String, greek: String) {
        for (index, glyph) in Self.glyphs(ascii).enumerated() {
            guard let scalar = Unicode.Scalar(UInt32(0x20 + index)) else { continue }
            glyphs[Character(scalar)] = glyph
        }
        // Unicode has a second, final sigma in the middle of the alphabet.
        let letters = (0x3b1...0x3c9).filter { $0 != 0x3c2 }.compactMap(Unicode.Scalar.init)
        for (letter, glyph) in zip(letters, Self.glyphs(greek)) { glyphs[Character(letter)] = glyph }
    }

    private static func glyphs(_ text: String) -> [Glyph] {
        var glyphs: [Glyph] = []
        var record: [UInt8] = []
        for line in text.split(separator: "\n") {
            record += Array(line.utf8)
            guard record.count >= 8,
                let count = Int(String(decoding: record[5..<8], as: UTF8.self).filter { $0 != " " })
            else { continue }
            // A long record goes on in the next line.
            guard record.count >= 8 + 2 * count else { continue }
            glyphs.append(glyph(Array(record[8..<8 + 2 * count])))
            record = []
        }
        return glyphs
    }

    private static func glyph(_ bytes: [UInt8]) -> Glyph {
        func coordinate(_ index: Int) -> Double { Double(bytes[index]) - Double(UInt8(ascii: "R")) }
        guard bytes.count >= 2 else { return Glyph(left: 0, right: 0, strokes: []) }
        var strokes: [[Point]] = [[]]
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            if bytes[index] == UInt8(ascii: " "), bytes[index + 1] == UInt8(ascii: "R") {
                strokes.append([])
            } else {
                // Capitals reach from −12 to 9: this centres them.
                strokes[strokes.count - 1].append(Point(coordinate(index), coordinate(index + 1) + 1.5))
            }
        }
        return Glyph(left: coordinate(0), right: coordinate(1), strokes: strokes.filter { !$0.isEmpty })
    }

    /// The characters of `text` that the font has not, even without their accents.
    package func missing(in text: String) -> [Character] {
        Self.drawable(text).filter { glyphs[$0] == nil }
    }

    /// In the font's units.
    package func width(of text: String) -> Double {
        Self.drawable(text).compactMap { glyphs[$0] }.reduce(0) { $0 + $1.right - $1.left }
    }

    /// The strokes of a line of text that begins at x = 0, y downwards, capitals centred on y = 0. What
    /// the font has not is left out.
    package func strokes(of text: String) -> [[Point]] {
        var x = 0.0
        var strokes: [[Point]] = []
        for glyph in Self.drawable(text).compactMap({ glyphs[$0] }) {
            let shift = Point(x - glyph.left, 0)
            strokes += glyph.strokes.map { stroke in stroke.map { $0 + shift } }
            x += glyph.right - glyph.left
        }
        return strokes
    }

    /// `text` with accents taken off and typographic signs in their ASCII form.
    private static func drawable(_ text: String) -> [Character] {
        let replacements: [Character: String] = [
            "–": "-", "—": "-", "−": "-", "‐": "-", "×": "x", "·": ".", "…": "...", "“": "\"", "”": "\"", "„": "\"",
            "‘": "'", "’": "'", "«": "\"", "»": "\"", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o",
            "Ø": "O", "ς": "σ", "\u{a0}": " ", "\u{202f}": " ", "\t": " ", "\n": " ",
        ]
        var result: [Character] = []
        for character in text {
            if let replacement = replacements[character] {
                result += Array(replacement)
            } else {
                let base = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
                    .filter { $0.properties.canonicalCombiningClass == .notReordered }
                result += Array(String(String.UnicodeScalarView(base)))
            }
        }
        return result
    }
}
