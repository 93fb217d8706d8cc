import SketchBase
import SketchDocuments
import SketchGeometry

/// A sheet between four latents, one in each corner: each row goes from its left to its right end,
/// which in turn lie between the corners above and below.
public enum CornersLayout: Layout {
    public static let type = "corners"
    public static let summary = "a sheet between four latents"
    private static let rows = Key("rows", .integer(2...1000), "rows of cells")
    private static let columns = Key("columns", .integer(2...1000), "columns of cells")
    private static let corners = ["topLeft", "topRight", "bottomLeft", "bottomRight"]
        .map { LayoutKeys.latent($0, "the latent in this corner") }
    public static let keys: [any AnyKey] = [rows, columns] + corners + [LayoutKeys.way, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let rows = item[Self.rows]
        let columns = item[Self.columns]
        let way = item[LayoutKeys.way]
        let latents = corners.map { item.latent($0) }
        let grid = try CellGrid(rows: rows, columns: columns, gap: item[LayoutKeys.gap], frame: frame, node: item.node)
        guard let topLeft = latents[0], let topRight = latents[1], let bottomLeft = latents[2],
            let bottomRight = latents[3]
        else { return LayoutPlan([]) }
        let all = LatentReference.combination([topLeft, topRight, bottomLeft, bottomRight].map { LatentTerm(1, $0) })
        _ = try item.latents.checkpoint(of: all, at: item.node)
        return LayoutPlan(
            grid.cells { cell in
                let down = Double(cell.row) / Double(rows - 1)
                let left = way.between(topLeft, bottomLeft, at: down)
                let right = way.between(topRight, bottomRight, at: down)
                cell.latent = way.between(left, right, at: Double(cell.column) / Double(columns - 1))
            })
    }
}
