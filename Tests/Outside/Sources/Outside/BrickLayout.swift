// snippet: layout
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchStudio

/// Rows of equal cells, every other row moved by half a cell, as bricks lie in a wall.
enum BrickLayout: Layout {
    static let type = "bricks"
    static let summary = "rows of cells, every other one moved by half a cell"
    static let keys: [any AnyKey] = [rows, columns]
    private static let rows = Key("rows", .integer(1...100), "rows of cells")
    private static let columns = Key("columns", .integer(2...100), "cells of a whole row")

    static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let (rows, columns) = (item[rows], item[columns])
        let (width, height) = (frame.width / Double(columns), frame.height / Double(rows))
        guard min(width, height) >= Layouts.minimumSide else {
            throw item.node.error("\(rows) × \(columns) bricks do not fit into this frame; use fewer")
        }
        let cells = (0..<rows).flatMap { row in
            (0..<columns - row % 2).map { column in
                let x = frame.minX + (Double(column) + Double(row % 2) / 2) * width
                let y = frame.minY + Double(row) * height
                return LayoutCell(
                    row: row, column: column, box: Box(minX: x, minY: y, maxX: x + width, maxY: y + height))
            }
        }
        return LayoutPlan(cells)
    }
}
// end
