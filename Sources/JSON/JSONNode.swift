import Files
import Foundation

/// A JSON value together with where it stands, for reading with checks: every error names the file,
/// the JSON pointer (RFC 6901), what was expected and what was found.
public struct JSONNode: Sendable {
    public let value: JSONValue
    /// The file, or whatever errors should call the document.
    public let name: String
    /// The JSON pointer of this value; empty for the whole document.
    public let pointer: String

    public init(_ value: JSONValue, name: String, pointer: String = "") {
        self.value = value
        self.name = name
        self.pointer = pointer
    }

    /// A `badData` error at this place.
    public func error(_ message: String) -> StudioError {
        .badData("\(name): \(pointer.isEmpty ? "" : pointer + ": ")\(message)")
    }

    /// An error that says what was expected and what is there.
    public func mismatch(expected: String) -> StudioError {
        error("expected \(expected), found \(found)")
    }

    private var found: String {
        switch value {
        case .array, .object: value.kind
        default:
            value.text().count <= 60 ? value.text() : value.kind
        }
    }

    /// Refuses members of this object whose key is not in `keys`, naming the nearest valid key.
    public func allow(_ keys: [String]) throws(StudioError) {
        guard case .object(let members) = value else { throw mismatch(expected: "an object") }
        for member in members where !keys.contains(member.key) {
            throw child(member.key, member.value).error(
                "unknown key \"\(member.key)\"\(nearestName(to: member.key, in: keys, otherwise: "known keys are"))")
        }
    }

    /// The member `key`, or nil where it is missing. - Throws: where this is no object.
    public func optional(_ key: String) throws(StudioError) -> JSONNode? {
        guard case .object = value else { throw mismatch(expected: "an object") }
        return value[key].map { child(key, $0) }
    }

    /// The member `key`. - Throws: where it is missing.
    public func required(_ key: String) throws(StudioError) -> JSONNode {
        guard let node = try optional(key) else { throw error("the key \"\(key)\" is missing") }
        return node
    }

    /// The elements. - Throws: where this is no array.
    public func elements() throws(StudioError) -> [JSONNode] {
        guard case .array(let values) = value else { throw mismatch(expected: "an array") }
        return values.enumerated().map { JSONNode($1, name: name, pointer: "\(pointer)/\($0)") }
    }

    /// The members in written order. - Throws: where this is no object.
    public func members() throws(StudioError) -> [(key: String, node: JSONNode)] {
        guard case .object(let members) = value else { throw mismatch(expected: "an object") }
        return members.map { ($0.key, child($0.key, $0.value)) }
    }

    public func string() throws(StudioError) -> String {
        guard case .string(let text) = value else { throw mismatch(expected: "a string") }
        return text
    }

    public func bool() throws(StudioError) -> Bool {
        guard case .bool(let flag) = value else { throw mismatch(expected: "true or false") }
        return flag
    }

    /// A whole number in `range`.
    public func integer(in range: ClosedRange<Int>) throws(StudioError) -> Int {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard case .integer(let number) = value, let result = Int(exactly: number), range.contains(result) else {
            throw mismatch(expected: expected)
        }
        return result
    }

    /// A finite number in `range`.
    public func number(in range: ClosedRange<Double>) throws(StudioError) -> Double {
        let number: Double? =
            switch value {
            case .integer(let whole): Double(whole)
            case .number(let real): real
            default: nil
            }
        guard let number, number.isFinite, range.contains(number) else {
            throw mismatch(expected: "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// One of a list of names.
    public func choice(of names: [String]) throws(StudioError) -> String {
        let text = try string()
        guard names.contains(text) else {
            throw error("\"\(text)\" is not known\(nearestName(to: text, in: names, otherwise: "choose from"))")
        }
        return text
    }

    private func child(_ key: String, _ value: JSONValue) -> JSONNode {
        let escaped = key.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
        return JSONNode(value, name: name, pointer: "\(pointer)/\(escaped)")
    }
}

/// The end of a message about an unknown name: `; did you mean "rows"?` where one of `names` is close
/// (at most a third of its length, or 2 edits away, 1 of short names), else all of them.
public func nearestName(to name: String, in names: [String], otherwise: String) -> String {
    if let nearest = nearestName(to: name, in: names) { return "; did you mean \"\(nearest)\"?" }
    return names.isEmpty ? "" : "; \(otherwise) " + names.map { "\"\($0)\"" }.joined(separator: ", ")
}

/// The one of `names` that `name` is taken to mean; nil where none is close.
public func nearestName(to name: String, in names: [String]) -> String? {
    let lowered = name.lowercased()
    let nearest = names.map { (name: $0, distance: editDistance(lowered, $0.lowercased())) }
        .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let nearest, nearest.distance <= max(nearest.name.count < 5 ? 1 : 2, nearest.name.count / 3) else {
        return nil
    }
    return nearest.name
}

/// Insertions, deletions, substitutions and swaps of neighbours from `a` to `b` (optimal string
/// alignment).
private func editDistance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.prefix(64)), Array(b.prefix(64)))
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
        var next = [i + 1]
        for j in b.indices {
            var distance = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { distance = min(distance, before[j - 1] + 1) }
            next.append(distance)
        }
        (before, row) = (row, next)
    }
    return row[b.count]
}
