import ArgumentParser
import Drawing
import Files
import Foundation
import Plotting
import Plugins
import Studio

/// `studio plot draw`: any SVG drawing for a plotter, with all that scenes get.
struct PlotDrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Make a plotter program from an SVG drawing.",
        discussion: "Lines, shapes and paths are drawn by their outlines, each Inkscape layer with a pen of its own.")

    @Argument(help: "The SVG drawing.")
    var drawing: String

    @Option(name: .customLong("out"), help: "The program to write, .gcode or .hpgl; may be given several times.")
    var outputs: [String]

    @Option(name: .customLong("option"), help: "A renderer's option, as in gcode.machine=marlin-z.")
    var options: [String] = []

    @Option(help: "Only these layers, from 1, as 2,3.")
    var layers: String?

    @Flag(help: "Replace files that exist.")
    var force = false

    func run() throws {
        let values = try RendererOptions.parse(options, layers: layers, paths: outputs)
        var renderers: [any Renderer] = []
        for path in outputs {
            renderers.append(try Renderers.make(forFile: path, options: values))
            try OutputFile.check(path, force: force)
        }
        let (page, notes) = try SVGReader.page(
            try InputFile.read(drawing, limit: 1 << 30), name: drawing,
            generator: "Sketch Studio \(StudioVersion.current)")
        notes.forEach(Terminal.say)
        var files: [Data] = []
        for (path, renderer) in zip(outputs, renderers) {
            do throws(StudioError) {
                let file = try renderer.renderWithReport(page)
                file.notes.forEach(Terminal.say)
                files.append(file.data)
            } catch {
                throw error.at(path)
            }
        }
        for (path, data) in zip(outputs, files) { try OutputFile.write(data, to: path, force: force) }
        outputs.forEach(Terminal.result)
    }
}
