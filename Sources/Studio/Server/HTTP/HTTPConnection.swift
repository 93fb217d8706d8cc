import Foundation
import SketchBase
import SketchDocuments

/// One connection: requests in, answers out, each within its limits. All of it blocks, on a thread of its own.
struct HTTPConnection {
    private let descriptor: Int32
    private let limits: HTTPLimits
    /// Bytes that have come and are not read yet.
    private var pending: [UInt8] = []

    init(_ descriptor: Int32, limits: HTTPLimits) {
        (self.descriptor, self.limits) = (descriptor, limits)
        var time = timeval(tv_sec: Int(limits.sendTime), tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    }

    // MARK: Requests

    /// The head of the next request; nil where the client sends none any more.
    ///
    /// - Throws: 431 for one that is too long, 408 for one that comes too slowly, 400 as `HTTPRequest`.
    mutating func head() throws(HTTPRefusal) -> HTTPRequest? {
        if pending.isEmpty {
            guard try receive(within: limits.idleTime) == .bytes else { return nil }
        }
        let end = ContinuousClock.now + .seconds(limits.headTime)
        let mark: [UInt8] = [13, 10, 13, 10]
        var searched = 0
        while true {
            if let range = pending[searched...].firstRange(of: mark) {
                guard range.lowerBound <= limits.head else { throw tooLongHead }
                let head = Array(pending[..<range.lowerBound])
                pending.removeFirst(range.upperBound)
                return try HTTPRequest(head: head)
            }
            guard pending.count <= limits.head else { throw tooLongHead }
            searched = max(pending.count - 3, 0)
            guard try receive(until: end) else { throw HTTPRefusal(408, "the head did not come in time") }
        }
    }

    private var tooLongHead: HTTPRefusal {
        HTTPRefusal(431, "a head of more than \(limits.head) bytes")
    }

    /// The body that `request` announces, whose head was accepted.
    ///
    /// - Throws: 413 for one that is too long, of which nothing is read; 408 for one that comes too slowly.
    mutating func body(of request: HTTPRequest) throws(HTTPRefusal) -> Data {
        let length = request.bodyLength
        guard length <= limits.body else {
            throw HTTPRefusal(413, "a body of \(length) bytes; at most \(limits.body) are taken")
        }
        if length > pending.count, request.headers["expect"]?.lowercased() == "100-continue" {
            guard send(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8)) else { throw .gone }
        }
        let end = ContinuousClock.now + .seconds(limits.bodyTime)
        while pending.count < length {
            guard try receive(until: end) else { throw HTTPRefusal(408, "the body did not come in time") }
        }
        defer { pending.removeFirst(length) }
        return Data(pending[..<length])
    }

    private enum Arrival {
        case bytes, nothingInTime, end
    }

    /// - Returns: false where nothing comes before `end`. - Throws: where the client has gone.
    private mutating func receive(until end: ContinuousClock.Instant) throws(HTTPRefusal) -> Bool {
        let left = ContinuousClock.now.duration(to: end).components
        switch try receive(within: Double(left.seconds) + Double(left.attoseconds) * 1e-18) {
        case .bytes: return true
        case .nothingInTime: return false
        case .end: throw .gone
        }
    }

    /// Waits for more bytes.
    private mutating func receive(within seconds: Double) throws(HTTPRefusal) -> Arrival {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard seconds > 0, poll(&waiting, 1, Int32(clamping: Int(bounded: (seconds * 1000).rounded(.up)))) > 0 else {
            return .nothingInTime
        }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count >= 0 || errno == EINTR || errno == EAGAIN else { throw .gone }
        guard count != 0 else { return .end }
        pending += bytes[..<max(count, 0)]
        return .bytes
    }

    // MARK: Answers

    /// What goes with every answer: nothing is taken from elsewhere, kept by others, or shown inside other pages.
    private static let always = """
        Cache-Control: no-store\r
        Content-Security-Policy: default-src 'self'; img-src 'self' blob: data:; frame-ancestors 'none'; base-uri 'none'; \
        form-action 'none'\r
        Cross-Origin-Opener-Policy: same-origin\r
        Cross-Origin-Resource-Policy: same-origin\r
        Referrer-Policy: no-referrer\r
        X-Content-Type-Options: nosniff\r\n
        """

    private func head(_ status: Int, _ headers: [(name: String, value: String)], keepsAlive: Bool) -> Data {
        var text = "HTTP/1.1 \(status) \(HTTPAnswer.phrases[status] ?? "Status")\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        text += Self.always + "Connection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
        return Data(text.utf8)
    }

    /// - Returns: whether it was taken.
    func send(_ answer: HTTPAnswer, bodyless: Bool = false, keepsAlive: Bool) -> Bool {
        let headers = answer.headers + [("Content-Length", "\(answer.body.count)")]
        return send(head(answer.status, headers, keepsAlive: keepsAlive) + (bodyless ? Data() : answer.body))
    }

    /// Sends lines as `work` makes them.
    ///
    /// - Returns: whether all was taken; `work` is stopped where it is not.
    func sendLines(
        keepsAlive: Bool, _ work: (_ send: (JSONValue) throws(Diagnostic) -> Void) throws(Diagnostic) -> Void
    ) -> Bool {
        var hasBegun = false
        var isTaken = true
        func chunk(_ value: JSONValue) throws(Diagnostic) {
            let line = value.text() + "\n"
            var data = Data("\(String(line.utf8.count, radix: 16))\r\n\(line)\r\n".utf8)
            if !hasBegun {
                hasBegun = true
                let headers = [("Content-Type", "application/x-ndjson"), ("Transfer-Encoding", "chunked")]
                data = head(200, headers, keepsAlive: keepsAlive) + data
            }
            isTaken = isTaken && send(data)
            guard isTaken else { throw Diagnostic(.tryAgain, "nobody takes the answer any more") }
        }
        do throws(Diagnostic) {
            try work(chunk)
            guard hasBegun else {
                return send(HTTPAnswer(type: "application/x-ndjson", Data()), keepsAlive: keepsAlive)
            }
        } catch {
            guard hasBegun else { return send(HTTPAnswer(error), keepsAlive: keepsAlive) }
            guard isTaken else { return false }
            do throws(Diagnostic) { try chunk(.members(["error": error.json])) } catch { return false }
        }
        return send(Data("0\r\n\r\n".utf8))
    }

    private func send(_ data: Data) -> Bool {
        data.withUnsafeBytes { bytes in
            var offset = 0
            while offset < bytes.count {
                let count = Foundation.send(
                    descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset, Int32(MSG_NOSIGNAL))
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                offset += count
            }
            return true
        }
    }

    /// Lets a client read its answer that has not sent all of its request: closing at once would take it away.
    mutating func linger() {
        shutdown(descriptor, Int32(SHUT_WR))
        let end = ContinuousClock.now + .seconds(1)
        var taken = 0
        while taken < 1 << 20, (try? receive(until: end)) == true {
            taken += pending.count
            pending = []
        }
    }
}
