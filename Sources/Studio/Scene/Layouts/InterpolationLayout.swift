import SketchBase
import SketchDocuments
import SketchGeometry

/// The way through latent space along k anchors, with steps between each two. The cells fill the frame
/// row by row.
public enum InterpolationLayout: Layout {
    public static let type = "interpolation"
    public static let summary = "the way along latents, row by row"
    private static let anchors = Key(
        "anchors", .nodes(.definition("latent"), count: 2...1000, "anchors"), "the latents, in order")
    private static let steps = Key("steps", .integer(0...1000), "cells between each two of them")
    private static let columns = OptionalKey(
        "columns", .integer(1...1000), otherwise: "all in one row", "cells a row")
    public static let keys: [any AnyKey] = [anchors, steps, columns, LayoutKeys.way, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let anchors = item.record.map(Self.anchors, or: []) { (nodes, node) throws(Diagnostic) -> [LatentReference] in
            var anchors: [LatentReference] = []
            for element in nodes { anchors.append(try item.latents.reference(element)) }
            let all = LatentReference.combination(anchors.map { LatentTerm(1, $0) })
            _ = try item.latents.checkpoint(of: all, at: node)
            return anchors
        }
        let steps = item[Self.steps]
        let way = item[LayoutKeys.way]
        let count = max(anchors.count - 1, 0) * (steps + 1) + 1
        let columns = item[Self.columns] ?? min(count, 1000)
        let rows = (count + columns - 1) / columns
        let grid = try CellGrid(rows: rows, columns: columns, gap: item[LayoutKeys.gap], frame: frame, node: item.node)
        guard !anchors.isEmpty else { return LayoutPlan([]) }
        let cells = (0..<count).map { index in
            let (leg, step) = (min(index / (steps + 1), max(anchors.count - 2, 0)), index % (steps + 1))
            let isLast = index == count - 1
            let share = isLast ? 1 : Double(step) / Double(steps + 1)
            let (row, column) = (index / columns, index % columns)
            return LayoutCell(
                row: row, column: column, box: grid.box(row: row, column: column), streamRow: 0, streamColumn: index,
                latent: way.between(anchors[leg], anchors[leg + 1], at: share),
                label: step == 0 ? "\(index / (steps + 1) + 1)" : "")
        }
        return LayoutPlan(cells)
    }
}
