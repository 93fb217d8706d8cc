import SketchBase
import SketchGeometry

/// A program for an EBB board, one command a line; lines that begin with # are for people, and never sent.
///
/// Moves are relative, in steps of the two motors. They are planned from standstill to standstill by the planner of
/// `TimeEstimate`, and places are rounded before they are subtracted, so errors never add up. `XM`, which counts in x
/// and y, reaches half as many places as the motors do, and is not written.
struct EBBWriter: ProgramWriter {
    var program = Program()

    private let machine: Machine
    private let board: EBBBoard
    private let joinDistance: Double
    /// The places passed since the last standstill, beginning with that.
    private var run: [Motors]
    private var isDown = false

    init(machine: Machine, board: EBBBoard, joinDistance: Double) {
        self.machine = machine
        self.board = board
        self.joinDistance = joinDistance
        run = [board.motors(machine.park)]
    }

    mutating func comment(_ comment: String, mark: String) {
        guard machine.comments != .none else { return }
        let open = "#\(mark) "
        let characters = Array(ASCIIText.escaped(comment))
        for range in CommentLines.ranges(of: characters, width: machine.lineLength - open.utf8.count) {
            program.add(open + String(characters[range]))
        }
    }

    mutating func begin() {
        setUp()
        lift()
    }

    mutating func choosePen(_ number: Int, isFirst: Bool, message: String) {
        if isFirst { comment(message, mark: "") } else { pause(message) }
    }

    mutating func pause(_ message: String) {
        raise()
        finish()
        comment(message, mark: "")
        for command in machine.penChange { program.add(command) }
    }

    mutating func draw(from start: Point, _ pieces: [Piece]) {
        if !(isDown && (board.place(run[run.count - 1]) - start).length <= joinDistance) {
            raise()
            travel(to: start)
            finish()
            program.add(Self.pen(isDown: true, machine, board))
            isDown = true
        } else {
            travel(to: start)
        }
        // Arcs are never planned for EBB.
        for piece in pieces { travel(to: piece.end) }
    }

    mutating func travel(to point: Point) { pass(through: board.motors(point)) }

    mutating func end() {
        raise()
        travel(to: machine.park)
        finish()
        for command in machine.end { program.add(command) }
    }

    /// Takes a machine that stands where the profile parks to where a program was left.
    mutating func beginAgain(at point: Point, isDown: Bool) {
        begin()
        travel(to: point)
        finish()
        if isDown { program.add(Self.pen(isDown: true, machine, board)) }
    }

    /// The command that moves a machine's pen, with the wait for it.
    static func pen(isDown: Bool, _ machine: Machine, _ board: EBBBoard) -> String {
        let seconds = isDown ? machine.pen.down.dwell : machine.pen.up.dwell
        let milliseconds = max(1, Int(bounded: (seconds * 1000).rounded()))
        return "SP,\(isDown ? 0 : 1),\(milliseconds)" + (board.pin == 1 ? "" : ",\(board.pin)")
    }

    /// The commands that tell a board what its machine is.
    static func settings(_ machine: Machine, _ board: EBBBoard) -> [String] {
        ["EM,\(board.stepMode),\(board.stepMode)", "CS"] + heights(machine, board)
    }

    /// The commands that tell it the pen's heights.
    static func heights(_ machine: Machine, _ board: EBBBoard) -> [String] {
        [
            "SC,4,\(board.pulse(machine.pen.up.value))", "SC,5,\(board.pulse(machine.pen.down.value))",
            "SC,11,\(board.raise)", "SC,12,\(board.lower)",
        ]
    }

    /// Goes back to where the board counts from, with the pen up.
    static let homing = "HM,2000"
    /// Steps a second of moves without acceleration.
    static let joggingRate = 2000.0

    private mutating func setUp() {
        for command in Self.settings(machine, board) + machine.start { program.add(command) }
    }

    private mutating func raise() {
        if isDown { lift() }
    }

    private mutating func lift() {
        finish()
        program.add(Self.pen(isDown: false, machine, board))
        isDown = false
    }

    private mutating func pass(through place: Motors) {
        if place != run[run.count - 1] { run.append(place) }
    }

    // MARK: Moves

    /// Writes the moves that are still to be written; they end at standstill.
    mutating func finish() {
        defer { run = [run[run.count - 1]] }
        let event = Toolpath.Event(action: .pen, isDown: isDown, layer: 0, line: 0)
        let feed = isDown ? machine.feed.draw : machine.feed.travel
        let places = run.map(board.place).map { Vector($0.x, $0.y, 0) }
        let blocks = zip(places, places.dropFirst()).compactMap {
            TimeEstimate.Block(from: $0, to: $1, feed: feed, event, machine)
        }
        guard !blocks.isEmpty else { return }
        var entry = TimeEstimate.entries(blocks, machine)
        var clock = Clock()
        for (index, block) in blocks.enumerated() {
            let way = run[index + 1] - run[index]
            entry[index + 1] = min(entry[index + 1], entry[index] + 2 * block.acceleration * block.length)
            let ramp = EBBRamp(block, steps: way.most, entry: entry[index], exit: entry[index + 1])
            switch board.moves {
            case .lm: accelerated(way, ramp)
            case .sm: sliced(way, ramp, &clock)
            }
        }
    }

    private mutating func accelerated(_ way: Motors, _ ramp: EBBRamp) {
        let cuts = ramp.parts(shortest: board.shortestCommand)
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            let steps = part(of: way, to: end.step) - part(of: way, to: start.step)
            program.add(EBBMove(steps, from: start.squared.squareRoot(), to: end.squared.squareRoot()).text)
        }
    }

    /// Whole milliseconds, as `SM` counts them, of which a run takes as many as it would, or a few more.
    private struct Clock {
        var planned = 0.0
        var spent = 0

        mutating func milliseconds(_ seconds: Double, atLeast least: Double) -> Int {
            planned += seconds * 1000
            let wanted = Int(bounded: planned.rounded()) - spent
            let milliseconds = max(1, wanted, Int(bounded: (least * 1000).rounded(.up)))
            spent += milliseconds
            return milliseconds
        }
    }

    private mutating func sliced(_ way: Motors, _ ramp: EBBRamp, _ clock: inout Clock) {
        let cuts = ramp.slices(2 * board.shortestCommand)
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            let steps = part(of: way, to: end.step) - part(of: way, to: start.step)
            let seconds = 2 * Double(steps.most) / (start.squared.squareRoot() + end.squared.squareRoot())
            let duration = clock.milliseconds(seconds, atLeast: Double(steps.most) / ramp.highestSpeed)
            program.add("SM,\(duration),\(steps.first),\(steps.second)")
        }
    }

    /// Where both motors are when the faster one has made so many steps of its way.
    private func part(of way: Motors, to step: Int) -> Motors {
        let share = Double(step) / Double(way.most)
        return Motors(
            Int(bounded: (Double(way.first) * share).rounded()), Int(bounded: (Double(way.second) * share).rounded()))
    }
}
