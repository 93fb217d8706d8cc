import Foundation
import SketchServer
import Synchronization
import TestSupport

/// A server in this process, with a folder of its own, for as long as `body` runs.
struct RunningServer {
    let server: StudioServer
    let folder: URL
    private let lines: Lines

    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    static func with<T>(limits: HTTPLimits = HTTPLimits(), _ body: (RunningServer) throws -> T) throws -> T {
        try TestFiles.withTemporaryFolder { folder in
            let lines = Lines()
            let server = try StudioServer(
                folder: folder.path, port: 0, threads: 1, limits: limits,
                log: { line in lines.all.withLock { $0.append(line) } })
            let ended = DispatchSemaphore(value: 0)
            let thread = Thread {
                server.run()
                ended.signal()
            }
            thread.start()
            defer {
                server.stop()
                ended.wait()
            }
            return try body(RunningServer(server: server, folder: folder, lines: lines))
        }
    }

    var client: LoopbackClient { LoopbackClient(port: server.port) }
    /// What was said of refused requests.
    var log: [String] { lines.all.withLock(\.self) }
    var bearer: (String, String) { ("Authorization", "Bearer \(server.token)") }

    func get(_ path: String) throws -> LoopbackClient.Answer { try client.ask("GET", path, headers: [bearer]) }

    func post(_ path: String, _ json: String) throws -> LoopbackClient.Answer {
        try client.ask("POST", path, headers: [bearer], json: json)
    }

    func put(_ path: String, _ json: String) throws -> LoopbackClient.Answer {
        try client.ask("PUT", path, headers: [bearer], json: json)
    }

    /// What a text is answered that need not be a request.
    func status(of text: String) throws -> Int { try client.answer(to: Data(text.utf8)).status }
}
