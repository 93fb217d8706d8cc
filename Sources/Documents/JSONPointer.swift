import SketchBase

extension JSONNode {
    /// The same document with `value` at a place in it. A member that its object does not have is put behind the others.
    ///
    /// - Parameter path: the tokens of a JSON pointer, as `JSONPointer.tokens` gives them.
    /// - Throws: `badData` at the last place that is there, where the path leads nowhere.
    public func setting(_ path: [String], to value: JSONValue) throws(Diagnostic) -> JSONNode {
        with(value: try replacing(path[...], by: value))
    }

    private func replacing(_ path: ArraySlice<String>, by new: JSONValue) throws(Diagnostic) -> JSONValue {
        guard let token = path.first else { return new }
        let rest = path.dropFirst()
        switch value {
        case .object(var members):
            if let index = members.firstIndex(where: { $0.key == token }) {
                members[index].value = try child(index, of: members).replacing(rest, by: new)
            } else {
                guard rest.isEmpty else { throw error("the key \"\(token)\" is missing") }
                members.append(JSONMember(token, new))
            }
            return .object(members)
        case .array(var values):
            guard let index = Int(token), String(index) == token, values.indices.contains(index) else {
                throw error("has \(values.count.counted("element")), counted from 0, and no \"\(token)\"")
            }
            values[index] = try elements()[index].replacing(rest, by: new)
            return .array(values)
        default: throw mismatch(expected: "an object or an array with \"\(token)\" in it")
        }
    }
}

/// Places in a JSON document as text (RFC 6901).
public enum JSONPointer {
    /// The tokens of a pointer: `["items", "0", "a/b"]` of `/items/0/a~1b`; nil where it is none.
    public static func tokens(_ pointer: String) -> [String]? {
        guard pointer.hasPrefix("/"), pointer.firstMatch(of: /~(?![01])/) == nil else { return nil }
        return pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }
}
