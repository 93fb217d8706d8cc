import SketchBase
import SketchGeometry
import SketchPages

/// A step on the way from a page to what a machine draws. A new one is a value here and an entry in a list.
struct PlotStage: Sendable {
    let run: @Sendable (inout PlotJob) throws(Diagnostic) -> Void

    /// What there is to draw. The finished program is held against it.
    static let drawing: [PlotStage] = [.chooseLayers, .flatten, .place, .offset, .dropRepeatedPoints, .hatch]

    /// How it is drawn: the same lines, within the tolerances of the settings.
    static let planning: [PlotStage] = [
        .simplify, .dropDuplicates, .join, .repeatLines, .order, .divide,
    ]

    /// Leaves the layers that the settings name.
    static let chooseLayers = PlotStage { (job: inout PlotJob) throws(Diagnostic) in
        guard let wanted = job.settings.layers else { return }
        let layers = job.page.layers
        for number in wanted where !layers.indices.contains(number - 1) {
            throw .badData("there is no layer \(number) on this page; it has \(layers.count)")
        }
        job.page.layers = layers.indices.filter { wanted.contains($0 + 1) }.map { layers[$0] }
    }

    /// Makes strokes of the page's paths. Layers that draw nothing go; paths that draw nothing stay until the page
    /// is placed, so that errors count paths as the page does.
    static let flatten = PlotStage { (job: inout PlotJob) throws(Diagnostic) in
        let (flatten, check) = (job.flatten, job.check)
        job.layers = try job.page.layers.map { (layer) throws(Diagnostic) in
            let strokes = try layer.paths.map { (path) throws(Diagnostic) in
                try check()
                return Stroke(points: flatten(path).points)
            }
            return PlotJob.Layer(name: layer.name, pen: layer.pen, strokes: strokes)
        }
        job.layers.removeAll { layer in layer.strokes.allSatisfy(\.points.isEmpty) }
        job.page.layers = []
    }

    /// Puts the paper on the machine.
    static let place = PlotStage { (job: inout PlotJob) throws(Diagnostic) in
        let placement = try Placement(job)
        for index in job.layers.indices {
            job.layers[index].strokes = try job.layers[index].strokes.map {
                [check = job.check] (stroke) throws(Diagnostic) in
                try check()
                return Stroke(points: stroke.points.map(placement.place))
            }
        }
        job.paper = placement.paper
        job.isTurned = placement.isTurned
    }

    /// Moves what pens draw whose tips lie beside the usual one's, so that the tip comes to where the stroke is.
    static let offset = PlotStage { (job: inout PlotJob) throws(Diagnostic) in
        let machine = job.settings.machine
        for (index, layer) in job.layers.enumerated() {
            guard let pen = machine.pen(named: layer.name), pen.offset != Point(0, 0) else { continue }
            for (number, stroke) in layer.strokes.enumerated() {
                try job.check()
                let points = stroke.points.map { $0 - pen.offset }
                if let excess = points.map({ machine.area.excess(of: $0) }).max(), excess > Box.noise {
                    throw .badData(
                        "layer \(index + 1) \"\(layer.name)\", polyline \(number + 1) leaves the work area of "
                            + "\(machine.name) by \(Decimals.text(excess, places: 3)) mm, since the pen \"\(pen.name)\" has an "
                            + "\"offset\": move the drawing further in")
                }
                job.layers[index].strokes[number].points = points
            }
        }
    }

    /// Leaves out points that repeat the one before them, and strokes without points.
    static let dropRepeatedPoints = eachStroke { stroke, _ in
        stroke.points.isEmpty ? nil : Stroke(points: stroke.points.withoutRepeats)
    }

    /// Fills closed strokes with lines.
    static let hatch = eachLayer { (strokes, settings, check) throws(Diagnostic) in
        guard settings.hatchSpacing > 0 else { return strokes }
        let lines = try Hatching.lines(
            in: strokes.filter(\.isClosed).map(\.points), spacing: settings.hatchSpacing, angle: settings.hatchAngle,
            check: check)
        return strokes + lines.map(Stroke.init)
    }

    /// Drops points that lie on a simpler line.
    static let simplify = eachStroke { stroke, settings in
        guard settings.simplifyTolerance > 0 else { return stroke }
        return Stroke(
            points: Simplification.ramerDouglasPeucker(stroke.points, tolerance: settings.simplifyTolerance))
    }

    /// Draws lines once that are in a layer several times.
    static let dropDuplicates = eachLayer { (strokes, _, check) throws(Diagnostic) in
        try StrokePreparation.withoutDuplicates(strokes, check: check)
    }

    /// Joins strokes of a layer whose ends meet.
    static let join = eachLayer { (strokes, settings, check) throws(Diagnostic) in
        guard settings.joinDistance > 0 else { return strokes }
        return try StrokePreparation.joined(strokes, tolerance: settings.joinDistance, check: check)
    }

    /// Draws every line as often as the settings ask for.
    static let repeatLines = eachStroke { stroke, settings in
        StrokePreparation.repeated(stroke, passes: settings.passes)
    }

    /// Orders each layer's strokes for short travel, from where the layer before ends and, of the last, to where the
    /// pen parks.
    static let order = PlotStage { (job: inout PlotJob) throws(Diagnostic) in
        let park = job.settings.machine.park
        var position = park
        for index in job.layers.indices {
            let strokes = job.layers[index].strokes
            let ordered = try TourPlanner.plan(
                strokes, from: position, to: index == job.layers.count - 1 ? park : nil, effort: job.settings.effort,
                check: job.check)
            guard ordered.count == strokes.count else {
                throw .internal("\(strokes.count) strokes became \(ordered.count) when they were ordered")
            }
            job.layers[index].strokes = ordered
            position = ordered.last?.points.last ?? position
        }
    }

    /// Divides strokes that are longer than the way from one dip to the next.
    static let divide = PlotStage { (job: inout PlotJob) throws(Diagnostic) in
        guard let distance = job.dipDistance else { return }
        for (index, layer) in job.layers.enumerated() where job.settings.machine.place(ofLayer: layer.name) != nil {
            var strokes: [Stroke] = []
            for stroke in layer.strokes {
                try job.check()
                strokes += StrokePreparation.divided(stroke, longest: distance)
            }
            job.layers[index].strokes = strokes
        }
    }

    /// A stage that looks at one layer's strokes at a time; where the check it is given throws, it ends.
    private static func eachLayer(
        _ change:
            @escaping @Sendable (
                [Stroke], PlotSettings, _ check: () throws(Diagnostic) -> Void
            ) throws(Diagnostic) -> [Stroke]
    ) -> PlotStage {
        PlotStage { (job: inout PlotJob) throws(Diagnostic) in
            for index in job.layers.indices {
                job.layers[index].strokes = try change(job.layers[index].strokes, job.settings, job.check)
            }
        }
    }

    /// A stage that looks at one stroke at a time, and leaves it out where it gives nil.
    private static func eachStroke(_ change: @escaping @Sendable (Stroke, PlotSettings) -> Stroke?) -> PlotStage {
        eachLayer { (strokes, settings, check) throws(Diagnostic) in
            var changed: [Stroke] = []
            changed.reserveCapacity(strokes.count)
            for stroke in strokes {
                try check()
                if let stroke = change(stroke, settings) { changed.append(stroke) }
            }
            return changed
        }
    }
}
