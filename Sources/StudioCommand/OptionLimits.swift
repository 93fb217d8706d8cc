import ArgumentParser
import SketchBase
import SketchModel
import SketchNetwork
import SketchStrokes

/// A number that an option takes.
protocol OptionNumber: Comparable, LosslessStringConvertible, Sendable {
    /// What refusals call it.
    static var kind: String { get }
}

extension Int: OptionNumber { static var kind: String { "a whole number" } }
extension UInt64: OptionNumber { static var kind: String { "a whole number" } }
extension Double: OptionNumber { static var kind: String { "a number" } }

/// Ranges that several commands share.
enum OptionLimits {
    static let threads = 1...256
    /// Of Ramer–Douglas–Peucker, in units of a window of 256.
    static let tolerance = Preprocessing.tolerances
    static let learningRate = 1e-9...1.0
    static let maxLength = ModelConfiguration.Limits.maxLength
    /// Files keep seeds as whole numbers of JSON, so they go as far as those do.
    static let seed = 0...UInt64(Int64.max)
}

extension Option where Value: OptionNumber {
    /// An option whose numbers lie in `range`, which its help and its refusals name. A default that the help does not
    /// tell is put behind it.
    init(
        wrappedValue: Value, name: NameSpecification = .long, in range: ClosedRange<Value>, help: String
    ) {
        let isTold = help.contains("(default:")
        self.init(
            wrappedValue: wrappedValue, name: name,
            help: ArgumentHelp("\(help) \(range.help(default: isTold ? nil : wrappedValue))"),
            transform: { try range.number($0) })
    }
}

extension Option {
    /// The same of an option that may be missing.
    init<Number: OptionNumber>(
        name: NameSpecification = .long, in range: ClosedRange<Number>, help: String
    ) where Value == Number? {
        self.init(
            name: name, help: ArgumentHelp("\(help) \(range.help(default: nil))"), transform: { try range.number($0) })
    }
}

extension ClosedRange where Bound: OptionNumber {
    private static func text(_ number: Bound) -> String {
        (number as? Double).flatMap(Int.init(exactly:)).map(String.init) ?? "\(number)"
    }

    private var text: String { "\(Self.text(lowerBound)) to \(Self.text(upperBound))" }

    fileprivate func help(default number: Bound?) -> String {
        "(\(text)\(number.map { "; default: \(Self.text($0))" } ?? ""))"
    }

    fileprivate func number(_ word: String) throws -> Bound {
        guard let number = Bound(word), contains(number) else {
            throw ValidationError("expected \(Bound.kind) from \(text)")
        }
        return number
    }
}
