import Foundation

/// HPGL taken apart into instructions, as a plotter takes them from its buffer.
enum HPGLInstructions {
    /// A program, a line an instruction, each with its semicolon: without comments, and without device control
    /// (ESC . …), which sets up a conversation that is another sender's.
    ///
    /// - Parameter limit: lists of coordinates are cut into instructions of at most so many bytes, which any buffer takes.
    static func lines(of program: String, limit: Int) -> String {
        let bytes = bytes(of: program)
        var lines = ""
        var place = 0
        var terminator = usualTerminator
        while place < bytes.count {
            let end = self.end(of: bytes[place...], terminator: terminator)
            let instruction = bytes[place..<end]
            if isNamed("DT", instruction) {
                terminator = Self.terminator(named: instruction.dropFirst(2)) ?? usualTerminator
            }
            place = end
            guard let first = instruction.first, isLetter(first) else { continue }
            let text = instruction.last == UInt8(ascii: ";") ? instruction.dropLast() : instruction
            guard !isNamed("CO", instruction) else { continue }
            if isNamed("LB", instruction) {
                lines += labels(text, terminator: terminator)
                continue
            }
            let words = self.text(of: text.map { $0 == 10 || $0 == 13 ? UInt8(ascii: " ") : $0 })
            for part in cut(words.trimmingCharacters(in: .whitespaces) + ";", to: limit) { lines += part + "\n" }
        }
        return lines
    }

    /// A label a line: with those of more than one line `CP` goes to the next.
    private static func labels(_ label: ArraySlice<UInt8>, terminator: UInt8) -> String {
        let bytes = label.dropFirst(2).filter { $0 != 13 }
        let letters = bytes.last == terminator ? bytes.dropLast() : bytes[...]
        return letters.split(separator: 10, omittingEmptySubsequences: false)
            .map { "LB" + text(of: $0 + [terminator]) + ";\n" }.joined(separator: "CP;\n")
    }

    /// A program's bytes, as Latin-1 has them.
    static func bytes(of program: String) -> [UInt8] {
        let bytes = Array(program.utf8)
        guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
        return program.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
    }

    private static func text(of bytes: some Sequence<UInt8>) -> String {
        String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    private static func isNamed(_ name: String, _ instruction: ArraySlice<UInt8>) -> Bool {
        instruction.prefix(2).map { $0 & 0xdf }.elementsEqual(name.utf8)
    }

    /// What ends labels, where a program says nothing else: ETX.
    static let usualTerminator: UInt8 = 3

    /// What ends labels behind a `DT` with these parameters; nil where they name nothing that may, and it is the usual.
    static func terminator(named parameters: ArraySlice<UInt8>) -> UInt8? {
        guard let first = parameters.first, first != UInt8(ascii: ";"), ![0, 5, 10, 13, 27].contains(first) else {
            return nil
        }
        return first
    }

    /// An instruction cut into several that do the same, each of at most `limit` bytes, as far as it is a list of
    /// coordinates.
    private static func cut(_ instruction: String, to limit: Int) -> [String] {
        let name = instruction.prefix(2)
        guard instruction.utf8.count > limit, ["PU", "PD", "PA", "PR"].contains(name.uppercased()) else {
            return [instruction]
        }
        let numbers = instruction.dropFirst(2).split { ", ;".contains($0) }
        guard numbers.count > 2, numbers.count.isMultiple(of: 2) else { return [instruction] }
        var parts: [String] = []
        var part = String(name)
        for index in stride(from: 0, to: numbers.count, by: 2) {
            let pair = "\(numbers[index]),\(numbers[index + 1])"
            if part.utf8.count > 2, part.utf8.count + pair.utf8.count + 2 > limit {
                parts.append(part + ";")
                part = String(name)
            }
            part += (part.utf8.count > 2 ? "," : "") + pair
        }
        return parts + [part + ";"]
    }

    /// The first whole instruction of what has arrived, with its semicolon or up to the next one's letters; nil where
    /// its end is still to come.
    static func first(of bytes: [UInt8], terminator: UInt8) -> [UInt8]? {
        guard let first = bytes.first else { return nil }
        let end = end(of: bytes[...], terminator: terminator)
        let isEnded = bytes[end - 1] == UInt8(ascii: ";") || isLabel(bytes[...]) && bytes[end - 1] == terminator
        if end == bytes.count, first != 0x1b, isLetter(first), !isEnded { return nil }
        return Array(bytes[..<end])
    }

    private static func isLabel(_ instruction: ArraySlice<UInt8>) -> Bool {
        isNamed("LB", instruction) || isNamed("BL", instruction)
    }

    private static func end(of bytes: ArraySlice<UInt8>, terminator: UInt8) -> Int {
        guard let first = bytes.first else { return bytes.endIndex }
        if first == 0x1b {
            var end = min(bytes.startIndex + 3, bytes.endIndex)
            while end < bytes.endIndex, (0x30...0x3b).contains(bytes[end]), bytes[end] != 0x3a { end += 1 }
            return end < bytes.endIndex && bytes[end] == 0x3a ? end + 1 : end
        }
        guard isLetter(first), bytes.count > 1 else { return bytes.startIndex + 1 }
        let name = String(decoding: bytes.prefix(2), as: UTF8.self).uppercased()
        let end = endOfParameters(of: name, bytes.dropFirst(2), terminator: terminator)
        return end < bytes.endIndex && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
    }

    /// Where the parameters of an instruction end, which begin with `bytes`: at the semicolon, the next instruction's
    /// letters or an escape; a label's behind what ends it.
    ///
    /// - Parameter terminator: what ends labels.
    static func endOfParameters(of name: String, _ bytes: ArraySlice<UInt8>, terminator: UInt8) -> Int {
        var end = bytes.startIndex
        switch name {
        case "LB", "BL": return bytes.firstIndex(of: terminator).map { $0 + 1 } ?? bytes.endIndex
        // Texts for a display.
        case "WD", "MG": return bytes.firstIndex(of: 3).map { $0 + 1 } ?? bytes.endIndex
        // A character of any kind, or none.
        case "DT", "SM": if end < bytes.endIndex, bytes[end] != UInt8(ascii: ";") { end += 1 }
        case "PE": return bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
        default: break
        }
        // A comment may hold anything between its quotes.
        var isQuoted = false
        while end < bytes.endIndex {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == UInt8(ascii: ";") { return end }
            if name != "CO", isLetter(byte) || byte == 0x1b { return end }
            end += 1
        }
        return end
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xdf)
    }
}
