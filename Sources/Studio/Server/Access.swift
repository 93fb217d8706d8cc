import Foundation
import SketchBase
import SketchDocuments

/// Who may ask: whoever has the token that the program printed, from this machine's own page or program.
///
/// The first request brings the token in its query. It is answered by a cookie that scripts cannot read and other sites
/// cannot send, and by leading on to the same address without it, so that it stands in no history. A page elsewhere that
/// has its name lead to this machine (DNS rebinding) is known by Host, one that sends requests here by Origin.
struct Access: Sendable {
    /// In the address that is printed.
    let token: String
    private let cookie: String
    private let session: String
    private let hosts: Set<String>
    private let origins: Set<String>

    /// - Parameter port: at which this machine is asked; browsers keep cookies by host alone, so it is in the name.
    init(port: Int, token: String = Access.secret()) {
        self.token = token
        session = Self.secret()
        cookie = "studio-\(port)"
        hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
        origins = Set(hosts.map { "http://\($0)" })
    }

    /// 256 bits that nobody can guess.
    static func secret() -> String {
        var random = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(random.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// What a request is answered that may not pass, or that brings the token; nil for one that may.
    func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        guard let host = request.headers["host"], hosts.contains(host.lowercased()) else {
            return refusal(403, "expected Host to be \(hosts.sorted().joined(separator: " or "))")
        }
        if let origin = request.headers["origin"], !origins.contains(origin.lowercased()) {
            return refusal(403, "requests of other pages are not answered")
        }
        if let site = request.headers["sec-fetch-site"], !["same-origin", "none"].contains(site) {
            // A link may lead here; what other pages load or send may not.
            guard request.headers["sec-fetch-mode"] == "navigate", request.method == "GET" else {
                return refusal(403, "requests of other pages are not answered")
            }
        }
        if request.method == "GET", let given = request.parameters["token"] {
            guard Self.isEqual(given, token) else { return unknown }
            var answer = HTTPAnswer(303, type: "text/plain", Data())
            answer.headers += [
                ("Set-Cookie", "\(cookie)=\(session); HttpOnly; SameSite=Strict; Path=/"), ("Location", "/"),
            ]
            return answer
        }
        if let given = request.cookie(cookie), Self.isEqual(given, session) { return nil }
        let bearer = "Bearer "
        if let given = request.headers["authorization"], given.hasPrefix(bearer),
            Self.isEqual(String(given.dropFirst(bearer.count)), token)
        {
            return nil
        }
        return unknown
    }

    private var unknown: HTTPAnswer {
        var answer = refusal(
            401, "expected the cookie or the token of this studio; open the address that `studio serve` printed")
        answer.headers.append(("WWW-Authenticate", "Bearer"))
        return answer
    }

    private func refusal(_ status: Int, _ message: String) -> HTTPAnswer {
        HTTPAnswer(Diagnostic(.usage, message), status: status)
    }

    /// Takes as long whatever is wrong.
    private static func isEqual(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }
}
