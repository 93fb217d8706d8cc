import SketchBase
import SketchDocuments
import SketchGeometry

/// Drawings that somebody has chosen, by their handles.
public enum ChosenLayout: Layout {
    public static let type = "chosen"
    public static let summary = "drawings by their [handles](#handles), row by row"
    private static let handles = Key(
        "handles", .node(.list(of: .text, 1...Layouts.maximumCells)), "a handle a cell; cells without one are left out")
    public static let keys: [any AnyKey] = [handles, LayoutKeys.rows, LayoutKeys.columns, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let rows = item[LayoutKeys.rows]
        let columns = item[LayoutKeys.columns]
        let grid = try CellGrid(rows: rows, columns: columns, gap: item[LayoutKeys.gap], frame: frame, node: item.node)
        let nodes = item.record.map(handles, or: []) { (_, node) throws(Diagnostic) -> [JSONNode] in
            let nodes = try node.elements()
            guard (1...rows * columns).contains(nodes.count) else {
                throw node.error("expected 1 to \(rows * columns) handles, one a cell, found \(nodes.count)")
            }
            return nodes
        }
        return LayoutPlan(
            zip(grid.cells(), nodes).map { cell, node in
                var cell = cell
                cell.content = item.drawn(node) ?? .sampled
                return cell
            })
    }
}
