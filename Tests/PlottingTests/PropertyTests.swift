import Foundation
import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// What holds for every plot on every shipped machine.
@Suite struct PropertyTests {
    static let machines = [
        "grbl-servo", "grbl-servo-a3", "grbl-servo-large", "grbl-z", "hpgl", "hpgl-2", "marlin-servo", "marlin-z",
    ]

    /// Machines on EBB boards, of both kinds.
    static let boards = ["axidraw-v3", "idraw-a4"]

    /// 40 jobs and more: no move leaves the bed, every stroke is drawn, and once, and the pen is up on every travel.
    @Test(arguments: machines + boards, [UInt64](100..<106))
    func aRandomPageIsPlotted(machine: String, seed: UInt64) throws {
        let page = PlotPages.random(seed: seed)
        let settings = try PlottingTests.settings(machine) {
            $0.arcTolerance = seed.isMultiple(of: 2) ? 0.02 : 0
        }
        let plot = try PlottingTests.plot(page, settings)
        let toolpath = try ProgramReader.toolpath(plot.program.text, machine: settings.machine)
        let area = settings.machine.area
        for event in toolpath.events {
            guard case .move(let end, _, let feed) = event.action else { continue }
            #expect(end.x >= area.minX - 1e-3 && end.x <= area.maxX + 1e-3)
            #expect(end.y >= area.minY - 1e-3 && end.y <= area.maxY + 1e-3)
            if feed == nil || feed == settings.machine.feed.travel { #expect(!event.isDown) }
        }
        let drawn = toolpath.lines().drawn.map(\.points)
        let expected = PlotPages.lines(page, on: machine)
        let tolerances = [Machine.Language.hpgl: 0.03, .ebb: 0.02, .gcode: 0.01]
        let tolerance = try #require(tolerances[settings.machine.language]) + settings.arcTolerance
        #expect(stray(drawn, from: expected) <= tolerance)
        #expect(stray(expected, from: drawn) <= tolerance)
        // Once: the way drawn is that of the page without doubles, layer by layer.
        let way = page.layers.reduce(0) { sum, layer in
            sum + Set(layer.flattened().map(\.points)).reduce(0) { $0 + Polyline($1).length }
        }
        let found = drawn.reduce(0) { $0 + Polyline($1).length }
        #expect(abs(found - way) <= 0.002 * way + 0.1)
        #expect(plot.report.after.lifts <= plot.report.before.lifts)
        #expect(plot.report.after.seconds <= plot.report.before.seconds * 1.01 + 1)
        // The same again is the same to the byte.
        #expect(try PlottingTests.plot(page, settings).program.text == plot.program.text)
    }

    @Test(arguments: machines)
    func programsAreClean(machine: String) throws {
        var previous = ""
        for line in try plot(PlotPages.random(seed: 7), settings(machine)).program.text.split(separator: "\n") {
            #expect(line.utf8.count <= (try settings(machine).machine.lineLength))
            guard !line.hasPrefix(";"), !line.hasPrefix("(") else { continue }
            #expect(line != "G4 P0" && !line.hasSuffix(" G4 P0"), "no empty waits")
            #expect(!line.contains("e-") && !line.contains("-0.000"))
            let fractions = line.components(separatedBy: ".").dropFirst()
            #expect(fractions.allSatisfy { $0.prefix(while: \.isNumber).count <= 4 })
            #expect(String(line) != previous, "the same command twice: \(line)")
            previous = String(line)
        }
    }

    @Test func dwellsAreInTheUnitOfTheFirmware() throws {
        let page = PlotPages.random(seed: 7)
        #expect(try plot(page, settings("grbl-servo")).program.text.contains("\nG4 P0.15\n"))
        #expect(try plot(page, settings("marlin-servo")).program.text.contains("\nG4 P250\n"))
        #expect(try !plot(page, settings("grbl-z")).program.text.contains("G4"))
    }

    /// Marlin turns a servo at once, though moves still wait in its queue.
    @Test func marlinFinishesItsMovesBeforeItTurnsTheServo() throws {
        let lines = try plot(PlotPages.random(seed: 7), settings("marlin-servo")).program.text.split(separator: "\n")
            .filter { !$0.hasPrefix(";") }
        let turns = lines.indices.filter { lines[$0].hasPrefix("M280") }
        #expect(turns.count > 2)
        #expect(turns.allSatisfy { lines[$0 - 1] == "M400" })
    }

    @Test func aTurnedPaperIsSaid() throws {
        let page = PlotPages.page([[Polyline([Point(10, 10), Point(300, 20)])]], width: 310, height: 100)
        let unturned = try plot(page, settings("grbl-servo") { $0.turn = .auto }).report
        #expect(!unturned.lines.contains { $0.contains("turned") })
        var tall = page
        (tall.width, tall.height) = (310, 500)
        tall.layers[0].paths = [Path(Polyline([Point(10, 10), Point(20, 490)]))]
        let machine = try MachineLibrary.standard.machine("grbl-servo-large")
        var low = PlotSettings(machine: machine)
        low.machine.area = Box(minX: 0, minY: 0, maxX: 600, maxY: 400)
        #expect(try plot(tall, low).report.lines.contains { $0.contains("turned by 90°") })
    }

    @Test func marlinLinesAreNumberedWithChecksums() throws {
        let lines = try plot(PlotPages.random(seed: 7), settings("marlin-z")).program.text.split(separator: "\n")
            .filter { !$0.hasPrefix(";") }
        #expect(lines[0] == "N0 M110 N0*125")
        for (number, line) in lines.enumerated() {
            let star = try #require(line.lastIndex(of: "*"))
            #expect(line.hasPrefix("N\(number) "))
            #expect(Int(line[line.index(after: star)...]) == Int(line[..<star].utf8.reduce(0, ^)))
        }
    }

    @Test func aWrongChecksumIsRefusedWhenReading() throws {
        let machine = try MachineLibrary.standard.machine("marlin-z")
        let error = studioError { _ = try ProgramReader.toolpath("N0 M110 N0*125\nN1 G21*1\n", machine: machine) }
        #expect(error?.text.hasPrefix("line 2: the checksum is wrong") == true)
    }
}
