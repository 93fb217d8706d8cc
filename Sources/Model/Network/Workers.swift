import Foundation
import SketchBase
import SketchKernels

/// Threads that compute as the calling one would: with denormals flushed, and at its kernel level.
package enum Workers {
    /// Calls `body` with 0 … count − 1, side by side, and waits for all.
    package static func run(_ count: Int, _ body: @Sendable (Int) -> Void) {
        let level = kernels_level()
        DispatchQueue.concurrentPerform(iterations: count) { index in compute(at: level) { body(index) } }
    }

    /// The same on threads of their own, while the calling thread does something else; `meanwhile` has to end `body` where
    /// it throws.
    ///
    /// - Throws: as `OwnThreads.run`.
    package static func run(
        _ count: Int, _ body: @escaping @Sendable (Int) -> Void, meanwhile: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        let level = kernels_level()
        try OwnThreads.run(count, { index in compute(at: level) { body(index) } }, meanwhile: meanwhile)
    }

    /// `body` of each element, in order, computed on `threads` threads. Each thread has a state of its own, made by
    /// `state` anew, in which nothing may last from one element to the next but memory.
    package static func map<Element: Sendable, State, Result: Sendable>(
        _ elements: [Element], threads: Int, with state: @autoclosure @Sendable () -> State,
        _ body: @Sendable (inout State, Element) -> Result
    ) -> [Result] {
        let results = Slots<Result>(count: elements.count)
        let shares = min(max(threads, 1), max(elements.count, 1))
        run(shares) { share in
            var own = state()
            for index in stride(from: share, to: elements.count, by: shares) {
                results.set(index, body(&own, elements[index]))
            }
        }
        return results.all
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
