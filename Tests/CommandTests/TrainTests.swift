import Foundation
import SketchDocuments
import TestSupport
import Testing

@Suite struct TrainTests {
    private func train(_ steps: Int, _ more: String...) -> [String] {
        ["train", "drawings.ndjson", "--out", "run.safetensors", "--steps", "\(steps)"] + Fixture.sizes + more
    }

    /// The log's lines as JSON, without the time they took.
    private func log(in folder: URL) throws -> [[JSONMember]] {
        let text = try String(contentsOf: folder.appendingPathComponent("run.log.jsonl"), encoding: .utf8)
        return try text.split(separator: "\n").map { line in
            guard case .object(let members) = try JSONValue(parsing: Data(line.utf8), name: "log") else {
                throw StudioProcess.Failure(description: "not an object: \(line)")
            }
            return members.filter { $0.key != "seconds" }
        }
    }

    @Test func leavesCheckpointsAStateAndALog() throws {
        try Fixture.withFolder { folder in
            let result = try studioSucceeds(train(25), in: folder)
            #expect(result.lines == ["run.safetensors", "run.last.safetensors"])
            #expect(
                try contents(of: folder).keys.sorted() == [
                    "drawings.ndjson", "run.last.safetensors", "run.log.jsonl", "run.resume.state", "run.safetensors",
                    "tiny.safetensors",
                ])
            let entries = try log(in: folder)
            #expect(entries.count > 1)
            #expect(JSONValue.object(entries.last ?? [])["step"] == .integer(25))
            for entry in entries {
                #expect(
                    entry.map(\.key) == [
                        "step", "epoch", "training", "validation", "best", "learning_rate", "kl_weight", "skipped",
                    ])
            }
            for file in ["run.safetensors", "run.last.safetensors"] {
                try studioSucceeds(["info", file], in: folder)
            }
        }
    }

    @Test(arguments: [
        ("layer-norm-lstm", "layer-normalised LSTM, 16 units"),
        ("hyper-lstm", "HyperLSTM, 16 units, rescaled by 8 through embeddings of 4"),
    ])
    func trainsOtherCells(cell: String, description: String) throws {
        try Fixture.withFolder { folder in
            let options = ["--cell", cell, "--hyper", "8", "--hyper-embedding", "4", "--recurrent-dropout", "0.1"]
            try studioSucceeds(train(12) + options, in: folder)
            #expect(try studioSucceeds(["info", "run.safetensors"], in: folder).text.contains(description))
            try studioSucceeds(["evaluate", "run.safetensors", "drawings.ndjson"], in: folder)
            try studioSucceeds(["sample", "run.safetensors", "--count", "3", "--seed", "7"], in: folder)
        }
    }

    @Test func keepsAnEarlierRun() throws {
        try Fixture.withFolder { folder in
            try studioSucceeds(train(2), in: folder)
            try studioFails(train(2), 73, "run.safetensors: exists already; give --force", in: folder)
            try FileManager.default.removeItem(at: folder.appendingPathComponent("run.safetensors"))
            try studioFails(train(2), 73, "run.resume.state: exists already; give --force", in: folder)
            try studioSucceeds(train(2, "--force"), in: folder)
        }
    }

    @Test("a run that is stopped twice ends in the same bytes as one that is not")
    func resumes() throws {
        let steps = 300
        let (checkpoint, entries) = try Fixture.withFolder { folder in
            try studioSucceeds(train(steps), in: folder)
            return (try contents(of: folder)["run.last.safetensors"], try log(in: folder))
        }
        try #require(checkpoint != nil)
        try Fixture.withFolder { folder in
            var logged = 0
            for signal in [SIGINT, SIGTERM] {
                let run = try StudioProcess(
                    train(steps, "--resume").filter { logged > 0 || $0 != "--resume" }, in: folder)
                // The log grows with each epoch, so a new line shows that the run is on its way.
                let deadline = Date(timeIntervalSinceNow: 60)
                while (try? log(in: folder).count) ?? 0 <= logged, Date() < deadline { usleep(2000) }
                run.send(signal)
                let result = try run.wait()
                #expect(result.status == 75, "\(result.talk)")
                #expect(result.output.isEmpty)
                let last = result.talk.split(separator: "\n").last ?? ""
                #expect(last.hasPrefix("stopped at step ") && last.contains("--resume"), "\(last)")
                logged = try log(in: folder).count
                #expect(logged < entries.count)
            }
            try studioSucceeds(train(steps, "--resume"), in: folder)
            #expect(try contents(of: folder)["run.last.safetensors"] == checkpoint)
            #expect(try log(in: folder) == entries)
        }
    }

    @Test func refusesToResumeAnotherRun() throws {
        try Fixture.withFolder { folder in
            try studioFails(train(2, "--resume"), 66, "run.resume.state: no such file", in: folder)
            try studioSucceeds(train(2), in: folder)
            try studioFails(train(2, "--resume", "--seed", "9"), 65, "--seed was 1, is 9. ", in: folder)
            try studioFails(
                train(2, "--resume", "--rotation", "5", "--mirror", "--decoder", "20"), 65,
                "--rotation was 0.0, is 5.0; --mirror was false, is true; --decoder was 16, is 20. ", in: folder)
            try studioFails(
                train(1, "--resume"), 64,
                "--steps: the run has done 2 of its 2 steps, more than the 1 asked for; give more than 2 to go on, or --force",
                in: folder)

            // As many drawings as before, of one other point, and then fewer.
            let drawings = folder.appendingPathComponent("drawings.ndjson")
            let text = try String(contentsOf: drawings, encoding: .utf8)
            let last = try #require(text.range(of: ",100]", options: .backwards))
            try Data(text.replacingCharacters(in: last, with: ",101]").utf8).write(to: drawings)
            try studioFails(
                train(2, "--resume"), 65, "drawings.ndjson gives as many sketches as then, 136 + 3, but others",
                in: folder)
            try Data(text.split(separator: "\n").prefix(140).joined(separator: "\n").utf8).write(to: drawings)
            try studioFails(
                train(2, "--resume"), 65, "drawings.ndjson gave 136 + 3 sketches, gives 127 + 2", in: folder)
            try Data(text.utf8).write(to: drawings)
            try studioSucceeds(train(2, "--resume"), in: folder)
        }
    }

    @Test func saysThatARunIsFinishedAndProlongsIt() throws {
        try Fixture.withFolder { folder in
            try studioSucceeds(train(20), in: folder)
            let again = try studioSucceeds(train(20, "--resume"), in: folder)
            #expect(
                again.talk.contains("this run is finished: it has done its 20 steps; --resume with a larger --steps"))
            #expect(again.lines == ["run.safetensors", "run.last.safetensors"])
            let longer = try studioSucceeds(train(40, "--resume"), in: folder)
            #expect(longer.talk.contains("going on at step 20, with 40 steps in all instead of 20"))
            #expect(!longer.talk.contains("the learning rate"))
            try studioSucceeds(train(40, "--out", "whole.safetensors"), in: folder)
            let files = try contents(of: folder)
            #expect(files["run.last.safetensors"] == files["whole.last.safetensors"])
            let (whole, cosine) = (["--final-learning-rate", "1e-5", "--out", "cosine.safetensors"], 20)
            try studioSucceeds(train(cosine) + whole, in: folder)
            let leap = try studioSucceeds(train(2 * cosine, "--resume") + whole, in: folder)
            #expect(leap.talk.contains("the learning rate goes on along the cosine of 40 steps: from 1e-05 to 5.5e-05"))
        }
    }

    @Test func theCheckpointFixesTheNetwork() throws {
        try Fixture.withFolder { folder in
            let from = [
                "train", "drawings.ndjson", "--from", "tiny.safetensors", "--out", "run.safetensors", "--steps", "1",
                "--threads", "1",
            ]
            try studioFails(
                from + ["--encoder", "64", "--cell", "hyper-lstm"], 64,
                "--encoder is 8 there, 64 here; --cell is lstm there, hyper-lstm here. Leave out", in: folder)
            try studioFails(from + ["--no-attention"], 64, "the network is with attention there", in: folder)
            try studioFails(from + ["--max-length", "50"], 64, "--max-length is 40 there, 50 here", in: folder)
            try studioFails(
                from + ["--initialisation", "orthogonal"], 64, "--initialisation is of new models", in: folder)
            try studioSucceeds(from + ["--encoder", "8"], in: folder)
        }
    }

    /// A network that has lost its way: its L_KL has more digits than anyone reads.
    @Test func aDivergedRunIsNamedAndPrintsShortNumbers() throws {
        try Fixture.withFolder { folder in
            let path = folder.appendingPathComponent("tiny.safetensors")
            var file = Array(try Data(contentsOf: path))
            let length = file[0..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
            let header = try JSONValue(parsing: Data(file[8..<8 + length]), name: "header")
            let node = JSONNode(header, name: "header")
            let place = try node.required("encoder.log_variance.bias").required("data_offsets").elements()[0]
            let first = try 8 + length + place.integer(in: 0...file.count)
            for byte in 0..<4 { file[first + byte] = UInt8(truncatingIfNeeded: Float(300).bitPattern >> (8 * byte)) }
            try Data(file).write(to: path)
            let arguments = [
                "train", "drawings.ndjson", "--from", "tiny.safetensors", "--steps", "3", "--threads", "1",
            ]
            let result = try studioSucceeds(arguments + ["--out", "run.safetensors"], in: folder)
            #expect(result.talk.contains("begin again with --force and a smaller --learning-rate"))
            #expect(result.talk.firstMatch(of: /[0-9]{20}/) == nil, "\(result.talk)")
            #expect(result.talk.firstMatch(of: /L_KL [0-9]\.[0-9]{3}e\+129/) != nil, "\(result.talk)")
            try studioFails(
                arguments + ["--out", "run.safetensors"], 73,
                "give --force to replace it, or another name; --resume goes on with the run that left it", in: folder)
        }
    }

    @Test(
        "broken data",
        arguments: [
            ("{\"drawing\":[[[1,2],[3,4]]]}\n{\"drawing\":[[[1,2],[3,4]\n", "broken.ndjson:2:"),
            ("\n\n{\"drawing\":[[[1,2],[3]]]}\n", "broken.ndjson:3: /drawing/0: has 2 x but 1 y"),
            ("{\"drawing\":[[[1,\"2\"],[3,4]]]}", "broken.ndjson:1: /drawing/0/0/1: expected a number"),
            ("{\"word\":\"owl\"}", "broken.ndjson:1: the key \"drawing\" is missing"),
            ("{\"drawing\":[[[NaN,2],[3,4]]]}", "broken.ndjson:1:15: not valid JSON"), ("", "broken.ndjson: "),
            ("\u{0}\u{1}\u{2}", "broken.ndjson:1:1: "),
        ])
    func refusesBrokenLines(text: String, message: String) throws {
        try Fixture.withFolder { folder in
            try Data(text.utf8).write(to: folder.appendingPathComponent("broken.ndjson"))
            try studioFails(
                ["train", "drawings.ndjson", "broken.ndjson", "--out", "run.safetensors"], 65, message, in: folder)
        }
    }

    @Test func refusesAnArchiveThatWouldRunACommand() throws {
        try Fixture.withFolder { folder in
            try FileManager.default.copyItem(
                atPath: TestFiles.path("Tests/Reference/archives/hostile.npz"),
                toPath: folder.appendingPathComponent("hostile.npz").path)
            try studioFails(
                ["train", "hostile.npz", "--out", "run.safetensors"], 65, "hostile.npz: ", in: folder)
            try studioFails(["evaluate", "tiny.safetensors", "hostile.npz"], 65, "hostile.npz: ", in: folder)
        }
    }

    @Test func refusesWhatIsNotThere() throws {
        try Fixture.withFolder { folder in
            try studioFails(
                ["train", "none.ndjson", "--out", "run.safetensors"], 66, "none.ndjson: no such file", in: folder)
            try studioFails(
                ["train", "drawings.ndjson", "--from", "none.safetensors", "--out", "run.safetensors"], 66,
                "none.safetensors: no such file", in: folder)
            try studioFails(train(2) + ["--out", "nowhere/run.safetensors"], 73, "does not exist", in: folder)
            // A folder that takes no file, and one that is not there where a run is to go on, are found before training.
            try studioFails(train(2) + ["--out", "/proc/run.safetensors"], 73, "cannot be created", in: folder)
            try studioFails(
                train(2, "--resume") + ["--out", "nowhere/run.safetensors"], 73, "does not exist", in: folder)
            try studioFails(["train", "drawings.ndjson:set=", "--out", "run.safetensors"], 64, "set", in: folder)
            try studioFails(
                ["train", "drawings.txt", "--out", "run.safetensors"], 65, "what can be read is Creative Birds .json",
                in: folder)
        }
    }
}
