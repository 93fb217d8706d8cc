import Foundation
import SketchBase
import SketchDocuments
import SketchStudio
import TestSupport
import Testing

@Suite("Batch")
struct BatchTests {
    // MARK: Seeds

    @Test("seeds of pages lie below 2⁵³, differ, and are other than those of items")
    func seeds() {
        let seeds = (0..<10_000).map { BatchSeed.seed(ofPage: $0, sceneSeed: 7) }
        #expect(Set(seeds).count == seeds.count)
        #expect(seeds.allSatisfy { BatchSeed.range.contains($0) })
        let items = (0..<10_000).map { item in
            var stream = RandomStream(seed: 7, path: UInt64(item))
            return stream.next() >> 11
        }
        #expect(Set(seeds).isDisjoint(with: items))
        // Pictures that people have kept name such seeds, so they never change.
        #expect(Array(seeds.prefix(2)) == [8_900_844_981_217_693, 6_402_372_475_312_931])
    }

    // MARK: Names

    private func template(_ text: String) throws -> BatchTemplate {
        try BatchTemplate(text, numbers: ["index", "seed"], words: ["title", "/items/0/rows"])
    }

    @Test func fillsNames() throws {
        let values = ["index": "42", "seed": "123456789", "title": "A/B\\..\n", "/items/0/rows": "3"]
        let path = { (text: String) throws in try template(text).path { values[$0] ?? "" } }
        #expect(try path("a/{index:06}-{seed:03}.png") == "a/000042-123456789.png")
        #expect(try path("{title}/{/items/0/rows}.svg") == "A-B-..-/3.svg")
        #expect(try template("{title}/{index}.svg").path { _ in ".." } == "--/--.svg")
        #expect(try template("{title}/a{title}/{index}.svg").path { $0 == "index" ? "7" : "" } == "-/a/7.svg")
        #expect(try template("/{index}.svg").path { _ in "7" } == "/7.svg")
        #expect(try template("a/b/{index}.svg").folder == "a/b")
        #expect(try template("a/b{index}/c.svg").folder == "a")
        #expect(try template("a/b{index}/c.svg").hasFoldersWithin)
        #expect(try !template("/{index}.svg").hasFoldersWithin)
        #expect(try template("/{index}.svg").folder == "/")
    }

    @Test(
        "names that cannot be",
        arguments: [
            ("{", "a brace without its other"), ("a}.svg", "a brace without its other"),
            ("{}.svg", "{} is no value here"),
            ("{indx}.svg", "did you mean \"index\"?"), ("{index:6}.svg", "as in {index:06}"),
            ("{index:021}.svg", "as in {index:06}"), ("{title:06}.svg", "as in {index:06}"),
            ("a\\{index}.svg", "without control characters"), ("a\n{index}.svg", "without control characters"),
        ])
    func refusesNames(text: String, message: String) {
        let error = studioError { _ = try template(text) }
        #expect(error?.status == .usage)
        #expect(error?.message.contains(message) == true || error?.hint?.contains(message) == true, "\(error as Any)")
    }

    // MARK: Parameters

    @Test func readsValues() throws {
        func read(_ text: String) throws -> [JSONValue] { try BatchParameters.values(text) }
        #expect(try read("0.2,0.4,ink") == [.number(0.2), .number(0.4), .string("ink")])
        #expect(try read("1...4") == [1, 2, 3, 4].map { .integer($0) })
        #expect(try read("-1...1") == [-1, 0, 1].map { .integer($0) })
        #expect(try read("0.2...0.8/4") == [0.2, 0.4, 0.6, 0.8].map { .number($0) })
        #expect(try read("1...0/3") == [.integer(1), .number(0.5), .integer(0)])
        #expect(try read(#"{"from": "prior", "seed": 3},"a,b",[1,2],true,"# + "\"\"").count == 5)
        #expect(try read(#""""#) == [.string("")])
        #expect(try read("a...b") == [.string("a...b")])
    }

    @Test(
        "values that cannot be",
        arguments: [
            "", "1,", ",1", "1...0", "0.5...1", "1...2/1", "1...2/0", "1...2/100001", "0...100000", "1e999...2/3",
        ])
    func refusesValues(text: String) {
        #expect(studioError { _ = try BatchParameters.values(text) }?.status == .usage)
    }

    @Test func combines() throws {
        let parameters = try BatchParameters(["temperature=0.2,0.4", "style=ink,pencil"], table: nil)
        #expect(parameters.names == ["temperature", "style"])
        #expect(
            parameters.combinations == [
                [.number(0.2), .string("ink")], [.number(0.2), .string("pencil")], [.number(0.4), .string("ink")],
                [.number(0.4), .string("pencil")],
            ])
        #expect(studioError { _ = try BatchParameters(["a=1", "a=2"], table: nil) }?.status == .usage)
        #expect(studioError { _ = try BatchParameters(["=1"], table: nil) }?.status == .usage)
        #expect(studioError { _ = try BatchParameters(["a=1...200", "b=1...200"], table: nil) }?.status == .usage)
    }

    @Test func readsTables() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("table.csv").path
            func read(_ text: String) throws -> BatchParameters {
                try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                return try BatchParameters(["padding=0,0.1"], table: path)
            }
            let table = try read("\u{FEFF}temperature,title\r\n0.2,\"say \"\"hi\"\", twice\"\r\n\r\n0.4,\n")
            #expect(table.names == ["temperature", "title", "padding"])
            #expect(
                table.combinations == [
                    [.number(0.2), .string("say \"hi\", twice"), .integer(0)],
                    [.number(0.2), .string("say \"hi\", twice"), .number(0.1)],
                    [.number(0.4), .string(""), .integer(0)], [.number(0.4), .string(""), .number(0.1)],
                ])
            for (text, message) in [
                ("", "expected a line of names"), ("a,b\n", "at least one of values"),
                ("a,b\n1\n", ":2: expected 2 values"),
                ("a,a\n1,2\n", "stands twice"), ("a,b\n1,\"2\n", ":2: a quote that is not closed"),
                ("a,b\n1,2\"3\n", ":2: a quote inside a value"), ("a,b\n1,\"2\"3\n", ":2: text behind a quoted value"),
                ("a,\n1,2\n", "an empty name"), ("padding\n1\n", "padding is given twice"),
                ("a,b\n1,x\n2,x\n1,x\n", ":4: has the values of line 2 again"),
            ] {
                let error = studioError { _ = try read(text) }
                #expect(error?.text.contains(message) == true, "\(text): \(error as Any)")
            }
        }
    }

    // MARK: Shards

    @Test("shards are unbroken runs that make up the whole, and differ by one page at most")
    func ranges() throws {
        for (pages, count) in [(10, 3), (3, 8), (1_000_000, 7), (5, 5), (1, 1)] {
            let ranges = try (1...count).map { try BatchShard("\($0)/\(count)", environment: [:]).range(of: pages) }
            #expect(ranges.flatMap { [$0.lowerBound, $0.upperBound] }.first == 0)
            #expect(ranges.last?.upperBound == pages)
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
            #expect((ranges.map(\.count).max() ?? 0) - (ranges.map(\.count).min() ?? 0) <= 1)
        }
    }

    private static let slurm = [
        "SLURM_ARRAY_TASK_ID": "12", "SLURM_ARRAY_TASK_MIN": "10", "SLURM_ARRAY_TASK_MAX": "14",
        "SLURM_ARRAY_TASK_COUNT": "5",
    ]
    private static let gridEngine = [
        "SGE_TASK_ID": "5", "SGE_TASK_FIRST": "1", "SGE_TASK_LAST": "9", "SGE_TASK_STEPSIZE": "4",
    ]

    @Test func findsItsShard() throws {
        func shard(_ text: String, _ environment: [String: String]) throws -> String {
            try BatchShard(text, environment: environment).text
        }
        #expect(try shard("2/8", Self.slurm) == "2/8")
        #expect(try shard("auto", Self.slurm) == "3/5")
        #expect(try shard("auto/5", Self.slurm) == "3/5")
        #expect(try shard("auto", Self.gridEngine) == "2/3")
        #expect(try shard("auto/4", ["JOB_COMPLETION_INDEX": "0", "SGE_TASK_ID": "undefined"]) == "1/4")
        #expect(try shard("auto", ["OMPI_COMM_WORLD_RANK": "3", "OMPI_COMM_WORLD_SIZE": "4"]) == "4/4")
        #expect(try shard("auto/9", ["PARALLEL_SEQ": "9"]) == "9/9")
    }

    @Test(
        "shards that cannot be",
        arguments: [
            ("0/2", [:]), ("3/2", [:]), ("1/0", [:]), ("-1/2", [:]), ("1", [:]), ("1/2/3", [:]), ("", [:]),
            ("auto/", [:]),
            ("1/9999999999999999999999", [:]), ("auto", [:]), ("auto", ["JOB_COMPLETION_INDEX": "1"]),
            ("auto/2", ["JOB_COMPLETION_INDEX": "2"]), ("auto/2", ["JOB_COMPLETION_INDEX": "x"]),
            ("auto/2", ["JOB_COMPLETION_INDEX": ""]), ("auto/4", slurm),
            ("auto", slurm.merging(["SLURM_ARRAY_TASK_COUNT": "3"]) { $1 }),
            ("auto", slurm.merging(["SLURM_ARRAY_TASK_ID": "15"]) { $1 }),
            ("auto", slurm.merging(["JOB_COMPLETION_INDEX": "0"]) { $1 }), ("auto", ["SLURM_ARRAY_TASK_ID": "1"]),
            ("auto/2", ["PARALLEL_SEQ": "0"]), ("auto/2", ["PARALLEL_SEQ": "3"]),
        ] as [(String, [String: String])])
    func refusesShards(text: String, environment: [String: String]) {
        #expect(studioError { _ = try BatchShard(text, environment: environment) }?.status == .usage)
    }
}
