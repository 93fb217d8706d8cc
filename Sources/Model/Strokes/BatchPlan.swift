import SketchBase

/// The order in which an epoch visits its sequences.
public enum BatchPlan {
    /// Batches that are sorted by length among themselves, so that a batch holds sequences of similar
    /// length and little of it is padding.
    private static let batchesSortedTogether = 50

    /// The indices of `lengths`, each as often as `repeats` says (once without), cut into batches of
    /// `batchSize`. The order depends on nothing but the arguments. Everything is shuffled; chunks of
    /// some batches are sorted by length and cut; then the batches are shuffled. The last, incomplete
    /// batch is kept, so that every sequence is seen.
    public static func batches(
        lengths: [Int], repeats: [Int]? = nil, batchSize: Int, seed: UInt64, epoch: Int
    ) -> [[Int]] {
        let batchSize = max(batchSize, 1)
        var random = RandomStream(seed: seed, path: UInt64(truncatingIfNeeded: epoch))
        var order = lengths.indices.flatMap { index in
            repeatElement(index, count: repeats.map { index < $0.count ? max($0[index], 0) : 0 } ?? 1)
        }
        shuffle(&order, &random)
        var batches: [[Int]] = []
        for chunk in order.chunks(of: batchSize * batchesSortedTogether) {
            // Of two equally long sequences the one shuffled to the front stays there.
            let sorted = chunk.enumerated().sorted {
                (lengths[$0.element], $0.offset) < (lengths[$1.element], $1.offset)
            }
            batches += sorted.map(\.element).chunks(of: batchSize).map(Array.init)
        }
        shuffle(&batches, &random)
        return batches
    }

    /// Fisher–Yates, written out because the library's `shuffle(using:)` may change its order from
    /// one version of Swift to the next.
    static func shuffle<Element>(_ elements: inout [Element], _ random: inout RandomStream) {
        for last in elements.indices.dropFirst().reversed() {
            elements.swapAt(last, Int(random.next() % UInt64(last + 1)))
        }
    }
}

extension Array {
    package func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
