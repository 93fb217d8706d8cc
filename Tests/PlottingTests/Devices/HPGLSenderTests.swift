import SketchBase
import SketchGeometry
import SketchPlotting
import Testing

/// How full an HPGL plotter's buffer is, and how far it has drawn.
extension SenderTests {
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
