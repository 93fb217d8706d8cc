import Foundation
import SketchDocuments
import TestSupport
import Testing

/// The built `studio`, run as a user runs it: arguments in, exit code and both streams out.
final class StudioProcess {
    /// What a run left behind.
    struct Result {
        var status: Int32
        /// All of stdout, which is results.
        var output: Data
        /// All of stderr, which is talk.
        var talk: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { text.split(separator: "\n").map(String.init) }
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private let process = Process()
    private let ended = DispatchSemaphore(value: 0)
    private let arguments: [String]
    // Files instead of pipes: a pipe that nobody empties in time would stop the program.
    private let streams: [URL]

    /// Starts `studio`, or another `program`, with these arguments in the folder.
    init(_ arguments: [String], in folder: URL, program: URL? = nil) throws {
        self.arguments = arguments
        streams = ["out", "err"].map {
            FileManager.default.temporaryDirectory.appendingPathComponent("studio-\(UUID().uuidString).\($0)")
        }
        process.executableURL = try program ?? Self.executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        for url in streams { try Data().write(to: url) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: streams[0])
        process.standardError = try FileHandle(forWritingTo: streams[1])
        process.terminationHandler = { [ended] _ in ended.signal() }
        try process.run()
    }

    deinit {
        // A virtual machine would wait for ever.
        if process.isRunning { send(SIGKILL) }
        for url in streams { try? FileManager.default.removeItem(at: url) }
    }

    /// How many times longer than an ordinary build a program may take: sanitizers make it slow (Scripts/sanitize).
    private static let patience = ProcessInfo.processInfo.environment["STUDIO_PATIENCE"].flatMap(Double.init) ?? 1

    /// The outcome, once the program has ended. - Throws: where it takes longer than `seconds`; it is killed then.
    func wait(seconds: Double = 60) throws -> Result {
        let seconds = seconds * Self.patience
        guard ended.wait(timeout: .now() + seconds) == .success else {
            send(SIGKILL)
            throw Failure(description: "studio \(arguments.joined(separator: " ")): still running after \(seconds) s")
        }
        guard process.terminationReason == .exit else {
            throw Failure(
                description: "studio \(arguments.joined(separator: " ")): ended by signal \(process.terminationStatus)")
        }
        return Result(
            status: process.terminationStatus, output: try Data(contentsOf: streams[0]),
            talk: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self))
    }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// `studio` lies beside the test bundle, which is the running program.
    static func executable() throws -> URL {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let url = URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("studio")
        guard FileManager.default.isExecutableFile(atPath: url.path) else {
            throw Failure(description: "\(url.path) is missing: build it with `swift build -c release --build-tests`")
        }
        return url
    }
}

/// Runs `studio` to its end.
func studio(_ arguments: [String], in folder: URL) throws -> StudioProcess.Result {
    try StudioProcess(arguments, in: folder).wait()
}

/// Runs `studio`, which has to succeed.
@discardableResult
func studioSucceeds(
    _ arguments: [String], in folder: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws -> StudioProcess.Result {
    let result = try studio(arguments, in: folder)
    #expect(result.status == 0, "studio \(arguments): \(result.talk)", sourceLocation: sourceLocation)
    return result
}

/// Runs `studio`, which has to fail as all its failures should look: the exit code, one line on stderr that
/// begins with `studio: error: ` and contains `message`, nothing on stdout, and no file made or changed.
func studioFails(
    _ arguments: [String], _ status: Int32, _ message: String, in folder: URL,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let before = try contents(of: folder)
    let result = try studio(arguments, in: folder)
    let context: Comment = "studio \(arguments): \(result.talk)"
    #expect(result.status == status, context, sourceLocation: sourceLocation)
    #expect(result.talk.hasPrefix("studio: error: "), context, sourceLocation: sourceLocation)
    #expect(result.talk.contains(message), context, sourceLocation: sourceLocation)
    #expect(
        result.talk.count { $0 == "\n" } == 1 && result.talk.hasSuffix("\n"), context, sourceLocation: sourceLocation)
    if arguments.contains("--json"), status != 64 {
        // The same as data; a command line that is not understood asks for none.
        let answer = try JSONValue(parsing: result.output, name: "stdout")
        let told = "studio: error: "
        #expect(
            answer["problems"].map { JSONNode($0, name: "stdout") }?.texts == [
                String(result.talk.dropFirst(told.count).dropLast())
            ], context, sourceLocation: sourceLocation)
    } else {
        #expect(result.output.isEmpty, context, sourceLocation: sourceLocation)
    }
    #expect(try contents(of: folder) == before, "files have changed", sourceLocation: sourceLocation)
}

extension JSONNode {
    /// The whole lines of a list of problems.
    var texts: [String] { ((try? elements()) ?? []).compactMap { try? $0.required("text").string() } }
}

/// The files of a folder by name.
func contents(of folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
    }
    return files
}
