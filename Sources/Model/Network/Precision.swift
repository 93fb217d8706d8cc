import Files
import Kernels

/// What the recurrent products of training are computed in. Parameters, sums, gradients and all else are single
/// precision either way.
public enum Precision: String, Sendable, CaseIterable {
    case fp32
    /// Factors of the LSTMs' recurrent products are rounded to bfloat16 (8 bits of precision), on processors with
    /// AVX512-BF16. Layer-normalised and hyper cells stay fp32.
    case bf16

    /// Whether this processor can.
    public var isSupported: Bool { self == .fp32 || kernels_has_bf16() == 1 }

    /// - Throws: `usage` where this processor cannot.
    public func check() throws(StudioError) {
        guard isSupported else {
            throw StudioError(
                .usage, "precision \(rawValue) needs a processor with AVX512-BF16, which this one is not; use fp32")
        }
    }
}
