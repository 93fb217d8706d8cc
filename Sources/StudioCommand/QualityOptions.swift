import ArgumentParser
import Foundation
import SketchBase
import SketchModel

/// What `studio evaluate` is told of samples to judge.
struct QualityOptions: ParsableArguments {
    @Option(
        in: FeatureSpace.neighbours + 1...10_000,
        help: "Samples to judge: of each class, where --against has several and latents are posteriors.")
    var samples: Int?

    @Option(help: "Drawings by people, as DATA of `studio train`; may be given several times.", completion: .file())
    var against: [String] = []

    @Option(
        help: "The classifier (default: Checkpoints/classifier.safetensors, or the installation's).",
        completion: .file())
    var classifier: String?

    /// Refuses options of the one kind of evaluation beside those of the other.
    func validate(with command: EvaluateCommand) throws {
        if let data = command.data {
            let others =
                [
                    samples == nil ? nil : "--samples", against.isEmpty ? nil : "--against",
                    classifier == nil ? nil : "--classifier",
                    command.latent.flatMap { [.prior, .posterior].contains($0) ? "--latent \($0.rawValue)" : nil },
                ].compactMap { $0 } + command.sampling.given
            guard others.isEmpty else {
                throw ValidationError(
                    "\(others.joined(separator: ", ")): of no use for losses on \(data); quality is measured by "
                        + "--samples N --against FILE without it")
            }
            return
        }
        guard samples != nil else { throw ValidationError("expected <data>, or --samples N --against FILE") }
        guard !against.isEmpty else { throw ValidationError("--samples: expected --against FILE beside it") }
        guard command.split == nil else {
            throw ValidationError(
                "--split: expected <data>; samples are held against the splits train, and valid and test")
        }
        guard !command.padded else { throw ValidationError("--padded: expected <data>") }
        if let latent = command.latent, LatentOrigin(rawValue: latent.rawValue) == nil {
            throw ValidationError("--latent: expected prior or posterior for samples, found \(latent.rawValue)")
        }
    }

    /// The classifier named, or the shipped one.
    ///
    /// - Throws: as `Classifier.read`; `missingInput` where none is named and none found.
    func read() throws(Diagnostic) -> (path: String, classifier: Classifier) {
        if let classifier { return (classifier, try Classifier.read(classifier)) }
        let folders = SharedFolders.checkpoints
        guard let path = SharedFolders.file(Classifier.shippedName, ending: "", in: folders) else {
            throw Diagnostic(
                .missingInput,
                "\(Classifier.shippedName): not found in \(folders.joined(separator: ", ")); name one by --classifier, "
                    + "or train one by `studio classifier train`")
        }
        return (path, try Classifier.read(path))
    }
}
