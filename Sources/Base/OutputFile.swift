import Foundation

/// Writing output files so that a reader sees the old file or the whole new one, never a part.
public enum OutputFile {
    /// Fails early where `path` could not be written later: as `target(of:force:)`, and where its folder is not there or
    /// takes no file. Call it before long work begins.
    public static func check(_ path: String, force: Bool) throws(Diagnostic) {
        // Only trying tells: permissions do not know of full disks, nor of file systems that take nothing.
        _ = try OutputFileStream(path, force: force)
    }

    /// The same without trying to write, for one of many files of one folder.
    public static func checkName(_ path: String, force: Bool) throws(Diagnostic) {
        _ = try target(of: path, force: force)
    }

    /// Writes `data` to `path` through a temporary file beside it, fsync and rename.
    ///
    /// - Throws: `cannotCreateOutput` as `check(_:force:)`, `inputOutput` where the disk refuses;
    ///   the temporary file is removed and an older file stays as it was.
    public static func write(_ data: Data, to path: String, force: Bool) throws(Diagnostic) {
        let file = try OutputFileStream(path, force: force)
        try file.write(data)
        try file.finish()
    }

    /// Puts `data` behind what is in the file at `path`, which is made where it is not there.
    ///
    /// - Throws: `inputOutput` where the disk refuses; the file stays as it was.
    package static func append(_ data: Data, to path: String) throws(Diagnostic) {
        try FileCalls.check(path)
        let descriptor = FileCalls.open(path, O_WRONLY | O_CREAT | O_APPEND)
        guard descriptor >= 0 else {
            throw Diagnostic(.inputOutput, "\(path): cannot be opened for writing: \(FileCalls.reason)")
        }
        defer { close(descriptor) }
        let length = lseek(descriptor, 0, SEEK_END)
        guard FileCalls.write(descriptor, data), FileCalls.sync(descriptor) else {
            let reason = FileCalls.reason
            if length >= 0 { ftruncate(descriptor, length) }
            throw Diagnostic(.inputOutput, "\(path): could not be written: \(reason)")
        }
    }

    /// The file that takes the place of what is at `path`: of a link the file it leads to, as with cp and redirections,
    /// so that the link stays one.
    ///
    /// - Throws: `badData` for a name that is none. `cannotCreateOutput` for an existing file without `force`; for what is no file, such as a folder, a
    ///   device, a pipe, or a link that leads nowhere; and where the folder is not there.
    static func target(of path: String, force: Bool) throws(Diagnostic) -> String {
        func refusal(_ reason: String) -> Diagnostic { Diagnostic(.cannotCreateOutput, "\(path): \(reason)") }
        guard !path.isEmpty else {
            throw Diagnostic(.cannotCreateOutput, "expected the name of a file to write, found an empty one")
        }
        try FileCalls.check(path)
        let folder = (path as NSString).deletingLastPathComponent
        var existing = stat()
        guard stat(path, &existing) == 0 else {
            if let destination = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
                throw refusal(
                    "is a link to \(destination), which is not there; remove the link, or name the file itself")
            }
            guard !path.hasSuffix("/") else {
                throw refusal("ends in a slash, as folders do; expected the name of a file")
            }
            guard folder.isEmpty || FileManager.default.fileExists(atPath: folder) else {
                throw refusal("the folder \(folder) does not exist; create it first")
            }
            return path
        }
        switch existing.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw refusal("is a folder, expected a file name")
        default: throw refusal("is a device or a pipe, which no file can take the place of; expected a file name")
        }
        guard force else { throw refusal("exists already; give --force to replace it, or another name") }
        guard let resolved = FileCalls.realPath(path) else {
            throw refusal("cannot be found: \(FileCalls.reason)")
        }
        return resolved
    }
}
