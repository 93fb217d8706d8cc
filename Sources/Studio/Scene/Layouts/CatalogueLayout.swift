import Drawing
import Files

/// What a model can draw, to choose from: its real drawings by their number, or draws from the prior by
/// their seed. The label of a cell is what a latent's definition takes to mean the same.
public enum CatalogueLayout: Layout {
    public static let type = "catalogue"
    public static let keys = [
        SchemaKey("rows", .integer(1...1000, "rows of cells"), isRequired: true),
        SchemaKey("columns", .integer(1...1000, "columns of cells"), isRequired: true),
        SchemaKey("from", .choice(CatalogueSource.allCases.map(\.rawValue), "default: posterior")),
        SchemaKey("first", .integer(LatentBook.numbers, "the first number or seed (default: 1)")),
        SchemaKey.gap,
    ]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(StudioError) -> LayoutPlan {
        let rows = item.keys.requiredInteger("rows", in: 1...1000, or: 1)
        let columns = item.keys.requiredInteger("columns", in: 1...1000, or: 1)
        let source = item.keys.choice("from", or: CatalogueSource.posterior)
        let first = item.keys.integer("first", in: LatentBook.numbers, or: 1)
        let grid = try CellGrid(rows: rows, columns: columns, gap: item.gap, frame: frame, node: item.node)
        return LayoutPlan(
            grid.cells { cell in
                let number = first + cell.row * columns + cell.column
                cell.latent = item.latents.entry(number, from: source, at: item.node, checkpoint: item.checkpoint)
                cell.label = "\(number)"
            })
    }
}

/// Where a catalogue's latents come from.
enum CatalogueSource: String, CaseIterable {
    case posterior, prior
}
