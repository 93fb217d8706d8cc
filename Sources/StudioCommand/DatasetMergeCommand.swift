import ArgumentParser
import Files
import Foundation
import JSON
import Model

struct DatasetMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Put several sources into one file, with weights and class labels.",
        discussion: """
            Prepared drawings stay as they are, with their splits; vector drawings are prepared as `prepare` does by \
            default, but for the length limit. Weights, of 1 to 1000, multiply those that the drawings have already.

            For example: studio dataset merge owl.safetensors:weight=3 birds.safetensors:class=bird --out all.safetensors
            """)

    @Argument(help: "Sources, each with :class=NAME and :weight=N as wanted.")
    var data: [String]

    @Option(help: "The file to write, ending in .safetensors.")
    var out: String

    @Option(help: "Seed of the split of drawings that have none.")
    var seed: UInt64 = 0

    @Option(help: "The licence of the drawings, e.g. CC-BY-4.0.")
    var licence = ""

    @Option(help: "Whom to credit.")
    var attribution: String?

    @Flag(help: "Refuse a broken drawing instead of counting it.")
    var strict = false

    @Flag(help: "Replace an existing file.")
    var force = false

    func run() throws {
        try DatasetOutput.check(out, force: force)
        var preprocessing = Preprocessing()
        preprocessing.maxLength = 10_000
        let dataset = try DatasetReader.read(
            paths: data, preprocessing: preprocessing, splitSeed: seed, skippingBroken: !strict)
        try PreparedDataset.write(
            dataset, licence: licence, attribution: try attribution ?? DatasetOutput.attribution(of: data),
            preparation: .members([
                "merged": .array(data.map { .string(($0 as NSString).lastPathComponent) }),
                "split_seed": .integer(Int64(clamping: seed)),
            ]), to: out, force: force)
        DatasetOutput.report(dataset)
        Terminal.result(out)
    }
}
