import Foundation
import SketchDocuments
import SketchModel
import TestSupport
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
            #expect(
                members.map(\.key) == [
                    "sketches", "offset", "pen", "reconstruction", "kl", "points", "nats_per_point",
                    "nats_per_point_with_noise",
                ])
            #expect(try number("sketches", mean) > 50)
            let sum = try number("offset", mean) + number("pen", mean)
            #expect(abs(try number("reconstruction", mean) - sum) < 1e-6)
            #expect(try number("kl", mean) >= 0)
            #expect(try losses(in: folder) == mean, "the same question has the same answer")
        }
    }

    /// The parts add up, agree with the losses, and noise on the points changes the figure.
    @Test func printsNatsAPoint() throws {
        try Fixture.withFolder { folder in
            let result = try losses(in: folder)
            let root = JSONNode(result, name: "stdout")
            func part(_ key: String, _ of: String = "nats_per_point") throws -> Double {
                try root.required(of).required(key).number(in: -1e3...1e3)
            }
            let points = try number("points", result)
            let model = try Checkpoint.read(folder.appendingPathComponent("tiny.safetensors").path)
            let (sketches, longest) = (try number("sketches", result), Double(model.configuration.maxLength))
            let pen = try number("pen", result) * longest * sketches / points
            #expect(abs(try part("pen") - pen) < 1e-6)
            let offset = try number("offset", result) * longest * sketches / points + 2 * log(model.scaleFactor)
            #expect(abs(try part("offset") - offset) < 1e-6)
            #expect(abs(try part("total") - part("offset") - part("pen") - part("kl")) < 1e-9)
            #expect(try part("standard_error") > 0)
            #expect(try part("total", "nats_per_point_with_noise") != part("total"))

            let plain = try studioSucceeds(
                ["evaluate", "tiny.safetensors", "drawings.ndjson", "--split", "train"], in: folder)
            #expect(plain.lines.contains { $0.hasPrefix("nats a point    ") && $0.contains(" ± ") })
            #expect(plain.lines.contains { $0.hasPrefix("with noise ±0.5 ") })
        }
    }

    /// An archive in other units than a window of 256 is measured as it stands, and that is said.
    @Test func saysWhereUnitsDifferAndWhatIsLeftOut() throws {
        try Fixture.withFolder { folder in
            let usual = try studioSucceeds(["evaluate", "tiny.safetensors", "drawings.ndjson"], in: folder)
            #expect(!usual.talk.contains("not in a window"), "vector drawings are scaled to it")
            let archive = TestFiles.path("Tests/Reference/archives/protocol-4.npz")
            let other = try studioSucceeds(["evaluate", "tiny.safetensors", archive], in: folder)
            #expect(other.talk.contains("not in a window of 256 (median of the longest side: "))
            let long = (0..<300).map { "\($0),\($0 * 37 % 200)".split(separator: ",") }
            let drawing =
                "{\"drawing\":[[[\(long.map { $0[0] }.joined(separator: ","))],["
                + "\(long.map { $0[1] }.joined(separator: ","))]]]}\n"
            let short = "{\"drawing\":[[[0,9,20],[0,9,1]]]}\n"
            try Data((String(repeating: short, count: 40) + drawing).utf8)
                .write(to: folder.appendingPathComponent("long.ndjson"))
            let fewer = try studioSucceeds(["evaluate", "tiny.safetensors", "long.ndjson"], in: folder)
            #expect(fewer.talk.contains("left out of all its splits: 1 too long, 0 empty, 0 broken (N_max is "))
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

    @Test func saysWhereDrawingsAreOfAnotherClass() throws {
        try Fixture.withFolder { folder in
            let text = try String(contentsOf: folder.appendingPathComponent("drawings.ndjson"), encoding: .utf8)
            try Data(text.replacingOccurrences(of: "zigzag", with: "pig").utf8)
                .write(to: folder.appendingPathComponent("pigs.ndjson"))
            let warning = "warning: tiny.safetensors draws zigzag, and is held against drawings of pig\n"
            let pigs = try studioSucceeds(["evaluate", "tiny.safetensors", "pigs.ndjson"], in: folder)
            #expect(pigs.talk == warning)
            let own = try studioSucceeds(["evaluate", "tiny.safetensors", "drawings.ndjson"], in: folder)
            #expect(own.talk == "")
            // The name of a file that does not say what it holds tells nothing.
            try studioSucceeds(["dataset", "prepare", "pigs.ndjson", "--out", "some.npz"], in: folder)
            let unknown = try studioSucceeds(["evaluate", "tiny.safetensors", "some.npz"], in: folder)
            #expect(!unknown.talk.contains("held against"))
        }
    }

    @Test func refusesWhatItCannotMeasure() throws {
        try Fixture.withFolder { folder in
            let evaluate = ["evaluate", "tiny.safetensors", "drawings.ndjson"]
            try studioFails(evaluate + ["--split", "validation"], 64, "--split", in: folder)
            try studioFails(
                evaluate + ["--threads", "0"], 64, "'--threads <threads>': expected a whole number from 1 to 256",
                in: folder)
            try studioFails(
                ["evaluate", "tiny.safetensors", "none.ndjson"], 66, "none.ndjson: no such file", in: folder)
            try Data("{\"drawing\":[[[0,9],[0,9]]]}\n".utf8).write(to: folder.appendingPathComponent("one.ndjson"))
            try studioFails(
                ["evaluate", "tiny.safetensors", "one.ndjson"], 65, "has no sketches in the split \"test\"",
                in: folder)
        }
    }
}
