import SketchBase
import SketchDocuments

/// An option of a plugin outside, from which a value is read that the plugin gets as JSON.
///
/// It is declared in the words of JSON Schema: `{"type": "number", "minimum": 0, "maximum": 10, "default": 1,
/// "description": "…"}`. One without a default has to be given.
enum PluginOption: Sendable {
    case number(Key<Double>)
    case integer(Key<Int>)
    case flag(Key<Bool>)
    case text(Key<String>)

    var key: any AnyKey {
        switch self {
        case .number(let key): key
        case .integer(let key): key
        case .flag(let key): key
        case .text(let key): key
        }
    }

    /// - Throws: `badData` at the place of what is wrong; members that are not known are passed over.
    init(_ name: String, _ node: JSONNode) throws(Diagnostic) {
        guard name.wholeMatch(of: /[a-z][A-Za-z0-9_-]*/) != nil, name != "type" else {
            throw node.error(
                "an option's name has to be letters, digits, - and _, a lowercase letter first, and not \"type\"")
        }
        let summary = try node.required("description").string()
        let fallback = try node.optional("default")
        func key<Value>(_ kind: Kind<Value>) throws(Diagnostic) -> Key<Value> {
            guard let fallback else { return Key(name, kind, summary) }
            return Key(name, kind, default: try kind.read(fallback, Problems()), summary)
        }
        if let choices = try node.optional("enum") {
            var names: [String] = []
            for element in try choices.elements() { names.append(try element.string()) }
            guard !names.isEmpty else { throw choices.mismatch(expected: "one text or several") }
            self = .text(try key(.choice(of: names)))
            return
        }
        switch try node.required("type").choice(of: ["number", "integer", "boolean", "string"]) {
        case "number":
            let lowest = try node.optional("minimum")?.number(in: Self.numbers) ?? Self.numbers.lowerBound
            let highest = try node.optional("maximum")?.number(in: Self.numbers) ?? Self.numbers.upperBound
            guard lowest <= highest else { throw node.error("its minimum is above its maximum") }
            self = .number(try key(.number(lowest...highest)))
        case "integer":
            let lowest = try node.optional("minimum")?.integer(in: Self.integers) ?? Self.integers.lowerBound
            let highest = try node.optional("maximum")?.integer(in: Self.integers) ?? Self.integers.upperBound
            guard lowest <= highest else { throw node.error("its minimum is above its maximum") }
            self = .integer(try key(.integer(lowest...highest)))
        case "boolean": self = .flag(try key(.flag))
        default: self = .text(try key(.text))
        }
    }

    private static let numbers = -1e9...1e9
    private static let integers = -1_000_000_000...1_000_000_000

    /// The option's value among those given, or its default.
    ///
    /// - Throws: `badData` at its place where it is wrong, or missing.
    func value(in values: OptionValues) throws(Diagnostic) -> JSONValue {
        switch self {
        case .number(let key): JSONValue(number: try values[key])
        case .integer(let key): .integer(Int64(try values[key]))
        case .flag(let key): .bool(try values[key])
        case .text(let key): .string(try values[key])
        }
    }

    /// A value that is allowed, for trying the plugin: its default, or the least that there is.
    var sample: JSONValue {
        switch self {
        case .number(let key): key.defaultValue ?? JSONValue(number: Self.least(key.schema))
        case .integer(let key): key.defaultValue ?? JSONValue(number: Self.least(key.schema))
        case .flag(let key): key.defaultValue ?? .bool(false)
        case .text(let key):
            if let value = key.defaultValue {
                value
            } else if case .choice(let names) = key.schema {
                .string(names.first ?? "")
            } else {
                .string("a")
            }
        }
    }

    /// Its values at the ends, for trying the plugin; numbers without an end of the author's have none.
    var extremes: [(name: String, value: JSONValue)] {
        let values: [JSONValue] =
            switch key.schema {
            case .number(let range):
                [range.lowerBound, range.upperBound].filter { !Self.numbers.isEnd($0) }.map { JSONValue(number: $0) }
            case .integer(let range):
                [range.lowerBound, range.upperBound].filter { !Self.integers.isEnd($0) }.map { .integer(Int64($0)) }
            case .choice(let names): names.map { .string($0) }
            case .flag: [.bool(false), .bool(true)]
            default: []
            }
        return values.map { (key.name, $0) }
    }

    private static func least(_ schema: Schema) -> Double {
        switch schema {
        case .number(let range): min(max(0, range.lowerBound), range.upperBound)
        case .integer(let range): Double(min(max(0, range.lowerBound), range.upperBound))
        default: 0
        }
    }
}

extension ClosedRange {
    fileprivate func isEnd(_ value: Bound) -> Bool { value == lowerBound || value == upperBound }
}
