import SketchBase
import SketchGeometry
import SketchPlotting
import Testing

/// Marlin's numbered lines, their answers and what is sent again.
extension SenderTests {
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
}
