import Foundation
import TestSupport
import Testing

@Suite struct ExportTests {
    private static let plain = ["--unconditional", "--no-attention", "--mixtures", "20"]

    @Test func writesEachFormatByItsEnding() throws {
        try Fixture.withFolder { folder in
            for ending in ["onnx", "step.onnx", "initial.onnx", "npz", "html"] {
                let out = "tiny.\(ending)"
                let result = try studioSucceeds(["export", "tiny.safetensors", "--out", out], in: folder)
                #expect(result.lines == [out] && result.talk.isEmpty)
                let first = try Data(contentsOf: folder.appendingPathComponent(out))
                try studioFails(["export", "tiny.safetensors", "--out", out], 73, "exists already", in: folder)
                try studioSucceeds(["export", "tiny.safetensors", "--out", out, "--force"], in: folder)
                let isEqual = try Data(contentsOf: folder.appendingPathComponent(out)) == first
                #expect(isEqual, "\(ending)")
            }
        }
    }

    @Test func refusesWhatItCannotWrite() throws {
        try Fixture.withFolder { folder in
            func fails(_ arguments: [String], _ status: Int32, _ message: String) throws {
                try studioFails(["export"] + arguments, status, message, in: folder)
            }
            try fails(
                ["tiny.safetensors", "--out", "tiny.json"], 64, "expected a file name ending in .gen.json, .html")
            try fails(["tiny.safetensors", "--out", ".onnx"], 64, "expected a file name ending in .gen.json, .html")
            try fails(["tiny.safetensors"], 64, "--out")
            try fails(["missing.safetensors", "--out", "x.onnx"], 66, "missing.safetensors")
            try fails(["drawings.ndjson", "--out", "x.onnx"], 65, "drawings.ndjson")
            try fails(["tiny.safetensors", "--out", "nowhere/x.onnx"], 73, "the folder nowhere does not exist")
            try fails(
                ["tiny.safetensors", "--out", "x.gen.json"], 65,
                "tiny.safetensors: a .gen.json file cannot hold an encoder and a latent vector, nor attention, nor 2 mixture "
                    + "components instead of 20")
            try fails(
                ["tiny.safetensors", "--out", "x.gen.json"], 65,
                "; it can be exported to .html, .initial.onnx, .npz, .onnx, .step.onnx\n")
            try studioSucceeds(
                ["train", "drawings.ndjson", "--out", "p.safetensors", "--steps", "1", "--attention-positions"]
                    + Fixture.sizes, in: folder)
            // No format is named that would refuse it, too.
            for ending in ["html", "onnx", "step.onnx", "initial.onnx", "npz", "gen.json"] {
                try fails(
                    ["p.safetensors", "--out", "p.\(ending)"], 65,
                    "which no exported file holds yet; read its tensors with the safetensors library")
            }
        }
    }

    /// A decoder alone: trained, resumed to the same bytes, measured, drawn from, exported and read back.
    @Test func unconditionalModelsGoTheWholeWay() throws {
        try Fixture.withFolder { folder in
            func contents(_ name: String) throws -> Data { try Data(contentsOf: folder.appendingPathComponent(name)) }
            func train(_ out: String, steps: Int, _ more: [String] = []) -> [String] {
                [
                    "train", "drawings.ndjson", "--out", out, "--decoder", "16", "--max-length", "40", "--batch-size",
                    "8",
                    "--threads", "1", "--steps", "\(steps)",
                ] + Self.plain + more
            }
            let talk = try studioSucceeds(train("a.safetensors", steps: 30), in: folder).talk
            #expect(talk.contains("validation L_R") && !talk.contains("L_KL"))
            try studioSucceeds(train("b.safetensors", steps: 18), in: folder)
            try studioFails(
                ["train", "drawings.ndjson", "--out", "b.safetensors", "--resume"] + Fixture.sizes, 65,
                "other settings or data: --unconditional was given, is not now; --mixtures was 20, is 2", in: folder)
            try studioSucceeds(train("b.safetensors", steps: 30, ["--resume"]), in: folder)
            let isEqual = try contents("a.last.safetensors") == contents("b.last.safetensors")
            #expect(isEqual)

            let info = try studioSucceeds(["info", "a.safetensors"], in: folder).text
            #expect(info.contains("none: the model has no latent"))
            let losses = try studioSucceeds(["evaluate", "a.safetensors", "drawings.ndjson"], in: folder).text
            #expect(losses.contains("kl              none: no latent"))
            #expect(try studioSucceeds(["sample", "a.safetensors", "--count", "2"], in: folder).lines.count == 2)
            try studioSucceeds(["pack", "a.safetensors", "--out", "packed.safetensors"], in: folder)
            try studioFails(
                ["pack", "a.safetensors", "--out", "c.safetensors", "--posteriors", "drawings.ndjson"], 65,
                "has no encoder", in: folder)

            let out = ["export", "a.safetensors", "--out", "a.gen.json"]
            #expect(try studioSucceeds(out, in: folder).talk.isEmpty)
            try studioSucceeds(["import", "a.gen.json", "--out", "back.safetensors"], in: folder)
            try studioSucceeds(["export", "back.safetensors", "--out", "back.gen.json"], in: folder)
            let comesBack = try contents("a.gen.json") == contents("back.gen.json")
            #expect(comesBack)
            try studioFails(
                ["export", "a.safetensors", "--out", "a.initial.onnx"], 65,
                "begins with h and c of 16 zeros, so there is no .initial.onnx graph to write; it can be exported to "
                    + ".gen.json, .html, .npz, .onnx, .step.onnx\n", in: folder)
            for name in ["a.onnx", "a.html", "a.npz", "a.step.onnx"] {
                try studioSucceeds(["export", "a.safetensors", "--out", name], in: folder)
            }
        }
    }

    @Test func unconditionalSaysWhatDoesNotGoWithIt() throws {
        try Fixture.withFolder { folder in
            let run =
                ["train", "drawings.ndjson", "--steps", "1", "--threads", "1", "--decoder", "8", "--max-length", "40"]
            let talk = try studioSucceeds(
                run + ["--out", "a.safetensors", "--unconditional", "--latent", "4", "--encoder", "5"], in: folder
            ).talk
            #expect(talk.contains("warning: --encoder does not go with --unconditional, and changes nothing here"))
            #expect(talk.contains("warning: --latent does not go with --unconditional, and changes nothing here"))
            try studioFails(
                [
                    "train", "drawings.ndjson", "--steps", "1", "--out", "b.safetensors", "--from", "tiny.safetensors",
                    "--unconditional",
                ], 64, "the network has an encoder there", in: folder)
        }
    }
}
