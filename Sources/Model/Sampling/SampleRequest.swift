import Drawing

/// What to draw: one sketch. Its bytes depend on nothing but this and the checkpoint.
public struct SampleRequest: Hashable, Sendable {
    public var seed: UInt64
    /// Which sketch of the seed.
    public var index: UInt64
    /// τ; 0 is greedy.
    public var temperature: Double
    public var latent: LatentSource

    public init(seed: UInt64, index: UInt64, temperature: Double, latent: LatentSource) {
        self.seed = seed
        self.index = index
        self.temperature = temperature
        self.latent = latent
    }
}

/// Where a sketch's latent comes from. A decoder-only model ignores it.
public enum LatentSource: Hashable, Sendable {
    /// Drawn from N(0, 1) with the sketch's own random stream.
    case prior
    /// A blend of `blend` of the checkpoint's posterior means chosen by the sketch's own random
    /// stream, plus normal noise of standard deviation `noise`.
    case posterior(blend: Int, noise: Double)
    /// Given: [Z].
    case vector([Float])
}

/// A drawing that the network made, in data units.
public struct SampledSketch: Hashable, Sendable {
    public var sketch: Sketch
    /// Whether the network ended the drawing, rather than running into the step limit.
    public var endedByItself: Bool

    public init(sketch: Sketch, endedByItself: Bool) {
        self.sketch = sketch
        self.endedByItself = endedByItself
    }
}
