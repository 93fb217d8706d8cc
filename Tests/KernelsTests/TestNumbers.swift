/// Repeatable numbers for tests.
struct TestNumbers {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ range: ClosedRange<Double>) -> Double {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return range.lowerBound + (range.upperBound - range.lowerBound) * Double(state >> 11) * 0x1p-53
    }

    mutating func floats(_ count: Int, _ range: ClosedRange<Double> = -1...1) -> [Float] {
        (0..<count).map { _ in Float(next(range)) }
    }
}

/// Every float as its bits, so that comparisons tell −0 from 0 and see the last digit.
func bits(_ values: [Float]) -> [UInt32] { values.map(\.bitPattern) }
