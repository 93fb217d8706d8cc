import SketchBase
import SketchDocuments
import SketchModel

/// Everything that is wrong with a scene file and the files that it names, found in one run.
public struct SceneCheck: Sendable {
    /// What is wrong, in the order in which it was found.
    public let errors: [Diagnostic]
    /// What rendering would do; nil where anything is wrong.
    public let rendering: SceneRendering?

    /// - Parameter node: the scene, as `SceneReader.document` reads its file.
    /// - Throws: `internal` alone; whatever is wrong with the scene is in `errors`.
    public init(_ node: JSONNode, styles: StyleLibrary? = nil, library: Library = Library()) throws(Diagnostic) {
        let (scene, problems) = SceneReader.examine(node, styles: styles, library: library)
        if let scene {
            SceneModels.faults(of: scene, library: library).forEach(problems.note)
            OutputReader.obstacles(to: scene).forEach(problems.note)
            // What is drawn is asked only of scenes and checkpoints that read.
            if problems.errors.isEmpty { Self.checkItems(of: scene, library, problems) }
        }
        errors = problems.errors
        rendering =
            try errors.isEmpty
            ? scene.map { (scene) throws(Diagnostic) in try SceneRendering(scene, library: library) } : nil
    }

    private static func checkItems(of scene: Scene, _ library: Library, _ problems: Problems) {
        _ = problems.attempt { () throws(Diagnostic) in
            let models = try SceneModels(scene, library: library)
            let latents = try LatentValues(scene, models: models) { problems.note($0) }
            guard problems.errors.isEmpty else { return }
            for item in scene.items {
                var alone = scene
                alone.items = [item]
                _ = problems.attempt { () throws(Diagnostic) in
                    try ScenePlan.cells(of: alone, posteriors: models.posteriorCounts, latents: latents)
                }
            }
        }
    }
}
