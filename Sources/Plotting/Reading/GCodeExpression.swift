import Foundation
import SketchBase

/// Values that a program computes, read from text: [#1*2+3], #<depth>, SIN[30], -#2 (NIST RS274/NGC §3.3.2, as LinuxCNC
/// has it). There are no loops, so a program computes no more than it is long.
struct GCodeExpression {
    /// What is wrong, and where.
    struct Fault: Error {
        var problem: String
        var place: String.Index
    }

    /// What has not been read yet.
    private(set) var rest: Substring.UTF8View
    private let parameters: GCodeParameters
    private var depth = 0

    private static let maximumDepth = 50
    /// Numbers that are nearer to each other are equal to EQ and NE, and those so near to a whole one are that.
    private static let noise = 1e-4
    private static let functions = [
        "ABS", "ACOS", "ASIN", "ATAN", "COS", "EXISTS", "EXP", "FIX", "FUP", "LN", "ROUND", "SIN", "SQRT", "TAN",
    ]
    /// What stands between two values, and how firmly it binds; longer ones come before those that they begin with.
    private static let operators: [(text: String, rank: Int)] = [
        ("**", 5), ("*", 4), ("/", 4), ("MOD", 4), ("+", 3), ("-", 3), ("AND", 1), ("XOR", 1), ("OR", 1), ("EQ", 2),
        ("NE", 2), ("GT", 2), ("GE", 2), ("LT", 2), ("LE", 2),
    ]

    init(_ text: Substring.UTF8View, parameters: GCodeParameters) {
        rest = text
        self.parameters = parameters
    }

    /// Whether text behind a letter has to be computed, rather than being a plain number.
    static func begins(_ text: Substring.UTF8View) -> Bool {
        let text = text.drop { $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard let first = text.first else { return false }
        return first == UInt8(ascii: "#") || first == UInt8(ascii: "[") || function(text) != nil
    }

    /// The function whose name and bracket text begins with.
    private static func function(_ text: Substring.UTF8View) -> String? {
        functions.first { name in
            matches(text, name) && text.dropFirst(name.utf8.count).first { $0 > 0x20 } == UInt8(ascii: "[")
        }
    }

    private static func matches(_ text: Substring.UTF8View, _ word: String) -> Bool {
        let start = text.prefix(word.utf8.count)
        return start.count == word.utf8.count
            && zip(start, word.utf8).allSatisfy { $0 == $1 || $0 >= 0x60 && $0 & 0xdf == $1 }
    }

    // MARK: Values

    /// A number, a parameter, a bracket or a function, with signs before it.
    mutating func value() throws(Fault) -> Double {
        depth += 1
        defer { depth -= 1 }
        skipBlanks()
        guard depth <= Self.maximumDepth else { throw fault("is nested more than \(Self.maximumDepth) deep") }
        let place = rest
        switch rest.first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            let isMinus = rest.removeFirst() == UInt8(ascii: "-")
            let value = try value()
            return isMinus ? -value : value
        case UInt8(ascii: "["): return try bracket()
        case UInt8(ascii: "#"):
            let key = try parameter()
            if let value = parameters[key] { return value }
            throw fault(
                key.isMachines
                    ? "\(key.text) is one of the machine's own, and has no value here"
                    : "\(key.text) has no value; the program has to set it before", at: place)
        default:
            if let name = Self.function(rest) { return try call(name, place) }
            let digits = rest.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
            guard let value = Double(Substring(digits)) else {
                throw fault("expected a number, a parameter as #1 or a bracket")
            }
            rest = rest[digits.endIndex...]
            return value
        }
    }

    /// `#key = value`.
    mutating func assignment() throws(Fault) -> (key: GCodeParameters.Key, value: Double) {
        let place = rest
        let key = try parameter()
        guard !key.isMachines else { throw fault("\(key.text) is one of the machine's own, and is not set", at: place) }
        skipBlanks()
        guard rest.first == UInt8(ascii: "=") else { throw fault("expected = behind \(key.text)") }
        rest.removeFirst()
        return (key, try checked(value(), place))
    }

    /// What stands behind #.
    private mutating func parameter() throws(Fault) -> GCodeParameters.Key {
        let place = rest
        rest.removeFirst()
        skipBlanks()
        guard rest.first == UInt8(ascii: "<") else {
            let number = try value()
            let whole = Int(bounded: number.rounded())
            guard (number - number.rounded()).magnitude < Self.noise, (1...5602).contains(whole) else {
                throw fault("expected the number of a parameter, from 1 to 5000, behind #", at: place)
            }
            return .number(whole)
        }
        let name = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }
        guard name.endIndex < rest.endIndex, name.count <= 100 else {
            throw fault("the parameter's name has no end, expected >", at: place)
        }
        rest = rest[name.endIndex...].dropFirst()
        let plain = name.filter { $0 > 0x20 && $0 < 0x7f }.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
        return .name(String(decoding: plain, as: UTF8.self))
    }

    private mutating func bracket() throws(Fault) -> Double {
        let place = rest
        rest.removeFirst()
        let value = try sum(from: 1)
        skipBlanks()
        guard rest.first == UInt8(ascii: "]") else { throw fault("expected ] or one of + - * / ** MOD, AND, EQ, …") }
        rest.removeFirst()
        return try checked(value, place)
    }

    /// Values with what stands between them, from the left, as far as it binds so firmly.
    private mutating func sum(from rank: Int) throws(Fault) -> Double {
        var result = try value()
        while true {
            skipBlanks()
            let place = rest
            guard let (text, own) = Self.operators.first(where: { Self.matches(rest, $0.text) }), own >= rank else {
                return result
            }
            rest = rest.dropFirst(text.utf8.count)
            let right = try own == 5 ? value() : sum(from: own + 1)
            result = try checked(combined(result, text, right, place), place)
        }
    }

    private func combined(
        _ left: Double, _ text: String, _ right: Double, _ place: Substring.UTF8View
    ) throws(Fault) -> Double {
        func truth(_ value: Bool) -> Double { value ? 1 : 0 }
        switch text {
        case "**":
            guard left >= 0 || right == right.rounded() else {
                throw fault("raises a negative number to a power that is not whole", at: place)
            }
            return pow(left, right)
        case "*": return left * right
        case "/", "MOD":
            guard right != 0 else { throw fault("divides by 0", at: place) }
            guard text == "MOD" else { return left / right }
            let remainder = fmod(left, right)
            return remainder < 0 ? remainder + right.magnitude : remainder
        case "+": return left + right
        case "-": return left - right
        case "AND": return truth(left != 0 && right != 0)
        case "OR": return truth(left != 0 || right != 0)
        case "XOR": return truth((left != 0) != (right != 0))
        case "EQ": return truth((left - right).magnitude < Self.noise)
        case "NE": return truth((left - right).magnitude >= Self.noise)
        case "GT": return truth(left > right)
        case "GE": return truth(left >= right)
        case "LT": return truth(left < right)
        default: return truth(left <= right)
        }
    }

    private mutating func call(_ name: String, _ place: Substring.UTF8View) throws(Fault) -> Double {
        rest = rest.dropFirst(name.utf8.count)
        skipBlanks()
        if name == "EXISTS" {
            rest.removeFirst()
            skipBlanks()
            guard rest.first == UInt8(ascii: "#") else { throw fault("EXISTS wants a parameter, as [#<depth>]") }
            let key = try parameter()
            skipBlanks()
            guard rest.first == UInt8(ascii: "]") else { throw fault("expected ] behind \(key.text)") }
            rest.removeFirst()
            return parameters[key] == nil ? 0 : 1
        }
        let value = try bracket()
        let degrees = Double.pi / 180
        func inside(_ isInside: Bool) throws(Fault) {
            guard isInside else { throw fault("\(name) of \(Decimals.text(value, places: 4)) is no number", at: place) }
        }
        switch name {
        case "ABS": return value.magnitude
        case "ACOS":
            try inside(value.magnitude <= 1)
            return acos(value) / degrees
        case "ASIN":
            try inside(value.magnitude <= 1)
            return asin(value) / degrees
        case "ATAN":
            skipBlanks()
            guard rest.first == UInt8(ascii: "/"), rest.dropFirst().first(where: { $0 > 0x20 }) == UInt8(ascii: "[")
            else { throw fault("ATAN wants two values, as ATAN[1]/[2]") }
            rest.removeFirst()
            skipBlanks()
            return atan2(value, try bracket()) / degrees
        case "COS": return cos(value * degrees)
        case "EXP": return exp(value)
        case "FIX": return value.rounded(.down)
        case "FUP": return value.rounded(.up)
        case "LN":
            try inside(value > 0)
            return log(value)
        case "ROUND": return value.rounded()
        case "SIN": return sin(value * degrees)
        case "SQRT":
            try inside(value >= 0)
            return value.squareRoot()
        default: return tan(value * degrees)
        }
    }

    // MARK: Faults

    /// No coordinate is as large, and no step on the way to one has to be.
    private func checked(_ value: Double, _ place: Substring.UTF8View) throws(Fault) -> Double {
        guard value.magnitude < 1e15 else { throw fault("comes to more than a number holds", at: place) }
        return value
    }

    private mutating func skipBlanks() { rest = rest.drop { $0 <= 0x20 } }

    private func fault(_ problem: String, at place: Substring.UTF8View? = nil) -> Fault {
        let place = place ?? rest
        return Fault(problem: "\(problem), at \"\(GCodeLine.quoted(place))\"", place: place.startIndex)
    }
}
