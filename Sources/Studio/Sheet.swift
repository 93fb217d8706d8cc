import Drawing
import Files

/// The measures of one page: pen widths in millimetres, the room that lines leave in a cell, and the
/// lines that belong to the paper rather than to a drawing.
struct Sheet {
    private let scene: Scene
    private let planned: [PlannedCell]
    private let cells: [Box]
    /// Line width of each pen in millimetres.
    let widths: [Double]
    /// How far ink reaches beyond the middle of a line, at most: half a width,
    /// a pen's tremor and its offset.
    private let reach: (x: Double, y: Double)

    init(_ scene: Scene, planned: [PlannedCell]) {
        self.scene = scene
        self.planned = planned
        cells = planned.map(\.cell.box)
        let side = cells.map { min($0.width, $0.height) }.min() ?? 0
        let pens = scene.style.pens
        let widths = pens.map { pen in
            switch pen.width {
            case .fixed(let width): width
            case .ofCell(let share):
                min(max(share * side, Style.penWidths.lowerBound), Style.penWidths.upperBound)
            }
        }
        self.widths = widths
        let drawing = scene.style.drawing.pens
        reach = (
            drawing.map { widths[$0] / 2 + pens[$0].wobble + abs(pens[$0].offset.x) }.max() ?? 0,
            drawing.map { widths[$0] / 2 + pens[$0].wobble + abs(pens[$0].offset.y) }.max() ?? 0
        )
    }

    /// Refuses cells that the style's pens would fill or leave.
    func check() throws(StudioError) {
        for (planned, cell) in zip(planned, cells) {
            let item = scene.items[planned.item]
            let room = room(in: cell, padding: item.padding)
            let frameInset = scene.style.cellFrame.map { $0.inset + widths[$0.pen] / 2 } ?? 0
            guard min(room.width, room.height) > 0, min(cell.width, cell.height) > 2 * frameInset else {
                throw .badData(
                    "\(scene.name): \(item.pointer): cells of \(millimetres(cell.width, cell.height)) are too small "
                        + "for the line widths, offsets and cell frames of the style; "
                        + "use fewer cells, less padding, larger paper or finer pens")
            }
        }
    }

    /// The part of a cell that the middles of lines may use.
    func room(in cell: Box, padding: Double) -> Box {
        let free = padding * min(cell.width, cell.height)
        return Box(
            minX: cell.minX + free + reach.x, minY: cell.minY + free + reach.y,
            maxX: cell.maxX - free - reach.x, maxY: cell.maxY - free - reach.y)
    }

    /// Where the data's origin comes to lie, in millimetres on the page.
    func place(_ bounds: Box, scale: Double, in cell: Box, item: SceneItem) -> Point {
        let room = room(in: cell, padding: item.padding)
        let y =
            switch item.align {
            case .centre: room.centre.y - bounds.centre.y * scale
            case .top: room.minY - bounds.minY * scale
            case .bottom: room.maxY - bounds.maxY * scale
            }
        return Point(room.centre.x - bounds.centre.x * scale, y)
    }

    /// Ruling, cell frames and border, a list of polylines a pen of the style.
    func lines() -> [[Polyline]] {
        var lines = [[Polyline]](repeating: [], count: widths.count)
        let style = scene.style
        let outline = scene.area.inset(by: -(style.border?.outset ?? 0))
        let paper = Box(minX: 0, minY: 0, maxX: scene.paperWidth, maxY: scene.paperHeight)
        if let ruling = style.ruling {
            let area = outline.clamped(to: paper.inset(by: widths[ruling.pen] / 2))
            lines[ruling.pen] += grid(over: area, spacing: ruling.spacing)
        }
        if let frame = style.cellFrame {
            lines[frame.pen] += cells.map { $0.inset(by: frame.inset + widths[frame.pen] / 2).outline }
        }
        if let border = style.border {
            lines[border.pen].append(outline.clamped(to: paper.inset(by: widths[border.pen] / 2)).outline)
        }
        return lines
    }

    /// Graph paper, spread from the middle so that both edges look alike.
    private func grid(over area: Box, spacing: Double) -> [Polyline] {
        func positions(_ length: Double) -> [Double] {
            let half = max(0, Int(length / 2 / spacing))
            return (-half...half).map { length / 2 + Double($0) * spacing }
        }
        let upright = positions(area.width).map { x in
            Polyline([Point(area.minX + x, area.minY), Point(area.minX + x, area.maxY)])
        }
        let level = positions(area.height).map { y in
            Polyline([Point(area.minX, area.minY + y), Point(area.maxX, area.minY + y)])
        }
        return upright + level
    }
}

extension Box {
    /// Every side moved inwards by `distance`; outwards where that is negative.
    func inset(by distance: Double) -> Box {
        Box(minX: minX + distance, minY: minY + distance, maxX: maxX - distance, maxY: maxY - distance)
    }

    /// The part of this box that lies in `other`.
    func clamped(to other: Box) -> Box {
        Box(
            minX: max(minX, other.minX), minY: max(minY, other.minY),
            maxX: min(maxX, other.maxX), maxY: min(maxY, other.maxY))
    }

    /// Once around, clockwise from the top left corner.
    var outline: Polyline {
        Polyline([
            Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY), Point(minX, minY),
        ])
    }
}
