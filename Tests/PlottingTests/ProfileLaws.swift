import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport
import Testing

/// What holds for every shipped machine profile: a row a profile in Machines, a column a law.
@Suite struct ProfileLaws {
    static let library = MachineLibrary(folders: [TestFiles.path("Machines")])

    @Test(arguments: library.names, laws)
    func holds(profile: String, law: Law<Machine>) throws { try law.check(Self.library.machine(profile)) }

    @Test("there are profiles to hold")
    func areThere() { #expect(Self.library.names.count >= 8) }

    static let laws: [Law<Machine>] = [
        Law("a page without lines is a program that draws nothing, or an error with its reason") { machine in
            for page in [PlotPages.page([]), PlotPages.page([[]]), PlotPages.page([[Polyline([])]])] {
                do {
                    let path = try toolpath(plotted(page, machine), machine)
                    #expect(path.lines().drawn.isEmpty)
                } catch let error as Diagnostic {
                    #expect(error.status == .badData && error.text.count > 20, "\(error.text)")
                }
            }
        },
        Law("one line is drawn as it is") { machine in
            let drawn = try lines(PlotPages.page([[Polyline([Point(10, 20), Point(60, 45)])]]), machine)
            // Boards are sent a line in parts: speeding up, going, braking.
            try #require(drawn.count == 1 && (drawn[0].count == 2 || machine.language == .ebb))
            let (start, end) = try (#require(drawn[0].first), #require(drawn[0].last))
            #expect(stray(drawn, from: [[start, end]]) < resolution(machine))
            let length = (end - start).length
            #expect(abs(length - Point(50, 25).length) < 2 * resolution(machine))
        },
        Law("a dot, a line of two equal points and a closed line are drawn, each with the pen down once") { machine in
            for points in [
                [Point(50, 50)], [Point(50, 50), Point(50, 50)],
                [Point(10, 10), Point(30, 10), Point(30, 30), Point(10, 10)],
            ] {
                let drawn = try lines(PlotPages.page([[Polyline(points)]]), machine)
                #expect(drawn.count == 1, "\(points)")
                let ends = drawn.compactMap { line in line.first.flatMap { a in line.last.map { ($0 - a).length } } }
                #expect(ends.allSatisfy { $0 < 2 * resolution(machine) }, "\(points)")
            }
        },
        Law("the size is kept: what is measured on the page is measured on the bed") { machine in
            for seed in [UInt64](200..<203) {
                let page = random(seed: seed, on: machine)
                let wanted = try #require(Box(around: page.layers.flatMap { $0.flattened() }.flatMap(\.points)))
                let found = try #require(Box(around: try lines(page, machine).flatMap { $0 }))
                let isUpright = machine.axes.right == .x || machine.axes.right == .minusX
                let (width, height) = isUpright ? (found.width, found.height) : (found.height, found.width)
                #expect(abs(width - wanted.width) < 2 * resolution(machine))
                #expect(abs(height - wanted.height) < 2 * resolution(machine))
            }
        },
        Law("every move stays on the work area, and the pen travels lifted and ends lifted") { machine in
            let toolpath = try toolpath(plotted(random(seed: 210, on: machine), machine), machine)
            for event in toolpath.events {
                guard case .move(let end, _, _) = event.action else { continue }
                let (area, slack) = (machine.area, resolution(machine))
                #expect(end.x >= area.minX - slack && end.x <= area.maxX + slack)
                #expect(end.y >= area.minY - slack && end.y <= area.maxY + slack)
            }
            #expect(toolpath.events.first?.isDown == false && toolpath.events.last?.isDown == false)
            #expect(toolpath.lifts == toolpath.lines().drawn.count)
        },
        Law("a page as large as the work area fits to its corners; a millimetre more does not") { machine in
            let isUpright = machine.axes.right == .x || machine.axes.right == .minusX
            let (width, height) =
                isUpright ? (machine.area.width, machine.area.height) : (machine.area.height, machine.area.width)
            func diagonal(_ more: Double) -> Page {
                PlotPages.page(
                    [[Polyline([Point(0, 0), Point(width + more, height + more)])]], width: width + more,
                    height: height + more)
            }
            try #expect(lines(diagonal(0), machine).count == 1)
            let error = studioError { _ = try plotted(diagonal(1), machine) }
            #expect(error?.status == .badData && error?.text.contains("mm") == true, "\(error?.text ?? "no error")")
        },
        Law("coordinates far off are an error with their place, not a program") { machine in
            for far in [-9999.0, 9999.0] as [Double] {
                let page = PlotPages.page([[Polyline([Point(10, 10), Point(far, far)])]])
                let error = studioError { _ = try plotted(page, machine) }
                #expect(error?.status == .badData && error?.text.contains("ink 0") == true, "\(error?.text ?? "none")")
            }
        },
        Law("the same page gives the same bytes") { machine in
            for seed in [UInt64](220..<222) {
                let page = random(seed: seed, on: machine)
                try #expect(plotted(page, machine).program.text == plotted(page, machine).program.text)
            }
        },
        Law("lines are short enough, printable ASCII, and no command stands twice in a row") { machine in
            var before = Substring()
            for line in try plotted(random(seed: 230, on: machine), machine).program.text.split(separator: "\n") {
                #expect(line.utf8.count <= machine.lineLength)
                #expect(line.utf8.allSatisfy { (0x20...0x7e).contains($0) || $0 == 0x1b || $0 == 0x03 })
                // Relative moves may well be alike.
                if machine.language != .ebb, let first = line.first, first != ";", first != "(" {
                    #expect(line != before, "\(line)")
                }
                before = line
            }
        },
        Law("the program says its machine and paper where it has comments, and carries its recipe") { machine in
            let text = try plotted(random(seed: 240, on: machine), machine).program.text
            guard machine.comments != .none else { return #expect(ProgramReader.machineName(in: text) == nil) }
            #expect(ProgramReader.machineName(in: text) == machine.name)
            #expect(ProgramReader.paper(in: text) != nil)
            #expect(text.contains("= {}"))
        },
        Law("it is read the same without its profile") { machine in
            let text = try plotted(random(seed: 250, on: machine), machine).program.text
            let (with, without) = (
                try ProgramReader.toolpath(text, machine: machine).lines().drawn.map(\.points),
                try ProgramReader.toolpath(text, machine: nil).lines().drawn.map(\.points)
            )
            let isSame = with == without
            #expect(isSame || !machine.liftsPen)
        },
        Law("the time is finite, above nothing, and no longer by planning") { machine in
            let report = try plotted(random(seed: 260, on: machine), machine).report
            #expect(report.after.seconds > 0 && report.after.seconds.isFinite)
            #expect(report.after.seconds <= report.before.seconds * 1.01 + 1)
        },
        Law("a plot that was broken off at any stroke goes on with what was left") { machine in
            let page = PlotPages.page([
                (0..<5).map { Polyline([Point(10, 10 + 9 * Double($0)), Point(60, 12 + 9 * Double($0))]) }
            ])
            let text = try plotted(page, machine).program.text
            let drawn = try ProgramReader.toolpath(text, machine: machine).lines().drawn.map(\.points)
            for stroke in 1...5 {
                let rest = try Resume.program(text, from: .stroke(stroke), machine: machine)
                let found = try ProgramReader.toolpath(rest, machine: machine).lines().drawn.map(\.points)
                let isRest = found == Array(drawn[(stroke - 1)...])
                #expect(isRest, "stroke \(stroke)")
            }
            #expect(studioError { _ = try Resume.program(text, from: .stroke(6), machine: machine) }?.status == .usage)
        },
        Law("its preview shows every stroke, inside its page") { machine in
            let plot = try plotted(random(seed: 270, on: machine), machine)
            let toolpath = try toolpath(plot, machine)
            let preview = Preview(
                toolpath, machine: machine, paper: ProgramReader.paper(in: plot.program.text), title: "t",
                generator: "test")
            #expect(preview.page.layers.dropFirst(2).reduce(0) { $0 + $1.paths.count } == toolpath.lines().drawn.count)
            let box = try #require(Box(around: preview.page.layers.flatMap { $0.flattened() }.flatMap(\.points)))
            #expect(box.minX >= 0 && box.minY >= 0)
            #expect(box.maxX <= preview.page.width && box.maxY <= preview.page.height)
            #expect(preview.summary.contains { $0.contains("fits the work area of \(machine.name)") })
        },
        Law("it says what it is for in a phrase") { machine in
            #expect(machine.summary.count > 10 && !machine.summary.hasSuffix("."))
        },
    ]

    private static func plotted(_ page: Page, _ machine: Machine) throws -> Plot {
        var settings = PlotSettings(machine: machine)
        settings.turn = .none
        return try plot(page, settings)
    }

    private static func toolpath(_ plot: Plot, _ machine: Machine) throws -> Toolpath {
        try ProgramReader.toolpath(plot.program, machine: machine)
    }

    private static func lines(_ page: Page, _ machine: Machine) throws -> [[Point]] {
        try toolpath(plotted(page, machine), machine).lines().drawn.map(\.points)
    }

    /// How far a coordinate of the program may lie beside the page's: a step, and what simplifying drops.
    private static func resolution(_ machine: Machine) -> Double {
        1 / machine.stepsAMillimetre + 0.005
    }

    /// Random strokes that fit on the machine.
    private static func random(seed: UInt64, on machine: Machine) -> Page {
        let page = PlotPages.random(seed: seed)
        guard min(machine.area.width, machine.area.height) < 200 else { return page }
        let layers = page.layers.map { layer in
            layer.flattened().map { Polyline($0.points.map { $0 * 0.5 }) }
        }
        return PlotPages.page(layers, width: page.width / 2, height: page.height / 2)
    }
}
