import Foundation
import SketchBase
import SketchPages
import SketchPlotting
import SketchPlugins

enum Plotting {
    static func plan(_ page: Page) throws -> Plot {
        // snippet: plot
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        var settings = PlotSettings(machine: machine)
        settings.simplifyTolerance = 0.05
        try page.check()
        let plot = try Plot(page, settings, recipe: page.recipe.json())
        print(plot.report.lines.joined(separator: "\n"))
        try OutputFile.write(Data(plot.program.text.utf8), to: "planned.gcode", force: true)
        // end
        return plot
    }

    static func check() throws {
        let plot = try plan(Rendering.compose("plain.json"))
        let report = plot.report
        try expect(report.drawn > 50, "only \(report.drawn) mm are drawn")
        try expect(report.after.travel < report.before.travel, "planning saved no travel: \(report.lines)")
        try expect(plot.program.text.contains("G1 "), "the program draws nothing")
    }
}
