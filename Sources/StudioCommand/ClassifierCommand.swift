import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchStrokes

struct ClassifierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classifier",
        abstract: "Train what says what a drawing shows, and measure it.",
        discussion: "`studio evaluate --samples` judges models' drawings by it; docs/evaluation.md says how.",
        subcommands: [ClassifierTrainCommand.self, ClassifierTestCommand.self])
}

struct ClassifierTrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a classifier on drawings by people.",
        discussion: """
            Each class is seen as often as any other, however few drawings it has. The splits are those of `studio \
            train`; valid and test are held out, and a training drawing that looks like a held-out one of its class is \
            left out.

            For example: studio classifier train owl.npz:class=owl pig.ndjson face.ndjson --out classifier.safetensors
            """)

    @Argument(help: "Drawings, as DATA of `studio train`.", completion: .file())
    var data: [String]

    @Option(help: "The classifier to write, ending in .safetensors.", completion: .file())
    var out: String

    @Option(in: 1...10_000_000, help: "Steps of 64 drawings.")
    var steps = ClassifierTraining.Options().steps

    @Option(
        in: OptionLimits.learningRate, help: "Adam's learning rate at the first step; it falls to zero along a cosine.")
    var learningRate = ClassifierTraining.Options().learningRate

    @Option(in: OptionLimits.seed, help: "Seed of everything random.")
    var seed: UInt64 = 1

    @Option(in: OptionLimits.threads, help: "Threads (default: one a core); the classifier does not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(
        in: OptionLimits.tolerance,
        help: "Ramer–Douglas–Peucker tolerance for vector drawings, in units of a window of 256.")
    var tolerance = 2.0

    @Option(help: "The licence to record, e.g. CC-BY-4.0.")
    var licence = ""

    @Option(help: "Whom to credit.")
    var attribution: String?

    @Flag(help: "Leave out drawings that cannot be read, instead of refusing the file.")
    var skipBroken = false

    @Flag(help: "Replace an existing file.")
    var force = false

    func validate() throws {
        guard out.hasSuffix(".safetensors") else {
            throw ValidationError("--out: expected a name that ends in .safetensors, found \(out)")
        }
    }

    func run() throws {
        try OutputFile.check(out, force: force)
        let dataset = try DatasetReader.read(
            paths: data, preprocessing: .ofPictures(tolerance: tolerance), skippingBroken: skipBroken,
            advice: "; --skip-broken leaves out drawings that cannot be read")
        dataset.sayWarnings()
        var options = ClassifierTraining.Options()
        options.steps = steps
        options.learningRate = learningRate
        options.seed = seed
        options.threads = threads
        let training = try ClassifierTraining(dataset, options: options)
        Terminal.say(
            "\(dataset[.train].count - training.duplicates) training drawings of \(dataset.classes.count) classes; "
                + "left out: \(training.duplicates) that are held out as well, \(dataset.skipped.summary)")
        var progress = ProgressLine(total: steps, unit: "step")
        var average = 0.0
        var classifier = try training.run { step, loss in
            average += (loss - average) / Double(min(step, 100))
            progress.show(step, "loss \(ProgressLine.fixed(average, 3))")
        }
        progress.clear()
        classifier.licence = licence
        classifier.attribution =
            try attribution ?? DatasetOutput.attribution(of: data).nonempty.map { "Trained on \($0)" } ?? ""
        try classifier.write(to: out, force: force)
        Terminal.result(out)
    }
}

extension Preprocessing {
    /// For pictures, in which a drawing may be as long as it likes.
    static func ofPictures(tolerance: Double) -> Preprocessing {
        Preprocessing(tolerance: tolerance, maxLength: 10_000)
    }
}

extension String {
    fileprivate var nonempty: String? { isEmpty ? nil : self }
}
