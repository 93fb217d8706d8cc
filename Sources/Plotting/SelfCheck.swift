import SketchBase
import SketchGeometry

/// Proof, by reading a finished program back, that it draws the page: all of it, nothing else, within
/// the work area.
enum SelfCheck {
    /// - Parameter drawing: what each layer has to show. No point of it may lie farther from the program's lines, nor
    ///   they from it, than the tolerances of the settings allow.
    /// - Parameter planned: the same as it was written: nothing may be drawn oftener.
    /// - Throws: `internalError` where the program fails.
    static func check(
        _ toolpath: Toolpath, draws drawing: PlotJob, asIn planned: PlotJob
    ) throws(Diagnostic) {
        let settings = planned.settings
        let machine = settings.machine
        try checkArea(toolpath, machine)
        let tolerance =
            settings.joinDistance + settings.simplifyTolerance + settings.arcTolerance + 1 / machine.stepsAMillimetre
        let flatness = min(0.002, tolerance / 4)
        let drawn = toolpath.lines(tolerance: flatness).drawn
        for (layer, wanted) in drawing.layers.map(\.strokes).enumerated() {
            let found = drawn.filter { $0.layer == layer }.map { Stroke(points: $0.points) }
            if let point = try firstStray(wanted, from: found, tolerance, check: planned.check) {
                throw .internal("the program does not draw the stroke at \(text(point)) mm in layer \(layer + 1)")
            }
            if let point = try firstStray(found, from: wanted, tolerance, check: planned.check) {
                throw .internal("the program draws at \(text(point)) mm in layer \(layer + 1), where nothing is")
            }
        }
        try checkOnce(drawn, planned, flatness: flatness)
        if let distance = planned.dipDistance { try checkDips(toolpath, machine, distance: distance) }
    }

    private static func text(_ point: Point) -> String {
        "(\(Decimals.text(point.x, places: 3)), \(Decimals.text(point.y, places: 3)))"
    }

    /// No move may leave the work area, arcs by their true extent, no arc be one that firmware refuses, nor the pen be
    /// down on a rapid.
    ///
    /// - Parameter fault: makes an error of what is wrong; what we write ourselves is an internal one.
    static func checkArea(
        _ toolpath: Toolpath, _ machine: Machine, fault: (String) -> Diagnostic = { .internal($0) }
    ) throws(Diagnostic) {
        var position: Point?
        // A coordinate may be rounded up across the edge by half a step.
        let slack = 0.5 / machine.stepsAMillimetre + Box.noise
        for event in toolpath.events {
            guard case .move(let target, let arc, let feed) = event.action else { continue }
            let end = Point(target.x, target.y)
            var excess = machine.area.excess(of: end)
            if let arc, let position {
                let box = Arc.bounds(from: position, to: end, centre: arc.centre, isClockwise: arc.isClockwise)
                excess = max(
                    machine.area.excess(of: Point(box.minX, box.minY)),
                    machine.area.excess(of: Point(box.maxX, box.maxY)))
                guard Arc.isObeyed(from: position, to: end, centre: arc.centre) else {
                    throw fault("line \(event.line) of the program has an arc that firmware refuses")
                }
            }
            guard excess <= slack else {
                throw fault("line \(event.line) of the program leaves the work area by \(excess) mm")
            }
            guard !(event.isDown && feed == nil && position != end && machine.language == .gcode) else {
                throw fault("line \(event.line) of the program travels with the pen down")
            }
            position = end
        }
    }

    /// The first point of `lines` that lies farther than `tolerance` from all of `others`.
    private static func firstStray(
        _ lines: [Stroke], from others: [Stroke], _ tolerance: Double, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> Point? {
        let index = try SegmentIndex(others.map(\.points), tolerance: tolerance, check: check)
        for line in lines {
            try check()
            var last = line.points.first ?? Point(0, 0)
            for point in line.points {
                let way = point - last
                let count = max(1, min(Int(bounded: way.length / 2), 1000))
                for step in 1...count {
                    let sample = last + way * (Double(step) / Double(count))
                    if !index.isNear(sample) { return sample }
                }
                last = point
            }
        }
        return nil
    }

    /// The way with the pen down is that of the planned strokes, rounded as they are written, and what
    /// joins them where the pen stays down from one to the next.
    private static func checkOnce(
        _ drawn: [Toolpath.Drawn], _ planned: PlotJob, flatness: Double
    ) throws(Diagnostic) {
        let machine = planned.settings.machine
        let unit = machine.stepsAMillimetre
        var way = 0.0
        var arcs = 0
        let strokes = planned.layers.flatMap(\.strokes)
        for stroke in strokes {
            try planned.check()
            guard let start = stroke.points.first else { continue }
            var position = machine.nearest(start)
            for piece in planned.pieces(stroke, from: start) {
                let end = machine.nearest(piece.end)
                if case .arc = piece {
                    way += Polyline(Flattening.points(from: position, [piece], tolerance: flatness)).length
                    arcs += 1
                } else {
                    way += (end - position).length
                }
                position = end
            }
        }
        let found = drawn.reduce(0) { $0 + Polyline($1.points).length }
        let joins = strokes.count - drawn.count
        // A board's moves are cut at whole steps, up to half a step beside the line.
        let cuts = machine.board == nil ? 0 : drawn.reduce(0) { $0 + $1.points.count }
        // Rounding moves an arc's ends and its centre.
        let slack =
            Double(max(joins, 0)) * (planned.settings.joinDistance + 2 / unit) + Double(arcs) * 3 / unit + 1e-4 * way
            + Double(cuts) * 0.05 / unit + 0.01
        guard joins >= 0, (found - way).magnitude <= slack else {
            throw .internal(
                "the program draws \(drawn.count) lines of \(found) mm together, planned are \(strokes.count) "
                    + "of \(way) mm")
        }
    }
}

/// Line segments by place, to ask whether a point is near one.
private struct SegmentIndex {
    private var cells: [Int64: [Int32]] = [:]
    private var ends: [(Point, Point)] = []
    private let tolerance: Double
    private let size: Double

    init(
        _ lines: [[Point]], tolerance: Double, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        self.tolerance = tolerance
        size = max(2, 4 * tolerance)
        for line in lines {
            try check()
            var last = line.first ?? Point(0, 0)
            for point in line.count > 1 ? line[1...] : line[...] {
                let number = Int32(ends.count)
                ends.append((last, point))
                // Long segments in parts, so that a diagonal does not fill its whole box.
                let parts = max(1, min(Int(bounded: ((point - last).length / size).rounded(.up)), 100_000))
                var seen: Set<Int64> = []
                for part in 0..<parts {
                    let a = last + (point - last) * (Double(part) / Double(parts))
                    let b = last + (point - last) * (Double(part + 1) / Double(parts))
                    for column in place(min(a.x, b.x) - tolerance)...place(max(a.x, b.x) + tolerance) {
                        for row in place(min(a.y, b.y) - tolerance)...place(max(a.y, b.y) + tolerance) {
                            let key = Self.key(column, row)
                            if parts == 1 || seen.insert(key).inserted { cells[key, default: []].append(number) }
                        }
                    }
                }
                last = point
            }
        }
    }

    func isNear(_ point: Point) -> Bool {
        for number in cells[Self.key(place(point.x), place(point.y))] ?? [] {
            let (a, b) = ends[Int(number)]
            if point.distance(toSegment: a, b) <= tolerance { return true }
        }
        return false
    }

    private func place(_ coordinate: Double) -> Int64 { Int64(Int(bounded: (coordinate / size).rounded(.down))) }
    private static func key(_ column: Int64, _ row: Int64) -> Int64 { (column << 32) ^ (row & 0xffff_ffff) }
}
