import Foundation
import SketchServer
import TestSupport
import Testing

/// Nobody gets anything without the token, and no page elsewhere gets anything at all.
@Suite struct AccessTests {
    static let paths = ["/", "/main.js", "/api/studio", "/api/openapi.json", "/api/favourites", "/nowhere"]

    @Test func nothingIsServedWithoutTokenOrCookie() throws {
        try RunningServer.with { (running) throws in
            for path in Self.paths {
                #expect(try running.client.ask("GET", path).status == 401, "\(path)")
                let last = running.server.token.hasSuffix("0") ? "1" : "0"
                let wrong = ("Authorization", "Bearer \(running.server.token.dropLast())\(last)")
                #expect(try running.client.ask("GET", path, headers: [wrong]).status == 401)
                #expect(
                    try running.client.ask("GET", path, headers: [("Cookie", "studio-\(running.server.port)=0")]).status
                        == 401)
            }
            #expect(try running.client.ask("GET", "/?token=").status == 401)
            #expect(try running.client.ask("POST", "/api/favourites", json: "{}").status == 401)
            #expect(running.log.allSatisfy { $0.hasPrefix("refused: ") && !$0.contains("\n") })
            #expect(running.log.count == 3 * Self.paths.count + 2)
        }
    }

    @Test func theTokenIsTakenForACookieAndLeavesTheAddress() throws {
        try RunningServer.with { (running) throws in
            let first = try running.client.ask("GET", "/?token=\(running.server.token)")
            #expect(first.status == 303)
            #expect(first.headers["location"] == "/")
            let cookie = try #require(first.headers["set-cookie"])
            #expect(cookie.hasPrefix("studio-\(running.server.port)="))
            #expect(cookie.hasSuffix("; HttpOnly; SameSite=Strict; Path=/"))
            #expect(!cookie.contains(running.server.token))
            let pair = try #require(cookie.split(separator: ";").first).description
            let page = try running.client.ask("GET", "/", headers: [("Cookie", "other=1; \(pair)")])
            #expect(page.status == 200)
            #expect(page.text.contains("<title>Sketch Studio</title>"))
            #expect(!page.text.contains(running.server.token))
            #expect(try running.get("/api/studio").status == 200)
        }
    }

    @Test func otherHostsAndOriginsAreRefused() throws {
        try RunningServer.with { (running) throws in
            let port = running.server.port
            for host in [
                "evil.example:\(port)", "evil.example", "127.0.0.1", "127.0.0.1:\(port + 1)", "", "[::1]:\(port)",
            ] {
                let answer = try running.client.ask("GET", "/api/studio", headers: [running.bearer], host: host)
                #expect(answer.status == 403, "\(host)")
            }
            #expect(
                try running.client.ask("GET", "/api/studio", headers: [running.bearer], host: "localhost:\(port)")
                    .status
                    == 200)
            for origin in ["http://evil.example", "null", "https://127.0.0.1:\(port)", "http://127.0.0.1:\(port + 1)"] {
                let answer = try running.client.ask(
                    "POST", "/api/favourites", headers: [running.bearer, ("Origin", origin)], json: "{}")
                #expect(answer.status == 403, "\(origin)")
            }
            let own = ("Origin", "http://127.0.0.1:\(port)")
            #expect(
                try running.client.ask("POST", "/api/favourites", headers: [running.bearer, own], json: "{}").status
                    == 422)
            #expect(
                try running.client.ask(
                    "GET", "/api/studio", headers: [running.bearer, ("Sec-Fetch-Site", "cross-site")]
                ).status == 403)
        }
    }

    @Test(arguments: [
        "/api/scenes/..%2Fsecret.json", "/api/scenes/%2Fetc%2Fpasswd.json", "/api/scenes/..",
        "/api/scenes/.hidden.json",
        "/api/scenes/a%2Fb.json", "/api/scenes/out.json", "/api/scenes/%0a.json", "/api/scenes/..%5Cx.json",
        "/api/scenes/nowhere.json", "/api/scenes/favourites.ndjson", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
        "/api/checkpoints/..%2Fout.safetensors", "/api/checkpoints/out.safetensors",
    ])
    func noPathLeadsOutOfTheFolder(path: String) throws {
        try RunningServer.with { (running) throws in
            let outside = running.folder.deletingLastPathComponent().appendingPathComponent("\(UUID()).json")
            try Data("{\"secret\": 1}".utf8).write(to: outside)
            defer { try? FileManager.default.removeItem(at: outside) }
            for name in ["out.json", "out.safetensors"] {
                try FileManager.default.createSymbolicLink(
                    at: running.folder.appendingPathComponent(name), withDestinationURL: outside)
            }
            let answer = try running.get(path)
            #expect([400, 404].contains(answer.status), "\(answer.status)")
            #expect(!answer.text.contains("secret\":"))
            if path.hasPrefix("/api/scenes/"), !path.contains("nowhere") {
                let written = try running.put(path, #"{"text": "{}"}"#)
                #expect([400, 404].contains(written.status), "\(written.status)")
            }
            #expect(try Data(contentsOf: outside) == Data("{\"secret\": 1}".utf8))
        }
    }

    @Test func answersTellBrowsersToKeepToThemselves() throws {
        try RunningServer.with { (running) throws in
            let answer = try running.get("/")
            #expect(answer.headers["content-security-policy"]?.hasPrefix("default-src 'self'") == true)
            #expect(answer.headers["x-content-type-options"] == "nosniff")
            #expect(answer.headers["cache-control"] == "no-store")
            #expect(answer.headers["access-control-allow-origin"] == nil)
        }
    }
}
