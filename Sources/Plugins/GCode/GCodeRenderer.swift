import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting

/// G-code for pen plotters: GRBL and Marlin, with a servo or a Z axis that lifts the pen, by machine
/// profiles in Machines.
struct GCodeRenderer: Renderer {
    static let name = "gcode"
    static let summary = "G-code for pen plotters that run GRBL or Marlin"
    static let fileExtensions = ["gcode", "nc", "ngc"]
    static let options = PlotterKeys.all(machine: machine) + [arcs, penUp, penDown]
    private static let machine = PlotterKeys.machine("grbl-servo")
    private static let arcs = Key(
        "arcs", .number(0...1), default: 0,
        "runs of short lines become G2 and G3 that stray by so many mm at most; 0.02 is invisible and halves the file or "
            + "better; 0 for none")
    private static let penUp = OptionalKey(
        "pen-up", .penUp(MachineChanges.penValues), otherwise: "profile",
        "the {value} of the profile's command that lifts the pen; off sends M5")
    private static let penDown = OptionalKey(
        "pen-down", .number(MachineChanges.penValues), otherwise: "profile",
        "the {value} of the profile's command that lowers the pen")

    private let settings: PlotSettings

    init(options: OptionValues) throws(Diagnostic) {
        var settings = try PlotterOptions.settings(options, machine: Self.machine, language: .gcode) {
            (profile) throws(Diagnostic) in
            var changes = MachineChanges()
            changes.penUp = try options[Self.penUp]
            changes.penDown = try options[Self.penDown]
            if case .value = changes.penUp, !profile.pen.up.takesValue {
                throw options.error(
                    "the command of \(profile.name) that lifts the pen takes no {value}: \(profile.pen.up.command)",
                    at: Self.penUp)
            }
            guard changes.penDown == nil || profile.pen.down.takesValue else {
                throw options.error(
                    "the command of \(profile.name) that lowers the pen takes no {value}: \(profile.pen.down.command)",
                    at: Self.penDown)
            }
            return changes
        }
        guard settings.machine.liftsPen else {
            throw options.error("is the same as gcode.pen-up, so the pen would never be lifted", at: Self.penDown)
        }
        settings.arcTolerance = try options[Self.arcs]
        self.settings = settings
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        let text = ProgramRecipe.text(in: file) { line in
            if line.hasPrefix(";= ") { return line.dropFirst(3) }
            return line.hasPrefix("(= ") ? line.dropFirst(3).dropLast() : nil
        }
        return try text.flatMap { (text) throws(Diagnostic) in try .recipe(text, in: name) }
    }

    func check(_ draft: Page) throws(Diagnostic) { try Plot.check(draft, settings) }

    func render(_ page: Page) throws(Diagnostic) -> Data { try renderWithReport(page).data }

    func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile {
        try PlotterOptions.render(page, settings)
    }
}

extension Kind where Value == MachineChanges.PenUp {
    fileprivate static func penUp(_ range: ClosedRange<Double>) -> Kind {
        Kind(schema: .anyOf([.number(range), .choice(["off"])]), standIn: .off) { (node, _) throws(Diagnostic) in
            node.value == .string("off") ? .off : .value(try node.number(in: range))
        }
    }
}
