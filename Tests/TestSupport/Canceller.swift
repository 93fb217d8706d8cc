import Synchronization

/// Cancels a task from within its work. A test that waits for a task to be under way, and cancels it then, may wait
/// long: the threads that tasks share are few, and other tests block them.
public final class Canceller: Sendable {
    private struct State {
        var cancel: (@Sendable () -> Void)?
        var isWanted = false
    }

    private let state = Mutex(State())

    public init() {}

    /// The task to cancel, which is done at once where its work has asked for it already.
    public func set<Success, Failure>(_ task: Task<Success, Failure>) {
        let isWanted = state.withLock { state in
            state.cancel = { task.cancel() }
            return state.isWanted
        }
        if isWanted { task.cancel() }
    }

    /// Cancels the task, as soon as it is known.
    public func cancel() {
        let cancel = state.withLock { state in
            state.isWanted = true
            return state.cancel
        }
        cancel?()
    }
}
