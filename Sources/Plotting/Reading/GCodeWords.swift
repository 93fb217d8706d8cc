import Foundation

/// One command taken apart, as a profile has it: letters with their numbers.
struct GCodeWords {
    struct Word: Hashable {
        var letter: Character
        /// nil for a bare axis, as in `G28 X`.
        var value: Double?
    }

    /// Up to a command of a firmware's own, or one that shows a message: what stands behind it is no coordinate.
    private(set) var words: [Word] = []

    /// nil for what is no G-code, as a macro's name.
    init?(_ command: some StringProtocol) {
        var rest = Substring(command)
        while true {
            rest = rest.drop { $0 == " " }
            guard let first = rest.first else { break }
            let letter = Character(first.uppercased())
            guard letter.isASCII, letter.isLetter else { return nil }
            let digits = rest.dropFirst().drop { $0 == " " }.prefix { "+-.0123456789".contains($0) }
            let value = Double(digits)
            guard value != nil || digits.isEmpty else { return nil }
            words.append(Word(letter: letter, value: value))
            if isOpen { return }
            rest = digits.isEmpty ? rest.dropFirst() : rest[digits.endIndex...]
        }
        let namesAxes = codes("G").contains { (28..<36).contains($0) }
        guard !words.isEmpty, namesAxes || words.allSatisfy({ $0.value != nil }) else { return nil }
    }

    /// Whether more may stand behind the last word, which is a command behind which everything is its own: M31 and up are none of RS274's, and M0,
    /// M1 and M6 say what the operator has to do.
    var isOpen: Bool {
        guard let last = words.last, last.letter == "M", let value = last.value else { return false }
        return [0, 1, 6].contains(value) || value >= 31
    }

    /// The numbers behind a letter.
    func codes(_ letter: Character) -> [Double] { words.filter { $0.letter == letter }.compactMap(\.value) }

    func holds(_ letters: String) -> Bool { words.contains { letters.contains($0.letter) } }

    /// The words that have an effect that lasts: not how a move is made, nor how fast.
    var effect: [Word] { words.filter { $0.letter != "F" && !($0.letter == "G" && [0, 1].contains($0.value)) } }

    /// A line as it may be compared with another: without number, checksum and comments, in capitals, blanks and
    /// written zeros apart.
    static func normal(_ line: some StringProtocol) -> String {
        var text = Substring(line.uppercased().prefix { $0 != ";" }).drop { $0 == " " }
        if text.first == "N" {
            let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty { text = text[digits.endIndex...].drop { $0 == " " }.prefix { $0 != "*" } }
        }
        var plain = ""
        while let start = text.firstIndex(of: "("), let end = text[start...].firstIndex(of: ")") {
            plain += text[..<start]
            text = text[end...].dropFirst()
        }
        plain = (plain + text).trimmingCharacters(in: .whitespaces)
        var (result, rest) = ("", plain[...])
        while let letter = rest.first, letter.isASCII, letter.isLetter {
            let digits = rest.dropFirst().drop { $0 == " " }.prefix { "+-.0123456789".contains($0) }
            guard let value = Double(digits) else { break }
            result += "\(letter)\(value) "
            rest = rest[digits.endIndex...].drop { $0 == " " }
        }
        return result + rest.split(separator: " ").joined(separator: " ")
    }
}
