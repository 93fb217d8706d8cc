import Foundation

/// Reading whole input files, with errors that name the file and the reason.
public enum InputFile {
    /// The bytes of the file at `path`.
    ///
    /// - Throws: `missingInput` where no readable file is there, `badData` where it is larger than
    ///   `limit` bytes, `inputOutput` where reading fails.
    public static func read(_ path: String, limit: Int = 1 << 31) throws(Diagnostic) -> Data {
        let descriptor = try open(path)
        defer { close(descriptor) }
        var status = stat()
        let expected = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        // One more than there should be, so that the end shows without asking for more room.
        var data = Data(count: min(max(expected, 1 << 12), limit) + 1)
        var count = 0
        while true {
            if count == data.count { data.count *= 2 }
            let received = data.withUnsafeMutableBytes {
                FileCalls.read(descriptor, UnsafeMutableRawBufferPointer(rebasing: $0[count...]))
            }
            guard received >= 0 else { throw Diagnostic(.inputOutput, "\(path): cannot be read: \(FileCalls.reason)") }
            if received == 0 { break }
            count += received
            guard count <= limit else {
                throw Diagnostic.badData("\(path): is larger than the \(limit) bytes allowed here")
            }
        }
        data.count = count
        return data
    }

    /// A descriptor of the file at `path`, for the caller to close.
    ///
    /// - Throws: `missingInput` where no readable file is there, or what is no file: a folder, a device or a pipe, of
    ///   which nobody knows whether they end. `badData` for a name that is none.
    static func open(_ path: String) throws(Diagnostic) -> Int32 {
        try FileCalls.check(path)
        func refusal(_ reason: String) -> Diagnostic { Diagnostic(.missingInput, "\(path): \(reason)") }
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw refusal(
                errno == ENOENT || errno == ENOTDIR ? "no such file" : "cannot be opened: \(FileCalls.reason)")
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw refusal("is a folder, expected a file")
        case S_IFIFO, S_IFSOCK: throw refusal("is a pipe, expected a file; write what it gives to a file first")
        default: throw refusal("is a device, expected a file")
        }
        let descriptor = FileCalls.open(path, O_RDONLY)
        guard descriptor >= 0 else { throw refusal("cannot be opened: \(FileCalls.reason)") }
        return descriptor
    }

    /// The text of the UTF-8 file at `path`.
    public static func readText(_ path: String, limit: Int = 1 << 31) throws(Diagnostic) -> String {
        guard let text = String(data: try read(path, limit: limit), encoding: .utf8) else {
            throw .badData("\(path): is not UTF-8 text")
        }
        return text
    }
}
