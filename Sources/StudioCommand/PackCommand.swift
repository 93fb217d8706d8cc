import ArgumentParser
import Foundation
import SketchBase
import SketchModel
import SketchStrokes

struct PackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Make a trained checkpoint ready to ship: half precision, with latents of real drawings.",
        discussion: """
            The means of the posteriors of real drawings let scenes draw around what the model knows best, \
            without the data.

            For example: studio pack cats.safetensors --posteriors cats.ndjson --out cats-small.safetensors
            """)

    @Argument(help: "The checkpoint.", completion: .checkpoint)
    var checkpoint: String

    @Option(help: "The checkpoint to write.", completion: .file())
    var out: String

    @Option(
        help: "Drawings whose training split's posterior means are added, as DATA of `studio train`.",
        completion: .file())
    var posteriors: [String] = []

    @Option(
        in: OptionLimits.tolerance, help: "Ramer–Douglas–Peucker tolerance for vector drawings, as it was in training.")
    var tolerance = 2.0

    @Option(
        name: .customLong("class-means"),
        help: "Drawings for whose classes the mean of the training split's posterior means is added, by name.")
    var classMeans: [String] = []

    @Option(help: "The licence to record, e.g. CC-BY-4.0.")
    var licence: String?

    @Option(help: "Whom to credit.")
    var attribution: String?

    @Flag(help: "Keep single precision.")
    var full = false

    @Flag(help: "Replace an existing file.")
    var force = false

    func run() throws {
        try OutputFile.check(out, force: force)
        var model = try Checkpoint.named(
            checkpoint, orMeant: posteriors.count == 1 ? posteriors[0] : nil,
            as: "studio pack \(posteriors.first ?? "") --posteriors \(checkpoint) --out \(out)")
        if let licence { model.licence = licence }
        if let attribution { model.attribution = attribution }
        if !posteriors.isEmpty {
            let (drawings, means) = try latents(of: posteriors, by: model)
            model.posteriorMeans = means
            // Around these latents it draws these classes, whatever else it was trained on.
            model.classes = drawings.classes
        }
        if !classMeans.isEmpty {
            let (drawings, means) = try latents(of: classMeans, by: model)
            model.classes = drawings.classes
            model.classMeans = []
            for (index, name) in drawings.classes.enumerated() {
                let own = zip(means, drawings.labels[.train] ?? []).filter { $0.1 == index }.map(\.0)
                guard !own.isEmpty else {
                    throw Diagnostic.badData("--class-means: the training split has no drawing of \(name)")
                }
                model.classMeans.append(try LatentMath.mean(own))
            }
        }
        try model.write(to: out, half: !full, force: force)
        Terminal.result(out)
    }

    /// The means of the posteriors of the training split of `paths`, in order.
    private func latents(
        of paths: [String], by model: Checkpoint
    ) throws(Diagnostic) -> (drawings: Dataset, means: [[Float]]) {
        let encoder: LatentEncoder
        do throws(Diagnostic) {
            encoder = try LatentEncoder(model)
        } catch {
            throw error.at(checkpoint)
        }
        let drawings = try DatasetReader.read(
            paths: paths,
            preprocessing: Preprocessing(tolerance: tolerance, maxLength: model.configuration.maxLength))
        drawings.sayWarnings()
        var means: [[Float]] = []
        for sequence in drawings[.train] { means.append(try encoder.posterior(of: sequence).mean) }
        return (drawings, means)
    }
}
