import Drawing
import Files

/// Rows and columns of equal cells with a gap between them.
public enum GridLayout: Layout {
    public static let type = "grid"
    public static let keys = [
        SchemaKey("rows", .integer(1...1000, "rows of cells"), isRequired: true),
        SchemaKey("columns", .integer(1...1000, "columns of cells"), isRequired: true),
        SchemaKey.gap,
    ]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(StudioError) -> LayoutPlan {
        let rows = item.keys.requiredInteger("rows", in: 1...1000, or: 1)
        let columns = item.keys.requiredInteger("columns", in: 1...1000, or: 1)
        return LayoutPlan(
            try CellGrid(rows: rows, columns: columns, gap: item.gap, frame: frame, node: item.node).cells())
    }
}
