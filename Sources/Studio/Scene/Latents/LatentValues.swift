import SketchBase
import SketchDocuments
import SketchModel

/// The vectors behind a scene's latents, once its checkpoints are read.
public struct LatentValues: Sendable {
    private var vectors: [String: [Float]] = [:]

    /// No latents at all.
    public init() {}

    /// Values of the latents of `scene`, which its models' spaces give.
    ///
    /// - Throws: `badData` at the latent's place where its model has no latents, encoder or posteriors,
    ///   or a slerp has no way.
    public init(_ scene: Scene, models: SceneModels) throws(Diagnostic) {
        try self.init(scene, models: models) { (error) throws(Diagnostic) in throw error }
    }

    /// - Parameter report: takes what is wrong with a latent, and throws it to end there; latents that
    ///   refer to a wrong one are left out.
    init(
        _ scene: Scene, models: SceneModels, report: (Diagnostic) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        // A catalogue's latents stand at one place, which is told once.
        var reported: Set<Location> = []
        var pending = Dictionary(uniqueKeysWithValues: scene.latents.map { ($0.name, $0) })
        // A latent is settled when all it refers to are; reading has made sure there are no circles.
        while !pending.isEmpty {
            let ready = scene.latents.filter { latent in
                guard pending[latent.name] != nil else { return false }
                guard case .reference(let reference) = latent.definition else { return true }
                return reference.names.isDisjoint(with: pending.keys)
            }
            guard !ready.isEmpty else { throw .internal("latents of \(scene.name) refer to each other in a circle") }
            for latent in ready {
                pending[latent.name] = nil
                if case .reference(let reference) = latent.definition,
                    reference.names.contains(where: { vectors[$0] == nil })
                {
                    continue
                }
                do throws(Diagnostic) {
                    vectors[latent.name] = try value(of: latent, models: models)
                } catch {
                    if reported.insert(latent.location).inserted {
                        try report(error.at(latent.location))
                    }
                }
            }
        }
    }

    /// Names of the scene's latents that different seeds gave the same posterior, a list a posterior.
    func chosenTwice(in scene: Scene) -> [[String]] {
        let chosen = scene.latents.filter { latent in
            if case .posterior = latent.definition { true } else { false }
        }
        return Dictionary(grouping: chosen) { [$0.checkpoint: vectors[$0.name] ?? []] }.values
            .filter { $0.count > 1 && Set($0.map(\.definition)).count > 1 }
            .map { $0.map(\.name) }.sorted { $0[0] < $1[0] }
    }

    /// The vector of `reference`, [Z].
    public func value(_ reference: LatentReference) throws(Diagnostic) -> [Float] {
        switch reference {
        case .named(let name):
            guard let vector = vectors[name] else { throw .internal("the latent \(name) has no value") }
            return vector
        case .combination(let terms):
            var values: [(weight: Double, latent: [Float])] = []
            for term in terms { values.append((term.weight, try value(term.latent))) }
            return try LatentMath.combination(values)
        case .lerp(let a, let b, let share): return try LatentMath.lerp(try value(a), try value(b), share)
        case .slerp(let a, let b, let share): return try LatentMath.slerp(try value(a), try value(b), share)
        }
    }

    private func value(of latent: NamedLatent, models: SceneModels) throws(Diagnostic) -> [Float] {
        let model = try models.model(latent.checkpoint)
        guard model.checkpoint.configuration.latent > 0 else {
            throw .badData("the checkpoint \"\(latent.checkpoint)\" is a decoder alone and has no latents")
        }
        switch latent.definition {
        case .prior(let seed):
            var random = RandomStream(seed: seed, path: 0x1A7E)
            return try model.latent(.prior, &random)
        case .posterior(let blend, let noise, let seed):
            var random = RandomStream(seed: seed, path: 0x1A7E)
            return try model.latent(.posterior(blend: blend, noise: noise), &random)
        case .numbered(let number):
            let means = model.checkpoint.posteriorMeans
            guard means.indices.contains(number - 1) else {
                throw .badData(
                    means.isEmpty
                        ? "the checkpoint \"\(latent.checkpoint)\" holds no posteriors; add them with studio pack"
                        : "there is no posterior \(number); the checkpoint \"\(latent.checkpoint)\" holds \(means.count)"
                )
            }
            return means[number - 1]
        case .classMean(let name):
            guard let mean = model.checkpoint.classMean(of: name) else {
                let names = model.checkpoint.classMeans.isEmpty ? [] : model.checkpoint.classes
                throw Diagnostic(
                    .badData, "the checkpoint \"\(latent.checkpoint)\" holds no mean of a class \"\(name)\"",
                    hint: nameHint(to: name, in: names, otherwise: "it has")
                        ?? "add class means with studio pack --class-means")
            }
            return mean
        case .sketch(let sequence, let sampleSeed):
            let encoder = try models.encoder(latent.checkpoint)
            guard let sampleSeed else { return try encoder.posterior(of: sequence).mean }
            var random = RandomStream(seed: sampleSeed, path: 0x1A7E)
            return try encoder.sample(of: sequence, &random)
        case .reference(let reference): return try value(reference)
        }
    }
}
