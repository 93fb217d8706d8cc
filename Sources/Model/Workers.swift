import Dispatch
import Kernels

/// Threads that compute as the calling one would: with denormals flushed, and at its kernel level.
package enum Workers {
    /// Calls `body` with 0 … count − 1, side by side, and waits for all.
    package static func run(_ count: Int, _ body: @Sendable (Int) -> Void) {
        let level = kernels_level()
        DispatchQueue.concurrentPerform(iterations: count) { index in compute(at: level) { body(index) } }
    }

    /// The same, while the calling thread does something else; `meanwhile` has to end `body` where it throws.
    package static func run<Failure: Error>(
        _ count: Int, _ body: @escaping @Sendable (Int) -> Void, meanwhile: () throws(Failure) -> Void
    ) throws(Failure) {
        let level = kernels_level()
        let group = DispatchGroup()
        for index in 0..<count {
            DispatchQueue.global().async(group: group) { compute(at: level) { body(index) } }
        }
        defer { group.wait() }
        try meanwhile()
    }

    private static func compute(at level: Int32, _ body: () -> Void) {
        let (state, before) = (kernels_flush_denormals(), kernels_level())
        defer {
            kernels_restore_denormals(state)
            _ = kernels_set_level(before)
        }
        _ = kernels_set_level(level)
        body()
    }
}
