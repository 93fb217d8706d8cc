import Drawing
import Files
import JSON
import Model

/// Stage three of a picture: sketches become lines on a page.
public enum Composer {
    /// The page of `scene` with one sketch in each planned cell.
    ///
    /// Drawings are smoothed in their own units, then scaled without distortion into their cell less
    /// padding, so that no line with its width leaves the cell, however the smoothing swings out.
    /// - Parameter sketches: one a cell of `planned`; one without strokes leaves its cell empty.
    /// - Parameter checkpointHash: SHA-256 of the checkpoint's file, for the recipe.
    /// - Throws: `internalError` where there are not as many sketches as cells.
    public static func compose(
        _ scene: Scene, planned: [PlannedCell], sketches: [Sketch], checkpointHash: String
    ) throws(StudioError) -> Page {
        guard planned.count == sketches.count else {
            throw .internal("\(sketches.count) sketches for \(planned.count) cells")
        }
        let style = scene.style
        let sheet = Sheet(scene, planned: planned)
        var lines = sheet.lines()
        let smoothed = sketches.map { sketch in Sketch(strokes: sketch.strokes.map(style.smoothing.apply)) }
        let scales = scales(of: smoothed, planned: planned, scene: scene, sheet: sheet)

        for (index, sketch) in smoothed.enumerated() {
            guard let scale = scales[index], let bounds = sketch.bounds else { continue }
            let cell = planned[index].cell
            let item = scene.items[planned[index].item]
            let place = sheet.place(bounds, scale: scale, in: cell.box, item: item)
            for (number, stroke) in sketch.strokes.enumerated() {
                let onPage = stroke.points.map { Point(place.x + $0.x * scale, place.y + $0.y * scale) }
                for pen in style.drawing.pens(stroke: number, cell: cell) {
                    let request = planned[index].request
                    lines[pen] += (0..<style.pens[pen].passes).map { pass in
                        let stream = RandomStream(
                            seed: request.seed, path: request.index, UInt64(number), UInt64(pen), UInt64(pass))
                        return line(onPage, pen: style.pens[pen], stream: stream)
                    }
                }
            }
        }
        return Page(
            width: scene.paperWidth, height: scene.paperHeight, background: style.paper,
            layers: style.pens.indices.filter { !lines[$0].isEmpty }.map { index in
                let pen = style.pens[index]
                return Layer(
                    name: pen.name, pen: Pen(colour: pen.colour, width: sheet.widths[index], opacity: pen.opacity),
                    polylines: lines[index])
            },
            recipe: Recipe(
                generator: "Sketch Studio \(StudioVersion.current)", title: scene.title, seed: scene.seed,
                checkpoints: [scene.checkpoint: checkpointHash], scene: scene.json.text()),
            cells: planned.map(\.cell).map {
                PageCell(name: "row \($0.row + 1), column \($0.column + 1)", box: $0.box)
            })
    }

    /// Points of a smoothed line that lie within this many millimetres of a shorter line are dropped:
    /// less than any screen or pen can show.
    static let pointTolerance = 0.01

    /// One pass of a pen along `points`.
    private static func line(_ points: [Point], pen: StylePen, stream: RandomStream) -> Polyline {
        let trembling = Wobble(amplitude: pen.wobble).apply(points, stream: stream)
        let kept = Simplification.ramerDouglasPeucker(trembling, tolerance: pointTolerance)
        return Polyline(kept.map { $0 + pen.offset })
    }

    /// Millimetres a data unit for each sketch; nil where there is nothing to draw.
    private static func scales(
        of sketches: [Sketch], planned: [PlannedCell], scene: Scene, sheet: Sheet
    ) -> [Double?] {
        var scales = zip(sketches, planned).map { sketch, planned -> Double? in
            guard let bounds = sketch.bounds, max(bounds.width, bounds.height) > 0 else { return nil }
            let room = sheet.room(in: planned.cell.box, padding: scene.items[planned.item].padding)
            return min(room.width / bounds.width, room.height / bounds.height)
        }
        for item in scene.items.indices where scene.items[item].fit == .common {
            let members = planned.indices.filter { planned[$0].item == item }
            let common = members.compactMap { scales[$0] }.min()
            for member in members where scales[member] != nil { scales[member] = common }
        }
        return scales
    }
}
