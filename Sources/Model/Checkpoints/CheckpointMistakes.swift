import Foundation
import SketchArrays
import SketchBase
import SketchStrokes

/// Files that are given for a checkpoint and are none.
extension Checkpoint {
    /// Whether the file at `path` begins as a checkpoint does. - Throws: where it cannot be read.
    public static func isCheckpoint(_ path: String) throws(Diagnostic) -> Bool {
        StudioFormat.checkpoint.isNamed(in: try SafetensorsHeader(parsing: InputFile.read(path), name: path).metadata)
    }

    /// The header of a checkpoint's file.
    ///
    /// - Throws: `badData`, which says what the file is instead where its name or its format tells.
    static func header(of data: Data, _ path: String) throws(Diagnostic) -> SafetensorsHeader {
        let header: SafetensorsHeader
        do {
            header = try SafetensorsHeader(parsing: data, name: path)
        } catch {
            throw content(of: path).map { .badData("\(path): \($0)") } ?? error
        }
        try StudioFormat.checkpoint.checkNoOther(header.metadata, path: path)
        return header
    }

    /// What a file of this name holds that is no safetensors file; nil where the name does not tell.
    private static func content(of path: String) -> String? {
        let fileName = (path as NSString).lastPathComponent
        if CheckpointImporters.all.contains(where: { $0.recognises(fileName: fileName, start: Data()) }),
            path.fileExtension != "safetensors"
        {
            return "holds another program's model, not a checkpoint; studio import makes one of it"
        }
        guard path.fileExtension != "safetensors", DrawingReaders.all.contains(where: { $0.recognises(path) }) else {
            return nil
        }
        // Scenes and styles have this ending too.
        let what = path.fileExtension == "json" ? "JSON, such as drawings or a scene" : "drawings"
        return "holds \(what), not a checkpoint"
    }
}
