import Foundation
import Testing

/// Files and names that nobody has in good faith, and what is said of them.
@Suite struct HostileFilesTests {
    @Test("what is no file is refused by name, and nothing waits for it")
    func pipesAndDevices() throws {
        try Fixture.withFolder { folder in
            #expect(mkfifo(folder.appendingPathComponent("pipe.ndjson").path, 0o600) == 0)
            let pipe = try StudioProcess(["dataset", "inspect", "pipe.ndjson"], in: folder).wait(seconds: 10)
            #expect(pipe.status == 66 && pipe.talk.contains("pipe.ndjson: is a pipe, expected a file"))
            let device = try StudioProcess(["info", "/dev/zero"], in: folder).wait(seconds: 10)
            #expect(device.status == 66 && device.talk.contains("/dev/zero: is a device, expected a file"))
            try FileManager.default.removeItem(at: folder.appendingPathComponent("pipe.ndjson"))
        }
    }

    @Test("a name with NUL in it is refused before anything is removed")
    func namesWithNUL() throws {
        try Fixture.withFolder { folder in
            try Data("kept".utf8).write(to: folder.appendingPathComponent("v.txt"))
            for (title, checkpoint) in [("v.txt\\u0000", "tiny.safetensors"), ("v", "tiny.safetensors\\u0000zzz")] {
                try Data(
                    """
                    {"version": 1, "title": "\(title)", "checkpoint": "\(checkpoint)", "seed": 3, "style": "ink",
                     "paper": {"width": 60, "height": 60}, "items": [{"type": "grid", "rows": 1, "columns": 1}],
                     "outputs": ["{title}.svg"]}
                    """.utf8
                ).write(to: folder.appendingPathComponent("nul.json"))
                try studioFails(["render", "nul.json", "--force"], 65, "the character NUL", in: folder)
            }
        }
    }

    @Test("messages are short and hold no control characters; of many findings twenty are listed")
    func messages() throws {
        try Fixture.withFolder { folder in
            let key = String(repeating: "k", count: 100_000)
            try Data("{\"version\": 1, \"a\\u001b[31m\": 1, \"\(key)\": 1}".utf8)
                .write(to: folder.appendingPathComponent("keys.json"))
            let keys = try studio(["check", "--as", "scene", "keys.json"], in: folder)
            #expect(keys.status == 65 && keys.talk.contains("a\\u001b[31m") && !keys.talk.contains("\u{1b}"))
            #expect(keys.talk.split(separator: "\n").allSatisfy { $0.count <= 2100 })
            let items = Array(repeating: "{}", count: 5000).joined(separator: ",")
            try Data("{\"version\": 1, \"items\": [\(items)]}".utf8).write(
                to: folder.appendingPathComponent("many.json"))
            let many = try studio(["check", "many.json"], in: folder)
            let lines = many.talk.split(separator: "\n")
            #expect(many.status == 65 && lines.count == 21 && lines.last?.hasPrefix("and 4,98") == true)
        }
    }

    @Test("what a killed process left half written goes with the next file of the name")
    func abandonedFiles() throws {
        try Fixture.withFolder { folder in
            // No process has a number so high.
            for name in ["s.ndjson.4194400.tmp", "other.ndjson.4194400.tmp"] {
                try Data("half".utf8).write(to: folder.appendingPathComponent(name))
            }
            try studioSucceeds(["sample", "tiny.safetensors", "--out", "s.ndjson"], in: folder)
            let files = try contents(of: folder)
            #expect(files["s.ndjson"] != nil && files["s.ndjson.4194400.tmp"] == nil)
            #expect(files["other.ndjson.4194400.tmp"] == Data("half".utf8))
        }
    }

    @Test("a file larger than allowed is an error of writing, and leaves nothing")
    func filesTooLarge() throws {
        try Fixture.withFolder { folder in
            let before = Set(try contents(of: folder).keys)
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/bash")
            shell.arguments = [
                "-c",
                "ulimit -f 4; \"$0\" sample tiny.safetensors --count 500 --out big.ndjson 2> talk; echo $? > status",
                try StudioProcess.executable().path,
            ]
            shell.currentDirectoryURL = folder
            try shell.run()
            shell.waitUntilExit()
            let files = try contents(of: folder)
            #expect(files["status"] == Data("74\n".utf8))
            #expect(String(decoding: files["talk"] ?? Data(), as: UTF8.self).contains("File too large"))
            #expect(Set(files.keys) == before.union(["status", "talk"]))
        }
    }

    @Test("a batch for whose manifest there is no room leaves none")
    func noRoomForAManifest() throws {
        try Fixture.withFolder { folder in
            try Data(
                """
                {"version": 1, "checkpoint": "tiny.safetensors", "seed": 3, "style": "ink",
                 "paper": {"width": 60, "height": 60}, "items": [{"type": "single"}]}
                """.utf8
            ).write(to: folder.appendingPathComponent("s.json"))
            let before = Set(try contents(of: folder).keys)
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/bash")
            shell.arguments = [
                "-c", "ulimit -f 0; exec \"$0\" batch s.json --count 2 --out 'b-{index}.svg'",
                try StudioProcess.executable().path,
            ]
            shell.currentDirectoryURL = folder
            shell.standardError = FileHandle.nullDevice
            try shell.run()
            shell.waitUntilExit()
            #expect(shell.terminationStatus == 74)
            #expect(Set(try contents(of: folder).keys) == before)
        }
    }
}
