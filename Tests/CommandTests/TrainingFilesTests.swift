import Foundation
import Testing

/// One training an output, and files of a run that are as the run left them.
@Suite struct TrainingFilesTests {
    private let network = [
        "--encoder", "8", "--decoder", "8", "--latent", "2", "--mixtures", "2", "--max-length", "40", "--batch-size",
        "8", "--threads", "1", "--skip-broken",
    ]

    private func train(_ more: [String]) -> [String] {
        ["train", "drawings.ndjson", "--out", "run.safetensors"] + network + more
    }

    @Test("a second training of an output is told who holds it")
    func oneTrainingAnOutput() throws {
        try Fixture.withFolder { folder in
            let first = try StudioProcess(train(["--steps", "1000000"]), in: folder)
            let lock = folder.appendingPathComponent("run.lock")
            for _ in 0..<200 where (try? Data(contentsOf: lock))?.isEmpty ?? true { usleep(50_000) }
            for more in [["--force"], ["--resume"]] {
                let second = try studio(train(["--steps", "10"] + more), in: folder)
                #expect(second.status == 75, "\(second.talk)")
                #expect(second.talk.contains("run.safetensors: is being written by process "))
            }
            first.send(SIGHUP)
            #expect(try first.wait().status == 75)
            #expect(!FileManager.default.fileExists(atPath: lock.path))
        }
    }

    @Test("a state or a log that was changed is not gone on with, nor a state without its checkpoint")
    func changedFiles() throws {
        try Fixture.withFolder { folder in
            try studioSucceeds(train(["--steps", "20"]), in: folder)
            let resume = train(["--steps", "40", "--resume"])
            let names = ["run.resume.state", "run.log.jsonl", "run.safetensors"]
            let files = try contents(of: folder)
            for name in names {
                let url = folder.appendingPathComponent(name)
                var data = try #require(files[name])
                if name == "run.safetensors" {
                    try FileManager.default.removeItem(at: url)
                    try studioFails(resume, 66, "run.safetensors: is not there, though it is the best", in: folder)
                } else {
                    // A digit of the log, a bit of the state.
                    let place = name.hasSuffix("jsonl") ? try #require(data.firstIndex(of: 0x31)) : data.count - 4
                    data[place] ^= 1
                    try data.write(to: url)
                    try studioFails(resume, 65, "\(name): was changed", in: folder)
                }
                try #require(files[name]).write(to: url)
            }
            try studioSucceeds(resume, in: folder)
        }
    }
}
