import Foundation
import SketchBase

/// What a client asks: the head of an HTTP/1.1 request (RFC 9112), and its body once that is read.
package struct HTTPRequest: Sendable {
    package var method: String
    /// Without its query, percent-decoded; begins with a slash.
    package var path: String
    /// Behind the question mark, as it was sent.
    package var query: String
    /// By names in lower case. What came several times is joined by commas.
    package var headers: [String: String]
    package var body = Data()
    /// Bytes of body that the head announces.
    package private(set) var bodyLength = 0
    /// Whether the client keeps the connection for more requests.
    package private(set) var keepsAlive = true

    /// - Parameter head: up to, and without, the empty line that ends it.
    /// - Throws: 400 for what is no request, 411 for a body of no announced length, 505 for another version.
    package init(head: [UInt8]) throws(HTTPRefusal) {
        guard !head.contains(where: { $0 < 0x20 && ![9, 10, 13].contains($0) || $0 == 0x7F }) else {
            throw HTTPRefusal(400, "a head with control characters")
        }
        let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
        guard !lines.contains(where: { $0.utf8.contains(10) || $0.utf8.contains(13) }) else {
            throw HTTPRefusal(400, "a head whose lines do not end in CR LF")
        }
        let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, !words[0].isEmpty, words[0].utf8.allSatisfy(Self.isToken) else {
            throw HTTPRefusal(400, "expected a request line, METHOD TARGET HTTP/1.1")
        }
        guard words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else {
            throw HTTPRefusal(505, "expected HTTP/1.1")
        }
        method = String(words[0])
        let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        query = target.count > 1 ? String(target[1]) : ""
        guard words[1].utf8.allSatisfy({ (0x21...0x7E).contains($0) }), target[0].hasPrefix("/"),
            let decoded = target[0].removingPercentEncoding, !decoded.utf8.contains(0)
        else {
            throw HTTPRefusal(400, "expected a target that begins with a slash")
        }
        path = decoded
        headers = try Self.headers(lines.dropFirst())
        try readFraming(version: String(words[2]))
    }

    private static func headers(_ lines: ArraySlice<String>) throws(HTTPRefusal) -> [String: String] {
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
                line[..<colon].utf8.allSatisfy(isToken)
            else {
                throw HTTPRefusal(400, "expected headers as NAME: VALUE")
            }
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            if let former = headers[name] {
                guard !single.contains(name) else { throw HTTPRefusal(400, "the header \(name) came twice") }
                headers[name] = "\(former)\(name == "cookie" ? ";" : ",") \(value)"
            } else {
                headers[name] = value
            }
        }
        return headers
    }

    /// What two readers could take in two ways.
    private static let single: Set<String> = [
        "host", "content-length", "transfer-encoding", "authorization", "origin", "sec-fetch-site",
    ]

    private mutating func readFraming(version: String) throws(HTTPRefusal) {
        guard headers["transfer-encoding"] == nil else {
            throw HTTPRefusal(411, "expected a body whose length Content-Length tells")
        }
        if let length = headers["content-length"] {
            guard !length.isEmpty, length.utf8.count <= 18, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(length)
            else {
                throw HTTPRefusal(400, "expected a whole number as Content-Length")
            }
            bodyLength = number
        }
        let connection = headers["connection"]?.lowercased() ?? ""
        keepsAlive = version == "HTTP/1.1" ? !connection.contains("close") : connection.contains("keep-alive")
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    /// The values of a form-encoded query by their names; of a name that comes twice the first.
    package var parameters: [String: String] {
        var parameters: [String: String] = [:]
        for part in query.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = pair[0].removingPercentEncoding,
                let value = (pair.count > 1 ? String(pair[1]) : "").removingPercentEncoding
            else { continue }
            if parameters[name] == nil { parameters[name] = value }
        }
        return parameters
    }

    /// The value of a cookie; nil where there is none of that name.
    package func cookie(_ name: String) -> String? {
        for part in (headers["cookie"] ?? "").split(separator: ";") {
            let pair = part.trimmingCharacters(in: .whitespaces).split(separator: "=", maxSplits: 1)
            if pair.count == 2, pair[0] == name { return String(pair[1]) }
        }
        return nil
    }
}

/// Why a request is not answered as it wishes.
package struct HTTPRefusal: Error, Sendable {
    package var status: Int
    package var diagnostic: Diagnostic
    /// Nobody is there any more to be told.
    var isSilent = false

    package init(_ status: Int, _ message: String, hint: String? = nil) {
        self.status = status
        diagnostic = Diagnostic(.usage, message, hint: hint)
    }

    /// The client has gone, or says nothing any more.
    static var gone: HTTPRefusal {
        var refusal = HTTPRefusal(408, "the connection was closed")
        refusal.isSilent = true
        return refusal
    }
}
