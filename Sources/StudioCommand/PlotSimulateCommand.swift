import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting
import SketchPlugins
import SketchStudio

/// `studio plot simulate`: a machine that is not there, for tests and for whoever wants to try.
struct PlotSimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Be a machine at the end of a pseudo-terminal.",
        discussion: """
            Prints the port that `studio plot send` is given, and behaves like a GRBL 1.1, Marlin 2, HP 7475A or EBB board, as the \
            profile says, until Ctrl-C. Then it writes what it would have drawn.

            Faults are KIND=CHANCE, of drop, delay, fuse (replies), garble (bytes, where there are checksums) and refuse \
            (commands), or KIND@STROKES, of alarm, reset, unplug, refuse and, for EBB boards, button and power, for GRBL \
            stall, once that many strokes are begun; a pulled cable is put in again after a second, and the power of an \
            EBB board's motors comes back after five, with the carriage in its corner.

            For example: studio plot simulate --machine grbl-servo --link port --out drawn.svg
            """)

    @Option(help: "The machine: a profile's name or path.", completion: .machine)
    var machine: String

    @Option(
        name: .customLong("out"), help: "A picture of what was drawn, as drawn.svg; may be given several times.",
        completion: .file())
    var outputs: [String] = []

    @Option(
        help: "What was drawn as JSON lines, a stroke each: its pen and points in machine millimetres.",
        completion: .file())
    var strokes: String?

    @Option(
        help: "A symbolic link to the port, which stays where the cable is pulled and put in again.",
        completion: .file())
    var link: String?

    @Flag(help: "A hundred times as fast as the real machine.")
    var fast = false

    @Flag(help: "Restart the controller whenever its port is opened, as many boards do.")
    var restarts = false

    @Option(name: .customLong("fault"), help: "What goes wrong, as drop=0.01 or unplug@12; may be given several times.")
    var faults: [String] = []

    @Option(in: OptionLimits.seed, help: "Of chances.")
    var seed: UInt64 = 1

    @Flag(help: "Replace files that exist.")
    var force = false

    func run() throws {
        let machine = try MachineLibrary.standard.machine(machine)
        for path in outputs + [strokes].compactMap(\.self) { try OutputFile.check(path, force: force) }
        var wanted = VirtualFaults(seed: seed)
        for fault in faults { try wanted.add(fault) }
        if wanted.chances[.garble] != nil, machine.language != .gcode || machine.serial.firmware != .marlin {
            throw Diagnostic(.usage, "--fault garble: only Marlin has checksums; other machines draw what they get")
        }
        if wanted.events.contains(where: { $0.kind == .stall }),
            machine.language != .gcode || machine.serial.firmware != .grbl
        {
            throw Diagnostic(.usage, "--fault stall: is for machines with GRBL")
        }
        let virtual = VirtualMachine(machine, pace: fast ? 100 : 1, faults: wanted)
        let interruption = Interruption("no longer simulating")
        let terminal = try PseudoTerminal(virtual, link: link, restarts: restarts)
        guard Terminal.offer(link ?? terminal.path) else {
            terminal.pull()
            Terminal.endUnheard()
        }
        while !interruption.isRequested { try terminal.step() }
        virtual.unplug()
        for fault in virtual.drawing.faults { Terminal.say("a real machine would have failed: \(fault)") }
        try write(virtual.drawing, machine)
    }

    private func write(_ drawing: VirtualDrawing, _ machine: Machine) throws(Diagnostic) {
        if let strokes {
            let lines = zip(drawing.strokes, drawing.pens).map { stroke, pen in
                let points = stroke.points.map { point in
                    JSONValue.array([point.x, point.y].map { JSONValue(number: ($0 * 1000).rounded() / 1000) })
                }
                return JSONValue.members(["pen": .integer(Int64(pen + 1)), "points": .array(points)]).text() + "\n"
            }
            try OutputFile.write(Data(lines.joined().utf8), to: strokes, force: force)
        }
        guard !outputs.isEmpty else { return }
        let page = drawing.page(of: machine, generator: "Sketch Studio \(StudioVersion.current)")
        for path in outputs {
            try OutputFile.write(Renderers.make(forFile: path).render(page), to: path, force: force)
        }
    }
}
