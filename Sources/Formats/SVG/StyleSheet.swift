import Foundation

/// CSS as drawings hold it: rules with simple selectors, combined by descent (CSS 2.1 §5). What a viewer on a screen
/// would ask a user for, such as `:hover`, never matches.
struct StyleSheet {
    /// In the order in which they count: by specificity, then as written.
    private(set) var rules: [Rule] = []
    /// Places in `rules` by the key of the selector.
    private(set) var places: [String: [Int]] = [:]
    /// What was not understood, for people.
    var unknown: [String] = []

    struct Rule {
        var selector: Selector
        var declarations: [Declaration]
    }

    struct Declaration {
        var name: String
        var value: String
        var isImportant: Bool
    }

    /// Adds the rules of one `<style>`.
    mutating func add(_ text: String) {
        var rest = Self.withoutComments(text)[...]
        while let end = rest.firstIndex(where: { $0 == "{" || $0 == ";" }) {
            let prelude = rest[..<end].trimmingSpace()
            guard rest[end] == "{" else {  // @import, @charset, @namespace
                if prelude.hasPrefix("@import") { unknown.append("@import") }
                rest = rest[rest.index(after: end)...]
                continue
            }
            let close = Self.closing(rest, from: end)
            let body = rest[rest.index(after: end)..<close]
            rest = close < rest.endIndex ? rest[rest.index(after: close)...] : ""
            if prelude.hasPrefix("@") {
                // Fonts and movement change no line of a still picture.
                let name = String(prelude.prefix { $0 != " " && $0 != "(" })
                if !["@font-face", "@keyframes", "@-webkit-keyframes"].contains(name) { unknown.append(name) }
                continue
            }
            let declarations = Self.declarations(String(body))
            for text in prelude.split(separator: ",") {
                if let selector = Selector(String(text)) {
                    rules.append(Rule(selector: selector, declarations: declarations))
                } else {
                    unknown.append("the selector \(text.trimmingSpace())")
                }
            }
        }
        let written = rules.enumerated().map { (key: $1.selector.specificity + [$0], rule: $1) }
        rules = written.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.rule)
        places = Dictionary(grouping: rules.indices) { rules[$0].selector.key }
    }

    /// The index of the brace that closes the one at `open`; the end where none does.
    private static func closing(_ text: Substring, from open: String.Index) -> String.Index {
        var depth = 0
        for index in text[open...].indices {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return text.endIndex
    }

    private static func withoutComments(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let begin = rest.range(of: "/*") {
            result += rest[..<begin.lowerBound]
            rest = rest[begin.upperBound...].range(of: "*/").map { rest[$0.upperBound...] } ?? ""
        }
        return (result + rest).replacingOccurrences(of: "<!--", with: "").replacingOccurrences(of: "-->", with: "")
    }

    /// `name: value; …`, as in the attribute `style` too. Names are in lower case.
    static func declarations(_ text: String) -> [Declaration] {
        var pieces: [String] = [""]
        var quote: Character?
        var depth = 0
        for character in withoutComments(text) {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
            } else if character == ";", depth <= 0 {
                pieces.append("")
                continue
            }
            pieces[pieces.count - 1].append(character)
        }
        return pieces.compactMap { piece in
            guard let colon = piece.firstIndex(of: ":") else { return nil }
            let name = piece[..<colon].trimmingSpace().lowercased()
            var value = piece[piece.index(after: colon)...].trimmingSpace()
            let isImportant = value.lowercased().hasSuffix("!important")
            if isImportant { value = value.dropLast("!important".count).trimmingSpace() }
            return name.isEmpty || value.isEmpty ? nil : Declaration(name: name, value: value, isImportant: isImportant)
        }
    }
}

/// A chain of conditions on an element and those around it.
struct Selector {
    /// From the element outwards.
    private var compounds: [Compound]
    /// How compound k + 1 lies around compound k.
    private var combinators: [Combinator]

    private enum Combinator { case parent, ancestor }

    private enum Condition: Equatable {
        case type(String)
        case id(String)
        case className(String)
        case attribute(String, String?)
        case root
        /// True of no still picture.
        case never
    }

    private typealias Compound = [Condition]

    /// Ids, then classes and attributes, then types (CSS 2.1 §6.4.3).
    var specificity: [Int] {
        var counts = [0, 0, 0]
        for condition in compounds.joined() {
            switch condition {
            case .id: counts[0] += 1
            case .className, .attribute, .root, .never: counts[1] += 1
            case .type: counts[2] += 1
            }
        }
        return counts
    }

    /// Nil for what is not understood.
    init?(_ text: String) {
        var compounds: [Compound] = []
        var combinators: [Combinator] = []
        let spaced = text.replacingOccurrences(of: ">", with: " > ")
        var isChild = false
        for part in spaced.split(whereSeparator: \.isWhitespace) {
            if part == ">" {
                guard !isChild, !compounds.isEmpty else { return nil }
                isChild = true
                continue
            }
            guard let compound = Self.compound(part) else { return nil }
            if !compounds.isEmpty { combinators.append(isChild ? .parent : .ancestor) }
            compounds.append(compound)
            isChild = false
        }
        guard !compounds.isEmpty, !isChild else { return nil }
        self.compounds = compounds.reversed()
        self.combinators = combinators.reversed()
    }

    private static func compound(_ text: Substring) -> Compound? {
        var compound: Compound = []
        var rest = text
        func takeName() -> String {
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            rest = rest[name.endIndex...]
            return String(name)
        }
        if rest.first == "*" {
            rest = rest.dropFirst()
        } else {
            let name = takeName()
            if !name.isEmpty { compound.append(.type(name)) }
        }
        while let mark = rest.first {
            rest = rest.dropFirst()
            switch mark {
            case "#", ".":
                let name = takeName()
                guard !name.isEmpty else { return nil }
                compound.append(mark == "#" ? .id(name) : .className(name))
            case ":":
                let name = takeName()
                switch name {
                case "root": compound.append(.root)
                case "hover", "active", "focus", "visited", "link": compound.append(.never)
                default: return nil
                }
            case "[":
                guard let close = rest.firstIndex(of: "]") else { return nil }
                let parts = rest[..<close].split(separator: "=", maxSplits: 1)
                rest = rest[rest.index(after: close)...]
                guard let name = parts.first, !name.contains(where: { "~|^$*".contains($0) }) else { return nil }
                let value = parts.count > 1 ? String(parts[1]).trimmingCharacters(in: ["\"", "'"]) : nil
                compound.append(.attribute(String(name), value))
            default: return nil
            }
        }
        return compound.isEmpty && text != "*" ? nil : compound
    }

    /// What an element has to have for its last condition to hold: `#id`, `.class`, a type, or `*`.
    var key: String {
        for case .id(let id) in compounds[0] { return "#\(id)" }
        for case .className(let name) in compounds[0] { return ".\(name)" }
        for case .type(let name) in compounds[0] { return name }
        return "*"
    }

    func matches(_ index: Int, in tree: SVGTree) -> Bool {
        guard compounds[0].allSatisfy({ Self.holds($0, of: tree.elements[index]) }) else { return false }
        guard compounds.count > 1 else { return true }
        var chain = [index]
        while let above = tree.elements[chain[chain.count - 1]].parent { chain.append(above) }
        // Places in the chain where the compounds so far may end: they all lie on one way up.
        var places = [0]
        for (compound, combinator) in zip(compounds.dropFirst(), combinators) {
            let next: [Int] =
                combinator == .parent
                ? places.map { $0 + 1 }.filter(chain.indices.contains) : Array(chain.indices.dropFirst(places[0] + 1))
            places = next.filter { place in compound.allSatisfy { Self.holds($0, of: tree.elements[chain[place]]) } }
            guard !places.isEmpty else { return false }
        }
        return true
    }

    private static func holds(_ condition: Condition, of element: SVGElement) -> Bool {
        switch condition {
        case .type(let name): element.name == name
        case .id(let id): element.attributes["id"] == id
        case .className(let name):
            element.classes.contains(name)
        case .attribute(let name, let value):
            element.attributes[name].map { found in value.map { $0 == found } ?? true } ?? false
        case .root: element.parent == nil
        case .never: false
        }
    }
}
