import SketchBase
import SketchDocuments
import SketchModel

/// What a page by `studio sample` tells of its sketches, where scenes have their items: `{"sample": {"checkpoint": FILE,
/// "first": 0, "count": 9, "temperature": 0.4, "latent": "prior" or {"blend": 1, "noise": 0.1} or, in a model without,
/// null}}`.
package struct SampleRecipe: Sendable {
    /// The checkpoint's file as it was named.
    package let checkpoint: String
    /// Its hash.
    package let sha256: String
    package let seed: UInt64
    /// The sketches of the seed.
    package let indices: Range<Int>
    package let temperature: Double
    /// The prior, or a blend of posteriors.
    package let source: LatentSource

    /// - Parameter recipe: the whole recipe.
    /// - Throws: `badData` where it is not as `studio sample` writes it.
    package init(_ recipe: JSONNode) throws(Diagnostic) {
        let node = try recipe.required("scene").required("sample")
        checkpoint = try node.required("checkpoint").string()
        let seedNode = try recipe.required("seed")
        guard let seed = UInt64(try seedNode.string()) else { throw seedNode.error("expected a whole number") }
        self.seed = seed
        let first = try node.required("first").integer(in: 0...Int(Int32.max))
        indices = first..<first + (try node.required("count").integer(in: 1...10_000))
        let latent = try node.required("latent")
        if case .object = latent.value {
            source = .posterior(
                blend: try latent.required("blend").integer(in: SampleRequest.blends),
                noise: try latent.required("noise").number(in: SampleRequest.noises))
        } else if [.null, .string("prior")].contains(latent.value) {
            source = .prior
        } else {
            throw latent.mismatch(expected: "\"prior\", null, or an object with blend and noise")
        }
        temperature = try node.required("temperature").number(in: SampleRequest.temperatures)
        sha256 = try recipe.required("checkpoints").required(checkpoint).string()
    }

    /// The handle of one of its sketches.
    package func handle(_ index: Int) -> DrawingHandle {
        var latent = ItemLatent.prior
        if case .posterior(let blend, let noise) = source { latent = .posterior(blend: blend, noise: noise) }
        return DrawingHandle(
            sha256: sha256, latent: latent, seed: seed, index: UInt64(index), temperature: temperature)
    }
}
