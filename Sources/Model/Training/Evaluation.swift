import Drawing

/// Losses on sketches that are not trained on.
public enum Evaluation {
    /// Where the latent of an evaluated sketch comes from.
    public enum Latent: Hashable, Sendable {
        /// z = μ.
        case mean
        /// z drawn from the posterior, with a seed.
        case sampled(seed: UInt64)
    }

    /// The mean loss of `sketches`, given in data units.
    ///
    /// - Parameter padded: count the pen loss over all N_max steps, as implementations do that feed
    ///   the padding behind the end.
    public static func loss(
        _ engine: GradientEngine, _ sketches: SequenceList, scaleFactor: Double, batchSize: Int = 100,
        latent: Latent = .mean, padded: Bool = false
    ) -> Loss {
        // Sorted by length, so that a batch's sequences end together; the mean does not depend on it.
        let order = sketches.indices.sorted {
            (sketches.rowCount(of: $1), $0) < (sketches.rowCount(of: $0), $1)
        }
        var sum = Loss(offset: 0, pen: 0, kl: 0)
        for first in stride(from: 0, to: order.count, by: max(batchSize, 1)) {
            let indices = order[first..<min(first + max(batchSize, 1), order.count)]
            let examples = indices.map { index in
                GradientEngine.Example(
                    sketches[index].scaled(by: 1 / scaleFactor),
                    noise: noise(latent, index, engine.configuration.latent))
            }
            let loss = engine.loss(of: examples, padded: padded)
            sum.offset += loss.offset * Double(indices.count)
            sum.pen += loss.pen * Double(indices.count)
            sum.kl += loss.kl * Double(indices.count)
        }
        let count = Double(max(sketches.count, 1))
        return Loss(offset: sum.offset / count, pen: sum.pen / count, kl: sum.kl / count)
    }

    private static func noise(_ latent: Latent, _ index: Int, _ length: Int) -> [Float]? {
        guard case .sampled(let seed) = latent else { return nil }
        var random = RandomStream(seed: seed, path: 0xE7A1, UInt64(index))
        return (0..<length).map { _ in Float(random.gaussian()) }
    }
}
