import SketchDocuments

/// Makes up documents that a JSON Schema of ours allows, from its own words, so that a new key is tried as soon as there
/// is one. What a schema cannot say, such as which names there are, comes from `texts`.
struct SchemaSampler {
    let root: JSONValue
    /// Texts by the key that they stand at; others are taken from `anyTexts`.
    let texts: [String: [String]]
    let anyTexts: [String]
    /// What stands at a key, but for simple texts and numbers.
    let values: [String: [JSONValue]]
    /// Keys that are always given, and those that are left out.
    let always: Set<String>
    let without: Set<String>
    /// The share of keys that are given though they need not be.
    let generosity: Double

    /// - Parameter key: the key that the value stands at, for `texts` and `values`.
    func sample(_ schema: JSONValue, at key: String = "", depth: Int = 0, _ chance: inout Chance) -> JSONValue {
        let isSimple = schema["type"] == .string("string") || schema["type"] == .string("number")
        if !isSimple, let chosen = values[key] { return chance.pick(chosen) }
        if case .string(let reference)? = schema["$ref"] {
            let name = String(reference.dropFirst("#/$defs/".count))
            return sample(root["$defs"]?[name] ?? .null, at: key, depth: depth, &chance)
        }
        if let constant = schema["const"] { return constant }
        if case .array(let choices)? = schema["enum"] { return chance.pick(choices) }
        if schema["properties"] == nil, case .array(let choices)? = schema["anyOf"] ?? schema["oneOf"] {
            // What holds itself comes last, so that a document ends.
            let last = depth > 4 ? max(0, choices.count - 2) : choices.count - 1
            return sample(choices[depth > 8 ? 0 : chance.whole(0...last)], at: key, depth: depth + 1, &chance)
        }
        switch schema["type"] {
        case .string("integer"): return whole(schema, &chance)
        case .string("number"): return number(schema, &chance)
        case .string("boolean"): return .bool(chance.happens(0.5))
        case .string("array"): return list(schema, at: key, depth: depth, &chance)
        case .string("object"): return object(schema, at: key, depth: depth, &chance)
        default: return .string(chance.pick(texts[key] ?? anyTexts))
        }
    }

    /// Mostly a small one: 1000 × 1000 cells are drawn no otherwise than 2 × 3.
    private func whole(_ schema: JSONValue, _ chance: inout Chance) -> JSONValue {
        let (low, high) = (bound(schema, "minimum"), bound(schema, "maximum"))
        return .integer(Int64(chance.happens(0.02) ? high : min(high, low + Double(chance.whole(0...3)))))
    }

    private func number(_ schema: JSONValue, _ chance: inout Chance) -> JSONValue {
        let (low, high) = (bound(schema, "minimum"), bound(schema, "maximum"))
        if chance.happens(0.02) { return JSONValue(number: chance.pick([low, high])) }
        if let fallback = schema["default"], chance.happens(0.3) { return fallback }
        // Whole eighths, which are written as they are.
        let span = min(high - low, 8)
        return JSONValue(number: low + span * Double(chance.whole(1...8)) / 8)
    }

    private func bound(_ schema: JSONValue, _ name: String) -> Double {
        switch schema[name] {
        case .integer(let whole): Double(whole)
        case .number(let number): number
        default: 0
        }
    }

    private func list(_ schema: JSONValue, at key: String, depth: Int, _ chance: inout Chance) -> JSONValue {
        let count = Int(bounded: bound(schema, "minItems")) + chance.whole(0...2)
        let most = schema["maxItems"] == nil ? count : Int(bounded: bound(schema, "maxItems"))
        return .array(
            (0..<min(count, most)).map { index in
                let element = sample(schema["items"] ?? .null, at: key, depth: depth + 1, &chance)
                // What has a name has to have one of its own.
                guard case .object(var members) = element, let place = members.firstIndex(where: { $0.key == "name" }),
                    let names = texts["name"]
                else { return element }
                members[place].value = .string(names[index % names.count])
                return .object(members)
            })
    }

    private func object(_ schema: JSONValue, at key: String, depth: Int, _ chance: inout Chance) -> JSONValue {
        var members: [JSONMember] = []
        let required = names(schema["required"])
        // Of several sets of keys that are needed, one.
        var further: [String] = []
        var alternatives: [String] = []
        if case .array(let sets)? = schema["anyOf"] {
            further = names(chance.pick(sets)["required"])
            alternatives = sets.flatMap { names($0["required"]) }
        }
        if case .object(let properties)? = schema["properties"] {
            for property in properties {
                let isNeeded = (required + further).contains(property.key)
                guard isNeeded || !without.contains(property.key) && !alternatives.contains(property.key) else {
                    continue
                }
                guard isNeeded || always.contains(property.key) || chance.happens(generosity) else { continue }
                members.append(
                    JSONMember(property.key, sample(property.value, at: property.key, depth: depth + 1, &chance)))
            }
        }
        if let value = schema["additionalProperties"], case .object = value {
            for name in ["a", "b"] {
                members.append(JSONMember(name, sample(value, at: key, depth: depth + 1, &chance)))
            }
        }
        return .object(members)
    }

    private func names(_ list: JSONValue?) -> [String] {
        guard case .array(let names)? = list else { return [] }
        return names.compactMap { if case .string(let name) = $0 { name } else { nil } }
    }
}
