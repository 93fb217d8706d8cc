import Dispatch
import Foundation
import SketchBase
import Synchronization

/// Pages drawn side by side, on threads of their own: those of Dispatch sampling needs for itself while they wait.
enum BatchThreads {
    /// `body` of each element, in order.
    ///
    /// - Throws: what `body` throws for the first of them.
    static func map<Element: Sendable, Value: Sendable>(
        _ elements: [Element], threads: Int, _ body: @escaping @Sendable (Element) throws(Diagnostic) -> Value
    ) throws(Diagnostic) -> [Value] {
        let results = Results<Value>()
        let shares = min(threads, elements.count)
        try OwnThreads.run(shares) { share in
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
