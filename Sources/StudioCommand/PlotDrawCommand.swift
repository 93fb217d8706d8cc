import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting
import SketchPlugins
import SketchSVG
import SketchStudio

/// `studio plot draw`: any SVG drawing, or page, for a plotter, with all that scenes get.
struct PlotDrawCommand: ParsableCommand, AnswersJSON, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Make a plotter program from an SVG drawing, or from a page.",
        discussion: """
            Lines, shapes and paths are drawn by their outlines, each Inkscape layer with a pen of its own. What is \
            left out or drawn in another way is said, a line each. docs/plotting.md tells what is read.

            For example: studio plot draw drawing.svg --out drawing.gcode --option gcode.machine=grbl-servo
            """)

    @Argument(help: "The SVG drawing, .svg or .svgz, or a page, .page.json.", completion: .file())
    var drawing: String

    @Option(
        name: .customLong("out"),
        help:
            "The program to write, .gcode, .hpgl or .ebb, or a picture such as .svg or .png; may be given several times.",
        completion: .file())
    var outputs: [String]

    @Option(name: .customLong("option"), help: "A renderer's option, as in gcode.machine=marlin-z.")
    var options: [String] = []

    @Option(help: "Only these layers, from 1, as 2,3.")
    var layers: String?

    @Option(help: "What gets a pen of its own: each of the file's layers, or each colour.")
    var pens = SVGDrawing.Pens.layers

    @Flag(help: "What becomes of lines that leave the page (default: they are an error).")
    var fitting: Fitting?

    @Option(
        name: .customLong("filter"),
        help: "What the page goes through once it is fitted, as in simplify:tolerance=0.1; may be given several times.")
    var filters: [String] = []

    @Option(in: 0...1000, help: "Millimetres that --fit and --page-from-drawing leave around the drawing.")
    var margin = 0.0

    @Option(
        help: ArgumentHelp(
            "Cut away what lies behind later shapes: those that are filled, or all closed ones.",
            valueName: "filled|closed"))
    var hide: SVGDrawing.Hiding?

    @Option(in: 0...50, help: "Millimetres that stay empty around a shape that hides.")
    var halo = 0.0

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print one JSON object instead of the written paths.")
    var json = false

    @OptionGroup var plugins: PluginOptions

    enum Fitting: String, EnumerableFlag {
        case crop, fit, pageFromDrawing

        static func help(for value: Fitting) -> ArgumentHelp? {
            switch value {
            case .crop: "Cut off what leaves the page."
            case .fit: "Make the drawing fill the page, in the middle."
            case .pageFromDrawing: "Take a page that just holds the drawing."
            }
        }
    }

    func validate() throws {
        guard margin == 0 || fitting == .fit || fitting == .pageFromDrawing else {
            throw ValidationError("--margin needs --fit or --page-from-drawing.")
        }
        guard halo == 0 || hide != nil else { throw ValidationError("--halo needs --hide.") }
    }

    func run() throws {
        let (pictures, files) = try drawn()
        try pictures.write(files)
        guard json else {
            for file in files { Terminal.result(file.path) }
            return
        }
        Terminal.result(JSONValue.members(["files": .array(files.map { .string($0.path) })]).text())
    }

    /// The programs, which are not written yet.
    func drawn() throws(Diagnostic) -> (pictures: PictureFiles, files: [PictureFiles.Picture]) {
        let values = try RendererOptions.parse(options, layers: layers, paths: outputs)
        let pictures = try PictureFiles(outputs, options: values, force: force)
        let filters = try filters.map { (text) throws(Diagnostic) in try PageFilters.filter(text).filter }
        return (pictures, try pictures.told(of: try page(filters)))
    }

    /// The drawing on its page, inside of it.
    private func page(_ filters: [any PageFiltering]) throws(Diagnostic) -> Page {
        var page = try PlotDrawing.page(drawing, pens: pens, hide: hide, halo: halo)
        switch fitting {
        case .crop: page = page.cropped()
        case .fit:
            guard 2 * margin < min(page.width, page.height) else {
                throw Diagnostic(.usage, "--margin \(margin) leaves no room on a page of \(PlotDrawing.size(page))")
            }
            page = page.fitted(margin: margin)
        case .pageFromDrawing: page = page.trimmed(margin: margin)
        case nil: break
        }
        page = try page.passed(through: filters, named: drawing)
        guard page.layers.contains(where: { !$0.paths.isEmpty }) else {
            throw .badData(
                "\(drawing): nothing is left to draw: all lines lie outside the page of \(PlotDrawing.size(page))")
        }
        if let excess = page.excess {
            let place = [excess.point.x, excess.point.y].map { PlotDrawing.number($0) }.joined(separator: ", ")
            throw .badData(
                "\(drawing): leaves its page of \(PlotDrawing.size(page)) by \(PlotDrawing.number(excess.millimetres)) mm, at "
                    + "(\(place)) in layer \"\(page.layers[excess.layer].name)\"; --crop cuts off what leaves the page, "
                    + "--fit makes the drawing fit, --page-from-drawing takes a page that holds it")
        }
        return page
    }
}

extension SVGDrawing.Pens: ExpressibleByArgument {}
extension SVGDrawing.Hiding: ExpressibleByArgument {}
