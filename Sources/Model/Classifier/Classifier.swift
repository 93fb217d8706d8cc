import SketchBase
import SketchDocuments
import SketchGeometry
import SketchKernels
import SketchNetwork

/// A small convolutional network that says what a drawing shows, and how it sees it. docs/evaluation.md describes it.
package struct Classifier: Sendable {
    let configuration: ConvolutionalConfiguration
    let weights: ConvolutionalWeights
    /// What it tells apart.
    package var classes: [String]
    package var licence: String
    package var attribution: String
    /// Data and settings, as the training recorded them.
    package var training: JSONValue
    /// SHA-256 of the file this was read from; empty for one made in memory.
    package var sha256 = ""

    /// What a classifier makes of one drawing.
    package struct Judgement: Hashable, Sendable {
        /// The class it takes the drawing for, as an index into `classes`; nil for a drawing without a line.
        package var taken: Int?
        /// The numbers of the layer before the classes, [features].
        package var features: [Float]

        package init(taken: Int?, features: [Float]) {
            self.taken = taken
            self.features = features
        }
    }

    /// Pictures that run through the network together. A constant, so that nothing depends on the threads.
    static let portion = 8

    package init(
        _ configuration: ConvolutionalConfiguration, parameters: [Float], classes: [String], licence: String = "",
        attribution: String = "", training: JSONValue = .null, sha256: String = ""
    ) {
        self.configuration = configuration
        weights = ConvolutionalWeights(configuration, values: parameters)
        self.classes = classes
        self.licence = licence
        self.attribution = attribution
        self.training = training
        self.sha256 = sha256
    }

    /// All tensors, one behind the other, in the order of files.
    var parameters: [Float] { weights.parameters.all.values }

    /// What the classifier makes of each sketch, in order: the same to the bit on every machine, whatever the threads.
    package func judge(_ sketches: [Sketch], threads: Int) -> [Judgement] {
        let portions = Array(sketches.indices).chunks(of: Self.portion).map(Array.init)
        return Workers.map(portions, threads: threads, with: ConvolutionalPass(configuration)) { pass, indices in
            let input = pass.input(indices.count)
            let pictures = indices.map { Raster.picture(sketches[$0]) }
            input.assign(pictures.joined().map(\.self))
            pass.forward(weights)
            return pictures.indices.map { row in
                let logits = pass.logits.rows(row, count: 1).values
                let isBlank = pictures[row].allSatisfy { $0 == 0 }
                return Judgement(
                    taken: isBlank ? nil : logits.indices.max { (logits[$0], $1) < (logits[$1], $0) },
                    features: pass.features.rows(row, count: 1).values)
            }
        }.flatMap(\.self)
    }
}
