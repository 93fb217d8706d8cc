import SketchBase
import SketchDocuments
import SketchModel
import SketchStudio

extension Drawings {
    /// The handles between two drawings, or between four, that a request of `MixKeys.mixtures` asks for, row by row. Those
    /// at the ends or corners are the drawings themselves; all between are drawn by the pen of the first.
    ///
    /// - Throws: `usage` for drawings of models without latents or of several, `badData` for what is no handle.
    func mixtures(_ record: Record) throws(Diagnostic) -> [DrawingHandle] {
        let (texts, columns, rows) = (record[MixKeys.corners], record[MixKeys.columns], record[MixKeys.rows])
        let (way, temperature) = (record[MixKeys.way], record[MixKeys.temperature])
        let (begin, count) = (record[MixKeys.first], record[MixKeys.cells])
        try record.problems.throwIfAny()
        let handles = try texts.map { (text) throws(Diagnostic) in try DrawingHandle(text) }
        guard handles.count != 3 else { throw Diagnostic(.usage, "handles: expected two or four drawings, found 3") }
        guard handles.count == 4 || rows == nil else {
            throw Diagnostic(.usage, "rows: two drawings are mixed in one row; leave it out")
        }
        let first = try checkLatents(of: handles)
        let latents = handles.map(\.reference)
        let last = handles.count == 2 ? 0 : (rows ?? columns) - 1
        let all = (0...last).flatMap { row in
            (0..<columns).map { column in
                let isCorner = (row == 0 || row == last) && (column == 0 || column == columns - 1)
                if isCorner { return handles[(row == 0 ? 0 : 2) + (column == 0 ? 0 : 1)] }
                let down = last == 0 ? 0 : Double(row) / Double(last)
                func end(_ index: Int) -> LatentReference {
                    handles.count == 2 ? latents[index] : way.between(latents[index], latents[index + 2], at: down)
                }
                let latent = way.between(end(0), end(1), at: Double(column) / Double(columns - 1))
                return first.drawn(from: latent, seed: first.seed, temperature: temperature)
            }
        }
        guard begin < all.count else {
            throw Diagnostic(.usage, "first: there are \(all.count) drawings, found \(begin)")
        }
        return Array(all[begin...].prefix(count ?? all.count))
    }

    /// The handles of drawings from a sum of latents, as a request of `MixKeys.sums` asks for.
    ///
    /// - Throws: as `mixtures`.
    func sums(_ record: Record) throws(Diagnostic) -> [DrawingHandle] {
        let (plus, minus) = (record[MixKeys.plus], record[MixKeys.minus])
        let (seed, count) = (record[ServerKeys.seed], record[ServerKeys.count])
        let (temperature, axes) = (record[MixKeys.temperature], record[MixKeys.axes])
        try record.problems.throwIfAny()
        let handles = try (plus + minus).map { (text) throws(Diagnostic) in try DrawingHandle(text) }
        let first = try checkLatents(of: handles)
        let terms = handles.enumerated().map { LatentTerm($0 < plus.count ? 1 : -1, $1.reference) }
        let sums = (0..<UInt64(count)).map {
            first.drawn(from: .combination(terms), seed: seed + $0, temperature: temperature).moved(along: axes)
        }
        // Sums of sums grow longer than a handle may be.
        if let one = sums.first { _ = try DrawingHandle(one.text) }
        return sums
    }

    /// - Returns: the first of them.
    private func checkLatents(of handles: [DrawingHandle]) throws(Diagnostic) -> DrawingHandle {
        guard let first = handles.first else { throw .internal("no drawings to mix") }
        guard let other = handles.first(where: { $0.model != first.model }) else {
            _ = try latentSampler(of: first)
            return first
        }
        throw Diagnostic(
            .usage,
            "\(other.text): is by another model than \(first.text), and each model learnt its latents for itself")
    }
}

extension DrawingHandle {
    /// Its latent, for others to be computed from.
    fileprivate var reference: LatentReference { .defined(.ofSketch(latent, seed: seed, index: index)) }

    /// A drawing by the same model from another latent.
    fileprivate func drawn(from latent: LatentReference, seed: UInt64, temperature: Double?) -> DrawingHandle {
        var handle = self
        (handle.latent, handle.seed, handle.index) = (.near(latent, noise: 0), seed, 0)
        handle.temperature = temperature ?? self.temperature
        handle.beginning = []
        return handle
    }

    /// The same with its latent moved along the model's main axes; itself where they say nothing.
    func moved(along axes: [Double]) -> DrawingHandle {
        let steps = axes.enumerated().filter { $0.element != 0 }.map { LatentTerm($1, .defined(.axis($0 + 1))) }
        guard !steps.isEmpty else { return self }
        var handle = self
        handle.latent = .near(.combination([LatentTerm(1, reference)] + steps), noise: 0)
        return handle
    }
}
