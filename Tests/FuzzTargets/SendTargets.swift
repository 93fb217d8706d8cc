import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting

/// What is read where programs are sent: the journals of earlier times, and what machines say.
let sendTargets: [FuzzTarget] = [
    // Lines of a journal without their checksums, which are put behind them, since they stop a fuzzer at the door.
    FuzzTarget(
        "journal",
        words: [
            "{\"plot\":1,\"program\":\"PROGRAM\",\"machine\":\"m\"", "\"strokes\":", "\"copy\":", "\"copies\":",
            "\"drawn\":", "\"begun\":", "\"acknowledged\":", "\"place\":\"parked\"", "\"lost\"", "\"underway\"",
            "\"end\":\"", "\"finished\":true", "\"doubtful\":[", "9223372036854775807", "-1", "\"time\":",
        ]
    ) {
        let begun = "{\"plot\":1,\"program\":\"PROGRAM\",\"machine\":\"m\",\"strokes\":3,\"copy\":1,\"copies\":2,"
        let noted = "{\"begun\":2,\"drawn\":1,\"acknowledged\":9}\n"
        let ended = "{\"end\":\"unplugged\",\"finished\":false,\"place\":\"underway\",\"doubtful\":[1,2]}\n"
        return [
            begun + "\"drawn\":0,\"begun\":0,\"place\":\"underway\"}\n" + noted + ended,
            begun + "\"drawn\":1,\"begun\":2,\"place\":\"lost\"}\n"
                + "{\"begun\":3,\"drawn\":3,\"acknowledged\":30}\n",
            begun + "\"drawn\":0,\"begun\":0,\"place\":\"underway\"}\n"
                + "{\"end\":\"finished\",\"finished\":true,\"place\":\"parked\"}\n",
            "{\"end\":\"\"}\n" + noted,
        ].map { Data($0.utf8) }
    } read: { data in
        let job = try job.get()
        try data.write(to: URL(fileURLWithPath: job.journalPath))
        _ = try? Journal.last(job.journalPath)
        var (text, sum) = ("", "")
        let bodies = String(decoding: data, as: UTF8.self).replacing("PROGRAM", with: try digest.get())
        for body in bodies.split(separator: "\n") {
            let line: String
            (line, sum) = Journal.sealed(String(body), behind: sum)
            text += line
        }
        try Data(text.utf8).write(to: URL(fileURLWithPath: job.journalPath))
        _ = try Journal.last(job.journalPath)
        do throws(Diagnostic) {
            _ = try job.begin()
        } catch {
            if let fault = FuzzTarget.fault(of: error) { throw BrokenPromise(fault) }
        }
        let part = try job.resume()
        try promise(part.plan.strokes.count <= job.plan.strokes.count, "more is left than there is")
        try Journal(job.journalPath, beginning: part.entry).close()
        let again = try Journal.last(job.journalPath)
        try promise(
            again?.drawn == part.entry.drawn && again?.begun == part.entry.begun,
            "an entry that is begun is not read as it was: \(part.entry), \(String(describing: again))")
    },
    FuzzTarget(
        "replies",
        words: [
            "ok\r\n", "error:9\r\n", "ALARM:1\r\n", "<Idle|MPos:0.000,0.000,0.000|FS:0,0|WCO:", "<Hold:0|",
            "Grbl 1.1h ['$' for help]\r\n", "[MSG:'$H'|'$X' to unlock]\r\n", "Resend: 3\n", "echo:busy: processing\n",
            "FIRMWARE_NAME:Marlin 2.1 ", "Error:checksum mismatch, Last Line: 9\n", "start\n",
            "X:1.00 Y:2.00 Z:0.00 E:0",
            "EBBv13_and_above EB Firmware Version 3.0.3\r\n", "QM,0,0,0,0\r\n", "!8 Err: ", "1024\r", "32,0,0\r",
            "\u{80}", "\u{81}", "\u{82}", "\u{83}", "\u{84}", "\u{90}", "\u{91}", "\u{92}",
        ]
    ) {
        try plans.get().indices.flatMap { number -> [Data] in
            let plan = try plans.get()[number]
            return try [VirtualFaults(seed: 0), faults(seed: UInt64(number))].map { faults in
                let recorder = Recorder(VirtualDevice(VirtualMachine(plan.machine, faults: faults)))
                _ = try SendRun(plan, over: recorder, journal: nil).run()
                return Data([UInt8(number)] + recorder.heard.prefix(4096))
            }
        }
    } read: { data in
        let plans = try plans.get()
        let plan = plans[Int(data.first ?? 0) % plans.count]
        let talker = Talker(data.dropFirst())
        let run = SendRun(plan, over: talker, journal: nil)
        let ending = try run.run(requests: { talker.takeRequests() })
        let session = run.session
        try promise(
            session.strokesDrawn <= session.strokesBegun && session.strokesBegun <= plan.strokes.count
                && session.doubtfulStrokes.allSatisfy(plan.strokes.indices.contains),
            "\(session.strokesDrawn) strokes are drawn and \(session.strokesBegun) begun of \(plan.strokes.count)")
        try promise(session.secondsLeft >= 0 && session.secondsLeft.isFinite, "\(session.secondsLeft) s are left")
        _ = try PortProbe.answer(of: Talker(data.dropFirst()), to: "?")
        if case .failed(let fault) = ending { throw Diagnostic(.tryAgain, fault.text) }
    },
]

/// A small program for each kind of firmware.
private let plans = Result {
    try ["grbl-servo", "marlin-z", "hpgl-2", "axidraw-v3"].map { name in
        let machine = try shippedMachine(name)
        return try SendPlan(program(machine), machine: machine)
    }
}

private func program(_ machine: Machine) throws -> String {
    try Plot(RandomPages.small, PlotSettings(machine: machine), recipe: "{}").program.text
}

private let job = Result {
    let machine = try shippedMachine("grbl-servo")
    return try SendJob(program(machine), machine: machine, path: FuzzFiles.folder + "/sent.gcode")
}

private let digest = Result { try Digest.sha256(Data(program(job.get().plan.machine).utf8)) }

private func faults(seed: UInt64) -> VirtualFaults {
    var faults = VirtualFaults(seed: seed)
    faults.chances = [.drop: 0.05, .fuse: 0.05, .delay: 0.05]
    faults.events = [(.alarm, 2)]
    return faults
}

/// Writes down what a machine says.
private final class Recorder: Device {
    private let device: VirtualDevice
    private(set) var heard: [UInt8] = []

    init(_ device: VirtualDevice) { self.device = device }

    var now: Double { device.now }
    func write(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) -> Int { try device.write(bytes) }

    func read(within seconds: Double) throws(Diagnostic) -> [UInt8] {
        let bytes = try device.read(within: seconds)
        guard now < 3600 else { throw Diagnostic(.tryAgain, "a seed without an end") }
        heard += bytes
        return bytes
    }
}

/// A machine that says what a fuzzer says, a line at a time, whatever it is told, until the cable is pulled. Bytes that
/// no machine sends are what a person wants, that time passes, or that the line is held up.
private final class Talker: Device {
    private(set) var now = 0.0
    private var rest: ArraySlice<UInt8>
    private var requests: [SendSession.Request] = []
    private var isDeaf = false

    private static let wishes: [SendSession.Request] = [
        .pause, .proceed, .stop, .stopNow, .locate(.home), .locate(.park), .locate(.kept), .feed(50), .feedBy(20),
    ]

    init(_ bytes: Data) { rest = Array(bytes)[...] }

    func takeRequests() -> [SendSession.Request] {
        defer { requests = [] }
        return requests
    }

    func write(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) -> Int { isDeaf ? 0 : bytes.count }

    func read(within seconds: Double) throws(Diagnostic) -> [UInt8] {
        now += max(seconds, 0.001)
        guard let first = rest.first else { throw Diagnostic(.tryAgain, "the end") }
        switch first {
        case 0x80..<0x90: requests.append(Self.wishes[Int(first) % Self.wishes.count])
        case 0x90: now += 0.5
        case 0x91: now += 5
        case 0x92: isDeaf.toggle()
        default:
            let line = rest.prefix { $0 != 10 && !(0x80...0x92).contains($0) }
            let said = rest.prefix(line.count + (rest.dropFirst(line.count).first == 10 ? 1 : 0))
            rest = rest.dropFirst(said.count)
            return Array(said)
        }
        rest = rest.dropFirst()
        return []
    }
}
