import Foundation

/// HPGL taken apart into instructions, as a plotter takes them from its buffer.
enum HPGLInstructions {
    /// A program, a line an instruction, each with its semicolon: without comments, and without device control
    /// (ESC . …), which sets up a conversation that is another sender's.
    ///
    /// - Parameter limit: lists of coordinates are cut into instructions of at most so many bytes, which any buffer takes.
    static func lines(of program: String, limit: Int) -> String {
        let bytes = Array(program.utf8)
        var lines = ""
        var place = 0
        while place < bytes.count {
            let end = self.end(of: bytes[place...])
            let instruction = bytes[place..<end]
            place = end
            guard let first = instruction.first, isLetter(first) else { continue }
            let text = instruction.last == UInt8(ascii: ";") ? instruction.dropLast() : instruction
            guard !text.prefix(2).elementsEqual("CO".utf8) else { continue }
            let words = String(decoding: text.map { $0 == 10 || $0 == 13 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
            for part in cut(words.trimmingCharacters(in: .whitespaces) + ";", to: limit) { lines += part + "\n" }
        }
        return lines
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
    static func first(of bytes: [UInt8]) -> [UInt8]? {
        guard let first = bytes.first else { return nil }
        let end = end(of: bytes[...])
        if end == bytes.count, first != 0x1b, isLetter(first), bytes[end - 1] != UInt8(ascii: ";") { return nil }
        return Array(bytes[..<end])
    }

    private static func end(of bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return bytes.endIndex }
        if first == 0x1b {
            var end = min(bytes.startIndex + 3, bytes.endIndex)
            while end < bytes.endIndex, (0x30...0x3b).contains(bytes[end]), bytes[end] != 0x3a { end += 1 }
            return end < bytes.endIndex && bytes[end] == 0x3a ? end + 1 : end
        }
        guard isLetter(first), bytes.count > 1 else { return bytes.startIndex + 1 }
        let name = String(decoding: bytes.prefix(2), as: UTF8.self).uppercased()
        let end = endOfParameters(of: name, bytes.dropFirst(2))
        return end < bytes.endIndex && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
    }

    /// Where the parameters of an instruction end, which begin with `bytes`: at the semicolon, the next instruction's
    /// letters or an escape; a label at its own end.
    static func endOfParameters(of name: String, _ bytes: ArraySlice<UInt8>) -> Int {
        var end = bytes.startIndex
        switch name {
        case "LB": return bytes.firstIndex(of: 3) ?? bytes.endIndex
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
