import Foundation
import SketchBase
import SketchGeometry

/// Reads G-code as GRBL, Marlin and LinuxCNC understand it: modes, arcs by centre or radius, inches,
/// relative coordinates, shifted origins, line numbers and checksums, comments of both kinds. It shares
/// no code with what writes G-code.
///
/// Commands that move nothing are passed over, as firmware does with what does not concern it; what would draw
/// otherwise than it is read here is refused. How the pen is lifted is told by a machine profile or inferred from the
/// program.
struct GCodeReader {
    private(set) var state = ToolState()
    private(set) var problems: [String] = []

    private let machine: Machine?
    private var position: Vector
    private var offset = Vector(0, 0, 0)
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

    /// Commands that make the same words draw something else: polar coordinates, scaling, rotation, another origin, the
    /// width of a cutter, probing, threads and drilling.
    private static let unread: Set<Double> = [
        16, 33, 38.2, 38.3, 38.4, 38.5, 41, 41.1, 42, 42.1, 51, 52, 68, 73, 76, 81, 82, 83, 84, 85, 86, 87, 88, 89,
    ]
    /// Those that may stand in a line with a move and change nothing that is seen of it.
    private static let harmless: Set<Double> = [
        8, 15, 28.1, 30.1, 40, 43, 43.1, 43.2, 49, 50, 53, 54, 55, 56, 57, 58, 59, 59.1, 59.2, 59.3, 61, 61.1, 64, 69,
        80, 93, 94, 95,
        96, 97, 98, 99,
    ]
    /// As far as any coordinate may lie, in millimetres: as far as a page's.
    private static let reach = 10_000.0
    private static let maximumChords = 50_000_000

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
        while let byte = bytes.first {
            switch byte {
            case UInt8(ascii: ";"):
                comment(String(Substring(bytes.dropFirst())))
                bytes = bytes[bytes.endIndex...]
            case UInt8(ascii: "("):
                let inside = bytes.dropFirst().prefix { $0 != UInt8(ascii: ")") }
                guard inside.endIndex < bytes.endIndex else {
                    problems.append("the comment has no end, expected )")
                    return
                }
                comment(String(Substring(inside)))
                for byte in bytes[...inside.endIndex] { checksum ^= byte }
                bytes = bytes[inside.endIndex...].dropFirst()
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
                    guard Self.holdText(words) else {
                        problems.append("expected a word as G1 or X10, found \"\(Self.quoted(bytes))\"")
                        return
                    }
                    return obey(words, text: line)
                }
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

    /// Whether the words are a message, or settings of the machine, in which words need no numbers: commands from M31
    /// on are none of RS274's own, and M0, M1 and M6 may say what the operator has to do.
    private static func holdText(_ words: [(letter: UInt8, value: Double)]) -> Bool {
        words.contains { word in
            word.letter == UInt8(ascii: "M") && ([0, 1, 6].contains(word.value) || word.value >= 31)
        }
    }

    /// What is wrong with a line of commands as a whole; nil where it can be obeyed.
    private static func complaint(about words: [(letter: UInt8, value: Double)]) -> String? {
        if words.contains(where: { $0.letter == UInt8(ascii: "M") && [97, 98].contains($0.value) }) {
            return "subprograms (M97, M98) are not read; let the program be written without"
        }
        guard !holdText(words) else { return nil }
        let commands = words.filter { $0.letter == UInt8(ascii: "G") }.map(\.value)
        // Homing and levelling name axes without numbers.
        let namesAxes = commands.contains { (28..<36).contains($0) }
        var seen: Set<UInt8> = []
        for (letter, value) in words {
            let name = String(UnicodeScalar(letter))
            // Alone it is the program's name.
            if letter == UInt8(ascii: "O"), words.count > 1 { return "subprograms and loops (O words) are not read" }
            if value.isNaN && !namesAxes { return "\(name) has no number" }
            if "GM".contains(name) { continue }
            guard seen.insert(letter).inserted else { return "\(name) stands twice in one line" }
        }
        let motions = Set(commands).intersection([0, 1, 2, 3])
        guard motions.count < 2 else { return "the line asks for two kinds of motion at once" }
        let hasPlace = words.contains { "XYZ".utf8.contains($0.letter) }
        let known = [0, 1, 2, 3, 4, 10, 17, 18, 19, 20, 21, 28, 30, 90, 90.1, 91, 91.1, 92, 92.1, 92.2]
        for command in commands {
            if [5, 5.1, 5.2, 5.3].contains(command) {
                return "splines (G5) are not read; let the program be written with lines or arcs"
            }
            if unread.contains(command) || hasPlace && !known.contains(command) && !harmless.contains(command) {
                return
                    "G\(Decimals.text(command, places: 1)) is not read; let the program be written with lines (G0, G1) "
                    + "and arcs (G2, G3)"
            }
        }
        return nil
    }

    /// The beginning of what is no G-code, for a terminal.
    private static func quoted(_ bytes: Substring.UTF8View) -> String {
        String(decoding: bytes.prefix(40).map { $0 < 0x20 || $0 == 0x7f ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
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
        if let complaint = Self.complaint(about: words) {
            problems.append(complaint)
            return
        }
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
                case 10:
                    // L20 shifts the origin as G92 does; the other kinds are tables that no pen needs.
                    guard Self.value("L", words) == 20 else { return }
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
                if obey(machineCommand: Int(value), words, text: text) && !isMove { return }
            case UInt8(ascii: "F"):
                guard value >= 0 else {
                    problems.append("the feed rate is \(Decimals.text(value, places: 3)), expected more than 0")
                    return
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
            let seconds = Self.value("P", words).map { waitsMilliseconds ? $0 / 1000 : $0 }
            let pause = seconds ?? Self.value("S", words) ?? 0
            guard pause >= 0 else {
                problems.append("the pause is \(Decimals.text(pause, places: 3)) s, expected 0 or more")
                return
            }
            note(.dwell(pause))
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
        guard [end.x, end.y, end.z].allSatisfy({ $0.magnitude <= Self.reach }) else {
            problems.append("the move ends further than 10 m from the origin")
            return
        }
        var arc: Toolpath.Arc?
        if motion >= 2 {
            guard arcsLieFlat else {
                problems.append("arcs are read in the XY plane (G17) only")
                return
            }
            guard let centre = centre(words, to: end) else {
                problems.append("the arc has no centre: expected I and J, or R of at least half the way to its end")
                return
            }
            let newArc = Toolpath.Arc(centre: centre, isClockwise: motion == 2)
            if let problem = complaint(about: newArc, to: Point(end.x, end.y)) {
                problems.append(problem)
                return
            }
            arc = newArc
        }
        position = end
        if Self.value("Z", words) != nil { state.z = end.z }
        note(.move(to: end, arc: arc, feed: motion == 0 && !(machine?.rapidsTakeFeed ?? false) ? nil : feed))
    }

    /// What is wrong with an arc from where the tool is; nil where it can be drawn.
    private mutating func complaint(about arc: Toolpath.Arc, to end: Point) -> String? {
        let start = Point(position.x, position.y)
        let radius = (start - arc.centre).length
        let error = abs((end - arc.centre).length - radius)
        // GRBL refuses from 0.5 mm, or 0.1 %, on; programs with few decimals are further off on small arcs.
        guard error <= max(0.2, 0.001 * radius) else {
            return
                "the arc ends \(Decimals.text(error, places: 3)) mm beside its circle; expected an end as far from the centre as its start"
        }
        let box = Arc.bounds(from: start, to: end, centre: arc.centre, isClockwise: arc.isClockwise)
        guard [box.minX, box.minY, box.maxX, box.maxY].allSatisfy({ $0.magnitude <= Self.reach }) else {
            return "the arc goes further than 10 m from the origin"
        }
        let sweep = Arc.sweep(from: start, to: end, centre: arc.centre, isClockwise: arc.isClockwise)
        chords += Flattening.chords(of: sweep, radius: radius)
        return chords <= Self.maximumChords ? nil : "the arcs are more than \(Self.maximumChords) chords"
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
