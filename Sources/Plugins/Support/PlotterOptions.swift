import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting

/// The way from options that all plotter formats share to a plotter's program.
enum PlotterOptions {
    private typealias Keys = PlotterKeys

    /// - Parameter changing: what else than rate and waits is not as the machine's profile says.
    /// - Throws: as `changing`; `badData` for a machine that is not known or speaks another language, or a value out of
    ///   range.
    static func settings(
        _ options: OptionValues, machine key: Key<String>, language: Machine.Language,
        changing: (Machine) throws(Diagnostic) -> MachineChanges = { _ in MachineChanges() }
    ) throws(Diagnostic) -> PlotSettings {
        let machine: Machine
        let name = try options[key]
        do throws(Diagnostic) {
            machine = try MachineLibrary.standard.machine(name)
        } catch {
            let place = options.error("", at: key).location
            throw place.map { $0.span == nil ? error.at($0.text) : error.at($0) } ?? error
        }
        guard machine.language == language else {
            throw options.error(
                "\(machine.name) reads .\(machine.language.rawValue) files: write an output that ends in .\(machine.language.rawValue), and "
                    + "name the machine in its options, \(machine.language.rawValue).machine", at: key)
        }
        var changes = try changing(machine)
        changes.feed = try options[Keys.feed]
        changes.dwell = try options[Keys.dwell]
        var settings = PlotSettings(machine: machine, changes: changes)
        settings.anchor = try options[Keys.place] ?? machine.origin
        settings.offset = try options[Keys.offset]
        settings.turn = try options[Keys.rotate]
        settings.isMirrored = try options[Keys.mirror] == .on
        settings.layers = try options[Keys.layers] ?? nil
        settings.joinDistance = try options[Keys.join]
        settings.simplifyTolerance = try options[Keys.simplify]
        settings.effort = try options[Keys.effort]
        settings.passes = try options[Keys.passes]
        settings.refillDistance = try options[Keys.refill] * 1000
        settings.hatchSpacing = try options[Keys.hatch]
        settings.hatchAngle = try options[Keys.hatchAngle]
        return settings
    }

    /// The program for `page`, with what it takes as notes.
    static func render(_ page: Page, _ settings: PlotSettings) throws(Diagnostic) -> RenderedFile {
        try page.check()
        let plot = try Plot(page, settings, recipe: try page.recipe.json())
        return RenderedFile(data: Data(plot.program.text.utf8), notes: plot.report.lines)
    }
}
