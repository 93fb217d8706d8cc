import Foundation
import SketchArrays
import SketchDocuments
import SketchNetwork

/// A trained model and what is known about it; docs/checkpoint-format.md describes its file.
public struct Checkpoint: Sendable {
    /// The network's sizes.
    public var configuration: ModelConfiguration
    /// All tensors, one behind the other, in the order of `configuration.tensors`.
    public var parameters: [Float]
    /// Offsets in data units are divided by this before the network sees them.
    public var scaleFactor: Double
    /// What it draws, e.g. ["owl"].
    public var classes: [String]
    /// Under which the weights may be used; may be empty.
    public var licence: String
    /// Whom to name; may be empty.
    public var attribution: String
    /// Data, steps and losses, as the trainer recorded them.
    public var training: JSONValue
    /// Latents of real drawings, each of length `configuration.latent`: the means of their posteriors.
    /// Sampling from their neighbourhood draws what the model knows best. May be empty.
    public var posteriorMeans: [[Float]]
    /// What the drawings of each of `classes` have in common, in that order: the mean over the means of their
    /// posteriors, each of length `configuration.latent`. Empty, or as many as there are classes.
    public var classMeans: [[Float]] = []
    /// SHA-256 of the file this was read from; empty for one made in memory.
    public var sha256: String

    public init(
        configuration: ModelConfiguration, parameters: [Float], scaleFactor: Double, classes: [String] = [],
        licence: String = "", attribution: String = "", training: JSONValue = .null, posteriorMeans: [[Float]] = [],
        sha256: String = ""
    ) {
        self.configuration = configuration
        self.parameters = parameters
        self.scaleFactor = scaleFactor
        self.classes = classes
        self.licence = licence
        self.attribution = attribution
        self.training = training
        self.posteriorMeans = posteriorMeans
        self.sha256 = sha256
    }

    /// The mean of the class called `name`; nil where there is none.
    public func classMean(of name: String) -> [Float]? {
        classes.firstIndex(of: name).flatMap { classMeans.indices.contains($0) ? classMeans[$0] : nil }
    }

    /// The model's tensors, in the order of `configuration.tensors`.
    var namedTensors: [NamedTensor] {
        var offset = 0
        return configuration.tensors.map { tensor in
            defer { offset += tensor.count }
            return NamedTensor(
                name: tensor.name, shape: tensor.shape, values: Array(parameters[offset..<offset + tensor.count]))
        }
    }
}
