import SketchBase
import SketchGeometry

/// HPGL plotters on a serial line (HP 7475A Interfacing and Programming Manual, "RS-232-C"). `OS` stands among the
/// instructions, between two strokes and in long ones, and is answered in its turn: so each answer says that all before
/// it is drawn, whether anything of it was refused, and whether the plotter has begun anew meanwhile. What is not proved
/// counts as if it were in the plotter's buffer, and no more is sent than fits.
///
/// Reading the status makes the plotter forget that it has begun anew, so a lost answer may hide that. Therefore its
/// points P1 and P2, which nothing else here uses, are moved by a step at the beginning (`IP`): where an answer was lost,
/// `OP` tells whether they are still there. Of a plotter that does not know `OP` all answers are waited for every now and
/// then; where one does not come, what was sent since the last time is in doubt.
///
/// `ESC.B`, which is answered at once, tells the buffer's room: how large it is, in the beginning; and, where nothing
/// comes for long, whether the plotter still draws or an answer was lost.
package struct HPGLSender: Sender {
    private struct Instruction {
        /// Bytes sent up to its end.
        var end: Int
        var seconds: Double
    }
    /// An `OS` on its way.
    private struct Proof {
        /// Bytes sent up to its end.
        var end: Int
        var mark: Int
        /// Whether the plotter may have been switched on, or told to begin anew, since the one before.
        var mayBeInitialised: Bool
    }

    package private(set) var state = SenderState.connecting
    package private(set) var executed = 0
    package private(set) var nextTime: Double
    package let mayHaveLostPlace = false
    package let hasRestarted = false
    package let firmware: String? = nil
    package let position: Point? = nil
    package private(set) var doubtful: [Range<Int>] = []

    private let flow: Machine.Serial.Flow
    private var replies = ReplyLines()
    /// Those that are not proved to be drawn.
    private var instructions: [Instruction] = []
    private var sent = 0
    /// Bytes that were taken out of the buffer, at least.
    private var taken = 0
    private var lastMark = 0
    /// The whole of the buffer; nil before it was told, and on a line that answers nothing.
    private var capacity: Int?
    /// Whether an instruction has found the buffer too small, and it was asked once more with nothing under way.
    private var isRoomWanted = false
    private var isRoomSure = false
    private var proofs: [Proof] = []
    /// `ESC.B`, where it is not answered: the bytes that were sent before it, and when.
    private var room: (sent: Int, at: Double)?
    private let opened: Double
    /// When something was answered last, or asked with nothing else to be answered.
    private var quietSince: Double
    private var lastTakenAt: Double
    /// Since when the buffer is empty, and proofs of what was in it have not come.
    private var emptySince: Double?
    private var lostProofs = 0
    /// P1 and P2 as they were found, and as they have to be; nil where nobody knows.
    private var foundPoints: [Int]?
    private var points: [Int]?
    /// When `OP` was asked, where it is not answered.
    private var pointsAskedAt: Double?
    private var isGreeted = false
    /// The mark up to which every proof has come, with none behind it, and when that was.
    private var clearMark = 0
    private var clearAt: Double
    private var isHeld = false
    private var hasForgotten = false
    /// Whether the plotter knows `OS`; nil before it was asked.
    private var knowsStatus: Bool?
    private var isInitialising = true
    /// Whether the error light is on from before; beginning anew puts it out.
    private var isErrorOld = false
    private var greetings = 0

    private static let interval = 0.1
    private static let replyTime = 2.0
    /// `OS` waits for the instruction before it, which may be long.
    private static let statusReplyTime = 10.0
    private static let patience = 12.0
    /// Where replies are not needed, they are not waited for any longer.
    private static let greetingTime = 5.0
    /// A plotter has told its room twice, and its status, within so long.
    private static let connectingTime = 30.0
    /// Into less no move fits beside a question; the smallest that is known is the 60 bytes of the HP 7440A.
    private static let smallestBuffer = 32
    /// How late an answer may be.
    private static let delay = 1.2
    private static let lostProofLimit = 8
    /// A plotter that has not answered `OS` so often does not know it.
    private static let greetingLimit = 4
    /// So many bytes of one stroke go without a question.
    private static let proofBytes = 200
    /// What is drawn meanwhile is in doubt where the cable is pulled, so no more goes ahead than takes so many seconds.
    private static let lookahead = 3.0
    /// After so long it is waited for all proofs.
    private static let clearInterval = 8.0
    private static let proof = "OS;"
    private static let question = "OP;"
    private static let escape = "\u{1B}."

    package init(flow: Machine.Serial.Flow, at now: Double) {
        self.flow = flow
        (opened, quietSince, nextTime, lastTakenAt, clearAt) = (now, now, now, now, now)
    }

    package var acknowledged: Int { isMute ? lastMark : executed }
    /// Whether nothing ever answers, and the line itself holds the flow.
    private var isMute: Bool { capacity == nil && state == .ready }
    package var isIdle: Bool { isMute || !isUnderWay }
    /// Whether something was sent that is not proved to be drawn.
    private var isUnderWay: Bool { !instructions.isEmpty }
    /// Whether room is left so that no answer to `ESC.B` is as small as one to `OS`.
    private var isSpacious: Bool { flow == .replies && capacity ?? 0 >= 512 }
    private var limit: Int { (capacity ?? 0) - (isSpacious ? 256 : 0) - 2 * Self.proof.utf8.count }

    /// It knows its place by itself, from when it is switched on.
    package func locating(_ choice: PositionChoice, _ machine: Machine) -> [String] { choice == .home ? ["IN;"] : [] }

    // MARK: Hearing

    package mutating func receive(_ bytes: [UInt8], at now: Double) {
        var rest = bytes
        rest.removeAll { byte in
            if byte == 0x13 { isHeld = true }
            if byte == 0x11 { isHeld = false }
            return byte == 0x13 || byte == 0x11
        }
        for text in replies.add(rest) {
            let list = text.split(separator: ",").map { Int($0.trimmingCharacters(in: .whitespaces)) }
            if list.count == 4, pointsAskedAt != nil {
                (pointsAskedAt, quietSince) = (nil, now)
                heard(points: list.compactMap(\.self))
                continue
            }
            guard let number = Int(text.trimmingCharacters(in: .whitespaces)), number >= 0 else { continue }
            if let asked = room, number > 255 || proofs.isEmpty {
                (room, quietSince) = (nil, now)
                heard(room: number, sent: asked.sent, at: now)
            } else if !proofs.isEmpty, number < 256 {
                quietSince = now
                heard(status: number, at: now)
            }
        }
    }

    private mutating func heard(room: Int, sent before: Int, at now: Double) {
        guard room <= 100_000 else { return }
        if state == .connecting {
            // Twice the same: nothing of before is left in it.
            if capacity == room, room >= Self.smallestBuffer { knowsStatus = true }
            capacity = room
            return
        }
        if isRoomWanted, !isUnderWay {
            // What an older connection left in it may have been drawn only now.
            (capacity, isRoomWanted, isRoomSure) = (max(capacity ?? 0, room), false, true)
        }
        guard let capacity, room <= capacity else { return }
        taken = max(taken, before - (capacity - room))
        guard room == capacity, before == sent else { return }
        if knowsStatus == true { emptySince = emptySince ?? now } else { proved(to: sent, mark: lastMark) }
    }

    private mutating func heard(status: Int, at now: Double) {
        let proof = proofs.removeFirst()
        (emptySince, lostProofs) = (nil, 0)
        if status & 8 != 0, !proof.mayBeInitialised {
            state = .failed(.restarted)
        } else if state == .connecting {
            isErrorOld = status & 32 != 0
            proved(to: proof.end, mark: proof.mark)
            (isGreeted, greetings) = (true, 0)
        } else if status & 32 != 0, !isErrorOld {
            state = .failed(.refused("its error light is on"))
        } else {
            proved(to: proof.end, mark: proof.mark)
        }
    }

    private mutating func heard(points found: [Int]) {
        guard found.count == 4 else { return }
        if state == .connecting {
            foundPoints = found
        } else if found != points {
            state = .failed(.restarted)
        }
    }

    /// Moves P1 and P2, as far as they are known.
    private mutating func movePoints() -> String {
        guard let found = foundPoints else { return "" }
        let moved = found.map { $0 + 1 }
        points = moved
        return "IP\(moved.map(String.init).joined(separator: ","));"
    }

    /// All that was sent up to there is drawn.
    private mutating func proved(to end: Int, mark: Int) {
        (taken, executed) = (max(taken, end), max(executed, mark))
        instructions.removeAll { $0.end <= end }
        if proofs.isEmpty, !isUnderWay { clearMark = executed }
    }

    // MARK: Speaking

    package mutating func output(at now: Double) -> [UInt8] {
        nextTime = now + Self.interval
        switch state {
        case .failed: return []
        case .aborting:
            state = .ready
            return []
        case .connecting: return greet(at: now)
        case .ready: break
        }
        if isRoomWanted, !isUnderWay { return askForRoom(at: now, every: Self.interval) }
        guard !isMute, isUnderWay else { return [] }
        if knowsStatus == false { return askForRoom(at: now, every: Self.interval) }
        if pointsAskedAt != nil { return search(at: now) }
        let isAsked = proofs.last.map { $0.end == sent } ?? false
        if !isAsked, now - lastTakenAt >= Self.interval { return Array(prove(at: now).utf8) }
        return proofs.isEmpty ? [] : search(at: now)
    }

    private mutating func greet(at now: Double) -> [UInt8] {
        let waited = now - opened
        if flow != .replies, waited > Self.greetingTime, capacity == nil {
            state = .ready
            return []
        }
        guard waited <= (capacity == nil ? Self.greetingTime : Self.connectingTime) else {
            state = .failed(
                capacity == nil ? .silent : .stranger("what is at this port does not answer as a plotter does"))
            return []
        }
        guard knowsStatus == true else { return askForRoom(at: now, every: Self.interval) }
        if isGreeted { return greetPoints(at: now) }
        guard proofs.isEmpty || now - quietSince > Self.replyTime else { return [] }
        // Nothing is before it, so it is answered at once.
        proofs.removeAll()
        replies.drop()
        guard greetings < Self.greetingLimit else {
            (knowsStatus, state) = (false, .ready)
            return []
        }
        greetings += 1
        isInitialising = true
        return Array(prove(at: now).utf8)
    }

    private mutating func greetPoints(at now: Double) -> [UInt8] {
        if let asked = pointsAskedAt, now - asked <= Self.replyTime { return [] }
        guard foundPoints == nil, greetings < Self.greetingLimit else {
            (state, pointsAskedAt) = (.ready, nil)
            let text = movePoints()
            sent += text.utf8.count
            return Array(text.utf8)
        }
        greetings += 1
        return askForPoints(at: now)
    }

    private mutating func askForPoints(at now: Double) -> [UInt8] {
        replies.drop()
        pointsAskedAt = now
        sent += Self.question.utf8.count
        return Array(Self.question.utf8)
    }

    private mutating func askForRoom(at now: Double, every interval: Double) -> [UInt8] {
        if let room {
            guard now - room.at > Self.replyTime else { return [] }
            // An answer without its end must not become part of the next.
            replies.drop()
            if flow == .replies, state == .ready, now - quietSince > Self.patience {
                state = .failed(.silent)
                return []
            }
        } else if proofs.isEmpty {
            quietSince = now
        }
        // What an older connection left in the buffer, perhaps half an instruction, is forgotten.
        let first = hasForgotten ? "" : "\(Self.escape)K"
        hasForgotten = true
        room = (sent, now)
        return Array("\(first)\(Self.escape)B".utf8)
    }

    /// Where proofs do not come: whether the plotter still draws what is before them, or they are lost.
    private mutating func search(at now: Double) -> [UInt8] {
        let isLost =
            emptySince.map { now - $0 > Self.delay } ?? pointsAskedAt.map { now - $0 > Self.replyTime } ?? false
        if isLost {
            proofs.removeAll()
            emptySince = nil
            lostProofs += 1
            guard lostProofs <= Self.lostProofLimit else {
                state = .failed(.silent)
                return []
            }
            if points != nil { return askForPoints(at: now) }
            replies.drop()
            doubtful.append(clearMark..<max(clearMark, lastMark))
            return Array(prove(at: now).utf8)
        }
        guard pointsAskedAt == nil else { return [] }
        let isQuiet = now - quietSince > (isSpacious ? Self.replyTime : Self.statusReplyTime)
        guard isQuiet || room != nil, emptySince == nil else { return [] }
        // Whatever is answered then is the room.
        if !isSpacious { proofs.removeAll() }
        return askForRoom(at: now, every: Self.replyTime)
    }

    private mutating func prove(at now: Double) -> String {
        if proofs.isEmpty { quietSince = now }
        sent += Self.proof.utf8.count
        proofs.append(Proof(end: sent, mark: lastMark, mayBeInitialised: isInitialising))
        isInitialising = false
        return Self.proof
    }

    package mutating func take(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8]? {
        guard state == .ready, !isHeld, pointsAskedAt == nil else { return nil }
        let size = command.text.utf8.count
        if flow == .replies, !isMute {
            guard size <= limit else {
                guard isRoomSure else {
                    isRoomWanted = true
                    return nil
                }
                state = .failed(
                    .refused("its buffer takes \(limit) bytes; give the profile a \"lineLength\" below that"))
                return nil
            }
            guard sent - taken + size <= limit else { return nil }
        }
        if !isUnderWay { clearAt = now }
        var text = command.text
        if knowsStatus == true, isUnderWay {
            let ahead = instructions.reduce(0) { $0 + $1.seconds }
            guard !command.isBoundary || ahead <= Self.lookahead && now - clearAt <= Self.clearInterval else {
                return nil
            }
            let unproved = sent - (proofs.last?.end ?? taken)
            if unproved > 0, command.isBoundary || isInitialising || unproved > Self.proofBytes {
                text = prove(at: now) + text
            }
        }
        sent += size
        switch command.text.prefix(2).uppercased() {
        case "IN":
            (isInitialising, isErrorOld) = (true, false)
            let moving = movePoints()
            text += moving
            sent += moving.utf8.count
        // The program has points of its own.
        case "IP": points = nil
        default: break
        }
        (lastMark, lastTakenAt, emptySince) = (mark, now, nil)
        instructions.append(Instruction(end: sent, seconds: command.seconds))
        return Array(text.utf8)
    }

    /// `ESC.K` has it forget what it was sent.
    package mutating func abort(at now: Double) -> [UInt8] {
        state = .aborting
        instructions.removeAll()
        proofs.removeAll()
        (room, emptySince, pointsAskedAt, taken, lastMark) = (nil, nil, nil, sent, executed)
        return Array("\(Self.escape)K".utf8)
    }
}
