import SketchBase

/// Values of a plugin's options, each from a scene or from the command line, and read by the keys that declare
/// them. A text is taken for a number, `true` or `false` where the key wants one.
public struct OptionValues: Sendable {
    /// What errors call an option that is needed and missing.
    private let owner: String
    private let values: [String: JSONNode]

    /// - Parameter owner: the plugin's name. - Parameter values: by the options' names.
    public init(_ values: [String: JSONNode] = [:], of owner: String) {
        self.owner = owner
        self.values = values
    }

    /// Whether the option is given.
    public func holds(_ key: any AnyKey) -> Bool { values[key.name] != nil }

    /// The option's value. - Throws: `badData` at its place where it is wrong.
    public subscript<Value>(key: Key<Value>) -> Value {
        get throws(Diagnostic) {
            if let value = try read(key, key.kind) { return value }
            guard let fallback = key.fallback else { throw .badData("option \(owner).\(key.name): is missing") }
            return fallback
        }
    }

    /// The option's value, nil where it is not given. - Throws: `badData` at its place where it is wrong.
    public subscript<Value>(key: OptionalKey<Value>) -> Value? {
        get throws(Diagnostic) { try read(key, key.kind) }
    }

    private func read<Value>(_ key: any AnyKey, _ kind: Kind<Value>) throws(Diagnostic) -> Value? {
        guard let node = values[key.name] else { return nil }
        guard case .string(let text) = node.value, let value = key.schema.value(text) else {
            return try node.read(kind)
        }
        return try node.with(value: value).read(kind)
    }

    /// An error at the option, or where it is not given, at its name.
    public func error(_ message: String, at key: any AnyKey) -> Diagnostic {
        (values[key.name] ?? JSONNode(.null, name: "option \(owner).\(key.name)")).error(message)
    }
}

extension Schema {
    /// The number, or the `true` or `false`, that a text stands for, where this wants one and it is one.
    fileprivate func value(_ text: String) -> JSONValue? {
        switch self {
        case .number, .integer: break
        case .flag: return ["true": .bool(true), "false": .bool(false)][text]
        case .anyOf(let choices): return choices.lazy.compactMap { $0.value(text) }.first
        case .described(_, let schema): return schema.value(text)
        default: return nil
        }
        if let whole = Int64(text) { return .integer(whole) }
        guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let real = Double(text), real.isFinite
        else {
            return nil
        }
        return .number(real)
    }
}
