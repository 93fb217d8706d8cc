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
    private static let cellKeys: [any AnyKey] = SceneKeys.Frame.all + [latent, temperature, label, LayoutKeys.handle]
    private static let cells = Key(
        "cells", .nodes(.record(cellKeys), count: 1...Layouts.maximumCells, "cells"),
        "[frames](#frames-and-groups) that may hold `latent` and `temperature` or a `handle`, and a `label`")
    public static let keys: [any AnyKey] = [cells]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let enclosure = Enclosure(area: frame, bounds: frame, what: "the item's frame")
        let problems = item.record.problems
        var cells: [LayoutCell] = []
        for (index, node) in item[Self.cells].enumerated() {
            let cell = Record(node, cellKeys, problems)
            let box = problems.attempt { () throws(Diagnostic) in try FrameReader.read(cell, in: enclosure) }
            cells.append(
                LayoutCell(
                    row: 0, column: index, box: box ?? frame, temperature: cell[temperature],
                    latent: cell.map(latent, or: nil) { (_, node) throws(Diagnostic) in
                        try item.latents.reference(node)
                    },
                    content: cell[LayoutKeys.handle].flatMap(item.drawn) ?? .sampled, label: cell[label]))
            if let handle = cell[LayoutKeys.handle], cell.holds(latent) || cell.holds(temperature) {
                problems.note(handle.error("says latent and temperature too; leave them or the handle out"))
            }
        }
        return LayoutPlan(cells)
    }
}
