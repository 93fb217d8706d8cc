import SketchBase
import SketchGeometry

/// EBB boards: one command is under way at a time, and the next goes when it is answered, which the board does as soon
/// as there is room in its queue. As many motion commands as the queue holds, and one more, may be answered and not done yet; when
/// nothing is left to send, `QM` tells that all are. Firmware 3 lends a deeper queue (`QU,2`, `CU,4`).
///
/// An answer that is lost is looked for by the board's step counters (`QS`): they tell whether the command was obeyed.
struct EBBSender: Sender {
    private enum Question: Hashable {
        case version, depth, deepen, motion, place, stop
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
    private static let pollInterval = 0.1
    private static let patience = 8
    /// The deepest queue that is used: a pause has to wait for it.
    private static let deepest = 8
    private static let motionCommands: Set<Substring> = ["SM", "XM", "LM", "SP", "TP", "HM", "EM"]

    init(_ machine: Machine, at now: Double) {
        self.machine = machine
        board = machine.board ?? .axiDraw
        (opened, askedAt, nextTime) = (now, now, now)
    }

    var isIdle: Bool { current == nil && underWay.isEmpty }

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
            let reason = text[error.upperBound...].drop { $0 == " " }
            return fail(.refused("\(reason), at command \(current?.mark ?? acknowledged)"))
        }
        if text.hasPrefix("Limit switch") { return fail(.alarm(text)) }
        if text.hasPrefix("Grbl ") { return fail(.stranger("the machine speaks GRBL, not EBB")) }
        silence = 0
        switch asked {
        case .version: hearVersion(text)
        case .depth:
            guard let match = text.firstMatch(of: /QU,([0-9]+)/), let most = Int(match.1) else { return }
            depth = max(1, min(most, Self.deepest))
            asked = nil
        case .deepen: if isOK(text, "CU") { asked = nil }
        case .stop:
            guard isOK(text, "ES") else { return }
            (asked, current) = (nil, nil)
            underWay.removeAll()
            if state == .aborting { state = .ready }
        case .place:
            guard let match = text.firstMatch(of: /(-?[0-9]+),(-?[0-9]+)/), let first = Int(match.1),
                let second = Int(match.2)
            else { return }
            hearPlace(Motors(bounded: first, second))
        case .motion:
            guard let match = text.firstMatch(of: /QM,([0-9]),([0-9]),([0-9]),([0-9])/) else { return }
            asked = nil
            guard [match.1, match.2, match.3, match.4].allSatisfy({ $0 == "0" }) else { return }
            if !isSearching { finishAll() }
            isAtRest = true
        case .command: if let current, isOK(text, current.text.prefix { $0 != "," }) { taken() }
        case nil: break
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
        greeting = version[0] >= 3 ? [.depth, .deepen, .place] : [.place]
    }

    private mutating func hearPlace(_ counted: Motors) {
        asked = nil
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
        guard let done = current else { return }
        asked = nil
        current = nil
        acknowledged = done.mark
        let name = done.text.prefix { $0 != "," }
        place = ["EM", "CS", "HM"].contains(name) ? machine.park : done.end ?? place
        if Self.motionCommands.contains(name) {
            underWay.append(done)
            // One is being done, as many as it is deep are in the queue.
            while underWay.count > depth + 1 { executed = max(executed, underWay.removeFirst().mark) }
            if let first = underWay.first { executed = max(executed, first.mark - 1) }
        } else if underWay.isEmpty {
            executed = acknowledged
        }
    }

    private mutating func finishAll() {
        underWay.removeAll()
        executed = acknowledged
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
        if let asked, asked != .command {
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
        case .command: ""
        }
    }

    /// As long as the board may take to answer a command: till there is room in its queue.
    private var waitingTime: Double {
        Self.replyTime + underWay.reduce(0) { $0 + $1.seconds } + (current?.seconds ?? 0)
    }

    private mutating func ask(_ question: Question, _ text: String, at now: Double) -> [UInt8] {
        (asked, askedAt) = (question, now)
        return Array("\(text)\r".utf8)
    }

    mutating func take(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8]? {
        guard state == .ready, asked == nil, current == nil else { return nil }
        current = Taken(mark: mark, text: command.text, end: command.end, seconds: command.seconds)
        return ask(.command, command.text, at: now)
    }

    mutating func abort(at now: Double) -> [UInt8] {
        state = .aborting
        (current, isSearching, resends) = (nil, false, false)
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
