import SketchBase
import SketchDocuments
import SketchModel

/// The checkpoints of a scene, for the handles that stand in it.
struct HandleModels {
    let checkpoints: [SceneCheckpoint]
    let library: Library

    /// The handle at `node`, and the name of the scene's checkpoint that drew it.
    ///
    /// - Throws: `badData` for what is no handle, and for one of a model that the scene has not, with the hashes of both.
    func handle(_ node: JSONNode) throws(Diagnostic) -> (handle: DrawingHandle, checkpoint: SceneCheckpoint) {
        let text = try node.string()
        let handle: DrawingHandle
        do throws(Diagnostic) {
            handle = try DrawingHandle(text)
        } catch {
            throw error.at(node.location)
        }
        var hashes: [String] = []
        for checkpoint in checkpoints {
            // What is wrong with a checkpoint's file is told at the checkpoint, before anything is drawn.
            guard let file = try? library.model(checkpoint.path).file() else { return (handle, checkpoint) }
            if file.sha256.hasPrefix(handle.model) { return (handle, checkpoint) }
            hashes.append("\(checkpoint.file) has \(file.sha256)")
        }
        throw node.error(
            "was drawn by a model whose SHA-256 begins with \(handle.model), which the scene does not draw with: "
                + hashes.joined(separator: ", "), hint: "name that model as a checkpoint of the scene")
    }

    /// The drawing of the handle at `node`, drawn again.
    ///
    /// - Throws: as `handle`, `Sampler.sample`; `badData` where it shows nothing.
    func sketch(_ node: JSONNode) throws(Diagnostic) -> SampledSketch {
        let (handle, checkpoint) = try handle(node)
        do throws(Diagnostic) {
            let sampler = try library.model(checkpoint.path).sampler()
            guard let sample = try sampler.sample([handle.request(sampler)]).first, !sample.sketch.strokes.isEmpty
            else {
                throw .badData("shows nothing")
            }
            return sample
        } catch {
            throw error.at(node.location)
        }
    }
}
