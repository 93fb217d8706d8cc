import SketchBase

/// What Marlin is sent: the greeting, lines, and lines that have to be sent once more.
extension MarlinSender {
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

    mutating func greet(at now: Double) -> [UInt8] {
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

    mutating func repetition(at now: Double) -> [UInt8] {
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

    mutating func send(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8] {
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

    mutating func send(_ next: Line, at now: Double) -> [UInt8] {
        var next = next
        (next.number, next.sentAt) = (number, now)
        line = next
        return Array("\(next.text)\n".utf8)
    }

    /// Asks for the position, which is told in its turn.
    mutating func prove(at now: Double) -> [UInt8] {
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
