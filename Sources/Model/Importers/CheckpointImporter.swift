import Foundation
import SketchBase

/// Reads another program's model. To add one, write a type in a file of its own beside this one, and
/// name it in `CheckpointImporters.all`.
public protocol CheckpointImporter: Sendable {
    /// What files it reads, for help and errors: "Magenta sketch-rnn decoder (.gen.json)".
    static var summary: String { get }

    /// Whether a file is this importer's, judged by its name and first bytes.
    static func recognises(fileName: String, start: Data) -> Bool

    /// The checkpoint that `data` holds.
    ///
    /// - Parameter name: what errors call the file.
    /// - Throws: `badData` with the place of what is wrong.
    static func read(_ data: Data, name: String) throws(Diagnostic) -> Checkpoint
}

/// Every importer there is.
public enum CheckpointImporters {
    /// Found by Scripts/index-plugins.
    public static var all: [any CheckpointImporter.Type] { importerIndex }

    /// Reads the file at `path` with the importer that recognises it.
    ///
    /// - Throws: `missingInput`, or `badData` where none does or its content is not sound.
    public static func read(_ path: String) throws(Diagnostic) -> Checkpoint {
        let data = try InputFile.read(path)
        let fileName = (path as NSString).lastPathComponent
        for importer in all where importer.recognises(fileName: fileName, start: data.prefix(64)) {
            return try importer.read(data, name: path)
        }
        let known = all.map { $0.summary }.joined(separator: "; ")
        throw .badData("\(path): is none of the models that can be imported: \(known)")
    }
}
