import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

/// An equation between latents, drawn: the drawing of each term, the signs between them, and what
/// their sum draws. Several rows show several samples of the same equation.
public enum ArithmeticLayout: Layout {
    public static let type = "arithmetic"
    public static let summary = "an equation: each term's drawing, the signs, and what the sum draws"
    private static let expression = Key(
        "expression", .node(.text), "the equation's left side over named latents, as `a - b + c`")
    private static let labels = OptionalKey(
        "labels", .node(.byName(.text)), otherwise: "the name", "what captions call a latent, by its name")
    private static let rows = Key("rows", .integer(1...1000), default: 1, "samples of the equation")
    public static let keys: [any AnyKey] = [expression, labels, rows, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let rows = item[Self.rows]
        let labels = item.record.map(Self.labels, or: [:]) { (_, node) throws(Diagnostic) -> [String: String] in
            var labels: [String: String] = [:]
            for (name, node) in try node.members() { labels[name] = try node.string() }
            return labels
        }
        guard let sum = item.latent(expression) else { return LayoutPlan([]) }
        let terms: [LatentTerm] =
            if case .combination(let terms) = sum { terms } else { [LatentTerm(1, sum)] }

        // A sign stands before each term but a positive first one, and the equals sign before the sum:
        // each takes a third of a cell's width.
        let signWidth = 1.0 / 3
        let signs = terms.enumerated().map { sign(weight: $1.weight, isFirst: $0 == 0) } + ["="]
        let widths = signs.map { $0.isEmpty ? 1 : 1 + signWidth }
        let unit = frame.width / widths.reduce(0, +)
        let strip = try CellGrid(rows: rows, columns: 1, gap: item[LayoutKeys.gap], frame: frame, node: item.node)
        guard unit >= Layouts.minimumSide else {
            throw item.node.error("an equation of \(terms.count) terms does not fit into \(millimetres(frame.width))")
        }
        guard rows * signs.count <= Layouts.maximumCells else {
            throw item.node.error("\(rows) rows of \(signs.count) cells; a page holds at most \(Layouts.maximumCells)")
        }
        var plan = LayoutPlan([])
        for row in 0..<rows {
            let line = strip.box(row: row, column: 0)
            var x = line.minX
            for (column, sign) in signs.enumerated() {
                if !sign.isEmpty {
                    let box = Box(minX: x, minY: line.minY, maxX: x + signWidth * unit, maxY: line.maxY)
                    plan.signs.append(
                        PlacedText(sign, box: box, height: min(signWidth * unit, line.height) * 0.6, align: .centre))
                    x += signWidth * unit
                }
                let latent = column < terms.count ? terms[column].latent : sum
                plan.cells.append(
                    LayoutCell(
                        row: row, column: column,
                        box: Box(minX: x, minY: line.minY, maxX: x + unit, maxY: line.maxY), latent: latent,
                        label: label(latent, labels: labels)))
                x += unit
            }
        }
        return plan
    }

    private static func sign(weight: Double, isFirst: Bool) -> String {
        let size = abs(weight) == 1 ? "" : String(format: "%g", abs(weight))
        if isFirst { return (weight < 0 ? "-" : "") + size }
        return (weight < 0 ? "-" : "+") + size
    }

    private static func label(_ latent: LatentReference, labels: [String: String]) -> String {
        guard case .named(let name) = latent else { return "" }
        return labels[name] ?? (name.hasPrefix("/") ? "" : name)
    }
}
