import SketchBase
import SketchDocuments
import SketchGeometry

/// Equal cells side by side.
public enum RowLayout: Layout {
    public static let type = "row"
    public static let summary = "equal cells side by side"
    private static let count = Key("count", .integer(1...1000), "how many")
    public static let keys: [any AnyKey] = [count, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let count = item[count]
        return LayoutPlan(
            try CellGrid(rows: 1, columns: count, gap: item[LayoutKeys.gap], frame: frame, node: item.node).cells())
    }
}
