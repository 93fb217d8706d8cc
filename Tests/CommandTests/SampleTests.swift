import Foundation
import JSON
import Testing

@Suite struct SampleTests {
    private func sample(_ count: Int, _ more: String...) -> [String] {
        ["sample", "tiny.safetensors", "--count", "\(count)", "--seed", "7"] + more
    }

    @Test("neither batch size nor threads change a byte")
    func repeats() throws {
        try Fixture.withFolder { folder in
            let first = try studioSucceeds(sample(70, "--batch", "1", "--threads", "1"), in: folder).output
            #expect(first.count { $0 == UInt8(ascii: "\n") } == 70)
            for (batch, threads) in [("1", "2"), ("7", "1"), ("7", "2"), ("64", "1"), ("64", "2")] {
                let other = try studioSucceeds(sample(70, "--batch", batch, "--threads", threads), in: folder).output
                #expect(other == first, "batch \(batch), threads \(threads)")
            }
            let fewer = try studioSucceeds(sample(9), in: folder).output
            #expect(first.starts(with: fewer))
            let other = try studioSucceeds(["sample", "tiny.safetensors", "--count", "70", "--seed", "8"], in: folder)
            #expect(other.output != first)
        }
    }

    @Test func writesAFile() throws {
        try Fixture.withFolder { folder in
            let printed = try studioSucceeds(sample(5), in: folder).output
            #expect(try studioSucceeds(sample(5, "--out", "five.ndjson"), in: folder).lines == ["five.ndjson"])
            #expect(try contents(of: folder)["five.ndjson"] == printed)
            try studioFails(sample(3, "--out", "five.ndjson"), 73, "five.ndjson: exists already", in: folder)
            try studioSucceeds(sample(3, "--out", "five.ndjson", "--force"), in: folder)
            let names = try contents(of: folder).keys.sorted()
            #expect(names == ["drawings.ndjson", "five.ndjson", "tiny.safetensors"])
            let three = try contents(of: folder)["five.ndjson"] ?? Data()
            #expect(printed.starts(with: three) && three.count { $0 == UInt8(ascii: "\n") } == 3)
        }
    }

    @Test func keepsTheGreatestSeed() throws {
        try Fixture.withFolder { folder in
            let line = try studioSucceeds(["sample", "tiny.safetensors", "--seed", "\(Int64.max)"], in: folder).output
            #expect(try JSONValue(parsing: line, name: "stdout")["seed"] == .integer(Int64.max))
        }
    }

    @Test func printsDrawingsThatTheTrainerReads() throws {
        try Fixture.withFolder { folder in
            let result = try studioSucceeds(sample(250), in: folder)
            for (index, line) in result.lines.enumerated() {
                let value = try JSONValue(parsing: Data(line.utf8), name: "stdout")
                #expect(value["index"] == .integer(Int64(index)))
                #expect(value["word"] == .string("zigzag"))
            }
            try result.output.write(to: folder.appendingPathComponent("sampled.ndjson"))
            try studioSucceeds(
                ["train", "sampled.ndjson", "--out", "again.safetensors", "--steps", "1"] + Fixture.sizes, in: folder)
        }
    }

    @Test func drawsGreedily() throws {
        try Fixture.withFolder { folder in
            let greedy = try studioSucceeds(sample(3, "--temperature", "0"), in: folder)
            #expect(greedy.lines.count == 3)
            #expect(greedy.output != (try studioSucceeds(sample(3, "--temperature", "1"), in: folder).output))
        }
    }

    @Test func refusesWhatItCannotDraw() throws {
        try Fixture.withFolder { folder in
            try studioFails(sample(0), 64, "--count: expected a number from 1", in: folder)
            try studioFails(sample(1, "--temperature", "-1"), 64, "--temperature", in: folder)
            try studioFails(sample(1, "--temperature=nan"), 64, "--temperature", in: folder)
            try studioFails(sample(1, "--latent", "posterior"), 65, "posterior", in: folder)
            try studioFails(["sample", "none.safetensors"], 66, "none.safetensors: no such file", in: folder)
        }
    }
}
