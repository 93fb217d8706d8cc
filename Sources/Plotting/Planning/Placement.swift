import Drawing
import Files

/// How the paper lies on the machine.
struct Placement {

    private let page: Page
    private let machine: Machine
    private let isMirrored: Bool
    /// Whether the paper lies turned by 90° counter-clockwise.
    let isTurned: Bool
    /// Of the work area, in the operator's millimetres: right and up.
    private let area: Box
    private let origin: Point

    /// Puts the paper's `anchor` on that of the work area, moved by `offset` to the right and up.
    ///
    /// - Throws: `badData` where a stroke would leave the paper or the work area, naming layer, polyline
    ///   and cell, and by how many millimetres.
    init(
        _ page: Page, on machine: Machine, anchor: Anchor, offset: Point, turn: PlotSettings.Turn, isMirrored: Bool
    ) throws(StudioError) {
        func make(_ isTurned: Bool) -> Placement {
            Placement(page, machine, isMirrored: isMirrored, isTurned: isTurned, anchor: anchor, offset: offset)
        }
        try Self.checkPaper(page)
        switch turn {
        case .none: self = make(false)
        case .quarter: self = make(true)
        case .auto: self = make(make(false).worst == nil || make(true).worst != nil ? false : true)
        }
        if let worst { throw refusal(worst) }
    }

    private init(
        _ page: Page, _ machine: Machine, isMirrored: Bool, isTurned: Bool, anchor: Anchor, offset: Point
    ) {
        self.page = page
        self.machine = machine
        self.isMirrored = isMirrored
        self.isTurned = isTurned
        let corners = [
            Point(machine.area.minX, machine.area.minY), Point(machine.area.maxX, machine.area.maxY),
        ].map { corner in Point(corner.along(machine.axes.right), corner.along(machine.axes.up)) }
        area = Box(
            minX: min(corners[0].x, corners[1].x), minY: min(corners[0].y, corners[1].y),
            maxX: max(corners[0].x, corners[1].x), maxY: max(corners[0].y, corners[1].y))
        let (width, height) = isTurned ? (page.height, page.width) : (page.width, page.height)
        let share = anchor.share
        origin = Point(
            area.minX + share.x * (area.width - width) + offset.x,
            area.minY + share.y * (area.height - height) + offset.y)
    }

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
        let x = isMirrored ? page.width - point.x : point.x
        let y = page.height - point.y
        return isTurned ? Point(origin.x + page.height - y, origin.y + x) : Point(origin.x + x, origin.y + y)
    }

    /// The outline of the paper in machine coordinates, which may reach beyond the work area.
    var paper: Box {
        let corners = [Point(0, 0), Point(page.width, page.height)].map { corner in
            let onTable = onTable(corner)
            let (right, up) = (machine.axes.right.vector, machine.axes.up.vector)
            return Point(onTable.x * right.x + onTable.y * up.x, onTable.x * right.y + onTable.y * up.y)
        }
        return Box(around: corners) ?? machine.area
    }

    private struct Excess {
        var millimetres: Double
        var layer: Int
        var polyline: Int
        var point: Point
    }

    /// The point that lies farthest outside the work area, or nil where all lie inside.
    private var worst: Excess? {
        var worst: Excess?
        for (layerIndex, layer) in page.layers.enumerated() {
            for (index, polyline) in layer.polylines.enumerated() {
                for point in polyline.points {
                    let excess = area.excess(of: onTable(point))
                    if excess > Box.noise && excess > worst?.millimetres ?? 0 {
                        worst = Excess(millimetres: excess, layer: layerIndex, polyline: index, point: point)
                    }
                }
            }
        }
        return worst
    }

    private func refusal(_ excess: Excess) -> StudioError {
        let cell = page.cells.filter { $0.box.excess(of: excess.point) <= Box.noise }
            .min { $0.box.width * $0.box.height < $1.box.width * $1.box.height }
        let place =
            "layer \(excess.layer + 1) \"\(page.layers[excess.layer].name)\", polyline \(excess.polyline + 1)"
            + (cell.map { ", the cell in \($0.name)," } ?? "")
        return .badData(
            "\(place) leaves the work area of \(machine.name) by \(Decimals.text(excess.millimetres, places: 3)) mm "
                + "(\(Decimals.text(area.width, places: 3)) × \(Decimals.text(area.height, places: 3)) mm): "
                + "use smaller paper, another place or offset, rotate=auto, or a profile of a larger machine")
    }

    /// Refuses strokes that would drive the pen off the paper.
    private static func checkPaper(_ page: Page) throws(StudioError) {
        let paper = Box(minX: 0, minY: 0, maxX: page.width, maxY: page.height)
        for (layerIndex, layer) in page.layers.enumerated() {
            for (index, polyline) in layer.polylines.enumerated() {
                for point in polyline.points where !paper.reaches(point) {
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
