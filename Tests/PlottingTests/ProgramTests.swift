import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// What the writer of a program knows beside its text.
@Suite struct ProgramTests {
    /// Three layers of ten lines of 100 mm, and a stop for a refill after every second line.
    private static let page = PlotPages.page(
        (0..<3).map { _ in
            (0..<10).map { Polyline([Point(10, 10 + 10 * Double($0)), Point(110, 10 + 10 * Double($0))]) }
        })

    private func plotted(_ machine: String, comments: Machine.Comments, penChange: [String]) throws -> (Plot, Machine) {
        let settings = try settings(machine) {
            $0.machine.comments = comments
            $0.machine.penChange = penChange
            $0.refillDistance = penChange.isEmpty ? 0 : 250
        }
        return (try plot(Self.page, settings), settings.machine)
    }

    @Test(arguments: [
        ("grbl-servo", Machine.Comments.semicolon, ["M0"]), ("grbl-z", .parentheses, ["M0"]),
        ("marlin-servo", .semicolon, ["M400", "M0 {message}"]), ("marlin-z", .semicolon, ["M5", "M0", "M1"]),
        ("hpgl-2", .hpgl, ["NR;"]),
    ])
    func commentsAreForPeopleOnly(machine: String, comments: Machine.Comments, penChange: [String]) throws {
        let (plot, profile) = try plotted(machine, comments: comments, penChange: penChange)
        let (silent, _) = try plotted(machine, comments: .none, penChange: penChange)
        #expect(plot.program.text.count > silent.program.text.count)
        #expect(silent.report == plot.report)
        #expect(silent.program.marks.map(\.meaning) == plot.program.marks.map(\.meaning))
        // Four stops a layer, and layers that take equally long, but for the ways to the first and from the last.
        let report = silent.report
        #expect(report.refills == 12)
        #expect(report.lines.contains("  stops for a refill of the pen: 12"))
        #expect(report.layers.map(\.name) == ["ink 0", "ink 1", "ink 2"])
        let third = report.after.seconds / 3
        #expect(report.layers.allSatisfy { abs($0.seconds / third - 1) < 0.15 })
        #expect(abs(report.layers.reduce(0) { $0 + $1.seconds } - report.after.seconds) < 1e-9)
        for program in [plot.program, silent.program] {
            let drawn = try ProgramReader.toolpath(program, machine: profile).lines().drawn
            #expect((0..<3).allSatisfy { layer in drawn.count { $0.layer == layer } == 10 })
        }
    }

    @Test(arguments: ["grbl-servo", "hpgl"])
    func layersNeedNoStopBetweenThem(machine: String) throws {
        let (plot, profile) = try plotted(machine, comments: .none, penChange: [])
        let least = 1000 * 60 / profile.feed.draw
        #expect(plot.report.layers.count == 3 && plot.report.layers.allSatisfy { $0.seconds > least })
        let toolpath = try ProgramReader.toolpath(plot.program, machine: profile)
        #expect(toolpath.layers == ["ink 0", "ink 1", "ink 2"])
    }

    @Test func marksStandAtTheLinesTheyMean() throws {
        let (plot, _) = try plotted("grbl-servo", comments: .semicolon, penChange: ["M0"])
        let lines = plot.program.text.split(separator: "\n")
        for mark in plot.program.marks {
            switch mark.meaning {
            case .layer:
                // The pen travels to the first stroke, or stands there already.
                #expect(lines[mark.line - 1].hasPrefix("G0 X") || lines[mark.line - 1] == "M3 S90")
            case .dip: Issue.record("this machine has no palette")
            case .refill:
                #expect(
                    lines[mark.line - 1..<mark.line + 3] == ["M3 S0", "G4 P0.15", "; refill or sharpen the pen", "M0"])
            }
        }
    }
}
