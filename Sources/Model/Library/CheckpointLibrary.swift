import Foundation
import SketchBase
import SketchDocuments

/// Finds checkpoints by name: NAME.safetensors in the first of a list of folders that has it.
public struct CheckpointLibrary: Sendable {
    public var folders: [String]

    public init(folders: [String]) { self.folders = folders }

    /// ./Checkpoints, the folder of the environment variable STUDIO_CHECKPOINTS, and the installation's.
    public static let standard = CheckpointLibrary(folders: SharedFolders.checkpoints)

    private static let ending = ".safetensors"

    /// Names of all checkpoints there are, sorted.
    public var names: [String] { SharedFolders.names(in: folders, ending: Self.ending) }

    /// Whether `text` may be a name: a path has a slash or an ending.
    private static func isName(_ text: String) -> Bool { !text.contains("/") && !text.contains(".") && !text.isEmpty }

    /// Where the checkpoint lies that a person calls `text`: a path is taken as it is, starting at `folder`; a word
    /// without slash and ending is a name, unless a file is called so, and a path again where no checkpoint is.
    public func path(_ text: String, in folder: String = "") -> String {
        let path = text.hasPrefix("/") ? text : (folder as NSString).appendingPathComponent(text)
        guard Self.isName(text), !FileManager.default.fileExists(atPath: path) else { return path }
        return SharedFolders.file(text, ending: Self.ending, in: folders) ?? path
    }

    /// What to say of `text` where `path(_:in:)` leads to no file; nil for what is no name.
    public func hint(on text: String) -> String? {
        guard Self.isName(text) else { return nil }
        return nameHint(to: text, in: names, otherwise: "there are")
            ?? "checkpoints are looked for by name in \(folders.joined(separator: ", "))"
    }
}
