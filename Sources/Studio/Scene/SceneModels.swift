import SketchBase
import SketchModel

/// The models that a scene draws with, by the names it gives them.
public struct SceneModels: Sendable {
    private var samplers: [String: Sampler] = [:]
    private var encoders: [String: LatentEncoder] = [:]

    /// Reads the scene's checkpoints through `library`.
    ///
    /// - Throws: at the checkpoint's place: `missingInput`, or `badData` for a file that is no
    ///   checkpoint or not the one whose SHA-256 the scene gives.
    public init(_ scene: Scene, library: Library) throws(Diagnostic) {
        var models: [String: LibraryModel] = [:]
        for checkpoint in scene.checkpoints {
            let model = library.model(checkpoint.path)
            models[checkpoint.name] = model
            do throws(Diagnostic) {
                if let other = Self.otherFile(try model.file(), than: checkpoint) { throw other }
                samplers[checkpoint.name] = try model.sampler()
            } catch {
                throw Self.located(error, checkpoint)
            }
        }
        let encoded = scene.latents.filter { latent in
            if case .sketch = latent.definition { return true }
            return false
        }
        for latent in encoded where encoders[latent.checkpoint] == nil {
            guard let model = models[latent.checkpoint] else {
                throw .internal("the checkpoint \(latent.checkpoint) was not read")
            }
            do throws(Diagnostic) {
                encoders[latent.checkpoint] = try model.encoder()
            } catch {
                throw error.at(latent.location)
            }
        }
    }

    /// Everything that is wrong with the files of the scene's checkpoints, each at its place.
    static func faults(of scene: Scene, library: Library) -> [Diagnostic] {
        scene.checkpoints.filter { !$0.path.isEmpty }.flatMap { checkpoint in
            var faults: [Diagnostic]
            do throws(Diagnostic) {
                let file = try library.model(checkpoint.path).file()
                faults = [otherFile(file, than: checkpoint)].compactMap { $0 } + file.faults
            } catch {
                faults = [error]
            }
            return faults.map { located($0, checkpoint) }
        }
    }

    /// The fault at the checkpoint's place in the scene, with the names there are where it has none of them.
    private static func located(_ fault: Diagnostic, _ checkpoint: SceneCheckpoint) -> Diagnostic {
        let placed = fault.at(checkpoint.location)
        guard fault.status == .missingInput, let hint = CheckpointLibrary.standard.hint(on: checkpoint.file) else {
            return placed
        }
        return placed.with(hint: hint)
    }

    /// What is wrong where the scene names another hash than the file has.
    private static func otherFile(_ file: CheckpointFile, than checkpoint: SceneCheckpoint) -> Diagnostic? {
        guard let expected = checkpoint.sha256, expected != file.sha256 else { return nil }
        return .badData(
            "\(checkpoint.path): is another file than the scene was made for: its SHA-256 is "
                + "\(file.sha256), expected \(expected)")
    }

    /// Models that are made already, by name.
    public init(_ checkpoints: [String: Checkpoint]) {
        samplers = checkpoints.mapValues { Sampler($0) }
        encoders = checkpoints.compactMapValues { checkpoint in try? LatentEncoder(checkpoint) }
    }

    /// The sampler of the checkpoint that the scene calls `name`. - Throws: `internal` where there is none.
    public func model(_ name: String) throws(Diagnostic) -> Sampler {
        guard let sampler = samplers[name] else { throw .internal("the checkpoint \(name) was not read") }
        return sampler
    }

    func encoder(_ name: String) throws(Diagnostic) -> LatentEncoder {
        guard let encoder = encoders[name] else { throw .badData("the checkpoint \"\(name)\" has no encoder") }
        return encoder
    }

    /// How many posterior means each checkpoint holds, by name.
    var posteriorCounts: [String: Int] { samplers.mapValues(\.checkpoint.posteriorMeans.count) }

    /// SHA-256 of each checkpoint's file, by name.
    public var hashes: [String: String] { samplers.mapValues(\.checkpoint.sha256) }
}
