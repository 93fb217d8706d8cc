import SketchBase

/// Arithmetic over named latents: `owl_with_ears - owl_plain + 0.5 * (pig + cat)`.
///
///     sum     = [+|-] product {(+|-) product}
///     product = factor {(*|/) factor}
///     factor  = number | name | "(" sum ")"
///
/// A name begins with a letter and goes on with letters, digits and underscores. The result is linear
/// in the names: of two factors at most one may hold a latent, and nothing is divided by one.
struct LatentExpression {
    /// Names with their weights, in the order in which they first appear.
    let terms: [LatentTerm]

    var reference: LatentReference {
        terms.count == 1 && terms[0].weight == 1 ? terms[0].latent : .combination(terms)
    }

    /// - Throws: `badData` that names the column.
    init(_ text: String) throws(Diagnostic) {
        var parser = ExpressionParser(Array(text))
        let value = try parser.parse()
        guard !value.weights.isEmpty else { throw .badData("\"\(text)\" names no latent") }
        guard value.constant == 0 else {
            throw .badData("\"\(text)\" adds a number to a latent; numbers can only be weights")
        }
        terms = value.order.compactMap { name in
            value.weights[name].map { LatentTerm($0, .named(name)) }
        }
    }

    /// Whether `name` can be used in expressions.
    static func isName(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter else { return false }
        return name.allSatisfy(isNameCharacter)
    }

    static func isNameCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}

/// A number plus a weighted sum of names.
private struct LinearValue {
    var constant = 0.0
    var weights: [String: Double] = [:]
    var order: [String] = []

    func scaled(by factor: Double) -> LinearValue {
        LinearValue(constant: constant * factor, weights: weights.mapValues { $0 * factor }, order: order)
    }

    mutating func add(_ other: LinearValue) {
        constant += other.constant
        for name in other.order {
            if weights[name] == nil { order.append(name) }
            weights[name, default: 0] += other.weights[name] ?? 0
        }
    }
}

private struct ExpressionParser {
    private let characters: [Character]
    private var index = 0

    init(_ characters: [Character]) { self.characters = characters }

    mutating func parse() throws(Diagnostic) -> LinearValue {
        let value = try sum(depth: 0)
        skipSpace()
        guard index == characters.count else { throw unexpected("an operator") }
        return value
    }

    private mutating func sum(depth: Int) throws(Diagnostic) -> LinearValue {
        guard depth < 32 else { throw .badData("the expression nests its parentheses too deeply") }
        var result = LinearValue()
        var sign = 1.0
        if take("-") { sign = -1 } else { _ = take("+") }
        while true {
            result.add(try product(depth: depth).scaled(by: sign))
            if take("+") { sign = 1 } else if take("-") || take("−") { sign = -1 } else { return result }
        }
    }

    private mutating func product(depth: Int) throws(Diagnostic) -> LinearValue {
        var result = try factor(depth: depth)
        while true {
            let column = index + 1
            if take("*") || take("·") {
                let other = try factor(depth: depth)
                if other.weights.isEmpty {
                    result = result.scaled(by: other.constant)
                } else if result.weights.isEmpty {
                    result = other.scaled(by: result.constant)
                } else {
                    throw .badData("column \(column): two latents cannot be multiplied, only added and weighted")
                }
            } else if take("/") {
                let other = try factor(depth: depth)
                guard other.weights.isEmpty, other.constant != 0 else {
                    throw .badData("column \(column): expected a number other than 0 to divide by")
                }
                result = result.scaled(by: 1 / other.constant)
            } else {
                return result
            }
        }
    }

    private mutating func factor(depth: Int) throws(Diagnostic) -> LinearValue {
        if take("(") {
            let value = try sum(depth: depth + 1)
            guard take(")") else { throw unexpected("a closing parenthesis") }
            return value
        }
        skipSpace()
        let start = index
        while index < characters.count, LatentExpression.isNameCharacter(characters[index]) || characters[index] == "."
        {
            index += 1
        }
        let word = String(characters[start..<index])
        if let number = Double(word), number.isFinite, word.first?.isNumber == true || word.first == "." {
            return LinearValue(constant: number)
        }
        guard LatentExpression.isName(word) else {
            index = start
            throw unexpected("a name or a number")
        }
        return LinearValue(weights: [word: 1], order: [word])
    }

    private mutating func take(_ character: Character) -> Bool {
        skipSpace()
        guard index < characters.count, characters[index] == character else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < characters.count, characters[index].isWhitespace { index += 1 }
    }

    private func unexpected(_ wanted: String) -> Diagnostic {
        let found = index < characters.count ? "\"\(characters[index])\"" : "the end"
        return .badData("column \(index + 1): expected \(wanted), found \(found)")
    }
}
