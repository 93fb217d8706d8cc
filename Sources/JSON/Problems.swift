import Files

/// What is wrong with a file, collected while reading goes on, so that one run finds it all.
public final class Problems {
    public private(set) var errors: [StudioError] = []
    private var known: Set<StudioError> = []

    public init() {}

    public func note(_ error: StudioError) {
        if known.insert(error).inserted { errors.append(error) }
    }

    /// What `body` gives, or nil where it throws; the error is noted.
    public func attempt<T>(_ body: () throws(StudioError) -> T) -> T? {
        do throws(StudioError) {
            return try body()
        } catch {
            note(error)
            return nil
        }
    }

    /// Throws what was noted, if anything: the first error, the others as further ones.
    public func throwIfAny() throws(StudioError) {
        guard var first = errors.first else { return }
        first.further += errors.dropFirst()
        throw first
    }
}

/// Reads an object key by key. What is wrong is noted in `problems`, a stand-in taken, and reading
/// goes on.
public struct KeyReader {
    public let node: JSONNode
    public let problems: Problems

    public init(_ node: JSONNode, _ problems: Problems) {
        self.node = node
        self.problems = problems
    }

    /// Notes every member whose key is not in `keys`.
    public func allow(_ keys: [String]) {
        guard case .object(let members) = node.value else {
            problems.note(node.mismatch(expected: "an object"))
            return
        }
        for member in members where !keys.contains(member.key) {
            _ = problems.attempt { () throws(StudioError) in
                if let member = try node.optional(member.key) { problems.note(member.unknownKey(known: keys)) }
            }
        }
    }

    /// What `read` makes of the member `key`; `standIn` where it is missing or wrong.
    public func value<T>(_ key: String, or standIn: T, _ read: (JSONNode) throws(StudioError) -> T) -> T {
        guard case .object = node.value else { return standIn }
        return problems.attempt { () throws(StudioError) -> T in
            guard let member = try node.optional(key) else { return standIn }
            return try read(member)
        } ?? standIn
    }

    /// The same, where the member has to be there.
    public func required<T>(_ key: String, or standIn: T, _ read: (JSONNode) throws(StudioError) -> T) -> T {
        guard case .object = node.value else { return standIn }
        return problems.attempt { () throws(StudioError) -> T in try read(try node.required(key)) } ?? standIn
    }

    public func number(_ key: String, in range: ClosedRange<Double>, or standIn: Double) -> Double {
        value(key, or: standIn) { (node) throws(StudioError) in try node.number(in: range) }
    }

    public func integer(_ key: String, in range: ClosedRange<Int>, or standIn: Int) -> Int {
        value(key, or: standIn) { (node) throws(StudioError) in try node.integer(in: range) }
    }

    public func requiredNumber(_ key: String, in range: ClosedRange<Double>, or standIn: Double) -> Double {
        required(key, or: standIn) { (node) throws(StudioError) in try node.number(in: range) }
    }

    public func requiredInteger(_ key: String, in range: ClosedRange<Int>, or standIn: Int) -> Int {
        required(key, or: standIn) { (node) throws(StudioError) in try node.integer(in: range) }
    }

    public func string(_ key: String, or standIn: String) -> String {
        value(key, or: standIn) { (node) throws(StudioError) in try node.string() }
    }

    /// A member that is one of an enumeration's raw values.
    public func choice<T: RawRepresentable & CaseIterable>(_ key: String, or standIn: T) -> T
    where T.RawValue == String {
        value(key, or: standIn) { (node) throws(StudioError) in
            T(rawValue: try node.choice(of: T.allCases.map(\.rawValue))) ?? standIn
        }
    }
}
