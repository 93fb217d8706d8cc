import Foundation
import SketchBase
import SketchDocuments
import SketchServer
import Synchronization

/// What is read where a folder is served: requests, and the files that a studio keeps in it.
let serverTargets: [FuzzTarget] = [
    // A head, an empty line and a body.
    FuzzTarget(
        "request",
        words: [
            "GET /api/", "POST /api/samples HTTP/1.1\r\n", "/api/scenes/a.json", "/api/history", "/api/favourites",
            "Content-Type: application/json\r\n\r\n", "Content-Length: ", "Cookie: ", "%2F", "%00", "..", "?token=",
            "\"handle\":\"", ":posterior(1,0.1):7:12:0.4", "\"seed\":", "\"count\":1,", "\"model\":\"tiny\",",
            "\"text\":\"{}\"", "9007199254740993", "1e400", "{\"version\":1,",
        ]
    ) {
        let head = "Host: 127.0.0.1:1\r\nContent-Type: application/json\r\n\r\n"
        return [
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n",
            "GET /api/openapi.json?x=%31 HTTP/1.1\r\nCookie: a=1; b=2\r\n\r\n",
            "GET /api/checkpoints/tiny HTTP/1.1\r\n\r\n", "GET /api/scenes/a%2Fb.json HTTP/1.0\r\n\r\n",
            "POST /api/samples HTTP/1.1\r\n\(head){\"model\":\"tiny\",\"seed\":1,\"count\":1,\"z\":true}",
            "POST /api/history HTTP/1.1\r\n\(head){\"look\":{\"seed\":1}}",
            "PUT /api/scenes/b.json HTTP/1.1\r\n\(head){\"text\":\"{}\"}",
            "POST /api/render HTTP/1.1\r\n\(head){\"name\":\"c.json\",\"text\":\"{}\",\"format\":\"svg\"}",
        ].map { Data($0.utf8) }
    } read: { data in
        let end = data.firstRange(of: Data("\r\n\r\n".utf8)) ?? data.endIndex..<data.endIndex
        var request: HTTPRequest
        do throws(HTTPRefusal) {
            request = try HTTPRequest(head: [UInt8](data[..<end.lowerBound]))
        } catch {
            try promise((400...505).contains(error.status), "a refusal with status \(error.status)")
            throw error.diagnostic
        }
        request.body = data[end.upperBound...]
        _ = (request.parameters, request.cookie("studio-1"))
        // What begins work of its own is not for thousands of times a minute.
        guard !["/api/plot", "/api/ports", "/api/batch", "/api/train"].contains(where: request.path.hasPrefix) else {
            return
        }
        switch try served.rooms().reply(to: request, log: { _ in }) {
        case .whole(let answer): try check(answer)
        case .lines(let make):
            var count = 0
            do throws(Diagnostic) {
                try make { (line) throws(Diagnostic) in
                    _ = try JSONValue(parsing: Data(line.text().utf8), name: "line")
                    count += 1
                    guard count < 3 else { throw Diagnostic(.tryAgain, "enough") }
                }
            } catch {
                if let fault = FuzzTarget.fault(of: error) { throw BrokenPromise(fault) }
            }
        }
    },
    // A byte for which file, then its lines.
    FuzzTarget(
        "served-folder",
        words: [
            "{\"look\":{\"seed\":1}}\n", "{\"go\":1}\n", "{\"place\":", "-9223372036854775808", "\"handle\":\"a\"",
            "\"stars\":5", "\"kept\":false", "\"note\":\"", "\"drawing\":[[[0,1],[2,3]]]", "\"draft\":", "\n", "null",
        ]
    ) {
        let lines = [
            "{\"look\":{\"seed\":1}}\n{\"look\":{\"seed\":2}}\n{\"go\":1}\n{\"place\":40}\n{\"go\":99}\n",
            "{\"handle\":\"a\",\"word\":\"owl\",\"drawing\":[[[0,1],[2,3]]]}\n",
            "{\"handle\":\"a\",\"stars\":3,\"note\":\"n\"}\n{\"handle\":\"a\",\"kept\":false}\n",
            "{\"draft\":{\"text\":\"{}\"}}\n{\"dra",
            "{\"batch\":\"a\",\"request\":{\"as\":\"sheet\"}}\n{\"batch\":\"a\",\"end\":\"done\",\"total\":3}\n",
            "{\"training\":\"a\",\"arguments\":[\"--steps\",\"7\"]}\n",
        ]
        return lines.indices.map { Data([UInt8($0)] + lines[$0].utf8) }
    } read: { data in
        let names = [
            "history.ndjson", "favourites.ndjson", "notes.ndjson", "drafts.ndjson", "batches.ndjson",
            "trainings.ndjson",
        ]
        let folder = FuzzFiles.folder + "/kept"
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let name = names[Int(data.first ?? 0) % names.count]
        try Data(data.dropFirst()).write(to: URL(fileURLWithPath: folder + "/" + name))
        let rooms = try Rooms(folder: folder, threads: 1, command: nil)
        for path in ["history", "favourites", "draft", "batches", "trainings"] {
            let request = try HTTPRequest(head: [UInt8]("GET /api/\(path) HTTP/1.1".utf8))
            guard case .whole(let answer) = rooms.reply(to: request, log: { _ in }) else { continue }
            try check(answer)
            try promise(answer.status == 200, "\(path) is answered with \(answer.status)")
        }
    },
]

private let served = Served()

/// A folder with a model in it, made anew from time to time, since what it is told it keeps.
private final class Served: Sendable {
    private let state = Mutex<(rooms: Rooms, uses: Int)?>(nil)

    func rooms() throws -> Rooms {
        try state.withLock { state in
            if let (rooms, uses) = state, uses < 500 {
                state?.uses += 1
                return rooms
            }
            state = nil
            let folder = FuzzFiles.folder + "/served"
            try? FileManager.default.removeItem(atPath: folder)
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try TinyModel.checkpoint.write(to: folder + "/" + TinyModel.name, half: false, force: true)
            let rooms = try Rooms(folder: folder, threads: 1, command: nil)
            state = (rooms, 1)
            return rooms
        }
    }
}

/// An answer is no fault of the server's, and JSON where it says so.
private func check(_ answer: HTTPAnswer) throws {
    let text = String(decoding: answer.body.prefix(2000), as: UTF8.self)
    try promise(answer.status != 500, "status 500: \(text)")
    if answer.headers.contains(where: { $0.name == "Content-Type" && $0.value == "application/json" }) {
        _ = try JSONValue(parsing: answer.body, name: "an answer")
    }
}
