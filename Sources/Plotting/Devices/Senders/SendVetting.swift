import SketchBase
import SketchGeometry

/// What of a stranger's program goes to a machine: commands that are known to do nothing beyond drawing, those of the
/// machine's own profile, and no others. A reader passes over what moves no pen; a machine obeys it.
package struct SendVetting {
    private let machine: Machine
    /// The profile's own lines, and those with which its programs end.
    private let own: Set<String>
    private let ending: Set<String>
    /// The commands of the machine's pens.
    private let penCommands: [PenCommand]
    /// What tells an EBB board the heights of its pen, and what it is.
    private let settings: Set<String>

    private struct PenCommand {
        let words: [GCodeLine.Word]
        /// The letter before its value, and the values that it may have.
        let letter: UInt8?
        let values: ClosedRange<Double>
    }
    private let lastDrawn: Int

    /// Motion, waits, the plane of the paper, units, absolute and relative coordinates; what switches off again what no
    /// plot switches on.
    private static let common: Set<Double> = [0, 1, 2, 3, 4, 17, 20, 21, 90, 91]
    private static let grbl: (g: Set<Double>, m: Set<Double>) = (
        common.union([40, 49, 54, 61, 80, 91.1, 94]), [2, 5, 9, 30]
    )
    /// Those of Marlin also home, wait (M400), hold motors (M17), count extruders' ways (M82, M83), time (M73 to M77),
    /// switch the fan off, answer, and show texts.
    private static let marlin: (g: Set<Double>, m: Set<Double>) = (
        common.union([28]), [17, 73, 75, 76, 77, 82, 83, 105, 107, 114, 115, 117, 118, 400]
    )
    /// Words that belong to these.
    private static let letters = Set("NFXYZIJRPS".utf8)
    /// Instructions that draw, which the reader judges, and settings of speed, force and letters.
    private static let hpgl: Set<String> = [
        "IN", "DF", "PU", "PD", "PA", "PR", "SP", "AA", "AR", "AT", "RT", "CI", "EA", "ER", "EW", "PM", "BZ", "BR",
        "EP", "LB", "PE", "SC", "IP", "IR", "IW", "RO", "VS", "AS", "FS", "PT", "FT", "CA", "CS", "SS", "SA",
        "SI",
        "SR", "SL", "DI", "DR", "DT", "ES", "LO", "TL", "XT", "YT", "SM", "UC", "CP",
    ]
    private static let ebb: Set<String> = ["SM", "XM", "LM", "HM", "SP", "TP", "EM", "SC", "CU", "CS", "QB"]
    /// How far a height may be from one of the pen's, in mm.
    private static let tolerance = 0.0015

    /// - Parameter lastDrawn: the line at which the last stroke of the program ends.
    init(_ machine: Machine, lastDrawn: Int) {
        self.machine = machine
        self.lastDrawn = lastDrawn
        let (up, down) = (machine.pen.up, machine.pen.down)
        own = Set(
            machine.start + machine.penChange + GCodeWriter.lifting(machine) + GCodeWriter.lowering(machine))
        ending = Set(machine.end)
        penCommands = ([nil] + machine.pens).map(machine.holding).flatMap { machine -> [PenCommand] in
            let (up, down) = (machine.pen.up, machine.pen.down)
            return [
                // Further up than it has to be is up as well.
                Self.command(up, up.value >= down.value ? up.value...Double.infinity : -.infinity...up.value),
                Self.command(down, down.value...down.value),
            ].compactMap { $0 }
        }
        settings = machine.language == .ebb ? Set(EBBWriter.settings(machine, machine.board ?? .axiDraw)) : []
    }

    private static func command(_ move: Machine.PenMove, _ values: ClosedRange<Double>) -> PenCommand? {
        let line = GCodeLine(move.expanded[...])
        guard line.problem == nil, !line.words.isEmpty else { return nil }
        let parts = move.command.split(separator: "{value}", omittingEmptySubsequences: false)
        return PenCommand(
            words: line.words, letter: parts.count > 1 ? parts[0].utf8.last { $0 != 0x20 } : nil, values: values)
    }

    // MARK: The whole

    /// - Throws: `badData` for a program that leaves the pen on the paper where it ends or waits, or moves it to a height
    ///   that is none of its two.
    func check(_ toolpath: Toolpath) throws(Diagnostic) {
        if let last = toolpath.events.last, last.isDown {
            throw .badData(
                "line \(last.line): the program ends with its pen down; lift it in the end, as \(machine.name) does by "
                    + lifting)
        }
        for event in toolpath.events {
            if case .stop = event.action, event.isDown {
                throw .badData(
                    "line \(event.line): the program waits with its pen down; lift it before, as \(machine.name) does by "
                        + lifting)
            }
        }
        try checkHeights(toolpath)
    }

    private var lifting: String { "\"\(machine.lifting.joined(separator: "\", \""))\"" }

    private func checkHeights(_ toolpath: Toolpath) throws(Diagnostic) {
        guard let (up, down) = PenRule.states(machine) else { return }
        let palette = PaletteHeights(machine)
        var height = toolpath.start.z
        for event in toolpath.events {
            guard case .move(let end, _, _) = event.action, end.z != height else { continue }
            height = end.z
            if let palette, palette.holds(end) { continue }
            let text = Decimals.text(height, places: 3)
            guard up.z != ToolState.unknownHeight, down.z != ToolState.unknownHeight else {
                throw .badData(
                    "line \(event.line): moves Z to \(text) mm, but \(machine.name) lifts its pen by \(lifting); send it "
                        + "with the profile that it was made for")
            }
            let isLifted = up.z >= down.z ? height >= up.z - Self.tolerance : height <= up.z + Self.tolerance
            guard isLifted || (height - down.z).magnitude <= Self.tolerance else {
                throw .badData(
                    "line \(event.line): moves Z to \(text) mm; the pen of \(machine.name) is down at "
                        + "\(Decimals.text(down.z, places: 3)) and up at \(Decimals.text(up.z, places: 3)) mm")
            }
        }
    }

    /// Holds a program's pens against the profile, before a run in which no pen may touch the paper.
    ///
    /// - Parameters:
    ///   - machine: as the program's header has it.
    ///   - profile: without the header's changes.
    /// - Throws: `badData` where the header has a pen at a height that is none between those of the profile's pens.
    package static func checkHeights(of machine: Machine, within profile: Machine) throws(Diagnostic) {
        let (up, down) = (profile.pen.up.value, profile.pen.down.value)
        let known = [up, down] + profile.pens.flatMap { [$0.up, $0.down].compactMap(\.self) }
        let (lowest, highest) = (known.min() ?? down, known.max() ?? up)
        func check(_ value: Double?, _ what: String, isUp: Bool) throws(Diagnostic) {
            guard let value else { return }
            // Further up than it has to be is up as well; but less far than the profile lifts it may not clear the paper.
            let isHigh = up >= down ? value >= up : value <= up
            guard !(isUp ? isHigh : (lowest...highest).contains(value)) else { return }
            let text = [value, down, up].map { Decimals.text($0, places: 2) }
            throw .badData(
                "has the pen \(what) at \(text[0]), and \(profile.name) has it down at \(text[1]) and up at \(text[2]); a dry "
                    + "run goes by the profile's heights: write the program without its option, or change the profile")
        }
        for pen in [machine.pen] + machine.pens.map({ machine.holding($0).pen }) {
            try check(pen.up.value, "up", isUp: true)
            try check(pen.down.value, "down", isUp: false)
        }
    }

    // MARK: Command by command

    /// - Parameter isDown: whether the pen is down before it.
    /// - Throws: `badData` for a command that is not known to be harmless.
    func check(_ command: String, line: Int, isDown: Bool) throws(Diagnostic) {
        guard !own.contains(command), line <= lastDrawn || !ending.contains(command) else { return }
        let objection: String? =
            switch machine.language {
            case .gcode: gcode(command, line: line, isDown: isDown)
            case .hpgl: hpgl(command)
            case .ebb: ebb(command, line: line)
            }
        guard let objection else { return }
        throw .badData(
            "line \(line): \(command.prefix(40)) \(objection); take it out, or put it into the profile's start or end where "
                + "this machine wants it")
    }

    private func hpgl(_ command: String) -> String? {
        let name = command.prefix(2).uppercased()
        guard command.utf8.allSatisfy({ $0 < 0x80 }) else { return "holds what is no ASCII, and is not sent" }
        if name == "LT" {
            return command.contains(where: \.isNumber) ? "has lines drawn dashed, which is not read" : nil
        }
        if ["FP", "RA", "RR", "WG"].contains(name) {
            return "has the plotter fill a shape, of which an outline is read"
        }
        if name.first == "O" { return "is a question, and its answer would be taken for another's" }
        return Self.hpgl.contains(name) ? nil : "is not known to do nothing beyond drawing"
    }

    private func ebb(_ command: String, line: Int) -> String? {
        let name = command.prefix { $0 != "," }.uppercased()
        guard Self.ebb.contains(name) else { return "is a question, and its answer would be taken for another's" }
        guard name != "SC" || settings.contains(command.uppercased()) else {
            return "sets the pen's heights or motors otherwise than the profile"
        }
        return command.uppercased().hasPrefix("EM,0") && line <= lastDrawn ? Self.freeing : nil
    }

    private func gcode(_ command: String, line: Int, isDown: Bool) -> String? {
        if command.hasPrefix("$") {
            guard command.uppercased().wholeMatch(of: /\$H[XYZ]?/) != nil else {
                return "changes the controller's settings, or unlocks it"
            }
            return isDown ? "homes the machine with its pen down" : nil
        }
        let parts = GCodeLine(command[...])
        guard !parts.isComputed else { return "holds what boards do not compute, an expression or a parameter" }
        let words = parts.words
        let known = machine.serial.firmware == .grbl ? Self.grbl : Self.marlin
        for (letter, value) in words {
            switch letter {
            case UInt8(ascii: "G"):
                guard known.g.contains(value) else { return Self.harm(ofG: value) }
                if value == 28, isDown { return "homes the machine with its pen down" }
            case UInt8(ascii: "M"):
                guard !isPenCommand(words) else { return nil }
                guard !movesPenElsewhere(words) else {
                    return "moves the pen to where it is neither up nor down, as the profile has it"
                }
                guard known.m.contains(value) || [18, 84].contains(value) && line > lastDrawn else {
                    return Self.harm(ofM: value)
                }
                // What stands behind is the firmware's own, or text.
                if value >= 31 { return nil }
            default:
                guard Self.letters.contains(letter) || letter == UInt8(ascii: "T") && value == 0 else {
                    return "holds \(UnicodeScalar(letter)), which no pen needs"
                }
            }
        }
        return nil
    }

    /// Whether it lifts or lowers the pen as the profile does.
    private func isPenCommand(_ words: [GCodeLine.Word]) -> Bool {
        penCommands.contains { known in
            known.words.count == words.count
                && zip(known.words, words).allSatisfy {
                    $0.letter == $1.letter && ($0 == $1 || $0.letter == known.letter && known.values.contains($1.value))
                }
        }
    }

    /// Whether it is such a command but for the place that the pen would be at.
    private func movesPenElsewhere(_ words: [GCodeLine.Word]) -> Bool {
        penCommands.contains { known in
            known.letter != nil && known.words.count == words.count
                && zip(known.words, words).allSatisfy {
                    $0.letter == $1.letter && ($0 == $1 || $0.letter == known.letter)
                }
        }
    }

    private static let freeing = "frees the motors, so that the machine loses its place"

    private static func harm(ofG code: Double) -> String {
        switch code {
        case 10, 52, 92, 92.1, 92.2, 92.3, 55...59.3:
            "moves the origin, so that what is drawn next lies elsewhere"
        case 28, 28.1, 30, 30.1: "depends on a place that is stored in the controller"
        default: "is not known to do nothing beyond drawing"
        }
    }

    private static func harm(ofM code: Double) -> String {
        switch code {
        case 3, 4, 5: "turns a spindle or fires a laser, which is not how this profile moves its pen"
        case 18, 84: freeing
        case 104, 109, 140, 141, 190, 191, 303: "heats the machine"
        case 500, 501, 502, 504, 997: "changes the firmware's settings"
        case 112, 410: "stops the machine at once"
        default: "is not known to do nothing beyond drawing"
        }
    }
}
