import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// What goes to a machine of a stranger's program, and what does not.
@Suite struct VettingTests {
    private func refusal(_ program: String, _ machine: String) throws -> String? {
        let profile = try MachineLibrary.standard.machine(machine)
        return studioError { _ = try SendJob(program, machine: profile, path: "p") }?.text
    }

    private static let drawing = [
        "grbl-servo": ["G21\nG90\nM3 S0\nG0 X1 Y1\nM3 S90\nG1 X9 F100\n", "M3 S0\n"],
        "grbl-z": ["G21\nG90\nG0 Z-1\nG0 X-9 Y-9\nG0 Z-5\nG1 X-3 F100\n", "G0 Z-1\n"],
        "marlin-servo": ["G21\nG90\nM280 P0 S60\nG0 X1 Y1\nM280 P0 S30\nG1 X9 F100\n", "M280 P0 S60\n"],
        "marlin-z": ["G21\nG90\nG0 Z5\nG0 X1 Y1\nG0 Z0\nG1 X9 F100\n", "G0 Z5\n"],
        "hpgl": ["IN;SP1;PU400,400;PD800,400;", "PU;SP0;"],
        "axidraw-v3": ["EM,1,1\nCS\nSP,1,100\nSM,100,200,0\nSP,0,100\nSM,100,200,0\n", "SP,1,100\n"],
    ]

    /// The drawing, with a line in its middle with the pen up, and one at its end.
    private func refusal(of line: String, on machine: String, isLast: Bool = true) throws -> String? {
        let parts = try #require(Self.drawing[machine])
        let program = isLast ? parts.joined() + line + "\n" : parts.joined() + line + "\n" + parts.joined()
        return try refusal(program, machine)
    }

    @Test(arguments: drawing.keys.sorted())
    func thePenIsUpInTheEnd(machine: String) throws {
        let parts = try #require(Self.drawing[machine])
        #expect(try refusal(parts.joined(), machine) == nil)
        #expect(try refusal(parts[0], machine)?.contains("ends with its pen down") == true)
    }

    @Test func nothingWaitsWithThePenDown() throws {
        for (machine, stop) in [("grbl-servo", "M0\n"), ("marlin-servo", "M0\n"), ("axidraw-v3", "QB\n")] {
            let parts = try #require(Self.drawing[machine])
            let text = try refusal(parts[0] + stop + parts[1], machine)
            #expect(text?.contains("waits with its pen down") == true, "\(machine): \(text ?? "")")
        }
    }

    @Test(arguments: [
        ("M4 S90", "grbl-servo", "spindle"), ("M3 S90", "grbl-z", "spindle"), ("M4 S0", "grbl-z", "spindle"),
        ("M8", "grbl-servo", "not known"), ("M400", "grbl-servo", "not known"),
        ("M280 P0 S9", "grbl-servo", "not known"),
        ("G92 X0 Y0", "grbl-servo", "origin"), ("G92.1", "grbl-servo", "origin"),
        ("G10 L2 P1 X5", "grbl-servo", "origin"),
        ("G10 L20 P1 X5", "grbl-servo", "origin"), ("G55", "grbl-servo", "origin"), ("G52 X0", "grbl-servo", "read"),
        ("G28", "grbl-servo", "stored in the controller"), ("G30", "grbl-servo", "stored in the controller"),
        ("G93", "grbl-servo", "not known"), ("G43.1 Z1", "grbl-servo", "not known"),
        ("$X", "grbl-servo", "unlocks"), ("$32=1", "grbl-servo", "settings"), ("$RST=*", "grbl-servo", "settings"),
        ("G0 A5", "grbl-servo", "holds A"), ("G0 Z-5", "grbl-servo", "moves Z to -5 mm"),
        ("G0 Z-7", "grbl-z", "moves Z to -7 mm"), ("G0 Z-3", "grbl-z", "moves Z to -3 mm"),
        ("M104 S250", "marlin-servo", "heats"), ("M502", "marlin-servo", "settings"),
        ("M203 X1", "marlin-servo", "not known"),
        ("M280 P1 S9", "marlin-servo", "not known"), ("M280 P0 S45", "marlin-servo", "neither up nor down"),
        ("M3 S500", "grbl-servo", "neither up nor down"), ("SC,4,15248", "axidraw-v3", "otherwise than the profile"),
        ("M30", "marlin-servo", "not known"),
        ("M5", "marlin-servo", "spindle"),
        ("G1 X1 E5", "marlin-servo", "holds E"), ("T1", "marlin-servo", "holds T"), ("M112", "marlin-servo", "at once"),
        ("G92 X0", "marlin-z", "origin"),
        ("OA;", "hpgl", "question"), ("PG;", "hpgl", "not known"), ("NR;", "hpgl", "not known"),
        ("LT2;", "hpgl", "dashed"),
        ("QM", "axidraw-v3", "question"), ("V", "axidraw-v3", "question"),
    ])
    func whatIsNotKnownToBeHarmlessIsRefused(line: String, machine: String, reason: String) throws {
        let text = try refusal(of: line, on: machine)
        #expect(text?.contains(reason) == true, "\(line): \(text ?? "taken")")
    }

    @Test(arguments: [
        ("M2", "grbl-servo"), ("M30", "grbl-servo"), ("M5", "grbl-servo"), ("M3 S-1", "grbl-servo"),
        ("$H", "grbl-servo"),
        ("G17 G40 G49 G80 G54 G94", "grbl-servo"), ("T0", "grbl-servo"), ("G0 Z5", "grbl-z"), ("G4 P0.5", "grbl-servo"),
        ("G28 X Y", "marlin-servo"), ("M84", "marlin-servo"), ("M117 plotting, 50 % E5", "marlin-servo"),
        ("M280 P0 S75", "marlin-servo"), ("M107", "marlin-z"), ("M82", "marlin-z"), ("M400", "marlin-z"),
        ("VS10;", "hpgl"), ("LT;", "hpgl"), ("FS3;", "hpgl"), ("EM,0,0", "axidraw-v3"), ("QB", "axidraw-v3"),
    ])
    func whatDrawsNothingElseIsSent(line: String, machine: String) throws {
        #expect(try refusal(of: line, on: machine) == nil)
    }

    /// A header that has the pen elsewhere than the profile has it is no dry run.
    @Test func heightsOutsideTheProfilesAreNoDryRun() throws {
        let profile = try MachineLibrary.standard.machine("grbl-servo")
        func refusal(_ change: (inout MachineChanges) -> Void) -> String? {
            var changes = MachineChanges()
            change(&changes)
            return studioError { try SendVetting.checkHeights(of: changes.applied(to: profile), within: profile) }?.text
        }
        let (up, down) = (profile.pen.up.value, profile.pen.down.value)
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.penDown = (up + down) / 2 } == nil)
        #expect(refusal { $0.penUp = .value(up + (up - down)) } == nil, "further up")
        #expect(refusal { $0.penUp = .value((up + down) / 2) }?.contains("has the pen up at") == true)
        #expect(refusal { $0.penDown = down + (down - up) }?.contains("has the pen down at") == true)
    }

    /// Motors are freed behind the last stroke only.
    @Test func motorsAreHeldWhileItDraws() throws {
        for (line, machine) in [("M84", "marlin-servo"), ("M18", "marlin-servo"), ("EM,0,0", "axidraw-v3")] {
            #expect(try refusal(of: line, on: machine, isLast: false)?.contains("frees the motors") == true)
        }
    }

    /// Our own programs pass, by every profile.
    @Test(arguments: MachineLibrary.standard.names)
    func ourOwnProgramsPass(machine: String) throws {
        #expect(try refusal(SendTests.program(machine, pictures: 4), machine) == nil)
    }

    /// What is in another language is called so.
    @Test(arguments: [
        ("hpgl", "grbl-servo", "HPGL"), ("grbl-servo", "hpgl", "G-code"), ("axidraw-v3", "grbl-servo", "EBB"),
    ])
    func otherLanguagesAreNamed(program: String, machine: String, name: String) throws {
        let text = try refusal(SendTests.program(program, pictures: 2), machine)
        #expect(
            text?.contains("is ") == true && text?.contains("\(name), as it looks") == true
                || text?.contains("\(name) boards, as it looks") == true, "\(text ?? "taken")")
    }
}
