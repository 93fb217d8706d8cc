import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting
import SketchPlugins
import SketchSVG
import SketchStudio

/// `studio plot tile`: a poster that is larger than the bed.
struct PlotTileCommand: ParsableCommand, AnswersJSON, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "tile",
        abstract: "Divide a poster into programs for several sheets, or for several positions of one.",
        discussion: """
            Tiles meet at seams where the fewest strokes cross; strokes are cut there, and nothing is drawn twice. \
            Crosses in both neighbours' programs tell how the sheets are laid to each other. With --one-sheet the poster \
            is one sheet that is moved under the pen: a stroke that one tile reaches is not cut, and a cross is drawn \
            once, for the next tile's pen to be set on. --plan draws how they lie.

            For example: studio plot tile poster.json --machine grbl-servo --out tile-%d.gcode --plan plan.svg
            """)

    @Argument(help: "The poster: an SVG drawing, .svg or .svgz, a page, .page.json, or a scene.", completion: .file())
    var poster: String

    @Option(
        name: .customLong("out"), help: "The programs, as in poster-%d.gcode; the %d is the tile's number, from 1.",
        completion: .file())
    var output: String

    @Option(help: "The machine: a profile's name or path.", completion: .machine)
    var machine: String

    @Option(help: "A picture of how the tiles lie, as plan.svg.", completion: .file())
    var plan: String?

    @Option(
        help: "The sheets' size: a name, as A4, or millimetres, as 500x700mm (default: the machine's work area).")
    var paper: String?

    @Option(in: 0...500, help: "Millimetres that stay free at a sheet's edges.")
    var margin = 10.0

    @Option(in: 0...500, help: "Millimetres that neighbours both reach, at least; the seam lies in there.")
    var overlap = 15.0

    @Flag(help: "The poster is one sheet, which is moved from tile to tile.")
    var oneSheet = false

    @Flag(inversion: .prefixedNo, help: "Draw registration marks, in a layer of their own.")
    var marks = true

    @Option(name: .customLong("option"), help: "A renderer's option, as in gcode.simplify=0.01.")
    var options: [String] = []

    @Option(help: "What of an SVG drawing gets a pen of its own: each layer, or each colour.")
    var pens = SVGDrawing.Pens.layers

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print one JSON object instead of lines.")
    var json = false

    @OptionGroup var plugins: PluginOptions

    func validate() throws {
        guard !oneSheet || paper == nil else {
            throw ValidationError("With --one-sheet the poster itself is the sheet; leave out --paper.")
        }
    }

    /// A tile's program.
    private struct Made {
        var number: Int
        var file: PictureFiles.Picture
        var seconds: Double
    }

    func run() throws {
        let profile = try MachineLibrary.standard.machine(machine)
        let page = try posterPage()
        let (tiling, isTurned) = try tiling(of: page, profile)
        guard let name = try NumberedName(output) else {
            throw Diagnostic(.usage, "--out \(output): needs a %d for the number of each tile, as in poster-%d.gcode")
        }
        let language = profile.language.rawValue
        let values = try RendererOptions.parse(
            options + ["\(language).machine=\(machine)", "\(language).rotate=\(isTurned ? "quarter" : "none")"])
        if let plan { try OutputFile.check(plan, force: force) }
        var made: [Made] = []
        for (index, tile) in tiling.tiles.enumerated() where !tile.page.layers.isEmpty {
            let pictures = try PictureFiles([name[index + 1]], options: values, force: force)
            guard pictures.rendererNames == [language] else {
                throw Diagnostic(.usage, "--out \(output): \(profile.name) reads .\(language) files")
            }
            for picture in try pictures.pictures(of: tile.page) {
                let text = String(decoding: picture.data, as: UTF8.self)
                let toolpath = try ProgramReader.toolpath(text, machine: profile)
                made.append(
                    Made(
                        number: index + 1, file: picture,
                        seconds: TimeEstimate(toolpath, machine: profile).total))
            }
        }
        var files = made.map(\.file)
        if let plan {
            let picture = try Renderers.make(forFile: plan).render(
                TilePlan.page(of: tiling, poster: page, labels: labels(tiling, made)))
            files.append(PictureFiles.Picture(path: plan, data: picture, notes: []))
        }
        try PictureFiles(files.map(\.path), options: values, force: force).write(files)
        tell(tiling, made, profile)
    }

    private func posterPage() throws -> Page {
        let name = poster.lowercased()
        if Page.isNamed(by: poster) || name.hasSuffix(".svg") || name.hasSuffix(".svgz") {
            return try PlotDrawing.page(poster, pens: pens)
        }
        let workshop = Workshop()
        return try workshop.drawTold(
            workshop.source(at: poster), threads: ProcessInfo.processInfo.activeProcessorCount
        ).page
    }

    /// The tiling with the fewest tiles, and whether sheets lie turned by a quarter.
    private func tiling(of page: Page, _ profile: Machine) throws -> (Tiling, Bool) {
        let table = profile.table
        var sheet = table
        if let paper {
            guard let size = Paper.size(paper) else {
                throw Diagnostic(
                    .usage,
                    "--paper \(paper): expected a name, one of \(Paper.sizes.keys.sorted().joined(separator: ", ")), "
                        + "or millimetres, as 500x700mm")
            }
            sheet = size
        }
        // As the poster stands, sheets may stand or lie; on the machine, too.
        let ways = oneSheet ? [sheet] : [sheet, (width: sheet.height, height: sheet.width)]
        var best: (Tiling, Bool)?
        var fault: Diagnostic?
        for way in ways {
            let fits = way.width <= table.width + Page.rounding && way.height <= table.height + Page.rounding
            let fitsTurned = way.height <= table.width + Page.rounding && way.width <= table.height + Page.rounding
            guard fits || fitsTurned else { continue }
            do throws(Diagnostic) {
                let tiling = try Tiling(
                    page,
                    TileSettings(
                        sheet: way, margin: margin, overlap: overlap, isOneSheet: oneSheet, hasMarks: marks))
                if best.map({ tiling.tiles.count < $0.0.tiles.count }) ?? true { best = (tiling, !fits) }
            } catch {
                fault = error
            }
        }
        if let best { return best }
        throw fault
            ?? Diagnostic(
                .usage,
                "--paper \(paper ?? ""): is larger than the work area of \(profile.name), "
                    + "\(PlotDrawing.number(table.width)) × \(PlotDrawing.number(table.height)) mm; take smaller sheets, or "
                    + "--one-sheet")
    }

    private func labels(_ tiling: Tiling, _ made: [Made]) -> [[String]] {
        tiling.tiles.indices.map { index in
            guard let tile = made.first(where: { $0.number == index + 1 }) else { return ["empty"] }
            return [(tile.file.path as NSString).lastPathComponent, PlotReport.clock(tile.seconds)]
        }
    }

    private func tell(_ tiling: Tiling, _ made: [Made], _ profile: Machine) {
        guard !json else {
            let tiles = made.map { tile in
                JSONValue.members([
                    "number": .integer(Int64(tile.number)), "file": .string(tile.file.path),
                    "seconds": JSONValue(number: (tile.seconds * 10).rounded() / 10),
                ])
            }
            Terminal.result(
                JSONValue.members([
                    "columns": .integer(Int64(tiling.columns)), "rows": .integer(Int64(tiling.rows)),
                    "cuts": .integer(Int64(tiling.cuts)), "tiles": .array(tiles),
                    "plan": plan.map { .string($0) } ?? .null,
                ]).text())
            return
        }
        Terminal.say(
            "\(tiling.columns) × \(tiling.rows) tiles; strokes are cut \(tiling.cuts) times"
                + (made.count < tiling.tiles.count ? "; \(tiling.tiles.count - made.count) are empty" : ""))
        for tile in made {
            Terminal.result("\(tile.file.path): \(PlotReport.clock(tile.seconds))")
            guard oneSheet else { continue }
            // Where a tile's page lies with its lower left corner in that of the work area.
            let own = tiling.tiles[tile.number - 1]
            for mark in tiling.marks
            where mark.tiles.contains(tile.number - 1) && mark.tiles.first != tile.number - 1 {
                let right = PlotDrawing.number(mark.place.x - own.corner.x)
                let up = PlotDrawing.number(own.corner.y + own.page.height - mark.place.y)
                Terminal.result(
                    "  lay the cross of tile \((mark.tiles.first ?? 0) + 1) \(right) mm from the left and \(up) mm from the "
                        + "front of the work area")
            }
        }
        if let plan { Terminal.result(plan) }
    }
}
