import SketchBase
import SketchGeometry

/// Marlin 2's own protocol: every line has a number and a checksum, one is under way at a time, and the next goes when it
/// is answered; Marlin's queue of moves keeps the machine going meanwhile. A line that arrived damaged is asked for again
/// (`Resend: N`); one that is not answered in the time that its moves may take is sent again under its number, which
/// Marlin then either takes, says to have, or passes over in silence where it has it (2.1).
///
/// `ok` means that a line was taken. Done is what stands before `M400` or `G4`. An `ok` does not say to what, so behind
/// a repetition `M114` is sent, whose report does: whatever `ok` comes before it was to something older. A line that was
/// taken for answered and never arrived is asked for as soon as the next one comes; so the last few are kept.
///
/// Where the letter N is damaged, Marlin takes the line for one without number and refuses it: what it refuses that was
/// never sent is sent again.
package struct MarlinSender: Sender {
    private struct Line {
        var number: Int
        /// Without number and checksum.
        var command: String
        var mark: Int
        var isBarrier: Bool
        var sentAt: Double
        /// How long its answer may take.
        var patience: Double
        var isRepeated = false
        /// Whether it is the `M114` that tells which `ok` is whose, and has reported.
        var isProof = false
        var hasReported = false
        /// What was surely done before it.
        var executed: Int
        /// How often Marlin has refused what had become of it on the way.
        var refusals = 0

        /// With number and checksum.
        var text: String {
            let text = "N\(number) \(command)"
            return "\(text)*\(text.utf8.reduce(0, ^))"
        }
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
    /// The last lines that were taken.
    private var earlier: [Line] = []
    /// Lines that have to be sent once more behind `line`, since Marlin has asked for one before them.
    private var later: [Line] = []
    /// Whether Marlin counts otherwise, and has to be told the number of the line before `line`.
    private var isToCount = false
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
    private var barrier: (mark: Int, number: Int)?
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
    /// As many lines are kept: with one under way at a time no older one is asked for.
    private static let kept = 3
    /// What is refused so often, and never as it was sent, is not the wire's fault.
    private static let refusalLimit = 4

    package init(at now: Double) {
        (lastHeard, nextTime, connectingSince) = (now, now, now)
    }

    package var mayHaveLostPlace: Bool { hasRestarted }
    package var isIdle: Bool { line == nil && later.isEmpty && executed == acknowledged && !isOwedOK }

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
            (greeting, lastAsked) = (.asking, nil)
            countAnew()
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
            heardRefusal(reply.dropFirst(5), at: now)
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

    /// - Parameter reply: `Unknown command: "…"`, in which Marlin repeats what it does not know.
    private mutating func heardRefusal(_ reply: Substring, at now: Double) {
        func normal(_ text: some StringProtocol) -> String { text.uppercased().filter { $0 != " " } }
        let quoted = normal(reply.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" })
            .replacing(/\*[0-9]+$/, with: "")
        let isOurs = (earlier + [line].compactMap(\.self)).contains { normal($0.command) == quoted }
        line?.refusals += 1
        guard !isOurs, line?.refusals ?? 0 <= Self.refusalLimit else {
            return fail(.refused("\(reply), at command \(line?.mark ?? acknowledged)"))
        }
        // Its `ok` is to what the line had become on the way.
        ignoresOK = true
        if line != nil { resendAt = now + Self.lateResendDelay }
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
        earlier = earlier.suffix(Self.kept - 1) + [done]
        if done.isBarrier { barrier = (done.mark, done.number) }
        isOwedOK = !isObeyed || done.isRepeated || isOwedOK && !done.isProof
        if !isOwedOK, let mark = barrier?.mark {
            (executed, barrier, recent) = (mark, nil, [])
        }
        if isObeyed { (repetitions, surplus) = (0, 0) }
        if state == .connecting { greeted() }
        number += 1
        // It may have what was refused, since a damaged line may have its checksum by chance.
        if !isObeyed, done.refusals > 0, !done.isProof {
            later.insert(done, at: 0)
            later[0].refusals = 0
        }
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
        guard let asked else { return }
        if let index = earlier.firstIndex(where: { $0.number == asked }) {
            goBack(to: index, at: now)
        } else if let current = line {
            if asked == current.number {
                resendAt = now + Self.lateResendDelay
            } else if asked == current.number + 1 {
                // It has this line already.
                taken(isObeyed: false)
            } else if asked > current.number {
                // It has not heard that numbers begin anew.
                (isToCount, resendAt) = (true, now + Self.lateResendDelay)
            } else {
                fail(.displaced("it asks for line \(asked) while it is sent line \(current.number)"))
            }
        }
    }

    /// Sends a line again that was taken for answered, and all behind it.
    private mutating func goBack(to index: Int, at now: Double) {
        later = Array(earlier[(index + 1)...]) + [line].compactMap(\.self) + later
        var missing = earlier[index]
        earlier.removeSubrange(index...)
        (missing.sentAt, missing.patience) = (now, Self.busyInterval)
        // What has reported was another.
        missing.hasReported = false
        for index in later.indices { later[index].hasReported = false }
        (line, number) = (missing, missing.number)
        (acknowledged, executed) = (min(acknowledged, earlier.last?.mark ?? missing.executed), missing.executed)
        if let known = barrier, known.number >= missing.number { barrier = nil }
        (isOwedOK, resendAt) = (true, now + Self.lateResendDelay)
    }

    /// Lines are numbered from 1 again.
    private mutating func countAnew() {
        (line, later, earlier, number, isToCount) = (nil, [], [], 1, false)
        (resendAt, ignoresOK) = (nil, false)
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
        (line, later) = (nil, [])
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
        case .locating where line == nil && later.isEmpty: return prove(at: now)
        case .naming, .locating: return repetition(at: now)
        }
    }

    private mutating func repetition(at now: Double) -> [UInt8] {
        guard var current = line else {
            if !later.isEmpty { return send(later.removeFirst(), at: now) }
            return isOwedOK ? prove(at: now) : []
        }
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
        guard isDue || !current.isRepeated else {
            // It has the line, and passes over the repetition; else it will ask for it when it gets the next.
            taken(isObeyed: false)
            return []
        }
        resendAt = nil
        ignoresOK = false
        (current.sentAt, current.isRepeated) = (now, true)
        current.patience = max(current.patience, Self.replyTime)
        line = current
        var bytes = "\(current.text)\n"
        if isToCount {
            isToCount = false
            let count = "N0 M110 N\(current.number - 1)"
            bytes = "\n\(count)*\(count.utf8.reduce(0, ^))\n\(bytes)"
        }
        return Array(bytes.utf8)
    }

    package mutating func take(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8]? {
        guard state == .ready, line == nil, later.isEmpty, !isOwedOK else { return nil }
        return send(command, mark: mark, at: now)
    }

    private mutating func send(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8] {
        recent = recent.suffix(Self.queued - 1) + [command.seconds]
        // A move waits for the oldest in the queue, a barrier for all of them; how long homing takes nobody knows.
        let seconds = command.isBarrier ? recent.reduce(0, +) : recent.max() ?? 0
        let patience =
            command.text.hasPrefix("G28") ? Self.busyInterval : min(Self.replyTime + 1.5 * seconds, Self.busyInterval)
        return send(
            Line(
                number: number, command: command.text, mark: mark, isBarrier: command.isBarrier, sentAt: now,
                patience: patience, executed: executed), at: now)
    }

    private mutating func send(_ next: Line, at now: Double) -> [UInt8] {
        var next = next
        (next.number, next.sentAt) = (number, now)
        line = next
        return Array("\(next.text)\n".utf8)
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
        guard percent != feed, state == .ready, line == nil, later.isEmpty, !isOwedOK else { return [] }
        feed = percent
        return send(SendPlan.Command(text: "M220 S\(percent)"), mark: acknowledged, at: now)
    }

    package mutating func abort(at now: Double) -> [UInt8] {
        state = .aborting
        abortedAt = now
        // Whether it has the line that was under way nobody knows, so numbers begin anew.
        countAnew()
        (isOwedOK, barrier, recent) = (false, nil, [])
        // An end of line first, behind whatever of a line has been sent.
        return Array("\nM410\nN0 M110 N0*125\n".utf8)
    }
}
