import Drawing
import Files
import Foundation
import Plotting

/// G-code for pen plotters: GRBL and Marlin, with a servo or a Z axis that lifts the pen, by machine
/// profiles in Styles/machines.
struct GCodeRenderer: Renderer {
    static let name = "gcode"
    static let summary = "G-code for pen plotters that run GRBL or Marlin"
    static let fileExtensions = ["gcode", "nc", "ngc"]
    static let options =
        RendererOption.ofPlotters(machine: "grbl-servo") + [
            RendererOption(
                name: "pen-down", summary: "{value} of the command that lowers the pen, -1000 to 10000",
                defaultValue: "profile"),
            RendererOption(
                name: "pen-up", summary: "{value} of the command that lifts the pen, -1000 to 10000; off sends M5",
                defaultValue: "profile"),
            RendererOption(
                name: "arcs",
                summary: "how far G2 and G3 may stray from the lines they replace in mm, 0 to 1; 0 for none",
                defaultValue: "0"),
        ]

    private let settings: PlotSettings

    init(options: [String: String]) throws(StudioError) {
        var settings = try PlotterOptions<Self>(options).settings(language: .gcode)
        if options["pen-up"] == "off" {
            settings.machine.pen.up.command = "M5"
        } else {
            settings.machine.pen.up.value = try Self.number(
                "pen-up", in: -1000...10000, from: options, otherwise: settings.machine.pen.up.value)
        }
        settings.machine.pen.down.value = try Self.number(
            "pen-down", in: -1000...10000, from: options, otherwise: settings.machine.pen.down.value)
        guard settings.machine.liftsPen else {
            throw .badData("option gcode.pen-down: is the same as gcode.pen-up, so the pen would never be lifted")
        }
        settings.arcTolerance = try Self.number("arcs", in: 0...1, from: options)
        self.settings = settings
    }

    func render(_ page: Page) throws(StudioError) -> Data { try renderWithReport(page).data }

    func renderWithReport(_ page: Page) throws(StudioError) -> RenderedFile {
        try PlotterOptions<Self>.render(page, settings)
    }
}
