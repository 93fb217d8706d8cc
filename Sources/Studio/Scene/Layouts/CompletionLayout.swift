import Drawing
import Files
import Model

/// Many endings of one beginning: the network is led through the given strokes and goes on from there.
/// The first cell shows the beginning alone.
public enum CompletionLayout: Layout {
    public static let type = "completion"
    public static let keys = [
        SchemaKey("sketch", .sketch, isRequired: true),
        SchemaKey("strokes", .integer(1...1000, "how many of its strokes are given (default: all)")),
        SchemaKey(
            "size", .number(0.05...1, "longest side of the given drawing as a share of a finished one (default: 1)")),
        SchemaKey("rows", .integer(1...1000, "rows of cells"), isRequired: true),
        SchemaKey("columns", .integer(1...1000, "columns of cells"), isRequired: true),
        SchemaKey.gap,
    ]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(StudioError) -> LayoutPlan {
        let rows = item.keys.requiredInteger("rows", in: 1...1000, or: 1)
        let columns = item.keys.requiredInteger("columns", in: 1...1000, or: 1)
        let strokes = item.keys.integer("strokes", in: 1...1000, or: 1000)
        let size = item.keys.number("size", in: 0.05...1, or: 1)
        let beginning = item.keys.required("sketch", or: nil) { (node) throws(StudioError) -> StrokeSequence? in
            try item.latents.sources.sketch(node).sequence.scaled(by: size)
        }
        let grid = try CellGrid(rows: rows, columns: columns, gap: item.gap, frame: frame, node: item.node)
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
