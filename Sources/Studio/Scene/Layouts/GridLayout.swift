import Drawing
import Files
import JSON

/// Rows and columns of equal cells with a gap between them.
public enum GridLayout: Layout {
    public static let type = "grid"
    public static let keys = ["rows", "columns", "gap"]

    public static func cells(reading node: JSONNode, in frame: Box) throws(StudioError) -> [LayoutCell] {
        let rows = try node.required("rows").integer(in: 1...1000)
        let columns = try node.required("columns").integer(in: 1...1000)
        guard rows * columns <= Layouts.maximumCells else {
            throw node.error(
                "\(rows) rows × \(columns) columns are \(rows * columns) cells; "
                    + "a page holds at most \(Layouts.maximumCells)")
        }
        let gap = try node.optional("gap")?.number(in: 0...5000) ?? 0
        let width = (frame.width - gap * Double(columns - 1)) / Double(columns)
        let height = (frame.height - gap * Double(rows - 1)) / Double(rows)
        guard min(width, height) >= Layouts.minimumSide else {
            throw node.error(
                "\(rows) rows × \(columns) columns with gaps of \(millimetres(gap)) do not fit into "
                    + "\(millimetres(frame.width, frame.height)): a cell needs at least "
                    + "\(millimetres(Layouts.minimumSide)); use fewer cells, smaller gaps or larger paper")
        }
        return (0..<rows).flatMap { row in
            (0..<columns).map { column in
                let x = frame.minX + Double(column) * (width + gap)
                let y = frame.minY + Double(row) * (height + gap)
                return LayoutCell(
                    row: row, column: column, box: Box(minX: x, minY: y, maxX: x + width, maxY: y + height))
            }
        }
    }
}
