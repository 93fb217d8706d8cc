import SketchBase
import SketchDocuments
import SketchGeometry

/// The same sketches at rising temperature: a row a temperature, a column a seed.
public enum TemperaturesLayout: Layout {
    public static let type = "temperatures"
    public static let summary = "a row a temperature; a column keeps its latent and its random numbers in every row"
    public static let keys: [any AnyKey] = [LayoutKeys.temperatures, LayoutKeys.columns, LayoutKeys.gap]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let temperatures = item[LayoutKeys.temperatures]
        let columns = item[LayoutKeys.columns]
        let grid = try CellGrid(
            rows: temperatures.count, columns: columns, gap: item[LayoutKeys.gap], frame: frame, node: item.node)
        return LayoutPlan(
            grid.cells { cell in
                cell.temperature = temperatures[cell.row]
                // Latent and randomness of a column are the same in every row.
                cell.streamRow = 0
            })
    }
}
