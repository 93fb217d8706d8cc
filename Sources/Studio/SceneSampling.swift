import Drawing
import Files
import Model

/// Stage two of a picture: a drawing for every planned cell. Drawings with nothing to see are
/// sampled again, up to `ScenePlan.maximumRetries` times, by requests that follow from the cell.
public struct SceneSampling: Sendable {
    /// One a planned cell; those that stayed empty have no strokes.
    public var sketches: [Sketch]
    /// How many samples were drawn beyond one a cell.
    public var retries: Int
    /// Indices of the cells that stayed empty.
    public var emptyCells: [Int]

    /// - Parameter sample: draws the sketches of the requests, in order.
    public init(
        _ planned: [PlannedCell],
        sample: ([SampleRequest]) throws(StudioError) -> [SampledSketch]
    ) throws(StudioError) {
        sketches = Array(repeating: Sketch(strokes: []), count: planned.count)
        retries = 0
        emptyCells = Array(planned.indices)
        for attempt in 0...ScenePlan.maximumRetries where !emptyCells.isEmpty {
            let requests = emptyCells.map { ScenePlan.retry(planned[$0], attempt: attempt) }
            let drawn = try sample(requests)
            guard drawn.count == requests.count else {
                throw .internal("\(requests.count) sketches asked for, \(drawn.count) drawn")
            }
            if attempt > 0 { retries += requests.count }
            for (cell, result) in zip(emptyCells, drawn) { sketches[cell] = Self.visible(result.sketch) }
            emptyCells = emptyCells.filter { sketches[$0].strokes.isEmpty }
        }
    }

    /// The strokes that have points, or no strokes where the drawing has no extent or is not finite.
    static func visible(_ sketch: Sketch) -> Sketch {
        let strokes = sketch.strokes.filter { !$0.points.isEmpty }
        let finite = strokes.allSatisfy { $0.points.allSatisfy { $0.x.isFinite && $0.y.isFinite } }
        let extent = Sketch(strokes: strokes).bounds.map { max($0.width, $0.height) } ?? 0
        guard finite, extent > 0, extent.isFinite else {
            return Sketch(strokes: [])
        }
        return Sketch(strokes: strokes)
    }
}
