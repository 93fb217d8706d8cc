import SketchGeometry
import SketchModel

/// Keeping the best of several samples for a cell.
public struct Choice: Hashable, Sendable {
    /// How many may be drawn.
    package static let counts = 2...64

    /// How many are drawn.
    public var count: Int
    /// What makes one better, the first first: where two are alike by one, the next decides, and at
    /// last the order in which they were drawn.
    public var criteria: [Criterion]

    /// Whether no two cells of an item are to show drawings that look alike, as far as there are others among the samples.
    public var isDistinct: Bool

    public init(count: Int, criteria: [Criterion], isDistinct: Bool = false) {
        self.count = count
        self.criteria = criteria
        self.isDistinct = isDistinct
    }

    /// What may make one sample better than another.
    public enum Criterion: String, CaseIterable, Hashable, Sendable {
        /// Ended by the network itself, not cut off at N_max.
        case ended
        case fewestStrokes = "fewest-strokes"
        case mostStrokes = "most-strokes"
        case fewestPoints = "fewest-points"
        case mostPoints = "most-points"
        /// The highest mean log-likelihood of a row under the model at τ = 1.
        case likelihood
        /// The least pen-up travel for the drawing's size.
        case leastTravel = "least-travel"
        /// The proportions nearest to the cell's.
        case fit

        /// The higher the better.
        func score(_ sample: SampledSketch, cell: Box) -> Double {
            let sketch = sample.sketch
            switch self {
            case .ended: return sample.endedByItself ? 1 : 0
            case .fewestStrokes: return -Double(sketch.strokes.count)
            case .mostStrokes: return Double(sketch.strokes.count)
            case .fewestPoints: return -Double(sketch.pointCount)
            case .mostPoints: return Double(sketch.pointCount)
            case .likelihood: return sample.logLikelihood?.mean ?? -.infinity
            case .leastTravel:
                let ends = zip(sketch.strokes, sketch.strokes.dropFirst())
                let travel = ends.reduce(0) { sum, pair in
                    guard let from = pair.0.points.last, let to = pair.1.points.first else { return sum }
                    return sum + (to - from).length
                }
                let size = sketch.bounds.map { max($0.width, $0.height) } ?? 0
                return size > 0 ? -travel / size : -.infinity
            case .fit:
                guard let bounds = sketch.bounds, min(bounds.width, bounds.height) > 0 else { return -.infinity }
                let ratio = (bounds.width / bounds.height) / (cell.width / cell.height)
                return -max(ratio, 1 / ratio)
            }
        }
    }

    /// The index of the best sample; nil where there is none.
    ///
    /// - Parameter taken: what other cells of the item show; where the choice is distinct, the new one is added.
    package func best(of samples: [SampledSketch], cell: Box, unlike taken: inout [Appearance]) -> Int? {
        let scores = samples.map { sample in criteria.map { $0.score(sample, cell: cell) } }
        let sorted = samples.indices.sorted { a, b in
            for (x, y) in zip(scores[a], scores[b]) where x != y { return x > y }
            return a < b
        }
        guard isDistinct else { return sorted.first }
        var best: (index: Int, look: Appearance, closeness: Double)?
        for index in sorted {
            let look = Appearance(of: samples[index].sketch)
            let closeness = taken.map { $0.closeness(to: look) }.max() ?? 0
            if closeness < best?.closeness ?? .infinity { best = (index, look, closeness) }
            if closeness < Appearance.twins { break }
        }
        if let best { taken.append(best.look) }
        return best?.index
    }
}

/// How a drawing looks from afar.
package struct Appearance {
    /// The closeness from which on two drawings are twins.
    static let twins = 0.85
    /// Pixels of a side that are taken together.
    private static let block = 4
    private var ink: [Double]

    init(of sketch: Sketch) {
        let picture = Raster.picture(sketch)
        let side = Raster.side / Self.block
        ink = Array(repeating: 0, count: side * side)
        for (index, value) in picture.enumerated() {
            let (row, column) = (index / Raster.side, index % Raster.side)
            ink[row / Self.block * side + column / Self.block] += Double(value)
        }
        let length = ink.reduce(0) { $0 + $1 * $1 }.squareRoot()
        if length > 0 { ink = ink.map { $0 / length } }
    }

    /// From 0, no ink in common, to 1, the same picture: the cosine of the angle between them.
    func closeness(to other: Appearance) -> Double { zip(ink, other.ink).reduce(0) { $0 + $1.0 * $1.1 } }
}
