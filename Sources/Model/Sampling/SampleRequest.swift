import Drawing

/// What to draw: one sketch. Its bytes depend on nothing but this and the checkpoint.
public struct SampleRequest: Hashable, Sendable {
    public var seed: UInt64
    /// Which sketch of the seed.
    public var index: UInt64
    /// τ; 0 is greedy.
    public var temperature: Double
    public var convention: TemperatureConvention
    public var latent: LatentSource
    /// Rows in data units that the drawing begins with; the network goes on from there.
    public var beginning: [StrokeRow]

    public init(
        seed: UInt64, index: UInt64, temperature: Double, convention: TemperatureConvention = .paper,
        latent: LatentSource, beginning: [StrokeRow] = []
    ) {
        self.seed = seed
        self.index = index
        self.temperature = temperature
        self.convention = convention
        self.latent = latent
        self.beginning = beginning
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
    /// The mean log-likelihood of a row, its end included, under the model at τ = 1; rows that were
    /// given do not count. Of two drawings from one latent the model finds the higher the likelier.
    public var logLikelihood: Double

    public init(sketch: Sketch, endedByItself: Bool, logLikelihood: Double = 0) {
        self.sketch = sketch
        self.endedByItself = endedByItself
        self.logLikelihood = logLikelihood
    }
}
