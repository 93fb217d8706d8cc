import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

/// Drawings on a spiral, spread as the seeds of a sunflower are.
public enum SpiralLayout: Layout {
    public static let type = "spiral"
    public static let summary = "drawings spread from the middle outwards as the seeds of a sunflower are"
    private static let count = Key("count", .integer(1...Layouts.maximumCells), "how many")
    private static let growth = Key(
        "growth", .number(1...20), default: 1, "how many times larger those at the rim are than those in the middle")
    public static let keys: [any AnyKey] = [count, growth, LayoutKeys.gap, LayoutKeys.handles]

    /// The angle between a drawing and the next: what is left of the circle after its golden section (H. Vogel, "A
    /// better way to construct the sunflower head", 1979).
    private static let goldenAngle = Double.pi * (3 - 5.0.squareRoot())

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let radius = min(frame.width, frame.height) / 2
        let disc = Disc(count: item[count], growth: item[growth])
        // The rim's cells end at the radius.
        let reach = radius / (1 + disc.unit * item[growth] / 2)
        let gap = item[LayoutKeys.gap]
        guard disc.unit * reach - gap >= Layouts.minimumSide else {
            throw item.node.error(
                "\(item[count]) drawings in a circle of \(millimetres(2 * radius)) would be smaller than "
                    + "\(millimetres(Layouts.minimumSide)); use fewer, a smaller gap or larger paper")
        }
        return LayoutPlan(
            item.chosen(
                (0..<item[count]).map { index in
                    let centre = frame.centre + disc.centre(index) * reach
                    let half = (disc.side(index) * reach - gap) / 2
                    return LayoutCell(
                        row: 0, column: index,
                        box: Box(
                            minX: centre.x - half, minY: centre.y - half, maxX: centre.x + half, maxY: centre.y + half))
                }))
    }

    /// Places and sizes of the cells in a disc whose outermost cells have their middles at the distance 1.
    private struct Disc {
        let growth: Double
        /// Distances from the middle.
        private let distances: [Double]
        /// Side of a cell in the middle: as large as lets no two overlap.
        let unit: Double

        init(count: Int, growth: Double) {
            self.growth = growth
            guard count > 1 else {
                // One drawing fills the frame.
                (distances, unit) = ([0], 1e9)
                return
            }
            let distances = (0..<count).map {
                Self.distance((Double($0) + 0.5) / (Double(count) - 0.5), growth: growth)
            }
            let places = distances.enumerated().map { Self.place($0.offset, $0.element) }
            let sizes = distances.map { 1 + (growth - 1) * $0 }
            var unit = Double.infinity
            // Neighbours on such a spiral are a Fibonacci number of places apart.
            var (step, next) = (1, 2)
            while step < count {
                for index in step..<count {
                    let way = places[index] - places[index - step]
                    unit = min(unit, 2 * max(abs(way.x), abs(way.y)) / (sizes[index] + sizes[index - step]))
                }
                (step, next) = (next, step + next)
            }
            (self.distances, self.unit) = (distances, unit)
        }

        func centre(_ index: Int) -> Point { Self.place(index, distances[index]) }

        func side(_ index: Int) -> Double { unit * (1 + (growth - 1) * distances[index]) }

        private static func place(_ index: Int, _ distance: Double) -> Point {
            let angle = Double(index) * goldenAngle
            return Point(cos(angle), sin(angle)) * distance
        }

        /// Within which distance this fraction of the cells lies, where a cell's side grows evenly by the factor
        /// `growth` from the middle to the rim.
        private static func distance(_ fraction: Double, growth: Double) -> Double {
            /// ∫ r/(1 + kr)² from 0 to `r`: cells take room as the square of their side.
            func amount(_ r: Double) -> Double {
                let k = growth - 1
                guard k > 1e-3 else { return r * r / 2 }
                return (log(1 + k * r) + 1 / (1 + k * r) - 1) / (k * k)
            }
            let wanted = fraction * amount(1)
            var (low, high) = (0.0, 1.0)
            for _ in 0..<50 {
                let middle = (low + high) / 2
                if amount(middle) < wanted { low = middle } else { high = middle }
            }
            return high
        }
    }
}
