import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// Drilling cycles: the right places are those that LinuxCNC's rs274 prints.
@Suite struct DrillingTests {
    private func toolpath(_ text: String) throws -> Toolpath {
        try ProgramReader.toolpath("G21 G90 F100\nG0 Z5\n" + text + "\n", machine: nil)
    }

    /// The places of the dots.
    private func dots(_ text: String) throws -> [Point] {
        let drawn = try toolpath(text).lines().drawn
        #expect(drawn.allSatisfy { $0.points.count == 1 })
        return drawn.compactMap(\.points.first)
    }

    /// Heights at which moves end.
    private func heights(_ text: String) throws -> [Double] {
        try toolpath(text).events.compactMap { event in
            guard case .move(let end, _, _) = event.action else { return nil }
            return end.z
        }
    }

    @Test(arguments: [
        ("G81 X1 Y2 Z-1 R2\nX3\nG80", [Point(1, 2), Point(3, 2)]), ("G81 Z-1 R2", [Point(0, 0)]),
        ("G0 X1 Y1\nG91 G81 X1 Y2 Z-3 R-2 L3\nX1", [Point(2, 3), Point(3, 5), Point(4, 7), Point(5, 7)]),
        ("G81 X1 Y2 Z-1 R2 L2\nX5", [Point(1, 2), Point(1, 2), Point(5, 2)]),
        ("G82 X1 Y2 Z-1 R2 P0.5\nX2", [Point(1, 2), Point(2, 2)]),
        ("G83 X1 Y2 Z-1 R2 Q1.5\nX2", [Point(1, 2), Point(2, 2)]), ("G73 X1 Y2 Z-1 R2 Q2", [Point(1, 2)]),
        ("G81 X1 Y2 Z2 R2", [Point(1, 2)]), ("G20 G81 X1 Y2 Z-.1 R.2", [Point(25.4, 50.8)]),
        ("#1=3\nG81 X#1 Y[#1+1] Z-1 R2", [Point(3, 4)]),
    ])
    func holesAreDots(text: String, expected: [Point]) throws {
        let found = try dots(text)
        #expect(found.count == expected.count)
        #expect(zip(found, expected).allSatisfy { ($0 - $1).length < 1e-9 }, "\(text): \(found)")
    }

    @Test func heightsOfCycles() throws {
        #expect(try heights("G99 G81 X1 Y2 Z-1 R2\nX3") == [5, 5, 2, -1, 2, 2, -1, 2])
        #expect(try heights("G98 G81 X1 Y2 Z-1 R2\nX3") == [5, 5, 2, -1, 5, 5, 2, -1, 5])
        // From below R the tool rises to it first.
        #expect(try heights("G0 Z1\nG81 X1 Z-1 R2") == [5, 1, 2, 2, -1, 2])
        // Relative ones count from where the first began, as do later ones.
        #expect(try heights("G91 G81 X1 Z-3 R-2\nX1") == [5, 5, 3, 0, 3, 3, 0, 3])
        #expect(try heights("G99 G81 X1 Z-1 R2\nX3 Z-2 R1\nG91 X1") == [5, 5, 2, -1, 2, 2, 1, -2, 1, 6, 6, 4, 6])
    }

    @Test func waitsAndWhatFollows() throws {
        let events = try toolpath("G82 X1 Y2 Z-1 R2 P0.5\nG1 X7 Z-1").events
        let dwells = events.compactMap { event -> (Double, Bool)? in
            guard case .dwell(let seconds) = event.action else { return nil }
            return (seconds, event.isDown)
        }
        #expect(dwells.count == 1 && dwells[0] == (0.5, true))
        #expect(try heights("G82 X1 Y2 Z-1 R2 P0.5\nG1 X7 Z-1").last == -1)
        #expect(events.last?.isDown == true)
    }

    @Test(arguments: [
        ("G81 X1 Y2 Z-1", "line 3: G81 wants R"), ("G81 X1 R2", "line 3: G81 wants Z"),
        ("G82 X1 Z-1 R2", "line 3: G82 wants P"), ("G82 X1 Z-1 R2 P-1", "the pause is -1 s"),
        ("G83 X1 Z-1 R2", "line 3: G83 wants Q"), ("G83 X1 Z-1 R2 Q-1", "expected how deep a peck is"),
        ("G81 X1 Y2 Z3 R2", "Z lies above R"), ("G81 X1 Z-1 R2 L0", "expected how often to drill"),
        ("G81 X1 Z-1 R2 L1.5", "expected how often to drill"), ("G81 X1 Z-1 R2 L2000000", "more than 1000000 holes"),
        ("G81 X1 Z-1 R2\nG82 X3 P1", "line 4: G82 wants R"), ("G81 X1 Z-1 R2\nG1 X7\nG81 X8", "line 5: G81 wants R"),
        ("G81 X1 Z-1 R2\nG81", "line 4: G81 has no place"), ("G18 G81 X1 Z-1 R2", "another plane"),
        ("G93 G81 X1 Z-1 R2", "no rates of G93"), ("G53 G81 X1 Z-1 R2", "G53 is for lines"),
        ("G81 X1 Z-1 R2\nG80\nX5", "line 5: coordinates behind G80"), ("G98 G99 G81 X1 Z-1 R2", "exclude each other"),
        ("G85 X1 Z-1 R2", "G85 is not read"), ("G1 G81 X1 Z-1 R2", "exclude each other"),
        ("G91 G81 X9000 Z-1 R2 L3", "further than 10 m"),
    ])
    func faults(text: String, message: String) {
        let error = studioError { _ = try toolpath(text) }
        #expect(error?.text.contains(message) == true, "\(text): \(error?.text ?? "read")")
    }

    /// The end of one motion may stand in a line that begins another; homing may stand behind G0.
    @Test func linesOfOtherControllers() throws {
        #expect(try toolpath("G0 G80 X5 Y6").lines().travels.map(\.to) == [Point(5, 6)])
        let homed = try toolpath("G1 X5 Y6 Z-1\nG0 G91 G28 Z0\nG28 X0").lines()
        #expect(homed.drawn.map(\.points.last) == [Point(5, 6)])
        // A board takes these for faults.
        let machine = try MachineLibrary.standard.machine("grbl-z")
        let text =
            machine.start.joined(separator: "\n")
            + "\nG0 X-50 Y-50\nG81 X-60 Y-60 Z\(machine.pen.down.value) R\(machine.pen.up.value) F100\nG80\n"
        let error = studioError { _ = try SendPlan(text, machine: machine) }
        #expect(error?.text.contains("G81") == true, "\(error?.text ?? "sent")")
    }

    /// Texts are no commands, and GRBL's question is none either.
    @Test func textsMoveNothing() throws {
        let text = "?  ; status\nM117 Printing... G81 X9\nG1 X5\nG26\nG1 X6"
        let toolpath = try toolpath(text)
        #expect(toolpath.lines().drawn.last?.points.last == Point(6, 0))
        #expect(toolpath.notes.contains { $0.hasPrefix("line 6: G26 is passed over") })
        #expect(studioError { _ = try self.toolpath("?PNG") }?.text.contains("found \"?PNG\"") == true)
        #expect(studioError { _ = try self.toolpath("G26 X5") }?.text.contains("G26 is not read") == true)
    }
}
