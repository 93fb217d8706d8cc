import SketchBase
import SketchDocuments
import SketchGeometry

/// Holds the commands of a G-code profile against what programs need of them: the machine is where the program takes it
/// to be, in the modes that its words are written in, and the pen as high. Firmware obeys every word, so nothing may hide
/// in a wait or a stop.
struct ProfileCommands {
    /// Where commands stand in a profile.
    private enum Place: Equatable {
        case start, end, penChange, before, penMove, dwell

        /// Whether the pen may go sideways there: behind the last stroke nobody asks where it is.
        var movesSideways: Bool { self == .end }
        var homes: Bool { self == .start || self == .end }
    }

    /// What the words of a program are taken to mean.
    private struct Modes: Equatable {
        var units: Machine.Units?
        var isAbsolute = true
        var isFlat = true
        var arcsAreRelative = true
        var feedIsAMinute = true

        /// - Returns: whether the words change any.
        mutating func obey(_ code: Double) -> Bool {
            switch code {
            case 17: isFlat = true
            case 17.1, 18, 18.1, 19, 19.1: isFlat = false
            case 20: units = .inch
            case 21: units = .mm
            case 90: isAbsolute = true
            case 91: isAbsolute = false
            case 90.1: arcsAreRelative = false
            case 91.1: arcsAreRelative = true
            case 93, 95: feedIsAMinute = false
            case 94: feedIsAMinute = true
            default: return false
            }
            return true
        }
    }

    private let machine: Machine
    private let profile: Record
    /// With the pen's command that lifts it.
    private let lifted: String

    private init(_ machine: Machine, _ profile: Record) {
        self.machine = machine
        self.profile = profile
        lifted = machine.pen.up.expanded
    }

    /// Notes all that is wrong.
    static func check(_ machine: Machine, _ profile: Record) {
        let check = ProfileCommands(machine, profile)
        let node = profile.node
        func text(_ path: [String]) -> [(String, JSONNode)] {
            var found: JSONNode? = node
            for key in path { found = (try? found?.optional(key)) ?? nil }
            guard let found else { return [] }
            let nodes = (try? found.elements()) ?? [found]
            return nodes.compactMap { node in (try? node.string()).map { ($0, node) } }
        }
        let pen = [
            (text(["pen", "up", "command"]), machine.pen.up), (text(["pen", "down", "command"]), machine.pen.down),
        ]
        for (commands, move) in pen {
            for (_, node) in commands { check.check([(move.expanded, node)], .penMove) }
        }
        if let (_, node) = pen[0].0.first { check.checkLifting(node) }
        check.check(text(["pen", "before"]), .before)
        let dwell = text(["dwell"]).map {
            ($0.replacing("{seconds}", with: "1").replacing("{milliseconds}", with: "1000"), $1)
        }
        check.check(dwell, .dwell)
        check.check(text(["start"]), .start)
        check.check(text(["penChange"]), .penChange)
        check.check(text(["end"]), .end)
    }

    private func check(_ commands: [(text: String, node: JSONNode)], _ place: Place) {
        guard let last = commands.last else {
            if place == .start { noteMissingUnits() }
            return
        }
        var sound = true
        var modes = Modes(units: place == .start ? nil : machine.units)
        var lastChange = last.node
        for (text, node) in commands {
            let before = modes
            if let complaint = complaint(about: text, place, &modes) {
                profile.problems.note(node.error(complaint))
                sound = false
            }
            if modes != before, modes != Modes(units: machine.units) { lastChange = node }
        }
        guard sound else { return }
        guard place == .end || modes == Modes(units: machine.units) else {
            if modes.units == nil { return noteMissingUnits() }
            return profile.problems.note(lastChange.error(Self.difference(modes, machine.units)))
        }
        run(commands, place)
    }

    /// Notes a command that does not lift a pen that was lowered, as one that changes nothing that lowering has changed.
    private func checkLifting(_ node: JSONNode) {
        guard let (up, down) = PenRule.states(machine), up != down else { return }
        let (toolpath, fault) = GCodeReader.examine([lifted, machine.pen.down.expanded, lifted], machine: machine)
        guard fault == nil, toolpath.events.last?.isDown == true else { return }
        profile.problems.note(node.error("does not lift the pen again, once the other command has lowered it"))
    }

    private func noteMissingUnits() {
        let (code, name) = machine.units == .inch ? ("G20", "inches") : ("G21", "millimetres")
        profile.note(
            "has to set the units of the program: expected \(code), for \(name), among the commands",
            at: MachineKeys.start)
    }

    /// What is wrong with one command; nil where nothing is.
    private func complaint(about text: String, _ place: Place, _ modes: inout Modes) -> String? {
        let room = machine.lineLength - (machine.lineNumbers ? 14 : 0)
        let bare = text.replacing("{message}", with: "")
        guard bare.utf8.count <= room else {
            return "is longer than the \(room) characters that a line has room for (\"lineLength\")"
        }
        if text.contains(";") { return "holds a comment; expected nothing but a command" }
        if let open = bare.firstIndex(of: "{") {
            return "holds \(bare[open...].prefix(20)), which is no value here"
        }
        if text.hasPrefix("$") {
            // GRBL's: homing, unlocking, one setting. Others erase all settings, sleep, or answer something.
            let isAllowed = place.homes && text.uppercased().wholeMatch(of: /\$(H[XYZ]?|X|[0-9]+=[0-9.]+)/) != nil
            return isAllowed ? nil : "is none of $H, $X and settings as $32=0, which may stand in start and end"
        }
        guard let words = GCodeWords(bare) else {
            let isMacro = bare.wholeMatch(of: /[A-Za-z_][A-Za-z_][A-Za-z0-9_]*( [^()*]*)?/) != nil
            return isMacro ? nil : "expected a command, as G1 Z5, M3 S90 or a macro's name, without comments"
        }
        for code in words.codes("G") {
            let name = "G\(Decimals.text(code, places: 1))"
            if modes.obey(code) {
                if place == .dwell { return "\(name) is no wait; expected nothing but a wait, as \"G4 P{seconds}\"" }
                continue
            }
            switch code {
            case 0, 1:
                guard place != .dwell else { return "\(name) moves; expected nothing but a wait, as \"G4 P{seconds}\"" }
            case 2, 3: guard place.movesSideways else { return "\(name) moves the pen; a program knows where it is" }
            case 10, 43, 43.1, 52, 55, 56, 57, 58, 59, 59.1, 59.2, 59.3, 92, 92.1, 92.2, 92.3:
                return "\(name) moves the origin, so that the program would be drawn elsewhere"
            case 28, 30:
                guard place.homes else { return "\(name) moves the pen; a program takes it to be where it was" }
            default: continue
            }
        }
        for code in words.codes("M") {
            let name = "M\(Decimals.text(code, places: 1))"
            switch code {
            case 2, 30: guard place == .end else { return "\(name) ends the program" }
            case 112: return "\(name) stops the machine at once"
            case 206, 428: return "\(name) moves the origin, so that the program would be drawn elsewhere"
            case 500...504: return "\(name) stores, loads or resets the machine's settings"
            default: continue
            }
        }
        let takesPlaces = words.codes("G").contains { (28..<36).contains($0) }
        if words.holds("XYIJR"), !takesPlaces, !place.movesSideways {
            return "moves the pen sideways; a program takes it to be where it was"
        }
        return place == .dwell && words.holds("Z") ? "moves; expected nothing but a wait" : nil
    }

    private static func difference(_ modes: Modes, _ units: Machine.Units) -> String {
        if modes.units != units {
            return "sets \(modes.units == .inch ? "inches" : "millimetres"), though \"units\" says \(units.rawValue)"
        }
        if !modes.isAbsolute {
            return "leaves coordinates relative (G91); programs have absolute ones: expected G90 behind it"
        }
        if !modes.isFlat { return "leaves another plane than that of the paper; expected G17 behind it" }
        if !modes.arcsAreRelative { return "leaves the centres of arcs absolute (G90.1); expected G91.1 behind it" }
        return "leaves rates that are not a minute's (G93, G95); expected G94 behind it"
    }

    /// Reads the commands as a program does, and looks where the pen is.
    private func run(_ commands: [(text: String, node: JSONNode)], _ place: Place) {
        // In a pen's own command there is nothing to compare.
        guard place != .penMove else { return read(commands.map(\.text), commands.map(\.node)) { _ in nil } }
        let before = place == .start ? [] : [lifted]
        var position = machine.park
        read(before + commands.map(\.text), before.map { _ in commands[0].node } + commands.map(\.node)) { event in
            if event.isDown { return "lowers the pen, which has to be lifted here" }
            guard case .move(let target, _, _) = event.action else { return nil }
            let end = Point(target.x, target.y)
            defer { position = end }
            if end != position, machine.area.excess(of: end) > 0.5 / machine.stepsAMillimetre + Box.noise {
                return "moves the pen out of the work area"
            }
            return Self.isTooLow(target.z, machine) ? "lowers the pen, which has to be lifted here" : nil
        }
        guard place == .dwell else { return }
        read([machine.pen.down.expanded] + commands.map(\.text), [commands[0].node] + commands.map(\.node)) {
            $0.line > 1 && !$0.isDown ? "lifts the pen, which has to stay where it is" : nil
        }
    }

    /// Whether a height lies on the paper's side of the lifted pen's, where it has one.
    private static func isTooLow(_ height: Double, _ machine: Machine) -> Bool {
        guard let (up, down) = PenRule.states(machine), up.z != down.z, up.z != ToolState.unknownHeight else {
            return false
        }
        return up.z > down.z ? height < up.z : height > up.z
    }

    private func read(
        _ lines: [String], _ nodes: [JSONNode], _ complaint: (Toolpath.Event) -> String?
    ) {
        let (toolpath, fault) = GCodeReader.examine(lines, machine: machine)
        if let fault { return profile.problems.note(nodes[fault.index].error(fault.problem)) }
        for event in toolpath.events where nodes.indices.contains(event.line - 1) {
            guard let complaint = complaint(event) else { continue }
            return profile.problems.note(nodes[event.line - 1].error(complaint))
        }
    }
}
