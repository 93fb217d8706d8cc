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
    private(set) var state = ToolState()
    /// What is wrong with the last line; nil where it was obeyed.
    private var problem: String?

    private let machine: Machine?
    private let own: OwnCommands?
    /// Where the tool is in machine millimetres.
    private(set) var position: Vector
    /// Machine millimetres of the origin of the program's coordinates.
    private(set) var offset = Vector(0, 0, 0)
    private var millimetres = 1.0
    private var isAbsolute = true
    private var areArcsAbsolute = false
    /// Whether arcs lie in the XY plane (G17).
    private var arcsLieFlat = true
    private var motion = 0
    private var feed: Double?
    private var events: [(action: Toolpath.Action, state: Int, isFeed: Bool, line: Int)] = []
    private var states: [ToolState] = [ToolState()]
    private var stateNumbers: [ToolState: Int] = [ToolState(): 0]
    private var layers: [String] = []
    private var layerStarts: [Int] = []
    private var lastComment = ""
    private var lineNumber = 0
    private var waitsMilliseconds: Bool
    /// How many chords all arcs are seen as.
    private var chords = 0

    /// As far as any coordinate may lie, in millimetres: as far as a page's.
    private static let reach = 10_000.0
    private static let maximumChords = 50_000_000

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
        // Marlin counts milliseconds; its own commands give it away.
        if machine == nil { reader.waitsMilliseconds = text.contains("M280") || text.contains("M84") }
        let start = reader.position
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if let problem = try reader.problem(in: lines.lazy.map { Substring($0) }, check: check) {
            throw .badData("line \(reader.lineNumber): \(problem)")
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
            read(line)
            if let problem { return problem }
        }
        return nil
    }

    /// One line of a pen command, to see what it does.
    mutating func read(_ command: String, units: Machine.Units) {
        millimetres = units == .inch ? 25.4 : 1
        read(command[...])
    }

    /// A machine that obeys line after line, beginning where it stands.
    init(machine: Machine, at position: Vector, origin: Vector) {
        self.init(machine: machine)
        (self.position, offset) = (position, origin)
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
        var ways: [ToolState: (feed: Double, rapid: Double)] = [:]
        var place = start
        for event in events {
            guard case .move(let end, _, _) = event.action else { continue }
            let way = (Point(end.x, end.y) - Point(place.x, place.y)).length
            place = end
            guard way > 0 else { continue }
            var sums = ways[states[event.state]] ?? (0, 0)
            if event.isFeed { sums.feed += way } else { sums.rapid += way }
            ways[states[event.state]] = sums
        }
        let rule = machine.map(PenRule.init) ?? PenRule(inferredFrom: ways)
        let isDown = states.map(rule.isDown)
        var toolpath = Toolpath()
        toolpath.start = start
        toolpath.layers = layers.isEmpty ? [""] : layers
        var layer = 0
        for (index, event) in events.enumerated() {
            while layer + 1 < layerStarts.count, layerStarts[layer + 1] <= index { layer += 1 }
            var down = isDown[event.state]
            if rule.followsMoves {
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
        if line.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "$") { return obey(setting: line) }
        obey(GCodeLine(line))
    }

    private mutating func comment(_ text: String) {
        let text = text.trimmingCharacters(in: .whitespaces)
        lastComment = text
        // The first pen is named before anything is drawn, the others by the comment at their stop.
        if layers.isEmpty && text.hasPrefix("pen ") { beginLayer(text) }
    }

    private mutating func beginLayer(_ name: String) {
        layers.append(name)
        layerStarts.append(events.count)
    }

    private mutating func obey(_ line: GCodeLine) {
        for text in line.comments { comment(text) }
        problem = line.problem
        if problem == nil { problem = complaint(obeying: line) }
    }

    /// Does what the line says; what is wrong with that, nil where nothing is.
    private mutating func complaint(obeying line: GCodeLine) -> String? {
        var isMove = false
        var isShift = false
        var isHoming = false
        var dwells = false
        for (letter, value) in line.words {
            switch letter {
            case UInt8(ascii: "N"): continue
            case UInt8(ascii: "G"):
                switch value {
                case 0, 1, 2, 3: motion = Int(value)
                case 4: dwells = true
                case 10:
                    // L20 shifts the origin as G92 does; the other kinds are tables that no pen needs.
                    guard line.value("L") == 20 else { return nil }
                    isShift = true
                case 17: arcsLieFlat = true
                case 18, 19: arcsLieFlat = false
                case 20: millimetres = 25.4
                case 21: millimetres = 1
                case 28, 30: isHoming = true
                case 90: isAbsolute = true
                case 91: isAbsolute = false
                case 90.1: areArcsAbsolute = true
                case 91.1: areArcsAbsolute = false
                case 92: isShift = true
                case 92.1, 92.2: offset = Vector(0, 0, 0)
                default: continue
                }
            case UInt8(ascii: "M"):
                guard value.isFinite else { continue }
                guard value.magnitude < 1e6 else { continue }
                if obey(machineCommand: Int(value), line) && !isMove { return nil }
            case UInt8(ascii: "F"):
                guard value >= 0 else {
                    return "the feed rate is \(Decimals.text(value, places: 3)), expected more than 0"
                }
                if value > 0 { feed = value * millimetres }
            case UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "Z"):
                isMove = true
            case UInt8(ascii: "S"):
                if state.spindle != nil && !dwells { setSpindle(value) }
            default: continue
            }
        }
        if dwells {
            let seconds = line.value("P").map { waitsMilliseconds ? $0 / 1000 : $0 }
            let pause = seconds ?? line.value("S") ?? 0
            guard pause >= 0 else { return "the pause is \(Decimals.text(pause, places: 3)) s, expected 0 or more" }
            note(.dwell(pause))
        } else if isHoming {
            goHome()
        } else if isShift {
            offset = position - coordinates(line, isShift: true)
        } else if isMove {
            return complaint(moving: line)
        }
        return nil
    }

    /// GRBL's lines that begin with $: homing, and settings that move nothing.
    private mutating func obey(setting line: Substring) {
        let text = line.trimmingCharacters(in: .whitespaces).uppercased()
        guard !text.hasPrefix("$J") && text != "$C" else {
            problem = "\(text.prefix(2)) is not read: it moves the machine, or has it obey nothing"
            return
        }
        guard text.hasPrefix("$H") else { return }
        goHome()
    }

    private mutating func goHome() {
        position = Vector(machine?.park.x ?? 0, machine?.park.y ?? 0, position.z)
        note(.pen)
    }

    /// Whether the rest of the line is text.
    private mutating func obey(machineCommand: Int, _ line: GCodeLine) -> Bool {
        let s = line.words.first { $0.letter == UInt8(ascii: "S") && $0.value.isFinite }?.value
        switch machineCommand {
        case 0, 1, 6:
            note(.stop)
            if !lastComment.hasPrefix("refill") {
                if layers.isEmpty { beginLayer("") }
                if events.contains(where: { if case .move = $0.action { true } else { false } }) {
                    beginLayer(lastComment)
                }
            }
            return true
        case 3, 4: setSpindle(s ?? state.spindle ?? 1)
        case 5: setSpindle(nil)
        case 280:
            state.servo = s
            note(.pen)
            return true
        // All that is not RS274's own: texts, and settings such as M201 X500, whose words are no coordinates.
        case 31...: return true
        default: break
        }
        return false
    }

    private mutating func setSpindle(_ value: Double?) {
        state.spindle = value
        note(.pen)
    }

    private func coordinates(_ line: GCodeLine, isShift: Bool = false) -> Vector {
        func one(_ letter: Unicode.Scalar, _ now: Double, _ shift: Double) -> Double {
            guard let value = line.value(letter) else { return isShift ? now - shift : now }
            if isShift { return value * millimetres }
            return isAbsolute ? value * millimetres + shift : now + value * millimetres
        }
        return Vector(
            one("X", position.x, offset.x), one("Y", position.y, offset.y),
            one("Z", position.z, offset.z))
    }

    /// Moves to where the line says; what is wrong with that, nil where nothing is.
    private mutating func complaint(moving line: GCodeLine) -> String? {
        let end = coordinates(line)
        guard [end.x, end.y, end.z].allSatisfy({ $0.magnitude <= Self.reach }) else {
            return "the move ends further than 10 m from the origin"
        }
        var arc: Toolpath.Arc?
        if motion >= 2 {
            guard arcsLieFlat else { return "arcs are read in the XY plane (G17) only" }
            let (from, to) = (Point(position.x, position.y), Point(end.x, end.y))
            arc = Toolpath.Arc(
                line, from: from, to: to, isClockwise: motion == 2, unit: millimetres, isAbsolute: areArcsAbsolute)
            guard let arc else {
                return "the arc has no centre: expected I and J, or R of at least half the way to its end"
            }
            if let complaint = arc.complaint(from: from, to: to, reach: Self.reach) { return complaint }
            chords += arc.chords(from: from, to: to)
            guard chords <= Self.maximumChords else { return "the arcs are more than \(Self.maximumChords) chords" }
        }
        position = end
        if line.value("Z") != nil { state.z = end.z }
        note(.move(to: end, arc: arc, feed: motion == 0 && !(machine?.rapidsTakeFeed ?? false) ? nil : feed))
        return nil
    }

    private mutating func note(_ action: Toolpath.Action) {
        let number: Int
        if let known = stateNumbers[state] {
            number = known
        } else {
            number = states.count
            states.append(state)
            stateNumbers[state] = number
        }
        events.append((action, number, motion > 0, lineNumber))
    }
}
