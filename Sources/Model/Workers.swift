import Dispatch
import Kernels

/// Threads that compute as the calling one would: with denormals flushed, and at its kernel level.
package enum Workers {
    /// Calls `body` with 0 … count − 1, side by side, and waits for all.
    package static func run(_ count: Int, _ body: @Sendable (Int) -> Void) {
        let level = kernels_level()
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let (state, before) = (kernels_flush_denormals(), kernels_level())
            defer {
                kernels_restore_denormals(state)
                _ = kernels_set_level(before)
            }
            _ = kernels_set_level(level)
            body(index)
        }
    }
}
