import Foundation
import SketchBase
import SketchGeometry
import SketchPages
import SketchPlotting
import Testing

/// What interpreters that others wrote make of our programs.
@Suite(.serialized) struct IndependentTests {
    static let gcodeMachines = PropertyTests.machines.filter { !$0.hasPrefix("hpgl") }

    @Test(
        .needs(.rs274),
        arguments: gcodeMachines, [UInt64(1), 2, 3])
    func linuxCNCDrawsThePage(machine: String, seed: UInt64) throws {
        let page = PlotPages.random(seed: seed)
        let program = try plot(page, settings(machine)).program.text
        let moves = try CanonicalMoves(Validators.rs274(plain(program)))
        let expected = PlotPages.lines(page, on: machine)
        #expect(stray(moves.drawn + moves.dots, from: expected) <= 0.01)
        // LinuxCNC does not know Marlin's servo, so there a dot leaves nothing.
        let isSeen = { (line: [Point]) in machine != "marlin-servo" || Set(line).count > 1 }
        #expect(stray(expected.filter(isSeen), from: moves.drawn + moves.dots) <= 0.01)
    }

    @Test(.needs(.rs274), arguments: [UInt64(4), 5])
    func linuxCNCFollowsArcs(seed: UInt64) throws {
        let page = PlotPages.random(seed: seed)
        let program = try plot(page, settings("grbl-servo") { $0.arcTolerance = 0.02 }).program.text
        #expect(program.contains("\nG2 ") || program.contains("\nG3 "))
        let drawn = try CanonicalMoves(Validators.rs274(plain(program))).drawn
        #expect(stray(drawn, from: PlotPages.lines(page, on: "grbl-servo")) <= 0.03)
    }

    /// Without what only Marlin knows: numbers and checksums, servo, homing, motors off, text of M0.
    private func plain(_ program: String) -> String {
        let lines = program.split(separator: "\n").compactMap { line -> String? in
            var line = String(line)
            if line.hasPrefix("N"), let space = line.firstIndex(of: " "), let star = line.lastIndex(of: "*") {
                line = String(line[line.index(after: space)..<star])
            }
            if ["M280", "G28", "M400", "M84", "M110"].contains(where: { line.hasPrefix($0) }) { return nil }
            return line.hasPrefix("M0") ? "M0" : line
        }
        return lines.joined(separator: "\n") + "\nM2\n"
    }

    @Test(
        .needs(.hp2xx), arguments: ["hpgl", "hpgl-2"],
        [UInt64(1), 2, 3, 4])
    func hp2xxDrawsThePage(machine: String, seed: UInt64) throws {
        let page = PlotPages.random(seed: seed)
        let drawn = try Validators.hp2xx(plot(page, settings(machine)).program.text)
        let expected = PlotPages.lines(page, on: machine)
        // A plotter unit is 0.025 mm, and hp2xx takes the middle of what it has rounded.
        #expect(stray(drawn, from: expected) <= 0.04)
        #expect(stray(expected.filter { Set($0).count > 1 }, from: drawn) <= 0.04)
    }

    /// Straight strokes, at whose corners both rules stand still or nearly so.
    static let straightJobs = ["strokes", "squares", "hatches", "stars", "zigzag"]

    @Test(.needs(.gcodeSimulator), arguments: straightJobs)
    func timeAgreesWithGCodeSimulator(job: String) throws {
        let plot = try PlottingTests.plot(Self.job(job), settings("grbl-servo"))
        let seconds = try Validators.simulate(plot.program.text, grblCorners: false)
        #expect(abs(plot.report.after.seconds / seconds - 1) < 0.03)
    }

    /// Curves and all else, by either rule for corners: the package's as it is, and GRBL's put into it.
    @Test(
        .needs(.gcodeSimulator), arguments: [UInt64](1...5),
        Machine.CornerRule.allCases)
    func timeOfCurvesAgreesByEitherRule(seed: UInt64, corners: Machine.CornerRule) throws {
        let plot = try PlottingTests.plot(
            PlotPages.random(seed: seed), settings("grbl-servo") { $0.machine.limits.corners = corners })
        // The simulator counts a pause as nothing, as we do.
        let seconds = try Validators.simulate(plot.program.text, grblCorners: corners == .grbl)
        #expect(abs(plot.report.after.seconds / seconds - 1) < 0.03)
    }

    static func job(_ name: String) -> Page {
        var random = RandomStream(seed: 11)
        func around(_ count: Int, _ radii: [Double], _ centre: Point) -> Polyline {
            Polyline(
                (0...count).map { corner in
                    let angle = 2 * Double.pi * Double(corner) / Double(count)
                    return centre + Point(cos(angle), sin(angle)) * radii[corner % radii.count]
                })
        }
        let centres = (0..<30).map { Point(20 + 30 * Double($0 % 6), 20 + 30 * Double($0 / 6)) }
        let lines: [Polyline] =
            switch name {
            case "strokes":
                (0..<300).map { _ in
                    let start = Point(random.uniform(in: 10...190), random.uniform(in: 10...170))
                    return Polyline([
                        start, start + Point(random.uniform(in: -9...9), random.uniform(in: -9...9)),
                    ])
                }
            case "squares": centres.map { around(4, [14], $0) }
            case "hatches":
                (0..<80).map { Polyline([Point(10, 10 + 2 * Double($0)), Point(190, 10 + 2 * Double($0))]) }
            case "stars": centres.map { around(10, [14, 6], $0) }
            default: [Polyline((0..<100).map { Point(10 + 1.8 * Double($0), $0.isMultiple(of: 2) ? 10 : 170) })]
            }
        return PlotPages.page([lines])
    }
}

/// LinuxCNC's canonical commands, as far as a pen moves by them.
private struct CanonicalMoves {
    /// Lines of feed moves in the plane, arcs as short chords.
    var drawn: [[Point]] = []
    /// Where the pen goes down, by a servo on the spindle or a feed move of z, and up again without a move between.
    var dots: [[Point]] = []

    init(_ commands: [Substring]) throws {
        var position = Point(0, 0)
        var isDrawing = false
        var lowered: Point?
        func lift() {
            if let dot = lowered { dots.append([dot]) }
            lowered = nil
        }
        for command in commands {
            guard let name = command.split(separator: " ").dropFirst(2).first?.prefix(while: { $0 != "(" }) else {
                continue
            }
            let numbers = command.drop { $0 != "(" }.dropFirst().split { ", )".contains($0) }.compactMap { Double($0) }
            switch name {
            case "SET_SPINDLE_SPEED":
                lift()
                if numbers[1] > 0 { lowered = position }
            case "STRAIGHT_TRAVERSE":
                lift()
                position = Point(numbers[0], numbers[1])
                isDrawing = false
            case "STRAIGHT_FEED", "ARC_FEED":
                let end = Point(numbers[0], numbers[1])
                guard end != position else {
                    lowered = position
                    continue
                }
                lowered = nil
                if !isDrawing { drawn.append([position]) }
                isDrawing = true
                if name == "ARC_FEED" {
                    let centre = Point(numbers[2], numbers[3])
                    let first = position - centre
                    var sweep = atan2(end.y - centre.y, end.x - centre.x) - atan2(first.y, first.x)
                    if numbers[4] > 0 && sweep <= 0 { sweep += 2 * .pi }
                    if numbers[4] < 0 && sweep >= 0 { sweep -= 2 * .pi }
                    for step in 1..<50 {
                        let angle = sweep * Double(step) / 50
                        let turned = Point(
                            first.x * cos(angle) - first.y * sin(angle), first.x * sin(angle) + first.y * cos(angle))
                        drawn[drawn.count - 1].append(centre + turned)
                    }
                }
                drawn[drawn.count - 1].append(end)
                position = end
            default: continue
            }
        }
    }
}
