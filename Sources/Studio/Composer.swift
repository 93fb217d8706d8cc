import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchPages

/// Stage three of a picture: sketches become lines on a page.
public enum Composer {
    /// The page of `scene` with one sketch in each planned cell.
    ///
    /// Drawings are smoothed in their own units, then scaled without distortion into their cell less
    /// padding, so that no line with its width leaves the cell, however the smoothing swings out. The page, or that of
    /// the one cell which the scene asks for, then passes through the scene's filters.
    /// - Parameter sampling: a sketch for each cell of `planned`; one without strokes leaves its cell
    ///   empty.
    /// - Parameter hashes: SHA-256 of the checkpoints' files by name, for the recipe.
    /// - Throws: `internalError` where there are not as many sketches as cells; as the filters.
    public static func compose(
        _ scene: Scene, planned: [PlannedCell], sampling: SceneSampling, hashes: [String: String]
    ) throws(Diagnostic) -> Page {
        let whole = scene.cell == nil ? scene : scene.withoutHiding
        let page = try sheet(of: whole, planned: planned, sampling: sampling, hashes: hashes)
        return try (scene.cell.map(page.cell) ?? page).passed(through: scene.filters, named: scene.name)
    }

    /// A page of each cell, as the scene gives it that asks for that cell; so their recipes have it.
    ///
    /// - Throws: as `compose`.
    static func composeCells(
        of scene: Scene, planned: [PlannedCell], sampling: SceneSampling, hashes: [String: String]
    ) throws(Diagnostic) -> [Page] {
        let sheet = try sheet(of: scene.withoutHiding, planned: planned, sampling: sampling, hashes: hashes)
        var pages: [Page] = []
        for index in sheet.cells.indices {
            var page = sheet.cell(index)
            page.recipe.scene = scene.json.showing(cell: index).text()
            pages.append(try page.passed(through: scene.filters, named: scene.name))
        }
        return pages
    }

    /// The whole page, before any filter.
    private static func sheet(
        of scene: Scene, planned: [PlannedCell], sampling: SceneSampling, hashes: [String: String]
    ) throws(Diagnostic) -> Page {
        guard planned.count == sampling.sketches.count else {
            throw .internal("\(sampling.sketches.count) sketches for \(planned.count) cells")
        }
        let style = scene.style
        let sheet = Sheet(scene, planned: planned)
        let handles = zip(planned, sampling.requests).map { cell, request in
            request.flatMap { request in
                hashes[cell.checkpoint].flatMap { cell.handle(of: request, sha256: $0) }
            }
        }
        let smoothed = zip(planned, sampling.sketches).map { cell, sketch in
            let turn = DrawingTurn(of: cell, in: scene.items[cell.item])
            return sketch.strokes.map { turn.apply(style.smoothing.apply($0)) }
        }
        let bounds = smoothed.map { Box(around: $0.compactMap(\.bounds)) }
        let packed = try packed(smoothed, planned: planned, scene: scene, sheet: sheet)
        let scales = scales(of: bounds, planned: planned, scene: scene, sheet: sheet)
        let extents = scene.items.map { ItemExtent($0.cells) }

        var cells: [PageCell] = []
        var drawings: [DrawnSketch] = []
        var fillPoints = 0
        for (index, strokes) in smoothed.enumerated() {
            let cell = planned[index]
            var pageCell = PageCell(
                name: cell.name, box: sheet.drawingBox(cell),
                facts: facts(cell, request: sampling.requests[index], handle: handles[index], in: scene))
            var drawing = DrawnSketch(hiding: scene.items[cell.item].hiding)
            defer {
                cells.append(pageCell)
                drawings.append(drawing)
            }
            guard var scale = scales[index], let bounds = bounds[index] else { continue }
            var place = sheet.place(bounds, scale: scale, in: cell, item: scene.items[cell.item])
            if let packed = packed[index] {
                (scale, place) = (packed.scale, packed.origin)
                pageCell.box = Box(
                    minX: place.x + bounds.minX * scale - sheet.reach.x,
                    minY: place.y + bounds.minY * scale - sheet.reach.y,
                    maxX: place.x + bounds.maxX * scale + sheet.reach.x,
                    maxY: place.y + bounds.maxY * scale + sheet.reach.y)
            }
            func draw(_ onPage: Path, stroke: Int, with pen: Int) {
                for pass in 0..<style.pens[pen].passes {
                    let stream = RandomStream(
                        seed: cell.request.seed, path: ScenePlan.firstAttempt(of: cell.request.index),
                        UInt64(stroke), UInt64(pen), UInt64(pass)
                    )
                    drawing.lines.append((pen, path(onPage, pen: style.pens[pen], stream: stream)))
                }
            }
            for (number, stroke) in strokes.enumerated() {
                let onPage = stroke.mapPoints { place + $0 * scale }
                drawing.outline.append(onPage)
                let pens = scene.drawing(of: cell.item).pens(
                    stroke: number, isGiven: number < cell.givenStrokes, cell: cell.cell, of: extents[cell.item])
                for pen in pens { draw(onPage, stroke: number, with: pen) }
            }
            let fills = scene.items[cell.item].hiding.draws ? scene.fills(of: cell.item) : []
            var stroke = strokes.count
            for (number, fill) in fills.enumerated() {
                let filled = try fillLines(fill, number: number, of: drawing, cell, in: scene, sheet)
                drawing.covered += filled.covered
                for line in filled.lines {
                    fillPoints += line.points.count
                    draw(Path(line), stroke: stroke, with: fill.pen)
                    stroke += 1
                }
                guard fillPoints <= Fill.pagePoints else {
                    throw Diagnostic(
                        .badData, "fills take more than \(Fill.pagePoints) points on the page",
                        at: scene.items[cell.item].location, hint: "make their spacing larger")
                }
            }
        }
        var lines = sheet.beneath()
        try DrawnSketch.hide(&drawings, lines: &lines, pens: style.pens)
        for (pen, texts) in sheet.texts(handles: handles).enumerated() { lines[pen] += texts }
        for (index, drawing) in drawings.enumerated() {
            for line in drawing.lines {
                cells[index].strokes.append(PageStroke(layer: line.pen, path: lines[line.pen].count))
                lines[line.pen].append(line.path)
            }
        }
        // Pens that draw nothing make no layer, so strokes count the layers that are left.
        let used = style.pens.indices.filter { !lines[$0].isEmpty }
        for index in cells.indices {
            for stroke in cells[index].strokes.indices {
                cells[index].strokes[stroke].layer = used.firstIndex(of: cells[index].strokes[stroke].layer) ?? 0
            }
        }
        var page = Page(
            width: scene.paperWidth, height: scene.paperHeight, background: style.paper,
            layers: used.map { index in
                let pen = style.pens[index]
                return Layer(
                    name: pen.name, pen: Pen(colour: pen.colour, width: sheet.widths[index], opacity: pen.opacity),
                    paths: lines[index])
            },
            recipe: Recipe(
                generator: "Sketch Studio \(StudioVersion.current)", title: scene.title, seed: scene.seed,
                checkpoints: hashes, scene: scene.json.text()))
        page.cells = cells
        if scene.takesRegions { page.recipe.libraries["geos"] = GeometryVersion.text }
        page.resolution = scene.resolution
        return page
    }

    /// Places of the drawings whose items pack them, by their index.
    private static func packed(
        _ drawings: [[Path]], planned: [PlannedCell], scene: Scene, sheet: Sheet
    ) throws(Diagnostic) -> [Int: Packing.Place] {
        var places: [Int: Packing.Place] = [:]
        for (number, item) in scene.items.enumerated() {
            guard let packing = item.packing else { continue }
            let members = planned.indices.filter { planned[$0].item == number }
            do throws(Diagnostic) {
                let strokes = members.map { member in
                    let size = Box(around: drawings[member].compactMap(\.bounds)).map { max($0.width, $0.height) } ?? 1
                    return drawings[member].map { $0.flattened(within: size / 500) }
                }
                let found = try packing.places(strokes, reach: max(sheet.reach.x, sheet.reach.y))
                for (member, place) in zip(members, found) { places[member] = place }
            } catch {
                throw error.at(item.location)
            }
        }
        return places
    }

    /// The lines of one fill of a drawing.
    private static func fillLines(
        _ fill: Fill, number: Int, of drawing: DrawnSketch, _ cell: PlannedCell, in scene: Scene, _ sheet: Sheet
    ) throws(Diagnostic) -> (lines: [Polyline], covered: [[[Point]]]) {
        do throws(Diagnostic) {
            return try fill.lines(
                in: drawing.outline.map { $0.flattened(within: DrawnSketch.outlineTolerance) },
                penWidth: sheet.widths[fill.pen], cell: cell, number: number)
        } catch {
            throw error.at(scene.items[cell.item].location)
        }
    }

    /// What is known of a cell, for those who look at its drawing alone.
    private static func facts(
        _ cell: PlannedCell, request: SampleRequest?, handle: DrawingHandle?, in scene: Scene
    ) -> [PageFact] {
        var facts = [PageFact("row", "\(cell.cell.row + 1)"), PageFact("column", "\(cell.cell.column + 1)")]
        if !cell.cell.label.isEmpty { facts.insert(PageFact("label", cell.cell.label), at: 0) }
        guard let request else { return facts }
        facts += [
            PageFact("temperature", String(format: "%g", request.temperature)),
            PageFact("seed", "\(request.seed)"), PageFact("sketch", "\(request.index)"),
        ]
        if let handle { facts.append(PageFact(DrawingHandle.fact, handle.text)) }
        if scene.checkpoints.count > 1 { facts.append(PageFact("checkpoint", cell.checkpoint)) }
        return facts
    }

    /// One pass of a pen along `path`.
    private static func path(_ path: Path, pen: StylePen, stream: RandomStream) -> Path {
        var path = path
        if pen.wobble > 0 || !path.hasCurves {
            let trembling = Wobble(amplitude: pen.wobble).apply(path.flattened().points, stream: stream)
            path = Path(Polyline(Simplification.ramerDouglasPeucker(trembling, tolerance: Path.flatness)))
        }
        return path.mapPoints { $0 + pen.offset }
    }

    /// Millimetres a data unit for each sketch; nil where there is nothing to draw.
    private static func scales(
        of bounds: [Box?], planned: [PlannedCell], scene: Scene, sheet: Sheet
    ) -> [Double?] {
        var scales = zip(bounds, planned).map { bounds, planned -> Double? in
            guard let bounds, max(bounds.width, bounds.height) > 0 else { return nil }
            let room = sheet.room(of: planned)
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
