import Drawing
import Files

/// One drawing that fills its frame.
public enum SingleLayout: Layout {
    public static let type = "single"
    public static let keys: [SchemaKey] = []

    public static func plan(_ item: LayoutReader, in frame: Box) throws(StudioError) -> LayoutPlan {
        LayoutPlan([LayoutCell(row: 0, column: 0, box: frame)])
    }
}
