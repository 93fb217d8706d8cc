import SketchBase
import SketchGeometry

extension PlotJob {
    /// What people see at the beginning of the program, and `studio reproduce` and `studio plot` look for.
    func header(recipe: String) -> [(text: String, mark: String)] {
        var lines = [
            (page.recipe.generator, ""), ("title: \(page.recipe.title)", ""),
            ("machine: \(settings.machine.name)", ""),
        ]
        lines += settings.changes.header.map { ($0, "") }
        if let paper {
            let edges = [paper.minX, paper.minY, paper.maxX, paper.maxY].map { Decimals.text($0, places: 3) }
            lines.append(("paper: \(edges[0]) \(edges[1]) to \(edges[2]) \(edges[3]) mm", ""))
        }
        return lines + [("recipe: JSON, the lines that begin with = joined", ""), (recipe, "=")]
    }

    /// The program that draws the strokes in their order.
    ///
    /// - Parameter header: comments, each with the mark that its lines begin with.
    /// - Throws: `badData` where the machine has no commands for a stop that is needed, or not enough pens.
    func program(header: [(text: String, mark: String)]) throws(Diagnostic) -> Program {
        let machine = settings.machine
        guard settings.refillDistance == 0 || !machine.penChange.isEmpty else {
            throw .badData("the profile of \(machine.name) has no penChange commands to stop with for a refill")
        }
        guard machine.language == .gcode || layers.count <= 8 || !machine.penChange.isEmpty else {
            throw .badData(
                "\(machine.name) holds 8 pens, the page has \(layers.count) layers; plot some of them at a time with "
                    + "the option layers")
        }
        try checkPalette()
        var writer = machine.writer(joinDistance: settings.joinDistance)
        for line in header { writer.comment(line.text, mark: line.mark) }
        writer.begin()
        for (index, layer) in layers.enumerated() {
            let message =
                "pen \(index + 1) of \(layers.count): \(layer.name), \(layer.pen.colour.hex), "
                + "\(Decimals.text(layer.pen.width, places: 3)) mm"
            writer.choosePen(index + 1, isFirst: index == 0, message: message)
            writer.take(machine.pen(named: layer.name))
            writer.program.mark(.layer(layer.name))
            var sinceRefill = 0.0
            var lastEnd: Point?
            let place = machine.place(ofLayer: layer.name)
            for stroke in layer.strokes {
                try check()
                if let place, let distance = dipDistance {
                    // A brush is dry at first.
                    if sinceRefill == 0 || sinceRefill + stroke.length > distance {
                        writer.program.mark(.dip)
                        writer.dip(place)
                        sinceRefill = 0
                    }
                } else if settings.refillDistance > 0, sinceRefill > 0,
                    sinceRefill + stroke.length > settings.refillDistance
                {
                    writer.program.mark(.refill)
                    writer.pause("refill or sharpen the pen")
                    sinceRefill = 0
                }
                guard let start = stroke.points.first else { continue }
                // A dot takes ink as well, and so does what joins two strokes.
                let gap = lastEnd.map { ($0 - start).length } ?? 0
                sinceRefill += max(stroke.length, 0.001) + (gap <= settings.joinDistance ? gap : 0)
                lastEnd = stroke.points.last
                writer.draw(from: start, pieces(stroke, from: start))
            }
        }
        writer.end()
        if machine.language == .gcode,
            let line = writer.program.text.utf8.split(separator: 10).first(where: { $0.count > machine.lineLength })
        {
            throw .badData(
                "the profile of \(machine.name) has lines of at most \(machine.lineLength) characters (\"lineLength\"), but "
                    + "\"\(String(decoding: line, as: UTF8.self))\" has \(line.count); allow longer ones, or fewer \"decimals\""
            )
        }
        return writer.program
    }

    /// How far is drawn from one dip to the next: what the settings say of refills, else the palette; nil without one.
    var dipDistance: Double? {
        guard let palette = settings.machine.palette else { return nil }
        return settings.refillDistance > 0 ? settings.refillDistance : palette.distance
    }

    /// - Throws: `badData` where a place of the palette lies on the paper, or the heights of the settings are its own.
    private func checkPalette() throws(Diagnostic) {
        let machine = settings.machine
        guard let palette = machine.palette else { return }
        if let complaint = PaletteHeights.complaint(machine) {
            throw .badData("the palette of \(machine.name) \(complaint)")
        }
        for place in palette.places {
            for point in place.points {
                guard let paper, paper.excess(of: point) < 0 else { continue }
                throw .badData(
                    "the palette of \(machine.name) has a place at \(Decimals.text(point.x, places: 2)), "
                        + "\(Decimals.text(point.y, places: 2)), which is on the paper; put it, or the paper, elsewhere"
                )
            }
        }
    }

    /// What the finished program does.
    func read(_ program: Program) throws(Diagnostic) -> Toolpath {
        do {
            return try ProgramReader.toolpath(program, machine: settings.machine, check: check)
        } catch {
            // Where planning is to end, that is no fault of the program.
            try check()
            throw .internal("the program cannot be read back: \(error.text)")
        }
    }

    /// A stroke in lines, and in arcs where they are wanted, understood, obeyed once they are rounded, and do not bulge
    /// out of the work area.
    func pieces(_ stroke: Stroke, from start: Point) -> [Piece] {
        let machine = settings.machine
        guard settings.arcTolerance > 0, machine.arcs else { return ArcFitting.lines(stroke) }
        var pieces: [Piece] = []
        var position = start
        for piece in ArcFitting.pieces(stroke, tolerance: settings.arcTolerance) {
            if case .arc(let end, let centre, let isClockwise) = piece {
                let box = Arc.bounds(from: position, to: end, centre: centre, isClockwise: isClockwise)
                guard machine.area.reaches(Point(box.minX, box.minY)), machine.area.reaches(Point(box.maxX, box.maxY))
                else { return ArcFitting.lines(stroke) }
                if WrittenArc(from: position, to: end, centre: centre, isClockwise: isClockwise, machine) == nil {
                    let points = Flattening.points(from: position, [piece], tolerance: settings.arcTolerance / 8)
                    pieces += points.dropFirst().map { .line(to: $0) }
                    position = end
                    continue
                }
            }
            pieces.append(piece)
            position = piece.end
        }
        return pieces
    }
}
