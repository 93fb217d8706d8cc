import Dispatch
import Foundation
import SketchBase
import Synchronization

/// Threads that each draw pages. They are no tasks of Dispatch, whose threads sampling needs for itself while they wait.
enum BatchThreads {
    /// Calls `body` with 0 … count − 1, each on a thread of its own, and waits for all; `meanwhile` has to end them where
    /// it throws.
    static func run(
        _ count: Int, _ body: @escaping @Sendable (Int) -> Void, meanwhile: () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) {
        let group = DispatchGroup()
        for index in 0..<count {
            group.enter()
            let thread = Thread {
                body(index)
                group.leave()
            }
            // As the first thread has; lines of many points are simplified recursively.
            thread.stackSize = 8 << 20
            thread.start()
        }
        defer { group.wait() }
        try meanwhile()
    }

    /// `body` of each element, in order.
    ///
    /// - Throws: what `body` throws for the first of them.
    static func map<Element: Sendable, Value: Sendable>(
        _ elements: [Element], threads: Int, _ body: @escaping @Sendable (Element) throws(Diagnostic) -> Value
    ) throws(Diagnostic) -> [Value] {
        let results = Results<Value>()
        let shares = min(threads, elements.count)
        try run(shares) { share in
            for index in stride(from: share, to: elements.count, by: shares) {
                let result = Result { () throws(Diagnostic) in try body(elements[index]) }
                results.set(index, result)
            }
        }
        let found = results.all
        var values: [Value] = []
        for index in elements.indices {
            if let value = try found[index]?.get() { values.append(value) }
        }
        return values
    }
}

/// What several threads have found out, by its place.
private final class Results<Value: Sendable>: Sendable {
    private let found = Mutex<[Int: Result<Value, Diagnostic>]>([:])

    func set(_ index: Int, _ result: Result<Value, Diagnostic>) { found.withLock { $0[index] = result } }

    var all: [Int: Result<Value, Diagnostic>] { found.withLock(\.self) }
}
