import SketchBase

/// The `version` that documents begin with.
public enum FormatVersion {
    /// The version of the document at `node`.
    ///
    /// - Throws: `badData` where the version is missing, no whole number, or not `readable`. It is
    ///   asked before anything else, so that a newer file is not blamed for its newer keys.
    @discardableResult
    public static func check(
        _ node: JSONNode, kind: String, readable: ClosedRange<Int>
    ) throws(Diagnostic) -> Int {
        guard case .object = node.value else { throw node.mismatch(expected: "a \(kind), which is an object") }
        guard let version = try node.optional("version") else {
            throw node.error("the key \"version\" is missing; write \"version\": \(readable.upperBound)")
        }
        let number = try version.integer(in: 1...Int(Int32.max))
        guard readable.contains(number) else {
            let words = readable.count == 1 ? "version \(readable.upperBound)" : "versions \(readable.words)"
            throw version.error("this \(kind) is version \(number); this studio reads \(words)")
        }
        return number
    }
}
