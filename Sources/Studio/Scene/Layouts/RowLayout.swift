import Drawing
import Files

/// Equal cells side by side.
public enum RowLayout: Layout {
    public static let type = "row"
    public static let keys = [
        SchemaKey("count", .integer(1...1000, "cells in the row"), isRequired: true),
        SchemaKey.gap,
    ]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(StudioError) -> LayoutPlan {
        let count = item.keys.requiredInteger("count", in: 1...1000, or: 1)
        return LayoutPlan(try CellGrid(rows: 1, columns: count, gap: item.gap, frame: frame, node: item.node).cells())
    }
}
