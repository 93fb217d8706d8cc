import Foundation

/// The recipe in an MP4: a box of type `uuid` at its end (ISO/IEC 14496-12, §4.2 and §11.1), which players pass over.
enum MP4Boxes {
    private static let identifier: [UInt8] = [
        0xb1, 0x5e, 0x2a, 0x0c, 0x6d, 0x3f, 0x4a, 0x91, 0x8c, 0x57, 0xe0, 0x4d, 0x92, 0x7b, 0x16, 0xf8,
    ]

    /// Whether `file` is one.
    static func begin(_ file: Data) -> Bool { file.dropFirst(4).starts(with: Data("ftyp".utf8)) }

    /// - Parameter recipe: shorter than 4 GiB.
    static func box(_ recipe: String) -> Data {
        let content = Data("uuid".utf8) + identifier + Data(recipe.utf8)
        return withUnsafeBytes(of: UInt32(clamping: 4 + content.count).bigEndian) { Data($0) } + content
    }

    /// The recipe; nil where there is none, or the file is broken before it.
    static func recipe(in mp4: Data) -> String? {
        guard begin(mp4) else { return nil }
        var rest = mp4
        while rest.count >= 8 {
            var header = 8
            var size = number(rest.prefix(4))
            // 1: the length follows as 64 bits; 0: up to the end of the file.
            if size == 1 {
                header = 16
                size = number(rest.dropFirst(8).prefix(8))
            } else if size == 0 {
                size = UInt64(rest.count)
            }
            guard let length = Int(exactly: size), length >= header, length <= rest.count else { return nil }
            let content = rest.prefix(length).dropFirst(header)
            if rest.dropFirst(4).starts(with: Data("uuid".utf8)), content.starts(with: identifier) {
                return String(decoding: content.dropFirst(identifier.count), as: UTF8.self)
            }
            rest = rest.dropFirst(length)
        }
        return nil
    }

    private static func number(_ bytes: Data) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}
