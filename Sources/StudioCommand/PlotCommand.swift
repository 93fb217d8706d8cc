import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting
import SketchPlugins
import SketchStudio

/// `studio plot`: what plotter owners do with finished files.
struct PlotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plot",
        abstract: "Make, look at, send and resume programs for pen plotters.",
        discussion: "Scenes become plotter programs by `studio render … --out FILE.gcode`. docs/plotting.md leads "
            + "from a box with a plotter to the first drawing.",
        subcommands: [
            PlotDrawCommand.self, PlotPreviewCommand.self, PlotTileCommand.self, PlotCalibrateCommand.self,
            PlotSendCommand.self, PlotPauseCommand.self, PlotContinueCommand.self, PlotFeedCommand.self,
            PlotStatusCommand.self, PlotResumeCommand.self, PlotMachinesCommand.self, PlotPortsCommand.self,
            PlotJogCommand.self, PlotPenCommand.self, PlotHomeCommand.self, PlotParkCommand.self,
            PlotSimulateCommand.self,
        ])

    /// The text of a program with the machine it is for: the one given, else the one its header names, as the program
    /// was written for it.
    static func read(_ path: String, machine name: String?) throws(Diagnostic) -> (String, Machine?) {
        let text = ProgramReader.text(of: try InputFile.read(path, limit: 1 << 30).withoutByteOrderMark)
        let changes: MachineChanges
        do throws(Diagnostic) {
            changes = try MachineChanges(inHeaderOf: text)
        } catch {
            throw error.at(path)
        }
        if let name { return (text, changes.applied(to: try MachineLibrary.standard.machine(name))) }
        guard let known = ProgramReader.machineName(in: text) else { return (text, nil) }
        do {
            return (text, changes.applied(to: try MachineLibrary.standard.machine(known)))
        } catch {
            // What cannot be read now may be there, and the picture another with it.
            guard error.status == .badData else { throw error }
            Terminal.say("warning: \(path): names its machine, but \(error.text); it is read without a profile")
            return (text, nil)
        }
    }
}

/// `studio plot preview`: any program as a picture, ours or others'.
struct PlotPreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Draw a plotter program as SVG, PNG or PDF, or as a web page that plays it, and say what it does.",
        discussion: "For example: studio plot preview drawing.gcode --out look.html")

    @Argument(help: "The program, G-code, HPGL or for an EBB board.", completion: .file())
    var program: String

    @Option(
        name: .customLong("out"),
        help: "The picture, or FILE.html, which plays the program; may be given several times.", completion: .file())
    var outputs: [String] = []

    @Option(
        help: "The machine it is for: a profile's name or path (default: the one the program names).",
        completion: .machine)
    var machine: String?

    @Flag(help: "Replace files that exist.")
    var force = false

    func run() throws {
        for path in outputs { try OutputFile.check(path, force: force) }
        let (text, profile) = try PlotCommand.read(program, machine: machine)
        let toolpath: Toolpath
        do throws(Diagnostic) {
            toolpath = try ProgramReader.toolpath(text, machine: profile)
        } catch {
            throw error.at(program)
        }
        let (paper, title) = (ProgramReader.paper(in: text), (program as NSString).lastPathComponent)
        let preview = Preview(
            toolpath, machine: profile, paper: paper, title: title,
            generator: "Sketch Studio \(StudioVersion.current)")
        guard toolpath.events.contains(where: \.isDown) else {
            throw Diagnostic.badData(
                "\(program): draws nothing: it has no move with the pen down"
                    + (profile.map { ", as \($0.name) lowers it" } ?? ""))
        }
        let isFilm = outputs.map { ["html", "htm"].contains(($0 as NSString).pathExtension.lowercased()) }
        guard isFilm.allSatisfy({ $0 }) || preview.isComplete else {
            throw Diagnostic.badData(
                "\(program): its moves and the work area span more than a picture's 5 m: "
                    + preview.summary.filter { $0.hasPrefix("extent") }.joined())
        }
        var files: [Data] = []
        for (path, isFilm) in zip(outputs, isFilm) {
            guard isFilm else {
                files.append(try Renderers.make(forFile: path).render(preview.page))
                continue
            }
            let page = ProgramPage(
                toolpath, machine: profile, paper: paper, title: title, summary: preview.summary)
            do throws(Diagnostic) {
                files.append(try page.html())
            } catch {
                throw error.at(program)
            }
        }
        for (path, data) in zip(outputs, files) { try OutputFile.write(data, to: path, force: force) }
        preview.summary.forEach(Terminal.result)
    }
}

/// `studio plot resume`: a new program from where an old one was broken off.
struct PlotResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Write a program that goes on where another was broken off.",
        discussion: """
            The new program lifts the pen, sets the machine up, travels and goes on.

            For example: studio plot resume drawing.gcode --from-stroke 12 --out rest.gcode
            """)

    @Argument(help: "The program that was broken off.", completion: .file())
    var program: String

    @Option(help: "The first line, counted from 1, that was not obeyed.")
    var fromLine: Int?

    @Option(help: "The first stroke, counted from 1, that is not drawn to its end.")
    var fromStroke: Int?

    @Option(name: .customLong("out"), help: "The new program.", completion: .file())
    var output: String

    @Option(
        help: "The machine it is for: a profile's name or path (default: the one the program names).",
        completion: .machine)
    var machine: String?

    @Flag(help: "Replace a file that exists.")
    var force = false

    func validate() throws {
        guard (fromLine == nil) != (fromStroke == nil) else {
            throw ValidationError("Give either --from-line or --from-stroke.")
        }
    }

    func run() throws {
        try OutputFile.check(output, force: force)
        let (text, profile) = try PlotCommand.read(program, machine: machine)
        guard let profile else {
            throw Diagnostic(
                .usage,
                "\(program): does not say which machine it is for; give --machine NAME, one of "
                    + MachineLibrary.standard.names.joined(separator: ", "))
        }
        let start: Resume.Start = fromLine.map { .line($0) } ?? .stroke(fromStroke ?? 1)
        let result: String
        do throws(Diagnostic) {
            result = try Resume.program(text, from: start, machine: profile)
        } catch {
            throw error.at(program)
        }
        try OutputFile.write(Data(result.utf8), to: output, force: force)
        Terminal.result(output)
    }
}

/// `studio plot machines`: the profiles there are.
struct PlotMachinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "machines", abstract: "List the machine profiles, or print one.",
        discussion: """
            A profile that is printed is a file to begin with: `studio plot machines grbl-servo > my-plotter.json`.

            For example: studio plot machines
            """)

    @Argument(help: "The profile to print (default: list them).", completion: .machine)
    var name: String?

    func run() throws {
        if let name {
            let text = try MachineLibrary.standard.text(name)
            return Terminal.result(text.hasSuffix("\n") ? String(text.dropLast()) : text)
        }
        for name in MachineLibrary.standard.names {
            let machine = try MachineLibrary.standard.machine(name)
            let (width, height) = (machine.area.width, machine.area.height)
            let size = "\(Decimals.text(width, places: 1)) × \(Decimals.text(height, places: 1)) mm"
            Terminal.result(PrintableText.line("\(name): \(machine.summary); \(size)"))
        }
    }
}
