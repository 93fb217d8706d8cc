import Foundation
import SketchBase
import SketchDocuments
import TestSupport
import Testing

@Suite struct BatchCommandTests {
    static let scene = """
        {"version": 1, "checkpoint": "tiny.safetensors", "seed": 3, "paper": {"width": 60, "height": 40}, \
        "margin": 5, "style": "ink", "items": [{"type": "grid", "rows": 1, "columns": 2, "temperature": 0.5}]}
        """

    /// A folder with scene.json, its model, and a folder called out.
    func withScene<T>(_ body: (URL) throws -> T) throws -> T {
        try Fixture.withFolder { folder in
            try Data(Self.scene.utf8).write(to: folder.appendingPathComponent("scene.json"))
            try makeFolder("out", in: folder)
            return try body(folder)
        }
    }

    func makeFolder(_ name: String, in folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent(name), withIntermediateDirectories: false)
    }

    func batch(_ count: Int, _ out: [String], _ more: String...) -> [String] {
        ["batch", "scene.json", "--count", "\(count)"] + out.flatMap { ["--out", $0] } + more
    }

    func fails(_ arguments: [String], _ status: Int32, _ message: String, in folder: URL) throws {
        let result = try studio(arguments, in: folder)
        #expect(result.status == status && result.talk.contains(message), "\(arguments): \(result.talk)")
    }

    func files(_ name: String, in folder: URL) throws -> [String: Data] {
        try contents(of: folder.appendingPathComponent(name))
    }

    func lines(_ data: Data?) throws -> [JSONValue] {
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

    @Test func refusesWhatCannotBe() throws {
        try withScene { folder in
            func fails(_ arguments: [String], _ status: Int32, _ message: String) throws {
                try studioFails(["batch", "scene.json"] + arguments, status, message, in: folder)
            }
            try FileManager.default.removeItem(at: folder.appendingPathComponent("out"))
            try fails([], 64, "--out")
            try fails(["--out", "a.svg", "--count", "2"], 64, "a.svg: gives several of the 2 pages one name")
            try fails(
                ["--out", "{temperature}.svg", "--set", "temperature=1", "--count", "2"], 64,
                "gives several of the 2 pages")
            try fails(["--out", "{index}.svg", "--set", "temperature=1,0.5,1"], 64, "1 stands twice among the values")
            try fails(["--out", "{index}.svg", "--set", "padding=0,0.0"], 64, "0.0 stands twice among the values")
            // A key of a layout that the scene has none of.
            try fails(["--out", "{index}.svg", "--set", "overlap=0.5"], 64, "\"overlap\" is no key of the scene")
            try fails(["--out", "{index}.svg", "--set", "row=1,2"], 64, "did you mean \"rows\"?")
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
            try fails(["--out", "{index}.svg", "--set", "/items/1/rows=1"], 65, "has 1 element, counted from 0")
            try fails(["--out", "{index}.svg", "--set", "style=ink,none"], 65, "there is no style \"none\"")
            try fails(
                ["--out", "{index}.svg", "--set", "/items/0/seed=1", "--count", "2"], 65, "would look the same on each")
            try fails(["--out", "{index}.svg", "--parameters", "none.csv"], 66, "none.csv: no such file")
            let page = TestFiles.path("docs/pages/hello.page.json")
            try studioFails(
                ["batch", page, "--out", "{index}.svg"], 65, "hello.page.json: is a page, in which everything is drawn",
                in: folder)
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
}
