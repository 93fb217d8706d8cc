import Foundation
import SketchBase
import SketchGeometry
import SketchLettering

/// The measures of one page: pen widths in millimetres, the room that lines leave in a cell, and the
/// lines that belong to the paper rather than to a drawing.
struct Sheet {
    private let scene: Scene
    private let planned: [PlannedCell]
    /// Cells less their captions.
    private let cells: [Box]
    /// Line width of each pen in millimetres.
    let widths: [Double]
    /// How far inside its cell a mat is cut, in millimetres; nil where the style has none.
    private let matInset: Double?
    /// How far ink reaches beyond the middle of a line, at most: half a width,
    /// a pen's tremor and its offset.
    let reach: (x: Double, y: Double)

    init(_ scene: Scene, planned: [PlannedCell]) {
        self.scene = scene
        self.planned = planned
        cells = planned.map { Self.drawingBox($0, in: scene) }
        let side = cells.map { min($0.width, $0.height) }.min() ?? 0
        func millimetres(_ width: StylePen.Width) -> Double {
            switch width {
            case .fixed(let width): width
            case .ofCell(let share): share * side
            }
        }
        let pens = scene.style.pens
        let widths = pens.map {
            min(max(millimetres($0.width), Style.penWidths.lowerBound), Style.penWidths.upperBound)
        }
        self.widths = widths
        matInset = scene.style.cellFrame?.mat.map { millimetres($0.inset) }
        let drawing =
            (scene.style.drawing.pens + scene.items.flatMap { $0.pens ?? [] })
            + [scene.style.drawing.given].compactMap { $0 }
        // Fills keep half a width inside the drawing's outline.
        let reaches =
            drawing.map { (pen: $0, half: widths[$0] / 2) }
            + Set(scene.items.indices.flatMap(scene.fills).map(\.pen)).map { (pen: $0, half: 0) }
        reach = (
            reaches.map { $0.half + pens[$0.pen].wobble + abs(pens[$0.pen].offset.x) }.max() ?? 0,
            reaches.map { $0.half + pens[$0.pen].wobble + abs(pens[$0.pen].offset.y) }.max() ?? 0
        )
    }

    /// Refuses cells that the style's pens would fill or leave.
    func check() throws(Diagnostic) {
        for (planned, cell) in zip(planned, cells) {
            let item = scene.items[planned.item]
            let room = room(of: planned)
            let frameInset = scene.style.cellFrame.map { max($0.inset, matInset ?? 0) + widths[$0.pen] / 2 } ?? 0
            guard min(room.width, room.height) > 0, min(cell.width, cell.height) > 2 * frameInset else {
                throw Diagnostic(
                    .badData,
                    "cells of \(millimetres(cell.width, cell.height)) are too small for the line widths, offsets and "
                        + "cell frames of the style",
                    at: item.location, hint: "use fewer cells, less padding, larger paper or finer pens")
            }
        }
    }

    /// The part of a cell that its caption leaves.
    func drawingBox(_ planned: PlannedCell) -> Box { Self.drawingBox(planned, in: scene) }

    private static func drawingBox(_ planned: PlannedCell, in scene: Scene) -> Box {
        var box = planned.cell.box
        if let caption = scene.items[planned.item].caption { box.maxY -= caption.band(in: planned.cell.box) }
        return box
    }

    /// The part of a cell that the middles of lines may use.
    func room(of planned: PlannedCell) -> Box {
        let cell = drawingBox(planned)
        let free = scene.items[planned.item].padding * min(cell.width, cell.height) + (matInset ?? 0)
        return Box(
            minX: cell.minX + free + reach.x, minY: cell.minY + free + reach.y,
            maxX: cell.maxX - free - reach.x, maxY: cell.maxY - free - reach.y)
    }

    /// Where the data's origin comes to lie, in millimetres on the page.
    func place(_ bounds: Box, scale: Double, in planned: PlannedCell, item: SceneItem) -> Point {
        let room = room(of: planned)
        let y =
            switch item.align {
            case .centre: room.centre.y - bounds.centre.y * scale
            case .top: room.minY - bounds.minY * scale
            case .bottom: room.maxY - bounds.maxY * scale
            }
        return Point(room.centre.x - bounds.centre.x * scale, y)
    }

    /// Ruling, cell frames and border, which lie beneath all drawings, a list of paths a pen of the style.
    func beneath() -> [[Path]] {
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
            if let mat = frame.mat, let matInset { lines[mat.pen] += cells.map { $0.inset(by: matInset).outline } }
        }
        if let border = style.border {
            lines[border.pen].append(outline.clamped(to: paper.inset(by: widths[border.pen] / 2)).outline)
        }
        return lines.map { $0.map(Path.init) }
    }

    /// Headings, captions and signs, a list of paths a pen of the style.
    ///
    /// - Parameter handles: of the drawings in the cells; nil where there is none.
    func texts(handles: [DrawingHandle?]) -> [[Path]] {
        var lines = [[Polyline]](repeating: [], count: widths.count)
        let style = scene.style
        let pen = style.text?.pen ?? style.drawing.pens[0]
        guard let font = HersheyFont.fonts[style.text?.font ?? "simplex"] else { return [] }
        var texts = scene.texts + scene.items.flatMap(\.signs)
        var numbers = [Int](repeating: 0, count: scene.items.count)
        for (planned, handle) in zip(planned, handles) {
            numbers[planned.item] += 1
            guard let caption = scene.items[planned.item].caption else { continue }
            let band = caption.band(in: planned.cell.box)
            let box = planned.cell.box
            texts.append(
                PlacedText(
                    TextTemplate.fill(
                        caption.template, values(of: planned, number: numbers[planned.item], handle: handle)),
                    box: Box(minX: box.minX, minY: box.maxY - band, maxX: box.maxX, maxY: box.maxY),
                    height: caption.height(in: box), align: .centre))
        }
        for text in texts {
            var placed = text
            let half = widths[pen] / 2
            placed.box = Box(
                minX: text.box.minX + half, minY: text.box.minY, maxX: text.box.maxX - half, maxY: text.box.maxY)
            lines[pen] += placed.lines(font: font)
        }
        return lines.map { $0.map(Path.init) }
    }

    /// The values that a caption may name.
    private func values(of planned: PlannedCell, number: Int, handle: DrawingHandle?) -> [String: String] {
        [
            "seed": "\(planned.request.seed)", "index": "\(number)", "row": "\(planned.cell.row + 1)",
            "column": "\(planned.cell.column + 1)", "label": planned.cell.label, "title": scene.title,
            "temperature": String(format: "%g", planned.request.temperature),
            "handle": handle?.text ?? "",
        ]
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
