import SketchBase
import SketchDocuments
import SketchGeometry

/// Rows and columns of equal boxes with a gap between them: what most layouts stand on.
struct CellGrid {
    let rows: Int
    let columns: Int
    private let gap: Double
    private let frame: Box
    private let width: Double
    private let height: Double

    /// - Throws: `badData` at `node` where there are too many cells, or they do not fit.
    init(rows: Int, columns: Int, gap: Double, frame: Box, node: JSONNode) throws(Diagnostic) {
        guard rows * columns <= Layouts.maximumCells else {
            throw node.error(
                "\(rows) rows × \(columns) columns are \(rows * columns) cells; "
                    + "a page holds at most \(Layouts.maximumCells)")
        }
        (self.rows, self.columns, self.gap, self.frame) = (rows, columns, gap, frame)
        width = (frame.width - gap * Double(columns - 1)) / Double(columns)
        height = (frame.height - gap * Double(rows - 1)) / Double(rows)
        guard min(width, height) >= Layouts.minimumSide else {
            throw node.error(
                "\(rows) rows × \(columns) columns with gaps of \(millimetres(gap)) do not fit into "
                    + "\(millimetres(frame.width, frame.height)): a cell needs at least "
                    + "\(millimetres(Layouts.minimumSide)); use fewer cells, smaller gaps or larger paper")
        }
    }

    func box(row: Int, column: Int) -> Box {
        let x = frame.minX + Double(column) * (width + gap)
        let y = frame.minY + Double(row) * (height + gap)
        return Box(minX: x, minY: y, maxX: x + width, maxY: y + height)
    }

    /// All cells row by row, each passed through `change`.
    func cells(_ change: (inout LayoutCell) -> Void = { _ in }) -> [LayoutCell] {
        (0..<rows).flatMap { row in
            (0..<columns).map { column in
                var cell = LayoutCell(row: row, column: column, box: box(row: row, column: column))
                change(&cell)
                return cell
            }
        }
    }
}
