import ArgumentParser
import Model

/// Where latents of samples come from.
enum LatentOrigin: String, ExpressibleByArgument, CaseIterable {
    case prior
    case posterior
}

/// How a checkpoint is sampled, for `sample` and `evaluate`.
struct SamplingOptions: ParsableArguments {
    @Option(name: .customLong("temperature"), help: "τ: 0 is greedy, 1 the model's own spread (default: 0.4).")
    private var givenTemperature: Double?

    @Option(name: .customLong("blend"), help: "How many posteriors are blended into one latent (default: 1).")
    private var givenBlend: Int?

    @Option(
        name: .customLong("noise"), help: "Standard deviation of the noise on a blend of posteriors (default: 0.1).")
    private var givenNoise: Double?

    var temperature: Double { givenTemperature ?? 0.4 }
    var blend: Int { givenBlend ?? 1 }
    var noise: Double { givenNoise ?? 0.1 }

    /// The options that were given.
    var given: [String] {
        [
            givenTemperature == nil ? nil : "--temperature", givenBlend == nil ? nil : "--blend",
            givenNoise == nil ? nil : "--noise",
        ].compactMap { $0 }
    }

    func validate() throws {
        try checkLimits([
            ("temperature", temperature, 0...10), ("blend", Double(blend), 1...1000), ("noise", noise, 0...10),
        ])
    }

    /// Where latents come from: what is asked for, else the posteriors where the checkpoint has some.
    func source(_ origin: LatentOrigin?, of model: Checkpoint) -> LatentSource {
        let usesPosterior = origin.map { $0 == .posterior } ?? !model.posteriorMeans.isEmpty
        return usesPosterior ? .posterior(blend: blend, noise: noise) : .prior
    }
}
