import Files
import Model

/// The models that a scene draws with, by the names it gives them.
public struct SceneModels: Sendable {
    private var samplers: [String: Sampler] = [:]
    private var encoders: [String: LatentEncoder] = [:]

    /// Reads the scene's checkpoints.
    ///
    /// - Parameter kept: models from before; one whose file has the same hash is used again.
    /// - Throws: at the checkpoint's place: `missingInput`, or `badData` for a file that is no
    ///   checkpoint or not the one whose SHA-256 the scene gives.
    public init(_ scene: Scene, keeping kept: SceneModels? = nil) throws(StudioError) {
        for checkpoint in scene.checkpoints {
            do throws(StudioError) {
                let hash = try Self.checkHash(of: checkpoint)
                if let sampler = kept?.samplers.values.first(where: { $0.checkpoint.sha256 == hash }) {
                    samplers[checkpoint.name] = sampler
                } else {
                    samplers[checkpoint.name] = Sampler(try Checkpoint.read(checkpoint.path))
                }
            } catch {
                throw error.at("\(scene.name): \(checkpoint.pointer)")
            }
        }
        let encoded = scene.latents.filter { latent in
            if case .sketch = latent.definition { return true }
            return false
        }
        for latent in encoded where encoders[latent.checkpoint] == nil {
            do throws(StudioError) {
                encoders[latent.checkpoint] = try LatentEncoder(try model(latent.checkpoint).checkpoint)
            } catch {
                throw error.at("\(scene.name): \(latent.pointer)")
            }
        }
    }

    /// Everything that is wrong with the files of the scene's checkpoints, each at its place.
    static func faults(of scene: Scene) -> [StudioError] {
        scene.checkpoints.filter { !$0.path.isEmpty }.flatMap { checkpoint in
            var faults: [StudioError] = []
            do throws(StudioError) {
                try checkHash(of: checkpoint)
            } catch {
                faults.append(error)
            }
            do throws(StudioError) {
                faults += try Checkpoint.examine(checkpoint.path).faults
            } catch {
                // A file that is not there is told once.
                if !faults.contains(error) { faults.append(error) }
            }
            return faults.map { $0.at("\(scene.name): \(checkpoint.pointer)") }
        }
    }

    /// The hash of the checkpoint's file, which has to be the one that the scene names, if any.
    @discardableResult
    private static func checkHash(of checkpoint: SceneCheckpoint) throws(StudioError) -> String {
        let hash = Digest.sha256(try InputFile.read(checkpoint.path))
        if let expected = checkpoint.sha256, expected != hash {
            throw .badData(
                "\(checkpoint.path): is another file than the scene was made for: its SHA-256 is "
                    + "\(hash), expected \(expected)")
        }
        return hash
    }

    /// Models that are made already, by name.
    public init(_ checkpoints: [String: Checkpoint]) {
        samplers = checkpoints.mapValues { Sampler($0) }
        encoders = checkpoints.compactMapValues { checkpoint in try? LatentEncoder(checkpoint) }
    }

    public func model(_ name: String) throws(StudioError) -> Sampler {
        guard let sampler = samplers[name] else { throw .internal("the checkpoint \(name) was not read") }
        return sampler
    }

    func encoder(_ name: String) throws(StudioError) -> LatentEncoder {
        guard let encoder = encoders[name] else { throw .badData("the checkpoint \"\(name)\" has no encoder") }
        return encoder
    }

    /// How many posterior means each checkpoint holds, by name.
    var posteriorCounts: [String: Int] { samplers.mapValues(\.checkpoint.posteriorMeans.count) }

    /// SHA-256 of each checkpoint's file, by name.
    public var hashes: [String: String] { samplers.mapValues(\.checkpoint.sha256) }
}
