import SketchKernels
import SketchModel
import SketchNetwork
import Synchronization
import TestSupport
import Testing

/// The levels that the network's tests force are those that its kernels then run at.
@Suite struct KernelLevelTests {
    /// What Linux says of the processor (x86-64-v3 and v4, as the psABI defines them) against what kernels ask of it.
    @Test func theProcessorsLevelsAreTested() throws {
        let information = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
        let flags = try #require(information.split(separator: "\n").first { $0.hasPrefix("flags") })
        let has = Set(flags.split(separator: " "))
        let avx2: Set<Substring> = ["avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe"]
        let avx512: Set<Substring> = ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]
        var expected: [KernelLevel] = [.baseline]
        if has.isSuperset(of: avx2) { expected.append(.avx2) }
        if has.isSuperset(of: avx2.union(avx512)) { expected.append(.avx512) }
        #expect(KernelLevel.available == expected)
    }

    /// Tests of the levels run at those that there are; this one tells where that is not all.
    @Test(.needs(.everyKernelLevel)) func everyLevelIsTested() {
        #expect(KernelLevel.allCases.map { level in level.run { kernels_level() } } == [0, 1, 2])
    }

    @Test(arguments: KernelLevel.available)
    func workersRunAtTheCallersLevel(level: KernelLevel) {
        let seen = Mutex<[Int32]>([])
        level.run {
            Workers.run(8) { _ in seen.withLock { $0.append(kernels_level()) } }
        }
        #expect(seen.withLock(\.self) == [Int32](repeating: level.rawValue, count: 8))
        // Neither this thread nor the pool's keep it.
        Workers.run(8) { _ in seen.withLock { $0.append(kernels_level()) } }
        #expect(seen.withLock { $0.dropFirst(8).allSatisfy { $0 == kernels_best_level() } })
        #expect(kernels_level() == kernels_best_level())
    }

    /// Sampling goes through our own kernels only, so a sketch is the same to the bit at every level.
    @Test(arguments: [nil, 1], TestModels.cells)
    func sketchesAreTheSameAtEveryLevel(heads: Int?, cell: ModelConfiguration.Cell) throws {
        let configuration = TestModels.configuration(heads: heads, decoder: 37, cell: cell, maxLength: 25)
        var checkpoint = TestModels.checkpoint(configuration, seed: 21)
        checkpoint.parameters[checkpoint.parameters.count - 1] = -4
        let requests = (0..<12).map { SampleRequest(seed: 5, index: $0, temperature: 0.8, latent: .prior) }
        let drawn = try KernelLevel.available.map { level in
            try level.run { try Sampler(checkpoint).sample(requests, threads: 2) }
        }
        #expect(Set(drawn).count == 1)
        #expect(Set(drawn[0]).count > 10)
    }
}
