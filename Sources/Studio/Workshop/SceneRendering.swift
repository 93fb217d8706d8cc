import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchPages
import SketchPlugins

/// From a scene that is read to a page: models, latents, samples, lines. Every step checks what it
/// needs before the first stroke is sampled.
public struct SceneRendering: Sendable {
    /// The scene.
    public let scene: Scene
    /// Its checkpoints, made ready.
    public let models: SceneModels
    /// Its cells, in drawing order.
    public let planned: [PlannedCell]
    /// What is allowed, but hardly meant; lines for people.
    public let warnings: [String]

    /// Reads the scene's models through `library` and plans its cells.
    ///
    /// - Throws: `missingInput` or `badData`, at the place in the scene.
    public init(_ scene: Scene, library: Library) throws(Diagnostic) {
        self.scene = scene
        models = try SceneModels(scene, library: library)
        let latents = try LatentValues(scene, models: self.models)
        warnings = latents.chosenTwice(in: scene).map { names in
            "\(scene.name): the seeds of \(names.joined(separator: ", ")) choose the same posterior, so these are "
                + "one drawing; give other seeds, or choose by \"number\""
        }
        planned = try ScenePlan.cells(of: scene, posteriors: self.models.posteriorCounts, latents: latents)
    }

    /// What is known of the page before anything is drawn, for `PageRendering.check`; nil where that is too little.
    public var draft: Page? {
        // Filters may cut or scale the page; a cell alone is measured once it is drawn.
        // What is hidden may leave nothing of a cell.
        guard scene.filters.isEmpty, scene.cell == nil, !scene.items.contains(where: \.hiding.hides) else { return nil }
        let sheet = Sheet(scene, planned: planned)
        var page = Page(
            width: scene.paperWidth, height: scene.paperHeight, background: scene.style.paper, layers: [],
            recipe: Recipe(generator: "", title: scene.title, seed: scene.seed, checkpoints: [:], scene: ""))
        page.cells = planned.filter { scene.items[$0.item].packing == nil }.map { cell in
            // Drawings stand in the middle of their cells' rooms.
            let room = sheet.room(of: cell)
            let y =
                switch scene.items[cell.item].align {
                case .centre: room.centre.y
                case .top: room.minY
                case .bottom: room.maxY
                }
            return PageCell(
                name: cell.name, box: Box(minX: room.centre.x, minY: y, maxX: room.centre.x, maxY: y), facts: [])
        }
        return page
    }

    /// Samples that are drawn at first; empty ones are drawn again.
    public var sampleCount: Int { planned.reduce(0) { $0 + $1.sampleCount } }

    /// Draws and composes.
    ///
    /// - Parameters:
    ///   - cache: samples from before, to which new ones are added.
    ///   - progress: told after each sample how many of the new ones are done; those that are drawn again where one
    ///     is empty come on top. Drawing stops where it throws.
    /// - Throws: as `Sampler.sample` and `progress`.
    public func page(
        threads: Int, cache: SampleCache = SampleCache(),
        progress: (_ done: Int, _ total: Int) throws(Diagnostic) -> Void = { _, _ in }
    ) throws(Diagnostic) -> (page: Page, sampling: SceneSampling) {
        let sampling = try sampling(threads: threads, cache: cache, progress: progress)
        return (try page(of: sampling), sampling)
    }

    /// Draws what the page shows, as `page` does.
    func sampling(
        threads: Int, cache: SampleCache,
        progress: (_ done: Int, _ total: Int) throws(Diagnostic) -> Void = { _, _ in }
    ) throws(Diagnostic) -> SceneSampling {
        var total = 0
        for (checkpoint, requests) in requests {
            total += cache.missing(requests, from: try models.model(checkpoint)).count
        }
        var before = 0
        return try SceneSampling(planned) { (checkpoint, requests) throws(Diagnostic) in
            let model = try models.model(checkpoint)
            let (first, all) = (before, max(total, before + requests.count))
            before += cache.missing(requests, from: model).count
            return try cache.sample(requests, from: model, threads: threads) { (done) throws(Diagnostic) in
                try progress(first + done, all)
            }
        }
    }

    /// The samples that are drawn at first, by the checkpoint that draws them.
    var requests: [String: [SampleRequest]] {
        Dictionary(grouping: planned, by: \.checkpoint).mapValues { cells in
            cells.flatMap { cell in (0..<cell.sampleCount).map(cell.attempt) }
        }
    }

    /// The page with these samples.
    public func page(of sampling: SceneSampling) throws(Diagnostic) -> Page {
        try Composer.compose(scene, planned: planned, sampling: sampling, hashes: models.hashes)
    }

    /// A page of each cell alone with these samples, as the scene with that `cell` gives it.
    func cellPages(of sampling: SceneSampling) throws(Diagnostic) -> [Page] {
        try Composer.composeCells(of: scene, planned: planned, sampling: sampling, hashes: models.hashes)
    }
}

extension Page {
    /// The same page with the renderer's options and libraries in its recipe, so that the file says all it takes to make
    /// it again.
    public func recording(_ options: [String: JSONNode], of renderer: any PageRendering) -> Page {
        var page = self
        page.recipe.libraries.merge(renderer.libraries) { $1 }
        guard !options.isEmpty, let scene = try? JSONValue(parsing: Data(recipe.scene.utf8), name: "recipe"),
            case .object(let members) = scene
        else { return page }
        let values = options.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value.optionText)) }
        let recorded = JSONMember("options", .object([JSONMember(renderer.name, .object(values))]))
        page.recipe.scene = JSONValue.object(members + [recorded]).text()
        return page
    }
}
