import SketchBase
import SketchGeometry

/// A plan on its way to a machine, as a value: which commands may go now, where it pauses, stops or ends, and in what
/// state it leaves the machine. The firmware's own protocol is its sender's matter, and bytes are moved by `SendRun`.
package struct SendSession: Sendable {
    package let plan: SendPlan
    package private(set) var state = State.connecting
    private var sender: any Sender
    private let expectation: Expectation?
    /// How far it is to go from where it is; nil for programs, which say where.
    private let jogging: Point?
    /// The next command of the plan.
    private var next = 0
    private var nextStop = 0
    /// Commands beside the plan's, which go before its next.
    private var extras: [SendPlan.Command] = []
    /// Whether it was brought to where it parks in the end.
    private(set) var hasParked = false
    /// Whether its place is in doubt, and was not made certain.
    private(set) var isLost = false
    private var pauses = false
    /// Whether the machine's button was pressed for it.
    private var wasPressed = false
    private var stops = false
    private var feedWanted = 100
    private var abortWanted = false
    /// What was surely done when it was told to stop at once.
    private var abortedMark: Int?
    /// When it was told to stop at once.
    private var abortedAt: Double?

    /// As many bytes go at a time, so that no request has to wait behind more.
    private static let portion = 256
    /// What firmware takes, in per cent.
    package static let feeds = 10...200
    /// How far from its way a machine may stand that has kept its place, in mm.
    private static let placeTolerance = 0.5
    /// How far a machine is moved by hand in one go that does not know where it is, in mm.
    private static let blindWay = 50.0
    /// How long a machine has to stop and to lift its pen.
    private static let abortTime = 20.0

    package init(_ plan: SendPlan, expecting expectation: Expectation? = nil, jogging: Point? = nil, at now: Double) {
        self.plan = plan
        (self.expectation, self.jogging) = (expectation, jogging)
        sender = plan.machine.sender(at: now)
    }

    // MARK: What is known

    /// Strokes of which commands were given to the machine, so that they may be drawn in part or whole.
    package var strokesBegun: Int { plan.strokesBegun(at: next) }
    /// Strokes that are surely drawn.
    package var strokesDrawn: Int { plan.strokesDone(at: sender.executed) }
    /// Commands that the machine has taken.
    package var acknowledged: Int { sender.acknowledged }
    package var secondsLeft: Double { plan.secondsLeft(at: sender.acknowledged) * 100 / Double(feed ?? 100) }
    /// Per cent of the program's rates at which it draws; nil where the machine leaves no choice.
    package var feed: Int? { sender.canChangeFeed ? feedWanted : nil }
    package var position: Point? { sender.position }
    /// What the machine's firmware calls itself; nil where it has not said.
    package var firmware: String? { sender.firmware }
    /// What the machine says that it does, where it has stood at one place for long and should not.
    package var standstill: String? { sender.standstill }
    /// When `output` wants to be asked again.
    package var nextTime: Double { sender.nextTime }

    /// Strokes, by their index, that may be missing: replies of their commands were lost.
    package var doubtfulStrokes: [Int] {
        let found = sender.doubtful.flatMap { range in
            plan.strokes.indices.filter {
                plan.strokes[$0].last >= range.lowerBound && plan.strokes[$0].first < range.upperBound
            }
        }
        return Array(Set(found)).sorted()
    }

    // MARK: What comes

    /// What has come before the machine took commands.
    private var heard: [UInt8] = []

    package mutating func receive(_ bytes: [UInt8], at now: Double) {
        if case .connecting = state { heard = (heard + bytes).suffix(StrangeReply.limit) }
        sender.receive(bytes, at: now)
        guard sender.takePress() else { return }
        // The same button goes on.
        if case .waiting = state { return request(.proceed) }
        (pauses, wasPressed) = (true, true)
    }

    package mutating func unplugged(_ reason: Diagnostic) {
        guard !isEnded else { return }
        state = .ended(.failed(.unplugged(reason.text)))
    }

    package var isEnded: Bool { if case .ended = state { true } else { false } }

    package mutating func request(_ request: Request) {
        switch request {
        case .pause: pauses = true
        case .proceed:
            (pauses, wasPressed) = (false, false)
            if case .waiting(let wait) = state { proceed(from: wait) }
        case .stop: stops = true
        case .stopNow:
            switch state {
            // It is being done.
            case .aborting, .lifting, .ended: break
            default: abortWanted = true
            }
        case .feed(let percent): feedWanted = min(max(percent, Self.feeds.lowerBound), Self.feeds.upperBound)
        case .feedBy(let percent): self.request(.feed(feedWanted + percent))
        case .locate(let choice):
            if case .waiting(.position) = state { locate(choice) }
        }
    }

    private mutating func proceed(from wait: Wait) {
        switch wait {
        case .pause, .button: state = .sending
        case .stop:
            nextStop += 1
            state = .sending
        // That is another question.
        case .position: break
        }
    }

    /// Ends what hangs: a machine that was told to stop, and does not say that it has.
    package mutating func expire(at now: Double) {
        guard let abortedAt, now - abortedAt > Self.abortTime else { return }
        switch state {
        case .aborting(let fault), .lifting(let fault): state = .ended(.failed(fault ?? .silent))
        default: break
        }
    }

    // MARK: What goes

    /// What is to be sent now.
    package mutating func output(at now: Double) -> [UInt8] {
        guard !isEnded else { return [] }
        var bytes = sender.output(at: now)
        bytes += step(at: now)
        if state == .sending { bytes += sender.output(changingFeedTo: feedWanted, at: now) }
        while !isEnded, bytes.count < Self.portion, let portion = give(at: now) { bytes += portion }
        if isIdle { bytes += step(at: now) }
        return bytes
    }

    private var isIdle: Bool { extras.isEmpty && sender.isIdle }

    private mutating func give(at now: Double) -> [UInt8]? {
        if let extra = extras.first {
            // Behind an abort nobody knows more than before it.
            guard let bytes = sender.take(extra, mark: abortedMark ?? next, at: now) else { return nil }
            extras.removeFirst()
            return bytes
        }
        guard state == .sending, next < limit else { return nil }
        guard let bytes = sender.take(plan.commands[next], mark: next + 1, at: now) else { return nil }
        next += 1
        return bytes
    }

    /// The command before which it has to wait.
    private var limit: Int {
        let stop = plan.stops.indices.contains(nextStop) ? plan.stops[nextStop].index : plan.commands.count
        return pauses || stops && !isEnding ? min(stop, plan.boundary(from: next)) : stop
    }

    /// Whether all that is left is the program's own end, which parks.
    private var isEnding: Bool { !plan.drawsNothing && plan.strokesBegun(at: next) == plan.strokes.count }

    private mutating func step(at now: Double) -> [UInt8] {
        if case .failed(let fault) = sender.state {
            return fail(
                fault == .silent ? StrangeReply.fault(hearing: heard, expecting: plan.machine) : fault, at: now)
        }
        // The end of a stroke that does not come is not waited for.
        if stops, sender.standstill != nil { request(.stopNow) }
        if abortWanted {
            abortWanted = false
            return abort(nil, at: now)
        }
        switch state {
        case .connecting:
            if stops { state = .ended(.stopped) } else if sender.state == .ready { meet() }
        case .locating where stops: return abort(nil, at: now)
        case .locating: if isIdle { (isLost, state) = (false, .sending) }
        case .sending where next >= limit && extras.isEmpty:
            if plan.machine.language == .gcode, next == 0 || !plan.commands[next - 1].isBarrier { addBarrier() }
            state = .draining
        case .draining where isIdle: arrive()
        // Where nobody knows the place, nothing moves.
        case .waiting(.position) where stops: state = .ended(.stopped)
        case .waiting where stops: park()
        case .parking where isIdle: (hasParked, state) = (true, .ended(.stopped))
        case .aborting(let fault) where sender.state == .ready:
            extras = plan.machine.lifting.map { SendPlan.Command(text: $0) }
            if plan.machine.language == .gcode { addBarrier() }
            state = .lifting(fault)
        case .lifting(let fault):
            if isIdle { state = .ended(fault.map { .failed($0) } ?? .stopped) }
        default: break
        }
        return []
    }

    private mutating func addBarrier() { extras.append(SendPlan.Command(text: plan.machine.barrier, isBarrier: true)) }

    private mutating func arrive() {
        if stops, !isEnding {
            park()
        } else if pauses, next < plan.commands.count {
            state = .waiting(wasPressed ? .button : .pause)
        } else if plan.stops.indices.contains(nextStop), plan.stops[nextStop].index <= next {
            state = .waiting(.stop(plan.stops[nextStop].message))
        } else {
            state = next < plan.commands.count ? .sending : .ended(.finished)
        }
    }

    private mutating func park() {
        extras = MachineMoves.parking(plan.machine).map { SendPlan.Command(text: $0) }
        if plan.machine.language == .gcode { addBarrier() }
        state = .parking
    }

    // MARK: The machine's place

    private mutating func meet() {
        guard let expectation else {
            state = obstacle().map { .ended(.failed(.outside($0))) } ?? .sending
            return
        }
        guard let doubt = doubt(expectation) else {
            // Programs with relative moves begin where the profile parks.
            if plan.machine.language == .ebb { return locate(.kept) }
            state = .sending
            return
        }
        isLost = true
        if let choice = expectation.choice { locate(choice) } else { state = .waiting(.position(doubt)) }
    }

    /// Why a move by hand must not be made; nil where it may, or nobody knows where the machine is.
    private func obstacle() -> String? {
        guard let jogging else { return nil }
        guard !sender.mayHaveLostPlace else {
            guard jogging.length > Self.blindWay else { return nil }
            return "the machine has begun anew and does not know where it is: home it (`studio plot home`), or go "
                + "\(Decimals.text(Self.blindWay, places: 0)) mm at most at a time, and look"
        }
        guard let place = sender.position else { return nil }
        let area = plan.machine.area
        let (now, then) = (area.excess(of: place), area.excess(of: place + jogging))
        // Back into it is never wrong.
        guard then > max(now, Self.placeTolerance) else { return nil }
        func text(_ numbers: Double...) -> String {
            numbers.map { Decimals.text($0, places: 1) }.joined(separator: ", ")
        }
        return
            "the machine is at (\(text(place.x, place.y))) and would go \(text(then)) mm beyond the work area, which is "
            + "x [\(text(area.minX, area.maxX))], y [\(text(area.minY, area.maxY))]"
    }

    /// Why the machine may have lost its place; nil where it has kept it, or finds it by itself.
    private func doubt(_ expectation: Expectation) -> String? {
        guard plan.machine.language != .hpgl, !plan.machine.homesAtStart else { return nil }
        if sender.mayHaveLostPlace {
            return "the machine has begun anew, or was stopped by an alarm, and may have forgotten where it is"
        }
        guard expectation.place != .lost else { return "the machine has lost its place where it was broken off" }
        guard sender.position != nil else { return "the machine does not say where it is" }
        return straying(from: expectation.path)
    }

    /// What the machine says of its place, where that is beside the way; nil where it is on it, or says nothing.
    private func straying(from path: [Point]) -> String? {
        guard let place = sender.position else { return nil }
        let distance =
            zip(path, path.dropFirst()).map { place.distance(toSegment: $0, $1) }.min()
            ?? path.first.map { ($0 - place).length }
        guard let distance, distance > Self.placeTolerance else { return nil }
        let text = [place.x, place.y].map { Decimals.text($0, places: 2) }.joined(separator: ", ")
        return
            "the machine says that it is at (\(text)), which is \(Decimals.text(distance, places: 1)) mm from its way"
    }

    /// Why nobody's word makes the machine's count right; nil where it may be.
    private func objection(toKeeping expectation: Expectation) -> String? {
        guard expectation.place != .parked else { return nil }
        let reason =
            sender.hasRestarted || expectation.path.isEmpty
            ? "the machine has begun anew since then, and counts from wherever its pen is now"
            : straying(from: expectation.path)
        return reason.map { "it cannot be where it was: \($0); home it, or bring it to where it parks" }
    }

    private mutating func locate(_ wanted: PositionChoice) {
        var choice = wanted
        if choice == .kept, let expectation {
            if let objection = objection(toKeeping: expectation) {
                state = .waiting(.position(objection))
                return
            }
            // A machine that has begun anew where it parks is told so.
            if expectation.place == .parked { choice = .park }
        }
        guard choice != .home || plan.machine.language != .ebb else {
            state = .waiting(.position("the machine has no switches to find; bring it to its corner by hand"))
            return
        }
        let commands = sender.locating(choice, plan.machine)
        // Nothing moves with the pen down; but one that is locked takes nothing before it is unlocked or homed.
        let first = commands.prefix { $0.hasPrefix("$") }
        let lifting = first.contains("$H") || commands.isEmpty ? [] : plan.machine.lifting
        extras = (first + lifting + commands.dropFirst(first.count)).map { SendPlan.Command(text: $0) }
        if plan.machine.language == .gcode { addBarrier() }
        state = .locating
    }

    // MARK: Ends

    private mutating func fail(_ fault: MachineFault, at now: Double) -> [UInt8] {
        switch state {
        case .ended: return []
        // It was failing already: what came first is the reason.
        case .aborting(let first), .lifting(let first):
            state = .ended(.failed(first ?? fault))
            return []
        default: break
        }
        switch fault {
        case .refused, .displaced, .unpowered, .stuck: return abort(fault, at: now)
        default:
            state = .ended(.failed(fault))
            return []
        }
    }

    private mutating func abort(_ fault: MachineFault?, at now: Double) -> [UInt8] {
        guard state != .connecting else {
            state = .ended(fault.map { .failed($0) } ?? .stopped)
            return []
        }
        extras.removeAll()
        (abortedMark, abortedAt) = (sender.executed, now)
        state = .aborting(fault)
        return sender.abort(at: now)
    }
}

extension Machine {
    /// Whether every program finds the machine's place by itself.
    var homesAtStart: Bool {
        start.contains { $0.uppercased().hasPrefix("$H") || GCodeWords($0)?.codes("G").contains(28) ?? false }
    }
}
