import SketchBase
import SketchGeometry
import SketchPages

/// A page as a plotter's program, with what it takes.
public struct Plot: Sendable {
    /// What the machine is sent.
    public var program: Program
    /// What it takes, for people.
    public var report: PlotReport

    /// Plans the program for `page` by the stages of `PlotStage`, writes it, reads it back, compares it with the
    /// page, and estimates the time.
    ///
    /// - Parameter page: already checked for coordinates that no format can hold.
    /// - Parameter recipe: one line of JSON that says how to make the page again.
    /// - Throws: `badData` for a page that does not fit or a layer that is not there; `internalError`
    ///   where the program does not draw the page.
    public init(_ page: Page, _ settings: PlotSettings, recipe: String) throws(Diagnostic) {
        try self.init(page, settings, recipe: recipe, before: {})
    }

    /// Refuses a page on which whatever is drawn in some cell leaves the machine's work area.
    ///
    /// - Parameter draft: the page with its cells, and without layers, as `PageRendering.check` takes it.
    /// - Throws: `badData` naming the cell, and by how many millimetres at least.
    public static func check(_ draft: Page, _ settings: PlotSettings) throws(Diagnostic) {
        try Placement.check(PlotJob(draft, settings, flatten: { $0.flattened() }, check: {}))
    }

    /// The same for tasks: the work is done on a thread of its own.
    ///
    /// - Parameter progress: told, not on the caller's thread, how many stages of how many are done; the last one, writing
    ///   the program and checking it, is done when the plot is there.
    /// - Throws: as `init`; `CancellationError` soon after the task was cancelled.
    public static func planned(
        _ page: Page, _ settings: PlotSettings, recipe: String,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> Plot {
        let total = PlotStage.drawing.count + PlotStage.planning.count + 1
        return try await BlockingWork.run { cancellation in
            var done = 0
            return try Plot(
                page, settings, recipe: recipe,
                before: { () throws(Diagnostic) in
                    try cancellation.check()
                    progress(done, total)
                    done += 1
                }, check: { () throws(Diagnostic) in try cancellation.check() })
        }
    }

    /// The same with another way of cutting a path into a polyline. Planning has no other, so a test can count how
    /// often that is done.
    ///
    /// - Parameters:
    ///   - before: called before each stage.
    ///   - check: called at least once a stroke by each stage, by writing and by reading back. Where either throws,
    ///     planning ends.
    package init(
        _ page: Page, _ settings: PlotSettings, recipe: String,
        flatten: @escaping @Sendable (Path) -> Polyline = { $0.flattened() },
        before: () throws(Diagnostic) -> Void = {}, check: @escaping @Sendable () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) {
        try settings.check()
        var drawing = PlotJob(page, settings, flatten: flatten, check: check)
        try drawing.run(PlotStage.drawing, before: before)

        let asItCame = try Self.effort(unplanned: drawing)

        var planned = drawing
        try planned.run(PlotStage.planning, before: before)
        try before()
        program = try planned.program(header: planned.header(recipe: recipe))
        let toolpath = try planned.read(program)
        try SelfCheck.check(toolpath, draws: drawing, asIn: planned)

        report = PlotReport(
            settings.machine, before: asItCame, after: toolpath, isTurned: drawing.isTurned, refills: program.refills,
            dips: program.dips)
    }

    /// What the page's own order would take. Its program and way are gone before those of the plan are made.
    private static func effort(unplanned drawing: PlotJob) throws(Diagnostic) -> PlotReport.Effort {
        var unplanned = drawing
        unplanned.settings.joinDistance = 0
        unplanned.settings.arcTolerance = 0
        try unplanned.run([PlotStage.repeatLines])
        let toolpath = try unplanned.read(try unplanned.program(header: []))
        return PlotReport.Effort(toolpath, seconds: TimeEstimate(toolpath, machine: drawing.settings.machine).total)
    }
}
