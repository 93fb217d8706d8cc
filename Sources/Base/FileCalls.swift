import Foundation

/// The system calls under all reading and writing of files. A call that a signal interrupts is made again, here and
/// nowhere else; a build for debugging can have any of them fail (`FileFaults`).
package enum FileCalls {
    package static func open(_ path: String, _ flags: Int32) -> Int32 {
        Int32(truncatingIfNeeded: repeated(.open) { _ in Int(Foundation.open(path, flags | O_CLOEXEC, 0o644)) })
    }

    /// The bytes that were read, 0 at the end, -1 where reading fails.
    package static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        repeated(.read, buffer.count) { Foundation.read(descriptor, buffer.baseAddress, $0) }
    }

    /// Whether all bytes were written.
    package static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let written = repeated(.write, bytes.count - offset) {
                Foundation.write(descriptor, bytes.baseAddress.map { $0 + offset }, $0)
            }
            guard written > 0 else { return false }
            offset += written
        }
        return true
    }

    package static func write(_ descriptor: Int32, _ data: Data) -> Bool {
        data.withUnsafeBytes { write(descriptor, $0) }
    }

    /// Whether all that was written is on the disk.
    package static func sync(_ descriptor: Int32) -> Bool { repeated(.sync) { _ in Int(fsync(descriptor)) } == 0 }

    package static func rename(_ old: String, _ new: String) -> Bool {
        repeated(.rename) { _ in Int(Foundation.rename(old, new)) } == 0
    }

    /// Whether this process holds the lock of an open file; it does not wait for it.
    package static func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// What the last call that failed says.
    package static var reason: String { String(cString: strerror(errno)) }

    package static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The absolute path of a file that is there, without links; nil where none is.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// - Throws: `badData` for a path with a NUL, where the system would take it to end.
    package static func check(_ path: String) throws(Diagnostic) {
        guard !path.utf8.contains(0) else {
            throw .badData("\(path): expected the name of a file, found one with the character NUL in it")
        }
    }

    enum Call: String {
        case open, read, write, sync, rename
    }

    /// - Parameter body: makes the call, for at most so many bytes.
    private static func repeated(_ call: Call, _ count: Int = 0, _ body: (_ count: Int) -> Int) -> Int {
        while true {
            #if DEBUG
                let result = FileFaults.strikes(call).map { $0.result(count, body) } ?? body(count)
            #else
                let result = body(count)
            #endif
            if result < 0 && errno == EINTR { continue }
            return result
        }
    }
}
