import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// Programs as films: `studio plot preview --out look.html`.
@Suite struct PlaybackTests {
    /// Every stroke is one part, in its order, and all parts together take as long as the program.
    @Test(arguments: ["grbl-servo", "marlin-z", "hpgl", "axidraw-v3"])
    func partsAreTheProgram(machine: String) throws {
        let page = PlotPages.page(
            [
                [Polyline([Point(20, 20), Point(60, 30), Point(60, 60)]), Polyline([Point(70, 70)])],
                [Polyline([Point(30, 40), Point(80, 45)])],
            ], width: 120, height: 100)
        let settings = try settings(machine)
        let plot = try plot(page, settings)
        let toolpath = try ProgramReader.toolpath(plot.program, machine: settings.machine)
        let playback = Playback(toolpath, TimeEstimate(toolpath, machine: settings.machine))
        let lines = toolpath.lines(tolerance: 0.02)
        let drawn = playback.parts.filter { $0.kind == .draw }
        #expect(drawn.map(\.points) == lines.drawn.map(\.points))
        #expect(drawn.map(\.layer) == [0, 0, 1])
        let total = playback.parts.reduce(0) { $0 + $1.extent }
        #expect(abs(total - plot.report.after.seconds) < 1e-6)
        let travel = playback.parts.filter { $0.kind == .travel }.reduce(0) { $0 + Polyline($1.points).length }
        #expect(abs(travel - plot.report.after.travel) < 1e-6)
    }

    /// Without a machine the parts are as long as their ways, and nothing stands still.
    @Test func withoutMachine() throws {
        let toolpath = try ProgramReader.toolpath(
            "G21 G90\nM5\nG0 X10 Y0\nM3 S90\nG4 P1\nG1 X40 F900\nM5\nG0 X0\n", machine: nil)
        let playback = Playback(toolpath, nil)
        #expect(!playback.isTimed)
        #expect(playback.parts.map(\.kind) == [.travel, .draw, .travel])
        #expect(playback.parts.map(\.extent) == [10, 30, 40])
    }
}
