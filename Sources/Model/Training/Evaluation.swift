import SketchBase
import SketchNetwork
import SketchStrokes

/// Losses on sketches that are not trained on.
public enum Evaluation {
    /// Where the latent of an evaluated sketch comes from.
    public enum Latent: Hashable, Sendable {
        /// z = μ.
        case mean
        /// z drawn from the posterior, with a seed.
        case sampled(seed: UInt64)
    }

    /// The loss of each of `sketches`, given in data units, in their order.
    ///
    /// - Parameter padded: count the pen loss over all N_max steps, as implementations do that feed
    ///   the padding behind the end.
    public static func losses(
        _ engine: GradientEngine, _ sketches: SequenceList, scaleFactor: Double, batchSize: Int = 100,
        latent: Latent = .mean, padded: Bool = false
    ) -> [Loss] {
        // Sorted by length, so that a batch's sequences end together.
        let order = sketches.indices.sorted {
            (sketches.rowCount(of: $1), $0) < (sketches.rowCount(of: $0), $1)
        }
        var losses = [Loss](repeating: Loss(offset: 0, pen: 0, kl: 0), count: sketches.count)
        for first in stride(from: 0, to: order.count, by: max(batchSize, 1)) {
            let indices = order[first..<min(first + max(batchSize, 1), order.count)]
            let examples = indices.map { index in
                GradientEngine.Example(
                    sketches[index].scaled(by: 1 / scaleFactor),
                    noise: noise(latent, index, engine.configuration.latent))
            }
            for (index, loss) in zip(indices, engine.losses(of: examples, padded: padded)) { losses[index] = loss }
        }
        return losses
    }

    private static func noise(_ latent: Latent, _ index: Int, _ length: Int) -> [Float]? {
        guard case .sampled(let seed) = latent else { return nil }
        var random = RandomStream(seed: seed, path: 0xE7A1, UInt64(index))
        return (0..<length).map { _ in Float(random.gaussian()) }
    }
}
