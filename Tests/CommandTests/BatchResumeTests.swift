import Foundation
import SketchBase
import SketchDocuments
import TestSupport
import Testing

/// Batches that were stopped go on with what is their own.
extension BatchCommandTests {
    @Test("a batch goes on only with what is its own")
    func resumes() throws {
        try withScene { folder in
            let out = folder.appendingPathComponent("out")
            let names = ["out/{index}.svg"]
            func fails(_ arguments: [String], _ message: String, _ line: SourceLocation = #_sourceLocation) throws {
                let before = try contents(of: out)
                let result = try studio(arguments, in: folder)
                #expect(result.status == 73 && result.talk.contains(message), "\(result.talk)", sourceLocation: line)
                #expect(try contents(of: out) == before, sourceLocation: line)
            }
            func remove(_ name: String) throws {
                try FileManager.default.removeItem(at: out.appendingPathComponent(name))
            }
            try studioSucceeds(batch(4, names, "--resume"), in: folder)
            let whole = try contents(of: out)
            // A picture that was lost comes again.
            try remove("2.svg")
            #expect(try studioSucceeds(batch(4, names, "--resume"), in: folder).talk.contains("1 page drawn, 3 there"))
            #expect(try contents(of: out) == whole)
            // One that was changed is not replaced without being told.
            try Data("mine".utf8).write(to: out.appendingPathComponent("1.svg"))
            try fails(batch(4, names, "--resume"), "out/1.svg: is not the file that the batch has drawn")
            try studioSucceeds(batch(4, names, "--resume", "--force"), in: folder)
            #expect(try contents(of: out) == whole)
            // Other settings are another batch.
            for more in [["--set", "temperature=0.6"], ["--set", "seed=4"]] {
                try fails(batch(4, names, "--resume") + more, "is of a batch with other settings; take another folder")
            }
            try fails(batch(3, names, "--resume"), "with other settings (pages: 4, here 3)")
            try fails(batch(3, names, "--resume", "--force"), "or begin anew by --force without --resume")
            try fails(batch(4, names), "out/0.svg: exists already")
            for index in 0..<4 { try remove("\(index).svg") }
            try fails(batch(4, names), "out/manifest.jsonl: exists already; go on with its batch by --resume")
            // What a kill leaves in the middle of a line is cut off; a file that is not listed yet is taken where it is
            // the same.
            let manifest = out.appendingPathComponent("manifest.jsonl")
            let listed = try #require(whole["manifest.jsonl"])
            let end = try #require(listed.dropLast().lastIndex(of: UInt8(ascii: "\n")))
            try listed.prefix(end + 20).write(to: manifest)
            try whole["3.svg"]?.write(to: out.appendingPathComponent("3.svg"))
            try studioSucceeds(batch(4, names, "--resume"), in: folder)
            #expect(try contents(of: out) == whole)
            try listed.prefix(end + 20).write(to: manifest)
            try Data("mine".utf8).write(to: out.appendingPathComponent("3.svg"))
            let refused = try studio(batch(4, names, "--resume"), in: folder)
            #expect(refused.status == 73 && refused.talk.contains("out/3.svg: exists already, and is another file"))
            // What a power cut leaves of a picture, before the disk has its blocks, is drawn again.
            let picture = try #require(whole["3.svg"])
            for torn in [Data(), picture.prefix(700), Data(count: 512) + picture.dropFirst(512).prefix(100)] {
                try listed.prefix(end + 20).write(to: manifest)
                try torn.write(to: out.appendingPathComponent("3.svg"))
                try studioSucceeds(batch(4, names, "--resume"), in: folder)
                #expect(try contents(of: out) == whole)
            }
            // A line that was changed is no line of this batch.
            try Data(String(decoding: listed, as: UTF8.self).replacing("\"index\":2", with: "\"index\":7").utf8)
                .write(to: manifest)
            let changed = try studio(batch(4, names, "--resume"), in: folder)
            #expect(changed.status == 65 && changed.talk.contains("manifest.jsonl:4: is not page 2 of this batch"))
        }
    }

    @Test("--force leaves the batch of before whole where a folder is in the way of a picture")
    func keepsWhatItCannotReplace() throws {
        try withScene { folder in
            let out = folder.appendingPathComponent("out")
            let names = ["out/{index}.svg"]
            try studioSucceeds(batch(2, names), in: folder)
            let whole = try files("out", in: folder)
            try makeFolder("out/2.svg", in: folder)
            try fails(batch(3, names, "--force"), 73, "out/2.svg: is a folder", in: folder)
            try FileManager.default.removeItem(at: out.appendingPathComponent("2.svg"))
            #expect(try files("out", in: folder) == whole)
            try studioSucceeds(batch(3, names, "--force"), in: folder)
        }
    }

    /// Many pages of many formats, so that signals come in the middle.
    private static let many = 640
    private static let outputs = ["out/{index:04}-{seed}.png", "out/{index:04}.svg"]

    /// A batch whose pages have 16 cells, so that few are listed at a time.
    private func manyPages(_ outputs: [String]) -> [String] {
        batch(Self.many, outputs, "--threads", "2", "--set", "/items/0/columns=16", "--option", "png.dpi=50")
    }

    @Test(
        "a batch killed ten times at random moments leaves the files and the manifest of one that was not",
        arguments: [outputs, ["out/{shard:04}.tar"]])
    func survivesKills(outputs: [String]) throws {
        let isPacked = outputs.count == 1
        let run = manyPages(outputs) + (isPacked ? ["--pages-per-tar", "20"] : [])
        let whole = try withScene { folder in
            try studioSucceeds(run, in: folder)
            return try files("out", in: folder)
        }
        #expect(whole.count == (isPacked ? Self.many / 20 : 2 * Self.many) + 2)
        try withScene { folder in
            var random = RandomStream(seed: 11)
            var listed = 0
            for kill in 1...10 {
                let killed = try StudioProcess(run + ["--resume"], in: folder)
                // Each dies at work: when some more pages are listed.
                let manifest = folder.appendingPathComponent("out/manifest.jsonl")
                let deadline = Date(timeIntervalSinceNow: 60)
                var now = listed
                while now == listed, Date() < deadline {
                    now = (try? Data(contentsOf: manifest))?.count { $0 == UInt8(ascii: "\n") } ?? 0
                    usleep(500)
                }
                usleep(UInt32(random.uniform(in: 0...10_000)))
                killed.send(SIGKILL)
                #expect(throws: (any Error).self, "run \(kill) ended by itself: give the test more pages") {
                    try killed.wait()
                }
                listed = (try Data(contentsOf: manifest)).count { $0 == UInt8(ascii: "\n") }
            }
            try studioSucceeds(run + ["--resume"], in: folder)
            let isSame = try files("out", in: folder) == whole
            #expect(isSame)
        }
    }

    @Test("SIGTERM finishes the pages in hand, lists them, and says that it goes on", arguments: [SIGTERM, SIGINT])
    func stops(signal: Int32) throws {
        try withScene { folder in
            let run = try StudioProcess(batch(5000, Self.outputs, "--threads", "8"), in: folder)
            let manifest = folder.appendingPathComponent("out/manifest.jsonl")
            let deadline = Date(timeIntervalSinceNow: 60)
            var size = 0
            while size < 1000, Date() < deadline {
                size = (try? Data(contentsOf: manifest))?.count ?? 0
                usleep(1000)
            }
            run.send(signal)
            let result = try run.wait()
            #expect(result.status == 75)
            #expect(result.talk.contains("of 5000 pages are done; the same command with --resume goes on"))
            let pages = try lines(try Data(contentsOf: manifest)).dropFirst()
            #expect(!pages.isEmpty && pages.count < 5000)
            let made = try files("out", in: folder)
            // Nothing is drawn that is not listed.
            #expect(made.count == 2 * pages.count + 1)
            #expect(made.keys.allSatisfy { !$0.hasSuffix(".part") })
            for page in pages {
                for file in try JSONNode(page, name: "page").required("files").elements() {
                    let data = try #require(made[try file.required("path").string()])
                    #expect(try Digest.sha256(data) == file.required("sha256").string())
                }
            }
        }
    }

    @Test func letsNoTwoProcessesWrite() throws {
        try withScene { folder in
            let run = try StudioProcess(batch(5000, Self.outputs), in: folder)
            let manifest = folder.appendingPathComponent("out/manifest.jsonl").path
            let deadline = Date(timeIntervalSinceNow: 60)
            while !FileManager.default.fileExists(atPath: manifest), Date() < deadline { usleep(1000) }
            let other = try studio(batch(5000, Self.outputs, "--resume"), in: folder)
            #expect(other.status == 75)
            #expect(other.talk.contains("another process is writing it"))
            run.send(SIGTERM)
            #expect(try run.wait().status == 75)
        }
    }
}
