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
        help: "τ: 0 is greedy, 1 the model's own spread (default: 0.4).")
    private var givenTemperature: Double?

    @Option(
        name: .customLong("blend"), in: SampleRequest.blends,
        help: "How many posteriors are blended into one latent (default: 1).")
    private var givenBlend: Int?

    @Option(
        name: .customLong("noise"), in: SampleRequest.noises,
        help: "Standard deviation of the noise on a blend of posteriors (default: 0.1).")
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

    /// Where latents come from: what is asked for, else the posteriors where the checkpoint has some.
    ///
    /// - Throws: `usage` for options that would change nothing.
    func source(_ origin: LatentOrigin?, of model: Checkpoint) throws(Diagnostic) -> LatentSource {
        let ofBlends = given.filter { $0 != "--temperature" }
        guard model.configuration.latent > 0 else {
            let ofLatents = (origin == nil ? [] : ["--latent"]) + ofBlends
            guard ofLatents.isEmpty else { throw Self.withoutLatent(ofLatents) }
            return .prior
        }
        let usesPosterior = origin.map { $0 == .posterior } ?? !model.posteriorMeans.isEmpty
        guard !usesPosterior else { return .posterior(blend: blend, noise: noise) }
        guard ofBlends.isEmpty else {
            throw Diagnostic(
                .usage,
                "\(ofBlends.joined(separator: ", ")): about blends of posteriors, but latents come from the prior here"
                    + (origin == nil ? ", for the checkpoint carries no posteriors; studio pack adds some" : ""))
        }
        return .prior
    }

    /// That options about latents mean nothing to a model that has none.
    static func withoutLatent(_ options: [String]) -> Diagnostic {
        Diagnostic(
            .usage,
            "\(options.joined(separator: ", ")): the model is a decoder alone, without latent; leave "
                + (options.count == 1 ? "it out" : "them out"))
    }
}
