import Foundation
import SketchBase
import SketchDocuments
import Synchronization

/// A server of HTTP/1.1 on the loopback interface: a thread a connection, and so many of these, so much of each and so
/// long as `HTTPLimits` says. It is our own, since libraries at hand leave heads, connections or slow clients unbounded.
package final class HTTPListener: Sendable {
    /// Who decides about requests.
    package struct Service: Sendable {
        /// Looks at a head before its body is read; what it returns is answered, nil lets the request pass.
        package var guardian: @Sendable (HTTPRequest) -> HTTPAnswer?
        package var respond: @Sendable (HTTPRequest) -> HTTPReply
        /// Takes a line a refusal.
        package var log: @Sendable (String) -> Void

        package init(
            guardian: @escaping @Sendable (HTTPRequest) -> HTTPAnswer?,
            respond: @escaping @Sendable (HTTPRequest) -> HTTPReply, log: @escaping @Sendable (String) -> Void
        ) {
            (self.guardian, self.respond, self.log) = (guardian, respond, log)
        }
    }

    /// The port that is listened at.
    package let port: Int
    private let limits: HTTPLimits
    private let descriptor: Int32
    private let isStopped = Atomic<Bool>(false)
    private let open = Mutex<Set<Int32>>([])

    /// - Parameter port: 0 for a free one.
    /// - Throws: `tryAgain` where somebody listens there already, `unavailable` where the system gives no socket.
    package init(port: Int, limits: HTTPLimits = HTTPLimits()) throws(Diagnostic) {
        self.limits = limits
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else {
            throw Diagnostic(.unavailable, "the system gives no socket: \(FileCalls.reason)")
        }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (descriptor, size) = (self.descriptor, length)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && listen(descriptor, 128) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else {
            let reason = FileCalls.reason
            close(descriptor)
            throw Diagnostic(
                .tryAgain, "127.0.0.1:\(port): cannot be listened at: \(reason)",
                hint: "give another --port, or 0 for a free one")
        }
        self.port = Int(in_port_t(bigEndian: address.sin_port))
    }

    deinit { close(descriptor) }

    /// Connections that are being served.
    package var connectionCount: Int { open.withLock(\.count) }

    /// Ends `run` and all connections.
    package func stop() {
        isStopped.store(true, ordering: .relaxed)
        open.withLock { for descriptor in $0 { shutdown(descriptor, Int32(SHUT_RDWR)) } }
    }

    /// Serves until `stop`, or `isOver` says so.
    package func run(_ service: Service, isOver: @Sendable () -> Bool = { false }) {
        var turnedAway: [(descriptor: Int32, end: ContinuousClock.Instant)] = []
        defer { for (descriptor, _) in turnedAway { close(descriptor) } }
        while !isStopped.load(ordering: .relaxed) && !isOver() {
            let now = ContinuousClock.now
            while let oldest = turnedAway.first, oldest.end < now || turnedAway.count > limits.turnedAway {
                close(oldest.descriptor)
                turnedAway.removeFirst()
            }
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 100) > 0 else { continue }
            let client = accept(descriptor, nil, nil)
            // Where the process has no descriptors left, the client waits.
            guard client >= 0 else {
                usleep(10_000)
                continue
            }
            _ = fcntl(client, F_SETFD, FD_CLOEXEC)
            let isWelcome = open.withLock { open in
                guard open.count < limits.connections else { return false }
                open.insert(client)
                return true
            }
            guard isWelcome else {
                refuse(client)
                service.log("refused: more than \(limits.connections) connections")
                turnedAway.append((client, now + .seconds(1)))
                continue
            }
            do throws(Diagnostic) {
                try OwnThreads.start { [self] in
                    serve(client, service)
                    open.withLock { _ = $0.remove(client) }
                    close(client)
                }
            } catch {
                service.log("refused: a connection: \(error.text)")
                open.withLock { _ = $0.remove(client) }
                close(client)
            }
        }
        stop()
        // Work that notices nothing of its client ends with the process.
        for _ in 0..<200 where connectionCount > 0 { usleep(10_000) }
    }

    private func refuse(_ client: Int32) {
        let text =
            "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        let bytes = Array(text.utf8)
        _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        shutdown(client, Int32(SHUT_WR))
    }

    private func serve(_ client: Int32, _ service: Service) {
        var connection = HTTPConnection(client, limits: limits)
        var asked = "a request"
        do throws(HTTPRefusal) {
            while !isStopped.load(ordering: .relaxed) {
                guard var request = try connection.head() else { return }
                asked = "\(request.method) \(request.path)"
                if let answer = service.guardian(request) {
                    if answer.status >= 400 { service.log("refused: \(asked): \(answer.status)") }
                    guard connection.send(answer, keepsAlive: request.bodyLength == 0 && request.keepsAlive) else {
                        return
                    }
                    guard request.bodyLength == 0, request.keepsAlive else { return connection.linger() }
                    continue
                }
                request.body = try connection.body(of: request)
                let isTaken =
                    switch service.respond(request) {
                    case .whole(let answer):
                        connection.send(answer, bodyless: request.method == "HEAD", keepsAlive: request.keepsAlive)
                    case .lines(let work): connection.sendLines(keepsAlive: request.keepsAlive, work)
                    }
                guard isTaken, request.keepsAlive else { return }
            }
        } catch {
            guard !error.isSilent else { return }
            service.log("refused: \(asked): \(error.status) \(error.diagnostic.text)")
            if connection.send(HTTPAnswer(error.diagnostic, status: error.status), keepsAlive: false) {
                connection.linger()
            }
        }
    }
}
