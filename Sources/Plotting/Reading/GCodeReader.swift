import Foundation
import SketchBase
import SketchGeometry

/// Reads G-code as GRBL, Marlin and LinuxCNC understand it: modes, arcs by centre or radius, inches, relative
/// coordinates, shifted origins. `GCodeLine` takes its lines apart. It shares no code with what writes G-code.
///
/// Commands that move nothing are passed over, as firmware does with what does not concern it; what would draw
/// otherwise than it is read here is refused. How the pen is lifted is told by a machine profile or inferred from the
/// program.
struct GCodeReader {
    var state = ToolState()
    /// What is wrong with the last line; nil where it was obeyed.
    var problem: String?
    /// Where in that line it is, counted from 1.
    private var column: Int?

    let machine: Machine?
    private let own: OwnCommands?
    /// Where the tool is in machine millimetres.
    var position: Vector
    /// Machine millimetres of the origin of the program's coordinates.
    var offset: Vector { (origins[system] ?? Vector(0, 0, 0)) + shift }
    /// Origins by coordinate system, 1 for G54 to 9 for G59.3 (G10 L2 and L20).
    var origins: [Int: Vector] = [:]
    /// The coordinate system that is in force.
    var system = 1
    /// What G92 adds to the origin.
    var shift = Vector(0, 0, 0)
    /// What G92.2 has put aside.
    var formerShift = Vector(0, 0, 0)
    var millimetres = 1.0
    var isAbsolute = true
    var areArcsAbsolute = false
    /// Where arcs lie: G17, G18 or G19.
    var plane = 17
    /// G0 to G3, one of the `drillings`, or `cancelled`.
    var motion = 0
    static let cancelled = 80
    var feed: Double?
    /// Whether F says how often a minute a move could be made (G93).
    var isInverseTime = false
    /// The line at which the program has ended.
    var endLine: Int?
    /// Whether the program stands between two lines of % alone.
    private var isFramed = false
    /// The cycle that later lines go on with.
    var drilling: Drilling?
    /// Whether cycles lift to where the first began (G98), not to R alone (G99).
    var retractsToStart = false
    /// How many have been drilled.
    var holes = 0
    /// The events in which the tool is in a hole.
    var drilled: Set<Int> = []
    /// What the program has computed; nil for boards, which compute nothing.
    private var parameters: GCodeParameters?
    /// What is drawn otherwise than some machines would.
    var notes: [String] = []
    var events: [(action: Toolpath.Action, state: Int, isFeed: Bool, line: Int)] = []
    private var states: [ToolState] = [ToolState()]
    private var stateNumbers: [ToolState: Int] = [ToolState(): 0]
    var layers: [String] = []
    private var layerStarts: [Int] = []
    var lastComment = ""
    var lineNumber = 0
    var waitsMilliseconds: Bool
    /// How many chords all arcs are seen as.
    var chords = 0
    /// Where the pen is in a state, as comments say.
    var told: [ToolState: PenPosition] = [:]

    /// As far as any coordinate may lie, in millimetres: as far as a page's.
    static let reach = 10_000.0
    static let maximumChords = 50_000_000

    init(machine: Machine?) {
        self.machine = machine
        own = machine.map { OwnCommands($0) }
        let park = machine?.park ?? Point(0, 0)
        position = Vector(park.x, park.y, 0)
        waitsMilliseconds = machine?.dwell.contains("{milliseconds}") ?? false
    }

    /// - Parameters:
    ///   - machine: whose pen commands the program uses; nil to infer them.
    ///   - check: called once a line; where it throws, reading ends.
    /// - Throws: `badData` for a wrong checksum or a number or arc that makes no sense, naming the line.
    static func toolpath(
        _ text: String, machine: Machine?, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> Toolpath {
        var reader = GCodeReader(machine: machine)
        reader.parameters = GCodeParameters()
        // Marlin counts milliseconds; its own commands give it away.
        if machine == nil { reader.waitsMilliseconds = text.contains("M280") || text.contains("M84") }
        let start = reader.position
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if let problem = try reader.problem(in: lines.lazy.map { Substring($0) }, check: check) {
            let place = "line \(reader.lineNumber)" + (reader.column.map { ", column \($0)" } ?? "")
            throw .badData("\(place): \(problem)")
        }
        return reader.result(start: start)
    }

    /// What lines of a profile do, up to the first that cannot be obeyed, which has its index and what is wrong with it.
    static func examine(
        _ lines: [String], machine: Machine
    ) -> (toolpath: Toolpath, fault: (index: Int, problem: String)?) {
        var reader = GCodeReader(machine: machine)
        let start = reader.position
        let problem = reader.problem(in: lines.lazy.map { $0[...] }, check: { () throws(Never) in })
        return (reader.result(start: start), problem.map { (reader.lineNumber - 1, $0) })
    }

    /// Reads lines up to the first that cannot be obeyed, at `lineNumber` then, and says what is wrong with it.
    private mutating func problem<Failure: Error>(
        in lines: some Sequence<Substring>, check: () throws(Failure) -> Void
    ) throws(Failure) -> String? {
        for line in lines {
            try check()
            lineNumber += 1
            if line.utf8.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "%") }), line.utf8.contains(UInt8(ascii: "%")) {
                if isFramed { break }
                // RS274/NGC §3.2.3: then the program ends with the next one.
                isFramed = !hasBegun
                continue
            }
            if let endLine {
                // Interpreters stop at M2 and M30, boards that are sent the lines go on.
                if machine != nil, holdsCommand(line) {
                    return
                        "the program has ended in line \(endLine), but a machine would obey this line, too; cut it off"
                }
                continue
            }
            read(line)
            if let problem { return problem }
        }
        return nil
    }

    /// Whether anything but comments has been read.
    private var hasBegun: Bool { !events.isEmpty || feed != nil }

    private func holdsCommand(_ line: Substring) -> Bool {
        let line = GCodeLine(line, parameters: parameters)
        return line.problem != nil || line.words.contains { $0.letter != UInt8(ascii: "N") }
    }

    /// One line of a pen command, to see what it does.
    mutating func read(_ command: String, units: Machine.Units) {
        millimetres = units == .inch ? 25.4 : 1
        read(command[...])
    }

    /// A machine that obeys line after line, beginning where it stands.
    init(machine: Machine, at position: Vector, origin: Vector) {
        self.init(machine: machine)
        (self.position, shift) = (position, origin)
    }

    /// What the machine does for one more line, and what is wrong with that; nil where nothing is.
    ///
    /// - Parameter rule: the machine's.
    mutating func obey(_ line: Substring, rule: PenRule) -> (events: [Toolpath.Event], problem: String?) {
        events.removeAll(keepingCapacity: true)
        lineNumber += 1
        read(line)
        let found = events.map { event in
            Toolpath.Event(
                action: event.action, isDown: rule.isDown(states[event.state]), layer: 0, line: event.line)
        }
        return (found, problem)
    }

    private func result(start: Vector) -> Toolpath {
        var firstState: ToolState?
        var ways: [ToolState: (feed: Double, rapid: Double)] = [:]
        var place = start
        for event in events {
            guard case .move(let end, _, _) = event.action else { continue }
            let way = (Point(end.x, end.y) - Point(place.x, place.y)).length
            place = end
            guard way > 0 else { continue }
            if firstState == nil { firstState = states[event.state] }
            var sums = ways[states[event.state]] ?? (0, 0)
            if event.isFeed { sums.feed += way } else { sums.rapid += way }
            ways[states[event.state]] = sums
        }
        let rule = machine.map(PenRule.init) ?? PenRule(inferredFrom: ways, first: firstState, told: told)
        let isDown = states.map(rule.isDown)
        var toolpath = Toolpath()
        toolpath.start = start
        if let guess = rule.guess { toolpath.notes.append(guess) }
        toolpath.notes += notes
        toolpath.layers = layers.isEmpty ? [""] : layers
        toolpath.events.reserveCapacity(events.count)
        var layer = 0
        for (index, event) in events.enumerated() {
            while layer + 1 < layerStarts.count, layerStarts[layer + 1] <= index { layer += 1 }
            var down = isDown[event.state]
            if rule.guess != nil, drilled.contains(index) {
                down = true
            } else if rule.guess != nil {
                // A guess never draws a rapid move.
                if case .move = event.action { down = down && event.isFeed }
            }
            if rule.followsMoves, !drilled.contains(index) {
                down = false
                if case .move = event.action { down = event.isFeed }
            }
            toolpath.events.append(
                Toolpath.Event(action: event.action, isDown: down, layer: layer, line: event.line))
        }
        return toolpath
    }

    private mutating func read(_ line: Substring) {
        problem = nil
        if let own {
            if let command = own.penPosition(line) {
                state.command = command
                note(.pen)
            }
            if own.holdMacro(line) { return }
        }
        switch line.utf8.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "$"): obey(setting: line)
        // GRBL's question for its state, alone in its line.
        case UInt8(ascii: "?") where parameters != nil && isQuestion(line): return
        default: obey(GCodeLine(line, parameters: parameters))
        }
    }

    /// Whether nothing but a comment follows on ?.
    private func isQuestion(_ line: Substring) -> Bool {
        let next = line.utf8.drop { $0 <= 0x20 }.dropFirst().first { $0 > 0x20 }
        return next == nil || next == UInt8(ascii: ";") || next == UInt8(ascii: "(")
    }

    private mutating func comment(_ text: String) {
        let text = text.trimmingCharacters(in: .whitespaces)
        lastComment = text
        // The first pen is named before anything is drawn, the others by the comment at their stop.
        if layers.isEmpty && text.hasPrefix("pen ") { beginLayer(text) }
    }

    mutating func beginLayer(_ name: String) {
        layers.append(name)
        layerStarts.append(events.count)
    }

    private mutating func obey(_ line: GCodeLine) {
        for text in line.comments { comment(text) }
        (problem, column) = (line.problem, line.column)
        guard problem == nil else { return }
        let before = state
        problem = complaint(obeying: line)
        parameters?.set(line.assignments)
        if machine == nil, state != before, let position = PenPosition(said: line.comments) { told[state] = position }
    }

    mutating func note(_ action: Toolpath.Action) {
        let number: Int
        if let known = stateNumbers[state] {
            number = known
        } else {
            number = states.count
            states.append(state)
            stateNumbers[state] = number
        }
        events.append((action, number, (1...3).contains(motion), lineNumber))
    }
}
