import SketchBase
import SketchModel
import Synchronization

/// The plans and drawings of a batch's pages, which are asked for in about the order in which they stand. Several pages are
/// sampled in one go, by whichever thread needs one of them first; other threads draw pages that are sampled meanwhile.
final class BatchSamples<Indices: RandomAccessCollection & Sendable>: Sendable where Indices.Element == Int {
    private let artist: BatchArtist
    private let indices: Indices
    private let threads: Int
    /// How many pages are sampled at once.
    private let size: Int
    private let portions = Mutex<[Int: Portion]>([:])
    /// Held by the thread that samples, which has all `threads` do it.
    private let sampling = Mutex<Void>(())

    private struct Portion {
        let result: Result<BatchArtist.SampledPages, Diagnostic>
        /// Pages that are not drawn yet.
        var left: Int
    }

    init(_ indices: Indices, artist: BatchArtist, sketchesOfPage: Int, threads: Int) {
        (self.indices, self.artist, self.threads) = (indices, artist, threads)
        size = max(BatchArtist.sketchesAtOnce * threads / max(sketchesOfPage, 1), 1)
    }

    /// Gives `draw` what the page at `place` of the indices shows. To be called once a page.
    ///
    /// - Throws: as planning, sampling and `draw`.
    func withPage<Value>(
        at place: Int, _ draw: (Int, SceneRendering, SampleCache) throws(Diagnostic) -> Value
    ) throws(Diagnostic) -> Value {
        let (number, offset) = place.quotientAndRemainder(dividingBy: size)
        let pages = try portion(number).get()
        defer { leave(number) }
        return try draw(pages.indices[offset], pages.plans[offset], pages.samples)
    }

    private func portion(_ number: Int) -> Result<BatchArtist.SampledPages, Diagnostic> {
        if let ready = ready(number) { return ready }
        return sampling.withLock { _ in
            if let ready = ready(number) { return ready }
            let wanted = Array(indices.dropFirst(number * size).prefix(size))
            let result = Result { () throws(Diagnostic) in try artist.sample(wanted, threads: threads) }
            portions.withLock { $0[number] = Portion(result: result, left: wanted.count) }
            return result
        }
    }

    private func ready(_ number: Int) -> Result<BatchArtist.SampledPages, Diagnostic>? {
        portions.withLock { $0[number]?.result }
    }

    /// Lets go of the drawings when the last of their pages is drawn.
    private func leave(_ number: Int) {
        portions.withLock { portions in
            portions[number]?.left -= 1
            if portions[number]?.left == 0 { portions[number] = nil }
        }
    }
}
