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
            let room = data.count - count
            let received = data.withUnsafeMutableBytes { bytes in
                Foundation.read(descriptor, bytes.baseAddress.map { $0 + count }, room)
            }
            if received < 0 && errno == EINTR { continue }
            guard received >= 0 else {
                throw Diagnostic(.inputOutput, "\(path): cannot be read: \(String(cString: strerror(errno)))")
            }
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
    /// - Throws: `missingInput` where no readable file is there.
    static func open(_ path: String) throws(Diagnostic) -> Int32 {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw Diagnostic(.missingInput, "\(path): no such file")
        }
        guard !isDirectory.boolValue else {
            throw Diagnostic(.missingInput, "\(path): is a folder, expected a file")
        }
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Diagnostic(.missingInput, "\(path): cannot be opened: \(String(cString: strerror(errno)))")
        }
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
