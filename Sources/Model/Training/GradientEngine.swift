import SketchBase
import SketchNetwork
import SketchStrokes

/// Losses and gradients of a batch, computed by several workers, each on a share of the sequences
/// with single-threaded products: two such workers beat one with two-threaded products by far.
public final class GradientEngine {
    /// The network's sizes.
    public let configuration: ModelConfiguration
    let parameters: Parameters
    /// The gradient of the last `gradients` call, summed over workers.
    var gradients: Parameters { workers[0].gradients }
    private let workers: [Worker]
    private var optimizer: Adam
    /// Probability with which `gradients` drops each LSTM candidate (recurrent dropout); 0 for none.
    public var recurrentDropout = 0.0

    /// - Throws: `internalError` where OpenBLAS is missing.
    public init(_ checkpointParameters: [Float], _ configuration: ModelConfiguration, threads: Int) throws(Diagnostic) {
        try LinearAlgebra.load()
        self.configuration = configuration
        parameters = Parameters(configuration, values: checkpointParameters)
        workers = (0..<max(threads, 1)).map { _ in Worker(configuration) }
        optimizer = Adam(count: configuration.parameterCount)
    }

    /// A sequence in model units and the ε that its latent is drawn with; nil takes z = μ.
    public struct Example: Sendable {
        /// The drawing, over the scale factor.
        public var sequence: StrokeSequence
        public var noise: [Float]?
        /// Seeds the dropout masks of this sequence.
        public var dropoutSeed: UInt64

        public init(_ sequence: StrokeSequence, noise: [Float]?, dropoutSeed: UInt64 = 0) {
            self.sequence = sequence
            self.noise = noise
            self.dropoutSeed = dropoutSeed
        }
    }

    /// The mean loss of `examples`, and its gradient in `gradients`.
    public func gradients(of examples: [Example], klWeight: Double, klTolerance: Double) -> Loss {
        deal(examples, padded: false, keep: 1 - recurrentDropout)
        let count = Double(examples.count)
        eachWorker { worker, parameters in worker.encode(parameters) }
        let kl = workers.reduce(0) { $0 + $1.divergences.reduce(0, +) } / count
        // Below the tolerance the KL term is constant.
        let klScale = kl > klTolerance ? klWeight / count : 0
        eachWorker { worker, parameters in
            worker.gradients.all.fill(0)
            worker.decode(parameters, scale: 1 / count, klScale: klScale)
        }
        for worker in workers.dropFirst() { gradients.all.add(worker.gradients.all) }
        return Loss(
            offset: workers.reduce(0) { $0 + $1.offsetLoss } / count,
            pen: workers.reduce(0) { $0 + $1.penLoss } / count, kl: kl)
    }

    /// The loss of each of `examples`, in their order.
    public func losses(of examples: [Example], padded: Bool = false) -> [Loss] {
        let shares = deal(examples, padded: padded)
        eachWorker { worker, parameters in
            worker.encode(parameters)
            worker.evaluate(parameters)
        }
        var losses = [Loss](repeating: Loss(offset: 0, pen: 0, kl: 0), count: examples.count)
        for (share, worker) in zip(shares, workers) {
            for (index, loss) in zip(share, worker.losses) { losses[index] = loss }
        }
        return losses
    }

    /// The posterior means μ of `sequences`, in order, as training computes them; empty vectors for a
    /// decoder-only model. `LatentEncoder` is held against it.
    package func posteriorMeans(of sequences: [StrokeSequence]) -> [[Float]] {
        sequences.map { sequence in
            workers[0].take([Example(sequence, noise: nil)], padded: false)
            workers[0].encode(parameters)
            return workers[0].network.mean?.values ?? []
        }
    }

    /// The decoder's outputs y [6M+3] at each step of `sequence`, its end included, at z = μ. Exported models are held
    /// against them.
    package func outputs(of sequence: StrokeSequence) -> [[Float]] {
        workers[0].take([Example(sequence, noise: nil)], padded: false)
        workers[0].encode(parameters)
        return workers[0].outputs(parameters)
    }

    /// One Adam step along the last gradients, clipped to ±`clip`.
    /// - Returns: false, and changes nothing, where a gradient is not finite.
    public func step(learningRate: Double, clip: Double) -> Bool {
        guard gradients.all.allFinite else { return false }
        optimizer.update(parameters.all, gradients: gradients.all, learningRate: learningRate, clip: clip)
        return true
    }

    /// The optimizer's moments and step count, to go on from later.
    public var optimizerState: OptimizerState {
        get { OptimizerState(m: optimizer.m.values, v: optimizer.v.values, step: optimizer.step) }
        set { optimizer = Adam(m: newValue.m, v: newValue.v, step: newValue.step) }
    }

    /// All parameters as they are now.
    public var parameterValues: [Float] { parameters.all.values }

    /// The gradients of the last `gradients` call, in the order of `configuration.tensors`.
    public var gradientValues: [Float] { gradients.all.values }

    /// Deals the examples out like cards, longest first, so that shares take equally long.
    /// - Returns: the indices of each worker's examples.
    @discardableResult
    private func deal(_ examples: [Example], padded: Bool, keep: Double = 1) -> [[Int]] {
        let order = examples.indices.sorted {
            (examples[$1].sequence.rows.count, $0) < (examples[$0].sequence.rows.count, $1)
        }
        return workers.enumerated().map { index, worker in
            let share = stride(from: index, to: order.count, by: workers.count).map { order[$0] }
            worker.take(share.map { examples[$0] }, padded: padded, keep: keep)
            return share
        }
    }

    private func eachWorker(_ body: @Sendable (Worker, Parameters) -> Void) {
        let (workers, parameters) = (workers, parameters)
        Workers.run(workers.count) { body(workers[$0], parameters) }
    }
}

/// Adam's moments, in the order of the parameters, and the steps it has taken.
public struct OptimizerState: Sendable {
    /// The mean of the gradient, a number a parameter.
    public var m: [Float]
    /// The mean of its square.
    public var v: [Float]
    /// Steps taken.
    public var step: Int

    public init(m: [Float], v: [Float], step: Int) {
        self.m = m
        self.v = v
        self.step = step
    }
}

/// One worker's network, gradients and share of a batch. The engine never lets two threads use one
/// worker at a time.
private final class Worker: @unchecked Sendable {
    var network: SketchRNN
    let gradients: Parameters
    private var batch: Batch?
    private var noise: [Float]?
    private var dropout: Dropout?
    /// L_KL of each sequence.
    private(set) var divergences: [Double] = []
    /// The loss of each sequence, after `evaluate`.
    private(set) var losses: [Loss] = []
    private(set) var offsetLoss = 0.0
    private(set) var penLoss = 0.0

    init(_ configuration: ModelConfiguration) {
        network = SketchRNN(configuration)
        gradients = Parameters(configuration)
    }

    /// - Parameter examples: sorted by falling length.
    func take(_ examples: [GradientEngine.Example], padded: Bool, keep: Double = 1) {
        (divergences, losses, offsetLoss, penLoss) = ([], [], 0, 0)
        batch =
            examples.isEmpty
            ? nil : Batch(examples.map(\.sequence), maxLength: network.configuration.maxLength, padded: padded)
        noise = examples.first?.noise == nil ? nil : examples.flatMap { $0.noise ?? [] }
        dropout = keep < 1 ? Dropout(keep: keep, seeds: examples.map(\.dropoutSeed), salt: 0) : nil
    }

    func encode(_ parameters: Parameters) {
        guard let batch else { return }
        divergences = network.encode(batch, noise: noise, dropout: dropout, parameters)
    }

    /// The decoder's outputs, a row a step, for a batch of one sequence.
    func outputs(_ parameters: Parameters) -> [[Float]] {
        guard let batch else { return [] }
        let y = network.outputs(batch, parameters)
        return (0..<y.rowCount).map { y.rows($0, count: 1).values }
    }

    /// The losses and gradients of the encoded share.
    func decode(_ parameters: Parameters, scale: Double, klScale: Double) {
        guard let batch else { return }
        (offsetLoss, penLoss) = network.decode(
            batch, noise: noise, dropout: dropout, parameters, gradients: gradients, scale: scale, klScale: klScale)
    }

    /// The loss of each sequence of the encoded share.
    func evaluate(_ parameters: Parameters) {
        guard let batch else { return }
        losses = zip(network.losses(batch, parameters), divergences).map { loss, divergence in
            Loss(offset: loss.offset, pen: loss.pen, kl: divergence)
        }
    }
}
