import Foundation

/// How much an input may grow to while it is read: unpacked, repeated, flattened. There is one measure for all readers.
package enum Budget {
    /// Bytes that all which comes of one input may take: 1 GiB, or as many MiB as the environment variable
    /// `STUDIO_BUDGET` says.
    package static let bytes: Int = {
        let chosen = ProcessInfo.processInfo.environment["STUDIO_BUDGET"].flatMap { Int($0) } ?? 1024
        return min(max(chosen, 1), 1 << 20) << 20
    }()

    /// What an input of `size` bytes may grow to: a hundred times its size, or 64 MiB where that is more, within the
    /// budget. Honest archives of drawings and weights grow to three times their size.
    package static func bytes(from size: Int) -> Int {
        let (product, overflow) = size.multipliedReportingOverflow(by: 100)
        return min(bytes, max(overflow ? bytes : product, 64 << 20))
    }

    /// What errors say of `limit`.
    package static func name(_ limit: Int) -> String {
        let size = limit >> 20 > 0 ? "\(limit >> 20) MiB" : "\(limit) bytes"
        return limit == bytes
            ? "the \(size) allowed, which the environment variable STUDIO_BUDGET changes"
            : "the \(size) allowed for a file of its size"
    }
}
