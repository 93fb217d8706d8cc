import SketchBase
import SketchGeometry
import SketchStrokes

/// What to draw: one sketch. Its bytes depend on nothing but this and the checkpoint.
public struct SampleRequest: Hashable, Sendable {
    /// With `index`, the seed of everything random in it.
    public var seed: UInt64
    /// Which sketch of the seed.
    public var index: UInt64
    /// τ, one of `temperatures`; 0 is greedy.
    public var temperature: Double
    /// What the temperature means.
    public var convention: TemperatureConvention
    /// Where z comes from.
    public var latent: LatentSource
    /// Rows in data units that the drawing begins with; the network goes on from there.
    public var beginning: [StrokeRow]
    /// Whether the sketch is given its log-likelihood, which takes a few per cent longer and changes no row.
    public var scored: Bool

    /// What τ may be; beyond, distributions are as good as flat.
    public static let temperatures = 0.0...10.0
    /// τ where nothing is said.
    package static let usualTemperature = 0.4
    /// How many posteriors' means may be blended into one latent.
    public static let blends = 1...1000
    /// What the standard deviation of the noise on a latent may be; those of the prior have one of 1.
    public static let noises = 0.0...10.0

    public init(
        seed: UInt64, index: UInt64, temperature: Double, convention: TemperatureConvention = .paper,
        latent: LatentSource, beginning: [StrokeRow] = [], scored: Bool = false
    ) {
        self.seed = seed
        self.index = index
        self.temperature = temperature
        self.convention = convention
        self.latent = latent
        self.beginning = beginning
        self.scored = scored
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

    /// How many posteriors are blended where nothing is said.
    package static let usualBlend = 1
    /// The noise on them where nothing is said.
    package static let usualNoise = 0.1

    /// What settings mean for `model`: what they ask for, else its posteriors where it has some.
    ///
    /// - Parameters:
    ///   - isPosterior: whether latents come from posteriors; this, `blend` and `noise` are nil where nothing is said.
    ///   - prefix: what stands before the names of settings where they are given, as `--`.
    /// - Throws: `usage` for settings that would change nothing.
    package init(
        for model: Checkpoint, isPosterior: Bool?, blend: Int?, noise: Double?, prefix: String = ""
    ) throws(Diagnostic) {
        let ofBlends = (blend == nil ? [] : ["blend"]) + (noise == nil ? [] : ["noise"])
        guard model.configuration.latent > 0 else {
            let given = (isPosterior == nil ? [] : ["latent"]) + ofBlends
            guard given.isEmpty else { throw Self.withoutLatent(given.map { prefix + $0 }) }
            self = .prior
            return
        }
        if isPosterior ?? !model.posteriorMeans.isEmpty {
            self = .posterior(blend: blend ?? Self.usualBlend, noise: noise ?? Self.usualNoise)
            return
        }
        guard ofBlends.isEmpty else {
            throw Diagnostic(
                .usage,
                "\(ofBlends.map { prefix + $0 }.joined(separator: ", ")): about blends of posteriors, but latents come from "
                    + "the prior here"
                    + (isPosterior == nil ? ", for the checkpoint carries no posteriors; studio pack adds some" : ""))
        }
        self = .prior
    }

    /// That settings about latents mean nothing to a model that has none.
    package static func withoutLatent(_ settings: [String]) -> Diagnostic {
        Diagnostic(
            .usage,
            "\(settings.joined(separator: ", ")): the model is a decoder alone, without latent; leave "
                + (settings.count == 1 ? "it out" : "them out"))
    }
}

/// A drawing that the network made, in data units.
public struct SampledSketch: Hashable, Sendable {
    /// In data units.
    public var sketch: Sketch
    /// Whether the network ended the drawing, rather than running into the step limit.
    public var endedByItself: Bool
    /// nil unless the request asked for it.
    public var logLikelihood: LogLikelihood?

    public init(sketch: Sketch, endedByItself: Bool, logLikelihood: LogLikelihood? = nil) {
        self.sketch = sketch
        self.endedByItself = endedByItself
        self.logLikelihood = logLikelihood
    }
}

/// How likely a drawing's rows are under the model at τ = 1: the sum of log p(row | z, rows before it) over the rows
/// that were drawn and the end, each given the rows before it as they were drawn (teacher forcing), and z as the
/// drawing was made from. Offsets count in units of the scale factor, so of two models only those with
/// one scale factor compare; of two drawings from one latent the model finds the higher the likelier.
public struct LogLikelihood: Hashable, Sendable {
    /// In nats.
    public var sum: Double
    /// How many rows it is the sum over, the end included; rows that were given do not count.
    public var rowCount: Int

    public init(sum: Double, rowCount: Int) {
        self.sum = sum
        self.rowCount = rowCount
    }

    /// In nats a row.
    public var mean: Double { sum / Double(max(rowCount, 1)) }
}
