import SketchBase
import SketchGeometry

/// Short programs that move a machine by hand, as it were, and lower nothing: for setting it up and for looking where a
/// drawing will lie.
package enum MachineMoves {
    /// Round the extent of what a plan draws, with the pen up.
    package static func frame(of plan: SendPlan) throws(Diagnostic) -> String {
        let points = plan.toolpath.lines().drawn.flatMap(\.points)
        guard let box = Box(around: points) else { throw .badData("the program draws nothing to go round of") }
        let corners = [
            Point(box.minX, box.minY), Point(box.maxX, box.minY), Point(box.maxX, box.maxY), Point(box.minX, box.maxY),
            Point(box.minX, box.minY),
        ]
        return program(plan.machine) { writer in
            writer.begin()
            for corner in corners { writer.travel(to: corner) }
            writer.travel(to: plan.machine.park)
        }
    }

    /// Lifts the pen and goes to where the profile parks.
    package static func park(_ machine: Machine) -> String {
        if let board = machine.board { return text([EBBWriter.pen(isDown: false, machine, board), EBBWriter.homing]) }
        return program(machine) { writer in
            writer.begin()
            writer.travel(to: machine.park)
        }
    }

    /// Ends a program of which all is drawn: lifts the pen, goes to where the profile parks, and obeys its last commands.
    package static func ending(_ machine: Machine) -> String {
        program(machine) { writer in
            writer.begin()
            writer.end()
        }
    }

    /// Lifts or lowers the pen where it is.
    package static func pen(isDown: Bool, _ machine: Machine) -> String {
        let commands: [String] =
            switch machine.language {
            case .hpgl: [isDown ? "PD;" : "PU;"]
            case .ebb:
                machine.board.map {
                    EBBWriter.heights(machine, $0) + [EBBWriter.pen(isDown: isDown, machine, $0)]
                } ?? []
            case .gcode: isDown ? GCodeWriter.lowering(machine) : GCodeWriter.lifting(machine)
            }
        return text(modes(machine) + commands)
    }

    /// A way to the right and up, as the operator sees it, in machine millimetres.
    ///
    /// - Throws: `usage` for one that is longer than the work area.
    package static func way(_ way: Point, _ machine: Machine) throws(Diagnostic) -> Point {
        let move = machine.axes.right.vector * way.x + machine.axes.up.vector * way.y
        let area = machine.area
        guard move.x.magnitude <= area.width, move.y.magnitude <= area.height else {
            let size = [area.width, area.height].map { Decimals.text($0, places: 1) }.joined(separator: " × ")
            throw Diagnostic(.usage, "the way is longer than the work area of \(machine.name), \(size) mm")
        }
        return move
    }

    /// Lifts the pen and goes so far to the right and up, as the operator sees it.
    package static func jog(_ way: Point, _ machine: Machine) -> String {
        let axes = machine.axes
        let move = axes.right.vector * way.x + axes.up.vector * way.y
        switch machine.language {
        case .hpgl:
            let steps = [move.x, move.y].map { Int(bounded: ($0 * machine.plotterUnits).rounded()) }
            return text(["PU;", "PR\(steps[0]),\(steps[1]);", "PA;"])
        case .ebb:
            let board = machine.board ?? .axiDraw
            let steps = board.motors(move)
            let milliseconds = max(1, Int(bounded: Double(steps.most) / EBBWriter.joggingRate * 1000))
            return text(machine.lifting + ["SM,\(milliseconds),\(steps.first),\(steps.second)"])
        case .gcode:
            let scale = machine.units == .inch ? 1 / 25.4 : 1
            let words = [move.x, move.y].map { Decimals.text($0 * scale, places: machine.decimals) }
            let rate = Decimals.text(machine.feed.travel * scale, places: 3)
            return text(
                modes(machine) + machine.lifting + ["G91", "G1 X\(words[0]) Y\(words[1]) F\(rate)", "G90"])
        }
    }

    /// Has the machine find its switches.
    package static func home(_ machine: Machine) -> String {
        switch (machine.language, machine.serial.firmware) {
        case (.hpgl, _): text(["IN;"])
        case (.ebb, _): park(machine)
        case (.gcode, .grbl): text(["$H"])
        case (.gcode, .marlin): text(machine.lifting + ["G28 X Y"])
        }
    }

    /// The way to where the profile parks, of a machine that is set up and has its pen lifted.
    static func parking(_ machine: Machine) -> [String] {
        guard machine.board == nil else { return [EBBWriter.homing] }
        return lines(of: program(machine) { $0.travel(to: machine.park) })
    }

    static func lines(of text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    /// The profile's modes, without what homes or stores something.
    private static func modes(_ machine: Machine) -> [String] {
        guard machine.language == .gcode else { return [] }
        return machine.start.filter { GCodeWords($0).map { !$0.codes("G").contains(28) } ?? false }
    }

    private static func text(_ commands: [String]) -> String { commands.map { $0 + "\n" }.joined() }

    private static func program(_ machine: Machine, _ write: (inout any ProgramWriter) -> Void) -> String {
        var plain = machine
        plain.lineNumbers = false
        plain.start = modes(machine)
        var writer = plain.writer(joinDistance: 0)
        write(&writer)
        writer.finish()
        return writer.program.text
    }
}
