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
        if resumes { try BatchManifest.extend(path, to: header, archiveSize: batch.archives?.size) }
        let manifest = try BatchManifest(path, header: header, resumes ? .resumed : force ? .replaced : .new)
        let stopped = BatchStop(isStopped)
        let artist = BatchArtist(
            batch: batch, names: BatchNames(batch, shard: shard), force: force, isStopped: { stopped.isSet })
        var summary = Summary(manifest: manifest.path, sums: batch.inFolder(BatchSums.name(of: shard)))
        let (listed, missing) = try verify(manifest, artist, &summary, progress)
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
        _ manifest: BatchManifest, _ artist: BatchArtist, _ summary: inout Summary, _ progress: (Int) -> Void
    ) throws(Diagnostic) -> (listed: Int, missing: [BatchEntry]) {
        let reader = try BatchManifestReader(manifest.path)
        var missing: [BatchEntry] = []
        var next = units.lowerBound
        while !artist.isStopped() {
            var portion: [BatchEntry] = []
            while portion.count < 64 * threads, let page = try reader.page() {
                guard next < units.upperBound, page.index == next,
                    let companions = batch.companions(in: page.files.map(\.path), ofUnit: next),
                    JSONValue.object(page.facts).text() == JSONValue.object(batch.facts(ofUnit: next)).text()
                else {
                    throw .badData(
                        "\(reader.place): is not \(unitName) \(next) of this batch; begin anew by --force without "
                            + "--resume")
                }
                for (path, picture) in companions { try artist.names.claim(path, of: picture) }
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

    private func stop(_ summary: Summary) -> Diagnostic {
        Diagnostic(
            .tryAgain,
            "stopped: \(summary.kept + summary.drawn) of \(pageCount) pages are done; the same command with --resume goes on"
        )
    }

    // MARK: Drawing

    /// Draws these pages.
    ///
    /// - Parameters:
    ///   - take: called with each unit in order.
    ///   - flush: called after some, when their files are written.
    private func draw<Indices: RandomAccessCollection & Sendable>(
        _ indices: Indices, _ artist: BatchArtist, _ stopped: BatchStop, _ summary: inout Summary,
        _ progress: (Int) -> Void, take: (BatchEntry) throws(Diagnostic) -> Void,
        flush: () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) where Indices.Element == Int {
        let samples = batch.scenes.map(\.sampleCount).max() ?? 1
        let even = (indices.count + threads - 1) / threads
        let size = max(min(BatchArtist.sketchesAtOnce / max(samples, 1), even), 1)
        let portions = (indices.count + size - 1) / size
        let workers = min(threads, portions)
        guard workers > 0 else { return }
        let queue = SampleQueue<BatchArtist.Drawn>(count: portions, window: 3 * workers)
        try BatchThreads.run(workers) { _ in
            while let number = queue.next(isIdle: true) {
                let wanted = indices.dropFirst(number * size).prefix(size)
                queue.put(
                    number,
                    Result { () throws(Diagnostic) in try artist.draw(Array(wanted), threads: threads / workers) })
            }
        } meanwhile: { () throws(Diagnostic) in
            let packer = BatchPacker(batch, force: force)
            defer { queue.stop() }
            var pagesDone = summary.kept + summary.drawn
            do throws(Diagnostic) {
                for number in 0..<portions {
                    let drawn = try queue.take()
                    for page in drawn.pages {
                        guard let unit = try packer.add(page) else { continue }
                        try take(unit)
                        summary.drawn += batch.pages(ofUnit: unit.index).count
                        summary.emptyCells += unit.emptyCells
                    }
                    try flush()
                    summary.note(drawn.notes)
                    summary.retries += drawn.retries
                    pagesDone += drawn.pages.count
                    progress(pagesDone)
                    let wanted = min((number + 1) * size, indices.count) - number * size
                    guard drawn.pages.count == wanted else { throw stop(summary) }
                }
            } catch {
                // What the threads have in hand is for nothing.
                stopped.set()
                throw error
            }
        }
    }
}

/// Whether drawing is to stop: asked for from outside, or since it has failed.
private final class BatchStop: Sendable {
    private let isAsked: @Sendable () -> Bool
    private let flag = Mutex(false)

    init(_ isAsked: @escaping @Sendable () -> Bool) { self.isAsked = isAsked }

    var isSet: Bool { flag.withLock(\.self) || isAsked() }

    func set() { flag.withLock { $0 = true } }
}
