import Foundation
import SketchBase

/// Filling closed outlines with parallel lines.
package enum Hatching {
    /// Lines `spacing` apart, at `angle` degrees to the x axis, inside the closed `rings` by the even-odd rule, so that
    /// a shape within a shape stays free. Ends keep half a spacing from the outline's lines in the direction across,
    /// and lie on the outline along.
    ///
    /// - Parameter check: called now and then; where it throws, hatching ends.
    package static func lines(
        in rings: [[Point]], spacing: Double, angle: Double, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> [[Point]] {
        let radians = angle * .pi / 180
        let (cosine, sine) = (cos(radians), sin(radians))
        func turned(_ point: Point) -> Point {
            Point(point.x * cosine + point.y * sine, point.y * cosine - point.x * sine)
        }
        func back(_ point: Point) -> Point {
            Point(point.x * cosine - point.y * sine, point.x * sine + point.y * cosine)
        }
        var crossings: [Int: [Double]] = [:]
        for ring in rings {
            let points = ring.map(turned)
            for (a, b) in zip(points, points.dropFirst()) where a.y != b.y {
                try check()
                // Lines lie at (k + ½) spacings; each takes the edge's lower end and leaves the upper.
                let (low, high) = a.y < b.y ? (a, b) : (b, a)
                let first = Int(bounded: (low.y / spacing - 0.5).rounded(.up))
                let last = Int(bounded: (high.y / spacing - 0.5).rounded(.up)) - 1
                guard first <= last else { continue }
                for line in first...last {
                    let y = (Double(line) + 0.5) * spacing
                    crossings[line, default: []].append(low.x + (high.x - low.x) * (y - low.y) / (high.y - low.y))
                }
            }
        }
        var result: [[Point]] = []
        for line in crossings.keys.sorted() {
            try check()
            let xs = (crossings[line] ?? []).sorted()
            let y = (Double(line) + 0.5) * spacing
            for pair in stride(from: 0, to: xs.count - 1, by: 2) where xs[pair + 1] - xs[pair] > 0.01 {
                result.append([back(Point(xs[pair], y)), back(Point(xs[pair + 1], y))])
            }
        }
        return result
    }
}
