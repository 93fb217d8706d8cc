import SketchBase
import SketchDocuments
import SketchGeometry

/// Cells wherever they are put.
public enum FreeLayout: Layout {
    public static let type = "free"
    public static let summary = "cells wherever they are put"
    private static let latent = OptionalKey(
        "latent", .node(.definition("latent")), otherwise: "the item's", "a latent")
    private static let temperature = OptionalKey(
        "temperature", .number(Layouts.temperatures), otherwise: "the item's", "τ")
    private static let label = Key("label", .text, default: "", "what captions call it, as {label}")
    private static let cellKeys: [any AnyKey] = SceneKeys.Frame.all + [latent, temperature, label]
    private static let cells = Key(
        "cells", .node(.list(of: .record(cellKeys), 1...Layouts.maximumCells)),
        "a list of [frames](#frames-and-groups) that may hold `latent`, `temperature` and `label`")
    public static let keys: [any AnyKey] = [cells]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let nodes = item.record.map(Self.cells, or: []) { (_, node) throws(Diagnostic) -> [JSONNode] in
            let nodes = try node.elements()
            guard (1...Layouts.maximumCells).contains(nodes.count) else {
                throw node.error("expected 1 to \(Layouts.maximumCells) cells, found \(nodes.count)")
            }
            return nodes
        }
        let enclosure = Enclosure(area: frame, bounds: frame, what: "the item's frame")
        let problems = item.record.problems
        var cells: [LayoutCell] = []
        for (index, node) in nodes.enumerated() {
            let cell = Record(node, cellKeys, problems)
            let box = problems.attempt { () throws(Diagnostic) in try FrameReader.read(cell, in: enclosure) }
            cells.append(
                LayoutCell(
                    row: 0, column: index, box: box ?? frame, temperature: cell[temperature],
                    latent: cell.map(latent, or: nil) { (_, node) throws(Diagnostic) in
                        try item.latents.reference(node)
                    },
                    label: cell[label]))
        }
        return LayoutPlan(cells)
    }
}
