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

    private func fails(_ arguments: [String], _ status: Int32, _ message: String, in folder: URL) throws {
        let result = try studio(arguments, in: folder)
        #expect(result.status == status && result.talk.contains(message), "\(arguments): \(result.talk)")
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

    @Test("a larger count goes on where a smaller one ended, and ends as if it had been the first")
    func grows() throws {
        try withScene { folder in
            let names = ["out/{index}.svg", "--set", "temperature=0.2,0.4"]
            func run(_ count: Int, _ more: String...) throws -> StudioProcess.Result {
                try studio(batch(count, [names[0]]) + names.dropFirst() + more, in: folder)
            }
            #expect(try run(2).status == 0)
            #expect(try run(4, "--resume").talk.contains("4 pages drawn, 4 there already"))
            let grown = try files("out", in: folder)
            #expect(try run(4, "--force").status == 0)
            #expect(try files("out", in: folder) == grown)
            let smaller = try run(3, "--resume")
            #expect(smaller.status == 73 && smaller.talk.contains("(pages: 8, here 6)"))
        }
    }

    // MARK: Cells

    @Test("each cell is a picture of its own, which reproduce draws again and a scene with that cell gives")
    func cells() throws {
        try withScene { folder in
            let out = ["out/{index}-{cell:02}-{row}-{column}.svg", "out/{index}-{cell}.png"]
            let more = ["--each", "cell", "--set", "temperature=0.2,0.5", "--filter", "simplify:tolerance=0.1"]
            try studioSucceeds(batch(2, out) + more, in: folder)
            let pages = try lines(try files("out", in: folder)["manifest.jsonl"]).dropFirst()
            #expect(pages.count == 4)
            for (index, page) in pages.enumerated() {
                let listed = try JSONNode(page, name: "page").required("files").elements()
                #expect(
                    try listed.map { try $0.required("path").string() } == [
                        "\(index)-01-1-1.svg", "\(index)-1.png", "\(index)-02-1-2.svg", "\(index)-2.png",
                    ])
                #expect(try listed.map { try $0.required("cell").integer(in: 1...2) } == [1, 1, 2, 2])
                #expect(Set(try listed.map { try $0.required("handle").string() }).count == 2)
            }
            let svg = String(decoding: try #require(try files("out", in: folder)["3-02-1-2.svg"]), as: UTF8.self)
            // 60 mm less two margins of 5, in two columns.
            #expect(svg.contains(#"width="25mm" height="30mm""#))
            try studioSucceeds(["reproduce", "out/3-02-1-2.svg", "--out", "again.svg"], in: folder)
            try studioSucceeds(["reproduce", "out/2-1.png", "--out", "again.png"], in: folder)
            try fails(batch(1, ["a.svg"], "--each", "cell"), 64, "put {index} and {cell} into it", in: folder)
            try fails(batch(1, ["{cell}.svg"]), 64, "{cell} is no value here", in: folder)
            try fails(
                batch(1, ["{cell}.svg"], "--each", "cell", "--set", "cell=1"), 64, "shows one cell alone", in: folder)
        }
    }

    // MARK: Archives

    @Test("archives hold the pictures that lie beside each other else, and what is known of each")
    func archives() throws {
        try withScene { folder in
            func run(_ name: String, _ more: String...) throws {
                try studioSucceeds(
                    batch(7, ["\(name)/{shard:03}.tar"], "--pages-per-tar", "3", "--format", "svg", "--format", "png")
                        + more, in: folder)
            }
            try run("out", "--threads", "1")
            let made = try files("out", in: folder)
            #expect(Set(made.keys) == ["000.tar", "001.tar", "002.tar", "manifest.jsonl", "SHA256SUMS"])
            for name in ["two", "parts", "plain", "unpacked"] { try makeFolder(name, in: folder) }
            try run("two", "--threads", "3")
            #expect(try files("two", in: folder) == made)
            for shard in [2, 1] { try run("parts", "--shard", "\(shard)/2") }
            try studioSucceeds(["batch", "merge", "parts"], in: folder)
            let parts = try files("parts", in: folder)
            #expect(made.allSatisfy { parts[$0.key] == $0.value })
            let tar = Process()
            tar.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            tar.arguments = ["tar", "-xf", folder.appendingPathComponent("out/001.tar").path]
            tar.currentDirectoryURL = folder.appendingPathComponent("unpacked")
            try tar.run()
            tar.waitUntilExit()
            try studioSucceeds(batch(7, ["plain/{index:09}.svg", "plain/{index:09}.png"]), in: folder)
            let (unpacked, plain) = (try files("unpacked", in: folder), try files("plain", in: folder))
            #expect(unpacked.count == 9)
            let pages = try lines(plain["manifest.jsonl"]).dropFirst()
            for index in 3..<6 {
                for ending in ["svg", "png"] {
                    let isSame = unpacked["00000000\(index).\(ending)"] == plain["00000000\(index).\(ending)"]
                    #expect(isSame)
                }
                #expect(try lines(unpacked["00000000\(index).json"]) == [pages[index + 1]])
            }
            // A lost archive comes again, a changed one is not replaced.
            let second = folder.appendingPathComponent("out/001.tar")
            try FileManager.default.removeItem(at: second)
            try run("out", "--resume")
            #expect(try files("out", in: folder) == made)
            try Data("mine".utf8).write(to: second)
            let names = batch(7, ["out/{shard:03}.tar"], "--pages-per-tar", "3", "--format", "svg", "--format", "png")
            try fails(names + ["--resume"], 73, "is not the file that the batch has drawn", in: folder)
            try fails(batch(7, ["a.tar"]), 64, "put {shard:06} into it", in: folder)
            try fails(batch(7, ["{shard}.tar", "{index}.svg"]), 64, "go together with no other", in: folder)
            try fails(
                batch(7, ["{index}.svg"], "--format", "svg"), 64, "are for an --out that ends in .tar", in: folder)
        }
    }

    // MARK: Sheets

    @Test func sheets() throws {
        try withScene { folder in
            let sweep = ["--set", "style=ink,blueprint", "--set", "temperature=0.2,0.4,0.8"]
            try studioSucceeds(
                ["batch", "sheet", "scene.json", "--out", "sheet.page.json", "--count", "2", "--width", "30"] + sweep,
                in: folder)
            let page = try JSONNode(
                parsing: Data(contentsOf: folder.appendingPathComponent("sheet.page.json")), name: "page")
            // Three columns of 30 mm and four rows of 20, gaps of 4 between them, margins of 8, and labels.
            #expect(try page.required("width").number(in: 148...148) == 148)
            #expect(try page.required("height").number(in: 115...115) == 115)
            try fails(
                ["batch", "sheet", "scene.json", "--out", "a.png", "--count", "3000"], 64, "at most 2000 pages",
                in: folder)
        }
    }

    // MARK: Handles

    @Test("a handle from the manifest or from studio sample draws the same lines in another scene")
    func handles() throws {
        try withScene { folder in
            try studioSucceeds(batch(1, ["out/{cell}.page.json"], "--each", "cell"), in: folder)
            let made = try files("out", in: folder)
            let page = try #require(try lines(made["manifest.jsonl"]).last)
            let second = try JSONNode(page, name: "page").required("files").elements()[1]
            let handle = try second.required("handle").string()
            func layers(_ data: Data?) throws -> JSONValue? {
                try JSONValue(parsing: #require(data), name: "page")["layers"]
            }
            func render(_ handle: String, more: String = "") throws -> StudioProcess.Result {
                let item =
                    #"{"type": "chosen", "rows": 1, "columns": 2, "handles": ["\#(handle)", "\#(handle)"]\#(more)}"#
                let scene = Self.scene.replacing(#/"items".*/#, with: #""cell": 2, "items": [\#(item)]}"#)
                    .replacing(#""seed": 3"#, with: #""seed": 99"#)
                try Data(scene.utf8).write(to: folder.appendingPathComponent("chosen.json"))
                return try studio(["render", "chosen.json", "--out", "chosen.page.json", "--force"], in: folder)
            }
            func chosen() throws -> Data { try Data(contentsOf: folder.appendingPathComponent("chosen.page.json")) }
            #expect(try render(handle).status == 0)
            #expect(try layers(chosen()) == layers(made["2.page.json"]))
            let line = try #require(
                try studioSucceeds(["sample", "tiny.safetensors", "--count", "2", "--seed", "3"], in: folder).lines.last
            )
            let sample = try JSONNode(parsing: Data(line.utf8), name: "line")
            #expect(try render(sample.required("handle").string()).status == 0)
            #expect(String(decoding: try chosen(), as: UTF8.self).contains(try sample.required("handle").string()))
            let other = "0123456789ab" + handle.dropFirst(12)
            let refused = try render(other)
            #expect(refused.status == 65)
            #expect(refused.talk.contains("was drawn by a model whose SHA-256 begins with 0123456789ab"))
            #expect(refused.talk.contains("tiny.safetensors has \(handle.prefix(12))"))
            #expect(try render(handle, more: #", "temperature": 1"#).talk.contains("\"temperature\" has no part in it"))
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
