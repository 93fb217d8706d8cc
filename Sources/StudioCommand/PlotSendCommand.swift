import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting

/// What every command that talks to a machine is told.
struct PlotPortOptions: ParsableArguments {
    @Option(
        help: "Where the machine is: a serial port as /dev/ttyUSB0, or tcp:HOST:PORT; `studio plot ports` lists them.",
        completion: .file())
    var port: String

    @Option(help: "The machine: a profile's name or path.", completion: .machine)
    var machine: String?

    func validate() throws {
        guard !port.isEmpty else {
            throw ValidationError("--port: expected a serial port as /dev/ttyUSB0, or tcp:HOST:PORT, found nothing.")
        }
    }

    /// The profile, which has to be named where no program does.
    func profile() throws(Diagnostic) -> Machine {
        guard let machine else {
            throw Diagnostic(
                .usage, "give --machine NAME, one of " + MachineLibrary.standard.names.joined(separator: ", "))
        }
        return try MachineLibrary.standard.machine(machine)
    }
}

extension PositionChoice: ExpressibleByArgument {}

/// `studio plot send`: a program drawn by a machine, from here.
struct PlotSendCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Send a program to a machine, and see it drawn.",
        discussion: """
            The program is read and checked before anything is sent. On a terminal p pauses at the end of the stroke, \
            Enter goes on, q stops and parks; from elsewhere `studio plot pause` and `studio plot continue` do. Ctrl-C \
            finishes the stroke, lifts the pen and parks; once more stops at once.

            What breaks off ends with exit status 75 and a journal beside the program, with which --resume goes on. \
            Without a terminal nothing is asked: at a change of pens it ends with 75, too, or with --wait it waits for \
            `studio plot continue`.

            For example: studio plot send drawing.gcode --port /dev/ttyUSB0
            """)

    @Argument(
        help: """
            The program, G-code, HPGL or for an EBB board; or an SVG drawing, a page or a scene, which is planned first.
            """, completion: .file())
    var file: String

    @Option(
        name: .customLong("program"),
        help: "Where the program of a drawing, page or scene is written (default: beside it).")
    var place: String?

    @Option(
        name: .customLong("option"), help: "How a drawing is planned, as gcode.passes=2; may be given several times.")
    var options: [String] = []

    @OptionGroup var target: PlotPortOptions

    @Flag(help: "Go on with a program that was broken off, at the first stroke that is not surely drawn.")
    var resume = false

    @Option(
        help: """
            How a resumed program makes sure of the machine's place, where that may be lost: it finds its switches \
            (home), it was brought to where its profile parks (park), or it is where it was (kept).
            """)
    var position: PositionChoice?

    @Flag(help: "Only go round what will be drawn, with the pen up.")
    var frame = false

    @Flag(help: "Make all moves, but never lower the pen, and wait for nobody.")
    var dry = false

    @Option(in: 1...1000, help: "How often it is drawn; it waits for new paper between two.")
    var copies = 1

    @Flag(help: "Without a terminal, wait for `studio plot continue` where a person has to do something.")
    var wait = false

    @Flag(help: "Begin anew, although the program was broken off before.")
    var force = false

    @Flag(help: "Print what happens as JSON objects, a line each.")
    var json = false

    func validate() throws {
        guard !(resume && (force || frame || dry || copies > 1)) else {
            throw ValidationError("--resume goes on as it was begun; leave out --force, --frame, --dry and --copies.")
        }
        guard !(frame && dry) else { throw ValidationError("Give either --frame or --dry.") }
        guard PlotSendSource.isDrawing(file) || place == nil && options.isEmpty else {
            throw ValidationError("--program and --option are for drawings, pages and scenes; this is a program.")
        }
        guard position == nil || resume else { throw ValidationError("--position is for --resume.") }
    }

    /// The program's path, where it is written first if it has to be.
    private func program() throws -> String {
        guard PlotSendSource.isDrawing(file) else { return file }
        guard let machine = target.machine else {
            throw Diagnostic(
                .usage,
                "\(file): to plan it, give --machine NAME, one of "
                    + MachineLibrary.standard.names.joined(separator: ", "))
        }
        return try PlotSendSource(path: file, machine: machine, options: options)
            .program(at: place, isThere: resume, force: force)
    }

    private func purpose(_ plan: SendPlan) -> PlotConversation.Purpose {
        if frame { return .moving("went round what will be drawn, with the pen up") }
        guard dry else { return .drawing }
        let stops = plan.stops.count == 1 ? "1 stop" : "\(plan.stops.count) stops"
        let strokes = plan.strokes.count == 1 ? "1 stroke" : "\(plan.strokes.count) strokes"
        return .dry(
            "dry run: went the way of \(strokes) with the pen up, past \(stops); nothing is drawn")
    }

    /// The moves of --frame and --dry.
    private func withoutInk(
        _ plan: SendPlan, _ text: String, _ profile: Machine, _ program: String
    ) throws(Diagnostic) -> SendPlan {
        do throws(Diagnostic) {
            if frame { return try SendPlan(MachineMoves.frame(of: plan), machine: profile) }
            if let name = target.machine ?? ProgramReader.machineName(in: text) {
                try SendVetting.checkHeights(of: profile, within: MachineLibrary.standard.machine(name))
            }
            return try SendPlan(text, machine: profile, isDry: true)
        } catch {
            throw error.at(program)
        }
    }

    func answer(_ error: Diagnostic) -> JSONValue {
        .members(["event": .string("error"), "problems": .array(error.problems)])
    }

    func run() throws {
        let program = try program()
        let (text, profile) = try PlotCommand.read(program, machine: target.machine)
        guard let profile else {
            throw Diagnostic(
                .usage,
                "\(program): does not say which machine it is for; give --machine NAME, one of "
                    + MachineLibrary.standard.names.joined(separator: ", "))
        }
        let job: SendJob
        do throws(Diagnostic) {
            job = try SendJob(text, machine: profile, path: program)
        } catch {
            throw error.at(program)
        }
        let conversation = PlotConversation(
            port: target.port, program: program, waits: wait, json: json, purpose: purpose(job.plan))
        if frame || dry {
            let plan = try withoutInk(job.plan, text, profile, program)
            let device = try FileDevice(port: target.port, serial: profile.serial)
            return try conversation.hold(SendRun(plan, over: device, journal: nil), strokesBefore: 0)
        }
        var part = resume ? try job.resume() : try job.begin(copies: copies, force: force)
        // Without anybody to ask, resuming means that it is done.
        if let stop = part.stop, conversation.isAttended { part.plan = part.plan.waiting(for: stop) }
        let device = try FileDevice(port: target.port, serial: profile.serial)
        var journal = try Journal(job.journalPath, beginning: part.entry)
        conversation.tell(of: part)
        part.left?.choice = position
        while true {
            let run = SendRun(
                part.plan, over: device, journal: journal, strokesBefore: part.entry.drawn, expecting: part.left)
            try conversation.hold(run, strokesBefore: part.entry.drawn)
            guard let next = job.part(after: journal.entry) else { return }
            part = next
            journal.close()
            journal = try Journal(job.journalPath, beginning: part.entry)
        }
    }
}
