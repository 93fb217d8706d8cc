import Foundation
import SketchBase
import SketchGeometry
import SketchNetwork
import SketchStrokes

/// The negative evidence lower bound (ELBO) in nats a point, in data units: what a model needs on average to say
/// where the next point of a drawing is, what the pen does there, and which latent the drawing has. It depends
/// neither on the scale factor nor on N_max nor on how the loss is weighted, so that any two models of the same
/// drawings can be held side by side.
///
/// Points are stroke-3 rows. For a drawing of n of them, with the losses L_s, L_p and L_KL:
/// offset = N_max·L_s + 2n·ln(scale factor), pen = N_max·L_p (the end token's share included), kl = N_z·L_KL.
/// Each part is summed over all drawings and divided by their points.
package struct PointLikelihood: Hashable, Sendable {
    /// Drawings and points that were counted.
    package var sketches: Int
    package var points: Int
    /// −log p of the offsets, nats a point.
    package var offset: Double
    /// −log p of the pen states, nats a point.
    package var pen: Double
    /// KL(q(z|S) ‖ N(0, 1)), nats a point.
    package var kl: Double
    /// Of `total`, over drawings: that of a ratio of sums (Cochran 1977, eq. 6.13); nil for fewer than two.
    package var standardError: Double?

    /// offset + pen + kl.
    package var total: Double { offset + pen + kl }

    /// - Parameters:
    ///   - losses: of each sketch, not padded.
    ///   - rowCounts: of each sketch; at least one row in all.
    package init(_ losses: [Loss], rowCounts: [Int], configuration: ModelConfiguration, scaleFactor: Double) {
        sketches = losses.count
        points = rowCounts.reduce(0, +)
        let (count, longest) = (Double(points), Double(configuration.maxLength))
        let unit = 2 * log(scaleFactor)
        let offsets = zip(losses, rowCounts).map { $0.offset * longest + unit * Double($1) }
        let pens = losses.map { $0.pen * longest }
        let divergences = losses.map { $0.kl * Double(configuration.latent) }
        offset = offsets.reduce(0, +) / count
        pen = pens.reduce(0, +) / count
        kl = divergences.reduce(0, +) / count
        guard sketches > 1 else { return }
        let ratio = total
        let squares = losses.indices.reduce(0.0) { sum, index in
            let rest = offsets[index] + pens[index] + divergences[index] - ratio * Double(rowCounts[index])
            return sum + rest * rest
        }
        standardError = (squares * Double(sketches) / Double(sketches - 1)).squareRoot() / count
    }
}

extension StrokeSequence {
    /// Each point, the origin included, moved by uniform noise of ±`amplitude` an axis. Drawings on a grid of whole
    /// numbers reward mixtures that are narrower than the grid, for nothing; ±0.5 takes that away (dequantisation,
    /// Theis et al. 2016, §3.1).
    package func withUniformNoise(_ amplitude: Double, seed: UInt64, index: Int) -> StrokeSequence {
        var random = RandomStream(seed: seed, path: 0xA015E, UInt64(index))
        func draw() -> Point {
            Point(random.uniform(in: -amplitude...amplitude), random.uniform(in: -amplitude...amplitude))
        }
        var before = draw()
        return StrokeSequence(
            rows: rows.map { row in
                let here = draw()
                defer { before = here }
                return StrokeRow(
                    dx: Float(Double(row.dx) + here.x - before.x), dy: Float(Double(row.dy) + here.y - before.y),
                    lifted: row.lifted)
            })
    }
}
