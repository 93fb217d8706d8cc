import SketchBase
import SketchGeometry

/// EBB boards: one command is under way at a time, and the next goes when it is answered, which the board does as soon
/// as there is room in its queue. As many motion commands as the queue holds, and one more, may be answered and not done yet; when
/// nothing is left to send, `QM` tells that all are. Firmware 3 lends a deeper queue (`QU,2`, `CU,4`).
///
/// Twice a second the board's button is asked for (`QB`), and once whether the motors have power (`QC`): without it they
/// count steps that they do not make, so nothing counts as done before the voltage is known to have been there behind it.
///
/// Half a command that an older connection left in the board's buffer ends at the end of line that goes before the first
/// question, and the board refuses it: nothing that it refuses before it has said its version counts.
///
/// An answer that is lost is looked for by the board's step counters (`QS`): they tell whether the command was obeyed.
struct EBBSender: Sender {
    private enum Question: Hashable {
        case version, depth, deepen, motion, place, stop, button, power
        /// A command of the program.
        case command
    }
    private struct Taken {
        var mark: Int
        var text: String
        var end: Point?
        var seconds: Double
    }

    private(set) var state = SenderState.connecting
    private(set) var acknowledged = 0
    private(set) var executed = 0
    /// What is done if the motors have power.
    private var done = 0 {
        didSet { if !knowsPower { executed = done } }
    }
    /// What was done when the power was asked for.
    private var doneBefore = 0
    private var knowsPower = false
    private var lastAskedForPower: Double
    private var lastAskedForButton: Double
    private var wasPressed = false
    /// What the board has said to a question that it says `OK` behind.
    private var answer: String?
    private(set) var position: Point?
    private(set) var nextTime: Double
    let mayHaveLostPlace = false
    let hasRestarted = false
    private(set) var firmware: String?
    let doubtful: [Range<Int>] = []

    private let machine: Machine
    private let board: EBBBoard
    private var replies = ReplyLines()
    private var asked: Question?
    private var askedAt: Double
    private let opened: Double
    /// The command that is not answered.
    private var current: Taken?
    /// Motion commands that were answered and may not be done yet, in order.
    private var underWay: [Taken] = []
    /// How many commands the board's queue holds.
    private var depth = 1
    /// Where the last command that was answered ends.
    private var place: Point?
    /// Whether the answer to `current` is looked for.
    private var isSearching = false
    /// Whether the board has come to rest since the search began.
    private var isAtRest = false
    /// Whether the search found that `current` never came.
    private var resends = false
    /// Questions in a row that were not answered.
    private var silence = 0
    /// What is still to be asked before commands may go.
    private var greeting: [Question] = [.version]

    /// A board that answers nothing for so long is none.
    private static let bootTime = 12.0
    private static let replyTime = 1.5
    /// The same for commands: one whose answer is late only does not come to harm.
    private static let commandReplyTime = 0.4
    private static let pollInterval = 0.1
    private static let buttonInterval = 0.5
    private static let powerInterval = 1.0
    /// Of the supply's voltage as the board measures it, from 0 to 1023; an AxiDraw's is some 300.
    private static let leastPower = 250
    private static let patience = 8
    /// The deepest queue that is used: a pause has to wait for it.
    private static let deepest = 8
    private static let motionCommands: Set<Substring> = ["SM", "XM", "LM", "SP", "TP", "HM", "EM"]

    init(_ machine: Machine, at now: Double) {
        self.machine = machine
        board = machine.board ?? .axiDraw
        (opened, askedAt, nextTime, lastAskedForPower, lastAskedForButton) = (now, now, now, now, now)
    }

    var isIdle: Bool { current == nil && underWay.isEmpty && executed == done }

    mutating func takePress() -> Bool {
        defer { wasPressed = false }
        return wasPressed
    }

    func locating(_ choice: PositionChoice, _ machine: Machine) -> [String] {
        switch choice {
        case .home: []
        case .park: ["CS"]
        case .kept: [EBBWriter.homing]
        }
    }

    // MARK: Hearing

    mutating func receive(_ bytes: [UInt8], at now: Double) {
        for text in replies.add(bytes) { obey(text, at: now) }
    }

    private mutating func obey(_ text: String, at now: Double) {
        if let error = text.firstRange(of: "Err:") {
            // Of half a command that was left, to which the end of line before these belonged.
            if asked == .version || asked == .stop { return }
            let reason = text[error.upperBound...].drop { $0 == " " }
            return fail(.refused("\(reason), at command \(current?.mark ?? acknowledged)"))
        }
        if text.hasPrefix("Limit switch") { return fail(.alarm(text)) }
        if text.hasPrefix("Grbl ") { return fail(.stranger("the machine speaks GRBL, not EBB")) }
        silence = 0
        switch asked {
        case .version: hearVersion(text)
        case .depth, .place, .button, .power:
            if answer == nil, text.contains(/[0-9]/) { answer = text }
            guard let told = answer, text.contains("OK"), let question = asked else { return }
            (asked, answer) = (nil, nil)
            hear(told, to: question)
        case .deepen: if isOK(text, "CU") { asked = nil }
        case .stop:
            guard isOK(text, "ES") else { return }
            (asked, current) = (nil, nil)
            underWay.removeAll()
            if state == .aborting { state = .ready }
        case .motion:
            if isSearching, let current, isOK(text, current.text.prefix { $0 != "," }) {
                // Answers keep their order: this one was late.
                isSearching = false
                taken()
                asked = .motion
            }
            guard let match = text.firstMatch(of: /QM,([0-9]),([0-9]),([0-9]),([0-9])/) else { return }
            asked = nil
            guard [match.1, match.2, match.3, match.4].allSatisfy({ $0 == "0" }) else { return }
            if !isSearching { finishAll() }
            isAtRest = true
        case .command: if let current, isOK(text, current.text.prefix { $0 != "," }) { taken() }
        case nil: break
        }
    }

    /// What cannot be read is asked for again, in its turn.
    private mutating func hear(_ text: String, to question: Question) {
        let numbers = text.matches(of: /-?[0-9]+/).compactMap { Int($0.output) }
        switch question {
        case .depth: if let most = numbers.last { depth = max(1, min(most, Self.deepest)) }
        case .place: if numbers.count >= 2 { hearPlace(Motors(bounded: numbers[0], numbers[1])) }
        case .button: if numbers == [1], state != .connecting { wasPressed = true }
        case .power:
            guard numbers.count == 2 else { return }
            guard numbers[1] >= Self.leastPower else { return fail(.unpowered) }
            executed = max(executed, doneBefore)
        default: break
        }
    }

    /// Firmware 3 may be set to answer by the command's name.
    private func isOK(_ text: String, _ name: Substring) -> Bool { text.contains("OK") || text == name.uppercased() }

    private mutating func hearVersion(_ text: String) {
        guard let match = text.firstMatch(of: /Firmware Version ([0-9]+)\.([0-9]+)\.([0-9]+)/) else { return }
        firmware = String(text)
        let version = [match.1, match.2, match.3].map { Int($0) ?? 0 }
        asked = nil
        if board.moves == .lm, version.lexicographicallyPrecedes([2, 5, 3]) {
            return fail(
                .stranger(
                    "the board's firmware is \(version.map(String.init).joined(separator: ".")), which does not know LM; "
                        + "write the program with a profile that has \"board\": {\"moves\": \"sm\"}, or update the firmware"
                ))
        }
        knowsPower = !version.lexicographicallyPrecedes([2, 2, 3])
        // What the button was pressed before is nobody's wish.
        greeting = (version[0] >= 3 ? [.depth, .deepen] : []) + (knowsPower ? [.power] : []) + [.button, .place]
    }

    private mutating func hearPlace(_ counted: Motors) {
        let found = board.place(board.motors(machine.park) + counted)
        if state == .connecting {
            position = found
            return
        }
        guard isSearching, let missing = current else { return }
        isSearching = false
        let tolerance = 1.5 / board.steps
        let isMoved = missing.end != nil && missing.end != place
        if let end = missing.end, isMoved, (end - found).length <= tolerance {
            taken()
            finishAll()
        } else if !isMoved || place.map({ ($0 - found).length <= tolerance }) ?? true {
            // It never came, or does no harm when it comes twice.
            resends = true
        } else {
            let text = [found.x, found.y].map { Decimals.text($0, places: 2) }.joined(separator: ", ")
            fail(.displaced("its steps say that it is at (\(text))"))
        }
    }

    private mutating func taken() {
        guard let command = current else { return }
        asked = nil
        current = nil
        acknowledged = command.mark
        let name = command.text.prefix { $0 != "," }
        place = ["EM", "CS", "HM"].contains(name) ? machine.park : command.end ?? place
        if Self.motionCommands.contains(name) {
            underWay.append(command)
            // One is being done, as many as it is deep are in the queue.
            while underWay.count > depth + 1 { done = max(done, underWay.removeFirst().mark) }
            if let first = underWay.first { done = max(done, first.mark - 1) }
        } else if underWay.isEmpty {
            done = acknowledged
        }
    }

    private mutating func finishAll() {
        underWay.removeAll()
        done = acknowledged
    }

    private mutating func fail(_ fault: MachineFault) {
        if case .failed = state { return }
        state = .failed(fault)
        (asked, current) = (nil, nil)
    }

    // MARK: Speaking

    mutating func output(at now: Double) -> [UInt8] {
        nextTime = now + 0.05
        if case .failed = state { return [] }
        if asked == .command {
            guard now - askedAt > waitingTime else { return [] }
            (isSearching, isAtRest) = (true, false)
            return ask(.motion, "\rQM", at: now)
        }
        if let asked {
            guard now - askedAt > Self.replyTime else { return [] }
            silence += 1
            if state == .connecting ? now - opened > Self.bootTime : silence > Self.patience {
                fail(.silent)
                return []
            }
            // Behind an end of line, whatever of a command is left there.
            return ask(asked, "\r\(Self.text(asked, depth))", at: now)
        }
        switch state {
        case .connecting:
            guard let next = greeting.first else {
                state = .ready
                return []
            }
            if next == .version { return ask(.version, "\rV", at: now) }
            greeting.removeFirst()
            return ask(next, Self.text(next, depth), at: now)
        case .ready:
            if resends, let current {
                resends = false
                return ask(.command, current.text, at: now)
            }
            if isSearching {
                guard !isAtRest else { return ask(.place, "QS", at: now) }
                return now - askedAt >= Self.pollInterval ? ask(.motion, "QM", at: now) : []
            }
            if knowsPower, now - lastAskedForPower >= Self.powerInterval || underWay.isEmpty && executed != done {
                (lastAskedForPower, doneBefore) = (now, done)
                return ask(.power, Self.text(.power, depth), at: now)
            }
            if now - lastAskedForButton >= Self.buttonInterval {
                lastAskedForButton = now
                return ask(.button, Self.text(.button, depth), at: now)
            }
            guard current == nil, !underWay.isEmpty, now - askedAt >= Self.pollInterval else { return [] }
            return ask(.motion, "QM", at: now)
        default: return []
        }
    }

    private static func text(_ question: Question, _ depth: Int) -> String {
        switch question {
        case .version: "V"
        case .depth: "QU,2"
        case .deepen: "CU,4,\(depth)"
        case .motion: "QM"
        case .place: "QS"
        case .stop: "ES"
        case .button: "QB"
        case .power: "QC"
        case .command: ""
        }
    }

    /// As long as the board may take to answer a command: till there is room in its queue.
    private var waitingTime: Double {
        Self.commandReplyTime + underWay.reduce(0) { $0 + $1.seconds } + (current?.seconds ?? 0)
    }

    private mutating func ask(_ question: Question, _ text: String, at now: Double) -> [UInt8] {
        (asked, askedAt, answer) = (question, now, nil)
        return Array("\(text)\r".utf8)
    }

    mutating func take(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8]? {
        guard state == .ready, asked == nil, current == nil else { return nil }
        current = Taken(mark: mark, text: command.text, end: command.end, seconds: command.seconds)
        return ask(.command, command.text, at: now)
    }

    mutating func abort(at now: Double) -> [UInt8] {
        state = .aborting
        (current, isSearching, resends, done) = (nil, false, false, executed)
        underWay.removeAll()
        return ask(.stop, "\rES", at: now)
    }
}

extension Motors {
    /// Steps as a board counts them, in 32 bits.
    fileprivate init(bounded first: Int, _ second: Int) {
        let bound = 1 << 32
        self.init(min(max(first, -bound), bound), min(max(second, -bound), bound))
    }
}
