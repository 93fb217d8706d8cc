import JSON

/// A key of a scene with the JSON Schema of its value.
public struct SchemaKey: Sendable {
    let name: String
    let schema: Schema
    let isRequired: Bool

    init(_ name: String, _ schema: Schema, isRequired: Bool = false) {
        self.name = name
        self.schema = schema
        self.isRequired = isRequired
    }

    /// Millimetres between cells, which many layouts have.
    static let gap = SchemaKey("gap", .number(0...5000, "millimetres between cells (default: 0)"))
    /// How the way from one latent to another is taken.
    static let way = SchemaKey(
        "way", .choice(LatentWay.allCases.map(\.rawValue), "great arc or straight line (default: slerp)"))
}

/// JSON Schema (draft 2020-12), as far as scenes need it.
indirect enum Schema: Sendable {
    case integer(ClosedRange<Int>, String)
    case number(ClosedRange<Double>, String)
    case text(String)
    /// An object from any names to such values.
    case byName(Schema, String)
    case choice([String], String)
    case list(of: Schema, String)
    case object([SchemaKey], String)
    case anyOf([Schema], String)
    case anything(String)
    /// The format version that is read here.
    case choiceOfVersion
    /// One of the document's definitions.
    case definition(String, String = "")
    /// A latent: a name, an expression or a definition.
    case latent
    /// A drawing that the scene gives.
    case sketch

    var json: JSONValue {
        switch self {
        case .integer(let range, let text):
            Self.described(
                text, ("type", .string("integer")), ("minimum", .integer(Int64(range.lowerBound))),
                ("maximum", .integer(Int64(range.upperBound))))
        case .number(let range, let text):
            Self.described(
                text, ("type", .string("number")), ("minimum", .number(range.lowerBound)),
                ("maximum", .number(range.upperBound)))
        case .text(let text): Self.described(text, ("type", .string("string")))
        case .byName(let value, let text):
            Self.described(text, ("type", .string("object")), ("additionalProperties", value.json))
        case .choice(let names, let text): Self.described(text, ("enum", .array(names.map { .string($0) })))
        case .list(let element, let text):
            Self.described(text, ("type", .string("array")), ("items", element.json), ("minItems", .integer(1)))
        case .object(let keys, let text): Self.object(keys, text)
        case .anyOf(let choices, let text): Self.described(text, ("anyOf", .array(choices.map(\.json))))
        case .anything(let text): Self.described(text)
        case .choiceOfVersion:
            Self.described("the format's version", ("const", .integer(Int64(SceneReader.version))))
        case .definition(let name, let text): Self.described(text, ("$ref", .string("#/$defs/\(name)")))
        case .latent: Self.described("", ("$ref", .string("#/$defs/latent")))
        case .sketch: Self.described("", ("$ref", .string("#/$defs/sketch")))
        }
    }

    private static func object(_ keys: [SchemaKey], _ text: String) -> JSONValue {
        let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
        var members: [(String, JSONValue)] = [
            ("type", .string("object")),
            ("properties", .object(keys.map { JSONMember($0.name, $0.schema.json) })),
        ]
        if !required.isEmpty { members.append(("required", .array(required))) }
        members.append(("additionalProperties", .bool(false)))
        return described(text, members)
    }

    private static func described(_ text: String, _ members: (String, JSONValue)...) -> JSONValue {
        described(text, members)
    }

    private static func described(_ text: String, _ members: [(String, JSONValue)]) -> JSONValue {
        let description = text.isEmpty ? [] : [JSONMember("description", .string(text))]
        return .object(description + members.map { JSONMember($0.0, $0.1) })
    }
}
