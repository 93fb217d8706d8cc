import Foundation
import SketchBase

/// One line of G-code taken apart: words, comments of both kinds, a checksum (NIST RS274/NGC §3.3; Marlin's checksums).
struct GCodeLine {
    typealias Word = (letter: UInt8, value: Double)

    private(set) var words: [Word] = []
    private(set) var comments: [String] = []
    /// What is wrong with it; nil where it can be obeyed.
    private(set) var problem: String?
    /// Where in the line that is, counted from 1; nil where it is about more than one place.
    private(set) var column: Int?
    /// The parameters that it sets, once it has been obeyed.
    private(set) var assignments: [(key: GCodeParameters.Key, value: Double)] = []
    /// Whether it holds expressions or parameters, read or not.
    private(set) var isComputed = false

    /// - Parameter parameters: what interpreters such as LinuxCNC's have computed so far; nil for boards that take lines
    ///   as they are: these compute nothing, and know no drilling cycles.
    init(_ line: Substring, parameters: GCodeParameters? = nil) {
        problem = takeApart(line.utf8, parameters) ?? complaint(isInterpreted: parameters != nil)
    }

    /// The number behind the last `letter`; nil where there is none.
    func value(_ letter: Unicode.Scalar) -> Double? {
        let value = words.last { $0.letter == UInt8(ascii: letter) }?.value
        return value?.isFinite == true ? value : nil
    }

    // MARK: Words

    /// What is wrong with the words one by one; nil where nothing is.
    private mutating func takeApart(_ line: Substring.UTF8View, _ parameters: GCodeParameters?) -> String? {
        var bytes = line
        var checksum: UInt8 = 0
        while let byte = bytes.first {
            switch byte {
            case UInt8(ascii: ";"):
                comments.append(String(Substring(bytes.dropFirst())))
                bytes = bytes[bytes.endIndex...]
            case UInt8(ascii: "("):
                let inside = bytes.dropFirst().prefix { $0 != UInt8(ascii: ")") }
                guard inside.endIndex < bytes.endIndex else { return "the comment has no end, expected )" }
                comments.append(String(Substring(inside)))
                for byte in bytes[...inside.endIndex] { checksum ^= byte }
                bytes = bytes[inside.endIndex...].dropFirst()
            case UInt8(ascii: "*"):
                // Marlin looks for a checksum behind a line number alone.
                guard words.first?.letter == UInt8(ascii: "N") else {
                    return holdsText ? nil : "* stands without a line number, so it is no checksum"
                }
                guard Int(Substring(bytes.dropFirst()).trimmingCharacters(in: .whitespaces)) == Int(checksum) else {
                    return "the checksum is wrong, expected *\(checksum)"
                }
                bytes = bytes[bytes.endIndex...]
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "%"), UInt8(ascii: "/"):
                checksum ^= bytes.removeFirst()
            case UInt8(ascii: "#") where !holdsText:
                isComputed = true
                guard let parameters, words.last?.value.isNaN != true else { return complaint(unread: bytes) }
                var expression = GCodeExpression(bytes, parameters: parameters)
                do throws(GCodeExpression.Fault) {
                    assignments.append(try expression.assignment())
                } catch {
                    return complaint(error, in: line)
                }
                for byte in bytes[..<expression.rest.startIndex] { checksum ^= byte }
                bytes = expression.rest
            default:
                let letter = byte & 0xdf
                guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else {
                    return holdsText ? nil : complaint(unread: bytes)
                }
                checksum ^= bytes.removeFirst()
                if !holdsText, GCodeExpression.begins(bytes) {
                    isComputed = true
                    if letter == UInt8(ascii: "O")
                        || words.contains(where: { $0.letter == UInt8(ascii: "O") && $0.value.isFinite })
                    {
                        return Self.noSubprograms
                    }
                    guard let parameters, letter != UInt8(ascii: "N") else { return complaint(unread: bytes) }
                    var expression = GCodeExpression(bytes, parameters: parameters)
                    do throws(GCodeExpression.Fault) {
                        let value = try expression.value()
                        guard value.magnitude < 1e9 else {
                            column = line.distance(from: line.startIndex, to: bytes.startIndex) + 1
                            return "comes to more than a number holds, at \"\(Self.quoted(bytes))\""
                        }
                        words.append((letter, Self.rounded(value, behind: letter)))
                    } catch {
                        return complaint(error, in: line)
                    }
                    for byte in bytes[..<expression.rest.startIndex] { checksum ^= byte }
                    bytes = expression.rest
                    continue
                }
                // Blanks may stand between a letter and its number.
                let blanks = bytes.prefix { $0 == UInt8(ascii: " ") }
                if !blanks.isEmpty, let next = bytes[blanks.endIndex...].first, Self.isNumeric(next) {
                    for byte in blanks { checksum ^= byte }
                    bytes = bytes[blanks.endIndex...]
                }
                let digits = bytes.prefix(while: Self.isNumeric)
                for byte in digits { checksum ^= byte }
                bytes = bytes[digits.endIndex...]
                // A small e in a number is an exponent, which would else be a word of its own: "X4.5e-17" is no X4.5.
                if !digits.isEmpty, byte < 0x60, bytes.first == UInt8(ascii: "e"),
                    bytes.dropFirst().first.map(Self.isNumeric) ?? false, !holdsText
                {
                    let number = String(Substring(digits)) + String(Substring(bytes.prefix { $0 > 0x20 }))
                    return "numbers with exponents are not read, found \"\(Self.quoted(number[...].utf8))\""
                }
                if let value = Double(Substring(digits)), value.magnitude < 1e9 {
                    words.append((letter, value))
                } else if digits.isEmpty {
                    // Text, as the message of M0, or a bare axis, as in G28 X.
                    words.append((letter, .nan))
                } else {
                    return holdsText ? nil : "\"\(Substring(digits))\" is not a number"
                }
            }
        }
        return nil
    }

    /// Computed numbers of commands are hardly ever whole to the last digit.
    private static func rounded(_ value: Double, behind letter: UInt8) -> Double {
        guard letter == UInt8(ascii: "G") || letter == UInt8(ascii: "M") else { return value }
        let tenths = (value * 10).rounded() / 10
        return (value - tenths).magnitude < 1e-4 ? tenths : value
    }

    private mutating func complaint(_ fault: GCodeExpression.Fault, in line: Substring.UTF8View) -> String {
        column = line.distance(from: line.startIndex, to: fault.place) + 1
        return fault.problem
    }

    /// What is said of text that is no word.
    private func complaint(unread bytes: Substring.UTF8View) -> String {
        if let word = words.last(where: { $0.letter == UInt8(ascii: "O") }),
            word.value.isFinite || bytes.first == UInt8(ascii: "<")
        {
            return Self.noSubprograms
        }
        switch bytes.first {
        case UInt8(ascii: "["), UInt8(ascii: "#"):
            return
                "expressions and parameters ([…], #…) are not read here, found \"\(Self.quoted(bytes))\"; let the program "
                + "be written with numbers"
        case UInt8(ascii: ",") where words.last?.value.isFinite == true:
            return "expected a word as G1 or X10, found \"\(Self.quoted(bytes))\"; decimals have a point, not a comma"
        default: return "expected a word as G1 or X10, found \"\(Self.quoted(bytes))\""
        }
    }

    private static let noSubprograms = "subprograms and loops (O words) are not read"

    /// The beginning of what is no G-code, for a terminal.
    static func quoted(_ bytes: Substring.UTF8View) -> String {
        String(decoding: bytes.prefix(40).map { $0 < 0x20 || $0 == 0x7f ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
    }

    /// Whether a byte is a digit, a sign or the point.
    private static func isNumeric(_ byte: UInt8) -> Bool {
        (0x2b...0x39).contains(byte) && byte != 0x2c && byte != 0x2f
    }

    // MARK: The line as a whole

    /// Commands that make the same words draw something else: polar coordinates, scaling, rotation, another origin, the
    /// width of a cutter, probing, threads and boring.
    private static let unread: Set<Double> = [
        16, 33, 38.2, 38.3, 38.4, 38.5, 41, 41.1, 42, 42.1, 51, 52, 68, 76, 84, 85, 86, 87, 88, 89,
    ]
    /// Drilling, which interpreters know and boards do not.
    private static let drilling: Set<Double> = [73, 81, 82, 83]
    /// Those that may stand in a line with a move and change nothing that is seen of it.
    private static let harmless: Set<Double> = [
        8, 9, 11, 15, 28.1, 29, 30.1, 32, 34, 40, 43, 43.1, 43.2, 49, 50, 61, 61.1, 64, 69, 94, 96, 97,
    ]
    /// Those that `GCodeReader` obeys.
    private static let known: Set<Double> = [
        0, 1, 2, 3, 4, 10, 17, 18, 19, 20, 21, 28, 30, 53, 54, 55, 56, 57, 58, 59, 59.1, 59.2, 59.3, 80, 90, 90.1, 91,
        91.1, 92, 92.1, 92.2, 92.3, 93, 98, 99,
    ]
    /// Commands of which one alone may stand in a line, since each undoes the other (RS274/NGC, modal groups).
    private static let groups: [Set<Double>] = [
        [0, 1, 2, 3, 73, 81, 82, 83], [17, 18, 19], [98, 99], [20, 21], [90, 91], [90.1, 91.1], [93, 94, 95],
        [54, 55, 56, 57, 58, 59, 59.1, 59.2, 59.3],
        // Those that take axis words for themselves.
        [10, 28, 30, 92],
    ]

    /// To a board G80 is one more kind of motion; interpreters take it for the end of the motion before, so that the
    /// line may begin another.
    private static let motions: Set<Double> = [0, 1, 2, 3, 80]

    /// Whether the words are a message, or settings of the machine, in which words need no numbers: commands from M31
    /// on are none of RS274's own, and M0, M1 and M6 may say what the operator has to do.
    private var holdsText: Bool {
        words.contains { word in
            word.letter == UInt8(ascii: "M") && ([0, 1, 6].contains(word.value) || word.value >= 31)
        }
    }

    private static func name(_ command: Double) -> String { "G\(Decimals.text(command, places: 1))" }

    /// What is wrong with the words together; nil where they can be obeyed.
    private func complaint(isInterpreted: Bool) -> String? {
        for (letter, value) in words where letter == UInt8(ascii: "M") {
            switch value {
            case 97, 98, 99: return "subprograms (M97, M98, M99) are not read; let the program be written without"
            case 206, 428: return "M\(Int(value)) moves the origin and is not read; let the program be written without"
            default: continue
            }
        }
        guard !holdsText else { return nil }
        // A program has a line for every few millimetres, so nothing here makes a string or a set of a sound one.
        let commands = words.lazy.filter { $0.letter == UInt8(ascii: "G") }.map(\.value)
        // Homing and levelling name axes without numbers.
        let namesAxes = commands.contains { (28..<36).contains($0) }
        /// A bit a letter, A the lowest.
        var seen: UInt32 = 0
        for (letter, value) in words {
            // Alone it is the program's name.
            if letter == UInt8(ascii: "O"), words.count > 1 { return Self.noSubprograms }
            if value.isNaN && !namesAxes { return "\(UnicodeScalar(letter)) has no number" }
            if letter == UInt8(ascii: "G") || letter == UInt8(ascii: "M") { continue }
            let bit: UInt32 = 1 << UInt32(letter - UInt8(ascii: "A"))
            guard seen & bit == 0 else { return "\(UnicodeScalar(letter)) stands twice in one line" }
            seen |= bit
        }
        var motion: Double?
        for command in commands where command == 0 || command == 1 || command == 2 || command == 3 {
            guard motion == nil || motion == command else { return "the line asks for two kinds of motion at once" }
            motion = command
        }
        if commands.count > 1 {
            for group in isInterpreted ? Self.groups : Self.groups + [Self.motions] {
                let found = commands.filter(group.contains)
                guard let first = found.first, let other = found.first(where: { $0 != first }) else { continue }
                return "\(Self.name(first)) and \(Self.name(other)) exclude each other in one line"
            }
        }
        let hasPlace = words.contains { (UInt8(ascii: "X")...UInt8(ascii: "Z")).contains($0.letter) }
        // Some controllers take G0 before G28 for the mode behind it; boards refuse the line.
        if let motion, hasPlace, let other = commands.first(where: { [10, 28, 30, 92].contains($0) }),
            !isInterpreted || motion > 1 || other == 10 || other == 92
        {
            return "\(Self.name(motion)) and \(Self.name(other)) both want the line's coordinates"
        }
        for command in commands where command != motion {
            switch command {
            case 5, 5.1, 5.2, 5.3: return "splines (G5) are not read; let the program be written with lines or arcs"
            default: break
            }
            if isInterpreted && (Self.drilling.contains(command) || command == 26 && words.count == 1) { continue }
            if Self.unread.contains(command) || !Self.known.contains(command) && !Self.harmless.contains(command) {
                return
                    "\(Self.name(command)) is not read; let the program be written with lines (G0, G1) and arcs (G2, G3)"
            }
        }
        return nil
    }
}
