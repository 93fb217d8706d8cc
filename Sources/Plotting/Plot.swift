import Drawing
import Files

/// A page as a plotter's program, with what it takes.
public struct Plot: Sendable {
    public var program: Program
    public var report: PlotReport

    /// Plans, writes and checks the program for `page`.
    ///
    /// The stages are: place the page on the machine, clean the strokes up, order them, write the
    /// program, read it back, compare, and estimate the time.
    /// - Parameter page: already checked for coordinates that no format can hold.
    /// - Parameter recipe: one line of JSON that says how to make the page again.
    /// - Throws: `badData` for a page that does not fit or a layer that is not there; `internalError`
    ///   where the program does not draw the page.
    public init(_ page: Page, _ settings: PlotSettings, recipe: String) throws(StudioError) {
        let machine = settings.machine
        var page = page.flattened
        if let layers = settings.layers {
            for number in layers where !page.layers.indices.contains(number - 1) {
                throw .badData("there is no layer \(number) on this page; it has \(page.layers.count)")
            }
            page.layers = page.layers.indices.filter { layers.contains($0 + 1) }.map { page.layers[$0] }
        }
        page.layers.removeAll { layer in !layer.polylines.contains { !$0.points.isEmpty } }
        let placement = try Placement(
            page, on: machine, anchor: settings.anchor, offset: settings.offset, turn: settings.turn,
            isMirrored: settings.isMirrored)
        let wanted = page.layers.map { layer in
            let strokes = layer.polylines.filter { !$0.points.isEmpty }.map { polyline in
                Stroke(points: StrokePreparation.withoutRepeats(polyline.points.map(placement.place)))
            }
            return settings.hatchSpacing > 0
                ? strokes + Hatching.lines(in: strokes, spacing: settings.hatchSpacing, angle: settings.hatchAngle)
                : strokes
        }
        var position = machine.park
        var planned: [[Stroke]] = []
        for (index, strokes) in wanted.enumerated() {
            let prepared = Self.prepare(strokes, settings)
            let isLast = index == wanted.count - 1
            let ordered = TourPlanner.plan(
                prepared, from: position, to: isLast ? machine.park : nil, effort: settings.effort)
            guard ordered.count == prepared.count else {
                throw .internal("\(prepared.count) strokes became \(ordered.count) when they were ordered")
            }
            planned.append(ordered)
            position = ordered.last?.points.last ?? position
        }
        let paper = placement.paper
        let edges = [paper.minX, paper.minY, paper.maxX, paper.maxY].map { Decimals.text($0, places: 3) }
        let header = [
            (page.recipe.generator, ""), ("title: \(page.recipe.title)", ""), ("machine: \(machine.name)", ""),
            ("paper: \(edges[0]) \(edges[1]) to \(edges[2]) \(edges[3]) mm", ""),
            ("recipe: JSON, the lines that begin with = joined", ""), (recipe, "="),
        ]
        let program = try Self.write(planned, page, settings, header: header)
        let (toolpath, estimate) = try Self.read(program, machine)
        let tolerance =
            settings.joinDistance + settings.simplifyTolerance + settings.arcTolerance + 1 / machine.stepsAMillimetre
        try SelfCheck.check(
            toolpath, machine: machine, expected: wanted,
            planned: planned.joined().compactMap { stroke in
                stroke.points.first.map { ($0, Self.pieces(stroke, from: $0, settings)) }
            },
            tolerance: tolerance, joinDistance: settings.joinDistance)

        var plain = settings
        plain.joinDistance = 0
        plain.arcTolerance = 0
        let repeated = wanted.map { $0.map { StrokePreparation.repeated($0, passes: settings.passes) } }
        let before = try Self.read(try Self.write(repeated, page, plain, header: []), machine)
        self.program = program
        report = PlotReport(
            machine: machine, before: PlotReport.Effort(before.0, before.1),
            after: PlotReport.Effort(toolpath, estimate),
            drawn: toolpath.lines().drawn.reduce(0) { $0 + Polyline($1.points).length }, isTurned: placement.isTurned,
            program: program, estimate: estimate)
    }

    /// The strokes of a layer as they are drawn: simpler, each once, joined, and repeated for passes.
    private static func prepare(_ strokes: [Stroke], _ settings: PlotSettings) -> [Stroke] {
        let simple = strokes.map { stroke in
            settings.simplifyTolerance > 0
                ? Stroke(
                    points: Simplification.ramerDouglasPeucker(stroke.points, tolerance: settings.simplifyTolerance))
                : stroke
        }
        let single = StrokePreparation.withoutDuplicates(simple)
        let joined =
            settings.joinDistance > 0
            ? StrokePreparation.joined(single, tolerance: settings.joinDistance) : single
        return joined.map { StrokePreparation.repeated($0, passes: settings.passes) }
    }

    private static func write(
        _ layers: [[Stroke]], _ page: Page, _ settings: PlotSettings, header: [(text: String, mark: String)]
    ) throws(StudioError) -> Program {
        let machine = settings.machine
        guard settings.refillDistance == 0 || !machine.penChange.isEmpty else {
            throw .badData("the profile of \(machine.name) has no penChange commands to stop with for a refill")
        }
        guard machine.language == .gcode || layers.count <= 8 || !machine.penChange.isEmpty else {
            throw .badData(
                "\(machine.name) holds 8 pens, the page has \(layers.count) layers; plot some of them at a time with "
                    + "the option layers")
        }
        var writer = machine.writer(joinDistance: settings.joinDistance)
        for line in header { writer.comment(line.text, mark: line.mark) }
        writer.begin()
        var sinceRefill = 0.0
        for (index, strokes) in layers.enumerated() {
            let pen = page.layers[index].pen
            let message =
                "pen \(index + 1) of \(layers.count): \(page.layers[index].name), \(pen.colour.hex), "
                + "\(Decimals.text(pen.width, places: 3)) mm"
            writer.choosePen(index + 1, isFirst: index == 0, message: message)
            writer.program.mark(.layer(page.layers[index].name))
            sinceRefill = 0
            for stroke in strokes {
                if settings.refillDistance > 0, sinceRefill > 0,
                    sinceRefill + stroke.length > settings.refillDistance
                {
                    writer.program.mark(.refill)
                    writer.pause("refill or sharpen the pen")
                    sinceRefill = 0
                }
                sinceRefill += stroke.length
                guard let start = stroke.points.first else { continue }
                writer.draw(from: start, pieces(stroke, from: start, settings))
            }
        }
        writer.end()
        return writer.program
    }

    /// Arcs where they are wanted, understood, and do not bulge out of the work area.
    private static func pieces(_ stroke: Stroke, from start: Point, _ settings: PlotSettings) -> [Piece] {
        guard settings.arcTolerance > 0, settings.machine.arcs else { return ArcFitting.lines(stroke) }
        let pieces = ArcFitting.pieces(stroke, tolerance: settings.arcTolerance)
        var position = start
        for piece in pieces {
            if case .arc(let end, let centre, let isClockwise) = piece {
                let box = Arc.bounds(from: position, to: end, centre: centre, isClockwise: isClockwise)
                guard settings.machine.area.reaches(Point(box.minX, box.minY)),
                    settings.machine.area.reaches(Point(box.maxX, box.maxY))
                else { return ArcFitting.lines(stroke) }
            }
            position = piece.end
        }
        return pieces
    }

    private static func read(_ program: Program, _ machine: Machine) throws(StudioError) -> (Toolpath, TimeEstimate) {
        do {
            let toolpath = try ProgramReader.toolpath(program, machine: machine)
            return (toolpath, TimeEstimate(toolpath, machine: machine))
        } catch {
            throw .internal("the program cannot be read back: \(error.text)")
        }
    }
}
