import Foundation
import SketchBase
import SketchGeometry
import SketchLettering

/// How a program letters (HPGL's character group): size, direction, slant, gaps, and on which side of the pen (HP 7475A
/// Interfacing and Programming Manual, chapter 5; HP PCL 5 Printer Language Technical Reference Manual, "The Character
/// Group").
struct HPGLLettering {
    /// How large a letter is.
    enum Size {
        /// Width and height in millimetres.
        case fixed(Point)
        /// Parts of the way between the scaling points.
        case relative(Point)
    }

    /// Width and height on A4 paper, in millimetres.
    static let usualSize = Size.fixed(Point(1.87, 2.69))

    /// What ends a label.
    var terminator = HPGLInstructions.usualTerminator
    /// Whether it is only an end, and no letter.
    var hidesTerminator = true
    var size = usualSize
    /// Run and rise of a line of letters.
    var direction = Point(1, 0)
    /// Whether these are parts of the way between the scaling points.
    var isRelative = false
    /// The tangent of the angle by which letters lean.
    var slant = 0.0
    /// On which side of the pen labels stand, 1 to 9 and 11 to 19.
    var origin = 1
    /// More room between letters and lines, in letters and lines.
    var extra = Point(0, 0)
    /// What is drawn at every place that the pen is sent to; nil for nothing.
    var symbol: UInt8?
    /// What `BL` keeps for `PB`.
    var buffer: [UInt8] = []

    private static let font = HersheyFont.fonts["simplex"]
    /// The font's units that are as wide as a letter: with its gaps an M then fills its cell.
    private static let fontWidth = 16.0

    /// A label laid out, in millimetres along and across its line, from its carriage's place.
    struct Layout {
        var strokes: [[Point]] = []
        /// Where the next letter would stand.
        var end = Point(0, 0)
        /// Letters that the font has not.
        var missing = 0
    }

    /// From one letter to the next, and from one line to the next, for letters of this size.
    func step(_ letter: Point) -> Point {
        Point(1.5 * letter.x * (1 + extra.x), 2 * letter.y * (1 + extra.y))
    }

    /// - Parameters:
    ///   - text: Latin-1, with line ends and backspaces.
    ///   - start: where its first letter stands.
    ///   - letter: width and height in millimetres.
    func layout(_ text: ArraySlice<UInt8>, from start: Point, letter: Point) -> Layout {
        let step = step(letter)
        var layout = Layout(end: start + side(of: text, letter))
        let home = layout.end.x - start.x
        for (index, byte) in text.enumerated() {
            switch byte {
            case 8: layout.end.x -= step.x
            // Hosts end lines with CR, LF or both, and mean the same.
            case 10, 13:
                if byte == 10, index > 0, text[text.startIndex + index - 1] == 13 { continue }
                layout.end = Point(home, layout.end.y - step.y)
            case 0..<32, 127..<160: continue
            default:
                let strokes = strokes(of: byte, letter)
                if strokes == nil { layout.missing += 1 }
                layout.strokes += (strokes ?? []).map { stroke in stroke.map { $0 + layout.end } }
                layout.end.x += step.x
            }
        }
        return layout
    }

    /// One letter with its lower left corner at 0, 0; nil where the font has it not.
    func strokes(of byte: UInt8, _ letter: Point) -> [[Point]]? {
        guard let font = Self.font else { return nil }
        let text = String(Character(Unicode.Scalar(byte)))
        guard font.missing(in: text).isEmpty else { return nil }
        let scale = Point(letter.x / Self.fontWidth, letter.y / HersheyFont.capitalHeight)
        let left = letter.x / 2 - font.width(of: text) * scale.x / 2
        return font.strokes(of: text).map { stroke in
            stroke.map { point in
                let height = (HersheyFont.capitalHeight / 2 - point.y) * scale.y
                return Point(left + point.x * scale.x + height * slant, height)
            }
        }
    }

    /// How far `LO` moves a label from the pen, along and across.
    private func side(of text: ArraySlice<UInt8>, _ letter: Point) -> Point {
        let kind = origin % 10
        guard origin != 1, (1...9).contains(kind) else { return Point(0, 0) }
        let letters = text.prefix { $0 != 10 && $0 != 13 }.count { $0 >= 32 }
        let width = max(Double(letters) * step(letter).x - (step(letter).x - letter.x), 0)
        let (column, row) = (Double((kind - 1) / 3), Double((kind - 1) % 3))
        var shift = Point(-width * column / 2, -letter.y * row / 2)
        if origin > 10 { shift = shift + Point(letter.x * (1 - column) / 2, letter.y * (1 - row) / 2) }
        return shift
    }

    /// Whether the pen goes back to where it was before a label.
    var returns: Bool { ![1, 2, 3].contains(origin % 10) }
}
