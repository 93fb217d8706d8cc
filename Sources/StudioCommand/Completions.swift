import ArgumentParser
import Foundation
import SketchBase
import SketchModel
import SketchPlotting
import SketchStudio

/// What a shell offers for arguments that are names of what comes with the program, or files.
extension CompletionKind {
    /// Checkpoints by name, and files.
    static var checkpoint: CompletionKind {
        .custom { _, _, prefix in CheckpointLibrary.standard.names + files(prefix) }
    }

    /// Machine profiles by name, and files.
    static var machine: CompletionKind {
        .custom { _, _, prefix in MachineLibrary.standard.names + files(prefix) }
    }

    /// Scenes to begin with.
    static var starter: CompletionKind { .custom { _, _, _ in SceneStarters.names } }

    /// Styles that come with the program.
    static var style: CompletionKind { .custom { _, _, _ in StyleLibrary.standard(sceneFolder: "").names } }

    /// The files whose paths begin with `prefix`; folders end in a slash.
    private static func files(_ prefix: String) -> [String] {
        let (folder, name) =
            prefix.lastIndex(of: "/").map {
                (String(prefix[...$0]), String(prefix[prefix.index(after: $0)...]))
            } ?? ("", prefix)
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return entries.filter { $0.hasPrefix(name) && (!$0.hasPrefix(".") || name.hasPrefix(".")) }.sorted().map {
            let path = folder + $0
            return FileCalls.isFolder(path) ? path + "/" : path
        }
    }
}
