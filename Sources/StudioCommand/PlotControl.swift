import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting

/// The door at which other processes of the same user ask a running `studio plot send` to pause or go on: a socket in a
/// folder that nobody else may enter.
final class PlotControl {
    private let path: String
    private let descriptor: Int32

    /// Where doors are.
    static func folder() -> String {
        let runtime = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? ""
        return runtime.isEmpty ? "/tmp/studio-\(getuid())" : "\(runtime)/studio"
    }

    static func path(of port: String) -> String {
        "\(folder())/plot-\(Digest.sha256(Data(port.utf8)).prefix(16)).sock"
    }

    /// nil where no socket can be made; then there is nothing but keys and signals.
    init?(port: String) {
        path = Self.path(of: port)
        mkdir(Self.folder(), 0o700)
        var folder = stat()
        guard lstat(Self.folder(), &folder) == 0, folder.st_uid == getuid(), folder.st_mode & 0o077 == 0 else {
            return nil
        }
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

    /// What others ask for now; each is answered with `state`.
    func take(_ state: @autoclosure () -> [JSONMember]) -> [SendSession.Request] {
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
    static func ask(_ word: String, at path: String) -> String? {
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

/// `studio plot pause` and `studio plot continue`: a word to a program that is being sent.
private func askPlotter(_ word: String, port: String?) throws(Diagnostic) {
    let folder = PlotControl.folder()
    let doors: [String]
    if let port {
        doors = [PlotControl.path(of: port)]
    } else {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        doors = names.filter { $0.hasPrefix("plot-") && $0.hasSuffix(".sock") }.sorted().map { "\(folder)/\($0)" }
            .filter { PlotControl.ask("status", at: $0) != nil }
        guard doors.count <= 1 else {
            throw Diagnostic(.usage, "\(doors.count) programs are being sent; name one by its --port")
        }
    }
    guard let door = doors.first, let answer = PlotControl.ask(word, at: door) else {
        throw Diagnostic(
            .unavailable, "no `studio plot send` of this user is running" + (port.map { " on \($0)" } ?? ""))
    }
    if word.hasPrefix("feed"), answer.contains("\"feed\":null") {
        throw Diagnostic(.unavailable, "machines of this kind draw as fast as the program says")
    }
    Terminal.result(answer)
}

struct PlotFeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: "Have a running `plot send` draw faster or slower than its program says.",
        discussion: "For example: studio plot feed 80")

    @Argument(help: "Per cent of the program's rates.", transform: { try percent($0) })
    var percent: Int

    @Option(help: "The port that it sends to (default: the only one).", completion: .file())
    var port: String?

    private static func percent(_ text: String) throws -> Int {
        guard let number = Int(text), SendSession.feeds.contains(number) else {
            throw ValidationError("expected 10 to 200 per cent, found \(text)")
        }
        return number
    }

    func run() throws { try askPlotter("feed \(percent)", port: port) }
}

struct PlotPauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Have a running `plot send` finish its stroke, lift the pen and wait.",
        discussion: "For example: studio plot pause")

    @Option(help: "The port that it sends to (default: the only one).", completion: .file())
    var port: String?

    func run() throws { try askPlotter("pause", port: port) }
}

struct PlotStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Print how far a running `plot send` is, as JSON.",
        discussion: "For example: studio plot status")

    @Option(help: "The port that it sends to (default: the only one).", completion: .file())
    var port: String?

    func run() throws { try askPlotter("status", port: port) }
}

struct PlotContinueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "continue", abstract: "Have a `plot send` that waits go on.",
        discussion: "For example: studio plot continue")

    @Option(help: "The port that it sends to (default: the only one).", completion: .file())
    var port: String?

    func run() throws { try askPlotter("continue", port: port) }
}
