import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPlugins
import SketchStudio

/// `studio batch`: many pages of one scene, and what is done with them.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Render a scene many times, in one go or in parts.",
        discussion: "docs/batch.md describes it.",
        subcommands: [BatchDrawCommand.self, BatchSheetCommand.self, BatchMergeCommand.self],
        defaultSubcommand: BatchDrawCommand.self)
}

extension BatchPart: ExpressibleByArgument {}

/// Which pages a batch has.
struct BatchPagesOptions: ParsableArguments {
    @Argument(help: "The scene file.", completion: .file())
    var scene: String

    @Option(in: 1...10_000_000, help: "Pages of each combination of parameters.")
    var count = 1

    @Option(
        name: .customLong("set"),
        help: """
            Values for a key of the scene or of its items, or at a JSON pointer: temperature=0.2,0.4, \
            /items/0/rows=1...9, temperature=0.2...0.8/4; may be given several times, for all combinations.
            """)
    var settings: [String] = []

    @Option(
        help: "A file of comma-separated values, keys in its first line, a combination in each other.",
        completion: .file())
    var parameters: String?

    @Option(
        name: .customLong("filter"),
        help:
            "What each page goes through, behind the scene's own filters, as in crop:margin=5; may be given several times."
    )
    var filters: [String] = []

    func combinations() throws(Diagnostic) -> BatchParameters { try BatchParameters(settings, table: parameters) }
}

struct BatchDrawCommand: ParsableCommand, AnswersJSON, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Render a scene many times, each page with a seed of its own (the default).",
        discussion: """
            The name of each file comes from --out, in which {index}, {seed}, {name}, {title} and the parameters of --set \
            stand for their values; {index:06} fills up with zeros. manifest.jsonl beside the files lists them, and \
            SHA256SUMS is for `sha256sum -c`.

            Ctrl-C and SIGTERM finish the pages in hand and end with exit status 75; the same command with --resume goes \
            on, also after a kill or a power cut. What can never succeed ends with another status.

            For example: studio batch poster.json --count 100 --out 'many/{index:03}-{seed}.png'
            """)

    @OptionGroup var pages: BatchPagesOptions

    @Option(
        name: .customLong("out"),
        help: """
            The name of the pictures to write, as in 'owls/{index:06}-{seed}.png'; may be given several times. Or that of \
            tar archives with pictures in them, as in 'owls-{shard:06}.tar'.
            """, completion: .file())
    var outputs: [String]

    @Option(help: "What makes a picture: each page, or each cell of a page.")
    var each = BatchPart.page

    @Option(
        name: .customLong("format"),
        help: "In archives, the ending of the pictures, as in svg; may be given several times (default: png).")
    var formats: [String] = []

    @Option(in: 1...1_000_000, help: "In archives, pages of each (default: as many as hold about 1000 pictures).")
    var pagesPerTar: Int?

    @Option(
        help: """
            A part of the batch: i/n, as in 2/8, or auto, or auto/n, for the task of a job array (Slurm, Kubernetes, Open \
            MPI, Grid Engine, GNU parallel).
            """)
    var shard: String?

    @Option(
        in: OptionLimits.threads,
        help: "Pages that are drawn side by side (default: one a core); the files do not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(name: .customLong("option"), help: "A renderer's option, as in png.dpi=300; may be given several times.")
    var options: [String] = []

    @Option(
        in: 16...32_767,
        help: """
            Make .png square, of so many pixels a side, without paper, and packed quickly: the same as the options \
            png.size, png.paper=none and png.compression=quick.
            """)
    var size: Int?

    @Flag(help: "Go on with the batch that was begun; begin it where there is none.")
    var resume = false

    @Flag(help: "Replace files that exist; without --resume, begin the batch anew.")
    var force = false

    @Flag(help: "Print one JSON object instead of the manifest's path.")
    var json = false

    @OptionGroup var plugins: PluginOptions

    func run() throws {
        let start = ContinuousClock.now
        let shard = try self.shard.map { text throws(Diagnostic) in
            try BatchShard(text, environment: ProcessInfo.processInfo.environment)
        }
        let given = try RendererOptions.parse(
            options + (size.map { ["png.size=\($0)", "png.paper=none", "png.compression=quick"] } ?? []))
        let batch = try Batch(
            scene: pages.scene, count: pages.count, each: each, parameters: pages.combinations(), outputs: outputs,
            formats: formats, archiveSize: pagesPerTar, options: given, filters: pages.filters, workshop: Workshop())
        if let unused = given.keys.sorted().first(where: { !batch.rendererNames.contains($0) }) {
            throw Diagnostic(.usage, "there are options for \(unused), but no --out that it writes")
        }
        let run = BatchRun(batch, shard: shard ?? .whole, threads: threads, resumes: resume, force: force)
        if batch.filesInOneFolder > Self.manyFiles {
            Terminal.say(
                "warning: \(batch.filesInOneFolder) files in one folder make many programs slow; put a parameter or the like "
                    + "before a slash in --out")
        }
        let interruption = Interruption("finishing the pages in hand; once more to stop at once")
        var progress = ProgressLine(total: run.pageCount, unit: "page", plainInterval: .seconds(10))
        let summary: BatchRun.Summary
        do {
            defer { progress.clear() }
            summary = try run.run(isStopped: interruption.question) { progress.show($0) }
        }
        tell(summary)
        let seconds = (ContinuousClock.now - start).seconds
        Terminal.say(
            "\(summary.drawn.counted("page")) drawn, \(summary.kept) there already, in "
                + String(format: "%.1f s", seconds))
        guard json else { return Terminal.result(summary.manifest) }
        Terminal.result(
            JSONValue.members([
                "manifest": .string(summary.manifest), "sums": .string(summary.sums),
                "drawn": .integer(Int64(summary.drawn)), "kept": .integer(Int64(summary.kept)),
                "retries": .integer(Int64(summary.retries)), "empty": .integer(Int64(summary.emptyCells)),
                "seconds": .number((seconds * 1000).rounded() / 1000),
            ]).text())
    }

    /// Files in a folder from which on they are warned of.
    private static let manyFiles = 100_000

    private func tell(_ summary: BatchRun.Summary) {
        summary.notes.forEach(Terminal.say)
        if summary.furtherNotes > 0 { Terminal.say("and \(summary.furtherNotes.counted("more note")) of this kind") }
        if summary.retries > 0 {
            Terminal.say("\(summary.retries.counted("empty drawing")) sampled again")
        }
        if summary.emptyCells > 0 {
            Terminal.say(
                "warning: \(summary.emptyCells) cell\(summary.emptyCells == 1 ? " stays" : "s stay") empty; the manifest has "
                    + "\"empty\" in the lines of their pages")
        }
    }
}

struct BatchMergeCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one batch of its shards, and prove that they are all of it.",
        discussion: """
            Reads every manifest.I-of-N.jsonl in the folder, holds their settings against each other, looks that every \
            page is there once, and each file's hash against the list. Then writes manifest.jsonl and SHA256SUMS, the same \
            to the byte as those of a batch without shards.

            For example: studio batch merge many
            """)

    @Argument(help: "The folder of the shards.", completion: .directory)
    var folder: String

    @Option(in: OptionLimits.threads, help: "Threads that read files (default: one a core).")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Replace a manifest that exists.")
    var force = false

    @Flag(help: "Print one JSON object instead of the manifest's path.")
    var json = false

    func run() throws {
        let interruption = Interruption()
        var progress: ProgressLine?
        let merge: BatchMerge
        do {
            defer { progress?.clear() }
            merge = try BatchMerge(
                folder: folder, threads: threads, force: force, isStopped: interruption.question
            ) { done, total in
                var line = progress ?? ProgressLine(total: total, unit: "page", plainInterval: .seconds(10))
                line.show(done)
                progress = line
            }
        }
        Terminal.say(
            "\(merge.lineCount.counted("line")) of \(merge.shardCount.counted("shard")): all there, each file as it was drawn"
        )
        guard json else { return Terminal.result(merge.manifest) }
        Terminal.result(
            JSONValue.members([
                "manifest": .string(merge.manifest), "sums": .string(merge.sums),
                "lines": .integer(Int64(merge.lineCount)), "shards": .integer(Int64(merge.shardCount)),
            ]).text())
    }
}
