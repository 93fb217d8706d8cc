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
    /// - Throws: `badData` where an item asks for posteriors and there are none, a slerp has no way, a caption asks for a
    ///   handle that cannot be, or cells are too small for the style's pens.
    public static func cells(
        of scene: Scene, posteriors: [String: Int], latents: LatentValues = LatentValues()
    ) throws(Diagnostic) -> [PlannedCell] {
        let named = Dictionary(uniqueKeysWithValues: scene.latents.map { ($0.name, $0) })
        var planned: [PlannedCell] = []
        for (index, item) in scene.items.enumerated() {
            for cell in item.cells {
                var reference = cell.latent
                if case .near(let latent, _)? = item.latent { reference = reference ?? latent }
                let space = reference?.names.lazy.compactMap { named[$0]?.checkpoint }.first
                let checkpoint = space ?? item.checkpoint
                let sample = sampleIndex(row: cell.streamRow, column: cell.streamColumn, attempt: 0)
                if case .drawn(let handle, let checkpoint) = cell.content {
                    planned.append(
                        try self.planned(
                            handle, by: checkpoint, in: cell, item: index, location: item.location, latents))
                    continue
                }
                let origin = origin(item, cell, posteriors: posteriors[checkpoint] ?? 0)
                let latent: LatentSource
                do throws(Diagnostic) {
                    latent = try source(item, origin, sample, latents: latents)
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
                let told = PlannedCell(
                    item: index, cell: cell, checkpoint: checkpoint, request: request, choice: item.choice,
                    latent: cell.content == .sampled ? origin.expanded(named) : nil)
                if told.latent == nil, item.caption?.names.contains("handle") == true {
                    throw Diagnostic(
                        .badData,
                        "its caption holds {handle}, but what is drawn from a given drawing or from very many latents, or begins with a drawing, has none",
                        at: item.location)
                }
                planned.append(told)
            }
        }
        try Sheet(scene, planned: planned).check()
        return planned
    }

    /// The drawing of a handle. Its place on the page has no part in it.
    private static func planned(
        _ handle: DrawingHandle, by checkpoint: String, in cell: LayoutCell, item: Int, location: Location,
        _ latents: LatentValues
    ) throws(Diagnostic) -> PlannedCell {
        do throws(Diagnostic) {
            return PlannedCell(
                item: item, cell: cell, checkpoint: checkpoint,
                request: try latents.request(of: handle, checkpoint: checkpoint), choice: nil, latent: handle.latent)
        } catch {
            throw error.at(location)
        }
    }

    /// Where a cell's latent comes from.
    private static func origin(_ item: SceneItem, _ cell: LayoutCell, posteriors: Int) -> ItemLatent {
        cell.latent.map { .near($0, noise: 0) } ?? item.latent
            ?? (posteriors > 0 ? .posterior(blend: 1, noise: 0) : .prior)
    }

    private static func source(
        _ item: SceneItem, _ origin: ItemLatent, _ sample: UInt64, latents: LatentValues
    ) throws(Diagnostic) -> LatentSource {
        switch origin {
        case .prior: return .prior
        case .posterior(let blend, let noise): return .posterior(blend: blend, noise: noise)
        case .near(let reference, let noise):
            return .vector(
                LatentValues.near(try latents.value(reference), noise: noise, seed: item.seed, sample: sample))
        }
    }

    /// The seed of an item that gives none; below 2⁵³, so that it can be written into the scene.
    static func itemSeed(sceneSeed: UInt64, item: Int) -> UInt64 {
        var stream = RandomStream(seed: sceneSeed, path: UInt64(item))
        return stream.next() >> 11
    }

    /// The sketch of the same row and column that is drawn at first.
    static func firstAttempt(of sample: UInt64) -> UInt64 { sample & (1 << 40 - 1) }

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
    /// Where its latent comes from, without names; nil where no handle can tell, since a given drawing has part in it.
    public var latent: ItemLatent?

    /// What messages call its place.
    var name: String { "row \(cell.row + 1), column \(cell.column + 1)" }

    /// The short name of what one of its requests draws.
    ///
    /// - Parameter sha256: the hash of its checkpoint's file.
    package func handle(of request: SampleRequest, sha256: String) -> DrawingHandle? {
        latent.map {
            DrawingHandle(
                sha256: sha256, latent: $0, seed: request.seed, index: request.index, temperature: request.temperature,
                convention: request.convention, beginning: request.beginning)
        }
    }

    /// The request for the sample of the same cell with this number; a handle means one sample only.
    func attempt(_ number: Int) -> SampleRequest {
        if case .drawn = cell.content { return request }
        var request = request
        request.index = ScenePlan.sampleIndex(row: cell.streamRow, column: cell.streamColumn, attempt: number)
        request.scored = choice?.criteria.contains(.likelihood) ?? false
        return request
    }

    /// How many strokes at its beginning were given rather than drawn by a network.
    var givenStrokes: Int {
        switch cell.content {
        case .sampled: 0
        case .drawn(let handle, _): handle.beginning.count(where: \.lifted)
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
