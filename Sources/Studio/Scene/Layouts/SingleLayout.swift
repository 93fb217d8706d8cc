import SketchBase
import SketchDocuments
import SketchGeometry

/// One drawing that fills its frame.
public enum SingleLayout: Layout {
    public static let type = "single"
    public static let summary = "one drawing that fills the frame"
    public static let keys: [any AnyKey] = [LayoutKeys.handle]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let content = item[LayoutKeys.handle].flatMap(item.drawn)
        return LayoutPlan([LayoutCell(row: 0, column: 0, box: frame, content: content ?? .sampled)])
    }
}
