import Foundation
import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// Programs that are sent to virtual EBB boards: firmware 3 with its deep queue (axidraw-v3) and 2 (idraw-a4).
@Suite struct EBBSendTests {
    /// Changes pens, and brings the machine to its corner where it asks for that.
    private func person(_ harness: SendHarness) -> SendHarness.Person {
        { session in
            if case .waiting(.position) = session.state {
                harness.virtual.bringToPark()
                return [.locate(.park)]
            }
            return harness.changingPens(session)
        }
    }

    @Test(arguments: PropertyTests.boards)
    func allIsDrawnAsOnThePage(machine: String) throws {
        try SendTests.withHarness(machine, pictures: 20) { (harness: SendHarness) throws in
            #expect(try harness.send() == .finished)
            #expect(harness.faults() == [])
            #expect(harness.virtual.drawing.strokes.count == harness.job.plan.strokes.count)
            #expect(Set(harness.virtual.drawing.pens) == [0, 1] && !harness.virtual.drawing.isDown)
        }
    }

    /// Paused, the cable pulled twice, once with the board's power, and resumed.
    @Test(arguments: PropertyTests.boards)
    func aJobSurvivesItAll(machine: String) throws {
        try SendTests.withHarness(machine, pictures: 20, faults: ["unplug@12", "reset@30"]) {
            (harness: SendHarness) throws in
            var paused = false
            let first = try harness.send { session in
                if case .waiting(.pause) = session.state {
                    #expect(!harness.virtual.drawing.isDown && harness.virtual.isAtRest)
                    return [.proceed]
                }
                guard !paused, session.strokesDrawn >= 5 else { return harness.changingPens(session) }
                paused = true
                return [.pause]
            }
            #expect(paused)
            guard case .failed(.unplugged) = first else {
                Issue.record("\(first)")
                return
            }
            harness.virtual.advance(to: harness.now + 60)
            harness.virtual.plug(restarts: false, at: harness.now + 60)
            // It has kept its place, and nobody is asked.
            let second = try harness.send(resuming: true, choice: nil)
            guard case .failed(.unplugged) = second else {
                Issue.record("\(second)")
                return
            }
            harness.virtual.plug(restarts: false, at: harness.now)
            var wasAsked = false
            let third = try harness.send(resuming: true, choice: nil) { session in
                if case .waiting(.position) = session.state { wasAsked = true }
                return person(harness)(session)
            }
            #expect(third == .finished && wasAsked)
            #expect(harness.faults() == [])
            #expect(harness.listed.count < 30)
        }
    }

    @Test(arguments: PropertyTests.boards)
    func stoppingParksOrStopsAtOnce(machine: String) throws {
        for request in [SendSession.Request.stop, .stopNow] {
            try SendTests.withHarness(machine, pictures: 6) { (harness: SendHarness) throws in
                let ending = try harness.send { session in
                    session.strokesBegun >= 5 && harness.virtual.drawing.isDown
                        ? [request] : harness.changingPens(session)
                }
                #expect(ending == .stopped && !harness.virtual.drawing.isDown)
                #expect(try harness.send(resuming: true, choice: nil) == .finished)
                #expect(harness.faults() == [])
            }
        }
    }

    /// Answers that are lost, late or run together.
    @Test(arguments: PropertyTests.boards, ["drop=0.01", "delay=0.05", "fuse=0.01"])
    func badCablesLoseNothing(machine: String, fault: String) throws {
        try SendTests.withHarness(machine, pictures: 6, faults: [fault]) { (harness: SendHarness) throws in
            let ending = try harness.send(person: person(harness))
            #expect(ending == .finished)
            #expect(harness.faults() == [])
        }
    }

    /// Pressed while it draws the button pauses, pressed again it goes on.
    @Test(arguments: PropertyTests.boards)
    func theButtonPausesAndGoesOn(machine: String) throws {
        try SendTests.withHarness(machine, pictures: 6, faults: ["button@5"]) { (harness: SendHarness) throws in
            var pauses = 0
            let ending = try harness.send { session in
                guard case .waiting(.button) = session.state else { return harness.changingPens(session) }
                if pauses == 0 {
                    #expect(!harness.virtual.drawing.isDown && harness.virtual.isAtRest)
                    harness.virtual.pressButton()
                }
                pauses += 1
                return []
            }
            #expect(ending == .finished && pauses > 0)
            #expect(harness.faults() == [])
        }
    }

    /// Without power the motors count steps that they do not make: none of these strokes counts as drawn.
    @Test(arguments: PropertyTests.boards)
    func motorsWithoutPowerEndTheJob(machine: String) throws {
        try SendTests.withHarness(machine, pictures: 6, faults: ["power@5"]) { (harness: SendHarness) throws in
            #expect(try harness.send() == .failed(.unpowered))
            #expect(!harness.virtual.drawing.isDown)
            #expect(try Journal.last(harness.job.journalPath)?.place == .lost)
            #expect(try harness.send(resuming: true) == .failed(.unpowered), "it is not switched on")
            #expect(try harness.send(resuming: true, choice: nil, person: person(harness)) == .failed(.unpowered))
            harness.virtual.bringToPark()
            #expect(try harness.send(resuming: true, choice: nil, person: person(harness)) == .finished)
            // Where the motors stood still dots may be, or parts of strokes that were listed.
            #expect(harness.faults().filter { $0.contains("missing") || $0.contains("twice") } == [])
        }
    }

    /// The supply comes back with the carriage in its corner, and the plot goes on where its journal says.
    @Test(arguments: PropertyTests.boards)
    func powerThatComesBackIsAllItTakes(machine: String) throws {
        try SendTests.withHarness(machine, pictures: 6, faults: ["power@5"]) { (harness: SendHarness) throws in
            #expect(try harness.send() == .failed(.unpowered))
            let entry = try #require(try Journal.last(harness.job.journalPath))
            #expect(entry.drawn < 5 && entry.begun >= 5)
            harness.virtual.advance(to: harness.now + 6)
            let before = harness.virtual.drawing.strokes.count
            var wasAsked = false
            let ending = try harness.send(resuming: true, choice: nil) { session in
                guard case .waiting(.position) = session.state else { return harness.changingPens(session) }
                wasAsked = true
                return [.locate(.park)]
            }
            #expect(ending == .finished && wasAsked)
            let first = harness.job.plan.toolpath.lines().drawn[entry.drawn].points[0]
            #expect((harness.virtual.drawing.strokes[before].points[0] - first).length < 0.03)
            #expect(harness.virtual.drawing.strokes.count == before + harness.job.plan.strokes.count - entry.drawn)
        }
    }

    /// What a pulled cable left in the board's buffer is no command, and nobody's fault.
    @Test(arguments: ["L", "LM,12345", "SP,", "QX", "\u{7}"], PropertyTests.boards)
    func halfACommandIsPassedOver(half: String, machine: String) throws {
        try SendTests.withHarness(machine, pictures: 2) { (harness: SendHarness) throws in
            for byte in half.utf8 { harness.virtual.receive(byte, at: 0) }
            #expect(try harness.send() == .finished)
            #expect(harness.faults() == [])
        }
    }

    @Test func aRefusedCommandEndsTheJob() throws {
        try SendTests.withHarness("axidraw-v3", pictures: 6, faults: ["refuse@5"]) { (harness: SendHarness) throws in
            guard case .failed(.refused(let text)) = try harness.send() else {
                Issue.record("\(harness.endings)")
                return
            }
            #expect(text.contains("Unknown command"))
            #expect(!harness.virtual.drawing.isDown)
        }
    }

    /// A board whose firmware does not know LM is found out before anything moves.
    @Test func oldFirmwareIsNotSentWhatItDoesNotKnow() throws {
        let old = try MachineLibrary.standard.machine("idraw-a4")
        let program = try SendTests.program("axidraw-v3", pictures: 2)
        let plan = try SendPlan(program, machine: MachineLibrary.standard.machine("axidraw-v3"))
        let board = VirtualMachine(old)
        let ending = try SendRun(plan, over: VirtualDevice(board), journal: nil).run()
        guard case .failed(.stranger(let text)) = ending else {
            Issue.record("\(ending)")
            return
        }
        #expect(text.contains("2.4.4") && text.contains("LM"))
        #expect(board.drawing.strokes.isEmpty)
    }

    @Test(arguments: PropertyTests.boards)
    func handMovesAndDryRunsNeverDraw(machine: String) throws {
        let profile = try MachineLibrary.standard.machine(machine)
        let program = try SendTests.program(machine, pictures: 3)
        let plan = try SendPlan(program, machine: profile)
        let virtual = VirtualMachine(profile)
        let texts = [
            try MachineMoves.frame(of: plan), MachineMoves.jog(Point(10, -5), profile), MachineMoves.park(profile),
            MachineMoves.home(profile), MachineMoves.pen(isDown: false, profile),
        ]
        var now = 0.0
        for text in texts {
            let moves = try SendPlan(text, machine: profile, knowsPlace: false)
            let device = VirtualDevice(virtual, at: now)
            #expect(try SendRun(moves, over: device, journal: nil).run() == .finished)
            now = device.now
        }
        let dry = try SendPlan(program, machine: profile, isDry: true)
        let device = VirtualDevice(virtual, at: now)
        #expect(try SendRun(dry, over: device, journal: nil).run() == .finished)
        #expect(virtual.drawing.strokes.isEmpty && virtual.drawing.faults.isEmpty)
    }
}
