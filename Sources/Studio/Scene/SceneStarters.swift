import Foundation
import SketchBase
import SketchDocuments

/// The scenes to begin with, from the folders `Scenes`.
package enum SceneStarters {
    private static let ending = ".json"
    package static var folders: [String] { SharedFolders.scenes }

    /// Their names, sorted.
    package static var names: [String] { SharedFolders.names(in: folders, ending: ending) }

    /// The text of one.
    ///
    /// - Throws: `usage` for a name that there is not, with the nearest.
    package static func text(_ name: String) throws(Diagnostic) -> Data {
        guard let path = SharedFolders.file(name, ending: ending, in: folders) else {
            throw Diagnostic(
                .usage, "there is no scene called \"\(name)\" to begin with",
                hint: nameHint(to: name, in: names, otherwise: "there are")
                    ?? "they are looked for in \(folders.joined(separator: ", "))")
        }
        return try InputFile.read(path, limit: 1 << 20)
    }

    /// The comment in the first line of a scene's text.
    package static func summary(_ text: Data) -> String {
        let first = String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return first.hasPrefix("//") ? first.dropFirst(2).trimmingCharacters(in: .whitespaces) : ""
    }
}
