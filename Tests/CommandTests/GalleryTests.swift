import Foundation
import TestSupport
import Testing

/// The gallery's pictures are what its scenes and the shipped checkpoint give: `make gallery` renders
/// them again.
@Suite struct GalleryTests {
    static let pieces: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: TestFiles.path("Gallery"))) ?? []).sorted()
        .filter { FileManager.default.fileExists(atPath: TestFiles.path("Gallery/\($0)/\($0).svg")) }

    @Test("the gallery is there")
    func isThere() { #expect(Self.pieces.count >= 6) }

    @Test(
        "scenes give the committed pictures",
        arguments: pieces.map { "\($0)/\($0)" } + ["owls/unpicked", "owls/unpicked-prior"])
    func scenes(picture: String) throws {
        let folderName = picture.prefix { $0 != "/" }
        let scene = picture == "\(folderName)/\(folderName)" ? "\(folderName)/scene.json" : "\(picture).json"
        try TestFiles.withTemporaryFolder { folder in
            try studioSucceeds(
                ["render", TestFiles.path("Gallery/\(scene)"), "--out", "a.svg", "--out", "a.png"], in: folder)
            for kind in ["svg", "png"] {
                try #expect(
                    Self.areEqual(
                        folder.appendingPathComponent("a.\(kind)").path, TestFiles.path("Gallery/\(picture).\(kind)")),
                    "run make gallery, look at \(picture).\(kind), and commit it")
            }
        }
    }

    /// Whether two files hold the same bytes. The test library would take minutes to say how they differ.
    private static func areEqual(_ first: String, _ second: String) throws -> Bool {
        try Data(contentsOf: URL(fileURLWithPath: first)) == Data(contentsOf: URL(fileURLWithPath: second))
    }

    @Test("pictures can be made again from themselves", arguments: pieces)
    func reproduces(piece: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            for kind in ["svg", "pdf", "png", "gcode"] {
                let picture = TestFiles.path("Gallery/\(piece)/\(piece).\(kind)")
                try studioSucceeds(["reproduce", picture, "--out", "again.\(kind)"], in: folder)
                try #expect(
                    Self.areEqual(folder.appendingPathComponent("again.\(kind)").path, picture), "\(piece).\(kind)")
            }
        }
    }

    @Test("scenes are sound")
    func check() throws {
        let scenes = Self.pieces.map { TestFiles.path("Gallery/\($0)/scene.json") }
        let result = try studioSucceeds(["check"] + scenes, in: TestFiles.root)
        #expect(result.lines.count == scenes.count && result.talk.isEmpty, "\(result.talk)")
    }

    @Test(
        "an independent validator finds the gallery's scenes valid, and broken ones not",
        .needs(.jsonSchema))
    func schema() throws {
        let scenes = Self.pieces.map { TestFiles.path("Gallery/\($0)/scene.json") }
        let broken = ["rows-zero", "item-unknown-key", "colophon-number"].map {
            TestFiles.path("Tests/Corpus/scenes/\($0).json")
        }
        let script = TestFiles.path("Tests/Reference/validate_scenes.py")
        let lines = try Self.run([script, TestFiles.path("docs/scene.schema.json")] + scenes + broken)
            .split(separator: "\n")
        #expect(lines.count == scenes.count + broken.count)
        for line in lines.prefix(scenes.count) { #expect(line.hasSuffix(": valid"), "\(line)") }
        for line in lines.dropFirst(scenes.count) { #expect(!line.hasSuffix(": valid"), "\(line)") }
    }

    /// The standard output of Python. - Throws: where it fails.
    private static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let (output, errors) = (Pipe(), FileHandle.nullDevice)
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw StudioProcess.Failure(description: "python3 \(arguments) failed")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
