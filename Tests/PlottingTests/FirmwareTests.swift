import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport
import Testing

/// What firmware makes of a program: the commands that a profile has for the pen, whatever they are, arcs that it
/// refuses, lines that it has no room for, and values that a program was written with instead of its profile's.
@Suite struct FirmwareTests {
    private static let lines = [
        Polyline([Point(10, 10), Point(40, 20)]), Polyline([Point(60, 60), Point(90, 30), Point(100, 90)]),
        Polyline([Point(20, 100), Point(20, 140)]),
    ]

    private func drawn(_ program: Program, _ machine: Machine) throws -> [[Point]] {
        try ProgramReader.toolpath(program, machine: machine).lines().drawn.map(\.points)
    }

    @Test(
        "any command may move the pen",
        arguments: [
            ("M107", "M106 S255"), ("M106 S0", "M106 S255"), ("M42 P4 S0", "M42 P4 S255"), ("M300 S50", "M300 S30"),
            ("M340 P0 S1500", "M340 P0 S900"), ("M67 E0 Q0", "M67 E0 Q40"), ("M3 S500", "M4 S500"), ("M7", "M8"),
            ("SET_SERVO SERVO=pen ANGLE=40", "SET_SERVO SERVO=pen ANGLE=90"), ("PENUP", "PENDOWN"),
            ("G0 A30", "G1 A0 F500"),
            ("G0 Z-5", "G0 Z5"),
        ])
    func freePenCommands(up: String, down: String) throws {
        let text = MachineTests.text
            .replacing("\"command\": \"M3 S{value}\", \"value\": 0", with: "\"command\": \"\(up)\"")
            .replacing("\"command\": \"M3 S{value}\", \"value\": 90", with: "\"command\": \"\(down)\"")
        let machine = try MachineReader.read(JSONNode(parsing: Data(text.utf8), name: "m.json"), name: "m")
        #expect(machine.pen.up.command == up && machine.pen.down.command == down)
        let page = PlotPages.page([Self.lines])
        let made = try plot(page, PlotSettings(machine: machine)).program
        let known = try MachineLibrary.standard.machine("grbl-servo")
        let expected = try drawn(plot(page, PlotSettings(machine: known)).program, known)
        #expect(try drawn(made, machine) == expected)
        // Numbers may be written in another way, and lines numbered.
        let other = made.text.replacing(up + "\n", with: up.lowercased().replacing("S50", with: "S50.0") + " \n")
        #expect(try ProgramReader.toolpath(other, machine: machine).lines().drawn.map(\.points) == expected)
        let rest = try Resume.program(made.text, from: .stroke(2), machine: machine)
        #expect(
            try ProgramReader.toolpath(rest, machine: machine).lines().drawn.map(\.points)
                == Array(expected.dropFirst()))
    }

    @Test("arcs are such that firmware obeys them, or lines", arguments: [Machine.Units.mm, .inch], 2...5)
    func arcsAreObeyed(units: Machine.Units, decimals: Int) throws {
        var machine = try MachineLibrary.standard.machine("grbl-servo")
        machine.units = units
        machine.decimals = decimals
        machine.start = [units == .inch ? "G20" : "G21", "G90"]
        var settings = PlotSettings(machine: machine)
        settings.arcTolerance = 0.02
        for seed in [UInt64](1...4) {
            let text = try plot(PlotPages.random(seed: seed), settings).program.text
            let millimetres = units == .inch ? 25.4 : 1
            var place = Point(0, 0)
            for line in text.split(separator: "\n") where !line.hasPrefix(";") {
                var words: [Character: Double] = [:]
                for word in line.split(separator: " ") { words[word.first ?? " "] = Double(word.dropFirst()) }
                let end = Point(
                    words["X"].map { $0 * millimetres } ?? place.x, words["Y"].map { $0 * millimetres } ?? place.y)
                if let i = words["I"], let j = words["J"] {
                    // gcode.c of GRBL 1.1, "Arc radius error".
                    let centre = place + Point(i, j) * millimetres
                    let radius = (place - centre).length
                    let difference = abs((end - centre).length - radius)
                    #expect(difference <= 0.005 || difference <= 0.5 && difference <= 0.001 * radius, "\(line)")
                }
                place = end
            }
        }
    }

    @Test("no line is longer than the profile allows", arguments: [Machine.Units.mm, .inch], [40, 44, 70])
    func linesHaveRoom(units: Machine.Units, length: Int) throws {
        var machine = try MachineLibrary.standard.machine("grbl-servo")
        machine.units = units
        machine.decimals = 4
        machine.feed.draw = 1234.567
        machine.start = [units == .inch ? "G20" : "G21", "G90"]
        machine.lineLength = length
        var settings = PlotSettings(machine: machine)
        settings.arcTolerance = 0.02
        let text = try plot(PlotPages.random(seed: 3), settings).program.text
        #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= length })
        settings.machine.lineNumbers = true
        settings.machine.decimals = 5
        settings.machine.lineLength = 20
        let error = studioError { _ = try plot(PlotPages.random(seed: 3), settings) }
        #expect(error?.status == .badData && error?.text.contains("lineLength") == true, "\(error?.text ?? "")")
    }

    @Test("a program says what it was written with instead of its profile's values")
    func changesStandInTheHeader() throws {
        let profile = try MachineLibrary.standard.machine("grbl-servo")
        var changes = MachineChanges()
        changes.penUp = .value(2.5)
        changes.penDown = 20
        changes.feed = 1234.5
        changes.dwell = 0.25
        let settings = PlotSettings(machine: profile, changes: changes)
        let text = try plot(PlotPages.page([Self.lines]), settings).program.text
        let read = try MachineChanges(inHeaderOf: text)
        #expect(read == changes)
        let machine = read.applied(to: profile)
        #expect(machine == settings.machine && machine.pen.up.value == 2.5)
        #expect(try ProgramReader.toolpath(text, machine: profile).lines().drawn.isEmpty)
        #expect(try ProgramReader.toolpath(text, machine: machine).lines().drawn.count == 3)
        let rest = try Resume.program(text, from: .stroke(2), machine: machine)
        #expect(try MachineChanges(inHeaderOf: rest) == changes)
        let commands = rest.split(separator: "\n").filter { !$0.hasPrefix(";") }
        #expect(commands.prefix(4) == ["G21", "G90", "G94", "M3 S2.5"])
        changes = MachineChanges()
        changes.penUp = .off
        let off = try plot(PlotPages.page([Self.lines]), PlotSettings(machine: profile, changes: changes)).program.text
        #expect(try MachineChanges(inHeaderOf: off) == changes)
        let broken = studioError {
            _ = try MachineChanges(inHeaderOf: text.replacing("pen-down: 20", with: "pen-down: low"))
        }
        #expect(broken?.status == .badData)
        #expect(
            try MachineChanges(
                inHeaderOf: try plot(PlotPages.page([Self.lines]), PlotSettings(machine: profile)).program.text)
                == MachineChanges())
    }

    @Test("GRBL's lines that begin with $ are settings, and home the machine")
    func settingsOfGRBL() throws {
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        let text = "$X\n$H\n$110=8000\nG21 G90\nM3 S0\nG0 X10 Y10\nM3 S90\nG1 X20 F500\nM3 S0\n"
        #expect(
            try ProgramReader.toolpath(text, machine: machine).lines().drawn.map(\.points) == [
                [Point(10, 10), Point(20, 10)]
            ])
        let error = studioError { _ = try ProgramReader.toolpath("G21\n$J=G91 X10 F100\n", machine: machine) }
        #expect(error?.text.contains("line 2: $J is not read") == true)
    }
}
