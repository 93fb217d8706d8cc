import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// Programs that compute: the right values are those that LinuxCNC's rs274 prints.
@Suite struct GCodeExpressionTests {
    /// Where a program ends that begins with the pen down at the origin.
    private func end(_ text: String) throws -> Vector? {
        guard case .move(let end, _, _) = try ProgramReader.toolpath(text + "\n", machine: nil).events.last?.action
        else { return nil }
        return end
    }

    @Test(
        arguments: [
            ("#1=10\nG1 X[#1*2] Y-#1 Z-[1+2]", Vector(20, -10, -3)), ("#1=2\n#1=[#1+1] G1 X#1", Vector(2, 0, 0)),
            ("#1=2\nG1 X1 #1=5\nX#1", Vector(5, 0, 0)), ("#2=3\n#3=2\nG1 X##3 Y#[1+1]", Vector(3, 3, 0)),
            ("#<Foo Bar>=3\nG1 X#<foobar> Y#<FOO bar>", Vector(3, 3, 0)),
            ("G1 X[2**3**2] Y[-2**2] Z[1+2*3]", Vector(64, 4, 7)),
            ("G1 X[10 MOD 3] Y[-10 mod 3] Z[7 mod -4]", Vector(1, 2, 3)),
            ("G1 X[2+3 GT 4] Y[1 AND 0 OR 1] Z[1 xor 1]", Vector(1, 1, 0)),
            ("G1 XSIN[30] Y ATAN[1]/[-1] ZSQRT[16]", Vector(0.5, 135, 4)),
            ("G1 XFIX[-2.5] YFUP[-2.5] ZROUND[-2.5]", Vector(-3, -2, -3)),
            ("G1 X ROUND[2.5] YABS[-3] ZACOS[0.5]", Vector(3, 3, 60)),
            ("G1 XEXP[0] YLN[1] ZTAN[45]", Vector(1, 0, 1)), ("G1 XASIN[1] YCOS[60]", Vector(90, 0.5, 0)),
            ("G1 X[-[3]] Y[--3] Z+[3]", Vector(-3, 3, 3)),
            ("G1 X[2 EQ 2.00005] Y[2 NE 2.0005] Z[2 LE 1]", Vector(1, 1, 0)),
            ("G1 X[5-3-1] Y[8/4/2] Z[2*3 MOD 4]", Vector(1, 1, 2)),
            ("G1 X[1 GT 2 GT -1] Y[1 LT 2] Z[2 GE 2]", Vector(1, 1, 1)),
            ("G[3-2] X[ #<a> + 1 ]", nil), ("#1=1\nG#1 X[1]Y[SIN[90]+COS[0]]", Vector(1, 2, 0)),
            ("#<a>=1\nG1 XEXISTS[#<a>] YEXISTS[#<b>]", Vector(1, 0, 0)), ("G20 #1=[1/2]\nG1 X#1", Vector(12.7, 0, 0)),
            ("#1=5(x)\nG1X#1Y[#1]Z[ # 1 ]", Vector(5, 5, 5)), ("N10 #1.0=3\nN20 G1X#1 (#2)", Vector(3, 0, 0)),
            ("#9=0 #10=4\nG1 X#9 Y#10", Vector(0, 4, 0)),
        ] as [(String, Vector?)])
    func values(text: String, expected: Vector?) throws {
        guard let expected else {
            #expect(studioError { _ = try end(text) } != nil)
            return
        }
        let found = try #require(try end(text))
        #expect(abs(found.x - expected.x) < 1e-9 && abs(found.y - expected.y) < 1e-9, "\(text): \(found)")
        #expect(abs(found.z - expected.z) < 1e-9, "\(text): \(found)")
    }

    /// What has no value is refused at its place.
    @Test(arguments: [
        ("G1 X#77", "line 1, column 5: #77 has no value"),
        ("G1 X[1+#<depth>]", "line 1, column 8: #<depth> has no value"),
        ("G1 X3\nG1 X#5420", "line 2, column 5: #5420 is one of the machine's own"),
        ("#5220=2", "line 1, column 1: #5220 is one of the machine's own, and is not set"),
        ("#<_metric>=1", "line 1, column 1: #<_metric> is one of the machine's own"),
        ("#0=3", "line 1, column 1: expected the number of a parameter"),
        ("#6000=3", "line 1, column 1: expected the number of a parameter"),
        ("#1.5=3", "expected the number of a parameter"),
        ("G1 X[1/0]", "line 1, column 7: divides by 0"), ("G1 X[3 MOD 0]", "line 1, column 8: divides by 0"),
        ("G1 X[[-8]**[1/3]]", "raises a negative number to a power that is not whole"),
        ("G1 XSQRT[-1]", "line 1, column 5: SQRT of -1 is no number"), ("G1 XLN[0]", "LN of 0 is no number"),
        ("G1 XACOS[2]", "ACOS of 2 is no number"), ("G1 XATAN[1]", "ATAN wants two values"),
        ("G1 X[1+]", "line 1, column 8: expected a number, a parameter as #1 or a bracket"),
        ("G1 X[1 2]", "line 1, column 8: expected ]"), ("G1 X[1e2]", "line 1, column 7: expected ]"),
        ("G1 X[2", "line 1, column 7: expected ]"), ("G1 X[10**300]", "comes to more than a number holds"),
        ("G1 X[10**12]", "line 1, column 5: comes to more than a number holds"), ("#1==3", "expected a number"),
        ("#1 3", "line 1, column 4: expected = behind #1"), ("G1 X#<a", "the parameter's name has no end"),
        ("G[1.4] X1", "G1.4 is not read"), ("N[10] G1 X1", "expressions and parameters"),
        ("G1 X[2]3", "expected a word"),
        ("G1 X4.5e-17", "numbers with exponents are not read"), ("O1 while [1 lt 2]", "subprograms and loops"),
    ])
    func faults(text: String, message: String) {
        let error = studioError { _ = try ProgramReader.toolpath(text + "\n", machine: nil) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains(message) == true, "\(text): \(error?.text ?? "read")")
    }

    @Test func nestingHasAnEnd() {
        for text in [String(repeating: "[", count: 100_000), String(repeating: "#", count: 100_000) + "1"] {
            let error = studioError { _ = try ProgramReader.toolpath("G1 X\(text)\n", machine: nil) }
            #expect(error?.text.contains("is nested more than 50 deep") == true)
        }
    }

    /// Boards compute nothing, and are sent nothing that they would have to.
    @Test func boardsAreSentNoExpressions() throws {
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        for line in ["G1 X[10+5] F600", "#1=5", "G1 X#1"] {
            let text = "G21\nG90\nM3 S0\n#1=5\nG0 X5 Y5\nM3 S90\nG1 X9 F600\n\(line)\nM3 S0\n"
            let error = studioError { _ = try SendPlan(text, machine: machine) }
            #expect(error?.text.contains("holds what boards do not compute") == true, "\(error?.text ?? "sent")")
        }
    }

    @Test func parametersFromBeforeAreMissedWhereAProgramIsEntered() throws {
        let machine = try MachineLibrary.standard.machine("grbl-servo")
        let text = "G21\nG90\nM3 S0\n#1=5\nG0 X5 Y5\nM3 S90\nG1 X9 F600\nM3 S0\nG0 X20\nM3 S90\nG1 X[25+#1]\nM3 S0\n"
        #expect(try ProgramReader.toolpath(text, machine: machine).lines().drawn.last?.points.last == Point(30, 5))
        let error = studioError { _ = try Resume.program(text, from: .stroke(2), machine: machine) }
        #expect(error?.text.contains("cannot be entered in the middle") == true)
    }
}
