import SketchBase
import SketchGeometry
import SketchPlotting
import Testing

/// Conversations word by word, without a port and without a clock.
@Suite struct SenderTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    private func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
    private func command(_ text: String, isBarrier: Bool = false, end: Point? = nil) -> SendPlan.Command {
        SendPlan.Command(text: text, isBarrier: isBarrier, end: end)
    }

    // MARK: GRBL

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

    // MARK: Marlin

    private func marlin() -> MarlinSender {
        var sender = MarlinSender(at: 0)
        #expect(text(sender.output(at: 0)) == "\nN0 M110 N0*125\n")
        // Two answers, as the greeting was sent twice while it started.
        sender.receive(bytes("ok\nok\n"), at: 0.1)
        #expect(sender.output(at: 0.2) == [])
        #expect(text(sender.output(at: 1)) == "N1 M115*39\n")
        sender.receive(bytes("FIRMWARE_NAME:Marlin 2.1.2 (Sep 1 2023) SOURCE_CODE_URL:x\nCap:EEPROM:1\nok\n"), at: 1)
        #expect(sender.firmware == "Marlin 2.1.2")
        #expect(text(sender.output(at: 1)) == "N2 M114*37\n")
        sender.receive(bytes("X:10.00 Y:20.00 Z:0.00 E:0.00 Count X:800 Y:1600 Z:0\nok\n"), at: 1)
        #expect(sender.state == .ready && sender.position == Point(10, 20))
        return sender
    }

    @Test func marlinIsMet() { _ = marlin() }

    @Test func marlinAsksAgain() {
        var sender = marlin()
        let line = text(sender.take(command("G0 X1"), mark: 1, at: 2))
        #expect(line?.hasPrefix("N3 G0 X1*") == true)
        #expect(sender.take(command("G0 X2"), mark: 2, at: 2) == nil)
        sender.receive(bytes("Error:checksum mismatch, Last Line: 2\nResend: 3\nok\n"), at: 2)
        #expect(sender.acknowledged == 0)
        #expect(text(sender.output(at: 2.2)) == line)
        sender.receive(bytes("ok\n"), at: 2.3)
        #expect(sender.acknowledged == 1)
    }

    /// A line whose answer got lost is sent again, and Marlin says that it has it. Whether it has obeyed it, and to what
    /// the next `ok` is, a report of the position tells.
    @Test func aLostAnswerOfMarlinIsFound() {
        var sender = marlin()
        let line = text(sender.take(command("M400", isBarrier: true), mark: 1, at: 2))
        #expect(sender.output(at: 2.4) == [])
        sender.receive(bytes("echo:busy: processing\n"), at: 2.4)
        #expect(sender.output(at: 4.8) == [], "busy is no silence")
        #expect(text(sender.output(at: 5)) == line)
        sender.receive(bytes("Error:Line Number is not Last Line Number+1, Last Line: 3\nResend: 4\nok\n"), at: 5)
        #expect(sender.acknowledged == 1 && sender.executed == 0 && !sender.isIdle)
        #expect(sender.take(command("G0 X1"), mark: 2, at: 5) == nil)
        #expect(text(sender.output(at: 5)) == "N4 M114*35\n")
        // The answer was late only: what is done is known by the report behind it.
        sender.receive(bytes("ok\n"), at: 5.5)
        #expect(sender.executed == 0 && !sender.isIdle)
        sender.receive(bytes("X:1.00 Y:1.00 Z:0.00 E:0.00 Count X:80 Y:80 Z:0\nok\n"), at: 6)
        #expect(sender.executed == 1 && sender.isIdle)
        _ = sender.take(command("G0 X1"), mark: 2, at: 12)
        #expect(sender.acknowledged == 1)
        sender.receive(bytes("ok\n"), at: 12)
        #expect(sender.acknowledged == 2)
    }

    /// Without a word from Marlin a short move is waited for half a second, a long one as long as it may take.
    @Test func marlinIsWaitedForAsLongAsItMoves() {
        for (seconds, soon, late) in [(0.0, 2.4, 2.6), (0.5, 3.2, 3.3), (60, 4.4, 4.6)] {
            var sender = marlin()
            var move = command("G1 X10")
            move.seconds = seconds
            let line = text(sender.take(move, mark: 1, at: 2))
            #expect(sender.output(at: soon) == [])
            #expect(text(sender.output(at: late)) == line)
        }
    }

    /// Where the letter N is damaged, Marlin knows no such command, and the line goes once more.
    @Test func marlinIsSentAgainWhatItRefusedAsDamaged() {
        var sender = marlin()
        let line = text(sender.take(command("G0 X1"), mark: 1, at: 2))
        for now in [2.0, 2.5] {
            sender.receive(bytes("echo:Unknown command: \"O3 G0 X1*97\"\nok\n"), at: now)
            #expect(sender.acknowledged == 0 && sender.state == .ready)
            #expect(text(sender.output(at: now + 0.2)) == line)
        }
        sender.receive(bytes("ok\n"), at: 3)
        #expect(sender.acknowledged == 1)
    }

    /// A line whose loss was taken for its answer is asked for behind the next one, and both go once more, in order.
    @Test func marlinGoesBackToTheLineThatIsAskedFor() {
        var sender = marlin()
        let lost = text(sender.take(command("M400", isBarrier: true), mark: 1, at: 2))
        sender.receive(bytes("ok\n"), at: 2)
        #expect(sender.acknowledged == 1 && sender.executed == 1)
        let next = text(sender.take(command("G0 X2"), mark: 2, at: 2))
        sender.receive(bytes("Error:Line Number is not Last Line Number+1, Last Line: 2\nResend: 3\nok\n"), at: 2.1)
        #expect(sender.acknowledged == 0 && sender.executed == 0 && !sender.isIdle)
        #expect(text(sender.output(at: 2.3)) == lost)
        sender.receive(bytes("ok\n"), at: 2.4)
        #expect(sender.acknowledged == 1)
        #expect(sender.take(command("G0 X3"), mark: 3, at: 2.4) == nil)
        #expect(text(sender.output(at: 2.4)) == next)
        sender.receive(bytes("ok\n"), at: 2.5)
        #expect(sender.acknowledged == 2)
        // Which answer was whose a report of the position tells.
        #expect(text(sender.output(at: 2.6))?.hasPrefix("N5 M114*") == true)
        sender.receive(bytes("X:1.00 Y:1.00 Z:0.00 E:0.00 Count X:80 Y:80 Z:0\nok\n"), at: 2.7)
        #expect(sender.executed == 1)
        #expect(text(sender.take(command("G0 X3"), mark: 3, at: 3))?.hasPrefix("N6 G0 X3*") == true)
    }

    /// Marlin 2.1 passes over a line that it has in silence: the next one tells whether it has it.
    @Test func marlinMayPassOverARepetition() {
        for has in [true, false] {
            var sender = marlin()
            let line = text(sender.take(command("G0 X1"), mark: 1, at: 2))
            #expect(text(sender.output(at: 2.6)) == line)
            #expect(sender.output(at: 3.2) == [])
            #expect(text(sender.output(at: 3.2)) == "N4 M114*35\n")
            guard has else {
                sender.receive(
                    bytes("Error:Line Number is not Last Line Number+1, Last Line: 2\nResend: 3\nok\n"), at: 4)
                #expect(text(sender.output(at: 4.2)) == line && sender.acknowledged == 0)
                continue
            }
            sender.receive(bytes("X:1.00 Y:1.00 Z:0.00 E:0.00 Count X:80 Y:80 Z:0\nok\n"), at: 4)
            #expect(sender.acknowledged == 1 && sender.take(command("G0 X2"), mark: 2, at: 4) != nil)
        }
    }

    @Test func marlinsTroubles() {
        func state(after reply: String) -> SenderState {
            var sender = marlin()
            _ = sender.take(command("M280 P0 S30"), mark: 1, at: 2)
            sender.receive(bytes(reply + "\n"), at: 2)
            return sender.state
        }
        #expect(state(after: "start") == .failed(.restarted))
        #expect(
            state(after: "Error:Printer halted. kill() called!") == .failed(.alarm("Printer halted. kill() called!")))
        guard case .failed(.refused) = state(after: "echo:Unknown command: \"M280 P0 S30\"\nok") else {
            Issue.record("an unknown command is refused")
            return
        }
        #expect(MarlinSender.replies(in: "okecho:busy: processing") == ["ok", "echo:busy: processing"])
        #expect(MarlinSender.replies(in: "echo:busy: processingok") == ["echo:busy: processing", "ok"])
    }

    // MARK: HPGL

    private func plotter(room: Int = 90, knowsPoints: Bool = true) -> HPGLSender {
        var sender = HPGLSender(flow: .replies, at: 0)
        #expect(text(sender.output(at: 0)) == "\u{1B}.K\u{1B}.B")
        sender.receive(bytes("\(room)\r"), at: 0.1)
        #expect(text(sender.output(at: 0.2)) == "\u{1B}.B")
        sender.receive(bytes("\(room)\r"), at: 0.3)
        #expect(sender.state == .connecting)
        // It says that it was switched on.
        #expect(text(sender.output(at: 0.4)) == "OS;")
        sender.receive(bytes("24\r"), at: 0.5)
        #expect(text(sender.output(at: 0.5)) == "OP;")
        guard knowsPoints else {
            for now in [3.0, 6, 9] { #expect(text(sender.output(at: now)) == "OP;") }
            #expect(sender.output(at: 12) == [] && sender.state == .ready)
            return sender
        }
        sender.receive(bytes("170,602,15370,10602\r"), at: 0.6)
        #expect(text(sender.output(at: 0.7)) == "IP171,603,15371,10603;")
        #expect(sender.state == .ready)
        return sender
    }

    /// No more is sent than there is room; between strokes it is asked how far the plotter is, without its resting.
    @Test func hpglFillsTheRoom() {
        var sender = plotter(room: 103)
        func stroke(_ mark: Int, at now: Double) -> String? {
            var move = command("PU1000,10\(mark)00;")
            (move.isBoundary, move.seconds) = (true, 0.5)
            return text(sender.take(move, mark: mark, at: now))
        }
        #expect(stroke(1, at: 1) == "PU1000,10100;")
        #expect(stroke(2, at: 1) == "OS;PU1000,10200;")
        #expect(stroke(3, at: 1) == "OS;PU1000,10300;")
        #expect(stroke(4, at: 1) == "OS;PU1000,10400;")
        #expect(stroke(5, at: 1) == nil)
        sender.receive(bytes("16\r"), at: 2)
        #expect(sender.executed == 1 && !sender.isIdle)
        #expect(stroke(5, at: 2) == "OS;PU1000,10500;")
        #expect(sender.output(at: 2.05) == [])
        #expect(text(sender.output(at: 2.2)) == "OS;", "behind the last as well")
        for _ in 2...5 { sender.receive(bytes("16\r"), at: 3) }
        #expect(sender.executed == 5 && sender.isIdle)
    }

    /// A buffer that was not empty yet when it was asked first is asked once more before anything is called too long for it.
    @Test func aPlottersBufferIsAskedAgain() {
        for told in [1024, 40] {
            var sender = plotter(room: 40)
            let long = command("PD" + String(repeating: "100,100,", count: 8) + "0,0;")
            #expect(sender.take(long, mark: 1, at: 1) == nil && sender.state == .ready)
            // The points that were moved are drawn, as it were, before the buffer can be empty.
            #expect(text(sender.output(at: 1)) == "\u{1B}.B")
            sender.receive(bytes("\(told)\r"), at: 1.1)
            if told == 1024 {
                #expect(sender.take(long, mark: 1, at: 1.2) != nil)
            } else {
                #expect(sender.take(long, mark: 1, at: 1.2) == nil)
                #expect(
                    sender.state
                        == .failed(.refused("its buffer takes 34 bytes; give the profile a \"lineLength\" below that")))
            }
        }
    }

    /// What takes longer than some seconds is not sent ahead, since it would be in doubt.
    @Test func hpglDoesNotRunAhead() {
        var sender = plotter(room: 1024)
        var taken = 0
        for mark in 1...20 {
            var move = command("PU1000,10\(mark)00;")
            (move.isBoundary, move.seconds) = (true, 1)
            if sender.take(move, mark: mark, at: 1) != nil { taken += 1 }
        }
        #expect(taken == 4)
    }

    /// An answer that is lost is found by an empty buffer; a plotter that draws for long is waited for.
    @Test func aLostAnswerOfAPlotterIsFound() {
        var sender = plotter(room: 1024)
        _ = sender.take(command("PD1,1;"), mark: 1, at: 1)
        #expect(text(sender.output(at: 1.2)) == "OS;")
        for step in 0..<10 {
            let now = 4 + 3 * Double(step)
            #expect(text(sender.output(at: now)) == "\u{1B}.B")
            sender.receive(bytes("1015\r"), at: now + 0.1)
        }
        #expect(sender.state == .ready && sender.executed == 0)
        #expect(text(sender.output(at: 34)) == "\u{1B}.B")
        sender.receive(bytes("1024\r"), at: 34.1)
        #expect(sender.output(at: 35) == [])
        #expect(text(sender.output(at: 35.4)) == "OP;")
        // It has not begun anew: its points are where they were put.
        var restarted = sender
        sender.receive(bytes("171,603,15371,10603\r"), at: 35.4)
        #expect(text(sender.output(at: 35.4)) == "OS;")
        sender.receive(bytes("16\r"), at: 35.5)
        #expect(sender.executed == 1 && sender.isIdle && sender.doubtful.isEmpty)
        restarted.receive(bytes("170,602,15370,10602\r"), at: 35.4)
        #expect(restarted.state == .failed(.restarted) && restarted.executed == 0)
    }

    /// Of a plotter that does not know its points all answers are waited for now and then, so that a lost one leaves
    /// little in doubt.
    @Test func aPlottersAnswersAreCounted() {
        var sender = plotter(room: 1024, knowsPoints: false)
        func take(_ mark: Int, at now: Double) -> Bool {
            var move = command("PU1000,10\(mark)00;")
            move.isBoundary = true
            return sender.take(move, mark: mark, at: now) != nil
        }
        #expect(take(1, at: 21) && take(2, at: 22))
        sender.receive(bytes("16\r"), at: 28)
        #expect(take(3, at: 28.9) && !take(4, at: 29.1))
        sender.receive(bytes("16\r"), at: 29.2)
        #expect(text(sender.output(at: 29.2)) == "OS;" && !take(4, at: 29.2))
        sender.receive(bytes("16\r"), at: 29.3)
        #expect(take(4, at: 29.3) && sender.doubtful.isEmpty)
        #expect(text(sender.output(at: 30)) == "OS;")
        #expect(text(sender.output(at: 33)) == "\u{1B}.B")
        sender.receive(bytes("1024\r"), at: 33)
        #expect(text(sender.output(at: 35)) == "OS;")
        #expect(sender.doubtful == [3..<4])
    }

    /// What a plotter refused, or lost with its power, is not taken to be drawn.
    @Test func aPlottersTroubles() {
        func state(after status: Int) -> (SenderState, Int) {
            var sender = plotter()
            for (mark, status) in [(1, 16), (2, status)] {
                _ = sender.take(command("PD1,1;"), mark: mark, at: Double(mark))
                #expect(text(sender.output(at: Double(mark) + 0.2)) == "OS;")
                sender.receive(bytes("\(status)\r"), at: Double(mark) + 0.3)
            }
            return (sender.state, sender.executed)
        }
        #expect(state(after: 16) == (.ready, 2))
        #expect(state(after: 48) == (.failed(.refused("its error light is on")), 1))
        #expect(state(after: 24) == (.failed(.restarted), 1))
        // It was told to begin anew itself.
        var sender = plotter()
        #expect(text(sender.take(command("IN;"), mark: 1, at: 1)) == "IN;IP171,603,15371,10603;")
        #expect(text(sender.take(command("SP1;"), mark: 2, at: 1)) == "OS;SP1;")
        sender.receive(bytes("24\r"), at: 1.1)
        #expect(sender.state == .ready && sender.executed == 1)
    }

    @Test func longInstructionsAreCut() throws {
        let machine = try MachineLibrary.standard.machine("hpgl")
        let points = (0..<100).map { "\(4000 + $0 * 10),\(4000 + $0)" }.joined(separator: ",")
        let plan = try SendPlan("IN;SP1;PU4000,4000;PD\(points);PU;SP0;", machine: machine)
        #expect(plan.commands.allSatisfy { $0.text.utf8.count <= machine.lineLength })
        #expect(plan.commands.count > 10 && plan.strokes.count == 1)
    }
}
