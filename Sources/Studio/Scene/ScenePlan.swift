import Drawing
import Files
import JSON
import Model

/// Stage one of a picture: which sketches to sample. Every cell's random stream follows from the
/// item's seed and the cell's row and column alone, so that adding rows, columns or items (behind
/// the others) leaves every other drawing as it was.
public enum ScenePlan {
    /// How often a cell whose drawing came out empty is sampled anew.
    public static let maximumRetries = 8

    /// The drawings of all items, in order.
    ///
    /// - Parameter posteriors: how many posterior means the checkpoint holds.
    /// - Throws: `badData` where an item asks for posteriors and there are none, or cells are too small for
    ///   the style's pens.
    public static func cells(of scene: Scene, posteriors: Int) throws(StudioError) -> [PlannedCell] {
        var planned: [PlannedCell] = []
        for (index, item) in scene.items.enumerated() {
            let latent = item.latent ?? (posteriors > 0 ? .posterior(blend: 1, noise: 0) : .prior)
            if case .posterior = latent, posteriors == 0 {
                throw .badData(
                    "\(scene.name): \(item.pointer)/latent/from: \(scene.checkpoint) holds no posteriors; "
                        + "write {\"from\": \"prior\"}, or add them with studio pack")
            }
            planned += item.cells.map { cell in
                PlannedCell(
                    item: index, cell: cell,
                    request: SampleRequest(
                        seed: item.seed, index: sampleIndex(row: cell.row, column: cell.column, attempt: 0),
                        temperature: item.temperature, latent: latent))
            }
        }
        try Sheet(scene, planned: planned).check()
        return planned
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

    /// The request for another try of the same cell.
    static func retry(_ planned: PlannedCell, attempt: Int) -> SampleRequest {
        var request = planned.request
        request.index = sampleIndex(row: planned.cell.row, column: planned.cell.column, attempt: attempt)
        return request
    }
}
