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
        try check(path, force: force)
        let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).tmp"
        // Left by a process of the same number that was killed, as they come again in containers.
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw StudioError(.cannotCreateOutput, "\(path): cannot be created: \(lastSystemError())")
        }
        var failure = writeAll(data, to: descriptor)
        if failure == nil && fsync(descriptor) != 0 { failure = lastSystemError() }
        close(descriptor)
        if failure == nil && rename(temporary, path) != 0 { failure = lastSystemError() }
        if let failure {
            unlink(temporary)
            throw StudioError(.inputOutput, "\(path): could not be written: \(failure)")
        }
    }

    private static func lastSystemError() -> String { String(cString: strerror(errno)) }

    private static func writeAll(_ data: Data, to descriptor: Int32) -> String? {
        data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> String? in
            var offset = 0
            while offset < bytes.count {
                let written = Foundation.write(
                    descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
                if written < 0 && errno == EINTR { continue }
                if written <= 0 { return lastSystemError() }
                offset += written
            }
            return nil
        }
    }
}
