import Foundation
import SketchBase
import SketchGeometry

/// Random changes that leave a drawing what it is, made anew each time the network sees it.
public struct Augmentation: Hashable, Sendable {
    /// s: each axis is scaled by its own factor from [1 − s, 1 + s] (Ha & Eck 2017, §3.1).
    public var axisScale: Double
    /// Greatest angle, in degrees, of a turn to either side.
    public var rotation: Double
    /// Whether every second drawing, by chance, is flipped left to right.
    public var mirror: Bool
    /// Probability with which a point inside a stroke is left out, as in sketch-rnn's code: only from
    /// the third point of a stroke on, and never the last.
    public var pointDropout: Double
    /// Standard deviation of the noise added to every point, as a share of the scale factor.
    public var jitter: Double
    /// k: x is moved by up to ±k·y.
    public var shear: Double

    public init(
        axisScale: Double = 0.1, rotation: Double = 0, mirror: Bool = false, pointDropout: Double = 0,
        jitter: Double = 0, shear: Double = 0
    ) {
        self.axisScale = axisScale
        self.rotation = rotation
        self.mirror = mirror
        self.pointDropout = pointDropout
        self.jitter = jitter
        self.shear = shear
    }

    /// Leaves drawings as they are.
    public static let none = Augmentation(axisScale: 0)

    /// `sequence` changed by chance.
    ///
    /// - Parameter scaleFactor: what offsets of `sequence` are yet to be divided by; 1 where that has
    ///   been done.
    public func apply(
        _ sequence: StrokeSequence, scaleFactor: Double = 1, random: inout RandomStream
    ) -> StrokeSequence {
        var rows = sequence.rows
        if pointDropout > 0 { rows = dropPoints(rows, &random) }
        if jitter > 0 { jitterPoints(&rows, deviation: jitter * scaleFactor, &random) }
        transform(&rows, &random)
        return StrokeSequence(rows: rows)
    }

    /// Scale, shear, mirror and turn, which as linear maps act on offsets as they do on points.
    private func transform(_ rows: inout [StrokeRow], _ random: inout RandomStream) {
        func symmetric(_ limit: Double) -> Double { limit == 0 ? 0 : random.uniform(in: -limit...limit) }
        let scaleX = 1 + symmetric(abs(axisScale))
        let scaleY = 1 + symmetric(abs(axisScale))
        let slant = symmetric(abs(shear))
        let flip = mirror && random.uniform() < 0.5 ? -1.0 : 1.0
        let angle = symmetric(abs(rotation)) * .pi / 180
        let (cosine, sine) = (cos(angle), sin(angle))
        for index in rows.indices {
            let y = Double(rows[index].dy) * scaleY
            let x = (Double(rows[index].dx) * scaleX + slant * y) * flip
            rows[index].dx = Float(x * cosine - y * sine)
            rows[index].dy = Float(x * sine + y * cosine)
        }
    }

    /// A dropped point's offset goes to the next row, so every later point stays where it was.
    private func dropPoints(_ rows: [StrokeRow], _ random: inout RandomStream) -> [StrokeRow] {
        var kept: [StrokeRow] = []
        var carried: (dx: Float, dy: Float) = (0, 0)
        var pointsOfStroke = 0
        for (index, row) in rows.enumerated() {
            let travels = index > 0 && rows[index - 1].lifted
            pointsOfStroke = travels ? 0 : pointsOfStroke + 1
            let interior = !row.lifted && !travels && index + 1 < rows.count
            if interior && pointsOfStroke > 2 && random.uniform() < pointDropout {
                carried = (carried.dx + row.dx, carried.dy + row.dy)
            } else {
                kept.append(StrokeRow(dx: row.dx + carried.dx, dy: row.dy + carried.dy, lifted: row.lifted))
                carried = (0, 0)
            }
        }
        return kept
    }

    /// Moves points, not offsets, so that errors don't add up along the drawing. A repeated point
    /// moves with the one it repeats: a dot stays a dot.
    private func jitterPoints(_ rows: inout [StrokeRow], deviation: Double, _ random: inout RandomStream) {
        var before = Point(0, 0)
        for index in rows.indices where rows[index].dx != 0 || rows[index].dy != 0 {
            let noise = Point(random.gaussian(), random.gaussian()) * deviation
            rows[index].dx += Float(noise.x - before.x)
            rows[index].dy += Float(noise.y - before.y)
            before = noise
        }
    }
}
