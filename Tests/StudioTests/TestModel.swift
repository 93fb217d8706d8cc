import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchNetwork
import SketchPages
import SketchStudio

/// Small models that draw something from any latent.
enum TestModel {
    static func checkpoint(seed: UInt64, encoder: Bool = true) -> Checkpoint {
        let configuration = ModelConfiguration(
            encoderHidden: encoder ? 6 : nil, latent: encoder ? 5 : 0, decoderHidden: 12, mixtures: 3,
            attention: .init(heads: 1, dimension: 4), maxLength: 40)
        var random = RandomStream(seed: seed, path: 1)
        var checkpoint = Checkpoint(
            configuration: configuration,
            parameters: (0..<configuration.parameterCount).map { _ in Float(0.4 * random.gaussian()) }, scaleFactor: 20,
            sha256: "hash \(seed)")
        // Seldom ended, so that sketches have some length.
        checkpoint.parameters[checkpoint.parameters.count - 1] = -3
        if encoder {
            checkpoint.posteriorMeans = (0..<3).map { _ in (0..<5).map { _ in Float(random.gaussian()) } }
        }
        if encoder {
            checkpoint.classes = ["cat", "pig"]
            checkpoint.classMeans = [[1, 2, 3, 4, 5], [-1, 0, 1, 0, -1]]
        }
        return checkpoint
    }

    /// A scene with these latents and items, drawn by the checkpoints a and b.
    static func scene(
        latents: String = "{}", items: String = #"[{"type": "single"}]"#, more: String = "", version: Int = 1
    ) throws -> Scene {
        try TestScenes.read(
            """
            {"version": \(version), "checkpoints": {"a": "a.safetensors", "b": "b.safetensors"}, "seed": 5, "margin": 20,
             "paper": {"width": 300, "height": 200}, "style": \(TestScenes.plainStyle), "latents": \(latents),
             \(more) "items": \(items)}
            """)
    }

    static let models = SceneModels(["a": checkpoint(seed: 1), "b": checkpoint(seed: 2)])

    static func planned(_ scene: Scene) throws -> [PlannedCell] {
        try ScenePlan.cells(of: scene, posteriors: ["a": 3, "b": 3], latents: LatentValues(scene, models: models))
    }

    /// The page of `scene`, drawn by these models.
    static func page(_ scene: Scene) throws -> Page {
        let planned = try planned(scene)
        let sampling = try SceneSampling(planned) { (checkpoint, requests) throws(Diagnostic) in
            try models.model(checkpoint).sample(requests)
        }
        return try Composer.compose(scene, planned: planned, sampling: sampling, hashes: models.hashes)
    }
}
