import Foundation
import SketchServer
import TestSupport
import Testing

/// Whoever connects takes so much and no more. Limits are small here, so that each is reached at once.
@Suite struct BoundsTests {
    private static var small: HTTPLimits {
        var limits = HTTPLimits()
        (limits.connections, limits.turnedAway) = (4, 4)
        (limits.head, limits.body) = (1000, 5000)
        return limits
    }

    @Test func longHeadsAreRefusedAndBodiesCountByThemselves() throws {
        try RunningServer.with(limits: Self.small) { (running) throws in
            let client = running.client
            let long = try client.ask("GET", "/", headers: [("X-Long", String(repeating: "x", count: 2000))])
            #expect(long.status == 431)
            let endless = try client.answer(to: Data(("GET /" + String(repeating: "a", count: 100_000)).utf8))
            #expect(endless.status == 431)
            // A body as long as allowed comes in beside a head that counts by itself.
            let start = #"{"text": ""#
            let fits = start + String(repeating: "x", count: 5000 - start.utf8.count - 2) + "\"}"
            #expect(fits.utf8.count == 5000)
            #expect(try running.put("/api/scenes/a.json", fits).status == 201)
            let beyond = try running.put("/api/scenes/b.json", fits + " ")
            #expect(beyond.status == 413)
            #expect(!FileManager.default.fileExists(atPath: running.folder.appendingPathComponent("b.json").path))
            #expect(running.log.count == 3)
        }
    }

    /// A gigabyte is announced, and none of it read.
    @Test func bodiesThatAreTooLongAreNotRead() throws {
        try RunningServer.with(limits: Self.small) { (running) throws in
            let head =
                "POST /api/samples HTTP/1.1\r\nHost: 127.0.0.1:\(running.server.port)\r\n"
                + "Authorization: Bearer \(running.server.token)\r\nContent-Length: 1000000000\r\n\r\n"
            #expect(try running.status(of: head) == 413)
            for (length, status) in [("-1", 400), ("1e9", 400), ("99999999999999999999", 400), ("", 400)] {
                let odd = head.replacing("1000000000", with: length)
                #expect(try running.status(of: odd) == status, "\(length)")
            }
            let chunked = head.replacing("Content-Length: 1000000000", with: "Transfer-Encoding: chunked")
            #expect(try running.status(of: chunked) == 411)
            // Without a token the body does not matter.
            let unknown = head.replacing(running.server.token, with: "x")
            #expect(try running.status(of: unknown) == 401)
        }
    }

    @Test func slowClientsAreCutOff() throws {
        var limits = Self.small
        (limits.headTime, limits.bodyTime) = (0.3, 0.3)
        try RunningServer.with(limits: limits) { (running) throws in
            let head = "GET /api/studio HTTP/1.1\r\nHost: x\r\n"
            #expect(try running.status(of: head) == 408)
            let body =
                "POST /api/samples HTTP/1.1\r\nHost: 127.0.0.1:\(running.server.port)\r\n"
                + "Authorization: Bearer \(running.server.token)\r\nContent-Length: 10\r\n\r\n{"
            #expect(try running.status(of: body) == 408)
        }
        // Who says nothing at all is told nothing.
        limits.idleTime = 0.3
        try RunningServer.with(limits: limits) { (running) throws in
            let silent = try running.client.connect()
            defer { close(silent) }
            #expect(running.client.receive(on: silent).isEmpty)
        }
    }

    @Test func connectionsAreCounted() throws {
        var limits = Self.small
        (limits.idleTime, limits.headTime) = (60, 60)
        try RunningServer.with(limits: limits) { (running) throws in
            var open: [Int32] = []
            defer { for descriptor in open { close(descriptor) } }
            while running.server.connectionCount < 4 {
                open.append(try running.client.connect())
                usleep(20_000)
            }
            #expect(open.count >= 4)
            for _ in 0..<10 {
                let answer = try running.client.answer(to: Data())
                #expect(answer.status == 503)
                #expect(answer.headers["retry-after"] == "1")
            }
            #expect(running.server.connectionCount == 4)
            #expect(running.log.contains("refused: more than 4 connections"))
            for descriptor in open { close(descriptor) }
            open = []
            while running.server.connectionCount > 0 { usleep(10_000) }
            #expect(try running.get("/api/studio").status == 200)
        }
    }

    @Test func aConnectionServesSeveralRequests() throws {
        try RunningServer.with { (running) throws in
            let descriptor = try running.client.connect()
            defer { close(descriptor) }
            let head = "Host: 127.0.0.1:\(running.server.port)\r\nAuthorization: Bearer \(running.server.token)\r\n"
            let two =
                "GET /api/scenes HTTP/1.1\r\n\(head)\r\n"
                + "GET /api/checkpoints HTTP/1.1\r\n\(head)Connection: close\r\n\r\n"
            running.client.send(Data(two.utf8), on: descriptor)
            let text = String(decoding: running.client.receive(on: descriptor), as: UTF8.self)
            #expect(text.matches(of: /HTTP\/1\.1 200 OK/).count == 2)
            #expect(text.contains("{\"scenes\":[]}"))
            #expect(text.contains("\"checkpoints\""))
        }
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\nHost: x\n\r\n\r\n", 400), ("GET  / HTTP/1.1\r\n\r\n", 400), ("GET x HTTP/1.1\r\n\r\n", 400),
        ("G\u{1}T / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/3\r\n\r\n", 505), ("GET /\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400), ("GET / HTTP/1.1\r\n folded\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400), ("GET /%zz HTTP/1.1\r\n\r\n", 400),
        ("GET /%00 HTTP/1.1\r\n\r\n", 400), ("\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
    ])
    func whatIsNoRequestIsRefused(text: String, status: Int) throws {
        try RunningServer.with { (running) throws in
            #expect(try running.status(of: text) == status)
        }
    }
}
