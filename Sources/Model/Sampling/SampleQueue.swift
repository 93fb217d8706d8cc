import Foundation
import SketchBase

/// Hands out the numbers of sketches, or whatever else is counted, to the threads that draw them, and hands their
/// results on in that order. What waits for an earlier one to be finished or taken is at most `window` results, so
/// memory is bounded however slowly they are taken.
package final class SampleQueue<Result: Sendable>: @unchecked Sendable {
    private let count: Int
    private let window: Int
    /// Guards all that follows. Signalled when the next result is there, or when there is room for more.
    private let condition = NSCondition()
    private var given = 0
    private var taken = 0
    private var isStopped = false
    private var waiting: [Int: Swift.Result<Result, Diagnostic>] = [:]

    package init(count: Int, window: Int) {
        self.count = count
        self.window = window
    }

    /// The number of the next sketch to draw; nil where none is left, or none has room before others are taken.
    ///
    /// - Parameter isIdle: wait for room.
    package func next(isIdle: Bool) -> Int? {
        condition.lock()
        defer { condition.unlock() }
        while !isStopped && given < count {
            if given < taken + window {
                given += 1
                return given - 1
            }
            guard isIdle else { return nil }
            condition.wait()
        }
        return nil
    }

    package func put(_ index: Int, _ result: Swift.Result<Result, Diagnostic>) {
        condition.lock()
        defer { condition.unlock() }
        waiting[index] = result
        if index == taken { condition.broadcast() }
    }

    /// The next result in order, waited for; nil where none is to come, since all are taken or no more numbers are handed
    /// out.
    package func take() throws(Diagnostic) -> Result? {
        try takeNext()?.get()
    }

    private func takeNext() -> Swift.Result<Result, Diagnostic>? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let result = waiting.removeValue(forKey: taken) {
                taken += 1
                condition.broadcast()
                return result
            }
            guard taken < (isStopped ? given : count) else { return nil }
            condition.wait()
        }
    }

    /// Hands out no more numbers.
    package func stop() {
        condition.lock()
        defer { condition.unlock() }
        isStopped = true
        condition.broadcast()
    }
}
