import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchStrokes

struct DatasetMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Put several sources into one file, with weights and class labels.",
        discussion: """
            Prepared drawings stay as they are, with their splits; vector drawings are prepared as `prepare` does by \
            default, but for the length limit. Weights, of 1 to 1000, multiply those that the drawings have already.

            For example: studio dataset merge owl.safetensors:weight=3 birds.safetensors:class=bird --out all.safetensors
            """)

    @Argument(help: "Sources, each with :class=NAME and :weight=N as wanted.", completion: .file())
    var data: [String]

    @Option(in: OptionLimits.seed, help: "Seed of the split of drawings that have none.")
    var seed: UInt64 = 0

    @OptionGroup var output: PreparedOutputOptions

    func run() throws {
        try output.check()
        let preprocessing = Preprocessing(maxLength: 10_000)
        let dataset = try DatasetReader.read(
            paths: data, preprocessing: preprocessing, splitSeed: seed, skippingBroken: !output.strict,
            advice: strictAdvice)
        try output.write(
            dataset, of: data,
            preparation: .members([
                "merged": .array(data.map { .string(($0 as NSString).lastPathComponent) }),
                "split_seed": .integer(Int64(seed)),
            ]))
        DatasetOutput.report(dataset)
        Terminal.result(output.out)
    }
}
