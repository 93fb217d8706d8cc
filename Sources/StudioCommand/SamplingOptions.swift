import ArgumentParser
import SketchBase
import SketchModel

/// Where latents of samples come from.
enum LatentOrigin: String, ExpressibleByArgument, CaseIterable {
    case prior
    case posterior
}

/// How a checkpoint is sampled, for `sample` and `evaluate`.
struct SamplingOptions: ParsableArguments {
    @Option(
        name: .customLong("temperature"), in: SampleRequest.temperatures,
        help: "τ: 0 is greedy, 1 the model's own spread (default: \(SampleRequest.usualTemperature)).")
    private var givenTemperature: Double?

    @Option(
        name: .customLong("blend"), in: SampleRequest.blends,
        help: "How many posteriors are blended into one latent (default: \(LatentSource.usualBlend)).")
    private var givenBlend: Int?

    @Option(
        name: .customLong("noise"), in: SampleRequest.noises,
        help: "Standard deviation of the noise on a blend of posteriors (default: \(LatentSource.usualNoise)).")
    private var givenNoise: Double?

    var temperature: Double { givenTemperature ?? SampleRequest.usualTemperature }
    var blend: Int { givenBlend ?? LatentSource.usualBlend }
    var noise: Double { givenNoise ?? LatentSource.usualNoise }

    /// The options that were given.
    var given: [String] {
        [
            givenTemperature == nil ? nil : "--temperature", givenBlend == nil ? nil : "--blend",
            givenNoise == nil ? nil : "--noise",
        ].compactMap { $0 }
    }

    /// Where latents come from: what is asked for, else the posteriors where the checkpoint has some.
    ///
    /// - Throws: `usage` for options that would change nothing.
    func source(_ origin: LatentOrigin?, of model: Checkpoint) throws(Diagnostic) -> LatentSource {
        try LatentSource(
            for: model, isPosterior: origin.map { $0 == .posterior }, blend: givenBlend, noise: givenNoise,
            prefix: "--")
    }
}
