import Foundation
import SketchBase

/// Reads another program's model. To add one, write a type in a file of its own beside this one; the build finds it.
/// From outside the package `CheckpointImporters.register` adds one.
public protocol CheckpointImporter: Sendable {
    /// What files it reads, for help and errors: "Magenta sketch-rnn decoder (.gen.json)".
    static var summary: String { get }

    /// File name extensions that no other importer has, without the dot, lowercase.
    static var fileExtensions: [String] { get }

    /// Whether a file is this importer's, judged by its name and first bytes. Left to the default, whether it has one of
    /// the `fileExtensions`.
    static func recognises(fileName: String, start: Data) -> Bool

    /// The checkpoint that `data` holds.
    ///
    /// - Parameter name: what errors call the file.
    /// - Throws: `badData` with the place of what is wrong.
    static func read(_ data: Data, name: String) throws(Diagnostic) -> Checkpoint
}

extension CheckpointImporter {
    public static func recognises(fileName: String, start: Data) -> Bool {
        fileName.longestExtension(of: fileExtensions) != nil
    }
}

/// The importers: those that are built in, found by Scripts/index-plugins, and those that a program registers.
public enum CheckpointImporters {
    private static let registry = Registry("importer", importerIndex) { importer in
        importer.fileExtensions.map { .fileExtension($0) }
    }

    /// Every importer, built-in ones first.
    public static var all: [any CheckpointImporter.Type] { registry.all }

    /// Adds an importer for as long as the program runs.
    ///
    /// - Throws: `usage` where one of its file name extensions is malformed, or taken.
    public static func register(_ importer: any CheckpointImporter.Type) throws(Diagnostic) {
        try registry.register(importer)
    }

    /// Reads the file at `path` with the importer that recognises it: the one that its extension names, before those that
    /// know it by its first bytes.
    ///
    /// - Throws: `missingInput`, or `badData` where none does or its content is not sound.
    public static func read(_ path: String) throws(Diagnostic) -> Checkpoint {
        let data = try InputFile.read(path)
        let fileName = (path as NSString).lastPathComponent
        let fitting = all.filter { $0.recognises(fileName: fileName, start: data.prefix(64)) }
        let longest = fileName.longestExtension(of: fitting.flatMap { $0.fileExtensions })
        let named = fitting.first { importer in longest.map(importer.fileExtensions.contains) ?? false }
        if let importer = named ?? fitting.first { return try importer.read(data, name: path) }
        let known = all.map { $0.summary }.joined(separator: "; ")
        throw .badData("\(path): is none of the models that can be imported: \(known)")
    }
}
