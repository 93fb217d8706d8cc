import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting

/// A run of `studio plot send` and the people around it: what is shown, what is asked, what keys, signals and
/// `studio plot pause` want.
final class PlotConversation {
    /// What a run is for, with what is said in the end of one that draws nothing.
    enum Purpose {
        /// It has a journal, and can be resumed.
        case drawing
        /// All moves of a program, with the pen up.
        case dry(String)
        case moving(String)

        var outcome: String? {
            switch self {
            case .drawing: nil
            case .dry(let text), .moving(let text): text
            }
        }
    }

    private let program: String
    private let waits: Bool
    private let json: Bool
    private let purpose: Purpose
    private let signals = PlotSignals()
    private let keys = PlotKeys()
    private let control: PlotControl?
    private var status = StatusLine()
    private var shownState: SendSession.State?
    private var shownAt: ContinuousClock.Instant?
    private var shownText = ""
    private var hasNamedFirmware = false
    /// Whether it has said that the machine stands still.
    private var hasSaidStandstill = false
    /// Whether standard output takes nothing any more.
    private var isUnheard = false

    /// - Parameters:
    ///   - waits: without a terminal, whether it waits for `studio plot continue`.
    init(port: String, program: String, waits: Bool, json: Bool, purpose: Purpose) {
        (self.program, self.waits, self.json, self.purpose) = (program, waits, json, purpose)
        control = PlotControl(port: port)
    }

    /// Whether somebody will say when it may go on.
    var isAttended: Bool { keys.areThere || waits }

    /// What a resumed program does again.
    func tell(of part: SendJob.Part) {
        guard part.entry.drawn > 0 || part.repeated != nil else { return }
        let pen = part.pen.map { $0.isEmpty ? "" : ", with \($0)" } ?? ""
        let next =
            part.entry.drawn < part.entry.strokes ? "going on at stroke \(part.entry.drawn + 1)\(pen)" : "parking"
        say("\(part.entry.drawn) of \(part.entry.strokes) strokes are drawn; \(next)")
        if let repeated = part.repeated {
            say("may be drawn twice: \(Self.strokes(Array(repeated)))")
        }
        if json {
            emit([
                JSONMember("event", .string("resume")), JSONMember("drawn", .integer(Int64(part.entry.drawn))),
                JSONMember("pen", part.pen.map { .string($0) } ?? .null),
                JSONMember("repeated", .array((part.repeated.map(Array.init) ?? []).map { .integer(Int64($0)) })),
            ])
        }
    }

    /// Runs to the end.
    ///
    /// - Throws: `tryAgain` where it was broken off or stopped; `unavailable` for a machine that is locked or another
    ///   than its profile's; what `SendRun.run` throws.
    func hold(_ run: SendRun, strokesBefore: Int) throws(Diagnostic) {
        keys.begin()
        defer {
            keys.end()
            status.clear()
        }
        var unattended: SendSession.Wait?
        var stopsUnheard = false
        let ending = try run.run(
            requests: {
                var requests = self.signals.take() + self.keys.take()
                requests += self.control?.take(self.state(of: run.session, strokesBefore)) ?? []
                if case .waiting(let wait) = run.session.state, unattended == nil, self.nobodyAnswers(wait) {
                    unattended = wait
                    requests.append(.stop)
                }
                if self.isUnheard, !stopsUnheard {
                    stopsUnheard = true
                    requests.append(.stop)
                }
                return requests
            },
            observe: { (session) throws(Diagnostic) in self.show(session, strokesBefore) })
        let session = run.session
        status.clear()
        let doubtful = session.doubtfulStrokes.map { strokesBefore + $0 + 1 }
        if !doubtful.isEmpty {
            say("warning: replies were lost; look whether these are there: \(Self.strokes(doubtful))")
        }
        let drawn = strokesBefore + session.strokesDrawn
        if json {
            emit([
                JSONMember("event", .string("end")), JSONMember("finished", .bool(ending == .finished)),
                JSONMember(drawnKey, .integer(Int64(drawn))),
                JSONMember("begun", .integer(Int64(strokesBefore + session.strokesBegun))),
                JSONMember("doubtful", .array(doubtful.map { .integer(Int64($0)) })),
            ])
        } else if ending == .finished {
            Terminal.result("\(program): \(purpose.outcome ?? "drawn, \(drawn) \(drawn == 1 ? "stroke" : "strokes")")")
        }
        if isUnheard { Terminal.endUnheard() }
        if let error = error(ending, unattended, session, drawn) { throw error }
    }

    /// Whether there is no use in waiting. Whoever had it pause from elsewhere goes on from there.
    private func nobodyAnswers(_ wait: SendSession.Wait) -> Bool {
        guard !keys.areThere else { return false }
        return switch wait {
        case .pause, .button: false
        case .stop: !waits
        case .position: true
        }
    }

    private func error(
        _ ending: SendSession.Ending, _ unattended: SendSession.Wait?, _ session: SendSession, _ drawn: Int
    ) -> Diagnostic? {
        let message: String
        var status = ExitStatus.tryAgain
        var hints: [String] = []
        switch ending {
        case .finished: return nil
        case .stopped:
            switch unattended {
            case .stop(let text):
                message = "waits for a person: \(text)"
                hints.append("with --wait it waits for `studio plot continue`")
            case .position(let reason):
                message = reason
                hints.append("say by --position home, park or kept how its place is made sure of")
            case .pause, .button, nil: message = "stopped"
            }
        case .failed(let fault):
            message = fault.text
            switch fault {
            case .locked, .stranger, .silent: status = .unavailable
            case .outside: status = .usage
            default: break
            }
        }
        if case .drawing = purpose, session.strokesBegun > 0 || drawn > 0 {
            hints.append("\(drawn == 1 ? "1 stroke is" : "\(drawn) strokes are") drawn; --resume goes on")
        }
        return Diagnostic(status, message).with(hints: hints).at(program)
    }

    // MARK: Showing

    /// What the strokes are called that were gone through: a dry run draws none.
    private var drawnKey: String { if case .dry = purpose { "passed" } else { "drawn" } }

    private func show(_ session: SendSession, _ strokesBefore: Int) {
        let now = ContinuousClock.now
        if session.state != .connecting { nameFirmware(session) }
        sayStandstill(session)
        let isNew = session.state != shownState
        let interval = json || !Terminal.isInteractive ? Duration.seconds(json ? 1 : 30) : .milliseconds(250)
        guard isNew || shownAt.map({ now - $0 >= interval }) ?? true else { return }
        if !json, isNew, case .waiting? = shownState, session.state == .sending { say("goes on") }
        (shownState, shownAt) = (session.state, now)
        if json { return emit(state(of: session, strokesBefore)) }
        if case .waiting(let wait) = session.state {
            if isNew {
                status.clear()
                say(question(wait))
            }
            return
        }
        guard !session.isEnded else { return }
        let text = progress(session, strokesBefore)
        if Terminal.isInteractive {
            status.show(text)
        } else if text != shownText {
            say(text)
        }
        shownText = text
    }

    private func isMoving(_ plan: SendPlan) -> Bool { if case .moving = purpose { true } else { plan.drawsNothing } }

    /// Says where a board's firmware is not the profile's, or nobody knows.
    private func nameFirmware(_ session: SendSession) {
        guard !hasNamedFirmware else { return }
        hasNamedFirmware = true
        let machine = session.plan.machine
        guard machine.language == .gcode else { return }
        let wanted = machine.serial.firmware.rawValue
        guard let name = session.firmware else {
            // Whoever ended it while it was connecting has not waited for an answer.
            guard !session.isEnded else { return }
            return say(
                "warning: the board has not said what its firmware is; it is taken for \(wanted), as the profile says")
        }
        guard !name.lowercased().contains(wanted) else { return }
        say("warning: the board's firmware calls itself \"\(name)\"; the profile says \(wanted)")
    }

    /// Once each time that it stands still.
    private func sayStandstill(_ session: SendSession) {
        let state = session.standstill
        defer { hasSaidStandstill = state != nil }
        guard let state, !hasSaidStandstill else { return }
        say(
            "warning: the machine says \(state), but has stood at one place for a minute, and answers nothing of what it was "
                + "sent; look at it; Ctrl-C ends")
    }

    private func progress(_ session: SendSession, _ strokesBefore: Int) -> String {
        let plan = session.plan
        let drawn = session.strokesDrawn
        let what: String =
            switch session.state {
            case .connecting: "connecting"
            case .locating: "making sure of the machine's place"
            case .parking: "parking"
            case .aborting, .lifting: "stopping"
            case _ where isMoving(plan): "moving"
            default:
                "stroke \(strokesBefore + min(drawn + 1, plan.strokes.count)) of \(strokesBefore + plan.strokes.count)"
            }
        let layer = plan.strokes.indices.contains(drawn) ? plan.strokes[drawn].layer : plan.layers.count - 1
        let name = plan.layers.indices.contains(layer) ? plan.layers[layer] : ""
        let layers = plan.layers.count > 1 ? "  \(name.isEmpty ? "layer \(layer + 1)" : name)" : ""
        let feed = session.feed.map { $0 == 100 ? "" : "  at \($0) %" } ?? ""
        return "\(what)\(layers)\(feed)  \(PlotReport.clock(session.secondsLeft)) left"
    }

    private func question(_ wait: SendSession.Wait) -> String {
        let how = keys.areThere ? "Enter goes on, q stops and parks" : "`studio plot continue` goes on"
        return switch wait {
        case .pause: "paused, with the pen up; \(how)"
        case .button: "the machine's button was pressed: paused, with the pen up; the button, too, or \(how)"
        case .stop(let text): "\(text.isEmpty ? "put in the next pen" : text); \(how)"
        case .position(let reason):
            keys.areThere
                ? "\(reason): h homes it; o, where you have brought it to its parking place by hand; k, where it is where "
                    + "it was; q ends"
                : reason
        }
    }

    /// How far it is, as data.
    private func state(of session: SendSession, _ strokesBefore: Int) -> [JSONMember] {
        let plan = session.plan
        var members = [JSONMember("event", .string("state")), JSONMember("state", .string(Self.name(session.state)))]
        if case .waiting(.stop(let text)) = session.state { members.append(JSONMember("for", .string(text))) }
        if case .waiting(.position(let text)) = session.state { members.append(JSONMember("for", .string(text))) }
        let drawn = session.strokesDrawn
        members += [
            JSONMember(drawnKey, .integer(Int64(strokesBefore + drawn))),
            JSONMember("begun", .integer(Int64(strokesBefore + session.strokesBegun))),
            JSONMember("strokes", .integer(Int64(strokesBefore + plan.strokes.count))),
            JSONMember("feed", session.feed.map { .integer(Int64($0)) } ?? .null),
            JSONMember("firmware", session.firmware.map { .string($0) } ?? .null),
            JSONMember("secondsLeft", JSONValue(number: session.secondsLeft.rounded())),
        ]
        if plan.strokes.indices.contains(drawn) {
            members.append(JSONMember("layer", .string(plan.layers[plan.strokes[drawn].layer])))
        }
        return members
    }

    private static func name(_ state: SendSession.State) -> String {
        switch state {
        case .connecting: "connecting"
        case .locating: "locating"
        case .sending, .draining: "drawing"
        case .waiting(.pause), .waiting(.button): "paused"
        case .waiting(.stop): "waiting"
        case .waiting(.position): "lost"
        case .parking: "parking"
        case .aborting, .lifting: "stopping"
        case .ended: "ended"
        }
    }

    /// A machine that draws is not left in the middle of a stroke because nobody reads what is printed.
    private func emit(_ members: [JSONMember]) {
        guard !isUnheard, !Terminal.offer(JSONValue.object(members).text()) else { return }
        isUnheard = true
        say("nobody reads standard output any more: finishing the stroke, then parking")
    }

    private func say(_ text: String) {
        status.clear()
        Terminal.say(text)
    }

    /// Numbers of strokes, runs of them by their ends.
    static func strokes(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers.sorted() {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        let words = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" }
        return (numbers.count == 1 ? "stroke " : "strokes ") + words.joined(separator: ", ")
    }
}
