import SketchBase
import SketchGeometry

/// Marlin 2's own protocol: every line has a number and a checksum, one is under way at a time, and the next goes when it
/// is answered; Marlin's queue of moves keeps the machine going meanwhile. A line that arrived damaged is asked for again
/// (`Resend: N`); one that is not answered in the time that its moves may take is sent again under its number, which
/// Marlin then either takes or says to have.
///
/// `ok` means that a line was taken. Done is what stands before `M400` or `G4`. An `ok` does not say to what, so behind
/// a repetition `M114` is sent, whose report does: whatever `ok` comes before it was to something older.
package struct MarlinSender: Sender {
    private struct Line {
        var number: Int
        var text: String
        var mark: Int
        var isBarrier: Bool
        var sentAt: Double
        /// How long its answer may take.
        var patience: Double
        var isRepeated = false
        /// Whether it is the `M114` that tells which `ok` is whose, and has reported.
        var isProof = false
        var hasReported = false
    }

    /// How far the beginning is: `M110 N0` is sent till it is answered; then all answers to it are waited for, since an
    /// `ok` does not say to what; then the firmware's name and the position are asked for, by the first lines that count.
    private enum Greeting {
        case asking
        case settling
        case naming
        case locating
    }

    package private(set) var state = SenderState.connecting
    package private(set) var acknowledged = 0
    package private(set) var executed = 0
    package private(set) var hasRestarted = false
    package private(set) var firmware: String?
    package private(set) var position: Point?
    package private(set) var doubtful: [Range<Int>] = []
    package private(set) var nextTime: Double

    private var replies = ReplyLines()
    private var line: Line?
    /// Of the next line.
    private var number = 1
    private var greeting = Greeting.asking
    private var lastHeard: Double
    private var lastAsked: Double?
    /// The `ok` behind a `Resend` says nothing of the line.
    private var ignoresOK = false
    private var resendAt: Double?
    private var repetitions = 0
    /// Whether an `ok` to something older may still come.
    private var isOwedOK = false
    /// The barrier that Marlin has, and may not have obeyed yet.
    private var barrier: Int?
    /// How long the commands take that it may not have done.
    private var recent: [Double] = []
    private var abortedAt: Double?
    /// When it was opened, or said last that it still has something to do.
    private var connectingSince: Double
    /// Replies to nothing that was sent.
    private var surplus = 0
    /// Per cent of the program's rates; nil before it was set.
    private var feed: Int?

    /// A busy Marlin says so every two seconds.
    private static let busyInterval = 2.5
    /// How long an answer is on its way.
    private static let replyTime = 0.5
    /// As many commands as are in its queues.
    private static let queued = 20
    /// Boards that restart as they are opened take seconds.
    private static let bootTime = 15.0
    private static let askInterval = 1.0
    /// A conversation begins within so long, or never.
    private static let connectingTime = 60.0
    private static let surplusLimit = 50
    /// So long after the last answer to a greeting no other comes.
    private static let settling = 0.6
    /// So long after a `Resend` and its `ok` the line is sent again, unless another `ok` comes: the request may be the
    /// answer to a repetition that crossed it.
    private static let resendDelay = 0.1
    /// The same where the `ok` of the request is lost.
    private static let lateResendDelay = 3.0
    private static let repetitionLimit = 10

    package init(at now: Double) {
        (lastHeard, nextTime, connectingSince) = (now, now, now)
    }

    package var mayHaveLostPlace: Bool { hasRestarted }
    package var isIdle: Bool { line == nil && executed == acknowledged && !isOwedOK }

    package func locating(_ choice: PositionChoice, _ machine: Machine) -> [String] {
        switch choice {
        case .home: ["G28 X Y"]
        case .park:
            ["G92 X\(Decimals.text(machine.park.x, places: 3)) Y\(Decimals.text(machine.park.y, places: 3))"]
        case .kept: []
        }
    }

    // MARK: Hearing

    package mutating func receive(_ bytes: [UInt8], at now: Double) {
        for text in replies.add(bytes) {
            lastHeard = now
            // Ends of lines that got lost leave several replies on one.
            for reply in Self.replies(in: text) { obey(reply, at: now) }
        }
    }

    /// The replies of a line, whose beginnings are known.
    package static func replies(in text: String) -> [String] {
        guard text != "ok" else { return [text] }
        var replies: [String] = []
        var rest = text[...]
        while let mark = rest.dropFirst().firstRange(of: /ok(?=$|ok|echo:|Error:|Resend:)|echo:|Error:|Resend:|start$/)
        {
            replies.append(String(rest[..<mark.lowerBound]))
            rest = rest[mark.lowerBound...]
        }
        return replies + [String(rest)]
    }

    private mutating func obey(_ reply: String, at now: Double) {
        if reply.hasPrefix("ok") {
            heardOK(at: now)
        } else if reply.hasPrefix("Resend:") || reply.hasPrefix("rs ") {
            heardResend(Int(reply.drop { !$0.isNumber }.prefix { $0.isNumber }), at: now)
        } else if reply.hasPrefix("start") {
            hasRestarted = true
            guard state == .connecting else { return fail(.restarted) }
            (greeting, line, lastAsked, number) = (.asking, nil, nil, 1)
        } else if reply.contains(" Count ") {
            heardPosition(reply)
        } else if let name = reply.firstMatch(of: /FIRMWARE_NAME:(.*?)(?: \(| [A-Z_]+:|$)/)?.1 {
            firmware = String(name)
        } else if reply.hasPrefix("error:") {
            fail(.stranger("the machine answers as GRBL does; give the profile \"serial\": {\"firmware\": \"grbl\"}"))
        } else if reply.hasPrefix("echo:busy") {
            line?.sentAt = now
            line?.patience = Self.busyInterval
            connectingSince = now
            // It still draws what an older connection sent, and has the greeting in its buffer.
            lastAsked = now
        } else if reply.hasPrefix("echo:Unknown command") {
            fail(.refused("\(reply.dropFirst(5)), at command \(line?.mark ?? acknowledged)"))
        } else if reply.hasPrefix("Error:"), Self.leadsToResend(reply) {
            ignoresOK = true
        } else if reply.hasPrefix("Error:") {
            fail(.alarm(String(reply.dropFirst(6))))
        } else if reply.hasPrefix("Grbl ") {
            fail(.stranger("the machine speaks GRBL; give the profile \"serial\": {\"firmware\": \"grbl\"}"))
        }
    }

    /// Errors of the wire, behind which the line is asked for.
    private static func leadsToResend(_ error: String) -> Bool {
        ["checksum", "Line Number", "No Line"].contains { error.localizedStandardContains($0) }
    }

    private mutating func heardOK(at now: Double) {
        if ignoresOK {
            ignoresOK = false
            if resendAt != nil { resendAt = now + Self.resendDelay }
        } else if let current = line {
            if !current.isProof || current.hasReported { taken() }
        } else if greeting == .asking {
            greeting = .settling
        } else {
            surplus += 1
            if surplus > Self.surplusLimit { fail(.stranger(Self.flood)) }
        }
    }

    /// - Parameter isObeyed: false where it is known only that Marlin has the line.
    private mutating func taken(isObeyed: Bool = true) {
        guard let done = line else { return }
        (acknowledged, line, resendAt) = (done.mark, nil, nil)
        if done.isBarrier { barrier = done.mark }
        isOwedOK = !isObeyed || done.isRepeated || isOwedOK && !done.isProof
        if !isOwedOK, let mark = barrier {
            (executed, barrier, recent) = (mark, nil, [])
        }
        if isObeyed { (repetitions, surplus) = (0, 0) }
        if state == .connecting { greeted() }
        number += 1
    }

    private mutating func greeted() {
        if greeting == .naming {
            greeting = .locating
        } else if position != nil {
            state = .ready
        }
    }

    private mutating func heardResend(_ asked: Int?, at now: Double) {
        ignoresOK = true
        guard let line, let asked else { return }
        if asked == line.number {
            resendAt = now + Self.lateResendDelay
        } else if asked == line.number + 1 {
            // It has this line already.
            taken(isObeyed: false)
        } else if asked > line.number + 1 || asked < line.number {
            fail(.displaced("it asks for line \(asked) while it is sent line \(line.number)"))
        }
    }

    private mutating func heardPosition(_ reply: String) {
        guard let match = reply.firstMatch(of: /X:([-0-9.]+) Y:([-0-9.]+)/), let x = Double(match.1),
            let y = Double(match.2), x.isFinite, y.isFinite
        else { return }
        position = Point(x, y)
        if line?.isProof ?? false { line?.hasReported = true }
    }

    private mutating func fail(_ fault: MachineFault) {
        if case .failed = state { return }
        state = .failed(fault)
        line = nil
    }

    // MARK: Speaking

    package mutating func output(at now: Double) -> [UInt8] {
        nextTime = now + 0.25
        switch state {
        case .connecting: return greet(at: now)
        case .aborting:
            // All answers to what came before have come then.
            if let abortedAt, now - max(abortedAt, lastHeard) > Self.settling { state = .ready }
            return []
        case .failed: return []
        case .ready: return repetition(at: now)
        }
    }

    private mutating func greet(at now: Double) -> [UInt8] {
        guard now - connectingSince < Self.connectingTime else {
            fail(.silent)
            return []
        }
        switch greeting {
        case .asking:
            guard now - lastHeard < Self.bootTime else {
                fail(.silent)
                return []
            }
            guard lastAsked.map({ now - $0 >= Self.askInterval }) ?? true else { return [] }
            lastAsked = now
            // An end of line first, behind whatever half a line an older connection left.
            return Array("\nN0 M110 N0*125\n".utf8)
        case .settling:
            guard now - lastHeard >= Self.settling else { return [] }
            greeting = .naming
            ignoresOK = false
            return send(SendPlan.Command(text: "M115"), mark: 0, at: now)
        case .locating where line == nil: return prove(at: now)
        case .naming, .locating: return repetition(at: now)
        }
    }

    private mutating func repetition(at now: Double) -> [UInt8] {
        guard var current = line else { return isOwedOK ? prove(at: now) : [] }
        if let due = resendAt { nextTime = min(nextTime, due) }
        let isDue = resendAt.map { now >= $0 } ?? false
        nextTime = max(now, min(nextTime, current.sentAt + current.patience))
        guard isDue || now >= current.sentAt + current.patience else { return [] }
        if current.hasReported {
            // Its own answer is lost, and none can come any more.
            taken()
            return []
        }
        repetitions += 1
        guard repetitions <= Self.repetitionLimit else {
            fail(.silent)
            return []
        }
        resendAt = nil
        ignoresOK = false
        (current.sentAt, current.patience, current.isRepeated) = (now, Self.busyInterval, true)
        line = current
        return Array("\(current.text)\n".utf8)
    }

    package mutating func take(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8]? {
        guard state == .ready, line == nil, !isOwedOK else { return nil }
        return send(command, mark: mark, at: now)
    }

    private mutating func send(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8] {
        let text = "N\(number) \(command.text)"
        let sealed = "\(text)*\(text.utf8.reduce(0, ^))"
        recent = recent.suffix(Self.queued - 1) + [command.seconds]
        // A move waits for the oldest in the queue, a barrier for all of them; how long homing takes nobody knows.
        let seconds = command.isBarrier ? recent.reduce(0, +) : recent.max() ?? 0
        let patience =
            command.text.hasPrefix("G28") ? Self.busyInterval : min(Self.replyTime + 1.5 * seconds, Self.busyInterval)
        line = Line(
            number: number, text: sealed, mark: mark, isBarrier: command.isBarrier, sentAt: now, patience: patience)
        return Array("\(sealed)\n".utf8)
    }

    /// Asks for the position, which is told in its turn.
    private mutating func prove(at now: Double) -> [UInt8] {
        let bytes = send(SendPlan.Command(text: "M114"), mark: acknowledged, at: now)
        line?.isProof = true
        line?.patience = Self.busyInterval
        return bytes
    }

    package var canChangeFeed: Bool { true }

    /// As a line among the others; what was set before, by whomever, is not known.
    package mutating func output(changingFeedTo percent: Int, at now: Double) -> [UInt8] {
        guard percent != feed, state == .ready, line == nil, !isOwedOK else { return [] }
        feed = percent
        return send(SendPlan.Command(text: "M220 S\(percent)"), mark: acknowledged, at: now)
    }

    package mutating func abort(at now: Double) -> [UInt8] {
        state = .aborting
        abortedAt = now
        // Whether it has the line that was under way nobody knows, so numbers begin anew.
        (line, number, resendAt, ignoresOK) = (nil, 1, nil, false)
        (isOwedOK, barrier, recent) = (false, nil, [])
        return Array("M410\nN0 M110 N0*125\n".utf8)
    }
}
