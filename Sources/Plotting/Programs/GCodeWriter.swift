import Foundation
import SketchBase
import SketchGeometry

/// A G-code program under construction (NIST RS274/NGC as GRBL 1.1 and Marlin 2 read it) that knows
/// where the pen is and how fast it goes, so that nothing is said twice.
struct GCodeWriter: ProgramWriter {
    var program = Program()

    /// As its profile has it.
    private let profile: Machine
    /// With the pen that it holds.
    private var machine: Machine
    private let joinDistance: Double
    private let unit: Double
    private var lifting: [String]
    private var lowering: [String]
    private var x: Int?
    private var y: Int?
    private var isDown = false
    private var feed: Double?
    private var lineNumber = 0

    init(machine: Machine, joinDistance: Double) {
        (profile, self.machine) = (machine, machine)
        self.joinDistance = joinDistance
        unit = machine.stepsAMillimetre
        lifting = Self.lifting(machine)
        lowering = Self.lowering(machine)
    }

    /// The commands that lift a machine's pen.
    static func lifting(_ machine: Machine) -> [String] {
        machine.pen.before + commands(machine.pen.up, dwell: machine.dwell)
    }

    /// The commands that lower it.
    static func lowering(_ machine: Machine) -> [String] {
        machine.pen.before + commands(machine.pen.down, dwell: machine.dwell)
    }

    /// A move of the pen and the wait for it.
    private static func commands(_ move: Machine.PenMove, dwell: String) -> [String] {
        guard move.dwell > 0 else { return [move.expanded] }
        let seconds = Decimals.text(move.dwell, places: 3)
        let milliseconds = String(Int(bounded: (move.dwell * 1000).rounded()))
        return [
            move.expanded,
            dwell.replacingOccurrences(of: "{seconds}", with: seconds)
                .replacingOccurrences(of: "{milliseconds}", with: milliseconds),
        ]
    }

    mutating func comment(_ comment: String, mark: String) {
        guard machine.comments != .none else { return }
        let isSemicolon = machine.comments == .semicolon
        let (open, close) = isSemicolon ? (";\(mark) ", "") : ("(\(mark) ", ")")
        // Characters that GRBL obeys wherever they stand, even in comments: ! feed hold, ? status report,
        // ~ cycle start. Parentheses do not nest.
        let characters = Array(ASCIIText.escaped(comment, also: isSemicolon ? "!?~" : "!?~()"))
        let width = machine.lineLength - open.utf8.count - close.utf8.count
        for range in CommentLines.ranges(of: characters, width: width) {
            program.add("\(open)\(String(characters[range]))\(close)")
        }
    }

    mutating func begin() {
        if machine.lineNumbers { emit("M110 N0") }
        for command in machine.start { emit(command) }
        lift()
    }

    mutating func choosePen(_ number: Int, isFirst: Bool, message: String) {
        if isFirst { comment(message, mark: "") } else { pause(message) }
    }

    mutating func take(_ pen: Machine.NamedPen?) {
        let before = lifting
        hold(pen)
        // It may have to go higher than the last one.
        if lifting != before { lift() }
    }

    /// The same where nothing is known yet of how high the pen is.
    mutating func hold(_ pen: Machine.NamedPen?) {
        machine = profile.holding(pen)
        (lifting, lowering) = (Self.lifting(machine), Self.lowering(machine))
    }

    mutating func pause(_ message: String) {
        raise()
        comment(message, mark: "")
        // What would end the command, or the line, or be taken for a checksum, is left out.
        let plain = String(ASCIIText.escaped(message).filter { !";*()!?~\\\"".contains($0) })
        for command in machine.penChange {
            let room = machine.commandLength - command.utf8.count + "{message}".utf8.count
            emit(command.replacingOccurrences(of: "{message}", with: String(plain.prefix(max(room, 0)))))
        }
    }

    mutating func dip(_ place: Machine.Place) {
        raise()
        comment("dip", mark: "")
        travel(to: place.at)
        send(lowering(to: place.depth, dwell: max(place.dwell, machine.pen.down.dwell)))
        send(lifting)
        guard let wipe = place.wipe else { return }
        travel(to: wipe.from)
        send(lowering(to: wipe.height, dwell: machine.pen.down.dwell))
        line(to: wipe.to)
        send(lifting)
    }

    private func lowering(to value: Double, dwell: Double) -> [String] {
        var machine = machine
        (machine.pen.down.value, machine.pen.down.dwell) = (value, dwell)
        return Self.lowering(machine)
    }

    mutating func draw(from start: Point, _ pieces: [Piece]) {
        if !(isDown && isNear(start)) {
            raise()
            travel(to: start)
            lower()
        } else {
            line(to: start)
        }
        for piece in pieces {
            switch piece {
            case .line(let end): line(to: end)
            case .arc(let end, let centre, let isClockwise): arc(to: end, centre, isClockwise)
            }
        }
    }

    mutating func end() {
        raise()
        travel(to: machine.park)
        for command in machine.end { emit(command) }
    }

    /// Takes a machine up in the middle of a program, its pen perhaps on the paper: lifts before anything
    /// moves, travels to `point` and lowers the pen there if it `isDown`.
    ///
    /// - Parameter place: where the pen is dipped first; nil for nowhere.
    mutating func beginAgain(at point: Point, isDown: Bool, dip place: Machine.Place? = nil) {
        if machine.lineNumbers { emit("M110 N0") }
        let isHoming = { (command: String) in command.hasPrefix("G28") || command.hasPrefix("$H") }
        for command in machine.start where !isHoming(command) { emit(command) }
        lift()
        for command in machine.start where isHoming(command) { emit(command) }
        if let place { dip(place) }
        travel(to: point)
        if isDown {
            lower()
        } else {
            // The program may be entered between these and the pen's command.
            for command in machine.pen.before { emit(command) }
        }
    }

    /// A line of another program: comments as they are, commands numbered where the machine wants it.
    mutating func pass(_ line: String) {
        if line.isEmpty || line.hasPrefix(";") || line.hasPrefix("(") {
            if !line.isEmpty { program.add(line) }
        } else {
            emit(line)
        }
    }

    private func scaled(_ value: Double) -> Int { Int(bounded: (value * unit).rounded()) }

    private func isNear(_ point: Point) -> Bool {
        guard let x, let y else { return false }
        return (Point(Double(x) / unit, Double(y) / unit) - point).length <= joinDistance
    }

    mutating func travel(to point: Point) {
        let words = words(to: point)
        guard !words.isEmpty else { return }
        emitMove("G0\(words)", machine.rapidsTakeFeed ? machine.feed.travel : nil)
    }

    private mutating func line(to point: Point) {
        let words = words(to: point)
        guard !words.isEmpty else { return }
        emitMove("G1\(words)", machine.feed.draw)
    }

    private mutating func arc(to end: Point, _ centre: Point, _ isClockwise: Bool) {
        let start = Point(Double(x ?? 0) / unit, Double(y ?? 0) / unit)
        // What cannot be an arc is in lines already; what is left has no length.
        guard
            let arc = WrittenArc(from: start, to: end, centre: centre, isClockwise: isClockwise, machine)
        else { return }
        (x, y) = (arc.end.x, arc.end.y)
        emitMove(arc.text, machine.feed.draw)
    }

    /// The words of the coordinates that change; both before the first move.
    private mutating func words(to point: Point) -> String {
        let (newX, newY) = (scaled(point.x), scaled(point.y))
        let words = (newX != x ? " X\(number(newX))" : "") + (newY != y ? " Y\(number(newY))" : "")
        x = newX
        y = newY
        return words
    }

    private func number(_ scaled: Int) -> String { Decimals.fixed(scaled, places: machine.decimals) }

    /// A move with its rate, if that changes; on a line of its own where both are too long for one.
    private mutating func emitMove(_ move: String, _ rate: Double?) {
        guard let rate, rate != feed else { return emit(move) }
        feed = rate
        let word = "F\(Decimals.text(machine.units == .inch ? rate / 25.4 : rate, places: 3))"
        if move.utf8.count + 1 + word.utf8.count <= machine.commandLength {
            emit("\(move) \(word)")
        } else {
            emit(word)
            emit(move)
        }
    }

    private mutating func raise() {
        if isDown { lift() }
    }

    private mutating func lift() {
        send(lifting)
        isDown = false
    }

    private mutating func lower() {
        send(lowering)
        isDown = true
    }

    private mutating func send(_ commands: [String]) {
        for command in commands {
            emit(command)
            if command.utf8.contains(UInt8(ascii: "F")) { feed = nil }
        }
    }

    /// One line, with number and checksum where the machine wants them: the exclusive or of all bytes
    /// before the asterisk (Marlin, "G-code N and *").
    private mutating func emit(_ command: String) {
        guard machine.lineNumbers else {
            program.add(command)
            return
        }
        let line = "N\(lineNumber) \(command)"
        program.add("\(line)*\(line.utf8.reduce(0, ^))")
        lineNumber += 1
    }
}

extension Machine.PenMove {
    /// The command with its value filled in.
    var expanded: String {
        command.replacingOccurrences(of: "{value}", with: Decimals.text(value, places: 3))
    }
}
