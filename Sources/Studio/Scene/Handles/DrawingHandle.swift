import SketchBase
import SketchDocuments
import SketchModel
import SketchStrokes

/// A drawing that a model made, in one short string: `4f1d2c8a90be:posterior:7:12:0.4`. It holds the first digits of the
/// SHA-256 of the checkpoint's file, the latent, the seed, the sketch of that seed and the temperature, and behind them the
/// convention where it is not the paper's, and `after(…)` with the rows of a given drawing where the network went on from
/// one (`GivenRows`). What has one handle is the same to the bit.
///
/// Latents are written as they were come by (`ItemLatent`), so that they are exact and short:
///
/// | text | meaning |
/// | --- | --- |
/// | `prior`, `posterior`, `posterior(3,0.1)` | drawn by the sketch's own random stream; blend and noise |
/// | `prior(5)`, `posterior(3,0.1,5)` | drawn by a seed of its own |
/// | `drawing(17)`, `class(owl)` | one of the checkpoint's posterior means, counted from 1; the mean of a class |
/// | `sum(1,a,-0.5,b)`, `lerp(a,b,0.5)`, `slerp(a,b,0.5)` | computed from others |
/// | `of(prior,7,12)` | that of another sketch: of its latent, seed and number |
/// | `sketch(+12-3+4+5/)` | the mean of the posterior of a given drawing, told by its rows |
/// | `axis(2)` | one of the directions in which the posteriors differ most, counted from 1, a standard deviation long |
/// | `near(a,0.3)` | a latent and noise from the sketch's place |
public struct DrawingHandle: Hashable, Sendable {
    /// The first `modelDigits` hexadecimal digits of the SHA-256 of the checkpoint's file.
    public var model: String
    public var latent: ItemLatent
    public var seed: UInt64
    /// Which sketch of the seed.
    public var index: UInt64
    public var temperature: Double
    public var convention: TemperatureConvention
    /// Rows in whole data units that the drawing begins with; the network goes on from there.
    public var beginning: [StrokeRow]

    package static let modelDigits = 12
    private static let after = "after("
    /// What facts of a page's cells call it.
    static let fact = "handle"

    /// - Parameters:
    ///   - sha256: the hash of the checkpoint's file.
    ///   - latent: as `LatentReference.expanded` gives it.
    public init(
        sha256: String, latent: ItemLatent, seed: UInt64, index: UInt64, temperature: Double,
        convention: TemperatureConvention = .paper, beginning: [StrokeRow] = []
    ) {
        model = String(sha256.prefix(Self.modelDigits))
        (self.latent, self.seed, self.index) = (latent, seed, index)
        (self.temperature, self.convention, self.beginning) = (temperature, convention, beginning)
    }

    /// - Throws: `badData` for what is no handle, saying what was expected.
    public init(_ text: String) throws(Diagnostic) {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        var after: String?
        if (6...7).contains(parts.count), let last = parts.last, last.hasPrefix(Self.after), last.hasSuffix(")") {
            after = String(last.dropFirst(Self.after.count).dropLast())
            parts.removeLast()
        }
        guard (5...6).contains(parts.count), parts[0].utf8.count == Self.modelDigits,
            parts[0].utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) })
        else {
            throw .badData(
                "\"\(text)\" is no handle of a drawing; expected MODEL:LATENT:SEED:SKETCH:TEMPERATURE, as in "
                    + "4f1d2c8a90be:posterior:7:12:0.4")
        }
        model = parts[0]
        do throws(Diagnostic) {
            latent = try HandleParser.latent(parts[1])
            seed = try HandleParser.whole(parts[2])
            index = try HandleParser.whole(parts[3])
            temperature = try HandleParser.number(parts[4], in: Layouts.temperatures)
            guard let convention = TemperatureConvention(rawValue: parts.count == 6 ? parts[5] : "paper") else {
                throw .badData("\"\(parts[5])\" is no convention of temperatures")
            }
            self.convention = convention
            beginning = try after.map { (rows) throws(Diagnostic) in try GivenRows.rows(rows) } ?? []
        } catch {
            throw error.at("the handle \"\(text)\"")
        }
    }

    public var text: String {
        let parts = [model, latent.handleText, "\(seed)", "\(index)", HandleParser.text(temperature)]
        let rows = GivenRows.text(beginning).map { [Self.after + $0 + ")"] } ?? []
        return (parts + (convention == .paper ? [] : [convention.rawValue]) + rows).joined(separator: ":")
    }

    /// Whether a text can be nothing but a handle: names and expressions have no colons.
    static func isMeant(by text: String) -> Bool { text.contains(":") }

    /// Where its sketch gets its latent from.
    ///
    /// - Throws: `badData` where the model has no such latent.
    func source(_ model: Sampler) throws(Diagnostic) -> LatentSource {
        switch latent {
        case .prior: return .prior
        case .posterior(let blend, let noise): return .posterior(blend: blend, noise: noise)
        case .near(let reference, let noise):
            let centre = try LatentValues.value(of: reference, model: model, called: "the model")
            return .vector(LatentValues.near(centre, noise: noise, seed: seed, sample: index))
        }
    }

    /// The request that draws it.
    package func request(_ model: Sampler) throws(Diagnostic) -> SampleRequest {
        SampleRequest(
            seed: seed, index: index, temperature: temperature, convention: convention, latent: try source(model),
            beginning: beginning)
    }
}

extension ItemLatent {
    /// As handles write it.
    package var handleText: String {
        switch self {
        case .prior: "prior"
        case .posterior(1, 0): "posterior"
        case .posterior(let blend, let noise): "posterior(\(blend),\(HandleParser.text(noise)))"
        case .near(let reference, 0): reference.handleText
        case .near(let reference, let noise): "near(\(reference.handleText),\(HandleParser.text(noise)))"
        }
    }
}

extension ItemLatent {
    /// The same without names; nil where no short text holds it: where it is made of a given drawing, or of many parts.
    func expanded(_ latents: [String: NamedLatent]) -> ItemLatent? {
        guard case .near(let reference, let noise) = self else { return self }
        var parts = 0
        return reference.expanded(latents, &parts).map { .near($0, noise: noise) }
    }
}

extension LatentReference {
    /// Latents that refer to latents multiply; more than these make no handle.
    private static let mostParts = 256

    /// The same without names; nil where no short text holds it.
    ///
    /// - Parameter parts: how many there were before, to which its own are added.
    fileprivate func expanded(_ latents: [String: NamedLatent], _ parts: inout Int) -> LatentReference? {
        parts += 1
        guard parts <= Self.mostParts else { return nil }
        switch self {
        case .named(let name):
            guard let definition = latents[name]?.definition else { return nil }
            switch definition {
            case .reference(let reference): return reference.expanded(latents, &parts)
            case .sketch: return nil
            case .prior, .posterior, .numbered, .classMean, .ofSketch, .axis: return .defined(definition)
            }
        case .defined: return self
        case .combination(let terms):
            var expanded: [LatentTerm] = []
            for term in terms {
                guard let latent = term.latent.expanded(latents, &parts) else { return nil }
                expanded.append(LatentTerm(term.weight, latent))
            }
            return .combination(expanded)
        case .lerp(let a, let b, let share):
            guard let a = a.expanded(latents, &parts), let b = b.expanded(latents, &parts) else { return nil }
            return .lerp(a, b, share)
        case .slerp(let a, let b, let share):
            guard let a = a.expanded(latents, &parts), let b = b.expanded(latents, &parts) else { return nil }
            return .slerp(a, b, share)
        }
    }

    /// As handles write it; of names, which handles do not hold, themselves.
    fileprivate var handleText: String {
        let number = HandleParser.text
        switch self {
        case .named(let name): return name
        case .defined(let definition): return definition.handleText
        case .combination(let terms):
            return "sum(\(terms.map { "\(number($0.weight)),\($0.latent.handleText)" }.joined(separator: ",")))"
        case .lerp(let a, let b, let share): return "lerp(\(a.handleText),\(b.handleText),\(number(share)))"
        case .slerp(let a, let b, let share): return "slerp(\(a.handleText),\(b.handleText),\(number(share)))"
        }
    }
}

extension LatentDefinition {
    fileprivate var handleText: String {
        switch self {
        case .prior(let seed): "prior(\(seed))"
        case .posterior(let blend, let noise, let seed): "posterior(\(blend),\(HandleParser.text(noise)),\(seed))"
        case .numbered(let number): "drawing(\(number))"
        case .classMean(let name): "class(\(HandleParser.encoded(name)))"
        case .ofSketch(let latent, let seed, let index): "of(\(latent.handleText),\(seed),\(index))"
        case .reference(let reference): reference.handleText
        case .sketch(let sequence, _): "sketch(\(GivenRows.text(sequence.rows) ?? ""))"
        case .axis(let number): "axis(\(number))"
        }
    }
}
