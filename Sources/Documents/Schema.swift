/// What a value may be, as JSON Schema (draft 2020-12) says it and as docs say it, as far as our documents
/// need it.
public indirect enum Schema: Sendable {
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case text
    /// A text of this form, a regular expression, and the form in words.
    case pattern(String, String)
    case flag
    case choice([String])
    /// This number and no other.
    case constant(Int)
    case list(of: Schema, ClosedRange<Int>)
    /// An object with these keys and no others.
    case record([any AnyKey])
    /// An object from any names to such values.
    case byName(Schema)
    case anyOf([Schema])
    case null
    case anything
    /// One of the document's definitions.
    case definition(String)
    /// With what it is for, where no key says it.
    case described(String, Schema)

    /// The schema, with what it is for in `description`.
    public func json(_ description: String = "") -> JSONValue {
        var members: [JSONMember]
        switch self {
        case .integer(let range):
            members = [
                JSONMember("type", .string("integer")), JSONMember("minimum", .integer(Int64(range.lowerBound))),
                JSONMember("maximum", .integer(Int64(range.upperBound))),
            ]
        case .number(let range):
            members = [
                JSONMember("type", .string("number")), JSONMember("minimum", .number(range.lowerBound)),
                JSONMember("maximum", .number(range.upperBound)),
            ]
        case .text: members = [JSONMember("type", .string("string"))]
        case .pattern(let pattern, _):
            members = [JSONMember("type", .string("string")), JSONMember("pattern", .string(pattern))]
        case .flag: members = [JSONMember("type", .string("boolean"))]
        case .choice(let names): members = [JSONMember("enum", .array(names.map { .string($0) }))]
        case .constant(let number): members = [JSONMember("const", .integer(Int64(number)))]
        case .list(let element, let count):
            members = [
                JSONMember("type", .string("array")), JSONMember("items", element.json()),
                JSONMember("minItems", .integer(Int64(count.lowerBound))),
            ]
            if count.isBounded { members.append(JSONMember("maxItems", .integer(Int64(count.upperBound)))) }
        case .record(let keys): members = Self.members(of: keys)
        case .byName(let value):
            members = [JSONMember("type", .string("object")), JSONMember("additionalProperties", value.json())]
        case .anyOf(let choices): members = [JSONMember("anyOf", .array(choices.map { $0.json() }))]
        case .null: members = [JSONMember("type", .string("null"))]
        case .anything: members = []
        case .definition(let name): members = [JSONMember("$ref", .string("#/$defs/\(name)"))]
        case .described(let text, let schema): return schema.json(description.isEmpty ? text : description)
        }
        return .object((description.isEmpty ? [] : [JSONMember("description", .string(description))]) + members)
    }

    /// The schema of a whole document.
    ///
    /// - Parameter further: members besides those that follow from its keys, such as definitions.
    public func document(title: String, _ description: String, _ further: [JSONMember] = []) -> JSONValue {
        let head = [
            JSONMember("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            JSONMember("title", .string(title)),
        ]
        guard case .object(let members) = json(description) else { return .object(head + further) }
        return .object(head + members + further)
    }

    private static func members(of keys: [any AnyKey]) -> [JSONMember] {
        let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
        let properties = keys.map { key in
            guard case .object(var members) = key.schema.json(key.summary), let value = key.defaultValue else {
                return JSONMember(key.name, key.schema.json(key.summary))
            }
            members.append(JSONMember("default", value))
            return JSONMember(key.name, .object(members))
        }
        return [JSONMember("type", .string("object")), JSONMember("properties", .object(properties))]
            + (required.isEmpty ? [] : [JSONMember("required", .array(required))])
            + [JSONMember("additionalProperties", .bool(false))]
    }

    /// What docs and help say of the values, such as `1 to 5`; nil where the key's summary has to.
    public var words: String? {
        switch self {
        case .integer(let range): range.words
        case .number(let range): range.words
        case .list(_, let count): count.listWords
        case .choice(let names): Self.list(names.map { "`\"\($0)\"`" })
        case .flag: "`true` or `false`"
        case .constant(let number): "\(number)"
        case .pattern(_, let words): words
        case .anyOf(let choices):
            choices.compactMap(\.words).count == choices.count ? Self.list(choices.compactMap(\.words)) : nil
        default: nil
        }
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension ClosedRange<Double> {
    /// As docs and help say it: `0.05 to 5`.
    public var words: String {
        func shortest(_ number: Double) -> String {
            let text = "\(number)"
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }
        return "\(shortest(lowerBound)) to \(shortest(upperBound))"
    }
}

extension ClosedRange<Int> {
    /// As docs, help and messages say it: `1 to 64`.
    public var words: String { "\(lowerBound) to \(upperBound)" }

    /// Of the lengths of lists: whether there is a longest that is told.
    fileprivate var isBounded: Bool { upperBound < Int(Int32.max) }

    /// A list of so many, for docs.
    fileprivate var listWords: String {
        guard isBounded else { return lowerBound > 0 ? "a list of at least \(lowerBound)" : "a list" }
        guard lowerBound > 0 else { return "a list of at most \(upperBound)" }
        return "a list of \(count == 1 ? "\(lowerBound)" : words)"
    }
}
