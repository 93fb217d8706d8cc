import SketchBase
import Testing

@Suite struct RandomStreamTests {
    /// From an independent xoshiro256** and SplitMix64 in Python, themselves checked against the
    /// published first values: state (1, 2, 3, 4) gives 11520, 0, 1509978240; SplitMix64 with seed
    /// 1234567 gives 6457827717110365317.
    @Test func theFirstValuesAreXoshiros() {
        func first(_ stream: RandomStream) -> [UInt64] {
            var stream = stream
            return (0..<4).map { _ in stream.next() }
        }
        #expect(
            first(RandomStream(seed: 0))
                == [0x99ec_5f36_cb75_f2b4, 0xbf6e_1f78_4956_452a, 0x1a5f_849d_4933_e6e0, 0x6aa5_94f1_262d_2d2c])
        #expect(
            first(RandomStream(seed: 42))
                == [0x1578_0b2e_0c2e_c716, 0x6104_d986_6d11_3a7e, 0xae17_5332_39e4_99a1, 0xecb8_ad47_03b3_60a1])
        #expect(
            first(RandomStream(seed: 42, path: 7))
                == [0xe6eb_bdd7_a24a_ec8b, 0x768b_1ac4_7e77_2e85, 0x0231_e0a2_2de3_47f4, 0x3d8b_8bbc_523a_1d65])
        #expect(
            first(RandomStream(seed: 42, path: 7, 3))
                == [0x956c_54e6_3e95_b529, 0xcd63_80f0_52e4_f521, 0x3a12_7b30_7e21_f0a1, 0x5e11_af34_fec3_d196])
        #expect(
            first(RandomStream(seed: .max, path: .max))
                == [0xcffc_6970_b729_7137, 0x5ab8_a25f_e6d7_433d, 0xbf6b_72c9_3ac9_134b, 0x6efc_b1f4_8d0b_4f26])
    }

    @Test func theFirstGaussiansAreMarsaglias() {
        // By the same Python program with its C library's logarithm.
        let expected = [0.9643618527255184, -1.0637531974798475, -0.3039301238656567, -1.0989693210013467]
        var stream = RandomStream(seed: 7)
        for value in expected { #expect(abs(stream.gaussian() - value) < 1e-14) }
    }

    @Test func uniformNumbersFillTheirRange() {
        var stream = RandomStream(seed: 1)
        #expect(
            RandomStream(seed: 42).firstUniforms(3) == [0.08386297105988216, 0.3789802506626686, 0.6800434110281394])
        let values = (0..<100_000).map { _ in stream.uniform() }
        #expect(values.allSatisfy { $0 >= 0 && $0 < 1 })
        // The mean of n has the deviation 1/√(12 n) ≈ 0.0009.
        #expect(abs(values.reduce(0, +) / 100_000 - 0.5) < 0.005)
        var tenths = [Int](repeating: 0, count: 10)
        for value in values { tenths[Int(value * 10)] += 1 }
        #expect(tenths.allSatisfy { abs($0 - 10_000) < 500 })
        #expect((0..<1000).allSatisfy { _ in (-3.0...5).contains(stream.uniform(in: -3...5)) })
    }

    @Test func gaussiansHaveTheirMoments() {
        var stream = RandomStream(seed: 2)
        let count = 100_000.0
        let values = (0..<100_000).map { _ in stream.gaussian() }
        let mean = values.reduce(0, +) / count
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        let fourth = values.reduce(0) { $0 + ($1 * $1 * $1 * $1) } / count
        // Five deviations of each estimate.
        #expect(abs(mean) < 0.016)
        #expect(abs(variance - 1) < 0.023)
        #expect(abs(fourth - 3) < 0.16)
        #expect(abs(Double(values.count { $0.magnitude < 1 }) / count - 0.6827) < 0.008)
    }

    @Test func pathsAreStreamsOfTheirOwn() {
        var firsts: Set<UInt64> = []
        let streams =
            (0..<500).map { RandomStream(seed: 3, path: $0) } + (0..<500).map { RandomStream(seed: 3, path: 0, $0) }
            + (0..<500).map { RandomStream(seed: 3, path: $0, 0, 0) } + (0..<500).map { RandomStream(seed: $0) }
        for var stream in streams { firsts.insert(stream.next()) }
        #expect(firsts.count == 2000)
        var (a, b) = (RandomStream(seed: 3, path: 1, 2), RandomStream(seed: 3, path: 2, 1))
        #expect(a.next() != b.next())
        var (c, d) = (RandomStream(seed: 3, path: 1, 2), RandomStream(seed: 3, path: 1, 2))
        #expect((0..<100).allSatisfy { _ in c.gaussian() == d.gaussian() })
    }
}

extension RandomStream {
    fileprivate func firstUniforms(_ count: Int) -> [Double] {
        var stream = self
        return (0..<count).map { _ in stream.uniform() }
    }
}

@Test("whole numbers of floating-point ones never trap")
func boundedNumbers() {
    #expect([2.9, -2.9, 0, 1e15].map { Int(bounded: $0) } == [2, -2, 0, 1_000_000_000_000_000])
    #expect([Double.nan, 1e300, -.infinity].map { Int(bounded: $0) } == [0, 1 << 53, -(1 << 53)])
}
