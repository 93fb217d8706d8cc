import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import Synchronization

/// Draws a batch, or a shard of it: pages side by side on several threads, listed in order.
public struct BatchRun: Sendable {
    public let batch: Batch
    public let shard: BatchShard
    public let threads: Int
    /// Whether a batch that was begun goes on.
    public let resumes: Bool
    /// Whether files and a manifest that are there are replaced.
    public let force: Bool

    public init(_ batch: Batch, shard: BatchShard, threads: Int, resumes: Bool, force: Bool) {
        (self.batch, self.shard, self.threads) = (batch, shard, threads)
        (self.resumes, self.force) = (resumes, force)
    }

    /// What a run has done.
    public struct Summary: Sendable {
        /// Pages that were drawn now.
        public var drawn = 0
        /// Pages that were there from before.
        public var kept = 0
        public var emptyCells = 0
        public var retries = 0
        public var notes: [String] = []
        public var furtherNotes = 0
        /// The list of the pages, and the file for `sha256sum -c`.
        public var manifest: String
        public var sums: String

        static let mostNotes = 20

        mutating func note(_ new: [String]) {
            let room = max(Self.mostNotes - notes.count, 0)
            notes += new.prefix(room)
            furtherNotes += new.dropFirst(room).count
        }
    }

    /// How many pages this run is about.
    public var pageCount: Int { count(units) }

    /// The lines of its manifest.
    private var units: Range<Int> { shard.range(of: batch.unitCount) }

    /// The pages of an unbroken run of units.
    private func pages(_ units: Range<Int>) -> Range<Int> {
        guard let last = units.last else { return 0..<0 }
        return batch.pages(ofUnit: units.lowerBound).lowerBound..<batch.pages(ofUnit: last).upperBound
    }

    private func count(_ units: Range<Int>) -> Int { pages(units).count }

    /// Draws what is not there yet.
    ///
    /// - Parameters:
    ///   - isStopped: asked from several threads; where it says so, the pages in hand are finished and listed.
    ///   - progress: told how many of the pages are done.
    /// - Throws: `tryAgain` where it was stopped; `cannotCreateOutput` for files that are there and should not be, or
    ///   are of another batch; what drawing throws.
    public func run(
        isStopped: @escaping @Sendable () -> Bool, progress: (_ done: Int) -> Void
    ) throws(Diagnostic) -> Summary {
        if !resumes { try checkNames() }
        let path = batch.inFolder(BatchManifest.name(of: shard))
        let header = batch.header(of: shard)
        if resumes {
            try BatchManifest.extend(path, to: header, archiveSize: batch.archives?.size) {
                (reader) throws(Diagnostic) in
                // More pages have more names, which files that lie beside the pictures may have already.
                let names = BatchNames(batch, shard: shard)
                while let page = try reader.page() { try claimCompanions(of: page, reader.place, names) }
            }
        }
        let manifest = try BatchManifest(path, header: header, resumes ? .resumed : force ? .replaced : .new)
        let stopped = BatchStop(isStopped)
        let artist = BatchArtist(
            batch: batch, names: BatchNames(batch, shard: shard), force: force, resumes: resumes,
            isGivenUp: { stopped.isGivenUp })
        var summary = Summary(manifest: manifest.path, sums: batch.inFolder(BatchSums.name(of: shard)))
        let (listed, missing) = try verify(manifest, artist, stopped, &summary, progress)
        let again = missing.flatMap { batch.pages(ofUnit: $0.index) }
        try draw(again, artist, stopped, &summary, progress) { (drawn) throws(Diagnostic) in
            guard let unit = missing.first(where: { $0.index == drawn.index }), unit.line == drawn.line else {
                throw .badData(
                    "\(manifest.path): \(unitName) \(drawn.index) is drawn otherwise than it was listed; begin anew by "
                        + "--force without --resume")
            }
        }
        var lines: [String] = []
        try draw(pages(units.dropFirst(listed)), artist, stopped, &summary, progress) {
            lines.append($0.line)
        } flush: { () throws(Diagnostic) in
            try manifest.append(lines)
            lines = []
        }
        try BatchSums.write(summary.sums, of: [manifest.path])
        return summary
    }

    private var unitName: String { batch.archives == nil ? "page" : "archive" }

    // MARK: Before

    /// Refuses what is in the way of files, before anything is drawn and the manifest of before is gone.
    private func checkNames() throws(Diagnostic) {
        for number in units {
            for path in batch.paths(ofUnit: number) {
                if FileManager.default.fileExists(atPath: path) { try OutputFile.checkName(path, force: force) }
            }
        }
    }

    /// Reads the manifest's lines and holds their files against it.
    ///
    /// - Returns: how many there are, and those whose files are not all there.
    private func verify(
        _ manifest: BatchManifest, _ artist: BatchArtist, _ stopped: BatchStop, _ summary: inout Summary,
        _ progress: (Int) -> Void
    ) throws(Diagnostic) -> (listed: Int, missing: [BatchEntry]) {
        let reader = try BatchManifestReader(manifest.path)
        var missing: [BatchEntry] = []
        var next = units.lowerBound
        while !stopped.isAsked() {
            var portion: [BatchEntry] = []
            while portion.count < 64 * threads, let page = try reader.page() {
                guard next < units.upperBound, page.index == next,
                    JSONValue.object(page.facts).text() == JSONValue.object(batch.facts(ofUnit: next)).text()
                else { throw isAnother(next, reader.place) }
                try claimCompanions(of: page, reader.place, artist.names)
                next += 1
                portion.append(page)
            }
            guard !portion.isEmpty else { return (next - units.lowerBound, missing) }
            let found = try BatchThreads.map(portion, threads: threads) { (page) throws(Diagnostic) in
                try artist.isThere(page)
            }
            missing += zip(portion, found).filter { !$0.1 }.map(\.0)
            let lost = missing.reduce(0) { $0 + batch.pages(ofUnit: $1.index).count }
            summary.kept = count(units.lowerBound..<next) - lost
            progress(summary.kept)
        }
        throw stop(summary)
    }

    /// Gives the files that a line lists beside its pictures their names.
    private func claimCompanions(of unit: BatchEntry, _ place: String, _ names: BatchNames) throws(Diagnostic) {
        guard units.contains(unit.index),
            let companions = batch.companions(in: unit.files.map(\.path), ofUnit: unit.index)
        else { throw isAnother(unit.index, place) }
        for (path, picture) in companions { try names.claim(path, of: picture) }
    }

    private func isAnother(_ index: Int, _ place: String) -> Diagnostic {
        .badData("\(place): is not \(unitName) \(index) of this batch; begin anew by --force without --resume")
    }

    private func stop(_ summary: Summary) -> Diagnostic {
        Diagnostic(
            .tryAgain,
            "stopped: \(summary.kept + summary.drawn) of \(pageCount) pages are done; the same command with --resume goes on"
        )
    }

    // MARK: Drawing

    /// Draws these pages: whoever is free draws the next one, so that where drawing stops, no page is missing among those that
    /// are drawn.
    ///
    /// - Parameters:
    ///   - take: called with each unit in order.
    ///   - flush: called after some, when their files are written.
    private func draw<Indices: RandomAccessCollection & Sendable>(
        _ indices: Indices, _ artist: BatchArtist, _ stopped: BatchStop, _ summary: inout Summary,
        _ progress: (Int) -> Void, take: (BatchEntry) throws(Diagnostic) -> Void,
        flush: () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) where Indices.Element == Int {
        let workers = min(threads, indices.count)
        guard workers > 0 else { return }
        let sketches = batch.scenes.map(\.sampleCount).max() ?? 1
        let listedAtOnce = max(BatchArtist.sketchesAtOnce / max(sketches, 1), 1)
        let samples = BatchSamples(indices, artist: artist, sketchesOfPage: sketches, threads: threads)
        let queue = SampleQueue<BatchArtist.DrawnPage>(count: indices.count, window: 3 * workers * listedAtOnce)
        try OwnThreads.run(workers) { _ in
            while true {
                if stopped.isAsked() { queue.stop() }
                guard let place = queue.next(isIdle: true) else { break }
                let drawn = Result { () throws(Diagnostic) in
                    try samples.withPage(at: place) { (index, plan, samples) throws(Diagnostic) in
                        try artist.draw(index, plan, samples, threads: threads / workers)
                    }
                }
                if case .failure = drawn { queue.stop() }
                queue.put(place, drawn)
            }
        } meanwhile: { () throws(Diagnostic) in
            let packer = BatchPacker(batch, force: force, resumes: resumes)
            let before = summary.kept + summary.drawn
            var done = 0
            var failure: Diagnostic?
            defer { queue.stop() }
            while failure == nil {
                do throws(Diagnostic) {
                    guard let page = try queue.take() else { break }
                    summary.note(page.notes)
                    summary.retries += page.retries
                    done += 1
                    if let unit = try packer.add(page) {
                        try take(unit)
                        summary.drawn += batch.pages(ofUnit: unit.index).count
                        summary.emptyCells += unit.emptyCells
                    }
                } catch {
                    // What the threads have in hand is for nothing.
                    stopped.giveUp()
                    failure = error
                }
                progress(before + done)
                if done.isMultiple(of: listedAtOnce) { try flush() }
            }
            try flush()
            if let failure { throw failure }
            guard done == indices.count else { throw stop(summary) }
        }
    }
}

/// When drawing is to end.
private final class BatchStop: Sendable {
    /// Whether it was asked for from outside; then the pages in hand are finished.
    let isAsked: @Sendable () -> Bool
    private let failed = Atomic<Bool>(false)

    init(_ isAsked: @escaping @Sendable () -> Bool) { self.isAsked = isAsked }

    /// Whether it has failed, so that the pages in hand are for nothing.
    var isGivenUp: Bool { failed.load(ordering: .relaxed) }

    func giveUp() { failed.store(true, ordering: .relaxed) }
}
