import Dispatch
import Drawing
import Files

/// Draws sketches from a checkpoint.
public struct Sampler: Sendable {
    public let checkpoint: Checkpoint
    private let network: SamplingNetwork

    public init(_ checkpoint: Checkpoint) {
        self.checkpoint = checkpoint
        network = SamplingNetwork(checkpoint)
    }

    /// The sketches of `requests`, in order. `batch` rows run through the network together on each of
    /// `threads` threads; neither changes a single bit of the result.
    ///
    /// - Parameter progress: told after each sketch how many are done, one call at a time.
    /// - Throws: `badData` where a latent has the wrong length, posteriors are asked of a checkpoint
    ///   that has none, or a beginning leaves no room below N_max.
    public func sample(
        _ requests: [SampleRequest], batch: Int = 64, threads: Int = 1,
        progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
    ) throws(StudioError) -> [SampledSketch] {
        var jobs: [SamplingBatch.Job] = []
        for (index, request) in requests.enumerated() {
            var random = RandomStream(seed: request.seed, path: 0x5A3B, request.index)
            let latent = try latent(request.latent, &random)
            var scaled = request
            scaled.beginning = try beginning(request.beginning)
            jobs.append(SamplingBatch.Job(index: index, request: scaled, random: random, latent: latent))
        }
        let shares = min(max(threads, 1), max(jobs.count, 1))
        // Dealt like cards: long and short drawings then spread evenly.
        let hands = (0..<shares).map { hand in
            stride(from: hand, to: jobs.count, by: shares).map { jobs[$0] }
        }
        let results = Results(count: jobs.count, progress: progress)
        let network = network
        let scale = checkpoint.scaleFactor
        Workers.run(shares) { hand in
            var rows = SamplingBatch(network, capacity: min(max(batch, 1), max(hands[hand].count, 1)))
            rows.run(hands[hand]) { index, sequence, ended, logLikelihood in
                results.set(
                    index,
                    SampledSketch(
                        sketch: sequence.sketch(scale: scale), endedByItself: ended, logLikelihood: logLikelihood))
            }
        }
        return results.all
    }

    /// The rows a sketch begins with, in model units.
    private func beginning(_ rows: [StrokeRow]) throws(StudioError) -> [StrokeRow] {
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
    public func latent(_ source: LatentSource, _ random: inout RandomStream) throws(StudioError) -> [Float] {
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

/// Results that several threads fill in, each its own places.
private final class Results: @unchecked Sendable {
    private var sketches: [SampledSketch?]
    private var done = 0
    private let progress: @Sendable (Int) -> Void
    private let queue = DispatchQueue(label: "studio.sampler.results")

    init(count: Int, progress: @escaping @Sendable (Int) -> Void) {
        sketches = [SampledSketch?](repeating: nil, count: count)
        self.progress = progress
    }

    func set(_ index: Int, _ sketch: SampledSketch) {
        queue.sync {
            sketches[index] = sketch
            done += 1
            progress(done)
        }
    }

    var all: [SampledSketch] { queue.sync { sketches.compactMap { $0 } } }
}
