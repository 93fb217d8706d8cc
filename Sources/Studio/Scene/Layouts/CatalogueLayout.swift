import SketchBase
import SketchDocuments
import SketchGeometry

/// What a model can draw, to choose from: its real drawings by their number, or draws from the prior by
/// their seed. The label of a cell is what a latent's definition takes to mean the same.
public enum CatalogueLayout: Layout {
    public static let type = "catalogue"
    public static let summary =
        "what a model can draw, to choose from: the real drawings whose posteriors the checkpoint holds, by their number, or draws from the prior by their seed; `{label}` is the number"
    private static let from = Key(
        "from", .choice(CatalogueSource.self, standIn: .posterior), default: .posterior, "which of the two")
    private static let first = Key("first", .integer(LatentBook.numbers), default: 1, "the first number or seed")
    public static let keys: [any AnyKey] = [LayoutKeys.rows, LayoutKeys.columns, from, first, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let rows = item[LayoutKeys.rows]
        let columns = item[LayoutKeys.columns]
        let source = item[Self.from]
        let first = item[Self.first]
        let grid = try CellGrid(rows: rows, columns: columns, gap: item[LayoutKeys.gap], frame: frame, node: item.node)
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
