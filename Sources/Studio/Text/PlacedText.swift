import Foundation
import SketchGeometry
import SketchLettering

/// One line of text on the page, drawn with single strokes so that plotters write it too.
public struct PlacedText: Hashable, Sendable {
    /// What is written.
    public var text: String
    /// In millimetres on the page. The text stands in its vertical middle, and is made smaller where it
    /// is wider.
    public var box: Box
    /// Height of a capital in millimetres.
    public var height: Double
    /// Where it stands in its box.
    public var align: Align

    /// Where a text stands in its box.
    public enum Align: String, CaseIterable, Hashable, Sendable {
        case left, centre, right
    }

    public init(_ text: String, box: Box, height: Double, align: Align) {
        self.text = text
        self.box = box
        self.height = height
        self.align = align
    }

    /// The strokes in `font`.
    func lines(font: HersheyFont) -> [Polyline] {
        let natural = font.width(of: text)
        guard natural > 0, box.width > 0 else { return [] }
        let scale = min(height / HersheyFont.capitalHeight, box.width / natural)
        let width = natural * scale
        let left =
            switch align {
            case .left: box.minX
            case .centre: box.centre.x - width / 2
            case .right: box.maxX - width
            }
        // Glyphs have their origin in the middle of a capital, y downwards.
        return font.strokes(of: text).map { stroke in
            let line = Polyline(stroke.map { Point(left + $0.x * scale, box.centre.y + $0.y * scale) })
            guard scale * HersheyFont.capitalHeight >= Self.roundedHeight else { return line }
            return Self.rounding.apply(line).flattened()
        }
    }

    /// Height of capitals in millimetres from which the facets of Hershey's curves are seen, and rounded.
    private static let roundedHeight = 8.0
    /// His letters turn by up to some 50° from point to point of a curve, and by more at corners.
    private static let rounding = Smoothing(method: .catmullRom, corners: 54)
}

/// Texts with places for values: `{seed}`, `{temperature}` and so on.
enum TextTemplate {
    /// The names in braces that `template` uses.
    static func names(in template: String) -> [String] {
        template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }

    /// Names as docs show them, in braces.
    static func places(_ names: [String]) -> String { names.map { "`{\($0)}`" }.joined(separator: ", ") }

    /// The template with each `{name}` replaced by its value; values are not looked into.
    static func fill(_ template: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += values[String(rest[rest.index(after: open)..<close])] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
