import Foundation
import SketchBase

/// A JSON value together with where it stands, for reading with checks: every error names the file,
/// the JSON pointer (RFC 6901), what was expected and what was found.
public struct JSONNode: Sendable {
    /// The value itself.
    public let value: JSONValue
    /// The file, or whatever errors should call the document.
    public let name: String
    /// The JSON pointer of this value; empty for the whole document.
    public let pointer: String
    /// Where it and what is in it stand in the text; nil for a value that was not read from a text.
    private let spans: JSONSpans?

    public init(_ value: JSONValue, name: String, pointer: String = "") {
        self.init(value, name: name, pointer: pointer, spans: nil)
    }

    init(_ value: JSONValue, name: String, pointer: String, spans: JSONSpans?) {
        self.value = value
        self.name = name
        self.pointer = pointer
        self.spans = spans
    }

    /// Its place, for errors that are found later.
    public var location: Location { Location(file: name, pointer: pointer, span: spans?.span) }

    /// This value as a document of its own, with pointers that begin at it.
    public func document(named name: String) -> JSONNode { JSONNode(value, name: name, pointer: "", spans: spans) }

    /// Other members at the same place; what they have in common with the text keeps their place there.
    public func replaced(by other: [JSONMember]) -> JSONNode {
        guard let spans, case .object(let members) = value else {
            return JSONNode(.object(other), name: name, pointer: pointer)
        }
        let places = Dictionary(members.enumerated().map { ($1.key, $0) }) { first, _ in first }
        let children = other.map { member in
            places[member.key].map(spans.child) ?? JSONSpans(span: spans.span)
        }
        return JSONNode(
            .object(other), name: name, pointer: pointer, spans: JSONSpans(span: spans.span, children: children))
    }

    /// Another value at the same place.
    public func with(value: JSONValue) -> JSONNode { JSONNode(value, name: name, pointer: pointer, spans: spans) }

    /// A `badData` error at this place.
    public func error(_ message: String, hint: String? = nil) -> Diagnostic {
        Diagnostic(.badData, message, at: location, hint: hint)
    }

    /// An error that says what was expected and what is there.
    public func mismatch(expected: String) -> Diagnostic {
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
    public func allow(_ keys: [String]) throws(Diagnostic) {
        guard case .object(let members) = value else { throw mismatch(expected: "an object") }
        if let index = members.firstIndex(where: { !keys.contains($0.key) }) {
            throw child(index, of: members).unknownKey(known: keys)
        }
    }

    /// The member `key`, or nil where it is missing. - Throws: where this is no object.
    public func optional(_ key: String) throws(Diagnostic) -> JSONNode? {
        guard case .object(let members) = value else { throw mismatch(expected: "an object") }
        return members.firstIndex { $0.key == key }.map { child($0, of: members) }
    }

    /// The member `key`. - Throws: where it is missing.
    public func required(_ key: String) throws(Diagnostic) -> JSONNode {
        guard let node = try optional(key) else { throw error("the key \"\(key)\" is missing") }
        return node
    }

    /// The elements. - Throws: where this is no array.
    public func elements() throws(Diagnostic) -> [JSONNode] {
        guard case .array(let values) = value else { throw mismatch(expected: "an array") }
        return values.enumerated().map {
            JSONNode($1, name: name, pointer: "\(pointer)/\($0)", spans: spans?.child($0))
        }
    }

    /// The members in written order. - Throws: where this is no object.
    public func members() throws(Diagnostic) -> [(key: String, node: JSONNode)] {
        guard case .object(let members) = value else { throw mismatch(expected: "an object") }
        return members.indices.map { (members[$0].key, child($0, of: members)) }
    }

    /// The text. - Throws: where this is no string.
    public func string() throws(Diagnostic) -> String {
        guard case .string(let text) = value else { throw mismatch(expected: "a string") }
        return text
    }

    /// The flag. - Throws: where this is neither true nor false.
    public func bool() throws(Diagnostic) -> Bool {
        guard case .bool(let flag) = value else { throw mismatch(expected: "true or false") }
        return flag
    }

    /// A whole number in `range`.
    public func integer(in range: ClosedRange<Int>) throws(Diagnostic) -> Int {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard case .integer(let number) = value, let result = Int(exactly: number), range.contains(result) else {
            throw mismatch(expected: expected)
        }
        return result
    }

    /// A finite number in `range`.
    public func number(in range: ClosedRange<Double>) throws(Diagnostic) -> Double {
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
    public func choice(of names: [String]) throws(Diagnostic) -> String {
        let text = try string()
        guard names.contains(text) else {
            throw error(
                "\"\(text)\" is not known", hint: nameHint(to: text, in: names, otherwise: "choose from"))
        }
        return text
    }

    /// A member of an object whose key is none of `keys`, as an error at it that names the nearest.
    func unknownKey(known keys: [String]) -> Diagnostic {
        error("unknown key \"\(key)\"", hint: nameHint(to: key, in: keys, otherwise: "known keys are"))
    }

    /// The key of a member: the last part of its pointer.
    private var key: String {
        let last = pointer.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        return last.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
    }

    func child(_ index: Int, of members: [JSONMember]) -> JSONNode {
        let escaped = members[index].key.replacingOccurrences(of: "~", with: "~0")
            .replacingOccurrences(of: "/", with: "~1")
        return JSONNode(
            members[index].value, name: name, pointer: "\(pointer)/\(escaped)", spans: spans?.child(index))
    }
}

/// The hint for an unknown name: `did you mean "rows"?` where one of `names` is close (at most a third of
/// its length, or 2 edits away, 1 of short names), else all of them; nil where there are none.
public func nameHint(to name: String, in names: [String], otherwise: String) -> String? {
    if let nearest = nearestName(to: name, in: names) { return "did you mean \"\(nearest)\"?" }
    return names.isEmpty ? nil : "\(otherwise) " + names.map { "\"\($0)\"" }.joined(separator: ", ")
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
