import SketchBase
import SketchDocuments
import SketchGeometry
import SketchStrokes

/// Many endings of one beginning: the network is led through the given strokes and goes on from there.
/// The first cell shows the beginning alone.
public enum CompletionLayout: Layout {
    public static let type = "completion"
    public static let summary = "many endings of one beginning; the first cell shows the beginning alone"
    private static let sketch = Key("sketch", .node(.definition("sketch")), "a [drawing](#drawings)")
    private static let strokes = OptionalKey(
        "strokes", .integer(1...1000), otherwise: "all", "how many of its strokes are given")
    private static let size = Key(
        "size", .number(0.05...1), default: 1, "longest side of the given drawing as a share of a finished one's")
    public static let keys: [any AnyKey] = [
        sketch, strokes, size, LayoutKeys.rows, LayoutKeys.columns, LayoutKeys.gap,
    ]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let rows = item[LayoutKeys.rows]
        let columns = item[LayoutKeys.columns]
        let strokes = item[Self.strokes] ?? 1000
        let size = item[Self.size]
        let beginning = item.record.map(sketch, or: nil) { (_, node) throws(Diagnostic) -> StrokeSequence? in
            try item.latents.sources.sketch(node).sequence.scaled(by: size)
        }
        let grid = try CellGrid(rows: rows, columns: columns, gap: item[LayoutKeys.gap], frame: frame, node: item.node)
        guard var beginning else { return LayoutPlan([]) }
        let ends = beginning.rows.indices.filter { beginning.rows[$0].lifted }
        if strokes <= ends.count { beginning.rows = Array(beginning.rows[...ends[strokes - 1]]) }
        return LayoutPlan(
            grid.cells { cell in
                let isFirst = cell.row == 0 && cell.column == 0
                cell.content = isFirst ? .given(beginning.sketch()) : .completed(beginning.rows)
                cell.label = isFirst ? "given" : ""
            })
    }
}
