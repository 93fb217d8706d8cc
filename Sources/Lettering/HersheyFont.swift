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

    /// The characters of `text` that the font has not, and that cannot be put together from what it has.
    package func missing(in text: String) -> [Character] {
        Self.drawable(text).filter { glyph($0) == nil }
    }

    /// In the font's units.
    package func width(of text: String) -> Double {
        Self.drawable(text).compactMap(glyph).reduce(0) { $0 + $1.right - $1.left }
    }

    /// The strokes of a line of text that begins at x = 0, y downwards, capitals centred on y = 0. What
    /// the font has not is left out.
    package func strokes(of text: String) -> [[Point]] {
        var x = 0.0
        var strokes: [[Point]] = []
        for glyph in Self.drawable(text).compactMap(glyph) {
            let shift = Point(x - glyph.left, 0)
            strokes += glyph.strokes.map { stroke in stroke.map { $0 + shift } }
            x += glyph.right - glyph.left
        }
        return strokes
    }

    /// A letter of the font's, one of ours, or one of these with its accents.
    private func glyph(_ character: Character) -> Glyph? {
        if let glyph = glyphs[character] { return glyph }
        if let (base, strokes) = Accents.letters[character], let glyph = glyphs[base] {
            return Glyph(left: glyph.left, right: glyph.right, strokes: (base == "x" ? [] : glyph.strokes) + strokes)
        }
        let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
        guard let first = scalars.first, scalars.count > 1, var letter = glyph(Character(first)) else { return nil }
        for mark in scalars.dropFirst() {
            // Marks without a drawing of ours are left out.
            guard mark.properties.canonicalCombiningClass != .notReordered else { return nil }
            guard let accent = Accents.marks[mark] else { continue }
            if accent.isAbove, "ij".unicodeScalars.contains(first) {
                // The dot makes room.
                letter.strokes.removeAll { $0.allSatisfy { $0.y < Accents.smallTop } }
            }
            guard let box = Box(around: letter.strokes.lazy.flatMap { $0 }) else { continue }
            let foot = Point(box.centre.x, accent.isAbove ? box.minY - Accents.gap : HersheyFont.capitalHeight / 2)
            letter.strokes += accent.strokes.map { stroke in stroke.map { $0 + foot } }
        }
        return letter
    }

    /// `text` with typographic signs in their ASCII form.
    private static func drawable(_ text: String) -> [Character] {
        let replacements: [Character: String] = [
            "–": "-", "—": "-", "−": "-", "‐": "-", "×": "x", "·": ".", "…": "...", "“": "\"", "”": "\"", "„": "\"",
            "‘": "'", "’": "'", "«": "\"", "»": "\"", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ẞ": "SS",
            "ς": "σ", "\u{a0}": " ", "\u{202f}": " ", "\t": " ", "\n": " ",
        ]
        return text.flatMap { character in replacements[character].map(Array.init) ?? [character] }
    }
}

/// Strokes that Hershey's letters lack: accents, and letters of their own. In his units, y downwards.
private enum Accents {
    struct Mark {
        var isAbove: Bool
        /// About the middle of the letter: above it from where it ends, else from the baseline.
        var strokes: [[Point]]
    }

    /// Between a letter and what stands above it.
    static let gap = 2.0
    /// The top of small letters such as x; what lies higher of i and j is their dot.
    static let smallTop = -4.0

    static let marks: [Unicode.Scalar: Mark] = [
        "\u{300}": above([[(-3, -5), (2, 0)]]),
        "\u{301}": above([[(3, -5), (-2, 0)]]),
        "\u{302}": above([[(-4, 0), (0, -4), (4, 0)]]),
        "\u{303}": above([[(-5, 0), (-4, -2), (-2, -3), (0, -2), (1, -1), (3, 0), (4, -1), (5, -3)]]),
        "\u{304}": above([[(-4, -1), (4, -1)]]),
        "\u{306}": above([[(-4, -4), (-3, -1), (0, 0), (3, -1), (4, -4)]]),
        "\u{307}": above([dot(0, -1)]),
        "\u{308}": above([dot(-4, -1), dot(4, -1)]),
        "\u{30a}": above([[(0, -6), (-2, -5), (-3, -3), (-2, -1), (0, 0), (2, -1), (3, -3), (2, -5), (0, -6)]]),
        "\u{30b}": above([[(-1, -5), (-4, 0)], [(5, -5), (2, 0)]]),
        "\u{30c}": above([[(-4, -4), (0, 0), (4, -4)]]),
        "\u{326}": below([[(1, 2), (-1, 6)]]),
        "\u{327}": below([[(0, 0), (-1, 2), (1, 2), (2, 3), (2, 5), (1, 6), (-2, 6)]]),
        "\u{328}": below([[(3, 0), (1, 2), (0, 4), (1, 6), (4, 6)]]),
    ]

    /// Letters by the one whose width they have and, but for x, whose strokes.
    static let letters: [Character: (base: Character, strokes: [[Point]])] = [
        "ß": (
            "x",
            points([
                [
                    (-6, 10.5), (-6, -6.5), (-5, -9.5), (-3, -10.5), (0, -10.5), (3, -9.5), (4, -7.5), (4, -5.5),
                    (3, -3.5), (0, -1.5), (3, -0.5), (5, 1.5), (6, 4.5), (6, 6.5), (5, 8.5), (3, 10.5), (0, 10.5),
                    (-2, 9.5),
                ]
            ])
        ),
        "ø": ("o", points([[(6, -5.5), (-6, 12.5)]])), "Ø": ("O", points([[(7, -12.5), (-7, 12.5)]])),
        "ł": ("l", points([[(3, -2.5), (-3, 2.5)]])), "Ł": ("L", points([[(0, -3.5), (-11, 3.5)]])),
        "đ": ("d", points([[(0, -7.5), (9, -7.5)]])), "Đ": ("D", points([[(-10, 0), (-1, 0)]])),
        "ı": ("x", points([[(0, -3.5), (0, 10.5)]])),
    ]

    private static func above(_ strokes: [[(Double, Double)]]) -> Mark { Mark(isAbove: true, strokes: points(strokes)) }
    private static func below(_ strokes: [[(Double, Double)]]) -> Mark {
        Mark(isAbove: false, strokes: points(strokes))
    }
    private static func points(_ strokes: [[(Double, Double)]]) -> [[Point]] {
        strokes.map { $0.map { Point($0.0, $0.1) } }
    }
    /// As Hershey's: a small diamond.
    private static func dot(_ x: Double, _ y: Double) -> [(Double, Double)] {
        [(x, y - 1), (x - 1, y), (x, y + 1), (x + 1, y), (x, y - 1)]
    }
}
