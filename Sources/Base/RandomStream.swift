/// A seeded stream of random numbers that is the same on every machine (xoshiro256**, Blackman and
/// Vigna 2018, seeded by SplitMix64). Streams are named by a path of numbers, so that the stream of
/// sketch k or of cell (row, column) does not depend on what else is drawn or in which order.
public struct RandomStream: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)
    private var spareGaussian: Double?

    /// The stream at `path` under `seed`.
    public init(seed: UInt64, path: UInt64...) {
        var mixer = SplitMix64(state: seed)
        for step in path {
            mixer = SplitMix64(state: mixer.next() ^ (step &* 0x9E37_79B9_7F4A_7C15))
        }
        state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
    }

    public mutating func next() -> UInt64 {
        func rotate(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
        let result = rotate(state.1 &* 5, 7) &* 9
        let t = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= t
        state.3 = rotate(state.3, 45)
        return result
    }

    /// Uniform in [0, 1), a multiple of 2⁻⁵³.
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Uniform in the range.
    public mutating func uniform(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * uniform()
    }

    /// Standard normal (Marsaglia's polar method). Only operations that IEEE 754 defines exactly are
    /// used, so the values do not depend on the C library.
    public mutating func gaussian() -> Double {
        if let spare = spareGaussian {
            spareGaussian = nil
            return spare
        }
        while true {
            let u = 2 * uniform() - 1
            let v = 2 * uniform() - 1
            let s = u * u + v * v
            guard s > 0 && s < 1 else { continue }
            let factor = (-2 * Self.logarithm(s) / s).squareRoot()
            spareGaussian = v * factor
            return u * factor
        }
    }

    /// The natural logarithm of a positive normal number, by the series of artanh.
    static func logarithm(_ x: Double) -> Double {
        var exponent = Double(x.exponent)
        var significand = x.significand
        if significand > 1.414_213_562_373_095_1 {
            significand /= 2
            exponent += 1
        }
        let t = (significand - 1) / (significand + 1)
        let t2 = t * t
        var sum = 0.0
        for k in stride(from: 21, through: 1, by: -2) { sum = sum * t2 + 1 / Double(k) }
        return 2 * t * sum + exponent * 0.693_147_180_559_945_3
    }
}

/// The generator that fills other generators' seeds (Steele, Lea and Flood 2014).
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
