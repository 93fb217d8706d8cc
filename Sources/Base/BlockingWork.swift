import Foundation
import Synchronization

/// Work that computes or waits for long, for tasks to await: it has a thread of its own, since the few that all tasks
/// share must not be held up.
package enum BlockingWork {
    /// What `work` gives.
    ///
    /// - Parameter work: asks `Cancellation` now and then whether to go on.
    /// - Throws: what `work` throws; `CancellationError` instead, where the task was cancelled.
    package static func run<Result: Sendable>(
        _ work: @escaping @Sendable (Cancellation) throws -> Result
    ) async throws -> Result {
        try Task.checkCancellation()
        let cancellation = Cancellation()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                do throws(Diagnostic) {
                    try OwnThreads.start {
                        let result = Swift.Result { try work(cancellation) }
                        if case .failure = result, cancellation.isRequested {
                            continuation.resume(throwing: CancellationError())
                        } else {
                            continuation.resume(with: result)
                        }
                    }
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        } onCancel: {
            cancellation.request()
        }
    }

    /// Whether the task that waits for the work was cancelled.
    package final class Cancellation: Sendable {
        private let flag = Atomic<Bool>(false)

        fileprivate func request() { flag.store(true, ordering: .relaxed) }
        package var isRequested: Bool { flag.load(ordering: .relaxed) }

        /// - Throws: `tryAgain` once the task was cancelled; whoever waits is told `CancellationError`.
        package func check() throws(Diagnostic) {
            if isRequested { throw Diagnostic(.tryAgain, "cancelled") }
        }
    }
}
