import ArgumentParser
import Foundation
import SketchBase
import SketchServer

/// `studio serve`: the studio in a browser.
struct ServeCommand: ParsableCommand, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Choose drawings by looking, in a browser.",
        discussion: """
            Prints the address that opens the page, and serves it on this machine alone until Ctrl-C. What is kept there \
            lies in the folder, as scenes and JSON lines that other commands read: docs/serve.md tells which, and how \
            scripts ask.

            For example: studio serve --port 8017
            """)

    @Argument(
        help: "The folder whose scenes are shown, and where favourites and history are kept.", completion: .directory)
    var folder = "."

    @Option(in: 0...65_535, help: "The port to listen at; 0 is a free one.")
    var port = 0

    @Flag(name: .customLong("no-open"), help: "Do not open the browser.")
    var isKeptClosed = false

    @Option(in: OptionLimits.threads, help: "Threads that draw together (default: one a core).")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var plugins: PluginOptions

    func run() throws {
        let interruption = Interruption("no longer serving")
        let server = try StudioServer(
            folder: folder, port: port, threads: threads, command: FileCalls.realPath("/proc/self/exe"),
            log: Terminal.say)
        Terminal.result(server.address)
        if !isKeptClosed { openBrowser(server.address) }
        server.run(isOver: interruption.question)
    }

    /// Opens the page where there is a screen, by the program that desktops have for it.
    private func openBrowser(_ address: String) {
        let environment = ProcessInfo.processInfo.environment
        guard ["DISPLAY", "WAYLAND_DISPLAY"].contains(where: { environment[$0]?.isEmpty == false }) else { return }
        let opener = "/usr/bin/xdg-open"
        guard FileManager.default.isExecutableFile(atPath: opener) else { return }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: opener)
        process.arguments = [address]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        // Whoever has none opens the address that was printed.
        try? process.run()
    }
}
