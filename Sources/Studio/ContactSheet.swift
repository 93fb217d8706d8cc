import SketchBase
import SketchGeometry
import SketchPages

/// A plain page of many drawings in a grid, to be looked over.
public enum ContactSheet {
    private static let cell = 24.0
    private static let margin = 6.0
    private static let gap = 3.0

    /// - Parameters:
    ///   - sketches: in the order of reading, each scaled to its cell; one without lines leaves it empty.
    ///   - columns: cells in a row.
    public static func page(_ sketches: [Sketch], columns: Int, title: String, seed: UInt64) -> Page {
        let columns = max(columns, 1)
        let rows = max((sketches.count + columns - 1) / columns, 1)
        var polylines: [Polyline] = []
        for (index, sketch) in sketches.enumerated() {
            guard let bounds = sketch.bounds else { continue }
            let room = cell - gap
            let side = max(bounds.width, bounds.height)
            let scale = side > 0 ? room / side : 1
            let centre = Point(
                margin + (Double(index % columns) + 0.5) * cell, margin + (Double(index / columns) + 0.5) * cell)
            polylines += sketch.mapPoints { centre + ($0 - bounds.centre) * scale }.strokes
        }
        return Page(
            width: 2 * margin + Double(columns) * cell, height: 2 * margin + Double(rows) * cell,
            background: Colour(red: 255, green: 255, blue: 255),
            layers: [
                Layer(
                    name: "drawings", pen: Pen(colour: Colour(red: 17, green: 17, blue: 17), width: 0.3),
                    polylines: polylines)
            ],
            recipe: Recipe(
                generator: "Sketch Studio \(StudioVersion.current)", title: title, seed: seed, checkpoints: [:],
                scene: "{}"))
    }
}
