import ArgumentParser
import Foundation
import SketchBase
import SketchStudio

/// `studio manual`: the manual pages, and tables for docs, made of what the commands say of themselves. For those who
/// build packages, so `studio help` does not list it.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Write the manual pages, studio.1 and one for each command.",
        discussion: "For example: studio manual --out man",
        shouldDisplay: false)

    enum Text: String, ExpressibleByArgument, CaseIterable { case commands, reference }

    @Option(help: "The folder to write them to; it is made where it is not there.", completion: .directory)
    var out: String?

    @Option(name: .customLong("print"), help: "Print a table of the commands, or all of their options, in Markdown.")
    var printed: Text?

    @Flag(help: "Replace pages that exist.")
    var force = false

    func validate() throws {
        guard (out != nil) != (printed != nil) else { throw ValidationError("expected --out or --print") }
    }

    func run() throws {
        let studio = try CommandDescription.ofStudio()
        switch printed {
        case .commands?: return Terminal.result(CommandReference.table(of: studio))
        case .reference?: return Terminal.result(CommandReference.text(of: studio))
        case nil: break
        }
        guard let out else { return }
        do {
            try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        } catch {
            throw Diagnostic(.cannotCreateOutput, "\(out): cannot be made: \(error.localizedDescription)")
        }
        for command in studio.all {
            let path = (out as NSString).appendingPathComponent(ManualPage.name(of: command) + ".1")
            try OutputFile.write(Data(ManualPage.text(of: command, in: studio).utf8), to: path, force: force)
            Terminal.result(path)
        }
    }
}

/// A page of the manual in the macros of man(7).
enum ManualPage {
    /// As man finds it: `studio-plot-draw`.
    static func name(of command: CommandDescription) -> String { command.path.joined(separator: "-") }

    static func text(of command: CommandDescription, in studio: CommandDescription) -> String {
        var lines = [
            ".TH \(name(of: command).uppercased()) 1 \"\" \"Sketch Studio \(StudioVersion.current)\" \"Sketch Studio\"",
            ".SH NAME", "\(escaped(name(of: command))) \\- \(escaped(decapitalised(command.abstract)))",
            ".SH SYNOPSIS", ".nh", escaped(command.synopsis), ".hy",
        ]
        if !command.discussion.isEmpty { lines += [".SH DESCRIPTION"] + paragraphs(command.discussion) }
        if !command.subcommands.isEmpty {
            lines.append(".SH COMMANDS")
            for subcommand in command.subcommands {
                lines += [".TP", "\\fB\(escaped(subcommand.name))\\fR", escaped(subcommand.abstract)]
            }
        }
        if let example = command.example { lines += [".SH EXAMPLE", ".nf", escaped(example), ".fi"] }
        let (positional, options) = (
            command.arguments.filter(\.isPositional), command.arguments.filter { !$0.isPositional }
        )
        for (title, arguments) in [("ARGUMENTS", positional), ("OPTIONS", options)] where !arguments.isEmpty {
            lines.append(".SH \(title)")
            for argument in arguments {
                lines += [".TP", "\\fB\(escaped(argument.usage))\\fR", escaped(argument.meaning)]
            }
        }
        if command.path.count == 1 {
            lines += [".SH EXIT STATUS", "0 where all went well, else as in sysexits(3):"]
            for (status, meaning) in statuses { lines += [".TP", "\(status)", meaning] }
            lines += [
                ".SH FILES",
                "Checkpoints, styles, machine profiles and scenes to begin with are looked for in "
                    + "./Checkpoints, ./Styles, ./Machines and ./Scenes, in the folders that STUDIO_CHECKPOINTS, "
                    + "STUDIO_STYLES, STUDIO_MACHINES and STUDIO_SCENES name, and in share/studio beside the program.",
            ]
        }
        let others = command.path.count == 1 ? command.subcommands : [studio] + command.subcommands
        lines += [".SH SEE ALSO", others.map { "\\fB\(escaped(name(of: $0)))\\fR(1)" }.joined(separator: ", ")]
        return lines.joined(separator: "\n") + "\n"
    }

    private static let statuses = [
        (64, "the command line is wrong"), (65, "an input is wrong"), (66, "an input is missing"),
        (69, "a plugin from outside does not work"), (70, "a fault of the program"),
        (73, "a file cannot be created, or is there already"),
        (74, "reading or writing failed"), (75, "stopped; the same command may be tried again"),
    ]

    private static func decapitalised(_ text: String) -> String {
        let sentence = text.hasSuffix(".") ? String(text.dropLast()) : text
        return sentence.prefix(1).lowercased() + sentence.dropFirst()
    }

    private static func paragraphs(_ text: String) -> [String] {
        text.components(separatedBy: "\n\n").flatMap { [".PP"] + $0.split(separator: "\n").map { escaped(String($0)) } }
    }

    /// Text that troff prints as it is: backslashes and minus signs have a meaning of their own, as have dots and
    /// quotes that begin a line.
    static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
}
