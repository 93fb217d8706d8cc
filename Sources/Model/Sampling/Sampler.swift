import Drawing
import Files

/// Draws sketches from a checkpoint.
public struct Sampler: Sendable {
    public let checkpoint: Checkpoint

    /// - Throws: `internalError` where no memory is left for the packed weights.
    public init(_ checkpoint: Checkpoint) throws(StudioError) {
        self.checkpoint = checkpoint
    }

    /// The sketches of `requests`, in order. `batch` rows run through the network together on each of
    /// `threads` threads; neither changes a single bit of the result.
    /// - Throws: `badData` where a latent has the wrong length, or posteriors are asked of a
    ///   checkpoint that has none.
    public func sample(
        _ requests: [SampleRequest], batch: Int = 64, threads: Int = 1
    ) throws(StudioError) -> [SampledSketch] {
        throw .internal("sampling is not built yet")
    }
}
