import SketchBase

/// An object that is read key by key. What is wrong is noted in `problems`, a stand-in taken, and reading goes on,
/// so that one run finds it all.
public struct Record {
    /// The object.
    public let node: JSONNode
    /// Where faults are noted.
    public let problems: Problems
    private let errorsBefore: Int

    /// Notes every member whose key is none of `keys`, and a value that is no object.
    public init(_ node: JSONNode, _ keys: [any AnyKey], _ problems: Problems) {
        self.node = node
        self.problems = problems
        errorsBefore = problems.errors.count
        _ = problems.attempt { () throws(Diagnostic) in
            let names = keys.map(\.name)
            for (key, member) in try node.members() where !names.contains(key) {
                problems.note(member.unknownKey(known: names))
            }
        }
    }

    /// Whether nothing was wrong so far, so that values may be held against each other.
    public var isSound: Bool { problems.errors.count == errorsBefore }

    /// Whether the key is written.
    public func holds(_ key: any AnyKey) -> Bool { node.value[key.name] != nil }

    /// The key's value, its default where the key is missing; where it is wrong, which is noted, a stand-in.
    public subscript<Value>(key: Key<Value>) -> Value {
        map(key, or: key.fallback ?? key.kind.standIn) { value, _ in value }
    }

    /// The key's value; nil where it is missing, or wrong, which is noted.
    public subscript<Value>(key: OptionalKey<Value>) -> Value? {
        map(key, or: nil) { value, _ in value }
    }

    /// What `body` makes of the key's value, which may depend on more than the document; `standIn` where the
    /// key is missing, or anything is wrong, which is noted.
    public func map<Value, Result>(
        _ key: Key<Value>, or standIn: Result, _ body: (Value, JSONNode) throws(Diagnostic) -> Result
    ) -> Result {
        read(key, key.kind, or: standIn, body)
    }

    /// The same for a key that may be missing.
    public func map<Value, Result>(
        _ key: OptionalKey<Value>, or standIn: Result, _ body: (Value, JSONNode) throws(Diagnostic) -> Result
    ) -> Result {
        read(key, key.kind, or: standIn, body)
    }

    private func read<Value, Result>(
        _ key: any AnyKey, _ kind: Kind<Value>, or standIn: Result,
        _ body: (Value, JSONNode) throws(Diagnostic) -> Result
    ) -> Result {
        // What is no object was noted at once.
        guard case .object = node.value else { return standIn }
        return problems.attempt { () throws(Diagnostic) -> Result in
            let member = key.isRequired ? try node.required(key.name) : try node.optional(key.name)
            guard let member else { return standIn }
            return try body(try kind.read(member, problems), member)
        } ?? standIn
    }

    /// The object under a key whose schema lists the object's keys; nil where there is none.
    public func record(_ key: OptionalKey<JSONNode>) -> Record? {
        guard case .record(let keys) = key.schema else { return nil }
        return self[key].map { Record($0, keys, problems) }
    }

    /// Notes the keys that are known, but make no sense beside the others here.
    public func allow(only keys: [any AnyKey]) {
        _ = problems.attempt { () throws(Diagnostic) in try node.allow(keys) }
    }

    /// Notes that keys without a default are missing, which only this record needs.
    public func require(_ keys: [any AnyKey]) {
        for key in keys where !holds(key) {
            _ = problems.attempt { () throws(Diagnostic) in try node.required(key.name) }
        }
    }

    /// Notes what is wrong with the value of a key, or with its absence.
    public func note(_ message: String, at key: any AnyKey) {
        let member = (try? node.optional(key.name)) ?? node
        problems.note(member.error(message))
    }
}

extension JSONNode {
    /// The key's value. - Throws: `badData` where it is wrong, or missing and needed.
    public subscript<Value>(key: Key<Value>) -> Value {
        get throws(Diagnostic) {
            guard let member = key.isRequired ? try required(key.name) : try optional(key.name) else {
                return key.fallback ?? key.kind.standIn
            }
            return try member.read(key.kind)
        }
    }

    /// The key's value, nil where it is missing. - Throws: `badData` where it is wrong.
    public subscript<Value>(key: OptionalKey<Value>) -> Value? {
        get throws(Diagnostic) {
            guard let member = try optional(key.name) else { return nil }
            return try member.read(key.kind)
        }
    }

    /// The value of a key that is needed here. - Throws: `badData` where it is wrong or missing.
    public func required<Value>(_ key: OptionalKey<Value>) throws(Diagnostic) -> Value {
        try required(key.name).read(key.kind)
    }

    /// Refuses members of this object whose key is none of `keys`, naming the nearest valid key.
    public func allow(_ keys: [any AnyKey]) throws(Diagnostic) { try allow(keys.map(\.name)) }

    /// The value as this kind.
    ///
    /// - Throws: `badData` for the first thing wrong in it; the others come with it.
    public func read<Value>(_ kind: Kind<Value>) throws(Diagnostic) -> Value {
        let problems = Problems()
        let value = try kind.read(self, problems)
        try problems.throwIfAny()
        return value
    }
}
