import SketchBase
import SketchDocuments
import SketchGeometry

/// Rows and columns of equal cells with a gap between them.
public enum GridLayout: Layout {
    public static let type = "grid"
    public static let summary = "rows and columns of equal cells"
    public static let keys: [any AnyKey] = [LayoutKeys.rows, LayoutKeys.columns, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let rows = item[LayoutKeys.rows]
        let columns = item[LayoutKeys.columns]
        return LayoutPlan(
            try CellGrid(rows: rows, columns: columns, gap: item[LayoutKeys.gap], frame: frame, node: item.node).cells()
        )
    }
}
