import SketchBase
import SketchDocuments
import SketchGeometry

/// Drawings side by side by their silhouettes, as large as finds room.
public enum PackLayout: Layout {
    public static let type = "pack"
    public static let summary =
        "drawings packed by their silhouettes, none touching another, as large as all find room; `fit`, `align` and "
        + "`padding` have no part in it"
    private static let count = Key("count", .integer(1...1000), "how many")
    private static let sizes = Key(
        "sizes", .number(1...20), default: 1, "how many times larger the largest are than the smallest")
    private static let gap = Key("gap", .number(0...100), default: 1, "millimetres between drawings at least")
    public static let keys: [any AnyKey] = [count, sizes, gap, LayoutKeys.handles]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        if let caption = item.node.value[ItemKeys.caption.name], caption != .null {
            throw item.node.error("drawings that are packed have no room for a caption; leave it out")
        }
        let count = item[count]
        // Until they are drawn, equal cells stand for them: in as many columns as make these nearly square.
        let columns = (1...count).min { a, b in
            func stretch(_ columns: Int) -> Double {
                let rows = (count + columns - 1) / columns
                let (width, height) = (frame.width / Double(columns), frame.height / Double(rows))
                return max(width / height, height / width)
            }
            return stretch(a) < stretch(b)
        }
        let grid = try CellGrid(
            rows: (count + (columns ?? 1) - 1) / (columns ?? 1), columns: columns ?? 1, gap: 0, frame: frame,
            node: item.node)
        let cells = grid.cells().prefix(count).enumerated().map { index, cell in
            LayoutCell(row: 0, column: index, box: cell.box)
        }
        return LayoutPlan(
            item.chosen(cells), packing: Packing(frame: frame, sizes: item[sizes], gap: item[gap], seed: item.seed))
    }
}
