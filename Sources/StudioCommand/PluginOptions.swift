import ArgumentParser
import Foundation
import SketchBase
import SketchExternalPlugins

/// What a command is told of plugins outside the package.
struct PluginOptions: ParsableArguments {
    @Option(
        name: .customLong("plugin-dir"),
        help: "A folder with plugins, looked at before STUDIO_PLUGIN_PATH and PATH; may be given several times.",
        completion: .directory)
    var folders: [String] = []

    @Option(
        name: .customLong("plugin-allow-read"),
        help: "A folder or file that plugins may read; may be given several times.")
    var readable: [String] = []

    @Option(name: .customLong("plugin-sandbox"), help: "Whether plugins are kept from other files and the network.")
    var sandbox = Switch.on

    @Option(name: .customLong("plugin-timeout"), in: 1...86_400, help: "Seconds that a plugin may take for a page.")
    var seconds = PluginLimits.secondsForPage

    enum Switch: String, ExpressibleByArgument, CaseIterable {
        case on, off
    }

    /// - Throws: `missingInput` for a folder that is not there.
    func plugins() throws(Diagnostic) -> ExternalPlugins {
        for (option, paths) in [("--plugin-dir", folders), ("--plugin-allow-read", readable)] {
            for path in paths where !FileManager.default.fileExists(atPath: path) {
                throw Diagnostic(.missingInput, "\(option) \(path): is not there")
            }
        }
        return ExternalPlugins(
            PluginSettings(
                folders: folders, isConfined: sandbox == .on, readable: readable, seconds: seconds, tell: Terminal.say))
    }
}

/// A command that may use plugins outside the package.
protocol UsesPlugins {
    var plugins: PluginOptions { get }
}
