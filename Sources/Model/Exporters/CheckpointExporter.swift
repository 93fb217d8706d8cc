import Foundation
import SketchBase
import SketchNetwork

/// Writes a model as another program reads it. To add a format, write a type in a file of its own beside this one; the
/// build finds it. From outside the package `CheckpointExporters.register` adds one. docs/export.md describes the formats.
public protocol CheckpointExporter: Sendable {
    /// What the names of its files end in: ".gen.json".
    static var suffix: String { get }

    /// What the file is, for help and errors: "Magenta sketch-rnn decoder, for magenta-js and ml5".
    static var summary: String { get }

    /// What makes a model one that this format cannot hold, as a sentence; nil where it can. Whatever no format holds is
    /// left to `CheckpointExporters.obstacles`.
    static func obstacle(to configuration: ModelConfiguration) -> String?

    /// The file of a checkpoint that the format can hold; equal checkpoints give equal bytes.
    ///
    /// - Throws: `badData` where the file would be greater than what reads it takes.
    static func file(of checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel
}

extension CheckpointExporter {
    public static func obstacle(to configuration: ModelConfiguration) -> String? { nil }

    /// The file; equal checkpoints give equal bytes.
    ///
    /// - Throws: `badData` for a model that the format cannot hold, saying why and what can; as `file(of:)`.
    public static func export(_ checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel {
        let configuration = checkpoint.configuration
        let obstacles = CheckpointExporters.obstacles(to: configuration, in: self)
        guard obstacles.isEmpty else {
            let others = CheckpointExporters.all.filter {
                CheckpointExporters.obstacles(to: configuration, in: $0).isEmpty
            }
            let advice =
                others.isEmpty
                ? "read its tensors with the safetensors library (docs/checkpoint-format.md)"
                : "it can be exported to \(others.map { $0.suffix }.joined(separator: ", "))"
            throw .badData("\(obstacles.joined(separator: "; ")); \(advice)")
        }
        return try file(of: checkpoint)
    }
}

/// What an exporter makes of a checkpoint.
public struct ExportedModel: Sendable {
    /// The whole file.
    public var data: Data
    /// What the file has otherwise than the checkpoint, a sentence each.
    public var notes: [String]

    public init(data: Data, notes: [String] = []) {
        self.data = data
        self.notes = notes
    }
}

/// The exporters: those that are built in, found by Scripts/index-plugins, and those that a program registers.
public enum CheckpointExporters {
    private static let registry = Registry("exporter", exporterIndex) { exporter in
        [.fileExtension(exporter.suffix.hasPrefix(".") ? String(exporter.suffix.dropFirst()) : "")]
    }

    /// Sorted by the ending of their files.
    public static var all: [any CheckpointExporter.Type] { registry.all.sorted { $0.suffix < $1.suffix } }

    /// Adds an exporter for as long as the program runs.
    ///
    /// - Throws: `usage` where its suffix is malformed, or taken.
    public static func register(_ exporter: any CheckpointExporter.Type) throws(Diagnostic) {
        try registry.register(exporter)
    }

    /// All that keeps a model out of a format.
    static func obstacles(
        to configuration: ModelConfiguration, in exporter: any CheckpointExporter.Type
    ) -> [String] {
        let positions =
            "the model's attention sees the pen's position (attention.positions), which no exported file holds yet"
        return [exporter.obstacle(to: configuration), configuration.attention?.positions == true ? positions : nil]
            .compactMap(\.self)
    }

    /// The exporter of the file at `path`, by the longest ending that its name has.
    ///
    /// - Throws: `usage` where there is none.
    public static func exporter(forFile path: String) throws(Diagnostic) -> any CheckpointExporter.Type {
        let name = (path as NSString).lastPathComponent.lowercased()
        let fitting = all.filter { name.hasSuffix($0.suffix) && name.count > $0.suffix.count }
        guard let exporter = fitting.max(by: { $0.suffix.count < $1.suffix.count }) else {
            throw Diagnostic(
                .usage, "\(path): expected a file name ending in \(all.map { $0.suffix }.joined(separator: ", "))")
        }
        return exporter
    }
}
