import SketchBase

/// A kind of value: what reads it from JSON, and what it may be.
public struct Kind<Value: Sendable>: Sendable {
    /// What a value may be.
    public let schema: Schema
    /// What is taken where a value is wrong or missing, so that reading finds all faults; it is never used.
    public let standIn: Value
    /// A default as docs and schema show it; nil for what is no simple value.
    let write: @Sendable (Value) -> JSONValue?
    /// Reads a value; further faults of it are noted.
    public let read: @Sendable (JSONNode, Problems) throws(Diagnostic) -> Value

    public init(
        schema: Schema, standIn: Value, write: @escaping @Sendable (Value) -> JSONValue? = { _ in nil },
        read: @escaping @Sendable (JSONNode, Problems) throws(Diagnostic) -> Value
    ) {
        (self.schema, self.standIn, self.write, self.read) = (schema, standIn, write, read)
    }

    /// The same kind with a further look at what was read.
    public func checked(
        _ check: @escaping @Sendable (Value, JSONNode) throws(Diagnostic) -> Void
    ) -> Kind {
        Kind(schema: schema, standIn: standIn, write: write) { [read] (node, problems) throws(Diagnostic) in
            let value = try read(node, problems)
            try check(value, node)
            return value
        }
    }

    /// An object with `keys` and no others.
    ///
    /// - Parameter read: makes the value of an object whose unknown keys are noted already.
    public static func record(
        _ keys: [any AnyKey], standIn: Value, write: @escaping @Sendable (Value) -> JSONValue? = { _ in nil },
        _ read: @escaping @Sendable (Record) throws(Diagnostic) -> Value
    ) -> Kind {
        Kind(schema: .record(keys), standIn: standIn, write: write) { (node, problems) throws(Diagnostic) in
            try read(Record(node, keys, problems))
        }
    }
}

extension Kind where Value == JSONNode {
    /// A value that is read with more than the document.
    public static func node(_ schema: Schema) -> Kind {
        Kind(schema: schema, standIn: JSONNode(.null, name: "")) { (node, _) throws(Diagnostic) in node }
    }
}

extension Kind where Value == Double {
    /// A finite number.
    public static func number(_ range: ClosedRange<Double>) -> Kind {
        Kind(schema: .number(range), standIn: range.lowerBound, write: number) { (node, _) throws(Diagnostic) in
            try node.number(in: range)
        }
    }

    /// 0, for none, or a number in `range`.
    ///
    /// - Parameter expected: what messages ask for instead of a number between 0 and the range.
    public static func zero(or range: ClosedRange<Double>, expected: String) -> Kind {
        let schema = Schema.anyOf([.constant(0), .number(range)])
        return Kind(schema: schema, standIn: 0, write: number) { (node, _) throws(Diagnostic) in
            let number = try node.number(in: 0...range.upperBound)
            guard number == 0 || range.contains(number) else { throw node.mismatch(expected: expected) }
            return number
        }
    }

    @Sendable private static func number(_ value: Double) -> JSONValue? { JSONValue(number: value) }
}

extension Kind where Value == Int {
    /// A whole number.
    public static func integer(_ range: ClosedRange<Int>) -> Kind {
        Kind(
            schema: .integer(range), standIn: range.lowerBound, write: { .integer(Int64($0)) },
            read: { (node, _) throws(Diagnostic) in try node.integer(in: range) })
    }
}

extension Kind where Value == Bool {
    /// `true` or `false`.
    public static var flag: Kind {
        Kind(
            schema: .flag, standIn: false, write: { .bool($0) },
            read: { (node, _) throws(Diagnostic) in try node.bool() })
    }
}

extension Kind where Value == String {
    /// Any text.
    public static var text: Kind {
        Kind(
            schema: .text, standIn: "", write: { .string($0) },
            read: { (node, _) throws(Diagnostic) in try node.string() })
    }

    /// One of these names.
    public static func choice(of names: [String]) -> Kind {
        Kind(
            schema: .choice(names), standIn: names.first ?? "", write: { .string($0) },
            read: { (node, _) throws(Diagnostic) in try node.choice(of: names) })
    }
}

extension Kind where Value: CaseIterable & RawRepresentable<String> {
    /// One of an enumeration's raw values.
    public static func choice(_ type: Value.Type, standIn: Value) -> Kind {
        let names = Value.allCases.map(\.rawValue)
        return Kind(
            schema: .choice(names), standIn: standIn, write: { .string($0.rawValue) },
            read: { (node, _) throws(Diagnostic) in Value(rawValue: try node.choice(of: names)) ?? standIn })
    }
}

extension Kind where Value == [JSONNode] {
    /// So many values, each of which is read with more than the document.
    ///
    /// - Parameter what: what messages call them.
    public static func nodes(_ element: Schema, count: ClosedRange<Int>, _ what: String) -> Kind {
        Kind(schema: .list(of: element, count), standIn: []) { (node, _) throws(Diagnostic) in
            let nodes = try node.elements()
            guard count.contains(nodes.count) else {
                let range = count.count == 1 ? "\(count.lowerBound)" : count.words
                throw node.error("expected \(range) \(what), found \(nodes.count)")
            }
            return nodes
        }
    }
}

extension Kind {
    /// So many of a kind. Each that is wrong is noted; the others are read.
    ///
    /// - Parameter what: what messages call them.
    public static func list<Element: Sendable>(
        of element: Kind<Element>, count: ClosedRange<Int>, _ what: String
    ) -> Kind where Value == [Element] {
        let nodes = Kind<[JSONNode]>.nodes(element.schema, count: count, what)
        return Kind(
            schema: nodes.schema, standIn: [],
            write: { values in
                let written = values.compactMap(element.write)
                return written.count == values.count ? .array(written) : nil
            },
            read: { (node, problems) throws(Diagnostic) in
                try nodes.read(node, problems).map { node in
                    problems.attempt { () throws(Diagnostic) in try element.read(node, problems) } ?? element.standIn
                }
            })
    }
}
