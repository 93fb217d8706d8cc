import Files
import Foundation

/// Writes a model as another program reads it. To add a format, write a type in a file of its own beside this one, and
/// name it in `CheckpointExporters.all`. docs/export.md describes the formats.
public protocol CheckpointExporter {
    /// What the names of its files end in: ".gen.json".
    static var suffix: String { get }

    /// What the file is, for help and errors: "Magenta sketch-rnn decoder, for magenta-js and ml5".
    static var summary: String { get }

    /// The file; equal checkpoints give equal bytes.
    ///
    /// - Throws: `badData` for a model that the format cannot hold, saying why and what to do.
    static func export(_ checkpoint: Checkpoint) throws(StudioError) -> ExportedModel
}

extension CheckpointExporter {
    /// - Throws: `badData` where attention sees positions, which no format is written with yet.
    static func checkAttention(_ configuration: ModelConfiguration) throws(StudioError) {
        guard configuration.attention?.positions != true else {
            throw .badData(
                "the model's attention sees the pen's position (attention.positions), which no \(suffix) file holds "
                    + "yet; read its tensors with the safetensors library (docs/checkpoint-format.md)")
        }
    }
}

/// What an exporter makes of a checkpoint.
public struct ExportedModel: Sendable {
    public var data: Data
    /// What the file has otherwise than the checkpoint, a sentence each.
    public var notes: [String]

    public init(data: Data, notes: [String] = []) {
        self.data = data
        self.notes = notes
    }
}

/// Every exporter there is.
public enum CheckpointExporters {
    public static var all: [any CheckpointExporter.Type] {
        [
            ONNXSketchExporter.self, ONNXStepExporter.self, ONNXInitialStateExporter.self, PyTorchExporter.self,
            MagentaExporter.self, HTMLExporter.self,
        ]
    }

    /// The exporter of the file at `path`, by the longest ending that its name has.
    ///
    /// - Throws: `usage` where there is none.
    public static func exporter(forFile path: String) throws(StudioError) -> any CheckpointExporter.Type {
        let name = (path as NSString).lastPathComponent.lowercased()
        let fitting = all.filter { name.hasSuffix($0.suffix) && name.count > $0.suffix.count }
        guard let exporter = fitting.max(by: { $0.suffix.count < $1.suffix.count }) else {
            throw StudioError(
                .usage, "\(path): expected a file name ending in \(all.map { $0.suffix }.joined(separator: ", "))")
        }
        return exporter
    }
}
