import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins
import SketchStudio

/// What every command that renders a scene is told.
struct PictureOptions: ParsableArguments {
    @Argument(help: "The scene file, or a page as .page.json.", completion: .file())
    var scene: String

    @Option(
        name: .customLong("out"),
        help: "A picture to write; may be given several times (default: the scene's \"outputs\").", completion: .file())
    var outputs: [String] = []

    @Option(
        in: OptionLimits.threads,
        help: "Threads that sample together (default: one a core); the pictures do not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(
        name: .customLong("filter"),
        help:
            "What the page goes through, behind the scene's own filters, as in crop:margin=5; may be given several times."
    )
    var filters: [String] = []

    @Option(name: .customLong("option"), help: "A renderer's option, as in png.dpi=300; may be given several times.")
    var options: [String] = []

    @Option(help: "Only these layers in plotters' programs, from 1, as 2,3.")
    var layers: String?

    /// What is to be drawn, with the filters of the command line.
    ///
    /// - Parameter seed: instead of a scene's own.
    /// - Throws: as `Workshop.source`; `usage` for what is no filter.
    func source(_ workshop: Workshop, seed: UInt64? = nil) throws(Diagnostic) -> Workshop.Source {
        switch try workshop.source(at: scene, seed: seed) {
        case .page(let page): return .page(try page.filtered(by: filters, named: scene))
        case .scene(var scene):
            try scene.add(filters: filters)
            return .scene(scene)
        }
    }

    /// The pictures that are asked for, on the command line or else by the scene.
    ///
    /// - Throws: as `PictureFiles`; `usage` where none is, or there are options for none of them.
    func pictures(of source: Workshop.Source, force: Bool) throws(Diagnostic) -> PictureFiles {
        var scene: Scene?
        if case .scene(let read) = source { scene = read }
        guard !(outputs.isEmpty && scene?.outputs.isEmpty ?? true) else {
            throw Diagnostic(
                .usage, "\(self.scene): names no \"outputs\", so give at least one --out, as in --out picture.svg")
        }
        return try PictureFiles(of: scene, outputs: outputs, options: options, layers: layers, force: force)
    }
}

extension PictureFiles {
    /// What the command line asks for or else `scene`, with the options of both; those of the command line win.
    ///
    /// - Throws: as `PictureFiles`; `usage` where there are options for none of them.
    init(
        of scene: Scene?, outputs: [String], options: [String], layers: String? = nil, force: Bool
    ) throws(Diagnostic) {
        let paths = outputs.isEmpty ? scene?.outputs ?? [] : outputs
        let given = try RendererOptions.parse(options, layers: layers, paths: paths)
        try self.init(
            paths, places: outputs.isEmpty ? scene?.outputPlaces ?? [:] : [:],
            options: (scene?.options ?? [:]).merging(given) { $0.merging($1) { $1 } }, force: force)
        if let unused = given.keys.sorted().first(where: { !rendererNames.contains($0) }) {
            throw Diagnostic(.usage, "there are options for \(unused), but no --out that it writes")
        }
    }

    /// The bytes of each file; what a renderer has to say goes to stderr.
    func told(of page: Page) throws(Diagnostic) -> [Picture] {
        let made = try pictures(of: page)
        for picture in made { picture.notes.forEach(Terminal.say) }
        return made
    }
}

extension Workshop {
    /// The page that is to be drawn, and how it was sampled where it was not composed before.
    ///
    /// - Parameters:
    ///   - pictures: what is to be made of it; what they could not take whatever is drawn is refused before that. Nil for
    ///     pages that are divided before anything is made of them.
    ///   - announce: told of a scene how many cells it has, before they are drawn.
    func drawTold(
        _ source: Source, for pictures: PictureFiles? = nil, threads: Int,
        announce: (_ scene: Scene, _ cells: Int) -> Void = { _, _ in }
    ) throws(Diagnostic) -> (page: Page, sampling: SceneSampling?) {
        switch source {
        case .page(let page): return (page, nil)
        case .scene(let scene):
            let plan = try self.plan(scene)
            try pictures?.check(plan)
            announce(scene, plan.planned.count)
            return try drawTold(plan, threads: threads)
        }
    }

    /// The page of a plan. How far it is, and what drawing has to tell, goes to stderr.
    func drawTold(_ plan: SceneRendering, threads: Int) throws(Diagnostic) -> (page: Page, sampling: SceneSampling) {
        let progress = SamplingProgress()
        let result = Result { () throws(Diagnostic) in
            try draw(plan, threads: threads) { progress.show($0, of: $1) }
        }
        progress.clear()
        let drawn = try result.get()
        report(drawn.sampling, plan)
        return drawn
    }

    /// What rendering tells about cells that had to be drawn again or stayed empty.
    private func report(_ sampling: SceneSampling, _ plan: SceneRendering) {
        for warning in plan.warnings { Terminal.say("warning: \(warning)") }
        if sampling.retries > 0 {
            Terminal.say("\(sampling.retries.counted("empty drawing")) sampled again")
        }
        for index in sampling.emptyCells {
            let planned = plan.planned[index]
            Terminal.say(
                "warning: \(plan.scene.items[planned.item].location.pointer): the cell in row \(planned.cell.row + 1), column "
                    + "\(planned.cell.column + 1) stays empty after \(ScenePlan.maximumRetries) retries")
        }
    }
}
