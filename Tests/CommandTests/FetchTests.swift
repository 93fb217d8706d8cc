import Foundation
import SketchDocuments
import TestSupport
import Testing

private let python = "/usr/bin/python3"

/// `studio dataset fetch` against a server on loopback.
@Suite(.needs(.python))
struct FetchTests {
    /// A running loopback_server.py.
    private final class Server {
        private let process = Process()
        private let output = Pipe()
        private(set) var port = ""

        init(_ arguments: [String]) throws {
            process.executableURL = URL(fileURLWithPath: python)
            process.arguments = [TestFiles.path("Tests/Reference/loopback_server.py")] + arguments
            process.standardOutput = output
            process.standardInput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            while !port.hasSuffix("\n") {
                guard let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty else {
                    throw StudioProcess.Failure(description: "the server did not start")
                }
                port += String(decoding: byte, as: UTF8.self)
            }
            port.removeLast()
        }

        /// Stops the server. - Returns: what each request asked for.
        func stop() throws -> [String] {
            // Processes inherit that their starting thread blocks SIGTERM.
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            return text.split(separator: "\n").map(String.init)
        }
    }

    private static let content = Data((0..<60_000).flatMap { "{\"line\":\($0)}\n".utf8 })

    /// Calls `body` with a folder and a way to fetch into it; gives back what the server was asked.
    @discardableResult
    private func serving(
        _ name: String = "owl.ndjson", options: [String] = [], _ body: (URL, [String]) throws -> Void
    ) throws -> [String] {
        try TestFiles.withTemporaryFolder { served in
            let file = served.appendingPathComponent(name)
            try Self.content.write(to: file)
            let server = try Server([file.path] + options)
            let result = Result {
                try TestFiles.withTemporaryFolder {
                    try body($0, ["dataset", "fetch", "--base-url", "http://127.0.0.1:\(server.port)/data"])
                }
            }
            let requests = try server.stop()
            try result.get()
            return requests
        }
    }

    @Test func fetchesAClassAndSaysWhereItIsFrom() throws {
        let requests = try serving("alarm clock.ndjson") { folder, fetch in
            let result = try studioSucceeds(fetch + ["alarm clock"], in: folder)
            #expect(result.lines == ["alarm-clock.ndjson"])
            let files = try contents(of: folder)
            #expect(files.keys.sorted() == ["alarm-clock.ndjson", "alarm-clock.ndjson.source.json"])
            #expect(files["alarm-clock.ndjson"] == Self.content)
            let text = files["alarm-clock.ndjson.source.json"] ?? Data()
            let source = JSONNode(try JSONValue(parsing: text, name: "source"), name: "source")
            #expect(try source.required("licence").string() == "CC-BY-4.0")
            #expect(try source.required("attribution").string().contains("Google"))
            let sum = try source.required("sha256").string()
            try studioFails(fetch + ["alarm clock"], 73, "exists already", in: folder)
            try studioSucceeds(fetch + ["alarm clock", "--force", "--sha256", sum.uppercased()], in: folder)
        }
        #expect(requests == [String](repeating: "all /data/full/simplified/alarm%20clock.ndjson", count: 2))
    }

    @Test(arguments: [("raw", "ndjson", "full/raw"), ("binary", "bin", "full/binary"), ("npz", "npz", "sketchrnn")])
    func knowsTheLayouts(layout: String, fileExtension: String, path: String) throws {
        let requests = try serving("owl.\(fileExtension)") { folder, fetch in
            try studioSucceeds(fetch + ["owl", "--layout", layout], in: folder)
        }
        #expect(requests == ["all /data/\(path)/owl.\(fileExtension)"])
    }

    @Test func goesOnWhereAConnectionBroke() throws {
        let requests = try serving(options: ["2"]) { folder, fetch in
            try studioSucceeds(fetch + ["owl"], in: folder)
            #expect(try contents(of: folder)["owl.ndjson"] == Self.content)
        }
        let third = Self.content.count / 3
        let rest = third + (Self.content.count - third) / 3
        #expect(requests.map { $0.split(separator: " ")[0] } == ["all", "bytes=\(third)-", "bytes=\(rest)-"])
    }

    @Test func goesOnInALaterRun() throws {
        let requests = try serving(options: ["6"]) { folder, fetch in
            let result = try studio(fetch + ["owl"], in: folder)
            #expect(result.status == 75)
            #expect(result.talk.contains("the same command goes on"))
            #expect(try contents(of: folder).keys.sorted() == ["owl.ndjson.part", "owl.ndjson.part.etag"])
            try studioSucceeds(fetch + ["owl"], in: folder)
            #expect(try contents(of: folder)["owl.ndjson"] == Self.content)
            #expect(try contents(of: folder).keys.sorted() == ["owl.ndjson", "owl.ndjson.source.json"])
        }
        #expect(requests.count == 7)
        #expect(requests.dropFirst().allSatisfy { $0.hasPrefix("bytes=") })
    }

    /// A part of an older version is not mixed with the new one.
    @Test func beginsAnewWhenTheFileHasChanged() throws {
        try serving { folder, fetch in
            try Data("old and wrong".utf8).write(to: folder.appendingPathComponent("owl.ndjson.part"))
            try Data("\"old\"".utf8).write(to: folder.appendingPathComponent("owl.ndjson.part.etag"))
            try studioSucceeds(fetch + ["owl"], in: folder)
            #expect(try contents(of: folder)["owl.ndjson"] == Self.content)
        }
    }

    /// Servers that send the rest of whatever version, or the whole as if it were the rest.
    @Test(arguments: [("heedless", "\"old\""), ("elsewhere", nil)])
    func mixesNothingThatDoesNotFit(quirk: String, tag: String?) throws {
        let requests = try serving(options: [tag == nil ? "1" : "0", quirk]) { folder, fetch in
            if let tag {
                try Data("old and wrong".utf8).write(to: folder.appendingPathComponent("owl.ndjson.part"))
                try Data(tag.utf8).write(to: folder.appendingPathComponent("owl.ndjson.part.etag"))
            }
            try studioSucceeds(fetch + ["owl"], in: folder)
            #expect(try contents(of: folder)["owl.ndjson"] == Self.content)
        }
        #expect(requests.last?.hasPrefix("all") == true)
        #expect(requests.contains { $0.hasPrefix("bytes=") })
    }

    @Test func saysWhatTheServerAnswers() throws {
        try serving(options: ["0", "busy"]) { folder, fetch in
            try studioFails(fetch + ["owl"], 75, "the server answers 503", in: folder)
        }
    }

    @Test func copesWithAServerThatCannotGoOn() throws {
        let requests = try serving(options: ["1", "plain"]) { folder, fetch in
            try studioSucceeds(fetch + ["owl"], in: folder)
            #expect(try contents(of: folder)["owl.ndjson"] == Self.content)
        }
        #expect(requests.count == 2)
    }

    @Test func refusesWhatIsDamaged() throws {
        try serving(options: ["0", "lying"]) { folder, fetch in
            try studioFails(fetch + ["owl"], 65, "MD5", in: folder)
        }
        try serving { folder, fetch in
            let sum = String(repeating: "0", count: 64)
            try studioFails(fetch + ["owl", "--sha256", sum], 65, "SHA-256", in: folder)
        }
    }

    @Test func saysWhatIsMissing() throws {
        try serving { folder, fetch in
            try studioFails(fetch + ["owls"], 66, "the server has no such file (404)", in: folder)
            try studioFails(fetch + ["../owl"], 64, "expected the name of a class", in: folder)
            try studioFails(
                ["dataset", "fetch", "owl", "--base-url", "file:///etc"], 64, "begins with https://", in: folder)
        }
    }
}
