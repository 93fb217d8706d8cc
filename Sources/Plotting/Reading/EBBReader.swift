import SketchBase
import SketchGeometry

/// Reads programs for EBB boards, one command a line: `SM`, `XM`, `LM`, `HM`, `SP`, `TP`, `EM`, `SC`. Questions and settings
/// that draw nothing are passed over, `QB` is a stop: whoever sends the program waits there for the board's button or
/// for a person. What moves otherwise, or leaves open where the pen is, is refused by name.
struct EBBReader {
    private let machine: Machine?
    private let board: EBBBoard
    private var toolpath = Toolpath()
    private var motors: Motors
    /// Where the board counts from, as `HM` has it.
    private var zero: Motors
    private var isDown = false
    private var layer = 0
    private var isLayerNamed = false
    private var hasMoved = false
    private var lastComment = ""
    private var line = 0

    /// Commands that are refused, with what they do.
    private static let unread = [
        "LT": "moves for so long a time, not so far", "T3": "moves with a jerk", "L3": "moves with a jerk",
        "TD": "moves with a jerk", "TR": "is a move for tests", "S2": "moves a servo, which may be the pen's",
        "PO": "switches an output", "PD": "turns pins round",
        "PC": "switches outputs for a time", "PG": "switches outputs for a time", "O": "switches outputs",
        "C": "turns pins round", "MW": "writes the board's memory", "ST": "gives the board a name",
        "R": "resets the board", "RB": "restarts the board", "BL": "ends the firmware", "ES": "stops the board at once",
        "AC": "turns pins round", "SE": "switches the engraver", "T": "sends readings all the time",
        "CK": "is a test of commands",
    ]
    /// Commands that draw nothing.
    private static let questions: Set<String> = [
        "V", "QM", "QP", "QS", "QG", "QC", "QE", "QR", "QT", "QL", "QN", "QU", "I", "A", "PI", "MR", "SL", "SN",
        "NI", "ND", "SR",
    ]
    /// Settings of `CU` that change answers, but no move.
    private static let harmless: Set<Int> = [1, 2, 3, 4, 10, 60, 61]
    /// How many steps the line of an `LM` may bend, where its motors do not keep step.
    private static let bend = 2.0
    /// As far as a page's coordinates may lie, in millimetres.
    private static let reach = 10_000.0

    /// - Parameters:
    ///   - machine: the profile; nil for an AxiDraw that begins at 0, 0.
    ///   - check: called once a line; where it throws, reading ends.
    static func toolpath(
        _ text: String, machine: Machine?, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> Toolpath {
        var reader = EBBReader(machine: machine)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            try check()
            try reader.read(line)
        }
        return reader.toolpath
    }

    init(machine: Machine?) {
        self.machine = machine
        board = machine?.board ?? .axiDraw
        let origin = machine?.park ?? Point(0, 0)
        motors = board.motors(origin)
        zero = motors
        toolpath.start = Vector(origin.x, origin.y, 0)
    }

    /// What a board does for one more command.
    mutating func obey(_ command: String) throws(Diagnostic) -> [Toolpath.Event] {
        toolpath.events.removeAll(keepingCapacity: true)
        try read(command[...])
        return toolpath.events
    }

    /// Goes on at another place, as behind a stop.
    mutating func resume(at place: Point, zero: Point, isDown: Bool) {
        (motors, self.zero, self.isDown) = (board.motors(place), board.motors(zero), isDown)
    }

    private mutating func read(_ text: Substring) throws(Diagnostic) {
        line += 1
        let bytes = text.utf8.drop { $0 <= 0x20 }
        guard let first = bytes.first else { return }
        let command = String(Substring(bytes)).split(whereSeparator: \.isWhitespace)
        if first == UInt8(ascii: "#") { return comment(Substring(bytes.drop { $0 == UInt8(ascii: "#") })) }
        guard command.count == 1 else {
            throw .badData("line \(line): \"\(text.prefix(40))\" has a blank in it; expected one EBB command")
        }
        let words = command[0].split(separator: ",", omittingEmptySubsequences: false)
        try obey(words[0].uppercased(), words.dropFirst())
    }

    private mutating func comment(_ text: Substring) {
        let text = String(text.drop { $0 == " " })
        lastComment = text
        // The first pen is named before anything is drawn, the others by the comment at their stop.
        guard text.hasPrefix("pen "), !isLayerNamed else { return }
        isLayerNamed = true
        toolpath.layers[0] = text
    }

    private mutating func obey(_ name: String, _ words: ArraySlice<Substring>) throws(Diagnostic) {
        switch name {
        case "SM":
            let values = try numbers(name, words, 2...4, "a duration and steps")
            try move(Motors(values[1], values.count > 2 ? values[2] : 0), milliseconds: values[0])
        case "XM":
            let values = try numbers(name, words, 3...4, "a duration and the steps of A and B")
            try move(Motors(values[1] + values[2], values[1] - values[2]), milliseconds: values[0])
        case "LM": try accelerate(try numbers(name, words, 6...7, "rate, steps and acceleration of both motors"))
        case "SP":
            let values = try numbers(name, words, 1...3, "0 or 1 and a duration")
            guard (0...3).contains(values[0]) else {
                throw .badData("line \(line): SP,\(values[0]) is no position of the pen; expected 0 (down) or 1 (up)")
            }
            try setPen(isDown: values[0] == 0, values.dropFirst().first ?? 0)
        case "TP": try setPen(isDown: !isDown, try numbers(name, words, 0...1, "a duration").first ?? 0)
        case "EM":
            let values = try numbers(name, words, 1...2, "what to do with each motor")
            guard [0, board.stepMode].contains(values[0]) else {
                throw .badData(
                    "line \(line): EM,\(values[0]) sets other steps than EM,\(board.stepMode), those of "
                        + "\(machine?.name ?? "an AxiDraw"); read it with a profile that has them (\"board\")")
            }
            if values[0] != 0 { zero = motors }
        case "SC":
            let values = try numbers(name, words, 2...2, "the number of a setting and its value")
            guard values[0] != 2 || values[1] == 0 else {
                throw .badData("line \(line): SC,2,\(values[1]) hands the motors over to other drivers")
            }
        case "CU":
            let values = try numbers(name, words, 2...2, "the number of a setting and its value")
            guard Self.harmless.contains(values[0]) else {
                throw .badData("line \(line): CU,\(values[0]) is not read; leave the setting out")
            }
        case "CS": zero = motors
        case "HM": try goHome(try numbers(name, words, 1...3, "steps a second, and a place"))
        case "QB": stop()
        default:
            guard !Self.questions.contains(name) else { return }
            let what = Self.unread[name].map { "\(name) \($0), and is not read" }
            throw .badData(
                "line \(line): \(what ?? "\"\(name.prefix(20))\" is no command of an EBB board"); expected SM, XM, LM, "
                    + "HM, SP, EM or SC")
        }
    }

    private func numbers(
        _ name: String, _ words: ArraySlice<Substring>, _ count: ClosedRange<Int>, _ what: String
    ) throws(Diagnostic) -> [Int] {
        guard count.contains(words.count) else {
            throw .badData("line \(line): \(name) has \(words.count) numbers behind it; expected \(what)")
        }
        var result: [Int] = []
        for word in words {
            guard let value = Int(word), value.magnitude <= 1 << 32 else {
                throw .badData("line \(line): \"\(word.prefix(20))\" is not a whole number that \(name) takes")
            }
            result.append(value)
        }
        return result
    }

    // MARK: The pen

    private mutating func setPen(isDown newState: Bool, _ milliseconds: Int) throws(Diagnostic) {
        guard (0...65_535).contains(milliseconds) else {
            throw .badData("line \(line): the pen is given \(milliseconds) ms; the board takes 1 to 65535")
        }
        if newState != isDown {
            isDown = newState
            note(.pen)
        }
        if milliseconds > 0 { note(.dwell(Double(milliseconds) / 1000)) }
    }

    private mutating func stop() {
        note(.stop)
        guard !lastComment.hasPrefix("refill"), hasMoved else { return }
        toolpath.layers.append(lastComment)
        layer += 1
    }

    // MARK: Moves

    private mutating func move(_ steps: Motors, milliseconds: Int) throws(Diagnostic) {
        guard milliseconds >= 1 else {
            throw .badData("line \(line): a move in \(milliseconds) ms; expected at least 1")
        }
        let seconds = Double(milliseconds) / 1000
        guard steps.most > 0 else { return note(.dwell(seconds)) }
        guard Double(steps.most) <= EBBBoard.ticks * seconds else {
            throw .badData(
                "line \(line): \(steps.most) steps in \(milliseconds) ms; the board makes 25000 a second at most")
        }
        try go(steps, seconds)
    }

    private mutating func accelerate(_ values: [Int]) throws(Diagnostic) {
        let axes = [
            EBBMove.Axis(rate: values[0], steps: values[1], acceleration: values[2]),
            EBBMove.Axis(rate: values[3], steps: values[4], acceleration: values[5]),
        ]
        var ticks: [Double] = []
        for (index, axis) in axes.enumerated() {
            guard (0..<EBBMove.full).contains(axis.rate) else {
                throw .badData("line \(line): a rate of \(axis.rate) is not read; expected 0 to 2147483647")
            }
            guard let time = axis.ticks else {
                throw .badData(
                    "line \(line): motor \(index + 1) comes to rest before it has made its \(axis.steps) steps")
            }
            guard Double(axis.rate) + Double(axis.acceleration) * time <= Double(EBBMove.full) else {
                throw .badData(
                    "line \(line): motor \(index + 1) becomes faster than the 25000 steps a second of the board")
            }
            ticks.append(time)
        }
        let steps = Motors(axes[0].steps, axes[1].steps)
        guard let longest = ticks.max(), longest > 0 else {
            throw .badData("line \(line): LM makes no steps; expected a move")
        }
        for share in [0.25, 0.5, 0.75, (ticks.min() ?? 0) / longest] {
            let passed = zip(axes, ticks).map { axis, time in axis.passed(min(share * longest, time)) }
            let (a, b) = (Double(abs(steps.first)), Double(abs(steps.second)))
            guard (passed[0] * b - passed[1] * a).magnitude <= Self.bend * max(a, b) else {
                throw .badData("line \(line): the motors do not keep step, so that the line is bent; it is not read")
            }
        }
        try go(steps, longest / EBBBoard.ticks)
    }

    /// Older firmware does not go straight, so the pen has to be up.
    private mutating func goHome(_ values: [Int]) throws(Diagnostic) {
        guard !isDown else {
            throw .badData("line \(line): HM with the pen down may draw anything; expected SP,1 before it")
        }
        guard (2...25_000).contains(values[0]), values.count != 2 else {
            throw .badData(
                "line \(line): expected 2 to 25000 steps a second behind HM, and the places of both motors or none")
        }
        let goal = values.count == 3 ? zero + Motors(values[1], values[2]) : zero
        let steps = goal - motors
        if steps.most > 0 { try go(steps, Double(steps.most) / Double(values[0])) }
    }

    private mutating func go(_ steps: Motors, _ seconds: Double) throws(Diagnostic) {
        let before = board.place(motors)
        let next = motors + steps
        let end = board.place(next)
        guard end.x.magnitude <= Self.reach, end.y.magnitude <= Self.reach else {
            throw .badData("line \(line): the move ends further than 10 m from the origin")
        }
        motors = next
        hasMoved = true
        let feed = (end - before).length / seconds * 60
        note(.move(to: Vector(end.x, end.y, 0), arc: nil, feed: feed), seconds: seconds)
    }

    private mutating func note(_ action: Toolpath.Action, seconds: Double? = nil) {
        toolpath.events.append(
            Toolpath.Event(action: action, isDown: isDown, layer: layer, line: line, seconds: seconds))
    }
}

extension EBBMove.Axis {
    /// How many ticks it takes from an empty accumulator; 0 without steps, nil where it never gets so far.
    fileprivate var ticks: Double? {
        guard steps != 0 else { return 0 }
        let way = Double(steps.magnitude) * Double(EBBMove.full)
        let (rate, acceleration) = (Double(rate), Double(acceleration))
        let squared = rate * rate + 2 * acceleration * way
        guard squared >= 0, rate + squared.squareRoot() > 0 else { return nil }
        return 2 * way / (rate + squared.squareRoot())
    }

    /// Steps after so many ticks, parts of them counted.
    fileprivate func passed(_ ticks: Double) -> Double {
        guard steps != 0 else { return 0 }
        return (Double(rate) * ticks + Double(acceleration) * ticks * ticks / 2) / Double(EBBMove.full)
    }
}
