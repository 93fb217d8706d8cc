import Foundation

/// The text of a scene or style file before it is read as JSON: comments, and where every value
/// stands. Comments (`// …` to the end of the line, `/* … */`) become spaces, so that positions stay.
struct SceneText {
    /// The same text without comments: as many bytes, and the same line ends.
    let json: Data
    /// `line:column` of every value by its JSON pointer, both counted from 1.
    private(set) var positions: [String: String] = [:]

    init(_ data: Data) {
        let bytes = Self.withoutComments(Array(data))
        json = Data(bytes)
        var scanner = Scanner(bytes: bytes)
        scanner.scanValue(pointer: "", depth: 0)
        positions = scanner.positions
    }

    private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        var index = 0
        var inString = false
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch bytes[index] {
            case UInt8(ascii: "\\") where inString: index += 1
            case UInt8(ascii: "\""): inString.toggle()
            case UInt8(ascii: "/") where !inString && next == UInt8(ascii: "/"):
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
                    result[index] = UInt8(ascii: " ")
                    index += 1
                }
                continue
            case UInt8(ascii: "/") where !inString && next == UInt8(ascii: "*"):
                index = blank(&result, from: index)
                continue
            default: break
            }
            index += 1
        }
        return result
    }

    /// Blanks the block comment that begins at `start`; one without end stays as it is, and is no JSON.
    private static func blank(_ bytes: inout [UInt8], from start: Int) -> Int {
        let star = UInt8(ascii: "*")
        let slash = UInt8(ascii: "/")
        guard
            let end = (start + 2..<max(start + 2, bytes.count - 1)).first(where: {
                bytes[$0] == star && bytes[$0 + 1] == slash
            })
        else { return bytes.count }
        for index in start...end + 1 where bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
        return end + 2
    }
}

/// Walks through JSON text and notes where values begin. It does not judge: what is no JSON is for
/// the parser to refuse, and stops the walk.
private struct Scanner {
    let bytes: [UInt8]
    var positions: [String: String] = [:]
    private var index = 0
    private var line = 1
    private var lineStart = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
            index += 1
            if byte == 0x0a {
                line += 1
                lineStart = index
            }
        }
    }

    private mutating func take(_ character: Character) -> Bool {
        skipSpace()
        guard let byte = current, byte == character.asciiValue else { return false }
        index += 1
        return true
    }

    /// - Returns: false where the walk cannot go on.
    @discardableResult
    mutating func scanValue(pointer: String, depth: Int) -> Bool {
        skipSpace()
        guard let first = current, depth < 64 else { return false }
        positions[pointer] = "\(line):\(index - lineStart + 1)"
        switch first {
        case UInt8(ascii: "{"): return scanObject(pointer: pointer, depth: depth)
        case UInt8(ascii: "["): return scanArray(pointer: pointer, depth: depth)
        case UInt8(ascii: "\""): return scanString() != nil
        default:
            while let byte = current, !",]} \t\r\n".utf8.contains(byte) { index += 1 }
            return true
        }
    }

    private mutating func scanArray(pointer: String, depth: Int) -> Bool {
        index += 1
        if take("]") { return true }
        var element = 0
        repeat {
            guard scanValue(pointer: "\(pointer)/\(element)", depth: depth + 1) else { return false }
            element += 1
        } while take(",")
        return take("]")
    }

    private mutating func scanObject(pointer: String, depth: Int) -> Bool {
        index += 1
        if take("}") { return true }
        repeat {
            skipSpace()
            guard let key = scanString(), take(":") else { return false }
            let escaped = key.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
            let member = "\(pointer)/\(escaped)"
            guard scanValue(pointer: member, depth: depth + 1) else { return false }
        } while take(",")
        return take("}")
    }

    /// The string that begins here. Escapes matter to nobody who reads positions, except in keys.
    private mutating func scanString() -> String? {
        guard current == UInt8(ascii: "\"") else { return nil }
        let start = index
        index += 1
        while let byte = current, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\n") { return nil }
            index += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        guard current == UInt8(ascii: "\"") else { return nil }
        index += 1
        let literal = Data(bytes[start..<index])
        return (try? JSONDecoder().decode(String.self, from: literal)) ?? ""
    }
}
