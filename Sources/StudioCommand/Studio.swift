import ArgumentParser
import Foundation
import SketchBase
import SketchExternalPlugins
import SketchStudio

@main
struct StudioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "studio",
        abstract: "Train small networks on pen strokes, and turn what they draw into finished work.",
        discussion: """
            `studio new` lists scenes to begin with, `studio help COMMAND` explains a command and its options.

            For example: studio sample owl --count 8 --out owls.svg
            """,
        version: StudioVersion.current,
        subcommands: [
            TrainCommand.self, EvaluateCommand.self, SampleCommand.self, PackCommand.self, ImportCommand.self,
            ExportCommand.self,
            InfoCommand.self, DatasetCommand.self, PlotLogCommand.self, RenderCommand.self, BatchCommand.self,
            CheckCommand.self,
            SchemaCommand.self, ReproduceCommand.self, WatchCommand.self, ServeCommand.self, PlotCommand.self,
            PluginsCommand.self,
            ClassifierCommand.self, NewCommand.self, StylesCommand.self, DoctorCommand.self, ManualCommand.self,
        ])

    /// Runs the subcommand; an error becomes one line on stderr and its exit code.
    static func main() {
        Terminal.claimStreams()
        Terminal.keepWriteSignals()
        do {
            // Swift reads them from /proc, and gives none where that is not mounted, as in a bare chroot.
            guard !CommandLine.arguments.isEmpty else {
                throw Diagnostic(.unavailable, "the arguments cannot be read; is /proc mounted?")
            }
            let arguments = Array(CommandLine.arguments.dropFirst())
            try CommandNames.check(arguments)
            try CommandNames.checkOutputs(arguments)
            var command = try parseAsRoot(CommandNames.joiningNegativeNumbers(arguments))
            do {
                let plugins = try (command as? any UsesPlugins)?.plugins.plugins()
                (plugins ?? ExternalPlugins(PluginSettings(tell: Terminal.say)))
                    .install(option: plugins == nil ? nil : "--plugin-dir")
                try command.run()
            } catch let error as Diagnostic {
                if let asked = command as? any AnswersJSON, asked.json { Terminal.result(asked.answer(error).text()) }
                throw error
            }
        } catch let error as Diagnostic {
            for line in Diagnostic.lines([error] + error.further) { Terminal.say("studio: error: \(line)") }
            Foundation.exit(error.status.rawValue)
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)  // the command has said why
        } catch  where exitCode(for: error).isSuccess {
            Terminal.result(fullMessage(for: error))  // the help or the version that was asked for
        } catch {
            let lines = message(for: error).split(whereSeparator: \.isNewline)
            Terminal.say("studio: error: \(lines.joined(separator: " "))")
            Foundation.exit(exitCode(for: error).rawValue)
        }
    }
}
