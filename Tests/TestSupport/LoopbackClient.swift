import Foundation

/// Asks a server on this machine, with whatever bytes, and takes its answer apart.
public struct LoopbackClient {
    public let port: Int

    public init(port: Int) { self.port = port }

    public struct Failure: Error, CustomStringConvertible {
        public var description: String
    }

    /// What came back.
    public struct Answer {
        public var status: Int
        /// By names in lower case.
        public var headers: [String: String]
        public var body: Data

        public var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// A connection, which its holder closes.
    public func connect() throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            close(descriptor)
            throw Failure(description: "127.0.0.1:\(port): \(String(cString: strerror(errno)))")
        }
        var time = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        return descriptor
    }

    /// Sends as much as is taken.
    public func send(_ data: Data, on descriptor: Int32) {
        let bytes = Array(data)
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            offset += count
        }
    }

    /// All that comes until the server closes.
    public func receive(on descriptor: Int32) -> Data {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return data }
            data.append(contentsOf: buffer[..<count])
        }
    }

    /// The answer to bytes that end a connection, or are refused.
    public func answer(to data: Data) throws -> Answer {
        let descriptor = try connect()
        defer { close(descriptor) }
        send(data, on: descriptor)
        return try Self.answer(in: receive(on: descriptor))
    }

    /// The answer to a request.
    public func ask(
        _ method: String, _ target: String, headers: [(String, String)] = [], host: String? = nil, json: String? = nil
    ) throws -> Answer {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let json { head += "Content-Type: application/json\r\nContent-Length: \(json.utf8.count)\r\n" }
        return try answer(to: Data((head + "\r\n" + (json ?? "")).utf8))
    }

    /// What an answer says. - Throws: where it is none.
    public static func answer(in data: Data) throws -> Answer {
        guard let end = data.firstRange(of: Data("\r\n\r\n".utf8)) else {
            throw Failure(description: "no answer: \(String(decoding: data, as: UTF8.self).debugDescription)")
        }
        let lines = String(decoding: data[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count >= 2, let status = Int(words[1]) else { throw Failure(description: "no status: \(lines[0])") }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.components(separatedBy: ": ")
            headers[parts[0].lowercased()] = parts.dropFirst().joined(separator: ": ")
        }
        let body = Data(data[end.upperBound...])
        return Answer(
            status: status, headers: headers,
            body: headers["transfer-encoding"] == "chunked" ? try withoutChunks(body) : body)
    }

    private static func withoutChunks(_ data: Data) throws -> Data {
        var rest = data[...]
        var whole = Data()
        while true {
            guard let line = rest.firstRange(of: Data("\r\n".utf8)),
                let count = Int(String(decoding: rest[..<line.lowerBound], as: UTF8.self), radix: 16),
                rest.endIndex - line.upperBound >= count + 2
            else { throw Failure(description: "chunks that break off") }
            guard count > 0 else { return whole }
            whole += rest[line.upperBound..<line.upperBound + count]
            rest = rest[(line.upperBound + count + 2)...]
        }
    }
}
