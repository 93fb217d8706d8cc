import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import TestSupport
import Testing

/// What of a page makes a picture.
extension BatchCommandTests {
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

    @Test func sheets() throws {
        try withScene { folder in
            let sweep = ["--set", "style=ink,blueprint", "--set", "temperature=0.2,0.4,0.8"]
            try studioSucceeds(
                ["batch", "sheet", "scene.json", "--out", "sheet.page.json", "--count", "2", "--width", "30"] + sweep,
                in: folder)
            let node = try JSONNode(
                parsing: Data(contentsOf: folder.appendingPathComponent("sheet.page.json")), name: "page")
            let page = try Page(document: node)
            // Three columns of 30 mm and four rows of 20, gaps of 4 between them, margins of 8, and labels.
            #expect(page.width == 148)
            #expect(page.height == 115)
            // Paper of another colour is painted to straight edges: a line goes around each page, and the brush is as
            // wide as it is, so its outer side is the edge.
            let paper = try #require(page.layers.first { $0.name == "paper" })
            let around = paper.paths.filter { $0.segments.count > 1 }.map(\.bounds)
            #expect(around.count == 6)
            let first = try #require(around.first ?? nil)
            #expect(abs(first.width + paper.pen.width - 30) < 1e-9 && abs(first.height + paper.pen.width - 20) < 1e-9)
            try fails(
                ["batch", "sheet", "scene.json", "--out", "a.png", "--count", "3000"], 64, "at most 2000 pages",
                in: folder)
        }
    }

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
}
