import SketchBase
import SketchGeometry
import SketchPages

/// A page as a plotter's program, with what it takes.
public struct Plot: Sendable {
    public var program: Program
    public var report: PlotReport

    /// Plans the program for `page` by the stages of `PlotStage`, writes it, reads it back, compares it with the
    /// page, and estimates the time.
    ///
    /// - Parameter page: already checked for coordinates that no format can hold.
    /// - Parameter recipe: one line of JSON that says how to make the page again.
    /// - Throws: `badData` for a page that does not fit or a layer that is not there; `internalError`
    ///   where the program does not draw the page.
    public init(_ page: Page, _ settings: PlotSettings, recipe: String) throws(Diagnostic) {
        try self.init(page, settings, recipe: recipe, flatten: { $0.flattened() })
    }

    /// The same with another way of cutting a path into a polyline. Planning has no other, so a test can count how
    /// often that is done.
    package init(
        _ page: Page, _ settings: PlotSettings, recipe: String, flatten: @escaping @Sendable (Path) -> Polyline
    ) throws(Diagnostic) {
        var drawing = PlotJob(page, settings, flatten: flatten)
        try drawing.run(PlotStage.drawing)

        var planned = drawing
        try planned.run(PlotStage.planning)
        program = try planned.program(header: planned.header(recipe: recipe))
        let toolpath = try Self.read(program, settings.machine)
        try SelfCheck.check(toolpath, draws: drawing, asIn: planned)

        // What the page's own order would take.
        var unplanned = drawing
        unplanned.settings.joinDistance = 0
        unplanned.settings.arcTolerance = 0
        try unplanned.run([PlotStage.repeatLines])
        let before = try Self.read(try unplanned.program(header: []), settings.machine)

        report = PlotReport(
            settings.machine, before: before, after: toolpath, isTurned: drawing.isTurned, refills: program.refills)
    }

    private static func read(_ program: Program, _ machine: Machine) throws(Diagnostic) -> Toolpath {
        do {
            return try ProgramReader.toolpath(program, machine: machine)
        } catch {
            throw .internal("the program cannot be read back: \(error.text)")
        }
    }
}
