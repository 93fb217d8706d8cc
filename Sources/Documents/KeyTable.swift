/// Tables of keys in Markdown, as docs show them.
package enum KeyTable {
    /// One row a key; an object is followed by its own, as `outer.inner`, where these say what they are for.
    package static func markdown(_ keys: [any AnyKey]) -> String {
        let lines = keys.flatMap { rows($0, prefix: "") }
        return (["| key | meaning | values | default |", "| --- | --- | --- | --- |"] + lines).joined(separator: "\n")
    }

    /// One row a group of keys, such as a layout: its name, what it is, and its keys with what they may be.
    ///
    /// - Parameter heading: what the names are names of.
    package static func markdown(
        _ groups: [(name: String, summary: String, keys: [any AnyKey])], heading: String = "type"
    ) -> String {
        let lines = groups.map { group in
            "| `\(group.name)` | \(group.summary) | \(group.keys.map(phrase).joined(separator: "; ")) |"
        }
        return (["| \(heading) | what it is | keys |", "| --- | --- | --- |"] + lines).joined(separator: "\n")
    }

    /// `name`, what it is for, and in brackets its values and default.
    private static func phrase(_ key: any AnyKey) -> String {
        let facts = [key.schema.words, key.isRequired ? nil : "default: \(key.defaultWords)"].compactMap { $0 }
        return "`\(key.name)`, \(key.summary)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    }

    private static func rows(_ key: any AnyKey, prefix: String, required: String = "required") -> [String] {
        let name = prefix + key.name
        let cells = ["`\(name)`", key.summary, key.schema.words ?? "", key.isRequired ? required : key.defaultWords]
        let row = "| " + cells.joined(separator: " | ") + " |"
        guard case .record(let inner) = key.schema, inner.allSatisfy({ !$0.summary.isEmpty }) else { return [row] }
        return [row]
            + inner.flatMap {
                rows($0, prefix: name + ".", required: key.isRequired ? required : "needed with `\(name)`")
            }
    }
}
