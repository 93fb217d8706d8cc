/// The table of a document's keys in Markdown, as docs show it.
public enum KeyTable {
    /// One row a key; those of an object whose keys say what they are for follow as `outer.inner`.
    public static func markdown(_ keys: [any AnyKey]) -> String {
        let lines = keys.flatMap { rows($0, prefix: "") }
        return (["| key | meaning | values | default |", "| --- | --- | --- | --- |"] + lines).joined(separator: "\n")
    }

    private static func rows(_ key: any AnyKey, prefix: String) -> [String] {
        let name = prefix + key.name
        if case .record(let inner) = key.schema, inner.allSatisfy({ !$0.summary.isEmpty }) {
            return inner.flatMap { rows($0, prefix: name + ".") }
        }
        let cells = ["`\(name)`", key.summary, key.schema.words ?? "", key.isRequired ? "required" : key.defaultWords]
        return ["| " + cells.joined(separator: " | ") + " |"]
    }
}
