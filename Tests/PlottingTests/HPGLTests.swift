import Foundation
import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// What plotters letter, fill, curve and encode.
@Suite struct HPGLTests {
    private func toolpath(_ text: String) throws -> Toolpath {
        try ProgramReader.toolpath("IN;SP1;PU400,400;" + text + "PU;", machine: nil)
    }

    private func drawn(_ text: String) throws -> [[Point]] { try toolpath(text).lines().drawn.map(\.points) }

    private func box(_ text: String) throws -> Box { try #require(Box(around: drawn(text).flatMap(\.self))) }

    /// An H is as high as the size says, and stands on the line; letters follow each other by one and a half widths.
    @Test func letters() throws {
        let one = try box("SI0.4,0.6;LBH\u{3};")
        #expect(abs(one.minY - 10) < 1e-9 && abs(one.height - 6) < 1e-9)
        #expect(one.minX >= 10 && one.maxX <= 14)
        let two = try drawn("SI0.4,0.6;LBHH\u{3};")
        let (first, second) = (two.prefix(two.count / 2), two.suffix(two.count / 2))
        for (a, b) in zip(first.flatMap(\.self), second.flatMap(\.self)) {
            #expect((b - a - Point(6, 0)).length < 1e-9)
        }
        let usual = try box("LBH\u{3};")
        #expect(abs(usual.height - 2.69) < 1e-9)
        #expect(
            try toolpath("LBH\u{3};").notes == [
                "labels (LB) are drawn in a font of this studio, not in the plotter's: 1"
            ])
    }

    /// The pen is behind the label, as it was before.
    @Test func whereALabelLeavesThePen() throws {
        let last = try #require(try drawn("SI0.4,0.6;LBHi\u{3};PD1200,400;").last)
        #expect((last[0] - Point(22, 10)).length < 1e-9 && last.last == Point(30, 10))
        // CP goes by letters and lines, without numbers to the next line.
        for (text, place) in [
            ("LBHi\u{3};CP;", Point(10, -2)), ("LBHi\u{3};CP-1,0.5;", Point(16, 16)),
            ("LBHi\u{3};LB\r\n\u{3};", Point(10, -2)),
            ("ES1,1;LBHi\u{3};", Point(34, 10)), ("LO7;LBHi\u{3};", Point(10, 10)), ("DI0,1;LBHi\u{3};", Point(10, 22)),
        ] {
            let next = try #require(try drawn("SI0.4,0.6;" + text + "PD1200,400;").last)
            #expect((next[0] - place).length < 1e-9, "\(text): \(next[0])")
        }
    }

    @Test func directionsAndSizes() throws {
        let upright = try box("SI0.4,0.6;DI0,1;LBH\u{3};")
        #expect(abs(upright.maxX - 10) < 1e-9 && abs(upright.width - 6) < 1e-9)
        // A quarter of the way between P1 and P2, and along it.
        let relative = try box("IP0,0,4000,8000;SR4,5;LBH\u{3};")
        #expect(abs(relative.height - 10) < 1e-9)
        let (aslant, same) = (try drawn("IP0,0,4000,8000;DR2,1;LBH\u{3};"), try drawn("DI1,1;LBH\u{3};"))
        #expect(zip(aslant.flatMap(\.self), same.flatMap(\.self)).allSatisfy { ($0 - $1).length < 1e-9 })
        let turned = try box("SI0.4,0.6;RO90;LBH\u{3};")
        #expect(abs(turned.width - 6) < 1e-9)
        // Centred on the pen.
        let centred = try box("SI0.4,0.6;LO5;LBHOH\u{3};")
        #expect((centred.centre - Point(10, 10)).length < 1e-9)
        let above = try box("SI0.4,0.6;LO3;LBH\u{3};")
        #expect(abs(above.maxY - 10) < 1e-9)
    }

    /// What ends a label may be chosen, and be drawn.
    @Test func terminators() throws {
        let label = try drawn("LBH;\u{3};")
        #expect(try drawn("DT*;LBH;*") == label)
        #expect(try drawn("DT*,1;LBH;*DT;LB\u{3}") == label)
        #expect(try drawn("DT!,0;LBH;!").count > label.count)
        #expect(try drawn("BLH;\u{3};PB;") == label)
        // Without an end it takes all that is left.
        #expect(try drawn("DT*;LBH;\u{3}").count >= label.count)
    }

    /// Filled shapes are outlines, drawn once by each pen that goes round them.
    @Test func fillsAreOutlines() throws {
        let square = [Point(10, 10), Point(20, 10), Point(20, 20), Point(10, 20), Point(10, 10)]
        for text in ["RR400,400;", "RA800,800;EA800,800;", "RR400,400;ER400,400;"] {
            #expect(try drawn(text) == [square], "\(text)")
        }
        #expect(try drawn("RA800,800;SP2;EA800,800;") == [square, square])
        let polygon = "PM0;PD800,400,800,800,400,800;PM2;"
        for text in ["FP;", "EP;", "FP;EP;", "FP;FP;"] { #expect(try drawn(polygon + text) == [square], "\(text)") }
        #expect(try drawn("WG200,0,90;EW200,0,90;") == drawn("EW200,0,90;"))
        #expect(
            try toolpath(polygon + "FP;RR9,9;").notes == [
                "filled shapes (FP, RA, RR, WG) are drawn as their outlines: 2"
            ])
    }

    @Test func curves() throws {
        let arc = try drawn("PD;AT600,600,800,400,1;")
        #expect(arc.count == 1 && arc[0].last == Point(20, 10))
        #expect(arc[0].allSatisfy { abs(($0 - Point(15, 10)).length - 5) < 1e-9 && $0.y >= 10 - 1e-9 })
        #expect(try drawn("PD;RT200,200,400,0,1;") == arc)
        #expect(try drawn("PD;AT500,400,600,400;") == [[Point(10, 10), Point(12.5, 10), Point(15, 10)]])
        let curve = try #require(try drawn("PD;BR0,400,400,400,400,0;").first)
        let top = curve.map(\.y).max() ?? 0
        #expect(curve.last == Point(20, 10) && top <= 17.5 && top > 17.498)
        let tick = try drawn("IP0,0,4000,4000;TL10,5;XT;")
        #expect(tick == [[Point(10, 20), Point(10, 5)]])
    }

    /// Numbers as plotters encode them, in 64ths and in 32nds, with pens, lifts, absolute places and fractions.
    @Test(arguments: [true, false])
    func encodedLines(isSevenBits: Bool) throws {
        func number(_ value: Int) -> String {
            let base = isSevenBits ? 32 : 64
            var (rest, text) = (value < 0 ? -2 * value + 1 : 2 * value, "")
            while rest >= base {
                text.unicodeScalars.append(Unicode.Scalar(UInt8(63 + rest % base)))
                rest /= base
            }
            text.unicodeScalars.append(Unicode.Scalar(UInt8((isSevenBits ? 95 : 191) + rest)))
            return text
        }
        let program =
            "PE" + (isSevenBits ? "7" : "") + "<=" + number(800) + number(-400) + number(400) + number(0) + ":"
            + number(2) + "<" + number(-40) + number(40) + ">" + number(1) + number(81) + number(-1) + ";"
        let drawn = try toolpath(program).lines().drawn
        #expect(
            drawn.map(\.points) == [
                [Point(20, -10), Point(30, -10)], [Point(29, -9), Point(30.0125, -9.0125)],
            ])
        #expect(drawn.map(\.layer) == [0, 1])
        // In a file such letters are bytes, or UTF-8.
        let text = "IN;SP1;PU400,400;" + program + "PU;"
        for data in [Data(text.utf8), Data(text.unicodeScalars.map { UInt8($0.value) })] {
            let read = try ProgramReader.toolpath(ProgramReader.text(of: data), machine: nil)
            #expect(read.lines().drawn == drawn)
        }
    }

    @Test func pointsInPerCent() throws {
        let scaled = try drawn("PS8000,4000;IR0,100,50,0;SC0,10,0,10;PU0,0;PD10,10;")
        #expect(scaled == [[Point(0, 100), Point(100, 0)]])
        #expect(
            try drawn("PS8000,4000;IP0,0,400,-400;IR0,100;SC0,10,0,10;PU0,0;PD10,10;") == [
                [Point(0, 100), Point(10, 90)]
            ])
        #expect(try toolpath("PS8000,4000;IR0,100;PD0,0;").notes.isEmpty)
        #expect(try toolpath("IR0,100;PD0,0;").notes.count == 1)
    }

    /// Lines end at a window, and at the end of the page that the program tells.
    @Test func windowsAndPagesCut() throws {
        #expect(try drawn("IW0,0,800,800;PD800,800;") == drawn("PD800,800;"))
        #expect(try drawn("IW0,0,800,800;PU4000,4000;PU400,400;PD800,800;IW;PD900,900;").count == 1)
        func agree(_ strokes: [[Point]], _ expected: [[Point]]) -> Bool {
            strokes.count == expected.count
                && zip(strokes, expected).allSatisfy { stroke, wanted in
                    stroke.count == wanted.count && zip(stroke, wanted).allSatisfy { ($0 - $1).length < 1e-9 }
                }
        }
        // What lies beside it by a fifth of a unit is not cut.
        let slack = 0.005
        let window = try drawn("PU400,0;IW0,0,800,800;PD400,1600,2000,1600,2000,400,400,400;")
        #expect(agree(window, [[Point(10, 0), Point(10, 20 + slack)], [Point(20 + slack, 10), Point(10, 10)]]))
        // Across, and past a corner.
        let across = try drawn("IW0,0,800,800;PU-400,400;PD1200,400;PU900,500;PD500,900;PU1000,700;PD700,1000;")
        #expect(across.count == 2)
        #expect(agree(Array(across.prefix(1)), [[Point(-slack, 10), Point(20 + slack, 10)]]))
        let page = try drawn("PS800,400;PU400,0;PD1600,0;PU0,100;PD0,1600;")
        #expect(
            agree(page, [[Point(10, 0), Point(20 + slack, 0)], [Point(0, 2.5), Point(0, 10 + slack)]]), "\(page)")
        #expect(try drawn("PS800,4000;IW0,0,8000,400;PU100,100;PD1600,100,1600,800,100,800,100,100;").count == 2)
        let notes = try toolpath("IW0,0,800,800;PD801,900;").notes
        #expect(notes == ["lines are cut at the window (IW) or the end of the page (PS), as plotters do: 1"])
        #expect(try toolpath("IW0,0,800,800;PD799,800;").notes.isEmpty)
    }

    @Test(arguments: [
        "UC99,4,0;", "DV1;LBx\u{3};", "BZ1,2,3;", "BR;", "AT1,2;", "WG1;", "RA1;", "IR1,2,3;", "DI0,0;", "PE\u{40};",
        "PE!;",
        "IW1,2;", "SI1e5,1;LBH\u{3};", "CP1e9,0;",
    ])
    func whatIsNotUnderstoodIsRefused(text: String) throws {
        let error = studioError { _ = try toolpath(text) }
        #expect(error?.status == .badData && error?.text.hasPrefix("line 1: ") == true, "\(error?.text ?? "none")")
    }

    /// Printers get escapes of their own, and plotters texts for a display.
    @Test func whatIsForOthersIsPassedOver() throws {
        let line = try drawn("PD800,400;")
        for text in ["\u{1b}*t300R\u{1b}&l1OPD800,400;", "WDREADY;PD0,0\u{3}PD800,400;", "MGPD\u{3};PD800,400;"] {
            #expect(try drawn(text) == line, "\(text.debugDescription)")
        }
    }
}
