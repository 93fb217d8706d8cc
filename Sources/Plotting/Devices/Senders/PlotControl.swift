import Foundation
import SketchBase
import SketchDocuments

/// The door at which other processes of the same user ask a running `studio plot send` to pause or go on: a socket in a
/// folder that nobody else may enter.
package final class PlotControl {
    private let path: String
    private let descriptor: Int32

    /// Where doors are.
    package static func folder() -> String {
        let runtime = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? ""
        return runtime.isEmpty ? "/tmp/studio-\(getuid())" : "\(runtime)/studio"
    }

    package static func path(of port: String) -> String {
        "\(folder())/plot-\(Digest.sha256(Data(port.utf8)).prefix(16)).sock"
    }

    /// nil where no socket can be made, or another process sends to the port; then there is nothing but keys and signals.
    package init?(port: String) {
        path = Self.path(of: port)
        mkdir(Self.folder(), 0o700)
        var folder = stat()
        guard lstat(Self.folder(), &folder) == 0, folder.st_uid == getuid(), folder.st_mode & 0o077 == 0 else {
            return nil
        }
        // Whoever comes second is refused the port, and must not take the door of the first away.
        guard !Self.isOpen(path) else { return nil }
        unlink(path)
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        guard Self.withAddress(path, { bind(descriptor, $0, $1) }) == 0, listen(descriptor, 4) == 0 else {
            close(descriptor)
            return nil
        }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// Whether somebody listens at a door.
    private static func isOpen(_ path: String) -> Bool {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return withAddress(path) { connect(descriptor, $0, $1) } == 0
    }

    /// What others ask for now; each is answered with `state`.
    package func take(_ state: @autoclosure () -> [JSONMember]) -> [SendSession.Request] {
        let client = accept(descriptor, nil, nil)
        guard client >= 0 else { return [] }
        defer { close(client) }
        var limit = timeval(tv_sec: 1, tv_usec: 0)
        setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = buffer.withUnsafeMutableBytes { FileCalls.read(client, $0) }
        let word = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
        _ = FileCalls.write(client, Data((JSONValue.object(state()).text() + "\n").utf8))
        return switch word {
        case "pause": [.pause]
        case "continue": [.proceed]
        case _ where word.hasPrefix("feed "): Int(word.dropFirst(5)).map { [.feed($0)] } ?? []
        default: []
        }
    }

    /// Asks whoever sends to the port.
    ///
    /// - Returns: how far it is, as JSON; nil where nobody sends.
    package static func ask(_ word: String, at path: String) -> String? {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard withAddress(path, { connect(descriptor, $0, $1) }) == 0 else { return nil }
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard FileCalls.write(descriptor, Data("\(word)\n".utf8)) else { return nil }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { FileCalls.read(descriptor, $0) }
        guard count > 0 else { return nil }
        return String(decoding: buffer.prefix(count), as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    private static func withAddress(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return -1 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }
}
