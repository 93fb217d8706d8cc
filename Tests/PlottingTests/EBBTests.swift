import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport
import Testing

/// Programs for EBB boards: where the motors' steps lead, how fast, and what is refused.
@Suite struct EBBTests {
    /// Ten jobs, half of them on old firmware, which has constant speed only.
    static let jobs = (0..<10).map { (job: $0, machine: PropertyTests.boards[$0 % 2]) }

    private static func page(_ job: Int) -> Page {
        job < 4 ? PlotPages.wall(pictures: 3, seed: UInt64(job)) : PlotPages.random(seed: UInt64(300 + job))
    }

    @Test(arguments: jobs)
    func everyStrokeLandsWhereItBelongs(job: Int, machine: String) throws {
        let page = Self.page(job)
        let settings = try settings(machine) { $0.effort = 0 }
        let plot = try plot(page, settings)
        var counter = StepCounter(firmware: StepCounter.Firmware.allCases[job / 2 % 2])
        try counter.run(plot.program.text)
        let wanted = PlotPages.lines(page, on: machine)
        #expect(stray(counter.landings, from: wanted) <= 0.02)
        #expect(stray(wanted, from: counter.landings) <= 0.02)
        // Between two landings no motor is more than a step beside the line.
        #expect(stray(counter.strokes, from: counter.landings) <= 0.02)
        // It ends where it began, so no error adds up.
        #expect(counter.first == 0 && counter.second == 0 && !counter.isDown)

        let read = try ProgramReader.toolpath(plot.program.text, machine: settings.machine).lines().drawn.map(\.points)
        #expect(stray(read, from: counter.landings) < 1e-9 && stray(counter.landings, from: read) < 1e-9)
        #expect(abs(plot.report.after.seconds / counter.seconds - 1) < 0.02)
        checkSpeeds(counter, settings.machine)
    }

    /// Over 10 ms, in which a step is 1.25 mm/s.
    private func checkSpeeds(_ counter: StepCounter, _ machine: Machine) {
        var fastest = (draw: 0.0, travel: 0.0)
        for (run, draws) in zip(counter.runs, counter.runsDraw) {
            for (before, after) in zip(run, run.dropFirst(10)) {
                let way = StepCounter.place(after.first, after.second) - StepCounter.place(before.first, before.second)
                let speed = way.length / (Double(after.tick - before.tick) / 25_000)
                if draws {
                    fastest.draw = max(fastest.draw, speed)
                } else {
                    fastest.travel = max(fastest.travel, speed)
                }
            }
        }
        #expect(fastest.draw <= machine.feed.draw / 60 + 2.5)
        #expect(fastest.travel <= min(machine.feed.travel, machine.limits.rate.x * 2.0.squareRoot()) / 60 + 2.5)
    }

    /// Straight lines from standstill to standstill: what each axis gains from one 40 ms to the next.
    @Test(arguments: PropertyTests.boards, StepCounter.Firmware.allCases)
    func accelerationsAreTheProfiles(machine: String, firmware: StepCounter.Firmware) throws {
        var random = RandomStream(seed: 9)
        func point() -> Point { Point(random.uniform(in: 0...190), random.uniform(in: 0...170)) }
        let page = PlotPages.page([(0..<6).map { _ in Polyline([point(), point()]) }])
        let settings = try settings(machine) { $0.effort = 0 }
        var counter = StepCounter(firmware: firmware)
        try counter.run(plot(page, settings).program.text)
        var most = 0.0
        for run in counter.runs {
            let places = run.map { StepCounter.place($0.first, $0.second) }
            for index in places.indices.dropFirst(40).dropLast(40) {
                let change = (places[index + 40] - places[index]) - (places[index] - places[index - 40])
                most = max(most, change.x.magnitude, change.y.magnitude)
            }
        }
        let acceleration = most / (0.04 * 0.04)
        let limit = settings.machine.limits.acceleration.x
        // It is used, and kept to, but for a step or two in such a time. Constant speeds are stairs of 12 ms, of which
        // such a time may see one more than it is long.
        let stairs = settings.machine.board?.moves == .sm ? 0.012 / 0.04 : 0
        #expect(acceleration > 0.9 * limit && acceleration < (1.05 + stairs) * limit + 40, "\(acceleration) mm/s²")
        checkSpeeds(counter, settings.machine)
    }

    @Test func programsAreReadableAndSayWhatTheyAreFor() throws {
        let text = try plot(PlotPages.random(seed: 3), settings("nextdraw-8511")).program.text
        let commands = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(
            commands.prefix(7) == ["EM,1,1", "CS", "SC,4,9720", "SC,5,7560", "SC,11,231", "SC,12,154", "SP,1,80,2"])
        #expect(commands.last == "EM,0,0")
        #expect(text.contains("# machine: nextdraw-8511\n") && text.contains("# pen 1 of "))
        #expect(ProgramReader.language(of: text) == .ebb)
        #expect(commands.allSatisfy { $0.utf8.count <= 63 })
        let old = try plot(PlotPages.random(seed: 3), settings("idraw-a4")).program.text
        #expect(!old.contains("LM,") && old.contains("\nSM,"))
        let separate = try settings("axidraw-v3") { $0.machine.board?.drive = .separate }
        var toolpath = try ProgramReader.toolpath(
            plot(PlotPages.page([[Polyline([Point(10, 20), Point(30, 20)])]]), separate).program,
            machine: separate.machine)
        #expect(toolpath.lines().drawn.first?.points.first == Point(10, 20))
        toolpath = try ProgramReader.toolpath("XM,1000,80,160\nSP,0\nSM,100,80\n", machine: nil)
        #expect(toolpath.lines().drawn.map(\.points) == [[Point(1, 2), Point(1.5, 2.5)]])
        #expect(TimeEstimate(toolpath, machine: separate.machine).total == 1.1)
    }

    /// The examples of the board's documentation, by the times that it gives.
    @Test(arguments: [
        ("LM,33865471,1000,0,0,0,0", 2.5366), ("LM,85899346,10,0,17180814,2,0", 0.01),
        ("LM,42950000,50,13400,0,0,0", 0.077), ("LM,17179000,75,-687,8592000,75,687", 0.5), ("SM,1000,250,-766", 1),
    ])
    func movesTakeAsLongAsTheyDo(command: String, seconds: Double) throws {
        let machine = try MachineLibrary.standard.machine("axidraw-v3")
        // The documentation's last example but one curves, which is refused.
        guard command != "LM,17179000,75,-687,8592000,75,687" else {
            #expect(studioError { _ = try ProgramReader.toolpath(command, machine: machine) }?.status == .badData)
            return
        }
        let time = TimeEstimate(try ProgramReader.toolpath(command, machine: machine), machine: machine).total
        #expect(abs(time - seconds) < 0.01 * seconds)
    }

    @Test(arguments: [
        ("SM,0,1,1", "expected at least 1"), ("SM,10,251,0", "25000 a second at most"),
        ("SM,10", "expected a duration"),
        ("SM,ten,1,1", "\"ten\" is not a whole number"), ("SM,1e3,1,1", "\"1e3\" is not"), ("SM,10,1.5,1", "1.5"),
        ("SM,99999999999999999999,1,1", "is not a whole number"), ("SM, 10,1,1", "has a blank"),
        ("SM,4000000000,16000000,16000000", "10 m"), ("LM,0,5,0,0,0,0", "comes to rest"),
        ("LM,1000000,500,-100,0,0,0", "motor 1 comes to rest"), ("LM,2147483647,50000,1000,0,0,0", "faster than"),
        ("LM,85899346,500,0,85899346,250,0", "do not keep step"), ("LM,0,0,0,0,0,0", "no steps"),
        ("LM,-5,10,0,0,0,0", "rate of -5"), ("LM,1,2,3", "LM has 3 numbers"),
        ("LT,100,1,1,1,1", "LT moves for so long"),
        ("SP,0\nHM,2000", "HM with the pen down"), ("SP,7", "SP,7 is no position"), ("SP,0,70000", "70000 ms"),
        ("EM,3,3", "other steps than EM,1"), ("S2,1200,4", "S2 moves a servo"), ("SC,2,1", "other drivers"),
        ("PO,B,3,1", "PO switches an output"), ("CU,51,4", "CU,51 is not read"), ("ES", "ES stops the board"),
        ("BL", "BL ends the firmware"), ("RB", "restarts"), ("G0 X1", "has a blank"), ("PD1,2;", "no command"),
        ("XX,1", "\"XX\" is no command"), (",,,", "is no command"), ("SM,1,1,1,1,1", "SM has 5 numbers"),
    ])
    func whatIsNotUnderstoodIsRefusedByName(line: String, text: String) throws {
        let machine = try MachineLibrary.standard.machine("axidraw-v3")
        let program = "EM,1,1\n\(line)\n"
        let error = studioError { _ = try ProgramReader.toolpath(program, machine: machine) }
        #expect(error?.status == .badData)
        let number = 1 + line.split(separator: "\n").count
        #expect(
            error?.text.contains("line \(number): ") == true && error?.text.contains(text) == true,
            "\(error?.text ?? "none")")
    }

    /// Where speeding up takes less time than a command may, the way is made at its rate all the same, and straight: motors
    /// that change their speed for a long time would bend it by rounding.
    @Test(arguments: PropertyTests.boards, [180.0, 300, 500, 900])
    func slowRatesAreKept(machine: String, feed: Double) throws {
        // One motor makes nearly no steps, then both make many, then few corners are left.
        let line = Polyline([Point(10, 10), Point(150, 148), Point(150, 20), Point(40, 22), Point(41, 23)])
        let settings = try settings(machine) { ($0.effort, $0.machine.feed.draw) = (0, feed) }
        let text = try plot(PlotPages.page([[line]]), settings).program.text
        let toolpath = try ProgramReader.toolpath(text, machine: settings.machine)
        let seconds = TimeEstimate(toolpath, machine: settings.machine).layers.reduce(0) { $0 + $1.down }
        #expect(abs(seconds / (line.length / feed * 60) - 1) < 0.03, "\(seconds) s")
    }

    /// Rates beyond what the motors do are kept to what they do; crawling is no fault of the page, either.
    @Test(arguments: PropertyTests.boards, [15.0, 100_000])
    func anyRateIsDriven(machine: String, feed: Double) throws {
        let settings = try settings(machine) {
            $0.machine.feed.draw = feed
            $0.machine.feed.travel = 100_000
            $0.machine.limits.rate = Vector(100_000, 100_000, 100_000)
        }
        let page = PlotPages.page([[Polyline([Point(1, 1), Point(3, 1.2), Point(3, 3)])]])
        var counter = StepCounter(firmware: .new)
        try counter.run(plot(page, settings).program.text)
        #expect(stray(counter.landings, from: PlotPages.lines(page, on: machine)) <= 0.02)
    }

    @Test func profilesAreHeldAgainstTheBoard() throws {
        let path = TestFiles.path("Machines/axidraw-v3.json")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for (old, new, said) in [
            ("\"value\": 60", "\"value\": 30", "never be lifted"), ("\"value\": 60", "\"value\": 160", "per cent"),
            ("[9855, 27831]", "[27831, 9855]", "the higher one"), ("\"hash\"", "\"semicolon\"", "\"hash\" for EBB"),
            ("\"steps\": 80", "\"stepz\": 80", "stepz"), ("[\"QB\"]", "[\"SP,0\"]", "moves the pen"),
            ("[\"EM,0,0\"]", "[\"M2\"]", "no command"), ("\"draw\": 3000", "\"draw\": 3", "slower than"),
            ("\"board\":", "\"plotterUnits\": 40, \"boards\":", "board"), ("\"ebb\"", "\"hpgl\"", "is for EBB"),
        ] {
            let changed = text.replacingOccurrences(of: old, with: new)
            #expect(changed != text)
            let error = studioError {
                _ = try MachineReader.read(JSONNode(parsing: Data(changed.utf8), name: "m.json"), name: "m")
            }
            #expect(error?.status == .badData && error?.text.contains(said) == true, "\(error?.text ?? "none")")
        }
    }
}
