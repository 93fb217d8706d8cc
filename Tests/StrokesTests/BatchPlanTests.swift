import SketchBase
import SketchStrokes
import Testing

@Suite struct BatchPlanTests {
    private let lengths: [Int] = {
        var random = RandomStream(seed: 9)
        return (0..<1037).map { _ in 5 + Int(random.next() % 195) }
    }()

    @Test func visitsEverySequenceOnce() {
        let batches = BatchPlan.batches(lengths: lengths, batchSize: 100, seed: 1, epoch: 0)
        #expect(batches.joined().sorted() == Array(lengths.indices))
        #expect(batches.map(\.count).sorted() == [37] + [Int](repeating: 100, count: 10))
    }

    @Test func dependsOnSeedAndEpochAlone() {
        let plan = BatchPlan.batches(lengths: lengths, batchSize: 10, seed: 1, epoch: 3)
        #expect(plan == BatchPlan.batches(lengths: lengths, batchSize: 10, seed: 1, epoch: 3))
        #expect(plan != BatchPlan.batches(lengths: lengths, batchSize: 10, seed: 1, epoch: 4))
        #expect(plan != BatchPlan.batches(lengths: lengths, batchSize: 10, seed: 2, epoch: 3))
    }

    @Test func batchesHoldSimilarLengths() {
        let batches = BatchPlan.batches(lengths: lengths, batchSize: 20, seed: 1, epoch: 0)
        let spreads = batches.map { batch in
            let sorted = batch.map { lengths[$0] }.sorted()
            return (sorted.last ?? 0) - (sorted.first ?? 0)
        }
        #expect(spreads.reduce(0, +) / spreads.count < 15)
    }

    @Test func repeatsByWeight() {
        let batches = BatchPlan.batches(lengths: [5, 6, 7], repeats: [1, 3, 0], batchSize: 2, seed: 1, epoch: 0)
        #expect(batches.joined().sorted() == [0, 1, 1, 1])
    }

    @Test func emptyDataHasNoBatches() {
        #expect(BatchPlan.batches(lengths: [], batchSize: 10, seed: 0, epoch: 0).isEmpty)
    }
}

@Suite struct ScaleFactorTests {
    @Test func isTheDeviationOfAllOffsets() {
        let rows = [StrokeRow(dx: 1, dy: 2, lifted: false), StrokeRow(dx: 3, dy: 6, lifted: true)]
        // Of 1, 2, 3, 6: mean 3, variance (4 + 1 + 0 + 9) / 4.
        #expect(Dataset.scaleFactor(of: [StrokeSequence(rows: rows)]) == 3.5.squareRoot())
        #expect(Dataset.scaleFactor(of: []) == 1)
    }
}
