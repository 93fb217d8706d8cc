import SketchBase
import SketchGeometry

/// HPGL plotters on a serial line (HP 7475A Interfacing and Programming Manual, "RS-232-C"): `ESC.B` asks for the free
/// room in the plotter's buffer, which it tells at once, whatever it draws; so no more is sent than fits, on any adapter.
/// An empty buffer says that all was taken out of it, but not whether it was drawn or lost with the power. So every now
/// and then, with the pen up, the buffer is let run empty and `OS` is asked, which is answered in its turn: that all before
/// it is drawn, whether anything was refused, and whether the plotter has begun anew meanwhile.
package struct HPGLSender: Sender {
    private struct Instruction {
        /// Bytes sent up to its end.
        var end: Int
        var mark: Int
    }
    private enum Question {
        /// `ESC.B`, with the bytes that were sent before it.
        case room(sent: Int)
        /// `OS`.
        case status
    }

    package private(set) var state = SenderState.connecting
    package private(set) var executed = 0
    package private(set) var nextTime: Double
    package let mayHaveLostPlace = false
    package let hasRestarted = false
    package let firmware: String? = nil
    package let position: Point? = nil
    package let doubtful: [Range<Int>] = []

    private let flow: Machine.Serial.Flow
    private var replies = ReplyLines()
    private var instructions: [Instruction] = []
    private var sent = 0
    /// Bytes that were taken out of the buffer, at least.
    private var taken = 0
    /// The whole of the buffer; nil before it was told, and on a line that answers nothing.
    private var capacity: Int?
    private var questions: [Question] = []
    /// When the question was asked that is not answered yet.
    private var askedAt: Double?
    private var lastQuestionAt = -1.0
    private let opened: Double
    private var lastHeard: Double
    private var isHeld = false
    private var hasForgotten = false
    private var lastMark = 0
    /// The mark of the last instruction that left the buffer.
    private var takenMark = 0
    /// When `OS` was last answered, or nothing was under way.
    private var provedAt: Double
    /// Whether the plotter may have been switched on, or told to begin anew, since `OS` was answered.
    private var mayBeInitialised = true
    private var statusQuestions = 0

    private static let interval = 0.1
    private static let replyTime = 2.0
    /// `OS` waits for the instruction before it.
    private static let statusReplyTime = 10.0
    /// After so long the buffer is let run empty, where the pen is up.
    private static let proofInterval = 10.0
    private static let patience = 12.0
    /// Where replies are not needed, they are not waited for any longer.
    private static let greetingTime = 5.0
    /// A plotter has told its room twice within so long.
    private static let connectingTime = 30.0
    private static let escape = "\u{1B}."

    package init(flow: Machine.Serial.Flow, at now: Double) {
        self.flow = flow
        (opened, lastHeard, nextTime, provedAt) = (now, now, now, now)
    }

    /// What was taken out of the buffer.
    package var acknowledged: Int { isMute ? lastMark : takenMark }
    /// Whether nothing ever answers, and the line itself holds the flow.
    private var isMute: Bool { capacity == nil && state == .ready }
    package var isIdle: Bool { isMute || !isUnderWay }
    /// Whether something was sent that is not proved to be drawn.
    private var isUnderWay = false

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
            guard let number = Int(text.trimmingCharacters(in: .whitespaces)), !questions.isEmpty else { continue }
            lastHeard = now
            askedAt = nil
            switch questions.removeFirst() {
            case .room(let before): heard(room: number, sent: before)
            case .status: heard(status: number, at: now)
            }
        }
    }

    private mutating func heard(room: Int, sent before: Int) {
        guard (0...100_000).contains(room) else { return }
        if state == .connecting {
            // Twice the same: nothing of before is left in it.
            if capacity == room, room > 0 { state = .ready }
            capacity = room
            return
        }
        guard let capacity, room <= capacity else { return }
        taken = max(taken, before - (capacity - room))
        while let first = instructions.first, first.end <= taken {
            takenMark = first.mark
            instructions.removeFirst()
        }
    }

    private mutating func heard(status: Int, at now: Double) {
        guard (0..<256).contains(status) else { return }
        statusQuestions = 0
        if status & 8 != 0, !mayBeInitialised {
            state = .failed(.restarted)
        } else if status & 32 != 0 {
            state = .failed(.refused("its error light is on"))
        } else {
            proved(at: now)
        }
        mayBeInitialised = false
    }

    /// All that was sent is drawn.
    private mutating func proved(at now: Double) {
        taken = sent
        (executed, takenMark, provedAt, isUnderWay) = (lastMark, lastMark, now, false)
        instructions.removeAll()
    }

    // MARK: Speaking

    package mutating func output(at now: Double) -> [UInt8] {
        nextTime = now + Self.interval
        if case .failed = state { return [] }
        if state == .aborting {
            state = .ready
            return []
        }
        guard !isMute || flow == .replies else { return [] }
        if state == .connecting, now - opened > Self.greetingTime, capacity == nil {
            if flow == .replies { state = .failed(.silent) } else { state = .ready }
            return []
        }
        if state == .connecting, now - opened > Self.connectingTime {
            state = .failed(.stranger("what is at this port does not answer as a plotter does"))
            return []
        }
        if let askedAt {
            var time = Self.replyTime
            if case .status = questions.first { time = Self.statusReplyTime }
            guard now - askedAt > time else { return [] }
            // An answer without its end must not become part of the next.
            replies.drop()
            if now - lastHeard > Self.patience, time == Self.replyTime, flow == .replies {
                state = .failed(.silent)
                return []
            }
        }
        guard state == .connecting || isUnderWay, now - lastQuestionAt >= Self.interval else { return [] }
        lastQuestionAt = now
        if state == .ready, taken == sent || statusQuestions > 0 { return askForStatus(at: now) }
        // What an older connection left in the buffer, perhaps half an instruction, is forgotten.
        let first = hasForgotten ? "" : "\(Self.escape)K"
        hasForgotten = true
        questions.append(.room(sent: sent))
        if questions.count > 8 { questions.removeFirst() }
        askedAt = now
        return Array("\(first)\(Self.escape)B".utf8)
    }

    private mutating func askForStatus(at now: Double) -> [UInt8] {
        statusQuestions += 1
        // A plotter that does not know the question has had time enough.
        guard statusQuestions <= 3 else {
            statusQuestions = 0
            questions.removeAll()
            askedAt = nil
            proved(at: now)
            return []
        }
        questions = [.status]
        askedAt = now
        sent += 3
        return Array("OS;".utf8)
    }

    package mutating func take(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8]? {
        guard state == .ready, !isHeld else { return nil }
        if case .status = questions.first { return nil }
        if !isUnderWay { provedAt = now }
        // Behind an instruction to begin anew its status is read, so that it tells of others later.
        let isToProve = mayBeInitialised || command.isBoundary && now - provedAt > Self.proofInterval
        guard !isUnderWay || !isToProve || isMute || flow != .replies else { return nil }
        let bytes = Array(command.text.utf8)
        if flow == .replies {
            guard let capacity, capacity - (sent - taken) >= bytes.count else {
                if let capacity, bytes.count > capacity {
                    state = .failed(
                        .refused("its buffer takes \(capacity) bytes; give the profile a \"lineLength\" below that"))
                }
                return nil
            }
        }
        if command.text.uppercased().hasPrefix("IN") { mayBeInitialised = true }
        sent += bytes.count
        (lastMark, isUnderWay) = (mark, true)
        instructions.append(Instruction(end: sent, mark: mark))
        return bytes
    }

    /// `ESC.K` has it forget what it was sent.
    package mutating func abort(at now: Double) -> [UInt8] {
        state = .aborting
        instructions.removeAll()
        questions.removeAll()
        askedAt = nil
        taken = sent
        (lastMark, takenMark, isUnderWay) = (executed, executed, false)
        statusQuestions = 0
        return Array("\(Self.escape)K".utf8)
    }
}
