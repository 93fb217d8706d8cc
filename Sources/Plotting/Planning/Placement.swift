import SketchBase
import SketchGeometry
import SketchPages

/// How the paper lies on the machine.
struct Placement {
    private let job: PlotJob
    /// Whether the paper lies turned by 90° counter-clockwise.
    let isTurned: Bool
    /// Of the work area, in the operator's millimetres: right and up.
    private let area: Box
    private let origin: Point

    /// Puts the paper's anchor on that of the work area and moves it from there, as the settings of `job` say.
    ///
    /// - Throws: `badData` where a stroke would leave the paper or the work area, naming layer, polyline
    ///   and cell, and by how many millimetres.
    init(_ job: PlotJob) throws(Diagnostic) {
        try Self.checkPaper(job)
        self = Self.chosen(job)
        if let worst {
            throw refusal(
                worst,
                drawing: "layer \(worst.layer + 1) \"\(job.layers[worst.layer].name)\", polyline \(worst.stroke + 1)")
        }
    }

    /// Refuses a page on which whatever is drawn in some cell leaves the work area.
    ///
    /// - Parameter draft: has cells and no layers; the box of each is one that its drawing reaches on all four sides, or
    ///   beyond.
    /// - Throws: `badData` naming the cell, and by how many millimetres at least.
    static func check(_ draft: PlotJob) throws(Diagnostic) {
        // Which cells draw in a layer is not known yet.
        guard draft.settings.layers == nil else { return }
        var job = draft
        job.layers = [
            PlotJob.Layer(
                name: "", pen: Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0),
                strokes: draft.page.cells.map { Stroke(points: $0.box.outline) })
        ]
        let placement = chosen(job)
        if let worst = placement.worst { throw placement.refusal(worst, drawing: "whatever is drawn") }
    }

    /// Of the ways in which the paper may lie the one that lets nothing leave the work area, or else the straight one.
    private static func chosen(_ job: PlotJob) -> Placement {
        let (straight, turned) = (Placement(job, isTurned: false), Placement(job, isTurned: true))
        switch job.settings.turn {
        case .none: return straight
        case .quarter: return turned
        case .auto: return straight.worst == nil || turned.worst != nil ? straight : turned
        }
    }

    private init(_ job: PlotJob, isTurned: Bool) {
        self.job = job
        self.isTurned = isTurned
        let (page, machine) = (job.page, job.settings.machine)
        let corners = [
            Point(machine.area.minX, machine.area.minY), Point(machine.area.maxX, machine.area.maxY),
        ].map { corner in Point(corner.along(machine.axes.right), corner.along(machine.axes.up)) }
        area = Box(
            minX: min(corners[0].x, corners[1].x), minY: min(corners[0].y, corners[1].y),
            maxX: max(corners[0].x, corners[1].x), maxY: max(corners[0].y, corners[1].y))
        let (width, height) = isTurned ? (page.height, page.width) : (page.width, page.height)
        let share = job.settings.anchor.share
        origin = Point(
            area.minX + share.x * (area.width - width) + job.settings.offset.x,
            area.minY + share.y * (area.height - height) + job.settings.offset.y)
    }

    private var machine: Machine { job.settings.machine }

    /// Where `point` of the page lies in machine coordinates. Noise over the edge of the work area is
    /// cut off.
    func place(_ point: Point) -> Point {
        let onTable = onTable(point)
        let (right, up) = (machine.axes.right.vector, machine.axes.up.vector)
        let placed = Point(
            onTable.x * right.x + onTable.y * up.x, onTable.x * right.y + onTable.y * up.y)
        return Point(
            min(max(placed.x, machine.area.minX), machine.area.maxX),
            min(max(placed.y, machine.area.minY), machine.area.maxY))
    }

    private func onTable(_ point: Point) -> Point {
        let x = job.settings.isMirrored ? job.page.width - point.x : point.x
        let y = job.page.height - point.y
        return isTurned ? Point(origin.x + job.page.height - y, origin.y + x) : Point(origin.x + x, origin.y + y)
    }

    /// The outline of the paper in machine coordinates, which may reach beyond the work area.
    var paper: Box {
        let corners = [Point(0, 0), Point(job.page.width, job.page.height)].map { corner in
            let onTable = onTable(corner)
            let (right, up) = (machine.axes.right.vector, machine.axes.up.vector)
            return Point(onTable.x * right.x + onTable.y * up.x, onTable.x * right.y + onTable.y * up.y)
        }
        return Box(around: corners) ?? machine.area
    }

    private struct Excess {
        var millimetres: Double
        var layer: Int
        var stroke: Int
        var point: Point
    }

    /// The point that lies farthest outside the work area, or nil where all lie inside.
    private var worst: Excess? {
        var worst: Excess?
        for (layerIndex, layer) in job.layers.enumerated() {
            for (index, stroke) in layer.strokes.enumerated() {
                for point in stroke.points {
                    let excess = area.excess(of: onTable(point))
                    if excess > Box.noise && excess > worst?.millimetres ?? 0 {
                        worst = Excess(millimetres: excess, layer: layerIndex, stroke: index, point: point)
                    }
                }
            }
        }
        return worst
    }

    private func refusal(_ excess: Excess, drawing: String) -> Diagnostic {
        let cell = job.page.cells.filter { $0.box.excess(of: excess.point) <= Box.noise }
            .min { $0.box.width * $0.box.height < $1.box.width * $1.box.height }
        let place = drawing + (cell.map { ", the cell in \($0.name)," } ?? "")
        return .badData(
            "\(place) leaves the work area of \(machine.name) by \(Decimals.text(excess.millimetres, places: 3)) mm "
                + "(\(Decimals.text(area.width, places: 3)) × \(Decimals.text(area.height, places: 3)) mm): "
                + "use smaller paper, another place or offset, rotate=auto, or a profile of a larger machine")
    }

    /// Refuses strokes that would drive the pen off the paper.
    private static func checkPaper(_ job: PlotJob) throws(Diagnostic) {
        let paper = Box(minX: 0, minY: 0, maxX: job.page.width, maxY: job.page.height)
        for (layerIndex, layer) in job.layers.enumerated() {
            for (index, stroke) in layer.strokes.enumerated() {
                for point in stroke.points where !paper.reaches(point) {
                    throw .badData(
                        "layer \(layerIndex + 1) \"\(layer.name)\", polyline \(index + 1): leaves the paper at "
                            + "(\(Decimals.text(point.x, places: 3)), \(Decimals.text(point.y, places: 3))) mm, by "
                            + "\(Decimals.text(paper.excess(of: point), places: 3)) mm; a plotter would run off it")
                }
            }
        }
    }
}

extension Point {
    fileprivate func along(_ direction: Axes.Direction) -> Double {
        x * direction.vector.x + y * direction.vector.y
    }
}
