import SketchBase
import SketchDocuments
import SketchModel

/// The vectors behind a scene's latents, once its checkpoints are read.
public struct LatentValues: Sendable {
    private var vectors: [String: [Float]] = [:]
    /// For latents that handles tell.
    private var models: SceneModels?

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
        self.models = models
        // A catalogue's latents stand at one place, which is told once.
        var reported: Set<Location> = []
        // A latent is settled when all it refers to are; reading has made sure there are no circles.
        var waiting: [String: Int] = [:]
        var users: [String: [NamedLatent]] = [:]
        var ready: [NamedLatent] = []
        for latent in scene.latents {
            var names: Set<String> = []
            if case .reference(let reference) = latent.definition { names = reference.names }
            waiting[latent.name] = names.count
            for name in names.sorted() { users[name, default: []].append(latent) }
            if names.isEmpty { ready.append(latent) }
        }
        var next = 0
        while next < ready.count {
            let latent = ready[next]
            next += 1
            for user in users[latent.name] ?? [] {
                let left = (waiting[user.name] ?? 0) - 1
                waiting[user.name] = left
                if left == 0 { ready.append(user) }
            }
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
        guard next == scene.latents.count else {
            throw .internal("latents of \(scene.name) refer to each other in a circle")
        }
    }

    /// The request that draws what `handle` means.
    func request(of handle: DrawingHandle, checkpoint: String) throws(Diagnostic) -> SampleRequest {
        guard let models else { throw .internal("a handle without its model") }
        return try handle.request(models.model(checkpoint))
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
        case .defined: throw .internal("a latent of a scene without a name")
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
        case .sketch(let sequence, let sampleSeed):
            let encoder = try models.encoder(latent.checkpoint)
            guard let sampleSeed else { return try encoder.posterior(of: sequence).mean }
            var random = RandomStream(seed: sampleSeed, path: 0x1A7E)
            return try encoder.sample(of: sequence, &random)
        case .reference(let reference): return try value(reference)
        case .prior, .posterior, .numbered, .classMean, .ofSketch, .axis:
            return try Self.value(
                of: .defined(latent.definition), model: model, called: "the checkpoint \"\(latent.checkpoint)\"")
        }
    }

    /// The vector of a latent without names, [Z].
    ///
    /// - Parameter name: what errors call the model.
    /// - Throws: `badData` where the model has no such latent.
    static func value(
        of reference: LatentReference, model: Sampler, called name: String
    ) throws(Diagnostic) -> [Float] {
        func vector(_ part: LatentReference) throws(Diagnostic) -> [Float] {
            try value(of: part, model: model, called: name)
        }
        switch reference {
        case .named(let latent): throw .internal("the latent \(latent) is not told in full")
        case .defined(let definition): return try value(of: definition, model: model, called: name)
        case .combination(let terms):
            var values: [(weight: Double, latent: [Float])] = []
            for term in terms { values.append((term.weight, try vector(term.latent))) }
            return try LatentMath.combination(values)
        case .lerp(let a, let b, let share): return try LatentMath.lerp(try vector(a), try vector(b), share)
        case .slerp(let a, let b, let share): return try LatentMath.slerp(try vector(a), try vector(b), share)
        }
    }

    private static func value(
        of definition: LatentDefinition, model: Sampler, called name: String
    ) throws(Diagnostic) -> [Float] {
        switch definition {
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
                        ? "\(name) holds no posteriors; add them with studio pack"
                        : "there is no posterior \(number); \(name) holds \(means.count)")
            }
            return means[number - 1]
        case .classMean(let category):
            guard let mean = model.checkpoint.classMean(of: category) else {
                let names = model.checkpoint.classMeans.isEmpty ? [] : model.checkpoint.classes
                throw Diagnostic(
                    .badData, "\(name) holds no mean of a class \"\(category)\"",
                    hint: nameHint(to: category, in: names, otherwise: "it has")
                        ?? "add class means with studio pack --class-means")
            }
            return mean
        case .ofSketch(.near(let reference, let noise), let seed, let index):
            return near(
                try value(of: reference, model: model, called: name), noise: noise, seed: seed, sample: index)
        case .ofSketch(.prior, let seed, let index):
            var random = Sampler.stream(seed: seed, index: index)
            return try model.latent(.prior, &random)
        case .ofSketch(.posterior(let blend, let noise), let seed, let index):
            var random = Sampler.stream(seed: seed, index: index)
            return try model.latent(.posterior(blend: blend, noise: noise), &random)
        case .reference(let reference): return try value(of: reference, model: model, called: name)
        case .axis(let number):
            let axes = try model.axes()
            guard axes.indices.contains(number - 1) else {
                throw .badData("there is no axis \(number); the posteriors of \(name) differ along \(axes.count)")
            }
            return axes[number - 1]
        case .sketch(let sequence, nil): return try model.encoder().posterior(of: sequence).mean
        case .sketch(let sequence, let sampleSeed?):
            var random = RandomStream(seed: sampleSeed, path: 0x1A7E)
            return try model.encoder().sample(of: sequence, &random)
        }
    }

    /// A point around `centre`, [Z]: normal noise from the place of the cell, which all attempts at it share.
    static func near(_ centre: [Float], noise: Double, seed: UInt64, sample: UInt64) -> [Float] {
        guard noise > 0 else { return centre }
        var random = RandomStream(seed: seed, path: 0x40F5, ScenePlan.firstAttempt(of: sample))
        return centre.map { $0 + Float(noise * random.gaussian()) }
    }
}
