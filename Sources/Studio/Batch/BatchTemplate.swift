import SketchBase
import SketchDocuments

/// The name of a batch's files, with places for values: `owls/{index:06}-{seed}.png`.
package struct BatchTemplate: Sendable {
    /// The template as it was given.
    let text: String
    private let parts: [Part]

    private enum Part: Sendable {
        case text(String)
        /// A value's name, and for numbers how many digits there are at least.
        case value(String, digits: Int)
    }

    /// - Parameters:
    ///   - numbers: names of values that are whole numbers, which may be filled up with zeros.
    ///   - words: names of other values.
    /// - Throws: `usage` for a place that is not closed, is written otherwise, or names no value.
    package init(_ text: String, numbers: [String], words: [String]) throws(Diagnostic) {
        func refusal(_ message: String, hint: String? = nil) -> Diagnostic {
            Diagnostic(.usage, "--out \(text): \(message)", hint: hint)
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" || $0.value == 0x7f }) else {
            throw refusal("expected a name without control characters and backslashes")
        }
        var parts: [Part] = []
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[brace] == "{", let close = rest[brace...].firstIndex(of: "}") else {
                throw refusal("a brace without its other; expected {index}, {index:06} and the like")
            }
            parts.append(.text(String(rest[..<brace])))
            let place = rest[rest.index(after: brace)..<close]
            let colon = place.lastIndex(of: ":")
            let name = String(place[..<(colon ?? place.endIndex)])
            guard (numbers + words).contains(name) else {
                throw refusal(
                    "{\(place)} is no value here",
                    hint: nameHint(to: name, in: numbers + words, otherwise: "choose from"))
            }
            var digits = 1
            if let colon {
                let format = place[place.index(after: colon)...].wholeMatch(of: /0([1-9]|1[0-9]|20)/)
                guard numbers.contains(name), let width = format.flatMap({ Int($0.1) }) else {
                    throw refusal(
                        "{\(place)}: expected a whole number's name and 0 with the digits, 1 to 20, as in {index:06}")
                }
                digits = width
            }
            parts.append(.value(name, digits: digits))
            rest = rest[rest.index(after: close)...]
        }
        self.text = text
        self.parts = parts + [.text(String(rest))]
    }

    /// The names of the values in it.
    var names: Set<String> {
        Set(parts.compactMap { if case .value(let name, _) = $0 { name } else { nil } })
    }

    /// The folder in which all of its files lie; empty for the current one.
    package var folder: String {
        guard case .text(let beginning)? = parts.first, let slash = beginning.lastIndex(of: "/") else { return "" }
        return slash == beginning.startIndex ? "/" : String(beginning[..<slash])
    }

    /// Whether its files may lie in folders below `folder`.
    package var hasFoldersWithin: Bool {
        text.dropFirst(folder.count).drop { $0 == "/" }.contains("/")
    }

    /// The name with these values. What could lead to another folder is made harmless; a folder whose values are all
    /// empty is called `-`.
    package func path(_ value: (String) -> String) -> String {
        let path = parts.map { part in
            switch part {
            case .text(let text): text
            case .value(let name, let digits): Self.harmless(value(name), digits)
            }
        }.joined()
        // Values hold no slashes, so the template has as many parts.
        return zip(
            path.split(separator: "/", omittingEmptySubsequences: false),
            text.split(separator: "/", omittingEmptySubsequences: false)
        ).map { $0.isEmpty && !$1.isEmpty ? "-" : String($0) }.joined(separator: "/")
    }

    private static func harmless(_ value: String, _ digits: Int) -> String {
        guard value.contains(where: { $0 != "." }) else { return String(repeating: "-", count: value.count) }
        let safe = String(
            String.UnicodeScalarView(
                value.unicodeScalars.map {
                    $0.value < 0x20 || $0.value == 0x7f || "/\\".unicodeScalars.contains($0) ? "-" : $0
                }))
        return String(repeating: "0", count: max(digits - safe.utf8.count, 0)) + safe
    }
}
