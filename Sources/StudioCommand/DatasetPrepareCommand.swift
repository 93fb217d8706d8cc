import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchStrokes

struct DatasetPrepareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Normalise, simplify and split drawings into one compact file.",
        discussion: """
            Every drawing is scaled to a window of 256, freed of stuttered strokes, simplified, and left out where it \
            is longer than --max-length. Drawings whose file says their split keep it. The file is read by \
            `studio train` and `studio dataset`; docs/datasets.md describes it. With --out FILE.npz it has sketch-rnn's \
            layout, for other programs.

            For example: studio dataset prepare owl.ndjson --out owl.safetensors
            """)

    @Argument(help: "Data as `studio train` takes it.", completion: .file())
    var data: [String]

    @Option(in: OptionLimits.seed, help: "Seed of the split.")
    var seed: UInt64 = 0

    @OptionGroup var output: PreparedOutputOptions

    @OptionGroup var preparation: PreparationOptions

    func run() throws {
        try output.check()
        let preprocessing = preparation.preprocessing
        let dataset = try DatasetReader.read(
            paths: data, preprocessing: preprocessing, splitSeed: seed, skippingBroken: !output.strict,
            advice: strictAdvice,
            normalising: true)
        try output.write(
            dataset, of: data,
            preparation: .members([
                "sources": .array(data.map { .string(($0 as NSString).lastPathComponent) }),
                "window": .number(Preprocessing.window), "tolerance": .number(preprocessing.tolerance),
                "shortest_stroke": .number(preprocessing.shortestStroke),
                "max_length": .integer(Int64(preprocessing.maxLength)), "split_seed": .integer(Int64(seed)),
            ]))
        DatasetOutput.report(dataset)
        Terminal.result(output.out)
    }
}

/// The options of commands that write a prepared file.
struct PreparedOutputOptions: ParsableArguments {
    @Option(help: "The file to write, ending in .safetensors, or in .npz for sketch-rnn's layout.", completion: .file())
    var out: String

    @Option(help: "The licence of the drawings, e.g. CC-BY-4.0.")
    var licence: String?

    @Option(help: "Whom to credit.")
    var attribution: String?

    @Flag(help: "Refuse a broken drawing instead of counting it, as train does without --skip-broken.")
    var strict = false

    @Flag(help: "Replace an existing file.")
    var force = false

    private var isArchive: Bool { out.fileExtension == "npz" }

    func check() throws {
        guard isArchive || out.hasSuffix(".safetensors") else {
            throw Diagnostic(.usage, "--out: expected a name that ends in .safetensors or .npz, found \(out)")
        }
        if isArchive, let option = licence.map({ _ in "--licence" }) ?? attribution.map({ _ in "--attribution" }) {
            throw Diagnostic(.usage, "\(option): an .npz has no place for it; a .safetensors keeps it")
        }
        try OutputFile.check(out, force: force)
    }

    /// - Parameters:
    ///   - data: the sources, as they were named on the command line.
    ///   - preparation: how the drawings were prepared.
    func write(_ dataset: Dataset, of data: [String], preparation: JSONValue) throws {
        let credit = try attribution ?? DatasetOutput.attribution(of: data)
        guard isArchive else {
            try PreparedDataset.write(
                dataset, licence: licence ?? "", attribution: credit, preparation: preparation, to: out, force: force)
            return
        }
        try SketchRNNArchive.write(dataset.sequences, to: out, force: force)
        var lost: [String] = []
        if dataset.classes.count > 1 { lost.append("which of its \(dataset.classes.count) classes a drawing is of") }
        if dataset.trainRepeats.contains(where: { $0 != 1 }) { lost.append("weights") }
        if !credit.isEmpty { lost.append("whom to credit: \(credit)") }
        if !lost.isEmpty { Terminal.say("an .npz does not keep \(lost.joined(separator: ", nor "))") }
    }
}

/// What `prepare` and `merge` have in common.
enum DatasetOutput {
    /// Whom to credit for drawings from these sources, as far as their files say: Google for the layouts of
    /// Quick, Draw!, and what prepared files carry.
    static func attribution(of data: [String]) throws -> String {
        var credits: [String] = []
        for text in data {
            let path = try DatasetSource(text).path
            let credit =
                switch path.fileExtension {
                case "ndjson", "bin": "drawings from the Quick, Draw! Dataset by Google, Inc., CC BY 4.0"
                case "safetensors": try PreparedDataset.attribution(of: path)
                default: ""
                }
            if !credit.isEmpty && !credits.contains(credit) { credits.append(credit) }
        }
        return credits.joined(separator: "; ")
    }

    static func report(_ dataset: Dataset) {
        dataset.sayWarnings()
        let counts = Split.allCases.map { "\(dataset[$0].count) \($0.rawValue)" }
        Terminal.say("\(counts.joined(separator: ", ")); \(dataset.classes.count) classes")
        dataset.skipped.say()
    }
}
