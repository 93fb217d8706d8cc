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
    /// Asked often; where it says so, drawing stops behind the page in hand.
    let isStopped: @Sendable () -> Bool

    /// Sketches that are sampled at once on a thread: fewer leave the network's batch half empty at the end.
    static let sketchesAtOnce = 256

    /// What drawing some pages gave.
    struct Drawn: Sendable {
        /// In order; the first of those asked for where drawing was stopped.
        var pages: [DrawnPage] = []
        /// What renderers have to say, each with its file.
        var notes: [String] = []
        var retries = 0
    }

    struct DrawnPage: Sendable {
        var entry: BatchEntry
        /// The bytes of each of its files, where they go into an archive; else they are written.
        var contents: [Data] = []
    }

    /// Draws these pages and writes their files, or keeps them for their archive. What is drawn does not depend on which are drawn together.
    ///
    /// - Throws: as planning, sampling and rendering; `badData` for a companion with the name of another file of the batch;
    ///   `cannotCreateOutput` for a file that is there and is another.
    func draw(_ indices: [Int], threads: Int) throws(Diagnostic) -> Drawn {
        var drawn = Drawn()
        var plans: [SceneRendering] = []
        for index in indices where !isStopped() {
            let (scene, seed) = batch.page(index)
            plans.append(try batch.scenes[scene].plan(seed: seed, workshop: batch.workshop))
        }
        let samples = SampleCache()
        guard try sample(plans, into: samples, threads: threads) else { return drawn }
        for (index, plan) in zip(indices, plans) where !isStopped() {
            let sampling = try plan.sampling(threads: threads, cache: samples)
            let pages = batch.each == .cell ? try plan.cellPages(of: sampling) : [try plan.page(of: sampling)]
            let (scene, _) = batch.page(index)
            var files: [BatchEntry.File] = []
            var contents: [Data] = []
            for (output, cell, path) in batch.files(index) {
                let page = pages[cell ?? 0]
                let file: RenderedFile
                do throws(Diagnostic) {
                    file = try output.renderers[scene].render(
                        page.recording(output.options[scene], of: output.rendererName),
                        file: (path as NSString).lastPathComponent)
                } catch {
                    throw error.at(path)
                }
                let facts = page.cells.count == 1 ? page.cells[0].facts : []
                let handle = facts.first { $0.name == DrawingHandle.fact }?.value
                let companions = file.companions.map { ("\(Batch.folder(of: path))\($0.name)", $0.data) }
                guard batch.archives == nil || companions.isEmpty else {
                    throw Diagnostic(
                        .usage,
                        "\(path): \(output.rendererName) makes more than one file of a page, and archives hold one")
                }
                for (companion, _) in companions {
                    try names.claim(output.relative(companion), of: output.relative(path))
                }
                for (path, data) in [(path, file.data)] + companions {
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
                drawn.notes += file.notes.map { "\(path): \($0)" }
            }
            drawn.retries += sampling.retries
            drawn.pages.append(
                DrawnPage(
                    entry: BatchEntry(
                        index: index, facts: batch.facts(index), input: input(plan), files: files,
                        emptyCells: sampling.emptyCells.count), contents: contents))
        }
        return drawn
    }

    /// Draws what the plans need in one go for each checkpoint. - Returns: false where it was stopped.
    private func sample(
        _ plans: [SceneRendering], into samples: SampleCache, threads: Int
    ) throws(Diagnostic) -> Bool {
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
        do throws(Diagnostic) {
            for (hash, sampler) in samplers {
                _ = try samples.sample(requests[hash] ?? [], from: sampler, threads: threads) { _ throws(Diagnostic) in
                    if isStopped() { throw Diagnostic(.tryAgain, "stopped") }
                }
            }
            return true
        } catch {
            guard error.status == .tryAgain else { throw error }
            return false
        }
    }

    /// SHA-256 of what the page was made from, but for the options of renderers.
    private func input(_ plan: SceneRendering) -> String {
        let checkpoints = plan.models.hashes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
        return Digest.sha256(Data((plan.scene.json.text() + "\n" + checkpoints.joined()).utf8))
    }

    /// Writes a file, unless it is there already with the same bytes, as after a kill before it was listed.
    private func place(_ data: Data, at path: String, makesFolder: Bool) throws(Diagnostic) {
        if FileManager.default.fileExists(atPath: path) {
            if try InputFile.read(path) == data { return }
            guard force else { throw Self.isAnother(path) }
        } else if makesFolder {
            // Where this fails, writing says why.
            try? FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        }
        // One process writes this page, since it holds the manifest, and draws it again after a kill.
        let file = try OutputFileStream(path, force: force, ending: ".part")
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
