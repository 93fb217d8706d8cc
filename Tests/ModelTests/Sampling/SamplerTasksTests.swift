import SketchBase
import SketchModel
import SketchNetwork
import Synchronization
import TestSupport
import Testing

@Suite("Sampling by tasks")
struct SamplerTasksTests {
    private static let sampler: Sampler = {
        let configuration = ModelConfiguration(
            encoderHidden: nil, latent: 0, decoderHidden: 8, mixtures: 2, attention: nil, maxLength: 50)
        return Sampler(
            Checkpoint(
                configuration: configuration, parameters: configuration.initialParameters(seed: 3), scaleFactor: 10))
    }()

    private func requests(_ count: Int, latent: LatentSource = .prior) -> [SampleRequest] {
        (0..<count).map { SampleRequest(seed: 2, index: UInt64($0), temperature: 0.8, latent: latent) }
    }

    @Test("a task samples what a call samples, and is told of each sketch in order")
    func agrees() async throws {
        let (told, continuation) = AsyncStream.makeStream(of: Int.self)
        let sketches = try await Self.sampler.sketches(requests(40), batch: 8, threads: 2) { continuation.yield($0) }
        continuation.finish()
        #expect(try sketches == Self.sampler.sample(requests(40)))
        #expect(await told.reduce(into: []) { $0.append($1) } == Array(1...40))
    }

    @Test("a task that is cancelled before it begins samples nothing")
    func cancelledAtOnce() async {
        let some = requests(4)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Self.sampler.sketches(some) { _ in Issue.record("a sketch was drawn") }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("a task that is cancelled while it samples ends soon")
    func cancelled() async {
        let many = requests(1_000_000)
        let canceller = Canceller()
        let task = Task {
            try await Self.sampler.sketches(many) { done in
                if done == 5 { canceller.cancel() }
                Self.count.store(done, ordering: .relaxed)
            }
        }
        canceller.set(task)
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect((5..<many.count).contains(Self.count.load(ordering: .relaxed)))
    }

    /// How many sketches the cancelled task has drawn.
    private static let count = Atomic<Int>(0)

    @Test("what is wrong with a request is told as a call tells it")
    func errors() async {
        let wrong = requests(3, latent: .posterior(blend: 1, noise: 0))
        let expected = studioError { _ = try Self.latent.sample(wrong) }
        let error = await #expect(throws: Diagnostic.self) { try await Self.latent.sketches(wrong) }
        #expect(error != nil && error == expected)
    }

    /// A model with a latent, but without posteriors.
    private static let latent: Sampler = {
        let configuration = ModelConfiguration(
            encoderHidden: 4, latent: 2, decoderHidden: 8, mixtures: 2, attention: nil, maxLength: 50)
        return Sampler(
            Checkpoint(
                configuration: configuration, parameters: configuration.initialParameters(seed: 3), scaleFactor: 10))
    }()
}
