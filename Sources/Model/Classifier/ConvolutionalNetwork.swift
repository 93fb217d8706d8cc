import Foundation
import SketchNetwork

/// The names of the network's tensors, as its files have them (docs/checkpoint-format.md, "Classifiers").
private enum Names {
    static func convolution(_ layer: Int) -> AffineNames { AffineNames("convolution.\(layer)") }
    static let features = AffineNames("features")
    static let classes = AffineNames("classes")
}

/// The sizes of a classifier of drawings: convolutions of 3 × 3 without bias, each followed by group normalisation
/// (Wu & He 2018), rectification and 2 × 2 maximum pooling; then a layer without bias, normalised in one group and
/// rectified, whose outputs are the features of a drawing, and a linear one to the classes.
package struct ConvolutionalConfiguration: Hashable, Sendable {
    /// Pixels of a picture's side; it is halved by each convolution.
    package var side: Int
    /// Output channels of each convolution.
    package var channels: [Int]
    /// Groups of channels that are normalised together.
    package var groups: Int
    package var features: Int
    package var classes: Int

    package init(side: Int, channels: [Int], groups: Int, features: Int, classes: Int) {
        self.side = side
        self.channels = channels
        self.groups = groups
        self.features = features
        self.classes = classes
    }

    /// That of the files this program writes: 48 × 48 pixels, 128 features.
    static func standard(classes: Int) -> ConvolutionalConfiguration {
        ConvolutionalConfiguration(
            side: Raster.side, channels: [16, 32, 48, 64], groups: 4, features: 128, classes: classes)
    }

    /// Numbers of a picture behind the last convolution.
    var flat: Int {
        let last = side >> channels.count
        return last * last * (channels.last ?? 1)
    }

    /// The network's tensors, in the order of files. Convolutions are [out, 3, 3, in]: row, column, channel.
    var tensors: [TensorShape] {
        var list: [TensorShape] = []
        for (layer, width) in channels.enumerated() {
            let names = Names.convolution(layer)
            list.append(TensorShape(names.weight, [width, 3, 3, layer == 0 ? 1 : channels[layer - 1]]))
            list.append(TensorShape(names.norm.weight, [width]))
            list.append(TensorShape(names.norm.bias, [width]))
        }
        list.append(TensorShape(Names.features.weight, [features, flat]))
        list.append(TensorShape(Names.features.norm.weight, [features]))
        list.append(TensorShape(Names.features.norm.bias, [features]))
        list.append(TensorShape(Names.classes.weight, [classes, features]))
        list.append(TensorShape(Names.classes.bias, [classes]))
        return list
    }

    package var parameterCount: Int { tensors.reduce(0) { $0 + $1.count } }
}

/// The weights of a network packed for products, to be shared by passes that run side by side.
struct ConvolutionalWeights: Sendable {
    let parameters: Parameters
    private(set) var convolutions: [PackedWeights]
    private(set) var features = PackedWeights()
    private(set) var classes = PackedWeights()

    init(_ configuration: ConvolutionalConfiguration, values: [Float]) {
        parameters = Parameters(configuration.tensors)
        parameters.all.assign(values)
        convolutions = configuration.channels.map { _ in PackedWeights() }
        pack()
    }

    /// Packs the parameters as they are now.
    mutating func pack() {
        for layer in convolutions.indices { convolutions[layer].pack(parameters[Names.convolution(layer).weight]) }
        features.pack(parameters[Names.features.weight])
        classes.pack(parameters[Names.classes.weight])
    }
}

/// Runs pictures through a network and gradients back. Scratch memory serves run after run.
struct ConvolutionalPass {
    private let configuration: ConvolutionalConfiguration
    private var layers: [Layer]
    private var pictures = Matrix(rowCount: 0, columnCount: 0)
    private var flat = Matrix(rowCount: 0, columnCount: 0)
    /// x̂ of the features' normalisation.
    private var normalised = Matrix(rowCount: 0, columnCount: 0)
    private var inverseDeviation = Matrix(rowCount: 0, columnCount: 0)
    private var mask: Matrix?
    private var buffers = (
        pictures: Scratch(), normalised: Scratch(), deviation: Scratch(), features: Scratch(), dropped: Scratch(),
        logits: Scratch()
    )
    private var backward = (logits: Scratch(), features: Scratch(), flat: Scratch(), patches: Scratch())
    private var dropped = Matrix(rowCount: 0, columnCount: 0)
    /// [n, features], before dropout.
    private(set) var features = Matrix(rowCount: 0, columnCount: 0)
    /// [n, classes]
    private(set) var logits = Matrix(rowCount: 0, columnCount: 0)

    /// One convolution's numbers between its forward and its backward step.
    private struct Layer {
        var patches = Matrix(rowCount: 0, columnCount: 0)
        /// x̂ of the normalisation.
        var normalised = Matrix(rowCount: 0, columnCount: 0)
        var inverseDeviation = Matrix(rowCount: 0, columnCount: 0)
        var scaled = Matrix(rowCount: 0, columnCount: 0)
        var buffers = (
            patches: Scratch(), normalised: Scratch(), deviation: Scratch(), scaled: Scratch(), pooled: Scratch()
        )
        var pooled = Matrix(rowCount: 0, columnCount: 0)
        var gradients = (pictures: Scratch(), scaled: Scratch())
    }

    init(_ configuration: ConvolutionalConfiguration) {
        self.configuration = configuration
        layers = configuration.channels.map { _ in Layer() }
    }

    /// Memory for n pictures, to be filled with pixels from 0 to 1: [n, side·side].
    mutating func input(_ count: Int) -> Matrix {
        let matrix = buffers.pictures.shaped(count, configuration.side * configuration.side)
        pictures = matrix
        return matrix
    }

    /// Computes `features` and `logits` of the pictures in `input`.
    ///
    /// - Parameter dropout: the share of features that are kept, and the key of which; nil keeps all.
    mutating func forward(_ weights: ConvolutionalWeights, dropout: (keep: Double, key: UInt64)? = nil) {
        let count = pictures.rowCount
        var side = configuration.side
        var x = pictures.reshaped(rowCount: count * side * side, columnCount: 1)
        for index in layers.indices {
            let names = Names.convolution(index)
            let width = configuration.channels[index]
            let rows = count * side * side
            let patches = layers[index].buffers.patches.shaped(rows, 9 * x.columnCount)
            patches.takePatches(of: x, side: side)
            let normalised = layers[index].buffers.normalised.shaped(rows, width)
            weights.convolutions[index].setProduct(of: patches, startingFrom: nil, to: normalised)
            let scaled = layers[index].buffers.scaled.shaped(rows, width)
            let deviation = layers[index].buffers.deviation.shaped(count, configuration.groups)
            normalised.groupNormalise(
                pixels: side * side, gain: weights.parameters[names.norm.weight],
                bias: weights.parameters[names.norm.bias], result: scaled,
                inverseDeviation: deviation)
            let pooled = layers[index].buffers.pooled.shaped(rows / 4, width)
            pooled.pool(scaled, side: side)
            layers[index].patches = patches
            layers[index].normalised = normalised
            layers[index].scaled = scaled
            layers[index].inverseDeviation = deviation
            layers[index].pooled = pooled
            x = pooled
            side /= 2
        }
        flat = x.reshaped(rowCount: count, columnCount: configuration.flat)
        features = buffers.features.shaped(count, configuration.features)
        normalised = buffers.normalised.shaped(count, configuration.features)
        inverseDeviation = buffers.deviation.shaped(count, 1)
        weights.features.setProduct(of: flat, startingFrom: nil, to: normalised)
        normalised.groupNormalise(
            pixels: 1, gain: weights.parameters[Names.features.norm.weight],
            bias: weights.parameters[Names.features.norm.bias], result: features, inverseDeviation: inverseDeviation)
        features.rectify()
        dropped = features
        mask = nil
        if let dropout {
            let mask = Matrix(rowCount: count, columnCount: configuration.features)
            mask.fillDropoutMask(keep: dropout.keep, key: dropout.key)
            dropped = buffers.dropped.shaped(count, configuration.features)
            dropped.copy(features)
            dropped.multiply(mask)
            self.mask = mask
        }
        logits = buffers.logits.shaped(count, configuration.classes)
        weights.classes.setProduct(of: dropped, startingFrom: weights.parameters[Names.classes.bias], to: logits)
    }

    /// The sum over the pictures of the cross-entropy against labels smoothed by ε (Szegedy et al. 2016, §7): 1 − ε
    /// for the label and ε shared by all classes. Leaves its gradient for `backward`.
    mutating func loss(labels: [Int], smoothing: Double) -> Double {
        precondition(labels.count == logits.rowCount)
        let gradient = backward.logits.shaped(logits.rowCount, configuration.classes)
        var sum = 0.0
        let share = smoothing / Double(configuration.classes)
        for (row, label) in labels.enumerated() {
            let probabilities = Self.softmax(logits.rows(row, count: 1))
            for (index, probability) in probabilities.enumerated() {
                let target = share + (index == label ? 1 - smoothing : 0)
                gradient[row, index] = Float(probability.value - target)
                sum -= target * probability.logarithm
            }
        }
        return sum
    }

    /// e^x / Σ e^x of one row of logits, and its logarithm.
    static func softmax(_ logits: Matrix) -> [(value: Double, logarithm: Double)] {
        let values = logits.values
        let greatest = values.max() ?? 0
        let powers = Matrix(rowCount: 1, columnCount: values.count)
        powers.assign(values.map { $0 - greatest })
        powers.exp()
        let exponentials = powers.values.map(Double.init)
        let sum = exponentials.reduce(0, +)
        let logarithm = log(sum)
        return zip(values, exponentials).map { ($1 / sum, Double($0 - greatest) - logarithm) }
    }

    /// Adds the gradients of the last `loss` to `gradients`. Products with few sums are OpenBLAS's, which has to be
    /// loaded.
    mutating func backward(_ weights: ConvolutionalWeights, into gradients: Parameters) {
        let count = pictures.rowCount
        let dLogits = backward.logits.shaped(count, configuration.classes)
        gradients[Names.classes.weight].product(dLogits.transposed, dropped, keep: 1)
        gradients[Names.classes.bias].addSumOfRows(dLogits)
        let dFeatures = backward.features.shaped(count, configuration.features)
        dFeatures.product(dLogits, weights.parameters[Names.classes.weight])
        if let mask { dFeatures.multiply(mask) }
        dFeatures.rectifyBackward(output: features)
        dFeatures.groupNormaliseBackward(
            pixels: 1, gain: weights.parameters[Names.features.norm.weight], normalised: normalised,
            inverseDeviation: inverseDeviation, dGain: gradients[Names.features.norm.weight],
            dBias: gradients[Names.features.norm.bias])
        gradients[Names.features.weight].product(dFeatures.transposed, flat, keep: 1)
        let dFlat = backward.flat.shaped(count, configuration.flat)
        dFlat.product(dFeatures, weights.parameters[Names.features.weight])

        var side = configuration.side >> layers.count
        var dPooled = dFlat.reshaped(
            rowCount: count * side * side, columnCount: configuration.flat / (side * side))
        for index in layers.indices.reversed() {
            side *= 2
            let rows = count * side * side
            let names = Names.convolution(index)
            let d = layers[index].gradients.scaled.shaped(rows, configuration.channels[index])
            dPooled.poolBackward(layers[index].scaled, pooled: layers[index].pooled, side: side, dPictures: d)
            d.groupNormaliseBackward(
                pixels: side * side, gain: weights.parameters[names.norm.weight],
                normalised: layers[index].normalised, inverseDeviation: layers[index].inverseDeviation,
                dGain: gradients[names.norm.weight], dBias: gradients[names.norm.bias])
            gradients[names.weight].product(d.transposed, layers[index].patches, keep: 1)
            guard index > 0 else { return }
            let dPatches = backward.patches.shaped(rows, layers[index].patches.columnCount)
            dPatches.product(d, weights.parameters[names.weight])
            let dPictures = layers[index].gradients.pictures.shaped(rows, configuration.channels[index - 1])
            dPictures.takePatchesBackward(dPatches, side: side)
            dPooled = dPictures
        }
    }
}

/// What one run of a network forward and back gives, for checks against other implementations.
package struct ConvolutionalRun: Sendable {
    package let features: [Float]
    package let logits: [Float]
    /// The sum over the pictures, and its gradient in the order of `tensors`.
    package let loss: Double
    package let gradients: [Float]

    /// - Parameter pictures: [n, side·side]
    package init(
        _ configuration: ConvolutionalConfiguration, parameters: [Float], pictures: [Float], labels: [Int],
        smoothing: Double, dropout: (keep: Double, key: UInt64)? = nil
    ) {
        let weights = ConvolutionalWeights(configuration, values: parameters)
        let sums = Parameters(configuration.tensors)
        var pass = ConvolutionalPass(configuration)
        pass.input(labels.count).assign(pictures)
        pass.forward(weights, dropout: dropout)
        loss = pass.loss(labels: labels, smoothing: smoothing)
        pass.backward(weights, into: sums)
        features = pass.features.values
        logits = pass.logits.values
        gradients = sums.all.values
    }
}
