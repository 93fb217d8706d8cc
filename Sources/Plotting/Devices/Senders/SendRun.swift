import SketchBase
import SketchGeometry

/// Moves the bytes of a session over a device, and keeps its journal.
package final class SendRun {
    package private(set) var session: SendSession
    private let device: any Device
    private let journal: Journal?
    /// Strokes of the whole program that lie before this plan's first.
    private let strokesBefore: Int
    private var pending: ArraySlice<UInt8> = []
    private var noted: (begun: Int, drawn: Int) = (0, 0)
    private var lastWritten: Double

    /// As long as the line may hold back what is to be sent: a plotter draws its buffer first.
    private static let writePatience = 900.0
    /// The same before anything is drawn.
    private static let greetingPatience = 15.0

    /// - Parameters:
    ///   - journal: nil for what only moves the machine.
    ///   - strokesBefore: those that an older run has drawn.
    ///   - jogging: how far a plan goes that moves from wherever the machine is, in its millimetres.
    package init(
        _ plan: SendPlan, over device: any Device, journal: Journal?, strokesBefore: Int = 0,
        expecting expectation: SendSession.Expectation? = nil, jogging: Point? = nil
    ) {
        session = SendSession(plan, expecting: expectation, jogging: jogging, at: device.now)
        (self.device, self.journal, self.strokesBefore) = (device, journal, strokesBefore)
        lastWritten = device.now
    }

    /// Sends until the session has ended.
    ///
    /// - Parameters:
    ///   - requests: what a person wants since it was asked last.
    ///   - observe: called often.
    /// - Throws: `inputOutput` where the journal cannot be written: without it nothing more is drawn, and the machine is
    ///   stopped with the pen up.
    package func run(
        requests: () -> [SendSession.Request] = { [] }, observe: (SendSession) throws(Diagnostic) -> Void = { _ in }
    ) throws(Diagnostic) -> SendSession.Ending {
        var refusal: Diagnostic?
        while true {
            for request in requests() {
                // What the line does not take must not hold it up.
                if request == .stopNow || request == .stop && session.state == .connecting { pending = [] }
                session.request(request)
            }
            session.expire(at: device.now)
            if pending.isEmpty {
                pending = session.output(at: device.now)[...]
                do throws(Diagnostic) {
                    if refusal == nil { try note() }
                } catch {
                    // What is not noted is not sent; but the pen must not stay on the paper.
                    (refusal, pending) = (error, [])
                    session.request(.stopNow)
                }
            }
            try observe(session)
            if case .ended(let ending) = session.state {
                if let refusal { throw refusal }
                try finish(ending)
                return ending
            }
            do throws(Diagnostic) {
                try exchange()
            } catch {
                session.unplugged(error)
            }
        }
    }

    private func exchange() throws(Diagnostic) {
        var wait = max(min(session.nextTime - device.now, 0.25), 0)
        if !pending.isEmpty {
            let count = try device.write(pending)
            pending = pending.dropFirst(count)
            if count > 0 { lastWritten = device.now }
            let patience = session.state == .connecting ? Self.greetingPatience : Self.writePatience
            guard device.now - lastWritten < patience else {
                throw Diagnostic(.tryAgain, "the machine has taken nothing for \(Int(patience)) s")
            }
            wait = pending.isEmpty ? 0 : 0.02
        } else {
            lastWritten = device.now
        }
        let bytes = try device.read(within: wait)
        if !bytes.isEmpty { session.receive(bytes, at: device.now) }
    }

    /// Notes strokes before they are sent.
    private func note() throws(Diagnostic) {
        let now = (begun: session.strokesBegun, drawn: session.strokesDrawn)
        guard let journal, now.begun > noted.begun else { return }
        noted = now
        try journal.note(
            begun: strokesBefore + now.begun, drawn: strokesBefore + now.drawn, acknowledged: session.acknowledged)
    }

    private func finish(_ ending: SendSession.Ending) throws(Diagnostic) {
        guard let journal else { return }
        try journal.note(
            begun: strokesBefore + session.strokesBegun, drawn: strokesBefore + session.strokesDrawn,
            acknowledged: session.acknowledged)
        let (text, place): (String, Journal.Entry.Place) =
            switch ending {
            case .finished: ("finished", .parked)
            case .stopped: ("stopped by a person", session.hasParked ? .parked : session.isLost ? .lost : .underway)
            case .failed(let fault): (fault.text, fault.losesPlace || session.isLost ? .lost : .underway)
            }
        try journal.end(
            text, isFinished: ending == .finished, place: place,
            doubtful: session.doubtfulStrokes.map { strokesBefore + $0 + 1 })
    }
}
