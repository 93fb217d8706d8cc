import ArgumentParser
import Files
import Foundation
import Studio

@main
struct StudioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "studio",
        abstract: "Trains small networks on pen strokes and turns what they draw into finished work.",
        version: StudioVersion.current,
        subcommands: [
            TrainCommand.self, EvaluateCommand.self, SampleCommand.self, PackCommand.self, ImportCommand.self,
            InfoCommand.self, RenderCommand.self, PlotCommand.self, PluginsCommand.self,
        ])

    /// Runs the subcommand; a `StudioError` becomes one line on stderr and its exit code.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let error as StudioError {
            Terminal.say("studio: error: \(error.message)")
            Foundation.exit(error.status.rawValue)
        } catch {
            exit(withError: error)
        }
    }
}
