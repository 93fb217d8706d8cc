import ArgumentParser
import Foundation
import SketchBase
import SketchPlotting
import SketchStudio

extension Calibration: ExpressibleByArgument {}

/// `studio plot calibrate`: sheets that tell what a profile has to say.
struct PlotCalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Write a program that draws a sheet to measure a machine by.",
        discussion: """
            heights: lines at falling pen heights. width: how wide the pen draws. speed: corners and circles at rising \
            rates. size: a rectangle with its lengths, for size and squareness. pens: verniers that tell the offset \
            between pens. What the sheet says goes into the profile; docs/plotting.md leads through it.

            For example: studio plot calibrate heights --machine grbl-servo --out heights.gcode
            """)

    @Argument(help: "The sheet.")
    var sheet: Calibration

    @Option(help: "The machine: a profile's name or path.", completion: .machine)
    var machine: String

    @Option(name: .customLong("out"), help: "The program to write, in the machine's language.", completion: .file())
    var output: String

    @Flag(help: "Replace a file that exists.")
    var force = false

    func run() throws {
        try OutputFile.check(output, force: force)
        let profile = try MachineLibrary.standard.machine(machine)
        let sheet = try self.sheet.sheet(for: profile, generator: "Sketch Studio \(StudioVersion.current)")
        let plot = try Plot(sheet.page, sheet.settings, recipe: "{}")
        try OutputFile.write(Data(plot.program.text.utf8), to: output, force: force)
        plot.report.lines.prefix(1).forEach(Terminal.say)
        Terminal.say(self.sheet.advice)
        Terminal.result(output)
    }
}
