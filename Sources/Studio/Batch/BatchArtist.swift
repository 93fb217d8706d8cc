import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchPages
import SketchPlugins

/// Draws pages of a batch and writes their files. Any number of threads may use one.
struct BatchArtist: Sendable {
    let batch: Batch
    let names: BatchNames
    /// Whether files that are there and other than what is drawn are replaced.
    let force: Bool
    /// Whether a file that is there and not listed may be what a power cut has left of it.
    let resumes: Bool
    /// Whether pages are for nothing, since another could not be drawn.
    let isGivenUp: @Sendable () -> Bool

    /// Sketches that each thread samples in one go: fewer leave the network's batch half empty at the end.
    static let sketchesAtOnce = 256

    /// Pages that are sampled and not composed yet.
    struct SampledPages: Sendable {
        var indices: [Int]
        var plans: [SceneRendering]
        var samples: SampleCache
    }

    struct DrawnPage: Sendable {
        var entry: BatchEntry
        /// The bytes of each of its files, where they go into an archive; else they are written.
        var contents: [Data] = []
        /// What renderers have to say, each with its file.
        var notes: [String] = []
        var retries = 0
    }

    /// Plans these pages and samples what they show, in one go for each checkpoint.
    ///
    /// - Throws: as planning and sampling; `tryAgain` where it was given up.
    func sample(_ indices: [Int], threads: Int) throws(Diagnostic) -> SampledPages {
        let plans = try indices.map { index throws(Diagnostic) in
            let (scene, seed) = batch.page(index)
            return try batch.scenes[scene].plan(seed: seed, workshop: batch.workshop)
        }
        let samples = SampleCache()
        var samplers: [String: Sampler] = [:]
        var requests: [String: [SampleRequest]] = [:]
        var known: Set<SampleRequest> = []
        for plan in plans {
            for (name, wanted) in plan.requests.sorted(by: { $0.key < $1.key }) {
                let sampler = try plan.models.model(name)
                let hash = sampler.checkpoint.sha256
                if samplers.updateValue(sampler, forKey: hash) == nil { known = [] }
                // Pages of one number and different styles show the same drawings.
                requests[hash, default: []] += wanted.filter { known.insert($0).inserted }
            }
        }
        for (hash, sampler) in samplers {
            _ = try samples.sample(requests[hash] ?? [], from: sampler, threads: threads) { _ throws(Diagnostic) in
                if isGivenUp() { throw Diagnostic(.tryAgain, "stopped") }
            }
        }
        return SampledPages(indices: indices, plans: plans, samples: samples)
    }

    /// Draws a page and writes its files, or keeps them for their archive. What is drawn does not depend on what was sampled
    /// together.
    ///
    /// - Throws: as composing and rendering; `badData` for a companion with the name of another file of the batch;
    ///   `cannotCreateOutput` for a file that is there and is another.
    func draw(
        _ index: Int, _ plan: SceneRendering, _ samples: SampleCache, threads: Int
    ) throws(Diagnostic) -> DrawnPage {
        let sampling = try plan.sampling(threads: threads, cache: samples)
        let pages = batch.each == .cell ? try plan.cellPages(of: sampling) : [try plan.page(of: sampling)]
        let (scene, _) = batch.page(index)
        var files: [BatchEntry.File] = []
        var contents: [Data] = []
        var notes: [String] = []
        for (output, cell, path) in batch.files(index) {
            let page = pages[cell ?? 0]
            let file: RenderedFile
            do throws(Diagnostic) {
                let renderer = output.renderers[scene]
                file = try renderer.render(
                    page.recording(output.options[scene], of: renderer),
                    file: (path as NSString).lastPathComponent)
            } catch {
                throw error.at(path)
            }
            let facts = page.cells.count == 1 ? page.cells[0].facts : []
            let handle = facts.first { $0.name == DrawingHandle.fact }?.value
            let made = file.files(at: path)
            guard batch.archives == nil || made.count == 1 else {
                throw Diagnostic(
                    .usage,
                    "\(path): \(output.rendererName) makes more than one file of a page, and archives hold one")
            }
            for (companion, _) in made.dropFirst() {
                try names.claim(output.relative(companion), of: output.relative(path))
            }
            for (path, data) in made {
                if batch.archives == nil {
                    try place(data, at: path, makesFolder: output.template.hasFoldersWithin)
                } else {
                    contents.append(data)
                }
                files.append(
                    BatchEntry.File(
                        path: output.relative(path), sha256: Digest.sha256(data), cell: cell.map { $0 + 1 },
                        handle: handle))
            }
            notes += file.notes.map { "\(path): \($0)" }
        }
        return DrawnPage(
            entry: BatchEntry(
                index: index, facts: batch.facts(index), input: input(plan), files: files,
                emptyCells: sampling.emptyCells.count), contents: contents, notes: notes, retries: sampling.retries)
    }

    /// SHA-256 of what the page was made from, but for the options of renderers.
    private func input(_ plan: SceneRendering) -> String {
        let checkpoints = plan.models.hashes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
        return Digest.sha256(Data((plan.scene.json.text() + "\n" + checkpoints.joined()).utf8))
    }

    /// Writes a file, unless it is there already with the same bytes, as after a kill before it was listed.
    private func place(_ data: Data, at path: String, makesFolder: Bool) throws(Diagnostic) {
        let isThere = FileManager.default.fileExists(atPath: path)
        if isThere {
            let former = try FormerFile(path)
            try former.compare(data)
            switch try former.end() {
            case .same: return
            case .torn where resumes: break
            case .torn, .other: guard force else { throw Self.isAnother(path) }
            }
        } else if makesFolder {
            // Where this fails, writing says why.
            try? FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        }
        // One process writes this page, since it holds the manifest, and draws it again after a kill.
        let file = try OutputFileStream(path, force: isThere, ending: ".part")
        try file.write(data)
        try file.finish(isDurable: false)
    }

    static func isAnother(_ path: String) -> Diagnostic {
        Diagnostic(
            .cannotCreateOutput,
            "\(path): exists already, and is another file than this batch draws; remove it, take another folder, "
                + "or give --force to replace it")
    }

    /// Whether a unit's files are there as listed.
    ///
    /// - Returns: false where one is not there. - Throws: `cannotCreateOutput` where one has other content.
    func isThere(_ unit: BatchEntry) throws(Diagnostic) -> Bool {
        for file in unit.files {
            let path = batch.inFolder(file.path)
            guard FileManager.default.fileExists(atPath: path) else { return false }
            guard try Digest.sha256(file: path) != file.sha256 else { continue }
            guard force else {
                throw Diagnostic(
                    .cannotCreateOutput,
                    "\(path): is not the file that the batch has drawn; remove it, and --resume draws it again, or give "
                        + "--force besides")
            }
            return false
        }
        return true
    }
}
