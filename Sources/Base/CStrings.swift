import Foundation

/// Calls `body` with the texts as C has them, a null behind them.
package func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    let list = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { (list + index).initialize(to: strdup(text)) }
    (list + texts.count).initialize(to: nil)
    defer {
        for index in texts.indices { free(UnsafeMutablePointer(mutating: list[index])) }
        list.deallocate()
    }
    return body(list)
}
