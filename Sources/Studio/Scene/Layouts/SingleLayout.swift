import Drawing
import Files
import JSON

/// One drawing that fills its frame.
public enum SingleLayout: Layout {
    public static let type = "single"
    public static let keys: [String] = []

    public static func cells(reading node: JSONNode, in frame: Box) throws(StudioError) -> [LayoutCell] {
        [LayoutCell(row: 0, column: 0, box: frame)]
    }
}
