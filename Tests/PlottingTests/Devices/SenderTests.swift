import SketchBase
import SketchGeometry
import SketchPlotting
import Testing

/// Conversations word by word, without a port and without a clock.
@Suite struct SenderTests {
    func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
    func command(_ text: String, isBarrier: Bool = false, end: Point? = nil) -> SendPlan.Command {
        SendPlan.Command(text: text, isBarrier: isBarrier, end: end)
    }

    /// One that has begun anew, so that nothing stands in its buffer.
    private func grbl() -> GRBLSender {
        var sender = GRBLSender(at: 0)
        sender.receive(
            bytes("\r\nGrbl 1.1h ['$' for help]\r\n<Idle|MPos:0.000,0.000,0.000|WCO:1.000,2.000,0.000>\r\n"), at: 1)
        return sender
    }

    @Test func grblIsMet() {
        let sender = grbl()
        #expect(sender.state == .ready)
        #expect(sender.mayHaveLostPlace)
        #expect(sender.position == Point(-1, -2))
    }

    /// One that rests with half a line in its buffer is reset, which keeps its place.
    @Test func grblIsResetAtRest() {
        var sender = GRBLSender(at: 0)
        #expect(sender.output(at: 0) == bytes("?"))
        sender.receive(bytes("<Idle|MPos:0.000,0.000,0.000>\r\n"), at: 0.6)
        #expect(sender.output(at: 0.6).first == 0x18)
        #expect(sender.state != .ready)
        sender.receive(bytes("\r\nGrbl 1.1h ['$' for help]\r\n<Idle|MPos:0.000,0.000,0.000|WCO:0,0,0>\r\n"), at: 0.7)
        #expect(sender.state == .ready)
        #expect(!sender.mayHaveLostPlace)
    }

    @Test func grblsBufferIsNeverRunOver() throws {
        var sender = grbl()
        var sent = 0
        for number in 1... {
            guard let line = sender.take(command("G1X100.000Y\(number)"), mark: number, at: 2) else { break }
            sent += line.count
        }
        #expect(sent > 100 && sent <= 127)
        sender.receive(bytes("ok\r\n"), at: 2)
        #expect(sender.acknowledged == 1)
        #expect(sender.take(command("G1X1"), mark: 99, at: 2) != nil)
    }

    @Test func whatIsStoredGoesAlone() {
        var sender = grbl()
        #expect(text(sender.take(command("$32=0"), mark: 1, at: 2)) == "$32=0\n")
        #expect(sender.take(command("G21"), mark: 2, at: 2) == nil)
        sender.receive(bytes("ok\r\n"), at: 2)
        #expect(sender.take(command("G21"), mark: 2, at: 2) != nil)
        #expect(sender.take(command("$32=1"), mark: 3, at: 2) == nil)
    }

    /// Lines of replies that lost their ends; messages that are none.
    @Test func fusedRepliesAreCounted() {
        var sender = grbl()
        for mark in 1...4 { _ = sender.take(command("G1X\(mark)"), mark: mark, at: 2) }
        sender.receive(bytes("okok<Run|MPos:0.500,0.000,0.000>ok\r\n[MSG:ok]\r\n"), at: 2)
        #expect(sender.acknowledged == 3)
        sender.receive(bytes("<Run|MPos:1.0ok\r\n"), at: 2)
        #expect(sender.acknowledged == 3, "a report without its end swallows what it runs into")
        #expect(sender.state == .ready)
    }

    /// What is done is what stands before a wait that was answered.
    @Test func doneIsMoreThanUnderstood() {
        var sender = grbl()
        _ = sender.take(command("G1X1"), mark: 1, at: 2)
        _ = sender.take(command("G4P0", isBarrier: true), mark: 2, at: 2)
        sender.receive(bytes("ok\r\n"), at: 2)
        #expect(sender.acknowledged == 1 && sender.executed == 0 && !sender.isIdle)
        sender.receive(bytes("ok\r\n"), at: 2.5)
        #expect(sender.executed == 2 && sender.isIdle)
    }

    /// A lost reply is found where the machine rests where the last line ends, and what it was is in doubt.
    @Test func aLostReplyIsNotWaitedFor() {
        var sender = grbl()
        _ = sender.take(command("G1X1", end: Point(1, 0)), mark: 1, at: 2)
        _ = sender.take(command("G4P0", isBarrier: true, end: Point(1, 0)), mark: 2, at: 2)
        sender.receive(bytes("ok\r\n"), at: 2)
        for step in 1...8 {
            let now = 2 + 0.25 * Double(step)
            _ = sender.output(at: now)
            sender.receive(bytes("<Idle|MPos:2.000,2.000,0.000>\r\n"), at: now)
        }
        #expect(sender.isIdle && sender.executed == 2)
        #expect(sender.doubtful == [0..<2])
        // Somewhere else is no rest.
        _ = sender.take(command("G1X5", end: Point(5, 0)), mark: 3, at: 5)
        for step in 1...8 {
            let now = 5 + 0.25 * Double(step)
            _ = sender.output(at: now)
            sender.receive(bytes("<Idle|MPos:2.000,2.000,0.000>\r\n"), at: now)
        }
        guard case .failed(.displaced) = sender.state else {
            Issue.record("\(sender.state)")
            return
        }
    }

    /// Nor where it was homing, which goes alone.
    @Test func aLostReplyToHomingIsNotWaitedFor() {
        var sender = grbl()
        _ = sender.take(command("$H"), mark: 0, at: 2)
        for step in 1...60 {
            let now = 2 + 0.25 * Double(step)
            _ = sender.output(at: now)
            sender.receive(bytes("<\(step < 40 ? "Home" : "Idle")|MPos:2.000,2.000,0.000>\r\n"), at: now)
            if step < 40 { #expect(!sender.isIdle) }
        }
        #expect(sender.isIdle && sender.state == .ready)
        #expect(sender.take(command("G21"), mark: 1, at: 20) != nil)
    }

    @Test func grblsTroubles() {
        func state(after reply: String) -> SenderState {
            var sender = grbl()
            _ = sender.take(command("G1X1"), mark: 1, at: 2)
            sender.receive(bytes(reply + "\r\n"), at: 2)
            return sender.state
        }
        #expect(state(after: "ALARM:1") == .failed(.alarm("alarm 1, a limit switch was hit")))
        #expect(state(after: "error:20") == .failed(.refused("error 20, an unknown command, at command 1")))
        #expect(state(after: "Grbl 1.1h ['$' for help]") == .failed(.restarted))
        var silent = grbl()
        _ = silent.output(at: 20)
        #expect(silent.state == .failed(.silent))
        var marlin = GRBLSender(at: 0)
        marlin.receive(bytes("echo:Marlin 2.1\n"), at: 1)
        guard case .failed(.stranger) = marlin.state else {
            Issue.record("\(marlin.state)")
            return
        }
    }

    /// One that says that it runs, and stands: that is said after a minute, and is the end after five.
    @Test func grblThatStandsStillIsNotWaitedForForEver() {
        func stood(_ state: String, for seconds: Int, moving: Bool = false, waiting: Double = 0) -> GRBLSender {
            var sender = grbl()
            var wait = command("G4 P\(waiting)")
            wait.seconds = waiting
            _ = sender.take(wait, mark: 1, at: 2)
            for step in 0..<seconds {
                sender.receive(bytes("<\(state)|MPos:\(moving ? step : 5).000,2.000,0.000>\r\n"), at: 3 + Double(step))
            }
            return sender
        }
        #expect(stood("Run", for: 50).standstill == nil)
        #expect(stood("Run", for: 100).standstill == "Run" && stood("Run", for: 100).state == .ready)
        #expect(stood("Run", for: 310).state == .failed(.stuck("Run")))
        #expect(stood("Run", for: 1000, moving: true).standstill == nil)
        #expect(stood("Run", for: 310, waiting: 300).standstill == nil)
        // A person has put it on hold.
        #expect(stood("Hold:0", for: 1000).standstill == "Hold" && stood("Hold:0", for: 1000).state == .ready)
        // Nothing is to be done.
        var idle = grbl()
        for step in 0..<1000 { idle.receive(bytes("<Idle|MPos:5.000,2.000,0.000>\r\n"), at: 3 + Double(step)) }
        #expect(idle.standstill == nil && idle.state == .ready)
    }
}
