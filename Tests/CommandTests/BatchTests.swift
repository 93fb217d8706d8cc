import Foundation
import SketchBase
import SketchDocuments
import TestSupport
import Testing

@Suite struct BatchCommandTests {
    private static let scene = """
        {"version": 1, "checkpoint": "tiny.safetensors", "seed": 3, "paper": {"width": 60, "height": 40}, \
        "margin": 5, "style": "ink", "items": [{"type": "grid", "rows": 1, "columns": 2, "temperature": 0.5}]}
        """

    /// A folder with scene.json, its model, and a folder called out.
    private func withScene<T>(_ body: (URL) throws -> T) throws -> T {
        try Fixture.withFolder { folder in
            try Data(Self.scene.utf8).write(to: folder.appendingPathComponent("scene.json"))
            try makeFolder("out", in: folder)
            return try body(folder)
        }
    }

    private func makeFolder(_ name: String, in folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent(name), withIntermediateDirectories: false)
    }

    private func batch(_ count: Int, _ out: [String], _ more: String...) -> [String] {
        ["batch", "scene.json", "--count", "\(count)"] + out.flatMap { ["--out", $0] } + more
    }

    private func files(_ name: String, in folder: URL) throws -> [String: Data] {
        try contents(of: folder.appendingPathComponent(name))
    }

    private func lines(_ data: Data?) throws -> [JSONValue] {
        try String(decoding: try #require(data), as: UTF8.self).split(separator: "\n").map {
            try JSONValue(parsing: Data($0.utf8), name: "manifest")
        }
    }

    @Test("pages are those that render makes with their seeds, and are reproduced")
    func pages() throws {
        try withScene { folder in
            let result = try studioSucceeds(batch(5, ["out/{index:03}-{seed}.png", "out/{index}.svg"]), in: folder)
            #expect(result.lines == ["out/manifest.jsonl"])
            let made = try files("out", in: folder)
            #expect(made.count == 12)
            let pages = try lines(made["manifest.jsonl"]).dropFirst()
            #expect(pages.map { $0["index"] } == (0..<5).map { .integer($0) })
            #expect(Set(pages.compactMap { $0["seed"] }).count == 5)
            for (index, page) in pages.enumerated() {
                let seed = try #require(page["seed"]).text()
                let name = "00\(index)-\(seed).png"
                let picture = try #require(made[name])
                #expect(
                    page["files"]
                        == .array([
                            .members(["path": .string(name), "sha256": .string(Digest.sha256(picture))]),
                            .members([
                                "path": .string("\(index).svg"),
                                "sha256": .string(Digest.sha256(try #require(made["\(index).svg"]))),
                            ]),
                        ]))
                try studioSucceeds(
                    ["render", "scene.json", "--seed", seed, "--out", "again.png", "--force"], in: folder)
                let isSame = try Data(contentsOf: folder.appendingPathComponent("again.png")) == picture
                #expect(isSame, "page \(index) by render")
            }
            try studioSucceeds(["reproduce", "out/3.svg", "--out", "3.svg"], in: folder)
        }
    }

    @Test("neither threads nor shards change a byte, and merging proves it")
    func shards() throws {
        try withScene { folder in
            let out = ["--set", "temperature=0.1,0.5", "--set", "/style=ink,pencil"]
            func run(_ name: String, _ more: [String]) throws {
                try studioSucceeds(
                    batch(5, ["\(name)/{/style}/{index:03}.svg", "\(name)/{temperature}-{index}.pdf"]) + out + more,
                    in: folder)
            }
            try run("out", ["--threads", "1"])
            try makeFolder("two", in: folder)
            try run("two", ["--threads", "3"])
            try makeFolder("parts", in: folder)
            for shard in [3, 1, 2] { try run("parts", ["--threads", "2", "--shard", "\(shard)/3"]) }
            try studioSucceeds(["batch", "merge", "parts"], in: folder)
            let check = Process()
            check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            check.arguments = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
            check.currentDirectoryURL = folder.appendingPathComponent("parts")
            try check.run()
            check.waitUntilExit()
            #expect(check.terminationStatus == 0)
            for style in ["ink", "pencil"] {
                let whole = try files("out/\(style)", in: folder)
                #expect(whole.count == 10)
                #expect(try files("two/\(style)", in: folder) == whole)
                #expect(try files("parts/\(style)", in: folder) == whole)
            }
            for name in ["manifest.jsonl", "SHA256SUMS"] {
                let whole = try Data(contentsOf: folder.appendingPathComponent("out/\(name)"))
                #expect(try Data(contentsOf: folder.appendingPathComponent("two/\(name)")) == whole)
                #expect(try Data(contentsOf: folder.appendingPathComponent("parts/\(name)")) == whole)
            }
        }
    }

    @Test func mergesNothingElse() throws {
        try withScene { folder in
            func shard(_ text: String, count: Int = 4) throws {
                try studioSucceeds(batch(count, ["out/{index}.svg"], "--shard", text), in: folder)
            }
            let out = folder.appendingPathComponent("out")
            func merge(_ status: Int32, _ message: String, _ line: SourceLocation = #_sourceLocation) throws {
                let before = try contents(of: out)
                let result = try studio(["batch", "merge", "out"], in: folder)
                #expect(
                    result.status == status && result.talk.contains(message), "\(result.talk)", sourceLocation: line)
                #expect(try contents(of: out) == before, sourceLocation: line)
            }
            try studioFails(["batch", "merge", "none"], 66, "none: is no folder", in: out)
            try merge(66, "holds no manifest of a shard")
            try shard("1/2")
            try merge(66, "shard 2/2 is not there")
            try shard("2/2", count: 5)
            try merge(65, "is of another batch than manifest.1-of-2.jsonl")
            for name in ["2.svg", "3.svg", "4.svg", "manifest.2-of-2.jsonl"] {
                try? FileManager.default.removeItem(at: out.appendingPathComponent(name))
            }
            try shard("2/2")
            let manifest = out.appendingPathComponent("manifest.2-of-2.jsonl")
            let whole = try Data(contentsOf: manifest)
            let text = String(decoding: whole, as: UTF8.self).split(separator: "\n")
            try Data((text.dropLast().joined(separator: "\n") + "\n").utf8).write(to: manifest)
            try merge(65, "ends before page 3; finish shard 2/2 by --resume first")
            try Data((text + [text[1]]).map { $0 + "\n" }.joined().utf8).write(to: manifest)
            try merge(65, "is a page too many")
            try Data(text.map { $0.replacing("\"index\":3", with: "\"index\":2") + "\n" }.joined().utf8).write(
                to: manifest)
            try merge(65, "expected page 3, found 2")
            try Data(text.map { $0.replacing("\"index\":3", with: "\"index\": 3") + "\n" }.joined().utf8).write(
                to: manifest)
            try merge(65, ":3: is not as a batch writes it")
            try whole.write(to: manifest)
            try Data("other".utf8).write(to: out.appendingPathComponent("3.svg"))
            try merge(65, "out/3.svg: is not the file that the batch has drawn")
            try FileManager.default.removeItem(at: out.appendingPathComponent("3.svg"))
            try merge(66, "out/3.svg: no such file")
            try studioSucceeds(batch(4, ["out/{index}.svg"], "--shard", "2/2", "--resume"), in: folder)
            try studioSucceeds(["batch", "merge", "out"], in: folder)
            try merge(73, "out/manifest.jsonl: exists already")
        }
    }

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
            #expect(try studioSucceeds(batch(4, names, "--resume"), in: folder).talk.contains("1 pages drawn, 3 there"))
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
            try fails(batch(5, names, "--resume"), "with other settings (pages: 4, here 5)")
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
            // A line that was changed is no line of this batch.
            try Data(String(decoding: listed, as: UTF8.self).replacing("\"index\":2", with: "\"index\":7").utf8)
                .write(to: manifest)
            let changed = try studio(batch(4, names, "--resume"), in: folder)
            #expect(changed.status == 65 && changed.talk.contains("manifest.jsonl:4: is not page 2 of this batch"))
        }
    }

    @Test func refusesWhatCannotBe() throws {
        try withScene { folder in
            func fails(_ arguments: [String], _ status: Int32, _ message: String) throws {
                try studioFails(["batch", "scene.json"] + arguments, status, message, in: folder)
            }
            try FileManager.default.removeItem(at: folder.appendingPathComponent("out"))
            try fails([], 64, "--out")
            try fails(["--out", "a.svg", "--count", "2"], 64, "a.svg: gives several of the 2 pages one name")
            try fails(["--out", "{temperature}.svg", "--set", "temperature=1,1"], 64, "gives several of the 2 pages")
            try fails(["--out", "{index}.svg", "--out", "./{index}.svg"], 64, "is given twice")
            try fails(["--out", "{index}.bmp"], 64, "no renderer writes \".bmp\"")
            try fails(["--out", "none/{index}.svg"], 73, "the folder none does not exist")
            try fails(["--out", "a{index}/../{index}.svg"], 64, "\"..\" behind a place")
            try fails(["--out", "{index}.svg", "--option", "png.dpi=90"], 64, "no --out that it writes")
            try fails(["--out", "{index}.png", "--option", "png.dpi=1"], 65, "png.dpi: expected a number")
            try fails(["--out", "{index}.svg", "--count", "0"], 64, "--count")
            try fails(["--out", "{index}.svg", "--shard", "3/2"], 64, "--shard 3/2: expected a shard from 1/2 to 2/2")
            try fails(
                ["--out", "{index}.svg", "--set", "temperature=0.5,20"], 65,
                "with temperature=20: scene.json:1:195: /items/0/temperature: expected a number from 0.0 to 10.0, found 20"
            )
            try fails(["--out", "{index}.svg", "--set", "tempurature=1"], 64, "did you mean \"temperature\"?")
            try fails(["--out", "{index}.svg", "--set", "/items/1/rows=1"], 65, "has 1 elements, counted from 0")
            try fails(["--out", "{index}.svg", "--set", "style=ink,none"], 65, "there is no style \"none\"")
            try fails(
                ["--out", "{index}.svg", "--set", "/items/0/seed=1", "--count", "2"], 65, "would look the same on each")
            try fails(["--out", "{index}.svg", "--parameters", "none.csv"], 66, "none.csv: no such file")
        }
    }

    // MARK: Square pictures

    @Test func sizesInPixels() throws {
        try withScene { folder in
            try studioSucceeds(batch(2, ["out/{index}.png"], "--size", "100"), in: folder)
            let picture = folder.appendingPathComponent("out/1.png").path
            let (bytes, size) = try Images.pixels(picture)
            #expect(size == (100, 100))
            // 60 × 40 mm: a sixth of the height stays free above and below, and the paper is transparent.
            let inked = bytes.indices.filter { bytes[$0] != 0 }.map { $0 / 400 }
            let (top, bottom) = (try #require(inked.min()), try #require(inked.max()))
            #expect(top >= 16 && bottom < 84 && bottom > 50)
            #expect(abs((top + bottom) - 99) <= 20)
            try studioSucceeds(["reproduce", "out/1.png", "--out", "again.png"], in: folder)
            let both = ["--size", "100", "--option", "png.dpi=50"]
            let refused = try studio(batch(2, ["out/a{index}.png"]) + both, in: folder)
            #expect(refused.status == 65 && refused.talk.contains("goes not together with png.dpi"))
            let vector = try studio(batch(2, ["out/{index}.svg"], "--size", "100"), in: folder)
            #expect(vector.status == 64 && vector.talk.contains("options for png, but no --out that it writes"))
        }
    }

    @Test(
        "quickly packed pictures have the pixels of others, with a palette and without",
        arguments: [("ink", "painted"), ("ink", "none"), ("spectrum", "none"), ("risograph", "painted")])
    func packsQuickly(style: String, paper: String) throws {
        try withScene { folder in
            try Data(Self.scene.replacingOccurrences(of: "\"ink\"", with: "\"\(style)\"").utf8)
                .write(to: folder.appendingPathComponent("scene.json"))
            for (name, compression) in [("a.png", "quick"), ("b.png", "thorough")] {
                let options = ["--option", "png.paper=\(paper)", "--option", "png.compression=\(compression)"]
                try studioSucceeds(["render", "scene.json", "--out", name] + options, in: folder)
            }
            let quick = try Images.pixels(folder.appendingPathComponent("a.png").path)
            let thorough = try Images.pixels(folder.appendingPathComponent("b.png").path)
            #expect(quick.size == thorough.size)
            guard (style, paper) == ("ink", "none") else {
                let isSame = quick.bytes == thorough.bytes
                #expect(isSame)
                return
            }
            // One ink on transparent paper has its own colour exactly; premultiplied bytes tell its rounded share.
            let ink: [Int] = [0x1f, 0x1a, 0x1b, 0xff]
            let alphas = quick.bytes.indices.map { quick.bytes[$0 / 4 * 4 + 3] }
            let isInk = zip(quick.bytes.indices, alphas).allSatisfy { index, alpha in
                let product = ink[index % 4] * Int(alpha)
                return Int(quick.bytes[index]) == (product + 127) / 255
            }
            let sameAlpha = quick.bytes.indices.allSatisfy { $0 % 4 != 3 || quick.bytes[$0] == thorough.bytes[$0] }
            #expect(isInk && sameAlpha && alphas.contains(255))
        }
    }

    // MARK: Interruptions

    /// Many pages of many formats, so that signals come in the middle.
    private static let many = 640
    private static let outputs = ["out/{index:04}-{seed}.png", "out/{index:04}.svg"]

    /// A batch whose pages have 16 cells, so that few are listed at a time.
    private func manyPages(_ more: String...) -> [String] {
        batch(Self.many, Self.outputs, "--threads", "2", "--set", "/items/0/columns=16", "--option", "png.dpi=50")
            + more
    }

    @Test("a batch killed ten times at random moments leaves the files and the manifest of one that was not")
    func survivesKills() throws {
        let whole = try withScene { folder in
            try studioSucceeds(manyPages(), in: folder)
            return try files("out", in: folder)
        }
        #expect(whole.count == 2 * Self.many + 2)
        try withScene { folder in
            var random = RandomStream(seed: 11)
            var listed = 0
            for kill in 1...10 {
                let run = try StudioProcess(manyPages("--resume"), in: folder)
                // Each dies at work: when some more pages are listed.
                let manifest = folder.appendingPathComponent("out/manifest.jsonl")
                let deadline = Date(timeIntervalSinceNow: 60)
                var now = listed
                while now == listed, Date() < deadline {
                    now = (try? Data(contentsOf: manifest))?.count { $0 == UInt8(ascii: "\n") } ?? 0
                    usleep(500)
                }
                usleep(UInt32(random.uniform(in: 0...10_000)))
                run.send(SIGKILL)
                #expect(throws: (any Error).self, "run \(kill) ended by itself: give the test more pages") {
                    try run.wait()
                }
                listed = (try Data(contentsOf: manifest)).count { $0 == UInt8(ascii: "\n") }
            }
            try studioSucceeds(manyPages("--resume"), in: folder)
            let isSame = try files("out", in: folder) == whole
            #expect(isSame)
        }
    }

    @Test("SIGTERM finishes the pages in hand, lists them, and says that it goes on", arguments: [SIGTERM, SIGINT])
    func stops(signal: Int32) throws {
        try withScene { folder in
            let run = try StudioProcess(batch(5000, Self.outputs), in: folder)
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
