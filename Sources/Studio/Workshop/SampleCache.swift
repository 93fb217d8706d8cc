import SketchBase
import SketchModel
import Synchronization

/// Drawings by what they were drawn from: the same request and checkpoint always give the same one, so
/// a change of paper or style costs no sampling. Any number of tasks may share it; nothing is drawn under its lock.
public final class SampleCache: Sendable {
    private struct Key: Hashable {
        var checkpoint: String
        var request: SampleRequest
    }

    private let samples = Mutex<[Key: SampledSketch]>([:])

    public init() {}

    /// Those of the requests that are still to be drawn.
    func missing(_ requests: [SampleRequest], from sampler: Sampler) -> [SampleRequest] {
        let hash = sampler.checkpoint.sha256
        return samples.withLock { samples in
            requests.filter { samples[Key(checkpoint: hash, request: $0)] == nil }
        }
    }

    /// The sketches of `requests`, in order; those that are missing are drawn and kept.
    ///
    /// - Parameter progress: told after each new one how many are done; drawing stops where it throws.
    /// - Throws: as `Sampler.sample` and `progress`.
    func sample(
        _ requests: [SampleRequest], from sampler: Sampler, threads: Int,
        progress: (_ done: Int) throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [SampledSketch] {
        let hash = sampler.checkpoint.sha256
        let keys = requests.map { Key(checkpoint: hash, request: $0) }
        // What is there now is taken at once: another task may trim the cache meanwhile.
        var found = samples.withLock { samples in
            Dictionary(keys.map { ($0, samples[$0]) }) { first, _ in first }.compactMapValues { $0 }
        }
        let new = keys.filter { found[$0] == nil }
        for (key, sample) in zip(new, try sampler.sample(new.map(\.request), threads: threads, progress: progress)) {
            found[key] = sample
        }
        samples.withLock { [found] samples in samples.merge(found) { $1 } }
        return keys.compactMap { found[$0] }
    }

    /// Forgets samples that `planned` has no use for, where many have gathered.
    public func trim(for planned: [PlannedCell]) {
        samples.withLock { if $0.count > 20 * planned.count + 10_000 { $0 = [:] } }
    }
}
