import SketchBase

/// A key of a document, declared once: what reads it, what it may be, what is taken where it is missing, and what it
/// is for. Reading, the list of known keys, nearest names, the schema, the tables in docs and `--help` follow.
public protocol AnyKey: Sendable {
    var name: String { get }
    /// What it is for; a phrase that docs, schema and help show. Ranges and defaults are added by them.
    var summary: String { get }
    var schema: Schema { get }
    var isRequired: Bool { get }
    /// What is taken where it is missing, as JSON; nil where that is no one value.
    var defaultValue: JSONValue? { get }
    /// The same in words, for docs; empty for a required key.
    var defaultWords: String { get }

    /// Whether its value among these, if there is one, is one that it takes. - Throws: `badData` at its place.
    func check(_ values: OptionValues) throws(Diagnostic)
}

extension AnyKey {
    /// What it is for and what it may be, for a terminal.
    public var phrase: String {
        guard let words = schema.words, !words.isEmpty else { return summary }
        return "\(summary); \(words.replacing("`\"", with: "").replacing("\"`", with: "").replacing("`", with: ""))"
    }

    /// What is taken where it is missing, as it would be written on the command line.
    public var defaultText: String {
        guard let defaultValue else { return defaultWords }
        if case .string(let text) = defaultValue { return text }
        return defaultValue.text()
    }
}

/// A key that gives a value whether it is written or not, or has to be written.
public struct Key<Value: Sendable>: AnyKey {
    public let name: String
    public let summary: String
    let kind: Kind<Value>
    /// What is taken where it is missing; nil where it has to be there.
    let fallback: Value?

    /// A key that has to be there.
    public init(_ name: String, _ kind: Kind<Value>, _ summary: String) {
        (self.name, self.kind, self.summary, fallback) = (name, kind, summary, nil)
    }

    /// A key with a default.
    public init(_ name: String, _ kind: Kind<Value>, default fallback: Value, _ summary: String) {
        (self.name, self.kind, self.summary, self.fallback) = (name, kind, summary, fallback)
    }

    public var schema: Schema { kind.schema }
    public var isRequired: Bool { fallback == nil }
    public var defaultValue: JSONValue? { fallback.flatMap(kind.write) }
    public var defaultWords: String {
        guard fallback != nil else { return "" }
        guard let value = defaultValue, value != .array([]) else { return "none" }
        return switch value {
        case .string(""): "empty"
        case .integer, .number: value.text()
        default: "`\(value.text())`"
        }
    }

    public func check(_ values: OptionValues) throws(Diagnostic) {
        if values.holds(self) { _ = try values[self] }
    }
}

/// A key that may be missing, where no one value stands for it.
public struct OptionalKey<Value: Sendable>: AnyKey {
    public let name: String
    public let summary: String
    let kind: Kind<Value>
    public let defaultWords: String

    /// - Parameter otherwise: what holds where it is missing, in words.
    public init(_ name: String, _ kind: Kind<Value>, otherwise: String, _ summary: String) {
        (self.name, self.kind, self.summary, defaultWords) = (name, kind, summary, otherwise)
    }

    public var schema: Schema { kind.schema }
    public var isRequired: Bool { false }
    public var defaultValue: JSONValue? { nil }

    public func check(_ values: OptionValues) throws(Diagnostic) { _ = try values[self] }
}

/// Keys that every document has.
public enum DocumentKeys {
    /// Where an editor finds the document's schema.
    public static let schema = OptionalKey("$schema", .text, otherwise: "none", "where this schema lies, for editors")

    /// - Parameter isRequired: false inside another document, whose version counts.
    public static func version(_ readable: ClosedRange<Int>, isRequired: Bool = true) -> any AnyKey {
        let latest = readable.upperBound
        let schema = readable.count == 1 ? Schema.constant(latest) : .integer(readable)
        let kind = Kind(schema: schema, standIn: latest) { (node, _) throws(Diagnostic) in
            try node.integer(in: readable)
        }
        let summary = "the format's version"
        return isRequired
            ? Key("version", kind, summary) : OptionalKey("version", kind, otherwise: "required in a file", summary)
    }
}
