import Foundation
import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// Programs of others, resuming, preview and time.
@Suite struct ReadingTests {
    @Test func inchesRelativeMovesAndShiftsAreRead() throws {
        let text = """
            G20 G90
            M5
            G0 X1 Y1
            M3 S30
            G1 X2 F10
            G91
            Y1
            G90
            G21
            G92 X0 Y0
            G1 X10
            M5
            """
        let drawn = try ProgramReader.toolpath(text, machine: nil).lines().drawn
        #expect(drawn.count == 1)
        let expected = [Point(25.4, 25.4), Point(50.8, 25.4), Point(50.8, 50.8), Point(60.8, 50.8)]
        #expect(drawn[0].points.count == 4)
        #expect(zip(drawn[0].points, expected).allSatisfy { ($0 - $1).length < 1e-9 })
    }

    @Test(arguments: [
        ("G0 Z5\nG0 X0 Y0\nG1 Z-1 F100\nG1 X10\nG0 Z5\nG0 X20\nG1 Z-1\nG1 X30\nG0 Z5\n", 2),
        ("M280 P0 S60\nG0 X5\nM280 P0 S20\nG1 X9 F90\nM280 P0 S60\nG0 X20\nM280 P0 S20\nG1 X30\nM280 P0 S60\n", 2),
        ("G0 X5\nG1 X9 F90\nG0 X10\nG1 X20\nG1 X20 Y20\n", 2),
        ("M3 S1000\nG1 X5 F900\nM3 S0\nG0 X50\nM3 S1000\nG1 X60\nM5\nG0 X0\n", 2),
    ])
    func thePenIsInferred(text: String, strokes: Int) throws {
        #expect(try ProgramReader.toolpath(text, machine: nil).lines().drawn.count == strokes)
    }

    @Test func arcsByRadiusAndByCentreAgree() throws {
        let centre = try ProgramReader.toolpath("G0 X10 Y0\nG3 X0 Y10 I-10 J0 F100\n", machine: nil).lines().drawn
        let radius = try ProgramReader.toolpath("G0 X10 Y0\nG3 X0 Y10 R10 F100\n", machine: nil).lines().drawn
        #expect(centre[0].points.count > 10)
        #expect(zip(centre[0].points, radius[0].points).allSatisfy { ($0 - $1).length < 1e-9 })
        #expect(centre[0].points.allSatisfy { abs($0.length - 10) < 1e-9 })
        #expect(abs(Polyline(centre[0].points).length - 5 * Double.pi) < 0.01)
    }

    /// The extents of these are in Tests/Corpus/gcode; here is the way itself.
    @Test func arcsInAnyPlaneAndWholeCircles() throws {
        let circle = try ProgramReader.toolpath("G0 X10 Y10\nG2 I5 J0 F100\n", machine: nil).lines().drawn
        #expect(circle.count == 1)
        #expect(abs(Polyline(circle[0].points).length - 10 * Double.pi) < 0.02)
        #expect(circle[0].points.allSatisfy { abs(($0 - Point(15, 10)).length - 5) < 1e-9 })
        // Half a circle upright, 10 mm wide, whose way goes beyond neither end.
        let upright = try ProgramReader.toolpath("G0 X10 Y10 Z0\nG18\nG2 X20 Z0 I5 K0 F100\n", machine: nil)
        #expect(upright.lines().drawn.map { $0.points.first } == [Point(10, 10)])
        #expect(abs(Polyline(upright.lines().drawn[0].points).length - 10) < 1e-9)
        // A guess says that it is one; a profile's word is none.
        #expect(upright.notes.count == 1)
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        #expect(try ProgramReader.toolpath("M3 S90\nG1 X5 F100\n", machine: machine).notes.isEmpty)
    }

    /// What is guessed to be drawn is never a rapid move, whatever the state.
    @Test(arguments: [
        "M3 S90\nG1 X5 F100\nG0 X20\nG1 X30\n", "G0 Z5\nG0 X1\nG1 Z-1 F90\nG1 X9\nG0 X20\nG1 X30\n",
        "M5\nG0 X1\nM3 S5\nG1 X9 F90\nG0 X20\nG1 X30\nM5\n",
    ])
    func guessesDrawNoRapids(text: String) throws {
        let toolpath = try ProgramReader.toolpath("G21 G90\n" + text, machine: nil)
        let drawn = toolpath.lines().drawn.map(\.points)
        #expect(drawn.count == 2 && drawn.last == [Point(20, 0), Point(30, 0)])
        #expect(toolpath.notes.first?.contains("which is a guess") == true)
    }

    /// What a machine would go on with behind the program's end is not left unread where one is known.
    @Test func whatFollowsTheEnd() throws {
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        let text = "M3 S90\nG1 X5 F100\nM3 S0\nM2\n"
        #expect(try ProgramReader.toolpath(text + "\n; done\n", machine: machine).lines().drawn.count == 1)
        let error = studioError { _ = try ProgramReader.toolpath(text + "G0 X9\n", machine: machine) }
        #expect(error?.text.hasPrefix("line 5: the program has ended in line 4") == true)
        #expect(try ProgramReader.toolpath(text + "G0 X9\n", machine: nil).events.last?.line == 3)
    }

    @Test func shapesOfHPGL() throws {
        func drawn(_ text: String) throws -> [[Point]] {
            try ProgramReader.toolpath("IN;SP1;PU400,400;" + text + "PU;", machine: nil).lines().drawn.map(\.points)
        }
        let rectangle = [Point(10, 10), Point(20, 10), Point(20, 30), Point(10, 30), Point(10, 10)]
        #expect(try drawn("EA800,1200;") == [rectangle])
        #expect(try drawn("ER400,800;") == [rectangle])
        let circle = try drawn("CI200;")
        #expect(circle.count == 1 && circle[0].count == 73)
        #expect(circle[0].allSatisfy { abs(($0 - Point(10, 10)).length - 5) < 1e-9 })
        #expect(try drawn("CI200,90;").first?.count == 5)
        let wedge = try drawn("EW200,0,90;")
        #expect(wedge.count == 1 && wedge[0].first == Point(10, 10) && wedge[0].last == Point(10, 10))
        #expect(wedge[0].contains(Point(15, 10)))
        // The pen is where it was, and as it was.
        #expect(try drawn("CI200;PD800,400;").last == [Point(10, 10), Point(20, 10)])
    }

    /// Settings are no coordinates, G10 L20 is a shift, and blanks may stand before numbers.
    @Test func programsOfOthersAreRead() throws {
        let text = """
            %
            N10 G21 G90 ; juicy, svg2gcode, vpype-gcode
            M201 X500 Y500 Z100
            M203 X9000 Y9000
            G10 L20 P1 X0 Y0
            M117 Plot X 12
            M5
            g0 x 10 y 10 (there)
            M3 S 90
            N20 G1X20Y10F600
            G2 X30 Y20 R10
            M5
            M30
            """
        let drawn = try ProgramReader.toolpath(text, machine: nil).lines().drawn
        #expect(drawn.count == 1)
        #expect(drawn.first?.points.prefix(2) == [Point(10, 10), Point(20, 10)])
        #expect(drawn.first?.points.last == Point(30, 20))
        let spline = studioError { _ = try ProgramReader.toolpath("G21\nG5 I0 J3 P0 Q-3 X0 Y0\n", machine: nil) }
        #expect(spline?.text.hasPrefix("line 2: splines (G5)") == true)
    }

    /// Files of old plotters begin with instructions to the serial port.
    @Test func escapesOfHPGLArePassedOver() throws {
        for start in ["\u{1b}.(;\u{1b}.I81;;17:\u{1b}.N;19:", "\u{1b}E\u{1b}%0B", "\u{1b}.", "\u{1b}"] {
            let text = start.count < 3 ? "IN;SP1;PU40,40;PD80,40;PU;" + start : start + "IN;SP1;PU40,40;PD80,40;PU;"
            let drawn = try ProgramReader.toolpath(text, machine: nil).lines().drawn
            #expect(drawn.map(\.points) == [[Point(1, 1), Point(2, 1)]], "\(start.debugDescription)")
        }
    }

    /// What is no G-code, and what is said of it.
    @Test(arguments: [
        ("G1 X1e", "E has no number"), ("Hello\u{1}", "expected a word as G1 or X10, found \"?\""),
        ("G1 X--5", "\"--5\" is not a number"),
        ("G2 X5 Y5", "the arc has no centre"), ("G2 X50 Y50 R1", "the arc has no centre"),
        ("G1 X99999999999999999999", "\"99999999999999999999\" is not a number"),
        ("N1 G1 X5*3", "the checksum is wrong, expected *100"), ("123", "expected a word as G1 or X10, found \"123\""),
        ("\u{0}\u{0}", "expected a word as G1 or X10, found "), ("G1 X+-.", "\"+-.\" is not a number"),
        ("=GARBAGE", "expected a word as G1 or X10, found \"=GARBAGE\""),
    ])
    func garbageIsRefused(text: String, expected: String) {
        let error = studioError { _ = try ProgramReader.toolpath("G21\n" + text + "\n", machine: nil) }
        #expect(error?.status == .badData)
        #expect(error?.text.hasPrefix("line 2: \(expected)") == true, "\(error?.text ?? "none")")
    }

    @Test(arguments: ["IN;PD1,2,3;", "IN;PDx;", "IN;AA1;", "IN;PA1,99999999999999999;", "I"])
    func wrongHPGLIsRefused(text: String) throws {
        let machine = try MachineLibrary.standard.machine("hpgl")
        #expect(studioError { _ = try ProgramReader.toolpath(text, machine: machine) }?.status == .badData)
    }

    @Test(arguments: PropertyTests.machines)
    func aPlotIsResumedAtAStroke(machine: String) throws {
        let settings = try PlottingTests.settings(machine)
        let text = try plot(PlotPages.random(seed: 102), settings).program.text
        let all = try ProgramReader.toolpath(text, machine: settings.machine).lines().drawn.map(\.points)
        for number in [1, all.count / 2, all.count] {
            let rest = try Resume.program(text, from: .stroke(number), machine: settings.machine)
            let toolpath = try ProgramReader.toolpath(rest, machine: settings.machine)
            #expect(toolpath.lines().drawn.map(\.points) == Array(all[(number - 1)...]))
            // The pen is lifted before the first move.
            let first = toolpath.events.first { if case .move = $0.action { true } else { false } }
            #expect(first?.isDown == false)
            // Nor does the pen move before the machine has come to a stop.
            let lines = rest.split(separator: "\n").filter { !$0.hasPrefix(";") }
            let turns = lines.indices.filter { lines[$0].hasPrefix("M280") }
            #expect(turns.allSatisfy { lines[$0 - 1] == "M400" })
        }
        #expect(
            studioError { _ = try Resume.program(text, from: .stroke(all.count + 1), machine: settings.machine) }?
                .status
                == .usage)
    }

    /// Ends that are apart on the page may be one in the plotter's units: they stay two strokes.
    @Test(arguments: ["hpgl", "hpgl-2", "grbl-servo"])
    func strokesThatMeetByRoundingStayApart(machine: String) throws {
        let settings = try PlottingTests.settings(machine) { ($0.joinDistance, $0.effort) = (0, 0) }
        let lines = [[Point(10, 10), Point(20, 20)], [Point(20.0001, 20), Point(30, 10)]].map(Polyline.init)
        let text = try plot(PlotPages.page([lines]), settings).program.text
        let all = try ProgramReader.toolpath(text, machine: settings.machine).lines().drawn.map(\.points)
        #expect(all.count == 2)
        let rest = try Resume.program(text, from: .stroke(1), machine: settings.machine)
        #expect(try ProgramReader.toolpath(rest, machine: settings.machine).lines().drawn.map(\.points) == all)
    }

    @Test(arguments: ["grbl-servo", "grbl-z", "marlin-z"])
    func aPlotIsResumedInsideAStroke(machine: String) throws {
        let settings = try PlottingTests.settings(machine)
        let line = Polyline((0..<20).map { Point(10 + 5 * Double($0), $0.isMultiple(of: 2) ? 50 : 60) })
        let text = try plot(PlotPages.page([[line, Polyline([Point(5, 5), Point(9, 9)])]]), settings).program.text
        let drawn = try ProgramReader.toolpath(text, machine: settings.machine).lines().drawn
        let stroke = try #require(drawn.first { $0.points.count == 20 })
        let rest = try Resume.program(text, from: .line(stroke.lastLine - 4), machine: settings.machine)
        let left = try ProgramReader.toolpath(rest, machine: settings.machine).lines().drawn
        #expect(left[0].points == Array(stroke.points.suffix(6)))
    }

    @Test func relativeProgramsAreNotResumed() throws {
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        for word in ["G91", "G92X0", "G20", "G18", "G19"] {
            let text = "G21\n\(word)\nM3 S0\nG0 X5\nM3 S90\nG1 X5 F100\nM3 S0\n"
            let error = studioError { _ = try Resume.program(text, from: .stroke(1), machine: machine) }
            #expect(error?.status == .badData && error?.text.contains("line 2: \(word.prefix(3))") == true)
        }
    }

    @Test func previewShowsLayersTravelAndBed() throws {
        let settings = try PlottingTests.settings("grbl-servo")
        let page = PlotPages.random(seed: 104)
        let plot = try PlottingTests.plot(page, settings)
        let toolpath = try ProgramReader.toolpath(plot.program.text, machine: settings.machine)
        let paper = try #require(ProgramReader.paper(in: plot.program.text))
        #expect(abs(paper.width - page.width) < 1e-3 && paper.minX == 0)
        #expect(ProgramReader.machineName(in: plot.program.text) == "grbl-servo")
        let preview = Preview(toolpath, machine: settings.machine, paper: paper, title: "t", generator: "g")
        #expect(preview.page.width == 460)
        #expect(preview.page.layers[0].name == "bed and paper" && preview.page.layers[1].name == "pen up")
        let strokes = preview.page.layers.dropFirst(2).flatMap { $0.flattened() }
        #expect(strokes.count == toolpath.lines().drawn.count)
        #expect(preview.summary.contains("fits the work area of grbl-servo"))
    }

    /// A move of 100 mm at 50 mm/s and 800 mm/s²: two ramps of 1/16 s, and the rest at full speed.
    @Test func aSingleMoveTakesWhatPhysicsSays() throws {
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        let toolpath = try ProgramReader.toolpath("M3 S90\nG1 X100 F3000\nM3 S0\nG4 P0.5\n", machine: machine)
        let seconds = TimeEstimate(toolpath, machine: machine).total
        let ramp = 50.0 / 800
        #expect(abs(seconds - (2 * ramp + (100 - 50 * ramp) / 50 + 0.5)) < 1e-9)
    }

    @Test func aStraightLineInPiecesTakesNoLonger() throws {
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        let pieces = (1...50).map { "G1 X\(2 * $0) F3000" }.joined(separator: "\n")
        let one = TimeEstimate(try ProgramReader.toolpath("G1 X100 F3000\n", machine: machine), machine: machine).total
        let many = TimeEstimate(try ProgramReader.toolpath(pieces, machine: machine), machine: machine).total
        #expect(abs(one - many) < 1e-9)
        let corner = "G1 X50 F3000\nG1 Y50\n"
        let bent = TimeEstimate(try ProgramReader.toolpath(corner, machine: machine), machine: machine).total
        #expect(bent > one + 0.04)
    }
}
