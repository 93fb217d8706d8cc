import ArgumentParser
import Foundation
import SketchBase
import SketchPlugins
import SketchStudio

/// `studio batch sheet`: the pages of a sweep side by side.
struct BatchSheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet",
        abstract: "Draw the pages of a batch on one sheet, labelled by their parameters.",
        discussion: """
            The values of the last --set stand side by side, all else one below the other. The pages are those that \
            `studio batch` makes with the same options, made smaller.

            For example: studio batch sheet poster.json --set style=ink,blueprint --set temperature=0.2,0.4 --out sweep.png
            """)

    @OptionGroup var pages: BatchPagesOptions

    @Option(help: "The picture to write.", completion: .file())
    var out: String

    @Option(in: 10...1000, help: "Width of a page on the sheet, in millimetres.")
    var width = 60.0

    @Option(
        in: OptionLimits.threads,
        help: "Threads that sample together (default: one a core); the sheet does not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(name: .customLong("option"), help: "A renderer's option, as in png.dpi=300; may be given several times.")
    var options: [String] = []

    @Flag(help: "Replace a file that exists.")
    var force = false

    func run() throws {
        let given = try RendererOptions.parse(options)
        let pictures = try PictureFiles([out], options: given, force: force)
        if let unused = given.keys.sorted().first(where: { !pictures.rendererNames.contains($0) }) {
            throw Diagnostic(.usage, "there are options for \(unused), which does not write --out \(out)")
        }
        let batch = try Batch(
            scene: pages.scene, count: pages.count, parameters: pages.combinations(), outputs: [], options: [:],
            filters: pages.filters, workshop: Workshop())
        let interruption = Interruption("stopping behind the page in hand")
        var progress = ProgressLine(total: batch.pageCount, unit: "page", plainInterval: .seconds(10))
        let sheet: BatchSheet
        do {
            defer { progress.clear() }
            sheet = try BatchSheet(
                batch, width: width, threads: threads, isStopped: interruption.question
            ) { progress.show($0) }
        }
        try pictures.write(try pictures.told(of: sheet.page))
        Terminal.result(out)
    }
}
