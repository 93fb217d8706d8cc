import SketchBase
import SketchDocuments
import SketchModel

/// Stage one of a picture: which sketches to sample. Every cell's random stream follows from the
/// item's seed and the cell's stream row and column alone, so that adding rows, columns or items
/// (behind the others) leaves every other drawing as it was.
public enum ScenePlan {
    /// How often a cell whose drawing came out empty is sampled anew.
    public static let maximumRetries = 8

    /// The drawings of all items, in order.
    ///
    /// - Parameter posteriors: how many posterior means each checkpoint holds, by its name.
    /// - Parameter latents: the vectors of the scene's latents.
    /// - Throws: `badData` where an item asks for posteriors and there are none, a slerp has no way, or
    ///   cells are too small for the style's pens.
    public static func cells(
        of scene: Scene, posteriors: [String: Int], latents: LatentValues = LatentValues()
    ) throws(Diagnostic) -> [PlannedCell] {
        let spaces = Dictionary(uniqueKeysWithValues: scene.latents.map { ($0.name, $0.checkpoint) })
        var planned: [PlannedCell] = []
        for (index, item) in scene.items.enumerated() {
            for cell in item.cells {
                var reference = cell.latent
                if case .near(let latent, _)? = item.latent { reference = reference ?? latent }
                let space = reference?.names.lazy.compactMap { spaces[$0] }.first
                let checkpoint = space ?? item.checkpoint
                let sample = sampleIndex(row: cell.streamRow, column: cell.streamColumn, attempt: 0)
                let latent: LatentSource
                do throws(Diagnostic) {
                    latent = try source(item, cell, sample, latents: latents, posteriors: posteriors[checkpoint] ?? 0)
                } catch {
                    throw error.at(item.location)
                }
                if case .posterior = latent, posteriors[checkpoint] ?? 0 == 0 {
                    let file = scene.checkpoints.first { $0.name == checkpoint }?.file ?? checkpoint
                    throw Diagnostic(
                        .badData, "\(file) holds no posteriors", at: item.latentLocation,
                        hint: "write {\"from\": \"prior\"}, or add them with studio pack")
                }
                var request = SampleRequest(
                    seed: item.seed, index: sample, temperature: cell.temperature ?? item.temperature,
                    convention: item.convention, latent: latent)
                if case .completed(let rows) = cell.content { request.beginning = rows }
                planned.append(
                    PlannedCell(
                        item: index, cell: cell, checkpoint: checkpoint, request: request, choice: item.choice))
            }
        }
        try Sheet(scene, planned: planned).check()
        return planned
    }

    private static func source(
        _ item: SceneItem, _ cell: LayoutCell, _ sample: UInt64, latents: LatentValues, posteriors: Int
    ) throws(Diagnostic) -> LatentSource {
        if let reference = cell.latent { return .vector(try latents.value(reference)) }
        switch item.latent {
        case .prior: return .prior
        case .posterior(let blend, let noise): return .posterior(blend: blend, noise: noise)
        case nil: return posteriors > 0 ? .posterior(blend: 1, noise: 0) : .prior
        case .near(let reference, let noise):
            let centre = try latents.value(reference)
            guard noise > 0 else { return .vector(centre) }
            var random = RandomStream(seed: item.seed, path: 0x40F5, sample)
            return .vector(centre.map { $0 + Float(noise * random.gaussian()) })
        }
    }

    /// The seed of an item that gives none; below 2⁵³, so that it can be written into the scene.
    static func itemSeed(sceneSeed: UInt64, item: Int) -> UInt64 {
        var stream = RandomStream(seed: sceneSeed, path: UInt64(item))
        return stream.next() >> 11
    }

    /// Which sketch of the item's seed: distinct for all rows and columns below 2²⁰ and all attempts.
    static func sampleIndex(row: Int, column: Int, attempt: Int) -> UInt64 {
        UInt64(attempt) << 40 | UInt64(row) << 20 | UInt64(column)
    }
}

/// A drawing that a scene asks for.
public struct PlannedCell: Hashable, Sendable {
    /// Index of the item in the scene.
    public var item: Int
    /// Where it stands, and what stands in it.
    public var cell: LayoutCell
    /// The name of the checkpoint that draws it.
    public var checkpoint: String
    /// What is drawn at first.
    public var request: SampleRequest
    /// How the best of several is chosen; nil where one is drawn.
    public var choice: Choice?

    /// The request for the sample of the same cell with this number.
    func attempt(_ number: Int) -> SampleRequest {
        var request = request
        request.index = ScenePlan.sampleIndex(row: cell.streamRow, column: cell.streamColumn, attempt: number)
        request.scored = choice?.criteria.contains(.likelihood) ?? false
        return request
    }

    /// How many strokes at its beginning were given rather than drawn by a network.
    var givenStrokes: Int {
        switch cell.content {
        case .sampled: 0
        case .given(let sketch): sketch.strokes.count
        case .completed(let rows): rows.count(where: \.lifted)
        }
    }

    /// How many samples are drawn at first.
    public var sampleCount: Int {
        if case .given = cell.content { return 0 }
        return choice?.count ?? 1
    }
}
