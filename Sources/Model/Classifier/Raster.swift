import Foundation
import SketchBase
import SketchGeometry

/// Drawings as pixels, the way in which everything that compares pictures sees them; docs/evaluation.md says it in
/// words, exactly enough to be built anew. Only operations that IEEE 754 defines exactly are used.
package enum Raster {
    /// Pixels of a picture's side.
    package static let side = 48
    /// The longer side of a drawing's box, in pixels.
    static let box = 38.4
    /// Width of the line, in pixels.
    static let penWidth = 1.5

    /// The picture of a sketch: row by row, `side`·`side` numbers from 0 (paper) to 1 (ink). It is blank where the
    /// sketch has no point, or a coordinate that is not finite.
    ///
    /// The box around all points is centred and its longer side becomes 38.4 pixels; a sketch without extent stays a
    /// dot in the centre. A pixel's ink is 1.25 less the distance in pixels from its centre to the nearest
    /// segment, but not below 0 nor above 1: a line 1.5 pixels wide with an edge of one pixel.
    package static func picture(_ sketch: Sketch) -> [Float] {
        var ink = [Float](repeating: 0, count: side * side)
        guard let bounds = sketch.bounds, bounds.width.isFinite, bounds.height.isFinite,
            sketch.strokes.allSatisfy({ $0.points.allSatisfy(\.isFinite) })
        else { return ink }
        let longest = max(bounds.width, bounds.height)
        let scale = longest > 0 ? box / longest : 0
        let centre = bounds.centre
        let middle = Double(side) / 2
        func place(_ point: Point) -> Point {
            Point((point.x - centre.x) * scale + middle, (point.y - centre.y) * scale + middle)
        }
        for stroke in sketch.strokes {
            guard var start = stroke.points.first.map(place) else { continue }
            if stroke.points.count == 1 { draw(start, start, &ink) }
            for point in stroke.points.dropFirst() {
                let end = place(point)
                draw(start, end, &ink)
                start = end
            }
        }
        return ink
    }

    /// Inks the pixels near the segment from `a` to `b`, in pixels.
    private static func draw(_ a: Point, _ b: Point, _ ink: inout [Float]) {
        let reach = penWidth / 2 + 0.5
        let direction = b - a
        let squaredLength = direction.x * direction.x + direction.y * direction.y
        // Pixel k's centre lies at k + 0.5. The box of 38.4 of 48 pixels keeps all of this within the picture.
        func pixels(_ low: Double, _ high: Double) -> ClosedRange<Int> {
            let first = max(Int(bounded: low - reach - 0.5), 0)
            return first...max(min(Int(bounded: high + reach + 0.5), side - 1), first)
        }
        for row in pixels(min(a.y, b.y), max(a.y, b.y)) {
            let y = Double(row) + 0.5 - a.y
            for column in pixels(min(a.x, b.x), max(a.x, b.x)) {
                let x = Double(column) + 0.5 - a.x
                let along =
                    squaredLength > 0
                    ? min(max((x * direction.x + y * direction.y) / squaredLength, 0), 1) : 0
                let (dx, dy) = (x - direction.x * along, y - direction.y * along)
                let distance = (dx * dx + dy * dy).squareRoot()
                let value = Float(min(max(reach - distance, 0), 1))
                let place = row * side + column
                if value > ink[place] { ink[place] = value }
            }
        }
    }
}
