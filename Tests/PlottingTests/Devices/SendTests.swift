import Foundation
import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// Programs that are sent to virtual machines: all is drawn, nothing twice that was not listed.
@Suite struct SendTests {
    static let machines = ["grbl-servo", "grbl-z", "marlin-servo", "marlin-z", "hpgl"]

    static func program(_ machine: String, pictures: Int = 80, seed: UInt64 = 5) throws -> String {
        try plot(PlotPages.wall(pictures: pictures, seed: seed), settings(machine) { $0.effort = 0 }).program.text
    }

    static func withHarness(
        _ machine: String, pictures: Int = 80, faults: [String] = [], _ body: (SendHarness) throws -> Void
    ) throws {
        try TestFiles.withTemporaryFolder { folder in
            var wanted = VirtualFaults(seed: 1)
            for fault in faults { try wanted.add(fault) }
            try body(
                SendHarness(
                    program(machine, pictures: pictures), machine: MachineLibrary.standard.machine(machine),
                    folder: folder, faults: wanted))
        }
    }

    @Test(arguments: machines)
    func allIsDrawnAsOnThePage(machine: String) throws {
        try Self.withHarness(machine, pictures: 20) { (harness: SendHarness) throws in
            #expect(try harness.send() == .finished)
            #expect(harness.faults() == [])
            #expect(harness.virtual.drawing.strokes.count == harness.job.plan.strokes.count)
            #expect(!harness.virtual.drawing.isDown)
        }
    }

    /// 80 pictures: paused, a pen changed, the cable pulled twice, once with and once without a restart, and resumed.
    @Test(arguments: machines)
    func aJobSurvivesItAll(machine: String) throws {
        try Self.withHarness(machine, faults: ["unplug@40", "unplug@170"]) { (harness: SendHarness) throws in
            var paused = false
            var lifted = false
            let first = try harness.send { session in
                if case .waiting(.pause) = session.state {
                    lifted = !harness.virtual.drawing.isDown && harness.virtual.isAtRest
                    return [.proceed]
                }
                guard !paused, session.strokesDrawn >= 15 else { return harness.changingPens(session) }
                paused = true
                return [.pause]
            }
            guard case .failed(.unplugged) = first else {
                Issue.record("\(first)")
                return
            }
            #expect(paused && lifted)
            harness.virtual.plug(restarts: false, at: harness.now + 60)
            let second = try harness.send(resuming: true, choice: .home)
            guard case .failed(.unplugged) = second else {
                Issue.record("\(second)")
                return
            }
            harness.virtual.plug(restarts: true, at: harness.now)
            #expect(try harness.send(resuming: true, choice: .home) == .finished)
            #expect(harness.faults() == [])
            // Few are drawn again: what was in the machine's buffers.
            #expect(harness.listed.count < 60)
            #expect(Set(harness.virtual.drawing.pens) == [0, 1])
            #expect(try Journal.last(harness.job.journalPath)?.isOpen == false)
        }
    }

    /// A plotter that is pulled off leaves few strokes in doubt: those of some seconds, not of a whole buffer.
    @Test(arguments: ["hpgl", "axidraw-v3", "grbl-servo", "marlin-servo"])
    func littleIsInDoubt(machine: String) throws {
        try Self.withHarness(machine, pictures: 30, faults: ["unplug@40"]) { (harness: SendHarness) throws in
            try harness.send()
            let entry = try #require(try Journal.last(harness.job.journalPath))
            #expect(entry.begun - entry.drawn <= 8)
        }
    }

    /// Bits of any line may arrive otherwise: the line is sent again, and the plot goes on.
    @Test(arguments: ["marlin-servo", "marlin-z"], 1..<7)
    func damagedLinesEndNoPlot(machine: String, seed: UInt64) throws {
        for chances in [["garble=0.01"], ["garble=0.005", "drop=0.01", "fuse=0.01"]] {
            try TestFiles.withTemporaryFolder { folder in
                var faults = VirtualFaults(seed: seed)
                for chance in chances { try faults.add(chance) }
                let harness = try SendHarness(
                    Self.program(machine, pictures: 6), machine: MachineLibrary.standard.machine(machine),
                    folder: folder, faults: faults)
                let ending = try harness.send()
                #expect(ending == .finished, "\(chances)")
                #expect(harness.faults() == [], "\(chances)")
            }
        }
    }

    /// Motors that stand still for ever end in a journal that resumes, and so does whoever does not wait for that.
    @Test func aStandstillEnds() throws {
        for isPatient in [true, false] {
            try SendTests.withHarness("grbl-servo", pictures: 6, faults: ["stall@5"]) { (harness: SendHarness) throws in
                var said = 0.0
                let ending = try harness.send { session in
                    guard session.standstill != nil else { return harness.changingPens(session) }
                    if said == 0 { said = Double(session.strokesBegun) }
                    return isPatient ? [] : [.stop]
                }
                #expect(said >= 5)
                if isPatient { #expect(ending == .failed(.stuck("Run"))) } else { #expect(ending != .finished) }
                #expect(harness.now < (isPatient ? 400 : 100))
                #expect(!harness.virtual.drawing.isDown)
                #expect(try harness.send(resuming: true, choice: .home) == .finished)
                #expect(harness.faults() == [])
            }
        }
    }

    /// A reply that is lost costs as long as its command may take, not seconds.
    @Test(arguments: ["grbl-servo", "marlin-servo", "hpgl", "axidraw-v3"])
    func lostRepliesCostLittle(machine: String) throws {
        var times: [Double] = []
        for faults in [[], ["drop=0.02"]] {
            try Self.withHarness(machine, pictures: 10, faults: faults) { (harness: SendHarness) throws in
                #expect(try harness.send() == .finished)
                #expect(harness.faults() == [])
                times.append(harness.now)
            }
        }
        #expect(times[1] < 1.5 * times[0])
    }

    /// Slower or faster than the program says, to the same lines.
    @Test(arguments: ["grbl-servo", "marlin-servo", "hpgl"])
    func feedsAreChanged(machine: String) throws {
        var times: [Double] = []
        for feed in [100, 50, 150] {
            try Self.withHarness(machine, pictures: 6) { (harness: SendHarness) throws in
                var changed: Int?
                let ending = try harness.send { session in
                    changed = session.feed
                    return session.strokesBegun < 2 ? [.feed(feed)] : harness.changingPens(session)
                }
                #expect(ending == .finished && harness.faults() == [])
                #expect(changed == (machine == "hpgl" ? nil : feed))
                times.append(harness.now)
            }
        }
        if machine == "hpgl" {
            #expect(times[0] == times[1] && times[0] == times[2])
        } else {
            #expect(times[1] > 1.2 * times[0] && times[2] < times[0])
        }
    }

    @Test func grblsFeedGoesByTensAndOnes() {
        var sender = GRBLSender(at: 0)
        sender.receive(Array("Grbl 1.1h ['$' for help]\r\n<Idle|MPos:0,0,0|WCO:0,0,0>\r\n".utf8), at: 1)
        #expect(sender.output(changingFeedTo: 100, at: 1) == [])
        #expect(sender.output(changingFeedTo: 123, at: 1) == [0x90, 0x91, 0x91, 0x93, 0x93, 0x93])
        #expect(sender.output(changingFeedTo: 123, at: 1) == [])
        #expect(sender.output(changingFeedTo: 88, at: 1) == [0x90, 0x92, 0x94, 0x94])
    }

    /// A pause comes at the end of a stroke, not behind all that fits into the machine's queues.
    @Test func aPauseIsSoon() throws {
        try Self.withHarness("grbl-servo", pictures: 20) { (harness: SendHarness) throws in
            var asked: Int?
            var waited: Int?
            try harness.send { session in
                if case .waiting(.pause) = session.state {
                    waited = waited ?? session.strokesDrawn
                    return [.proceed]
                }
                guard asked == nil, session.strokesDrawn >= 10 else { return harness.changingPens(session) }
                asked = session.strokesDrawn
                return [.pause]
            }
            #expect(try #require(waited) - #require(asked) <= 3)
            #expect(harness.faults() == [])
        }
    }

    @Test(arguments: machines)
    func stoppingParksWithThePenUp(machine: String) throws {
        try Self.withHarness(machine, pictures: 10) { (harness: SendHarness) throws in
            let ending = try harness.send { session in
                session.strokesBegun >= 5 ? [.stop] : harness.changingPens(session)
            }
            #expect(ending == .stopped)
            #expect(!harness.virtual.drawing.isDown)
            #expect(try harness.send(resuming: true, choice: nil) == .finished)
            #expect(harness.faults() == [])
            #expect(harness.listed.isEmpty)
        }
    }

    @Test(arguments: machines)
    func stoppingAtOnceLiftsThePen(machine: String) throws {
        try Self.withHarness(machine, pictures: 10) { (harness: SendHarness) throws in
            let ending = try harness.send { session in
                session.strokesBegun >= 5 && harness.virtual.drawing.isDown ? [.stopNow] : harness.changingPens(session)
            }
            #expect(ending == .stopped)
            #expect(!harness.virtual.drawing.isDown)
            #expect(try harness.send(resuming: true, choice: .home) == .finished)
            #expect(harness.faults() == [])
        }
    }

    @Test(arguments: machines)
    func aDryRunDrawsNothing(machine: String) throws {
        let profile = try MachineLibrary.standard.machine(machine)
        let plan = try SendPlan(Self.program(machine, pictures: 5), machine: profile, isDry: true)
        let virtual = VirtualMachine(profile)
        let run = SendRun(plan, over: VirtualDevice(virtual), journal: nil)
        // Nobody is there to change a pen, and nobody has to.
        #expect(try run.run() == .finished)
        #expect(virtual.drawing.strokes.isEmpty)
    }

    @Test(arguments: machines)
    func movesByHand(machine: String) throws {
        let profile = try MachineLibrary.standard.machine(machine)
        let virtual = VirtualMachine(profile)
        var now = 0.0
        func run(_ program: String) throws {
            let device = VirtualDevice(virtual, at: now)
            let plan = try SendPlan(program, machine: profile, knowsPlace: false)
            #expect(try SendRun(plan, over: device, journal: nil).run() == .finished)
            now = device.now
        }
        try run(MachineMoves.pen(isDown: true, profile))
        #expect(virtual.drawing.strokes.count == 1)
        try run(MachineMoves.pen(isDown: false, profile))
        #expect(!virtual.drawing.isDown)
        try run(MachineMoves.jog(Point(-10, -5), profile))
        try run(MachineMoves.pen(isDown: true, profile))
        let place = try #require(virtual.drawing.strokes.last?.points.last)
        #expect((place - profile.park - Point(-10, -5)).length < 0.03)
        // What would leave the work area is refused, with its limits, where the machine says where it is.
        let far = Point(-profile.area.width, 0)
        let plan = try SendPlan(MachineMoves.jog(far, profile), machine: profile, knowsPlace: false)
        let jog = SendRun(plan, over: VirtualDevice(virtual, at: now), journal: nil, jogging: far)
        if machine != "hpgl" {
            guard case .failed(.outside(let text)) = try jog.run() else {
                Issue.record("it leaves the work area")
                return
            }
            #expect(text.contains("beyond the work area, which is x ["), "\(text)")
        }
        #expect(studioError { _ = try MachineMoves.way(far * 1.01, profile) }?.status == .usage)
        try run(MachineMoves.pen(isDown: false, profile))
        try run(MachineMoves.park(profile))
        #expect(!virtual.drawing.isDown)
        try run(MachineMoves.home(profile))
        let whole = try SendPlan(Self.program(machine, pictures: 3), machine: profile)
        let strokes = virtual.drawing.strokes.count
        try run(MachineMoves.frame(of: whole))
        #expect(virtual.drawing.strokes.count == strokes)
    }

    /// A machine that has begun anew knows no limits, so it goes a short way at a time.
    @Test(arguments: ["grbl-servo", "marlin-servo"])
    func aMachineWithoutAPlaceGoesShortWays(machine: String) throws {
        let profile = try MachineLibrary.standard.machine(machine)
        func end(_ way: Point, restarted: Bool) throws -> SendSession.Ending {
            let virtual = VirtualMachine(profile)
            if !restarted { _ = virtual.takeOutput(at: 0) }
            let plan = try SendPlan(MachineMoves.jog(way, profile), machine: profile, knowsPlace: false)
            return try SendRun(plan, over: VirtualDevice(virtual), journal: nil, jogging: way).run()
        }
        let inside = profile.area.minX + profile.area.maxX > 2 * profile.park.x ? 1.0 : -1
        #expect(try end(Point(50 * inside, 0), restarted: true) == .finished)
        guard case .failed(.outside(let text)) = try end(Point(51 * inside, 0), restarted: true) else {
            Issue.record("it goes far")
            return
        }
        #expect(text.contains("50 mm at most at a time"))
        #expect(try end(Point(51 * inside, 0), restarted: false) == .finished)
    }

    /// Dry runs leave out the commands of all the profile's pens, and those that turn a pen over.
    @Test func aDryRunKnowsEveryPen() throws {
        var profile = try MachineLibrary.standard.machine("grbl-servo")
        profile.pens = [Machine.NamedPen(name: "brush", up: 10, down: 70)]
        let program = "G21\nG90\nM3 S10\nG0 X1 Y1\nM3 S70\nG1 X9 F100\nM3 S10\n"
        func drawn(_ program: String, _ machine: Machine) throws -> Int {
            let virtual = VirtualMachine(machine)
            let plan = try SendPlan(program, machine: machine, isDry: true)
            #expect(try SendRun(plan, over: VirtualDevice(virtual), journal: nil).run() == .finished)
            return virtual.drawing.strokes.count
        }
        #expect(try drawn(program, profile) == 0)
        let board = try MachineLibrary.standard.machine("axidraw-v3")
        #expect(try drawn("EM,1,1\nCS\nSP,1,100\nSM,100,200,0\nTP,100\nSM,100,200,0\nTP,100\n", board) == 0)
    }

    @Test(arguments: machines)
    func anAlarmEndsInAJournalThatResumes(machine: String) throws {
        try Self.withHarness(machine, pictures: 20, faults: ["alarm@9"]) { (harness: SendHarness) throws in
            guard case .failed(let fault) = try harness.send(), machine != "hpgl" else { return }
            #expect(fault.text.contains("alarm"))
            harness.virtual.plug(restarts: true, at: harness.now)
            try harness.sendToTheEnd()
            #expect(harness.faults() == [])
        }
    }

    @Test func aJournalIsOfItsProgramAndBegunOnce() throws {
        try Self.withHarness("grbl-servo", pictures: 10, faults: ["unplug@9"]) { (harness: SendHarness) throws in
            #expect(studioError { _ = try harness.job.resume() }?.status == .missingInput)
            try harness.send()
            #expect(studioError { _ = try harness.job.begin() }?.text.contains("--resume") == true)
            #expect(try harness.job.begin(force: true).entry.drawn == 0)
            let path = harness.job.journalPath
            let entry = try #require(try Journal.last(path))
            #expect(entry.begun >= 8 && entry.drawn < entry.begun && entry.ending?.contains("lost") == true)
            // A resume that is broken off before it sends anything leaves the same strokes in doubt.
            let part = try harness.job.resume()
            #expect(part.repeated == entry.drawn + 1...entry.begun)
            try Journal(path, beginning: part.entry).close()
            let again = try harness.job.resume()
            #expect(again.repeated == part.repeated && again.left == part.left)
            // A torn line counts as not written, a damaged one is said.
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try String(text.dropLast(20)).write(toFile: path, atomically: true, encoding: .utf8)
            #expect(try Journal.last(path)?.begun == entry.begun)
            try text.replacing("\"begun\":3", with: "\"begun\":4").write(
                toFile: path, atomically: true, encoding: .utf8)
            #expect(studioError { _ = try Journal.last(path) }?.text.contains("is damaged") == true)
        }
    }
}
