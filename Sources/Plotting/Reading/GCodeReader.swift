import Foundation
import SketchBase
import SketchGeometry

/// Reads G-code as GRBL, Marlin and LinuxCNC understand it: modes, arcs by centre or radius, inches,
/// relative coordinates, shifted origins, line numbers and checksums, comments of both kinds. It shares
/// no code with what writes G-code.
///
/// Words it does not know are passed over, as firmware does with what does not concern it. How the pen
/// is lifted is told by a machine profile or inferred from the program.
struct GCodeReader {
    private(set) var state = ToolState()
    private(set) var problems: [String] = []

    private let machine: Machine?
    private var position: Vector
    private var offset = Vector(0, 0, 0)
    private var millimetres = 1.0
    private var isAbsolute = true
    private var areArcsAbsolute = false
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

    init(machine: Machine?) {
        self.machine = machine
        let park = machine?.park ?? Point(0, 0)
        position = Vector(park.x, park.y, 0)
        waitsMilliseconds = machine?.dwell.contains("{milliseconds}") ?? false
    }

    /// - Parameter machine: whose pen commands the program uses; nil to infer them.
    /// - Throws: `badData` for a wrong checksum or a number or arc that makes no sense, naming the line.
    static func toolpath(_ text: String, machine: Machine?) throws(Diagnostic) -> Toolpath {
        var reader = GCodeReader(machine: machine)
        // Marlin counts milliseconds; its own commands give it away.
        if machine == nil { reader.waitsMilliseconds = text.contains("M280") || text.contains("M84") }
        let start = reader.position
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            reader.lineNumber += 1
            reader.read(Substring(line))
            if let problem = reader.problems.first { throw .badData("line \(reader.lineNumber): \(problem)") }
        }
        return reader.result(start: start)
    }

    /// One line of a pen command, to see what it does.
    mutating func read(_ command: String, units: Machine.Units) {
        millimetres = units == .inch ? 25.4 : 1
        read(command[...])
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
        var words: [(letter: UInt8, value: Double)] = []
        var bytes = line.utf8
        var checksum: UInt8 = 0
        var isFirst = true
        while let byte = bytes.first {
            switch byte {
            case UInt8(ascii: ";"):
                comment(String(Substring(bytes.dropFirst())))
                bytes = bytes[bytes.endIndex...]
            case UInt8(ascii: "("):
                let inside = bytes.dropFirst().prefix { $0 != UInt8(ascii: ")") }
                comment(String(Substring(inside)))
                for byte in bytes[..<inside.endIndex] { checksum ^= byte }
                bytes = bytes[inside.endIndex...]
                if !bytes.isEmpty { checksum ^= bytes.removeFirst() }
            case UInt8(ascii: "*"):
                guard Int(Substring(bytes.dropFirst()).trimmingCharacters(in: .whitespaces)) == Int(checksum) else {
                    problems.append("the checksum is wrong, expected *\(checksum)")
                    return
                }
                bytes = bytes[bytes.endIndex...]
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "%"), UInt8(ascii: "/"):
                checksum ^= bytes.removeFirst()
            default:
                let letter = byte & 0xdf
                guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else {
                    if isFirst || words.isEmpty { problems.append("expected a word as G1 or X10, found \"\(line)\"") }
                    return obey(words, text: line)
                }
                isFirst = false
                checksum ^= bytes.removeFirst()
                // Blanks may stand between a letter and its number.
                let blanks = bytes.prefix { $0 == UInt8(ascii: " ") }
                if !blanks.isEmpty, let next = bytes[blanks.endIndex...].first, Self.isNumeric(next) {
                    for byte in blanks { checksum ^= byte }
                    bytes = bytes[blanks.endIndex...]
                }
                let digits = bytes.prefix(while: Self.isNumeric)
                for byte in digits { checksum ^= byte }
                bytes = bytes[digits.endIndex...]
                if let value = Double(Substring(digits)), value.magnitude < 1e9 {
                    words.append((letter, value))
                } else if digits.isEmpty {
                    // Text, as the message of M0, or a bare axis, as in G28 X.
                    words.append((letter, .nan))
                } else {
                    problems.append("\"\(Substring(digits))\" is not a number")
                    return
                }
            }
        }
        obey(words, text: line)
    }

    /// Whether a byte is a digit, a sign or the point.
    private static func isNumeric(_ byte: UInt8) -> Bool {
        (0x2b...0x39).contains(byte) && byte != 0x2c && byte != 0x2f
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

    private mutating func obey(_ words: [(letter: UInt8, value: Double)], text: Substring) {
        var isMove = false
        var isShift = false
        var isHoming = false
        var dwells = false
        for (letter, value) in words {
            switch letter {
            case UInt8(ascii: "N"): continue
            case UInt8(ascii: "G"):
                switch value {
                case 0, 1, 2, 3: motion = Int(value)
                case 4: dwells = true
                case 5, 5.1, 5.2, 5.3:
                    problems.append("splines (G5) are not read; let the program be written with lines or arcs")
                    return
                case 10:
                    // L20 shifts the origin as G92 does; the other kinds are tables that no pen needs.
                    guard Self.value("L", words) == 20 else { return }
                    isShift = true
                case 20: millimetres = 25.4
                case 21: millimetres = 1
                case 28, 30: isHoming = true
                case 90: isAbsolute = true
                case 91: isAbsolute = false
                case 90.1: areArcsAbsolute = true
                case 91.1: areArcsAbsolute = false
                case 92: isShift = true
                default: continue
                }
            case UInt8(ascii: "M"):
                guard value.isFinite else { continue }
                guard value.magnitude < 1e6 else { continue }
                if obey(machineCommand: Int(value), words, text: text) && !isMove { return }
            case UInt8(ascii: "F"):
                if value > 0 { feed = value * millimetres }
            case UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "Z"):
                isMove = true
            case UInt8(ascii: "S"):
                if state.spindle != nil && !dwells { setSpindle(value) }
            default: continue
            }
        }
        if dwells {
            let seconds = Self.value("P", words).map { waitsMilliseconds ? $0 / 1000 : $0 }
            note(.dwell(max(0, seconds ?? Self.value("S", words) ?? 0)))
        } else if isHoming {
            position = Vector(machine?.park.x ?? 0, machine?.park.y ?? 0, position.z)
            note(.pen)
        } else if isShift {
            offset = position - coordinates(words, isShift: true)
        } else if isMove {
            move(words)
        }
    }

    /// Whether the rest of the line is text.
    private mutating func obey(
        machineCommand: Int, _ words: [(letter: UInt8, value: Double)], text: Substring
    ) -> Bool {
        let s = words.first { $0.letter == UInt8(ascii: "S") && $0.value.isFinite }?.value
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

    /// The number behind the last `letter`; nil where there is none.
    private static func value(_ letter: Unicode.Scalar, _ words: [(letter: UInt8, value: Double)]) -> Double? {
        let value = words.last { $0.letter == UInt8(ascii: letter) }?.value
        return value?.isFinite == true ? value : nil
    }

    private func coordinates(
        _ words: [(letter: UInt8, value: Double)], isShift: Bool = false
    ) -> Vector {
        func one(_ letter: Unicode.Scalar, _ now: Double, _ shift: Double) -> Double {
            guard let value = Self.value(letter, words) else { return isShift ? now - shift : now }
            if isShift { return value * millimetres }
            return isAbsolute ? value * millimetres + shift : now + value * millimetres
        }
        return Vector(
            one("X", position.x, offset.x), one("Y", position.y, offset.y),
            one("Z", position.z, offset.z))
    }

    private mutating func move(_ words: [(letter: UInt8, value: Double)]) {
        let end = coordinates(words)
        var arc: Toolpath.Arc?
        if motion >= 2 {
            guard let centre = centre(words, to: end) else {
                problems.append("the arc has no centre: expected I and J, or R")
                return
            }
            arc = Toolpath.Arc(centre: centre, isClockwise: motion == 2)
        }
        position = end
        if Self.value("Z", words) != nil { state.z = end.z }
        note(.move(to: end, arc: arc, feed: motion == 0 && !(machine?.rapidsTakeFeed ?? false) ? nil : feed))
    }

    private func centre(_ words: [(letter: UInt8, value: Double)], to end: Vector) -> Point? {
        let start = Point(position.x, position.y)
        if let radius = Self.value("R", words).map({ $0 * millimetres }) {
            let chord = Point(end.x, end.y) - start
            let half = chord.length / 2
            guard half > 0, radius.magnitude >= half * 0.999 else { return nil }
            let height = max(0, radius * radius - half * half).squareRoot()
            // The centre lies to the left of a short counter-clockwise arc.
            let side: Double = (motion == 3) == (radius > 0) ? 1 : -1
            let normal = Point(-chord.y, chord.x) * (side * height / (2 * half))
            return start + chord * 0.5 + normal
        }
        let i = Self.value("I", words).map { $0 * millimetres }
        let j = Self.value("J", words).map { $0 * millimetres }
        guard i != nil || j != nil else { return nil }
        if areArcsAbsolute { return Point(i ?? start.x, j ?? start.y) }
        return start + Point(i ?? 0, j ?? 0)
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
