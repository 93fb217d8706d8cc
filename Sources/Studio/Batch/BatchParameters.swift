import Foundation
import SketchBase
import SketchDocuments

/// Values that a batch puts into its scene: one combination of them a page.
public struct BatchParameters: Sendable {
    /// What the parameters are called: keys, or JSON pointers.
    public private(set) var names: [String] = []
    /// The values of each combination, in the order of `names`. Without parameters there is one, which is empty.
    public private(set) var combinations: [[JSONValue]] = [[]]

    /// Combinations are kept, so their number is limited; that of pages is not.
    static let mostCombinations = 10_000

    public init() {}

    /// Every combination of `table`'s rows with the values of `settings`; the last changes first.
    ///
    /// - Parameters:
    ///   - settings: each `name=values`.
    ///   - table: a file of comma-separated values with the names in its first line.
    /// - Throws: `usage` for settings in another form, names that come twice, too many combinations; for the table
    ///   `missingInput` and `badData`.
    public init(_ settings: [String], table: String?) throws(Diagnostic) {
        if let table { try add(table: table) }
        for setting in settings {
            guard let equals = setting.firstIndex(of: "="), equals != setting.startIndex else {
                throw Diagnostic(.usage, "--set \(setting): \(Self.form)")
            }
            let values: [JSONValue]
            do throws(Diagnostic) {
                values = try Self.values(String(setting[setting.index(after: equals)...]))
                try multiply(String(setting[..<equals]), values)
            } catch {
                throw error.at("--set \(setting)")
            }
        }
    }

    /// A value that comes again, with which the same pages would be drawn twice.
    private static func twice(_ values: [JSONValue]) -> JSONValue? {
        var seen: Set<JSONValue> = []
        return values.first { !seen.insert(comparable($0)).inserted }
    }

    /// The same for 1 and 1.0, which draw the same.
    private static func comparable(_ value: JSONValue) -> JSONValue {
        guard case .number(let number) = value, let whole = Int64(exactly: number) else { return value }
        return .integer(whole)
    }

    private static let form =
        "expected key=values: a list as in temperature=0.2,0.4, whole numbers as in /seed=1...9, or a range with the "
        + "number of its values, as in temperature=0.2...0.8/4"

    private mutating func multiply(_ name: String, _ values: [JSONValue]) throws(Diagnostic) {
        guard !names.contains(name) else { throw Diagnostic(.usage, "\(name) is given twice") }
        guard combinations.count * values.count <= Self.mostCombinations else {
            throw Diagnostic(
                .usage,
                "makes \(combinations.count) × \(values.count) combinations; expected at most \(Self.mostCombinations)")
        }
        if let value = Self.twice(values) {
            throw Diagnostic(.usage, "\(value.plainText) stands twice among the values; leave one out")
        }
        names.append(name)
        combinations = combinations.flatMap { combination in values.map { combination + [$0] } }
    }

    // MARK: Values

    /// The values of a list, `0.2,0.4,ink`, or of a range, `1...9` or `0.2...0.8/4`.
    package static func values(_ text: String) throws(Diagnostic) -> [JSONValue] {
        if let match = text.wholeMatch(of: /([-+.0-9eE]+?)\.\.\.([-+.0-9eE]+?)(?:\/([0-9]+))?/) {
            return try range(String(match.1), String(match.2), match.3.map(String.init))
        }
        let words = split(text)
        guard !words.contains("") else {
            throw Diagnostic(.usage, "an empty value; \(form)", hint: "an empty text is two quotes, \"\"")
        }
        return words.map(value)
    }

    private static func range(_ from: String, _ to: String, _ count: String?) throws(Diagnostic) -> [JSONValue] {
        guard let first = Double(from), let last = Double(to), first.isFinite, last.isFinite else {
            throw Diagnostic(.usage, form)
        }
        guard let count else {
            guard let first = Int32(from), let last = Int32(to), first <= last else {
                throw Diagnostic(
                    .usage, "a range without the number of its values goes from a whole number to a larger one; \(form)"
                )
            }
            guard Int(last) - Int(first) < mostCombinations else {
                throw Diagnostic(.usage, "a range of more than \(mostCombinations) values")
            }
            return (first...last).map { .integer(Int64($0)) }
        }
        guard let steps = Int(count), (2...mostCombinations).contains(steps) else {
            throw Diagnostic(.usage, "expected 2 to \(mostCombinations) values of a range, found \(count)")
        }
        return (0..<steps).map { step in
            let exact = first + (last - first) * Double(step) / Double(steps - 1)
            // 0.6, not 0.6000000000000001.
            let rounded = Double(String(format: "%.12g", exact)) ?? exact
            return Int64(exactly: rounded).map { .integer($0) } ?? .number(rounded)
        }
    }

    /// The parts between commas that stand in no brackets and quotes.
    private static func split(_ text: String) -> [String] {
        var parts = [""]
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if character == ",", depth == 0, !isQuoted {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
            if isQuoted {
                if character == "\"", !isEscaped { isQuoted = false }
                isEscaped = character == "\\" && !isEscaped
            } else if character == "\"" {
                isQuoted = true
            } else if "[{".contains(character) {
                depth += 1
            } else if "]}".contains(character) {
                depth -= 1
            }
        }
        return parts
    }

    /// JSON, or where it is none, a text.
    private static func value(_ text: String) -> JSONValue {
        (try? JSONValue(parsing: Data(text.utf8), name: "value")) ?? .string(text)
    }

    // MARK: Tables

    private mutating func add(table path: String) throws(Diagnostic) {
        let data = try InputFile.read(path, limit: 64 << 20)
        guard let text = String(validating: [UInt8](data), as: UTF8.self) else {
            throw .badData("\(path): is not UTF-8")
        }
        let rows = try Self.rows(text, path)
        guard let header = rows.first, rows.count > 1 else {
            throw .badData("\(path): expected a line of names and at least one of values")
        }
        guard rows.count - 1 <= Self.mostCombinations else {
            throw .badData("\(path): has \(rows.count - 1) lines of values, expected at most \(Self.mostCombinations)")
        }
        names = header.fields
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw .badData("\(path):1: the name \"\(twice)\" stands twice")
        }
        guard !names.contains("") else { throw .badData("\(path):1: an empty name") }
        var lines: [[JSONValue]: Int] = [:]
        combinations = try rows.dropFirst().map { row throws(Diagnostic) in
            guard row.fields.count == names.count else {
                throw .badData(
                    "\(path):\(row.line): expected \(names.count) values, as many as names, found \(row.fields.count)")
            }
            let values = row.fields.map(Self.value)
            if let earlier = lines.updateValue(row.line, forKey: values.map(Self.comparable)) {
                throw .badData("\(path):\(row.line): has the values of line \(earlier) again; leave one of them out")
            }
            return values
        }
    }

    /// Comma-separated values (RFC 4180); lines without any are passed over.
    private static func rows(_ text: String, _ path: String) throws(Diagnostic) -> [(line: Int, fields: [String])] {
        var rows: [(line: Int, fields: [String])] = []
        var fields: [String] = []
        var field = String.UnicodeScalarView()
        var (line, begun) = (1, 1)
        var wasQuoted = false
        func end() {
            fields.append(String(field))
            field = String.UnicodeScalarView()
            wasQuoted = false
        }
        func endRow() {
            end()
            if fields != [""] { rows.append((begun, fields)) }
            fields = []
        }
        var scalars = text.unicodeScalars[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"":
                guard field.isEmpty, !wasQuoted else {
                    throw .badData(
                        "\(path):\(line): a quote inside a value; expected it doubled, and quotes around the value")
                }
                wasQuoted = true
                while true {
                    guard let next = scalars.popFirst() else {
                        throw .badData("\(path):\(begun): a quote that is not closed")
                    }
                    if next == "\n" { line += 1 }
                    if next == "\"" {
                        guard scalars.first == "\"" else { break }
                        scalars.removeFirst()
                    }
                    field.append(next)
                }
            case ",": end()
            case "\r" where scalars.first == "\n": break
            case "\n":
                endRow()
                line += 1
                begun = line
            default:
                guard !wasQuoted else {
                    throw .badData("\(path):\(line): text behind a quoted value; expected a comma or the line's end")
                }
                field.append(scalar)
            }
        }
        if !field.isEmpty || !fields.isEmpty || wasQuoted { endRow() }
        return rows
    }
}
