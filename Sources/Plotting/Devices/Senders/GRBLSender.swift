import SketchBase
import SketchGeometry

/// GRBL 1.1 by character counting (its wiki, "Interface"): lines are sent as long as those that it has not answered fit
/// into its buffer, so it never waits for us. Questions for its state go beside them, five a second.
///
/// A reply means that a line was understood, not done. Done is what stands before a wait (`G4`), which GRBL answers only
/// when the machine has come to rest.
package struct GRBLSender: Sender {
    private struct Line {
        var length: Int
        var mark: Int
        var isBarrier: Bool
        var end: Point?
        /// How long it takes.
        var seconds: Double
    }

    package private(set) var state = SenderState.connecting
    package private(set) var acknowledged = 0
    package private(set) var executed = 0
    package private(set) var hasRestarted = false
    package private(set) var firmware: String?
    package private(set) var doubtful: [Range<Int>] = []
    package private(set) var nextTime: Double

    private var replies = ReplyLines()
    /// Sent and not answered, the oldest first.
    private var lines: [Line] = []
    private var status: GRBLStatus?
    private var offset: Point?
    private let opened: Double
    private var lastHeard: Double
    /// When the last line was sent or answered.
    private var lastProgress: Double
    /// When it was elsewhere last, as it says.
    private var lastMoved: Double
    /// Questions whose answers, where they come, are of before the last line was sent or answered.
    private var stale = 0
    private var unanswered = 0
    /// Replies to nothing that was sent.
    private var surplus = 0
    /// Per cent of the program's rates.
    private var feed = 100
    /// Whether an end of line was sent to have another firmware say what it is.
    private var hasProvoked = false
    /// Rest that it reported since then.
    private var rests = 0
    /// Whether the words with which it begins anew are the answer to a reset of ours.
    private var mayBeReset = false
    private var hasBegun = false
    private var resetWanted = false
    /// Whether it takes nothing but homing and unlocking.
    private var isLocked = false
    private var wasLocked = false
    private var isAlone = false
    private var abortedAt: Double?
    private var lastResetAt: Double?
    /// The mark up to which every line was answered, with none behind it, and when that was.
    private var lastClear = 0
    private var lastClearAt = 0.0

    /// Bytes of GRBL's buffer, but one.
    static let room = 127
    private static let pollInterval = 0.2
    /// Boards that restart as they are opened have done so by then.
    private static let settling = 0.5
    private static let patience = 12.0
    /// After so long without a report another firmware is thought of, which waits for the end of a line.
    private static let provocation = 4.0
    private static let homingPatience = 180.0
    /// So long at one place, beyond what its lines take, is worth a word, and no longer drawing.
    private static let standing = 60.0
    private static let standingPatience = 300.0
    /// After so long it is looked, between two strokes, whether every line was answered: else nobody would know behind
    /// which of all the lines a reply was lost.
    private static let clearInterval = 5.0
    /// As many replies may come to what an older connection has left in its buffer.
    private static let surplusLimit = 200
    private static let reset: UInt8 = 0x18

    package init(at now: Double) {
        (opened, lastHeard, lastProgress, lastMoved, nextTime) = (now, now, now, now, now)
    }

    package var mayHaveLostPlace: Bool { hasRestarted || wasLocked }

    package var isIdle: Bool { lines.isEmpty && executed == acknowledged }

    package var standstill: String? { stood(at: lastHeard) > Self.standing ? status?.state : nil }

    /// How long it has stood at one place although something is to be done.
    private func stood(at now: Double) -> Double {
        guard state == .connecting || !lines.isEmpty else { return 0 }
        return now - max(lastMoved, lastProgress) - lines.reduce(0) { $0 + $1.seconds }
    }

    package var position: Point? {
        if let place = status?.workPosition { return place }
        guard let place = status?.machinePosition, let offset else { return nil }
        return place - offset
    }

    package func locating(_ choice: PositionChoice, _ machine: Machine) -> [String] {
        let unlocking = isLocked ? ["$X"] : []
        return switch choice {
        case .home: ["$H"]
        case .park:
            unlocking + [
                "G10 L20 P0 X\(Decimals.text(machine.park.x, places: 3)) Y\(Decimals.text(machine.park.y, places: 3))"
            ]
        case .kept: unlocking
        }
    }

    // MARK: Hearing

    package mutating func receive(_ bytes: [UInt8], at now: Double) {
        for line in replies.add(bytes) {
            for reply in GRBLReply.replies(in: line) {
                // Replies to nothing are no sign that somebody listens.
                if reply != .ok || !lines.isEmpty { lastHeard = now }
                obey(reply, at: now)
            }
        }
    }

    private mutating func obey(_ reply: GRBLReply, at now: Double) {
        switch reply {
        case .ok where lines.isEmpty:
            surplus += 1
            if surplus > Self.surplusLimit { fail(.stranger(Self.flood)) }
        case .ok: answered(at: now)
        case .error(let number):
            guard let line = lines.first else { return }
            answered(at: now, isDone: false)
            fail(.refused("\(GRBLReply.meaning(ofError: number)), at command \(line.mark)"))
        case .alarm(let number): fail(.alarm(GRBLReply.meaning(ofAlarm: number)))
        case .status(let status): heard(status, at: now)
        case .banner(let name):
            firmware = name
            if let version = name.firstMatch(of: /Grbl ([0-9]+\.[0-9]+)/)?.1, let number = Double(version), number < 1.1
            {
                fail(.stranger("the board's firmware is \(name); version 1.1 or newer is needed"))
            }
            lines.removeAll()
            isAlone = false
            if mayBeReset {
                mayBeReset = false
            } else {
                hasRestarted = true
                if state == .ready { fail(.restarted) }
            }
            hasBegun = true
        case .marlin:
            fail(.stranger("the machine speaks Marlin; give the profile \"serial\": {\"firmware\": \"marlin\"}"))
        }
    }

    private mutating func heard(_ status: GRBLStatus, at now: Double) {
        if status.machinePosition != self.status?.machinePosition || status.workPosition != self.status?.workPosition {
            lastMoved = now
        }
        self.status = status
        // A person may hold it by its own buttons for as long as they like.
        if ["Run", "Jog", "Home"].contains(status.state), stood(at: now) > Self.standingPatience {
            fail(.stuck(status.state))
        }
        if let told = status.offset { offset = told }
        unanswered = max(unanswered - 1, 0)
        if stale > 0 { stale -= 1 } else { rests = status.state == "Idle" ? rests + 1 : 0 }
        switch state {
        case .connecting where now - opened >= Self.settling: meet(status, at: now)
        case .ready:
            if status.state == "Alarm", !isAlone || now - lastProgress > Self.homingPatience {
                fail(.alarm("it is locked, without having said why"))
            }
            recoverLostReplies(at: now)
        // Its first report behind a reset tells all; where the words with which it begins are lost, a later one has to do.
        case .aborting where lastResetAt.map { hasBegun || now - $0 > 1 } ?? false:
            mayBeReset = false
            isLocked = status.state == "Alarm"
            state = .ready
        default: break
        }
    }

    private mutating func meet(_ status: GRBLStatus, at now: Double) {
        switch status.state {
        // What it was sent over an older connection may stand in its buffer, as half a line: a reset at rest clears
        // that, and keeps the place. One that has just begun has nothing there.
        case "Idle", "Hold": if hasRestarted { state = .ready } else { resetWanted = true }
        case "Alarm":
            (isLocked, wasLocked) = (true, true)
            state = .ready
        case "Check": fail(.locked("it is in check mode, in which nothing moves; leave that by $C"))
        case "Sleep", "Door": fail(.locked("its state is \(status.state)"))
        // It still draws what it was sent before, or homes.
        default: break
        }
    }

    private mutating func answered(at now: Double, isDone: Bool = true) {
        guard !lines.isEmpty else { return }
        let line = lines.removeFirst()
        (isAlone, surplus) = (false, 0)
        progressed(at: now)
        guard isDone else { return }
        acknowledged = line.mark
        if line.isBarrier {
            executed = line.mark
            if lines.isEmpty { (lastClear, lastClearAt) = (line.mark, now) }
        }
    }

    private mutating func progressed(at now: Double) {
        lastProgress = now
        (stale, rests) = (min(unanswered, 25), 0)
    }

    /// It rests, and has done so since after the last line reached it: what is not answered was answered, and the reply
    /// is lost. Whether it was `ok` nobody knows; but it stands where the last line ends.
    private mutating func recoverLostReplies(at now: Double) {
        guard let last = lines.last, rests >= 3, now - lastProgress > 1 else { return }
        if let place = position, let end = last.end, (place - end).length > 0.1, (place * 25.4 - end).length > 0.1 {
            let text = [place, end].map { "(\(Decimals.text($0.x, places: 2)), \(Decimals.text($0.y, places: 2)))" }
            return fail(.displaced("it rests at \(text[0]), expected \(text[1])"))
        }
        doubtful.append(min(lastClear, last.mark)..<last.mark)
        (acknowledged, executed, lastClear, lastClearAt) = (last.mark, last.mark, last.mark, now)
        lines.removeAll()
        isAlone = false
        progressed(at: now)
    }

    private mutating func fail(_ fault: MachineFault) {
        if case .failed = state { return }
        state = .failed(fault)
    }

    // MARK: Speaking

    package mutating func output(at now: Double) -> [UInt8] {
        var bytes: [UInt8] = []
        if let began = abortedAt, state == .aborting {
            let rests = status.map { $0.state == "Idle" || $0.state == "Hold" && $0.part != 1 } ?? false
            if lastResetAt == nil, rests && now - began > 0.3 || now - began > 2 {
                lastResetAt = now
                bytes += reset(at: now)
            } else if let lastResetAt, now - lastResetAt > 5 {
                fail(.silent)
            }
        }
        if resetWanted {
            resetWanted = false
            bytes += reset(at: now)
            state = .aborting
            (abortedAt, lastResetAt) = (now, now)
        }
        if state == .connecting, status == nil, !hasProvoked, now - opened > Self.provocation {
            hasProvoked = true
            bytes.append(UInt8(ascii: "\n"))
        }
        if now >= nextTime {
            bytes.append(UInt8(ascii: "?"))
            unanswered += 1
            nextTime = now + Self.pollInterval
        }
        if now - lastHeard > (isAlone ? Self.homingPatience : Self.patience) { fail(.silent) }
        return bytes
    }

    private mutating func reset(at now: Double) -> [UInt8] {
        (mayBeReset, hasBegun, feed) = (true, false, 100)
        lines.removeAll()
        return [Self.reset]
    }

    package mutating func take(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8]? {
        guard state == .ready, !isAlone else { return nil }
        if isLocked {
            guard command.text.hasPrefix("$H") || command.text.hasPrefix("$X") else {
                fail(.locked("it wants to be homed (`studio plot home`) or unlocked after an alarm or as it starts"))
                return nil
            }
            isLocked = false
        }
        let bytes = Array("\(command.text)\n".utf8)
        // What is stored in its EEPROM, and homing, must find it with an empty buffer.
        let words = GCodeWords(command.text)
        let isStored =
            command.text.hasPrefix("$") || words?.codes("G").contains { [10, 28.1, 30.1].contains($0) } ?? false
        let used = lines.reduce(0) { $0 + $1.length }
        let isToClear = isStored || command.isBoundary && now - lastClearAt > Self.clearInterval
        guard used + bytes.count <= Self.room, !isToClear || lines.isEmpty else { return nil }
        isAlone = isStored
        lines.append(
            Line(
                length: bytes.count, mark: mark, isBarrier: command.isBarrier || isStored, end: command.end,
                seconds: command.seconds))
        progressed(at: now)
        return bytes
    }

    package var canChangeFeed: Bool { true }

    /// By its real-time characters, which go by tens and by ones. A reset sets it to 100 again.
    package mutating func output(changingFeedTo percent: Int, at now: Double) -> [UInt8] {
        guard percent != feed, state == .ready else { return [] }
        let (tens, ones) = (percent - 100).quotientAndRemainder(dividingBy: 10)
        feed = percent
        return [0x90] + [UInt8](repeating: tens > 0 ? 0x91 : 0x92, count: abs(tens))
            + [UInt8](repeating: ones > 0 ? 0x93 : 0x94, count: abs(ones))
    }

    /// It holds, then is reset: at rest that keeps the place.
    package mutating func abort(at now: Double) -> [UInt8] {
        state = .aborting
        (abortedAt, lastResetAt) = (now, nil)
        status = nil
        return [UInt8(ascii: "!")]
    }
}
