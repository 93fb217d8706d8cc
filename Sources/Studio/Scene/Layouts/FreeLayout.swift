import Drawing
import Files
import JSON

/// Cells wherever they are put.
public enum FreeLayout: Layout {
    public static let type = "free"
    public static let keys = [
        SchemaKey("cells", .list(of: .object(cellKeys, "a cell"), "the cells"), isRequired: true)
    ]
    private static let cellKeys =
        FrameReader.keys + [
            SchemaKey("latent", .latent), SchemaKey("temperature", .number(Layouts.temperatures, "τ")),
            SchemaKey("label", .text("what captions call it, as {label}")),
        ]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(StudioError) -> LayoutPlan {
        let nodes = item.keys.required("cells", or: []) { (node) throws(StudioError) -> [JSONNode] in
            let nodes = try node.elements()
            guard (1...Layouts.maximumCells).contains(nodes.count) else {
                throw node.error("expected 1 to \(Layouts.maximumCells) cells, found \(nodes.count)")
            }
            return nodes
        }
        let enclosure = Enclosure(area: frame, bounds: frame, what: "the item's frame")
        var cells: [LayoutCell] = []
        for (index, node) in nodes.enumerated() {
            let keys = KeyReader(node, item.keys.problems)
            keys.allow(cellKeys.map(\.name))
            let box = item.keys.problems.attempt { () throws(StudioError) in
                try FrameReader.read(node, in: enclosure)
            }
            let reader = LayoutReader(keys: keys, latents: item.latents, checkpoint: item.checkpoint)
            cells.append(
                LayoutCell(
                    row: 0, column: index, box: box ?? frame,
                    temperature: keys.value("temperature", or: nil) { (node) throws(StudioError) in
                        try node.number(in: Layouts.temperatures)
                    },
                    latent: node.value["latent"] == nil ? nil : reader.latent("latent"),
                    label: keys.string("label", or: "")))
        }
        return LayoutPlan(cells)
    }
}
