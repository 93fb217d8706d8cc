import SketchBase
import SketchDocuments
import SketchGeometry

/// Given drawings beside what the network makes of them: a row a drawing, first the drawing itself,
/// then what is drawn from the mean of its posterior at each temperature.
public enum ReconstructionLayout: Layout {
    public static let type = "reconstruction"
    public static let summary =
        "a row a drawing: first as it was given, then drawn from the mean of its posterior at each temperature"
    private static let sketches = Key(
        "sketches", .nodes(.definition("sketch"), count: 1...1000, "drawings"), "[drawings](#drawings)")
    public static let keys: [any AnyKey] = [sketches, LayoutKeys.temperatures, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let temperatures = item[LayoutKeys.temperatures]
        let rows = item.record.map(sketches, or: []) {
            (nodes, _) throws(Diagnostic) -> [(sketch: GivenSketch, latent: LatentReference)] in
            var rows: [(sketch: GivenSketch, latent: LatentReference)] = []
            for element in nodes {
                let given = try item.latents.sources.sketch(element)
                let latent = item.latents.posterior(of: given.sequence, at: element, checkpoint: item.checkpoint)
                rows.append((given, latent))
            }
            return rows
        }
        guard !rows.isEmpty else { return LayoutPlan([]) }
        let grid = try CellGrid(
            rows: rows.count, columns: temperatures.count + 1, gap: item[LayoutKeys.gap], frame: frame, node: item.node)
        return LayoutPlan(
            grid.cells { cell in
                let row = rows[cell.row]
                guard cell.column > 0 else {
                    cell.content = .given(row.sketch.sketch)
                    cell.label = "original"
                    return
                }
                cell.latent = row.latent
                cell.temperature = temperatures[cell.column - 1]
            })
    }
}
