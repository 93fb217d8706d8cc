import Files
import JSON

/// What is wrong with a file, collected while reading goes on, so that one run finds it all.
final class Problems {
    private(set) var errors: [StudioError] = []
    /// The file, as messages name it, and where its values stand.
    private let name: String
    private let positions: [String: String]

    init(name: String, positions: [String: String] = [:]) {
        self.name = name
        self.positions = positions
    }

    func note(_ error: StudioError) {
        let located = locate(error)
        if !errors.contains(located) { errors.append(located) }
    }

    /// What `body` gives, or nil where it throws; the error is noted.
    func attempt<T>(_ body: () throws(StudioError) -> T) -> T? {
        do throws(StudioError) {
            return try body()
        } catch {
            note(error)
            return nil
        }
    }

    /// Throws the first error there is; others are mentioned.
    func throwFirst() throws(StudioError) {
        guard var first = errors.first else { return }
        if errors.count > 1 {
            first.message += " (and \(errors.count - 1) more; `studio check` lists them all)"
        }
        throw first
    }

    /// `name: /pointer: …` becomes `name:line:column: /pointer: …` for the deepest value known there.
    private func locate(_ error: StudioError) -> StudioError {
        guard error.message.hasPrefix(name + ": ") else { return error }
        let rest = error.message.dropFirst(name.utf8.count == 0 ? 2 : name.count + 2)
        var deepest = ""
        if rest.hasPrefix("/") {
            for pointer in positions.keys where pointer.count > deepest.count && rest.hasPrefix(pointer) {
                let end = rest.dropFirst(pointer.count)
                if end.hasPrefix(":") || end.hasPrefix("/") { deepest = pointer }
            }
        }
        guard let position = positions[deepest] else { return error }
        return StudioError(error.status, "\(name):\(position): \(rest)")
    }
}

/// Reads an object key by key. What is wrong is noted in `problems`, a stand-in taken, and reading
/// goes on.
struct KeyReader {
    let node: JSONNode
    let problems: Problems

    init(_ node: JSONNode, _ problems: Problems) {
        self.node = node
        self.problems = problems
    }

    /// Notes every member whose key is not in `keys`.
    func allow(_ keys: [String]) {
        guard case .object(let members) = node.value else {
            problems.note(node.mismatch(expected: "an object"))
            return
        }
        for member in members where !keys.contains(member.key) {
            let alone = JSONNode(.object([member]), name: node.name, pointer: node.pointer)
            _ = problems.attempt { () throws(StudioError) in try alone.allow(keys) }
        }
    }

    /// What `read` makes of the member `key`; `standIn` where it is missing or wrong.
    func value<T>(_ key: String, or standIn: T, _ read: (JSONNode) throws(StudioError) -> T) -> T {
        guard case .object = node.value else { return standIn }
        return problems.attempt { () throws(StudioError) -> T in
            guard let member = try node.optional(key) else { return standIn }
            return try read(member)
        } ?? standIn
    }

    /// The same, where the member has to be there.
    func required<T>(_ key: String, or standIn: T, _ read: (JSONNode) throws(StudioError) -> T) -> T {
        guard case .object = node.value else { return standIn }
        return problems.attempt { () throws(StudioError) -> T in try read(try node.required(key)) } ?? standIn
    }

    func number(_ key: String, in range: ClosedRange<Double>, or standIn: Double) -> Double {
        value(key, or: standIn) { (node) throws(StudioError) in try node.number(in: range) }
    }

    func integer(_ key: String, in range: ClosedRange<Int>, or standIn: Int) -> Int {
        value(key, or: standIn) { (node) throws(StudioError) in try node.integer(in: range) }
    }

    func requiredNumber(_ key: String, in range: ClosedRange<Double>, or standIn: Double) -> Double {
        required(key, or: standIn) { (node) throws(StudioError) in try node.number(in: range) }
    }

    func requiredInteger(_ key: String, in range: ClosedRange<Int>, or standIn: Int) -> Int {
        required(key, or: standIn) { (node) throws(StudioError) in try node.integer(in: range) }
    }

    func string(_ key: String, or standIn: String) -> String {
        value(key, or: standIn) { (node) throws(StudioError) in try node.string() }
    }

    /// A member that is one of an enumeration's raw values.
    func choice<T: RawRepresentable & CaseIterable>(_ key: String, or standIn: T) -> T where T.RawValue == String {
        value(key, or: standIn) { (node) throws(StudioError) in
            T(rawValue: try node.choice(of: T.allCases.map(\.rawValue))) ?? standIn
        }
    }
}
