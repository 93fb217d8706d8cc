import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchNetwork
import SketchStrokes

/// Trains a classifier on drawings.
package struct ClassifierTraining: Sendable {
    package struct Options: Hashable, Sendable {
        package var steps = 6000
        /// Adam's learning rate at the first step; it falls to zero along a cosine.
        package var learningRate = 2e-3
        package var seed: UInt64 = 1
        package var threads = 1

        package init() {}
    }

    /// Drawings a step.
    static let batchSize = 64
    /// ε of the label smoothing, and the share of features that dropout keeps.
    static let smoothing = 0.05
    static let keep = 0.6
    /// How drawings are changed each time they are seen.
    static let augmentation = Augmentation(
        axisScale: 0.2, rotation: 15, mirror: true, pointDropout: 0.1, jitter: 0.1, shear: 0.2)
    /// Training drawings whose picture lies nearer than this (`Likeness`) to one held out of the same class are left
    /// out: they are the same drawing from another file.
    static let sameDrawing = 0.1

    package let options: Options
    private let dataset: Dataset
    /// For each class the places of its drawings in the training split, each as often as its weight says.
    private let drawings: [[Int]]
    /// Training drawings left out because they were held out as well.
    package let duplicates: Int

    /// - Throws: `badData` where there are fewer than two classes, or one is without training drawings;
    ///   `internalError` where OpenBLAS is missing.
    package init(_ dataset: Dataset, options: Options) throws(Diagnostic) {
        try LinearAlgebra.load()
        guard dataset.classes.count > 1 else {
            let found = dataset.classes.map { "\"\($0)\"" }.joined()
            throw .badData("expected drawings of at least two classes, found \(found) alone")
        }
        self.options = options
        self.dataset = dataset
        let labels = dataset.labels[.train] ?? []
        var drawings = [[Int]](repeating: [], count: dataset.classes.count)
        for (index, label) in labels.enumerated() { drawings[Int(label)].append(index) }
        var duplicates = 0
        for label in drawings.indices {
            let kept = Self.withoutHeldOut(drawings[label], label, dataset, threads: options.threads)
            duplicates += drawings[label].count - kept.count
            guard !kept.isEmpty else {
                throw .badData("the class \"\(dataset.classes[label])\" has no drawings in the training split")
            }
            drawings[label] = kept.flatMap { repeatElement($0, count: dataset.trainRepeats[$0]) }
        }
        self.drawings = drawings
        self.duplicates = duplicates
    }

    /// Those training drawings of a class that are none of its held-out ones.
    private static func withoutHeldOut(_ training: [Int], _ label: Int, _ dataset: Dataset, threads: Int) -> [Int] {
        let held = dataset.heldOut(label: label)
        guard !held.isEmpty, !training.isEmpty else { return training }
        let distances = Likeness(training.map { dataset[.train][$0].sketch() }, threads: threads)
            .nearest(among: Likeness(held, threads: threads), threads: threads)
        return zip(training, distances).filter { $0.1 >= sameDrawing }.map(\.0)
    }

    /// Trains from the beginning. The same data, options and kind of processor give the same classifier, whatever the
    /// threads.
    ///
    /// - Parameter progress: told after each step how many are done, and the step's loss.
    /// - Throws: `badData` where a step's gradient is not finite.
    package func run(progress: (_ step: Int, _ loss: Double) -> Void = { _, _ in }) throws(Diagnostic) -> Classifier {
        let configuration = ConvolutionalConfiguration.standard(classes: dataset.classes.count)
        var weights = ConvolutionalWeights(configuration, values: Self.initialParameters(configuration, options.seed))
        var optimizer = Adam(count: configuration.parameterCount)
        let portions = Array(0..<Self.batchSize).chunks(of: Classifier.portion).map(Array.init)
        let gradient = Parameters(configuration.tensors)
        for step in 0..<options.steps {
            let now = weights
            let results = Workers.map(portions, threads: options.threads, with: ConvolutionalPass(configuration)) {
                pass, places in
                let gradients = Parameters(configuration.tensors)
                let loss = portion(places, step, now, &pass, gradients)
                return (loss: loss, gradients: gradients.all)
            }
            // Summed in the order of the portions, so that the threads leave no trace.
            gradient.all.fill(0)
            for result in results { gradient.all.add(result.gradients) }
            gradient.all.scale(by: 1 / Float(Self.batchSize))
            guard gradient.all.allFinite else {
                throw .badData("the gradient of step \(step + 1) is not finite; train with a smaller --learning-rate")
            }
            let rate = options.learningRate * 0.5 * (1 + cos(.pi * Double(step) / Double(options.steps)))
            optimizer.update(weights.parameters.all, gradients: gradient.all, learningRate: rate, clip: 1)
            weights.pack()
            progress(step + 1, results.reduce(0) { $0 + $1.loss } / Double(Self.batchSize))
        }
        return Classifier(
            configuration, parameters: weights.parameters.all.values, classes: dataset.classes, training: record)
    }

    /// The loss of one portion of a step's drawings, whose gradients are added to `gradients`.
    private func portion(
        _ places: [Int], _ step: Int, _ weights: ConvolutionalWeights, _ pass: inout ConvolutionalPass,
        _ gradients: Parameters
    ) -> Double {
        let input = pass.input(places.count)
        var labels: [Int] = []
        var key: UInt64 = 0
        for (row, place) in places.enumerated() {
            // Every class is as likely as any other.
            var random = RandomStream(seed: options.seed, path: 0xC1A5, UInt64(step), UInt64(place))
            let label = Int(random.next() % UInt64(drawings.count))
            let index = drawings[label][Int(random.next() % UInt64(drawings[label].count))]
            let sequence = dataset[.train][index]
            let changed = Self.augmentation.apply(
                sequence, scaleFactor: Dataset.scaleFactor(of: [sequence]), random: &random)
            input.rows(row, count: 1).assign(Raster.picture(changed.sketch()))
            labels.append(label)
            if row == 0 { key = random.next() }
        }
        pass.forward(weights, dropout: (Self.keep, key))
        let loss = pass.loss(labels: labels, smoothing: Self.smoothing)
        pass.backward(weights, into: gradients)
        return loss
    }

    /// Weights from N(0, 2/inputs) (He et al. 2015), gains 1, biases 0.
    static func initialParameters(_ configuration: ConvolutionalConfiguration, _ seed: UInt64) -> [Float] {
        configuration.tensors.enumerated().flatMap { index, tensor -> [Float] in
            var random = RandomStream(seed: seed, path: 0xC1A6, UInt64(index))
            guard tensor.shape.count > 1 else {
                return [Float](repeating: tensor.name.hasSuffix("norm.weight") ? 1 : 0, count: tensor.count)
            }
            let deviation = (2 / Double(tensor.count / tensor.shape[0])).squareRoot()
            return (0..<tensor.count).map { _ in Float(deviation * random.gaussian()) }
        }
    }

    private var record: JSONValue {
        .members([
            "steps": .integer(Int64(options.steps)), "batch_size": .integer(Int64(Self.batchSize)),
            "learning_rate": .number(options.learningRate), "seed": .integer(Int64(clamping: options.seed)),
            "drawings": .object(
                zip(dataset.classes, drawings).map { JSONMember($0, .integer(Int64(Set($1).count))) }),
            "duplicates_left_out": .integer(Int64(duplicates)),
        ])
    }
}

extension Dataset {
    /// The drawings of the splits valid and test, of one class or of all.
    package func heldOut(label: Int? = nil) -> [Sketch] {
        [.valid, .test].flatMap { drawings(of: $0, label: label) }
    }

    /// The drawings of a split, of one class or of all, as pictures show them.
    package func drawings(of split: Split, label: Int? = nil) -> [Sketch] {
        zip(self[split], labels[split] ?? []).filter { label == nil || Int($1) == label }.map { $0.0.sketch() }
    }
}
