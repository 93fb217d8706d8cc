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
    var offset: Vector { (origins[system] ?? Vector(0, 0, 0)) + shift }
    /// Origins by coordinate system, 1 for G54 to 9 for G59.3 (G10 L2 and L20).
    private var origins: [Int: Vector] = [:]
    /// The coordinate system that is in force.
    private var system = 1
    /// What G92 adds to the origin.
    private var shift = Vector(0, 0, 0)
    /// What G92.2 has put aside.
    private var formerShift = Vector(0, 0, 0)
    private var millimetres = 1.0
    private var isAbsolute = true
    private var areArcsAbsolute = false
    /// Where arcs lie: G17, G18 or G19.
    private var plane = 17
    /// G0 to G3, or `cancelled`.
    private var motion = 0
    private static let cancelled = 80
    private var feed: Double?
    /// Whether F says how often a minute a move could be made (G93).
    private var isInverseTime = false
    /// The line at which the program has ended.
    private var endLine: Int?
    /// Whether the program stands between two lines of % alone.
    private var isFramed = false
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
    /// Where the pen is in a state, as comments say.
    private var told: [ToolState: PenPosition] = [:]

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
        let line = GCodeLine(line)
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
        toolpath.layers = layers.isEmpty ? [""] : layers
        toolpath.events.reserveCapacity(events.count)
        var layer = 0
        for (index, event) in events.enumerated() {
            while layer + 1 < layerStarts.count, layerStarts[layer + 1] <= index { layer += 1 }
            var down = isDown[event.state]
            if rule.guess != nil {
                // A guess never draws a rapid move.
                if case .move = event.action { down = down && event.isFeed }
            }
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
        guard problem == nil else { return }
        let before = state
        problem = complaint(obeying: line)
        if machine == nil, state != before, let position = PenPosition(said: line.comments) { told[state] = position }
    }

    /// Does what the line says; what is wrong with that, nil where nothing is.
    private mutating func complaint(obeying line: GCodeLine) -> String? {
        var isMove = false
        var isShift = false
        var isHoming = false
        var dwells = false
        var isInMachineCoordinates = false
        var settingSystem: Int?
        var ends = false
        for (letter, value) in line.words {
            switch letter {
            case UInt8(ascii: "N"): continue
            case UInt8(ascii: "G"):
                switch value {
                case 0, 1, 2, 3: motion = Int(value)
                case 4: dwells = true
                case 10:
                    // The other kinds are tables of tools, or Marlin's way to draw filament back.
                    guard let kind = line.value("L"), kind == 2 || kind == 20 else { continue }
                    settingSystem = kind == 2 ? 2 : 20
                case 17, 18, 19: plane = Int(bounded: value)
                case 20: millimetres = 25.4
                case 21: millimetres = 1
                case 28, 30: isHoming = true
                case 53: isInMachineCoordinates = true
                case 54, 55, 56, 57, 58, 59, 59.1, 59.2, 59.3: system = Self.number(ofSystem: value)
                case 80: motion = Self.cancelled
                case 93: isInverseTime = true
                case 94: isInverseTime = false
                case 90: isAbsolute = true
                case 91: isAbsolute = false
                case 90.1: areArcsAbsolute = true
                case 91.1: areArcsAbsolute = false
                case 92: isShift = true
                case 92.1: (shift, formerShift) = (Vector(0, 0, 0), Vector(0, 0, 0))
                case 92.2: (shift, formerShift) = (Vector(0, 0, 0), shift)
                case 92.3: shift = formerShift
                default: continue
                }
            case UInt8(ascii: "M"):
                guard value.isFinite else { continue }
                guard value.magnitude < 1e6 else { continue }
                if value == 2 || value == 30 { ends = true }
                if obey(machineCommand: Int(value), line) && !isMove { return nil }
            case UInt8(ascii: "F"):
                guard value >= 0 else {
                    return "the feed rate is \(Decimals.text(value, places: 3)), expected more than 0"
                }
                if value > 0 { feed = isInverseTime ? value : value * millimetres }
            case UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "Z"):
                isMove = true
            case UInt8(ascii: "I"), UInt8(ascii: "J"), UInt8(ascii: "K"):
                // A whole circle may do without an end.
                if motion == 2 || motion == 3 { isMove = true }
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
            goHome(line)
        } else if let settingSystem {
            return complaint(setting: settingSystem, line)
        } else if isShift {
            shift = shift + position - (offset + coordinates(line, isShift: true))
        } else if isMove {
            if let complaint = complaint(moving: line, isInMachineCoordinates) { return complaint }
        } else if isInMachineCoordinates, line.words.count > 1 {
            return "G53 has no coordinates"
        }
        if ends { endLine = lineNumber }
        return nil
    }

    /// 1 for G54 to 9 for G59.3.
    private static func number(ofSystem code: Double) -> Int {
        code > 59 ? 6 + Int(bounded: ((code - 59) * 10).rounded()) : Int(bounded: code) - 53
    }

    /// Sets the origin of a coordinate system, to a place of the machine (L2) or so that the tool has these coordinates
    /// (L20).
    private mutating func complaint(setting kind: Int, _ line: GCodeLine) -> String? {
        let wanted = line.value("P") ?? 0
        guard let number = Int(exactly: wanted), (0...9).contains(number) else {
            return "expected a coordinate system from 1 to 9 behind P, 0 for the present one"
        }
        if let turn = line.value("R"), turn != 0 { return "turned coordinates (G10 R) are not read" }
        let key = number == 0 ? system : number
        var origin = origins[key] ?? Vector(0, 0, 0)
        if let x = line.value("X") { origin.x = kind == 2 ? x * millimetres : position.x - shift.x - x * millimetres }
        if let y = line.value("Y") { origin.y = kind == 2 ? y * millimetres : position.y - shift.y - y * millimetres }
        if let z = line.value("Z") { origin.z = kind == 2 ? z * millimetres : position.z - shift.z - z * millimetres }
        origins[key] = origin
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
        goHome(axes: text.dropFirst(2).isEmpty ? "XYZ" : String(text.dropFirst(2)))
    }

    /// G28 and G30: by way of the place that the line names, then home with the axes that it names, or all.
    private mutating func goHome(_ line: GCodeLine) {
        let axes = line.words.map { Character(UnicodeScalar($0.letter)) }.filter { "XYZ".contains($0) }
        if line.value("X") != nil || line.value("Y") != nil {
            var way = coordinates(line)
            way.z = position.z
            rush(to: way)
        }
        goHome(axes: axes.isEmpty ? "XYZ" : String(axes))
    }

    /// Up first, where z is among them: home is where no pen touches.
    private mutating func goHome(axes: String) {
        if axes.contains("Z") { state.z = ToolState.unknownHeight }
        note(.pen)
        rush(
            to: Vector(
                axes.contains("X") ? machine?.park.x ?? 0 : position.x,
                axes.contains("Y") ? machine?.park.y ?? 0 : position.y, position.z))
    }

    /// A rapid move, whatever the motion of the lines before.
    private mutating func rush(to end: Vector) {
        guard end != position else { return }
        let motion = motion
        self.motion = 0
        position = end
        note(.move(to: end, arc: nil, feed: machine?.rapidsTakeFeed ?? false ? machine?.feed.travel : nil))
        self.motion = motion
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
        case 42, 62...65, 67, 68, 106, 107, 300, 340:
            // What else may move a pen; a profile knows its own.
            if machine == nil, line.words.count > 1 || machineCommand == 107 {
                state.gadget = line.words.map { "\(UnicodeScalar($0.letter))\(Decimals.text($0.value, places: 3))" }
                    .joined(separator: " ")
                note(.pen)
            }
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
    private mutating func complaint(moving line: GCodeLine, _ isInMachineCoordinates: Bool) -> String? {
        guard motion != Self.cancelled else { return "coordinates behind G80, which has ended all motion" }
        var end = coordinates(line)
        if isInMachineCoordinates {
            guard motion < 2 else { return "G53 is for lines (G0, G1)" }
            end = Vector(
                line.value("X").map { $0 * millimetres } ?? position.x,
                line.value("Y").map { $0 * millimetres } ?? position.y,
                line.value("Z").map { $0 * millimetres } ?? position.z)
        }
        guard [end.x, end.y, end.z].allSatisfy({ $0.magnitude <= Self.reach }) else {
            return "the move ends further than 10 m from the origin"
        }
        var arc: Toolpath.Arc?
        if motion >= 2 {
            if let turns = line.value("P"), turns != 1 { return "arcs of several turns (P) are not read" }
            guard plane == 17 else { return complaint(upright: line, to: end) }
            let (from, to) = (Point(position.x, position.y), Point(end.x, end.y))
            arc = Toolpath.Arc(
                line, from: from, to: to, isClockwise: motion == 2, unit: millimetres, isAbsolute: areArcsAbsolute)
            guard let arc else {
                return Self.noCentre
            }
            if let complaint = arc.complaint(from: from, to: to, reach: Self.reach) { return complaint }
            chords += arc.chords(from: from, to: to)
            guard chords <= Self.maximumChords else { return "the arcs are more than \(Self.maximumChords) chords" }
        }
        let length = (end - position).length
        position = end
        if line.value("Z") != nil { state.z = end.z }
        note(.move(to: end, arc: arc, feed: rate(length)))
        return nil
    }

    /// The rate of the next move.
    private func rate(_ length: Double) -> Double? {
        if motion == 0, !(machine?.rapidsTakeFeed ?? false) { return nil }
        return isInverseTime && motion > 0 ? feed.map { $0 * length } : feed
    }

    /// An arc in the XZ or YZ plane, as chords: seen from above it is a line.
    private mutating func complaint(upright line: GCodeLine, to end: Vector) -> String? {
        // G18 is ZX, G19 is YZ: their first axis is z and y.
        func flat(_ place: Vector) -> Point { plane == 18 ? Point(place.z, place.x) : Point(place.y, place.z) }
        let (from, to) = (flat(position), flat(end))
        let arc = Toolpath.Arc(
            line, from: from, to: to, isClockwise: motion == 2, unit: millimetres, isAbsolute: areArcsAbsolute,
            centre: plane == 18 ? ("K", "I") : ("J", "K"))
        guard let arc else { return Self.noCentre }
        if let complaint = arc.complaint(from: from, to: to, reach: Self.reach) { return complaint }
        chords += arc.chords(from: from, to: to)
        guard chords <= Self.maximumChords else { return "the arcs are more than \(Self.maximumChords) chords" }
        let points = Flattening.points(
            from: from, [.arc(to: to, centre: arc.centre, isClockwise: arc.isClockwise)], tolerance: 0.002)
        let start = position
        state.z = end.z
        for (index, point) in points.enumerated().dropFirst() {
            let share = Double(index) / Double(points.count - 1)
            let next =
                plane == 18
                ? Vector(point.y, start.y + (end.y - start.y) * share, point.x)
                : Vector(start.x + (end.x - start.x) * share, point.x, point.y)
            let length = (next - position).length
            position = next
            note(.move(to: next, arc: nil, feed: rate(length)))
        }
        position = end
        return nil
    }

    private static let noCentre = "the arc has no centre: expected I and J, or R of at least half the way to its end"

    private mutating func note(_ action: Toolpath.Action) {
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
