import Foundation
import SketchBase
import SketchGeometry

/// What the words of a line do but for moves: modes, origins, homing, spindles and servos.
extension GCodeReader {
    /// Does what the line says; what is wrong with that, nil where nothing is.
    mutating func complaint(obeying line: GCodeLine) -> String? {
        var isMove = false
        var isShift = false
        var isHoming = false
        var dwells = false
        var isInMachineCoordinates = false
        var settingSystem: Int?
        var ends = false
        let begins = takeMotion(line)
        for (letter, value) in line.words {
            switch letter {
            case UInt8(ascii: "N"): continue
            case UInt8(ascii: "G"):
                switch value {
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
                case 98: retractsToStart = true
                case 99: retractsToStart = false
                case 26: notePassedOver()
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
        } else if isMove, Self.drillings.contains(motion) {
            if let complaint = complaint(drilling: line, isInMachineCoordinates) { return complaint }
        } else if isMove {
            if let complaint = complaint(moving: line, isInMachineCoordinates) { return complaint }
        } else if begins, Self.drillings.contains(motion) {
            return "G\(motion) has no place to drill at"
        } else if isInMachineCoordinates, line.words.count > 1 {
            return "G53 has no coordinates"
        }
        if ends { endLine = lineNumber }
        return nil
    }

    /// Takes over the kind of motion that the line names, wherever in it; whether it names one.
    private mutating func takeMotion(_ line: GCodeLine) -> Bool {
        var named: Int?
        var ends = false
        for (letter, value) in line.words {
            // What stands behind such a command is text, or the firmware's own.
            if letter == UInt8(ascii: "M"), value >= 31 || [0, 1, 6].contains(value) { break }
            guard letter == UInt8(ascii: "G") else { continue }
            switch value {
            case 0, 1, 2, 3, 73, 81, 82, 83: named = Int(value)
            case 80: ends = true
            default: continue
            }
        }
        if let named { motion = named } else if ends { motion = Self.cancelled }
        if !Self.drillings.contains(motion) { drilling = nil }
        return named != nil
    }

    /// G26 alone clears a failed probing on LulzBot's printers, from whose programs it comes.
    private mutating func notePassedOver() {
        guard notes.isEmpty else { return }
        notes.append(
            "line \(lineNumber): G26 is passed over; where a printer does not take it for the end of a failed probing, it "
                + "prints a pattern to test its bed by")
    }

    /// 1 for G54 to 9 for G59.3.
    static func number(ofSystem code: Double) -> Int {
        code > 59 ? 6 + Int(bounded: ((code - 59) * 10).rounded()) : Int(bounded: code) - 53
    }

    /// Sets the origin of a coordinate system, to a place of the machine (L2) or so that the tool has these coordinates
    /// (L20).
    mutating func complaint(setting kind: Int, _ line: GCodeLine) -> String? {
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
    mutating func obey(setting line: Substring) {
        let text = line.trimmingCharacters(in: .whitespaces).uppercased()
        guard !text.hasPrefix("$J") && text != "$C" else {
            problem = "\(text.prefix(2)) is not read: it moves the machine, or has it obey nothing"
            return
        }
        guard text.hasPrefix("$H") else { return }
        goHome(axes: text.dropFirst(2).isEmpty ? "XYZ" : String(text.dropFirst(2)))
    }

    /// G28 and G30: by way of the place that the line names, then home with the axes that it names, or all.
    mutating func goHome(_ line: GCodeLine) {
        let axes = line.words.map { Character(UnicodeScalar($0.letter)) }.filter { "XYZ".contains($0) }
        if line.value("X") != nil || line.value("Y") != nil {
            var way = coordinates(line)
            way.z = position.z
            rush(to: way)
        }
        goHome(axes: axes.isEmpty ? "XYZ" : String(axes))
    }

    /// Up first, where z is among them: home is where no pen touches.
    mutating func goHome(axes: String) {
        if axes.contains("Z") { state.z = ToolState.unknownHeight }
        note(.pen)
        rush(
            to: Vector(
                axes.contains("X") ? machine?.park.x ?? 0 : position.x,
                axes.contains("Y") ? machine?.park.y ?? 0 : position.y, position.z))
    }

    /// A rapid move, whatever the motion of the lines before.
    mutating func rush(to end: Vector) {
        guard end != position else { return }
        let motion = motion
        self.motion = 0
        position = end
        note(.move(to: end, arc: nil, feed: machine?.rapidsTakeFeed ?? false ? machine?.feed.travel : nil))
        self.motion = motion
    }

    /// Whether the rest of the line is text.
    mutating func obey(machineCommand: Int, _ line: GCodeLine) -> Bool {
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

    mutating func setSpindle(_ value: Double?) {
        state.spindle = value
        note(.pen)
    }
}
