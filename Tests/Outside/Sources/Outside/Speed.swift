import SketchModel

/// `Outside speed CHECKPOINT` says how long sampling takes in the configuration that it was built in; docs/library.md
/// has the figures.
enum Speed {
    static func measure(_ path: String) throws {
        let sampler = Sampler(try Checkpoint.read(path))
        let requests = (0..<64).map { SampleRequest(seed: 1, index: UInt64($0), temperature: 0.4, latent: .prior) }
        let times = try (0..<3).map { _ in
            try ContinuousClock().measure { _ = try sampler.sample(requests, threads: 1) }
        }
        print("64 sketches on one thread, the least of three: \(times.min() ?? .zero)")
    }
}
