import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// What is at the other end of the wire is not what the profile says, or does not listen.
@Suite struct StrangerTests {
    /// Says the same for ever, and takes what it is sent, or nothing.
    private final class Flood: Device {
        private let word: [UInt8]
        private let takes: Bool
        private(set) var now = 0.0

        init(_ word: String, takes: Bool) { (self.word, self.takes) = (Array(word.utf8), takes) }

        func write(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) -> Int {
            now += 0.001
            return takes ? bytes.count : 0
        }

        func read(within seconds: Double) throws(Diagnostic) -> [UInt8] {
            now += word.isEmpty ? max(seconds, 0.001) : 0.01
            return word
        }
    }

    private static let machines = ["grbl-servo", "marlin-servo", "hpgl", "axidraw-v3"]
    private static let words = ["ok\r\n", "OK\r\n", "16\r\n", "echo:busy: processing\n", "x", ""]

    /// It ends by itself, within a minute; and at once where somebody asks it to.
    @Test(arguments: machines, words)
    func noFloodKeepsItConnecting(machine: String, word: String) throws {
        let profile = try MachineLibrary.standard.machine(machine)
        let plan = try SendPlan(SendTests.program(machine, pictures: 2), machine: profile)
        for takes in [true, false] {
            // A busy Marlin draws what it was sent before: it is waited for.
            if !(machine == "marlin-servo" && word.hasPrefix("echo:busy") && takes) {
                let flood = Flood(word, takes: takes)
                let ending = try SendRun(plan, over: flood, journal: nil).run()
                guard case .failed = ending else {
                    Issue.record("\(word) on \(machine): \(ending)")
                    continue
                }
                #expect(flood.now < 70, "\(word) on \(machine): \(flood.now) s")
            }
            let flood = Flood(word, takes: takes)
            let ending = try SendRun(plan, over: flood, journal: nil).run(requests: { flood.now > 2 ? [.stop] : [] })
            #expect(flood.now < 5, "\(word) on \(machine): \(flood.now) s, \(ending)")
        }
    }

    /// Once it draws, the second Ctrl-C ends it although nothing is taken any more.
    @Test(arguments: machines)
    func stoppingAtOnceIsBounded(machine: String) throws {
        final class Deaf: Device {
            let inner: VirtualDevice
            var isDeaf = false
            private var extra = 0.0
            var now: Double { inner.now + extra }
            init(_ inner: VirtualDevice) { self.inner = inner }
            func write(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) -> Int { isDeaf ? 0 : try inner.write(bytes) }
            func read(within seconds: Double) throws(Diagnostic) -> [UInt8] {
                guard isDeaf else { return try inner.read(within: seconds) }
                extra += 0.02
                return Array("ok\r\n".utf8)
            }
        }
        let profile = try MachineLibrary.standard.machine(machine)
        let plan = try SendPlan(SendTests.program(machine, pictures: 5), machine: profile)
        let device = Deaf(VirtualDevice(VirtualMachine(profile)))
        let run = SendRun(plan, over: device, journal: nil)
        var deafSince = 0.0
        _ = try run.run(requests: {
            guard run.session.strokesBegun >= 3 else { return [] }
            if !device.isDeaf { (device.isDeaf, deafSince) = (true, device.now) }
            return device.now - deafSince > 1 ? [.stopNow] : [.stop]
        })
        #expect(device.now - deafSince < 30)
    }

    private func ending(_ profile: String, over virtual: String) throws -> SendSession.Ending {
        let machine = try MachineLibrary.standard.machine(profile)
        let plan = try SendPlan(SendTests.program(profile, pictures: 2), machine: machine)
        let board = VirtualMachine(try MachineLibrary.standard.machine(virtual))
        // Its first words are lost, as where it was switched on long ago.
        _ = board.takeOutput(at: 0)
        let ending = try SendRun(plan, over: VirtualDevice(board), journal: nil).run()
        #expect(board.drawing.strokes.isEmpty)
        return ending
    }

    @Test func otherFirmwareIsNamed() throws {
        guard case .failed(.stranger(let marlin)) = try ending("grbl-servo", over: "marlin-servo"),
            case .failed(.stranger(let grbl)) = try ending("marlin-servo", over: "grbl-servo")
        else {
            Issue.record("a stranger is none")
            return
        }
        #expect(marlin.contains("Marlin") && grbl.contains("GRBL"))
        guard case .failed = try ending("axidraw-v3", over: "grbl-servo") else {
            Issue.record("GRBL is taken for EBB")
            return
        }
    }

    /// What came before it fell silent is told, with who it looks like.
    @Test(
        arguments: [
            ("grbl-servo", "", nil),
            ("axidraw-v3", "start\necho:Marlin 2.1.2\n", "looks like Marlin: choose a profile for that"),
            ("hpgl", "Grbl 1.1h ['$' for help]\r\n", "says, \"Grbl 1.1h ['$' for help]\", looks like GRBL"),
            ("marlin-servo", "EBBv13_and_above EB Firmware Version 2.8.1\r\n", "looks like EBB"),
            ("grbl-servo", "hello\r\n", "does not answer as GRBL; it says \"hello\""),
            ("grbl-servo", "\u{1}\u{2}\u{3}\u{1}", "is no text, as where \"serial\" has another \"baud\""),
        ] as [(String, String, String?)])
    func whatWasHeardIsSaid(profile: String, words: String, message: String?) throws {
        let machine = try MachineLibrary.standard.machine(profile)
        let plan = try SendPlan(SendTests.program(profile, pictures: 1), machine: machine)
        var session = SendSession(plan, at: 0)
        session.receive(Array(words.utf8), at: 0.1)
        var now = 0.2
        while !session.isEnded, now < 600 {
            _ = session.output(at: now)
            now += 0.25
        }
        guard case .ended(.failed(let fault)) = session.state else {
            Issue.record("it does not end")
            return
        }
        guard let message else {
            #expect(fault == .silent)
            return
        }
        #expect(fault.text.contains(message), "\(fault.text)")
    }

    /// What the board calls itself is known, or known to be unknown.
    @Test(arguments: [("grbl-servo", "Grbl 1.1h"), ("marlin-servo", "Marlin 2.1.2"), ("axidraw-v3", "EBB")])
    func firmwareSaysItsName(machine: String, name: String) throws {
        let profile = try MachineLibrary.standard.machine(machine)
        let plan = try SendPlan(SendTests.program(machine, pictures: 2), machine: profile)
        let run = SendRun(plan, over: VirtualDevice(VirtualMachine(profile)), journal: nil)
        _ = try run.run(requests: {
            if case .waiting(.stop) = run.session.state { [.proceed] } else { [] }
        })
        #expect(run.session.firmware?.contains(name) == true)
    }

    @Test func oldGRBLIsTooOld() {
        var sender = GRBLSender(at: 0)
        sender.receive(Array("\r\nGrbl 0.9j ['$' for help]\r\n".utf8), at: 0.1)
        #expect(sender.state == .failed(.stranger("the board's firmware is Grbl 0.9j; version 1.1 or newer is needed")))
    }

    /// Virtual GRBL answers as GRBL 1.1 does.
    @Test(arguments: [
        ("M280 P0 S30", "error:20"), ("M400", "error:20"), ("M114", "error:20"), ("N1 G0 X1*87", "error:1"),
        ("G28 X", "error:2"), ("G5 X1", "error:20"), ("G1 X1 E5 F100", "error:20"), ("M84", "error:20"),
        ("G90.1", "error:20"),
        ("$Q", "error:3"), ("hello", "error:2"), ("N1 G0 X1", "ok"), ("g0x1y1", "ok"), ("G21 (units) ; more", "ok"),
        ("$32=0", "ok"),
        ("M3 S20", "ok"), ("M8", "ok"), ("", "ok"),
    ])
    func virtualGRBLIsGRBL(line: String, answer: String) throws {
        let virtual = VirtualMachine(try MachineLibrary.standard.machine("grbl-servo"))
        _ = virtual.takeOutput(at: 0)
        for byte in Array("\(line)\n".utf8) { virtual.receive(byte, at: 1) }
        #expect(String(decoding: virtual.takeOutput(at: 60), as: UTF8.self) == "\(answer)\r\n")
    }
}
