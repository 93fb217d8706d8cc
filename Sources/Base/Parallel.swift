import Foundation
import Synchronization

/// The same work on many things side by side, on all cores. What comes out does not depend on how many there are.
package enum Parallel {
    /// `body` of 0 … count − 1, in order.
    ///
    /// - Throws: what `body` throws, of several errors that of the least number.
    package static func map<Result: Sendable>(
        _ count: Int, _ body: @Sendable (Int) throws(Diagnostic) -> Result
    ) throws(Diagnostic) -> [Result] {
        let results = Slots<Swift.Result<Result, Diagnostic>>(count: count)
        DispatchQueue.concurrentPerform(iterations: count) { index in
            results.set(index, Swift.Result { () throws(Diagnostic) in try body(index) })
        }
        return try results.all.map { (result) throws(Diagnostic) in try result.get() }
    }
}

/// Results that several threads fill in, each its own places.
package final class Slots<Value: Sendable>: Sendable {
    private let values: Mutex<[Value?]>

    package init(count: Int) { values = Mutex([Value?](repeating: nil, count: count)) }

    package func set(_ index: Int, _ value: Value) { values.withLock { $0[index] = value } }

    package var all: [Value] { values.withLock { $0.compactMap { $0 } } }
}
