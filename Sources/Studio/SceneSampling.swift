import SketchBase
import SketchGeometry
import SketchModel

/// Stage two of a picture: a drawing for every planned cell. Of several samples the best is kept, as
/// the item's choice says. Cells whose samples show nothing are sampled again, up to
/// `ScenePlan.maximumRetries` times, by requests that follow from the cell.
public struct SceneSampling: Sendable {
    /// One a planned cell; those that stayed empty have no strokes.
    public var sketches: [Sketch]
    /// The request that drew each sketch; nil for given and empty ones.
    public var requests: [SampleRequest?]
    /// How many samples were drawn again since they showed nothing.
    public var retries = 0
    /// Indices of the cells that stayed empty.
    public var emptyCells: [Int] = []
    /// What items that want distinct drawings show already, by item.
    private var taken: [Int: [Appearance]] = [:]

    /// - Parameter sample: draws the sketches of the requests from the named checkpoint, in order.
    public init(
        _ planned: [PlannedCell],
        sample: (_ checkpoint: String, [SampleRequest]) throws(Diagnostic) -> [SampledSketch]
    ) throws(Diagnostic) {
        sketches = Array(repeating: Sketch(strokes: []), count: planned.count)
        requests = Array(repeating: nil, count: planned.count)
        for (index, cell) in planned.enumerated() {
            if case .given(let sketch) = cell.cell.content {
                sketches[index] = Self.visible(sketch)
            } else {
                emptyCells.append(index)
            }
        }
        try fill(planned, attempts: { 0..<$0.sampleCount }, sample)
        for retry in 0..<ScenePlan.maximumRetries where !emptyCells.isEmpty {
            retries += emptyCells.count
            try fill(planned, attempts: { $0.sampleCount + retry..<$0.sampleCount + retry + 1 }, sample)
        }
        emptyCells = sketches.indices.filter { sketches[$0].strokes.isEmpty }
    }

    /// Samples all cells that are empty, each by these attempts, and keeps the best that shows something.
    private mutating func fill(
        _ planned: [PlannedCell], attempts: (PlannedCell) -> Range<Int>,
        _ sample: (String, [SampleRequest]) throws(Diagnostic) -> [SampledSketch]
    ) throws(Diagnostic) {
        var candidates: [Int: [(request: SampleRequest, sample: SampledSketch)]] = [:]
        for checkpoint in Set(emptyCells.map { planned[$0].checkpoint }).sorted() {
            let cells = emptyCells.filter { planned[$0].checkpoint == checkpoint }
            let jobs = cells.flatMap { cell in
                attempts(planned[cell]).map { (cell: cell, request: planned[cell].attempt($0)) }
            }
            let drawn = try sample(checkpoint, jobs.map(\.request))
            guard drawn.count == jobs.count else {
                throw .internal("\(jobs.count) sketches asked for, \(drawn.count) drawn")
            }
            for (job, var result) in zip(jobs, drawn) {
                result.sketch = Self.visible(result.sketch)
                guard !result.sketch.strokes.isEmpty else { continue }
                candidates[job.cell, default: []].append((job.request, result))
            }
        }
        for (cell, results) in candidates.sorted(by: { $0.key < $1.key }) {
            let choice = planned[cell].choice ?? Choice(count: 1, criteria: [])
            guard
                let best = choice.best(
                    of: results.map(\.sample), cell: planned[cell].cell.box,
                    unlike: &taken[planned[cell].item, default: []])
            else { continue }
            sketches[cell] = results[best].sample.sketch
            requests[cell] = results[best].request
        }
        emptyCells = emptyCells.filter { sketches[$0].strokes.isEmpty }
    }

    /// The strokes that have points, or no strokes where the drawing has no extent or is not finite.
    static func visible(_ sketch: Sketch) -> Sketch {
        let strokes = sketch.strokes.filter { !$0.points.isEmpty }
        let finite = strokes.allSatisfy { $0.points.allSatisfy(\.isFinite) }
        let extent = Sketch(strokes: strokes).bounds.map { max($0.width, $0.height) } ?? 0
        guard finite, extent > 0, extent.isFinite else {
            return Sketch(strokes: [])
        }
        return Sketch(strokes: strokes)
    }
}
