import Foundation
import SketchBase
import TestSupport
import Testing

/// Training that dies, or cannot write, leaves files from which it goes on to the same bytes.
@Suite struct SteadinessTests {
    /// So many that twenty beginnings of a run, on however fast a machine, are far from all of it.
    private static let steps = 8000

    private func train(_ more: String...) -> [String] {
        ["train", "drawings.ndjson", "--out", "run.safetensors", "--steps", "\(Self.steps)", "--save-every", "0.01"]
            + ["--weight-averaging", "0.99"] + Fixture.sizes + more
    }

    private static let checkpoints = ["run.safetensors", "run.last.safetensors"]

    /// The checkpoints and the log's lines without their times, of an uninterrupted run.
    private func reference() throws -> ([Data?], [String]) {
        try Fixture.withFolder { folder in
            try studioSucceeds(train(), in: folder)
            let files = try contents(of: folder)
            return (Self.checkpoints.map { files[$0] }, log(files))
        }
    }

    private func log(_ files: [String: Data]) -> [String] {
        String(decoding: files["run.log.jsonl"] ?? Data(), as: UTF8.self).split(separator: "\n").map { line in
            String(line.split(separator: ",").filter { !$0.hasPrefix("\"seconds\"") }.joined(separator: ","))
        }
    }

    @Test("a run killed twenty times at random moments ends in the same bytes as one that is not")
    func survivesKills() throws {
        let (checkpoints, entries) = try reference()
        try #require(checkpoints.allSatisfy { $0 != nil })
        try Fixture.withFolder { folder in
            var random = RandomStream(seed: 20)
            for kill in 1...20 {
                let begun = try contents(of: folder)["run.resume.state"] != nil
                let run = try StudioProcess(train(begun ? "--resume" : "--force"), in: folder)
                // The first one dies with a state to go on from, however slow the machine is.
                let deadline = Date(timeIntervalSinceNow: 60)
                let state = folder.appendingPathComponent("run.resume.state").path
                while !FileManager.default.fileExists(atPath: state), Date() < deadline { usleep(2000) }
                usleep(UInt32(random.uniform(in: 0...80_000)))
                run.send(SIGKILL)
                #expect(throws: (any Error).self, "run \(kill) ended by itself: give the test more steps") {
                    try run.wait()
                }
            }
            try studioSucceeds(train("--resume"), in: folder)
            let files = try contents(of: folder)
            #expect(Self.checkpoints.map { files[$0] } == checkpoints)
            #expect(log(files) == entries)
        }
    }

    /// A limit on the size of files stands for a disk that has no room for the state: writing fails in its middle.
    @Test func aFullDiskLeavesTheOlderFiles() throws {
        let (checkpoints, _) = try reference()
        try Fixture.withFolder { folder in
            let first = try StudioProcess(train(), in: folder)
            let deadline = Date(timeIntervalSinceNow: 60)
            let state = folder.appendingPathComponent("run.resume.state").path
            while !FileManager.default.fileExists(atPath: state), Date() < deadline { usleep(2000) }
            first.send(SIGKILL)
            _ = try? first.wait()
            let before = try contents(of: folder)
            let saved = try #require(before["run.resume.state"])
            let checkpoint = try #require(before["run.last.safetensors"])
            // Room for a checkpoint, but not for a state, which holds the moments of Adam too.
            let limit = (checkpoint.count + saved.count) / 2 / 1024

            let full = Process()
            full.executableURL = URL(fileURLWithPath: "/bin/bash")
            full.currentDirectoryURL = folder
            let command = "trap '' XFSZ; ulimit -f \(limit); exec \"$0\" \"$@\""
            full.arguments = ["-c", command, try StudioProcess.executable().path] + train("--resume")
            let talk = Pipe()
            full.standardOutput = FileHandle.nullDevice
            full.standardError = talk
            try full.run()
            let text = String(decoding: try talk.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            full.waitUntilExit()
            #expect(full.terminationStatus == 74, "\(text)")
            #expect(text.contains("studio: error: run.resume.state: could not be written: File too large"), "\(text)")

            let after = try contents(of: folder)
            #expect(after["run.resume.state"] == saved)
            #expect(!after.keys.contains { $0.hasSuffix(".tmp") && before[$0] == nil }, "nothing half-written")
            try studioSucceeds(["info", "run.safetensors"], in: folder)
            try studioSucceeds(train("--resume"), in: folder)
            let files = try contents(of: folder)
            #expect(Self.checkpoints.map { files[$0] } == checkpoints)
        }
    }
}
