import Foundation
import JSON
import Testing

@Suite struct EvaluateTests {
    private func losses(_ more: String..., in folder: URL) throws -> JSONValue {
        let result = try studioSucceeds(
            ["evaluate", "tiny.safetensors", "drawings.ndjson", "--split", "train", "--json", "--threads", "1"] + more,
            in: folder)
        #expect(result.lines.count == 1)
        return try JSONValue(parsing: result.output, name: "stdout")
    }

    private func number(_ key: String, _ value: JSONValue) throws -> Double {
        try JSONNode(value, name: "stdout").required(key).number(in: -1e6...1e6)
    }

    @Test func printsOneObject() throws {
        try Fixture.withFolder { folder in
            let mean = try losses(in: folder)
            guard case .object(let members) = mean else {
                Issue.record("\(mean) is no object")
                return
            }
            #expect(members.map(\.key) == ["sketches", "offset", "pen", "reconstruction", "kl"])
            #expect(try number("sketches", mean) > 50)
            let sum = try number("offset", mean) + number("pen", mean)
            #expect(abs(try number("reconstruction", mean) - sum) < 1e-6)
            #expect(try number("kl", mean) >= 0)
            #expect(try losses(in: folder) == mean, "the same question has the same answer")
        }
    }

    @Test func samplesLatentsAndCountsPaddingOnRequest() throws {
        try Fixture.withFolder { folder in
            let mean = try losses(in: folder)
            let sampled = try losses("--latent", "sampled", in: folder)
            #expect(try number("reconstruction", sampled) != number("reconstruction", mean))
            #expect(try number("kl", sampled) == number("kl", mean))
            let padded = try losses("--padded", in: folder)
            #expect(try number("pen", padded) > number("pen", mean))
            #expect(abs(try number("offset", padded) - number("offset", mean)) < 1e-6)
        }
    }

    @Test func refusesWhatItCannotMeasure() throws {
        try Fixture.withFolder { folder in
            let evaluate = ["evaluate", "tiny.safetensors", "drawings.ndjson"]
            try studioFails(evaluate + ["--split", "validation"], 64, "--split", in: folder)
            try studioFails(evaluate + ["--threads", "0"], 64, "--threads: expected 1 to 256", in: folder)
            try studioFails(
                ["evaluate", "tiny.safetensors", "none.ndjson"], 66, "none.ndjson: no such file", in: folder)
            try Data("{\"drawing\":[[[0,9],[0,9]]]}\n".utf8).write(to: folder.appendingPathComponent("one.ndjson"))
            try studioFails(
                ["evaluate", "tiny.safetensors", "one.ndjson"], 65, "has no sketches in the split \"test\"",
                in: folder)
        }
    }
}
