import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchStrokes

/// Reads the latents of handles: words, numbers, and calls such as `slerp(drawing(3),drawing(17),0.25)`.
struct HandleParser {
    /// A word with what stands in the parentheses behind it.
    private struct Term {
        var word: String
        var arguments: [Term] = []
    }

    private var rest: Substring

    // MARK: Values

    /// A number as handles write it: the shortest text that reads back as the same.
    static func text(_ number: Double) -> String {
        Int64(exactly: number).map(String.init) ?? JSONValue.number(number).text()
    }

    static func whole(_ text: String) throws(Diagnostic) -> UInt64 {
        guard let number = UInt64(text), "\(number)" == text else {
            throw .badData("expected a whole number, found \"\(text)\"")
        }
        return number
    }

    static func number(_ text: String, in range: ClosedRange<Double>) throws(Diagnostic) -> Double {
        guard let number = Double(text), number.isFinite, range.contains(number) else {
            throw .badData("expected a number from \(range.lowerBound) to \(range.upperBound), found \"\(text)\"")
        }
        return number
    }

    private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-".utf8)

    /// A name of anything as one word: all other bytes than letters, digits and `._+-` as `%` and two digits.
    static func encoded(_ name: String) -> String {
        name.utf8.map { byte in
            plain.contains(byte) ? String(UnicodeScalar(byte)) : String(format: "%%%02X", byte)
        }.joined()
    }

    // MARK: Latents

    static func latent(_ text: String) throws(Diagnostic) -> ItemLatent {
        var parser = HandleParser(rest: text[...])
        let term = try parser.term(depth: 0)
        guard parser.rest.isEmpty else {
            throw .badData("expected nothing behind its latent, found \"\(parser.rest)\"")
        }
        return try item(term)
    }

    private mutating func term(depth: Int) throws(Diagnostic) -> Term {
        guard depth < 32 else { throw .badData("its latent nests its parentheses too deeply") }
        let word = rest.prefix { $0 != "(" && $0 != ")" && $0 != "," }
        guard !word.isEmpty else { throw .badData("expected a word or a number before \"\(rest)\"") }
        rest = rest.dropFirst(word.count)
        var term = Term(word: String(word))
        guard rest.first == "(" else { return term }
        repeat {
            rest = rest.dropFirst()
            term.arguments.append(try self.term(depth: depth + 1))
        } while rest.first == ","
        guard rest.first == ")" else { throw .badData("expected a closing parenthesis before \"\(rest)\"") }
        rest = rest.dropFirst()
        return term
    }

    private static func item(_ term: Term) throws(Diagnostic) -> ItemLatent {
        let arguments = term.arguments
        switch (term.word, arguments.count) {
        case ("prior", 0): return .prior
        case ("posterior", 0): return .posterior(blend: 1, noise: 0)
        case ("posterior", 2): return .posterior(blend: try blend(arguments[0]), noise: try noise(arguments[1]))
        case ("near", 2): return .near(try reference(arguments[0]), noise: try noise(arguments[1]))
        default: return .near(try reference(term), noise: 0)
        }
    }

    private static func reference(_ term: Term) throws(Diagnostic) -> LatentReference {
        let arguments = term.arguments
        switch (term.word, arguments.count) {
        case ("prior", 1): return .defined(.prior(seed: try whole(atom(arguments[0]))))
        case ("posterior", 3):
            return .defined(
                .posterior(
                    blend: try blend(arguments[0]), noise: try noise(arguments[1]),
                    seed: try whole(atom(arguments[2]))))
        case ("drawing", 1):
            guard let number = Int(exactly: try whole(atom(arguments[0]))), LatentBook.numbers.contains(number) else {
                throw .badData("there is no drawing(\(arguments[0].word))")
            }
            return .defined(.numbered(number))
        case ("class", 1):
            guard let name = try atom(arguments[0]).removingPercentEncoding else {
                throw .badData("\"\(arguments[0].word)\" is no name of a class")
            }
            return .defined(.classMean(name))
        case ("of", 3):
            return .defined(
                .ofSketch(
                    try item(arguments[0]), seed: try whole(atom(arguments[1])), index: try whole(atom(arguments[2]))))
        case ("sketch", 1):
            return .defined(
                .sketch(StrokeSequence(rows: try GivenRows.rows(atom(arguments[0]))), sampleSeed: nil))
        case ("axis", 1):
            guard let number = Int(exactly: try whole(atom(arguments[0]))), Sampler.axisNumbers.contains(number) else {
                throw .badData("there is no axis(\(arguments[0].word))")
            }
            return .defined(.axis(number))
        case ("lerp", 3), ("slerp", 3):
            let (a, b) = (try reference(arguments[0]), try reference(arguments[1]))
            let share = try number(atom(arguments[2]), in: -2...3)
            return term.word == "lerp" ? .lerp(a, b, share) : .slerp(a, b, share)
        case ("sum", 2...) where arguments.count.isMultiple(of: 2):
            var terms: [LatentTerm] = []
            for place in stride(from: 0, to: arguments.count, by: 2) {
                let weight = try number(atom(arguments[place]), in: -1e9...1e9)
                terms.append(LatentTerm(weight, try reference(arguments[place + 1])))
            }
            return .combination(terms)
        default:
            throw .badData(
                "\"\(term.word)\" with \(arguments.count) values is no latent; there are prior, posterior, drawing, class, "
                    + "sum, lerp, slerp, of, sketch, axis and near, as docs/scene-format.md tells")
        }
    }

    private static func atom(_ term: Term) throws(Diagnostic) -> String {
        guard term.arguments.isEmpty else { throw .badData("expected a value, found \"\(term.word)(…)\"") }
        return term.word
    }

    private static func blend(_ term: Term) throws(Diagnostic) -> Int {
        guard let blend = Int(exactly: try whole(atom(term))), SampleRequest.blends.contains(blend) else {
            throw .badData("expected how many are blended, 1 to \(SampleRequest.blends.upperBound), found \(term.word)")
        }
        return blend
    }

    private static func noise(_ term: Term) throws(Diagnostic) -> Double {
        try number(atom(term), in: SampleRequest.noises)
    }
}
