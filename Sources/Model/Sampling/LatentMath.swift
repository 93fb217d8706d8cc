import Foundation
import SketchBase

/// Computing with latents: vectors of one length Z.
public enum LatentMath {
    /// Σ weight·latent. - Throws: `badData` where there are none, or their lengths differ.
    public static func combination(_ terms: [(weight: Double, latent: [Float])]) throws(Diagnostic) -> [Float] {
        guard let length = terms.first?.latent.count else { throw .badData("a combination of no latents") }
        try checkLengths(terms.map(\.latent))
        return (0..<length).map { k in Float(terms.reduce(0) { $0 + $1.weight * Double($1.latent[k]) }) }
    }

    /// The mean of several latents.
    public static func mean(_ latents: [[Float]]) throws(Diagnostic) -> [Float] {
        try combination(latents.map { (1 / Double(latents.count), $0) })
    }

    /// The point at share `t` of the straight line from `a` to `b`; exactly `a` at 0 and `b` at 1.
    public static func lerp(_ a: [Float], _ b: [Float], _ t: Double) throws(Diagnostic) -> [Float] {
        try checkLengths([a, b])
        return zip(a, b).map { Float((1 - t) * Double($0) + t * Double($1)) }
    }

    /// The point at share `t` of the great arc from `a` to `b` (Shoemake 1985; lengths change along
    /// it as sketch-rnn's notebook does: each end's weight falls with the sine of the angle left).
    /// Where both point the same way the straight line is taken.
    ///
    /// - Throws: `badData` where a vector is zero and so points nowhere, or both point opposite ways
    ///   and so no arc is the shortest.
    public static func slerp(_ a: [Float], _ b: [Float], _ t: Double) throws(Diagnostic) -> [Float] {
        try checkLengths([a, b])
        let (lengthA, lengthB) = (length(a), length(b))
        guard lengthA > 0, lengthB > 0 else {
            throw .badData("slerp needs a direction, but a latent is zero; use lerp")
        }
        let cosine = zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) } / (lengthA * lengthB)
        let angle = acos(min(max(cosine, -1), 1))
        guard angle > 1e-4 else { return try lerp(a, b, t) }
        guard angle < .pi - 1e-4 else {
            throw .badData("slerp has no shortest way between latents that point opposite ways; use lerp")
        }
        let (weightA, weightB) = (sin((1 - t) * angle) / sin(angle), sin(t * angle) / sin(angle))
        return zip(a, b).map { Float(weightA * Double($0) + weightB * Double($1)) }
    }

    private static func length(_ a: [Float]) -> Double {
        a.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    }

    private static func checkLengths(_ latents: [[Float]]) throws(Diagnostic) {
        guard let first = latents.first, let other = latents.first(where: { $0.count != first.count }) else { return }
        throw .badData("latents of \(first.count) and \(other.count) numbers do not go together")
    }
}
