import Foundation
import SketchBase
import SketchDocuments
import TestSupport
import Testing

/// Batches in parts, and in archives.
extension BatchCommandTests {
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
            // A lost archive comes again, and one that a power cut has torn; a changed one is not replaced.
            let second = folder.appendingPathComponent("out/001.tar")
            try FileManager.default.removeItem(at: second)
            try run("out", "--resume")
            #expect(try files("out", in: folder) == made)
            let listed = String(decoding: try #require(made["manifest.jsonl"]), as: UTF8.self).split(separator: "\n")
            try Data(listed.prefix(2).map { $0 + "\n" }.joined().utf8)
                .write(to: folder.appendingPathComponent("out/manifest.jsonl"))
            try made["001.tar"]?.prefix(1000).write(to: second)
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
}
