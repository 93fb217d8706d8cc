import Foundation
import SketchDocuments
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

    @Test func scoresWithoutChangingADrawing() throws {
        try Fixture.withFolder { folder in
            let plain = try studioSucceeds(sample(30), in: folder).lines
            let scored = try studioSucceeds(sample(30, "--likelihood"), in: folder).lines
            for (line, other) in zip(scored, plain) {
                let value = try JSONValue(parsing: Data(line.utf8), name: "stdout")
                let (sum, mean) = (value["log_likelihood"], value["log_likelihood_per_point"])
                guard case .number(let sum)? = sum, let mean else {
                    Issue.record("no log-likelihood in \(line)")
                    continue
                }
                // A point is a row, as `evaluate` counts it: the first point of a sketch is the origin, and the end none.
                let drawing = try JSONNode(value, name: line).required("drawing").elements()
                let points = try drawing.reduce(0) { try $0 + $1.elements()[0].elements().count } - 1
                if case .number(let mean) = mean {
                    #expect(points >= 1 && abs(sum / Double(points) - mean) < 1e-4, "\(line)")
                } else {
                    #expect(drawing.isEmpty && mean == .null, "\(line)")
                }
                let added = #","log_likelihood":\#(sum),"log_likelihood_per_point":\#(mean.text())"#
                #expect(line.replacingOccurrences(of: added, with: "") == other)
            }
            #expect(scored.count == 30)
        }
    }

    @Test func drawsAnArchiveThatTheTrainerReads() throws {
        try Fixture.withFolder { folder in
            #expect(try studioSucceeds(sample(120, "--out", "drawn.npz"), in: folder).lines == ["drawn.npz"])
            try studioFails(sample(120, "--out", "drawn.npz"), 73, "drawn.npz: exists already", in: folder)
            let report = try studioSucceeds(["dataset", "inspect", "drawn.npz", "--json"], in: folder).output
            let lines = try studioSucceeds(sample(120), in: folder).lines
            let drawings = lines.count { !$0.hasSuffix(#""drawing":[]}"#) }
            let node = JSONNode(try JSONValue(parsing: report, name: "report"), name: "report")
            #expect(try node.required("drawings").integer(in: 0...1000) == drawings)
            try studioSucceeds(
                ["train", "drawn.npz", "drawings.ndjson", "--out", "again.safetensors", "--steps", "1"] + Fixture.sizes,
                in: folder)
        }
    }

    @Test func drawsOnePageOfAll() throws {
        try Fixture.withFolder { folder in
            #expect(try studioSucceeds(sample(7, "--out", "seven.SVG"), in: folder).lines == ["seven.SVG"])
            let page = try contents(of: folder)["seven.SVG"] ?? Data()
            #expect(try studioSucceeds(sample(7, "--format", "svg"), in: folder).output == page + Data("\n".utf8))
            // Three columns and rows of 24 mm, and a margin of 6.
            #expect(String(decoding: page, as: UTF8.self).contains(#"width="84mm" height="84mm""#))
            try studioFails(sample(7, "--out", "seven.SVG"), 73, "seven.SVG: exists already", in: folder)
            try studioSucceeds(sample(12, "--out", "seven.SVG", "--force"), in: folder)
            #expect(try contents(of: folder)["seven.SVG"] != page)
        }
    }

    @Test func drawsAFileASketch() throws {
        try Fixture.withFolder { folder in
            let names = ["owl-00.svg", "owl-01.svg", "owl-02.svg"]
            #expect(try studioSucceeds(sample(3, "--out", "owl-%02d.svg"), in: folder).lines == names)
            let files = try contents(of: folder)
            #expect(Set(names.compactMap { files[$0] }).count == 3)
            #expect(
                try studioSucceeds(sample(1, "--format", "svg"), in: folder).output.dropLast() == files["owl-00.svg"])
            // Found before anything is drawn or written.
            try studioFails(sample(5, "--out", "owl-%02d.svg"), 73, "owl-00.svg: exists already", in: folder)
            #expect(try contents(of: folder) == files)
            try studioFails(sample(2, "--out", "none/%d.svg"), 73, "the folder none does not exist", in: folder)
            try studioSucceeds(sample(5, "--out", "owl-%02d.svg", "--force"), in: folder)
            #expect(try contents(of: folder).count == files.count + 2)
        }
    }

    @Test("whoever reads the first lines only is not told of a fault", .timeLimit(.minutes(1)))
    func closedPipe() throws {
        try Fixture.withFolder { folder in
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            shell.arguments = [
                "-c", "\"$0\" sample tiny.safetensors --count 1000000 2> talk | head -n 2 > two",
                try StudioProcess.executable().path,
            ]
            shell.currentDirectoryURL = folder
            try shell.run()
            shell.waitUntilExit()
            var files = try contents(of: folder)
            #expect(files["talk"] == Data())
            #expect(
                files["two"] == (try studioSucceeds(["sample", "tiny.safetensors", "--count", "2"], in: folder).output))
            // Where the signal is ignored, as some programs leave it, and where the disk is full, an error says so.
            for (command, reason) in [("| head -n 1", "Broken pipe"), ("> /dev/full", "No space left on device")] {
                let shell = Process()
                shell.executableURL = URL(fileURLWithPath: "/bin/sh")
                shell.arguments = [
                    "-c",
                    "trap '' PIPE; { \"$0\" sample tiny.safetensors --count 100000 2> talk; echo $? > status; } \(command)",
                    try StudioProcess.executable().path,
                ]
                shell.currentDirectoryURL = folder
                shell.standardOutput = FileHandle.nullDevice
                try shell.run()
                shell.waitUntilExit()
                files = try contents(of: folder)
                let talk = String(decoding: files["talk"] ?? Data(), as: UTF8.self)
                #expect(talk == "studio: error: stdout: could not be written: \(reason)\n")
                #expect(files["status"] == Data("74\n".utf8))
            }
        }
    }

    @Test("a signal leaves nothing half written, and what is done is said", arguments: [SIGINT, SIGTERM, SIGHUP])
    func stops(signal: Int32) throws {
        try Fixture.withFolder { folder in
            let before = try contents(of: folder).count
            func stopped(_ out: [String], count: String, once started: () -> Bool) throws -> StudioProcess.Result {
                let run = try StudioProcess(["sample", "tiny.safetensors", "--count", count] + out, in: folder)
                let deadline = Date(timeIntervalSinceNow: 60)
                while !started(), Date() < deadline { usleep(2000) }
                run.send(signal)
                return try run.wait()
            }
            func names() -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] }
            func isWriting() -> Bool { names().contains { $0.hasSuffix(".tmp") } }
            let whole = try stopped(["--out", "a.ndjson"], count: "10000000", once: isWriting)
            #expect(whole.status == 75 && whole.output.isEmpty)
            #expect(
                whole.talk.contains(
                    /\nstudio: error: stopped: [0-9]+ of 10000000 sketches drawn; a.ndjson is not written\n/),
                "\(whole.talk)")
            #expect(names().count == before)

            let single = try stopped(
                ["--out", "x-%d.svg"], count: "20000", once: { names().contains { $0.hasPrefix("x-9") } })
            #expect(single.status == 75, "\(single.talk)")
            let written = names().count - before
            #expect(written > 9 && written < 20000 && single.lines.count == written)
            #expect(single.talk.contains("studio: error: stopped: \(written) of 20000 sketches written\n"))
            #expect(!isWriting())
        }
    }

    /// Options that would change nothing are refused, with the reason.
    @Test func refusesLatentsThatThereAreNot() throws {
        try Fixture.withFolder { folder in
            try studioFails(
                sample(1, "--noise", "0.2"), 64,
                "tiny.safetensors: --noise: about blends of posteriors, but latents come from the prior here, for the",
                in: folder)
            try studioFails(sample(1, "--latent", "prior", "--blend", "2"), 64, "--blend: about blends", in: folder)
            try studioSucceeds(
                ["train", "drawings.ndjson", "--out", "alone.safetensors", "--unconditional", "--steps", "1"]
                    + ["--decoder", "8", "--mixtures", "2", "--max-length", "40", "--threads", "1"], in: folder)
            for options in [["--latent", "posterior"], ["--latent", "prior"], ["--blend", "2"], ["--noise", "0"]] {
                try studioFails(
                    ["sample", "alone.safetensors"] + options, 64,
                    "alone.safetensors: \(options[0]): the model is a decoder alone, without latent; leave it out",
                    in: folder)
            }
            try studioFails(
                ["evaluate", "alone.safetensors", "drawings.ndjson", "--latent", "sampled"], 64,
                "--latent: the model is a decoder alone", in: folder)
            try studioFails(
                ["evaluate", "alone.safetensors", "--samples", "6", "--against", "drawings.ndjson", "--blend", "2"], 64,
                "--blend: the model is a decoder alone", in: folder)
        }
    }

    @Test func picturesSayHowTheyWereDrawnAndAreDrawnAgain() throws {
        try Fixture.withFolder { folder in
            try studioSucceeds(
                ["pack", "tiny.safetensors", "--out", "packed.safetensors", "--posteriors", "drawings.ndjson"],
                in: folder)
            let packed = ["sample", "packed.safetensors", "--count", "3", "--seed", "7", "--blend", "2"]
            try studioSucceeds(packed + ["--temperature", "0.7", "--out", "p-%d.svg"], in: folder)
            try studioSucceeds(sample(5, "--out", "five.svg"), in: folder)
            let text = String(decoding: try contents(of: folder)["p-2.svg"] ?? Data(), as: UTF8.self)
            #expect(
                text.contains(
                    #""scene":{"sample":{"checkpoint":"packed.safetensors","first":2,"count":1,"temperature":0.7,"latent":{"#
                        + #""blend":2,"noise":0.1}}}"#), "\(text)")
            for name in ["p-2.svg", "five.svg"] {
                try studioSucceeds(["reproduce", name, "--out", "again-" + name], in: folder)
                let files = try contents(of: folder)
                let isEqual = files["again-" + name] == files[name]
                #expect(isEqual, "\(name)")
            }
            try FileManager.default.moveItem(
                at: folder.appendingPathComponent("packed.safetensors"),
                to: folder.appendingPathComponent("elsewhere.safetensors"))
            let again = ["reproduce", "p-2.svg", "--out", "b.svg"]
            try studioFails(again, 66, "its checkpoint packed.safetensors is not there", in: folder)
            try studioFails(
                again + ["--checkpoint", "tiny.safetensors"], 65, "drawn by another checkpoint", in: folder)
            try studioSucceeds(again + ["--checkpoint", "elsewhere.safetensors"], in: folder)
            try studioSucceeds(["dataset", "inspect", "drawings.ndjson", "--sheet", "sheet.svg"], in: folder)
            try studioFails(
                ["reproduce", "sheet.svg", "--out", "c.svg"], 65, "sheet.svg: its recipe does not say how it was drawn",
                in: folder)
        }
    }

    @Test func refusesWhatItCannotDraw() throws {
        try Fixture.withFolder { folder in
            try studioFails(sample(0), 64, "expected a whole number from 1", in: folder)
            try studioFails(sample(1, "--temperature", "-1"), 64, "--temperature", in: folder)
            try studioFails(sample(1, "--temperature=nan"), 64, "--temperature", in: folder)
            try studioFails(sample(1, "--latent", "posterior"), 65, "posterior", in: folder)
            try studioFails(["sample", "none.safetensors"], 66, "none.safetensors: no such file", in: folder)
        }
    }
}
