import ArgumentParser
import Foundation

/// What every command that renders a scene is told.
struct PictureOptions: ParsableArguments {
    @Argument(help: "The scene file.")
    var scene: String

    @Option(
        name: .customLong("out"),
        help: "A picture to write; may be given several times (default: the scene's \"outputs\").")
    var outputs: [String] = []

    @Option(in: OptionLimits.threads, help: "Threads that sample together; the pictures do not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(name: .customLong("option"), help: "A renderer's option, as in png.dpi=300; may be given several times.")
    var options: [String] = []

    @Option(help: "Only these layers in plotters' programs, from 1, as 2,3.")
    var layers: String?

}
