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
    struct Line {
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
    enum Greeting {
        case asking
        case settling
        case naming
        case locating
    }

    package internal(set) var state = SenderState.connecting
    package internal(set) var acknowledged = 0
    package internal(set) var executed = 0
    package internal(set) var hasRestarted = false
    package internal(set) var firmware: String?
    package internal(set) var position: Point?
    package internal(set) var doubtful: [Range<Int>] = []
    package internal(set) var nextTime: Double

    var replies = ReplyLines()
    var line: Line?
    /// The last lines that were taken.
    var earlier: [Line] = []
    /// Lines that have to be sent once more behind `line`, since Marlin has asked for one before them.
    var later: [Line] = []
    /// Whether Marlin counts otherwise, and has to be told the number of the line before `line`.
    var isToCount = false
    /// Of the next line.
    var number = 1
    var greeting = Greeting.asking
    var lastHeard: Double
    var lastAsked: Double?
    /// The `ok` behind a `Resend` says nothing of the line.
    var ignoresOK = false
    var resendAt: Double?
    var repetitions = 0
    /// Whether an `ok` to something older may still come.
    var isOwedOK = false
    /// The barrier that Marlin has, and may not have obeyed yet.
    var barrier: (mark: Int, number: Int)?
    /// How long the commands take that it may not have done.
    var recent: [Double] = []
    var abortedAt: Double?
    /// When it was opened, or said last that it still has something to do.
    var connectingSince: Double
    /// Replies to nothing that was sent.
    var surplus = 0
    /// Per cent of the program's rates; nil before it was set.
    var feed: Int?

    /// A busy Marlin says so every two seconds.
    static let busyInterval = 2.5
    /// How long an answer is on its way.
    static let replyTime = 0.5
    /// As many commands as are in its queues.
    static let queued = 20
    /// Boards that restart as they are opened take seconds.
    static let bootTime = 15.0
    static let askInterval = 1.0
    /// A conversation begins within so long, or never.
    static let connectingTime = 60.0
    static let surplusLimit = 50
    /// So long after the last answer to a greeting no other comes.
    static let settling = 0.6
    /// So long after a `Resend` and its `ok` the line is sent again, unless another `ok` comes: the request may be the
    /// answer to a repetition that crossed it.
    static let resendDelay = 0.1
    /// The same where the `ok` of the request is lost.
    static let lateResendDelay = 3.0
    static let repetitionLimit = 10
    /// As many lines are kept: with one under way at a time no older one is asked for.
    static let kept = 3
    /// What is refused so often, and never as it was sent, is not the wire's fault.
    static let refusalLimit = 4

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

    mutating func obey(_ reply: String, at now: Double) {
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
    static func leadsToResend(_ error: String) -> Bool {
        ["checksum", "Line Number", "No Line"].contains { error.localizedStandardContains($0) }
    }

    /// - Parameter reply: `Unknown command: "…"`, in which Marlin repeats what it does not know.
    mutating func heardRefusal(_ reply: Substring, at now: Double) {
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

    mutating func heardOK(at now: Double) {
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
    mutating func taken(isObeyed: Bool = true) {
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

    mutating func greeted() {
        if greeting == .naming {
            greeting = .locating
        } else if position != nil {
            state = .ready
        }
    }

    mutating func heardResend(_ asked: Int?, at now: Double) {
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
    mutating func goBack(to index: Int, at now: Double) {
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
    mutating func countAnew() {
        (line, later, earlier, number, isToCount) = (nil, [], [], 1, false)
        (resendAt, ignoresOK) = (nil, false)
    }

    mutating func heardPosition(_ reply: String) {
        guard let match = reply.firstMatch(of: /X:([-0-9.]+) Y:([-0-9.]+)/), let x = Double(match.1),
            let y = Double(match.2), x.isFinite, y.isFinite
        else { return }
        position = Point(x, y)
        if line?.isProof ?? false { line?.hasReported = true }
    }

    mutating func fail(_ fault: MachineFault) {
        if case .failed = state { return }
        state = .failed(fault)
        (line, later) = (nil, [])
    }
}
