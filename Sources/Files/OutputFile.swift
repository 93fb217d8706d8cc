import Foundation

/// Writing output files so that a reader sees the old file or the whole new one, never a part.
public enum OutputFile {
    /// Fails early where `path` could not be written later: an existing file without `force`, or a
    /// folder that is not there. Call it before long work begins.
    public static func check(_ path: String, force: Bool) throws(StudioError) {
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
            guard !isDirectory.boolValue else {
                throw StudioError(.cannotCreateOutput, "\(path): is a folder, expected a file name")
            }
            guard force else {
                throw StudioError(
                    .cannotCreateOutput, "\(path): exists already; give --force to replace it, or another name")
            }
        }
        let folder = (path as NSString).deletingLastPathComponent
        guard folder.isEmpty || FileManager.default.fileExists(atPath: folder) else {
            throw StudioError(.cannotCreateOutput, "\(path): the folder \(folder) does not exist; create it first")
        }
    }

    /// Writes `data` to `path` through a temporary file beside it, fsync and rename.
    ///
    /// - Throws: `cannotCreateOutput` as `check(_:force:)`, `inputOutput` where the disk refuses;
    ///   the temporary file is removed and an older file stays as it was.
    public static func write(_ data: Data, to path: String, force: Bool) throws(StudioError) {
        let file = try OutputFileStream(path, force: force)
        try file.write(data)
        try file.finish()
    }
}
