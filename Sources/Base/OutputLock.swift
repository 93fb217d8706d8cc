import Foundation

/// Keeps other processes from writing the same output for as long as this one works on it: a file beside it, locked
/// and with a line that says who holds it. The lock ends with the process, however that ends.
package final class OutputLock {
    private let path: String
    private let descriptor: Int32
    private var isHeld = true

    /// - Parameters:
    ///   - path: of the lock's own file, which `release` removes.
    ///   - output: what errors call that which is locked.
    /// - Throws: `tryAgain` where another process holds it, naming it; `cannotCreateOutput`.
    package init(_ path: String, of output: String) throws(Diagnostic) {
        self.path = path
        descriptor = try Self.take(path, output)
        var host = [CChar](repeating: 0, count: 256)
        gethostname(&host, host.count - 1)
        let name = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let now = Date.now.formatted(.iso8601)
        ftruncate(descriptor, 0)
        _ = FileCalls.write(
            descriptor, Data("process \(ProcessInfo.processInfo.processIdentifier) on \(name), since \(now)\n".utf8))
    }

    deinit {
        release()
        close(descriptor)
    }

    package func release() {
        if isHeld { unlink(path) }
        isHeld = false
    }

    private static func take(_ path: String, _ output: String) throws(Diagnostic) -> Int32 {
        while true {
            let descriptor = FileCalls.open(path, O_RDWR | O_CREAT)
            guard descriptor >= 0 else {
                throw Diagnostic(.cannotCreateOutput, "\(path): cannot be created: \(FileCalls.reason)")
            }
            // Where a file system has no locks, there is nobody to wait for.
            guard FileCalls.lock(descriptor) || errno != EWOULDBLOCK else {
                defer { close(descriptor) }
                var line = [UInt8](repeating: 0, count: 400)
                let count = line.withUnsafeMutableBytes { FileCalls.read(descriptor, $0) }
                let holder = String(decoding: line.prefix(max(count, 0)).prefix { $0 != 10 }, as: UTF8.self)
                throw Diagnostic(
                    .tryAgain,
                    "\(output): is being written by \(holder.isEmpty ? "another process" : holder); wait until it has "
                        + "ended, or take another name")
            }
            // Whoever held it may have removed the file meanwhile, and a third made it anew.
            var (opened, there) = (stat(), stat())
            if fstat(descriptor, &opened) == 0, stat(path, &there) == 0, opened.st_ino == there.st_ino {
                return descriptor
            }
            close(descriptor)
        }
    }
}
