import Drawing
import Files

/// The same sketches at rising temperature: a row a temperature, a column a seed.
public enum TemperaturesLayout: Layout {
    public static let type = "temperatures"
    public static let keys = [
        SchemaKey("temperatures", .list(of: .number(Layouts.temperatures, "τ"), "τ of each row"), isRequired: true),
        SchemaKey("columns", .integer(1...1000, "sketches a row, each with its own seed"), isRequired: true),
        SchemaKey.gap,
    ]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(StudioError) -> LayoutPlan {
        let temperatures = item.temperatures("temperatures")
        let columns = item.keys.requiredInteger("columns", in: 1...1000, or: 1)
        let grid = try CellGrid(
            rows: temperatures.count, columns: columns, gap: item.gap, frame: frame, node: item.node)
        return LayoutPlan(
            grid.cells { cell in
                cell.temperature = temperatures[cell.row]
                // Latent and randomness of a column are the same in every row.
                cell.streamRow = 0
            })
    }
}
