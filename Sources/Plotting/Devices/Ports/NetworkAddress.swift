import Foundation
import SketchBase

/// A machine at the end of a TCP connection, such as an ESP32 on the network or a serial port that another computer
/// passes on; the address is taken as it is given, and nothing else is asked.
struct NetworkAddress {
    private let text: String
    private let host: String
    private let port: String

    private static let prefix = "tcp:"
    private static let patience: Int32 = 10

    /// nil for what does not begin with `tcp:`. - Throws: `usage` for one without a host or a port.
    init?(_ text: String) throws(Diagnostic) {
        guard text.hasPrefix(Self.prefix) else { return nil }
        let rest = text.dropFirst(Self.prefix.count)
        guard let colon = rest.lastIndex(of: ":"), let number = Int(rest[rest.index(after: colon)...]),
            (1...65_535).contains(number), colon > rest.startIndex
        else { throw Diagnostic(.usage, "\(text): expected tcp:HOST:PORT, as tcp:192.168.1.20:23") }
        self.text = text
        host = rest[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        port = "\(number)"
    }

    /// A connected socket that does not block.
    ///
    /// - Throws: `unavailable` where nobody answers there.
    func connect() throws(Diagnostic) -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(host, port, &hints, &list)
        guard status == 0 else {
            throw Diagnostic(.unavailable, "\(text): the host is not found: \(String(cString: gai_strerror(status)))")
        }
        defer { freeaddrinfo(list) }
        var reason = "no address"
        var next = list
        while let address = next {
            next = address.pointee.ai_next
            let descriptor = socket(
                address.pointee.ai_family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            guard descriptor >= 0 else { continue }
            // Connecting is given up after this time.
            var limit = timeval(tv_sec: Int(Self.patience), tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
            if Foundation.connect(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0 {
                // Lines are short and each is waited for.
                var yes: Int32 = 1
                setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
                setsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &yes, socklen_t(MemoryLayout<Int32>.size))
                _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
                return descriptor
            }
            reason = FileCalls.reason
            close(descriptor)
        }
        throw Diagnostic(.unavailable, "\(text): cannot be reached: \(reason)")
    }
}
