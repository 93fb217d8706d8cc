import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchStudio
import Synchronization

/// The checkpoints that a studio draws with: those that are installed, by name, and those in its folder, by file.
final class Models: Sendable {
    private let folder: WorkFolder
    private let workshop: Workshop
    /// Names by the digits that handles have of them, as far as they are known.
    private let digits = Mutex<[String: String]>([:])

    init(folder: WorkFolder, workshop: Workshop) {
        self.folder = folder
        self.workshop = workshop
    }

    private static let ending = ".safetensors"

    /// Names of all that can draw, those in the folder first.
    func names() -> [String] {
        folder.names(ending: Self.ending).filter { isModel(folder.path + "/" + $0) }
            + CheckpointLibrary.standard.names.filter { isModel(CheckpointLibrary.standard.path($0)) }
    }

    private func isModel(_ path: String) -> Bool { (try? Checkpoint.isCheckpoint(path)) == true }

    /// - Throws: `missingInput` for a name that `names` has not; as `LibraryModel.sampler`.
    func sampler(_ name: String) throws(Diagnostic) -> Sampler {
        let path = try path(name)
        let sampler = try workshop.library.model(path).sampler()
        digits.withLock { $0[String(sampler.checkpoint.sha256.prefix(DrawingHandle.modelDigits))] = name }
        return sampler
    }

    /// The file of a checkpoint.
    ///
    /// - Throws: `missingInput` for a name that `names` has not.
    func path(_ name: String) throws(Diagnostic) -> String {
        if name.hasSuffix(Self.ending) {
            let file = try folder.file(name)
            if FileManager.default.fileExists(atPath: file) { return file }
        } else if CheckpointLibrary.standard.names.contains(name) {
            return CheckpointLibrary.standard.path(name)
        }
        throw Diagnostic(
            .missingInput, "there is no checkpoint \"\(name)\"",
            hint: nameHint(to: name, in: names(), otherwise: "there are"))
    }

    /// The model that has drawn what a handle tells.
    ///
    /// - Throws: `missingInput` where there is none.
    func sampler(of handle: DrawingHandle) throws(Diagnostic) -> (name: String, sampler: Sampler) {
        if let name = digits.withLock({ $0[handle.model] }), let sampler = try? sampler(name),
            sampler.checkpoint.sha256.hasPrefix(handle.model)
        {
            return (name, sampler)
        }
        for name in names() {
            if let sampler = try? sampler(name), sampler.checkpoint.sha256.hasPrefix(handle.model) {
                return (name, sampler)
            }
        }
        throw Diagnostic(
            .missingInput, "\(handle.text): there is no checkpoint whose SHA-256 begins with \(handle.model)",
            hint: "put its file into the folder")
    }
}
