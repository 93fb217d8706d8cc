import SketchBase
import SketchNetwork
import SketchStrokes

/// Draws sketches from a checkpoint.
public struct Sampler: Sendable {
    /// The model that draws.
    public let checkpoint: Checkpoint
    private let network: SamplingNetwork
    /// What is made of the checkpoint once somebody asks for it.
    private let encoding = Once<LatentEncoder>()
    private let axesFound = Once<[[Float]]>()

    public init(_ checkpoint: Checkpoint) {
        self.checkpoint = checkpoint
        network = SamplingNetwork(checkpoint)
    }

    /// - Throws: `badData` for a model without encoder.
    package func encoder() throws(Diagnostic) -> LatentEncoder {
        try encoding.value { () throws(Diagnostic) in try LatentEncoder(checkpoint) }
    }

    /// Numbers of axes, from 1.
    package static let axisNumbers = 1...LatentAxes.limit

    /// The directions in which the posterior means differ most, the most important first, each a standard deviation long,
    /// [Z]; none where there are no means.
    package func axes() throws(Diagnostic) -> [[Float]] {
        try axesFound.value { () throws(Diagnostic) in LatentAxes(ofMeans: checkpoint.posteriorMeans).steps }
    }

    /// The sketches of `requests`, in order. `batch` rows run through the network together on each of
    /// `threads` threads; neither changes a single bit of the result.
    ///
    /// - Parameter progress: told after each sketch how many are done; drawing stops where it throws.
    /// - Throws: `badData` where a temperature is out of range, a latent has the wrong length, posteriors are asked of a checkpoint
    ///   that has none, or a beginning leaves no room below N_max.
    public func sample(
        _ requests: [SampleRequest], batch: Int = 64, threads: Int = 1,
        progress: (_ done: Int) throws(Diagnostic) -> Void = { _ in }
    ) throws(Diagnostic) -> [SampledSketch] {
        var sketches: [SampledSketch] = []
        try draw(
            requests.count, batch: batch, threads: threads, request: { requests[$0] }, make: { $1 },
            write: { (sketch: SampledSketch) throws(Diagnostic) in
                sketches.append(sketch)
                try progress(sketches.count)
            })
        return sketches
    }

    /// Draws `count` sketches of any number as `sample` does, and hands on in order what becomes of them while others
    /// are being drawn. Memory does not grow with their number.
    ///
    /// - Parameters:
    ///   - request: what the sketch of this place in the order is; called on the threads that draw.
    ///   - make: what is wanted of it; called on these threads, too.
    ///   - write: called by the calling thread with each result in order. Where it throws, drawing stops.
    /// - Throws: as `sample` and `write`.
    public func draw<Result: Sendable>(
        _ count: Int, batch: Int = 64, threads: Int = 1, request: @escaping @Sendable (Int) -> SampleRequest,
        make: @escaping @Sendable (Int, SampledSketch) -> Result, write: (Result) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        guard count > 0 else { return }
        let workers = min(max(threads, 1), count)
        // A thread takes no more than its share at first, so that few sketches keep all threads busy.
        let capacity = min(max(batch, 1), (count + workers - 1) / workers)
        // The longest drawing lasts as long as several short ones.
        let queue = SampleQueue<Result>(count: count, window: 16 * capacity * workers)
        try Workers.run(
            workers,
            { _ in
                var rows = SamplingBatch(network, capacity: capacity)
                rows.run { isIdle in
                    while let index = queue.next(isIdle: isIdle) {
                        do throws(Diagnostic) {
                            let request = request(index)
                            try Self.check(request)
                            return try job(index, request)
                        } catch {
                            queue.put(index, .failure(error))
                        }
                    }
                    return nil
                } finish: { index, sequence, ended, logLikelihood in
                    let sketch = SampledSketch(
                        sketch: sequence.sketch(scale: checkpoint.scaleFactor), endedByItself: ended,
                        logLikelihood: logLikelihood)
                    queue.put(index, .success(make(index, sketch)))
                }
            },
            meanwhile: { () throws(Diagnostic) in
                defer { queue.stop() }
                while let result = try queue.take() { try write(result) }
            })
    }

    private static func check(_ request: SampleRequest) throws(Diagnostic) {
        guard SampleRequest.temperatures.contains(request.temperature) else {
            throw .badData(
                "sketch \(request.index): the temperature is \(request.temperature), expected a number from "
                    + "\(SampleRequest.temperatures.lowerBound) to \(SampleRequest.temperatures.upperBound)")
        }
    }

    /// The random stream of a sketch, from which its latent comes first.
    package static func stream(seed: UInt64, index: UInt64) -> RandomStream {
        RandomStream(seed: seed, path: 0x5A3B, index)
    }

    private func job(_ index: Int, _ request: SampleRequest) throws(Diagnostic) -> SamplingBatch.Job {
        var random = Self.stream(seed: request.seed, index: request.index)
        let latent = try latent(request.latent, &random)
        var scaled = request
        scaled.beginning = try beginning(request.beginning)
        return SamplingBatch.Job(index: index, request: scaled, random: random, latent: latent)
    }

    /// The rows a sketch begins with, in model units.
    private func beginning(_ rows: [StrokeRow]) throws(Diagnostic) -> [StrokeRow] {
        guard rows.count < checkpoint.configuration.maxLength else {
            throw .badData(
                "a drawing of \(rows.count) points leaves nothing to complete: this model draws at most "
                    + "\(checkpoint.configuration.maxLength)")
        }
        return StrokeSequence(rows: rows).scaled(by: 1 / checkpoint.scaleFactor).rows
    }

    /// The latent that `source` means, [Z], drawn from `random` where it is drawn at all; empty for a
    /// decoder-only model.
    ///
    /// - Throws: `badData` as `sample` does.
    public func latent(_ source: LatentSource, _ random: inout RandomStream) throws(Diagnostic) -> [Float] {
        let length = checkpoint.configuration.latent
        guard length > 0 else { return [] }
        switch source {
        case .prior:
            return (0..<length).map { _ in Float(random.gaussian()) }
        case .vector(let z):
            guard z.count == length else {
                throw .badData("a latent has \(z.count) numbers, expected \(length) for this checkpoint")
            }
            return z
        case .posterior(let blend, let noise):
            let means = checkpoint.posteriorMeans
            guard !means.isEmpty, blend > 0 else {
                throw .badData(
                    "this checkpoint carries no posteriors to draw latents from; use the prior, "
                        + "or add them with studio pack")
            }
            var z = [Double](repeating: 0, count: length)
            var total = 0.0
            for _ in 0..<blend {
                let mean = means[Int(random.next() % UInt64(means.count))]
                let weight = blend == 1 ? 1 : random.uniform()
                total += weight
                for k in 0..<length { z[k] += weight * Double(mean[k]) }
            }
            return z.map { Float($0 / max(total, 1e-12) + noise * random.gaussian()) }
        }
    }
}
