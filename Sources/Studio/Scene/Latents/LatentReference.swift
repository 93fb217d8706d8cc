/// A point of a model's latent space, said in terms of latents that have names.
public indirect enum LatentReference: Hashable, Sendable {
    case named(String)
    /// Told where it is used, as handles do.
    case defined(LatentDefinition)
    /// Σ weight · latent.
    case combination([LatentTerm])
    /// The point at this share of the straight line from one to the other.
    case lerp(LatentReference, LatentReference, Double)
    /// The point at this share of the great arc from one to the other.
    case slerp(LatentReference, LatentReference, Double)

    /// Every name in it.
    var names: Set<String> {
        switch self {
        case .named(let name): [name]
        case .defined: []
        case .combination(let terms): terms.reduce(into: []) { $0.formUnion($1.latent.names) }
        case .lerp(let a, let b, _), .slerp(let a, let b, _): a.names.union(b.names)
        }
    }
}

/// A latent with its weight in a sum.
public struct LatentTerm: Hashable, Sendable {
    /// What the latent is multiplied by.
    public var weight: Double
    /// The latent.
    public var latent: LatentReference

    public init(_ weight: Double, _ latent: LatentReference) {
        self.weight = weight
        self.latent = latent
    }
}

/// How the way from one latent to another is taken.
package enum LatentWay: String, CaseIterable, Sendable {
    case slerp, lerp

    var summary: String { self == .slerp ? "the great arc" : "the straight line" }

    package func between(_ a: LatentReference, _ b: LatentReference, at share: Double) -> LatentReference {
        if share == 0 { return a }
        if share == 1 { return b }
        return self == .slerp ? .slerp(a, b, share) : .lerp(a, b, share)
    }
}
