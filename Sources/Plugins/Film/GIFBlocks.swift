import Foundation
import SketchBase

/// The recipe in a GIF: a comment extension behind the header (GIF89a specification, §24).
enum GIFBlocks {
    static let signature = Data("GIF8".utf8)
    private static let keyword = Data("sketch-studio:".utf8)
    /// Header and logical screen descriptor.
    private static let headerLength = 13

    static func insert(_ recipe: String, into gif: Data) throws(Diagnostic) -> Data {
        guard let header = headerEnd(of: gif) else { throw .internal("ffmpeg wrote a GIF of \(gif.count) bytes") }
        var comment = Data([0x21, 0xfe])
        var rest = keyword + Data(recipe.utf8)
        while !rest.isEmpty {
            let block = rest.prefix(255)
            comment += [UInt8(block.count)] + block
            rest = rest.dropFirst(block.count)
        }
        comment.append(0)
        return gif.prefix(header) + comment + gif.dropFirst(header)
    }

    /// The recipe; nil where there is none, or the file is broken before it.
    static func recipe(in gif: Data) -> String? {
        guard gif.starts(with: signature), var at = headerEnd(of: gif) else { return nil }
        let bytes = [UInt8](gif)
        while at + 2 < bytes.count {
            switch bytes[at] {
            case 0x21:
                let isComment = bytes[at + 1] == 0xfe
                guard let (content, end) = subBlocks(bytes, from: at + 2, collecting: isComment) else { return nil }
                if content.starts(with: keyword) {
                    return String(decoding: content.dropFirst(keyword.count), as: UTF8.self)
                }
                at = end
            case 0x2c:
                guard at + 9 < bytes.count else { return nil }
                // Descriptor, colours of its own, least code size, data.
                let start = at + 10 + paletteLength(bytes[at + 9]) + 1
                guard let (_, end) = subBlocks(bytes, from: start, collecting: false) else { return nil }
                at = end
            default: return nil
            }
        }
        return nil
    }

    /// Where the palette that all frames share ends.
    private static func headerEnd(of gif: Data) -> Int? {
        guard gif.count > headerLength else { return nil }
        let end = headerLength + paletteLength(gif[gif.startIndex + 10])
        return end <= gif.count ? end : nil
    }

    private static func paletteLength(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

    private static func subBlocks(
        _ bytes: [UInt8], from start: Int, collecting: Bool
    ) -> (content: [UInt8], end: Int)? {
        var at = start
        var content: [UInt8] = []
        while at < bytes.count {
            let count = Int(bytes[at])
            guard count > 0 else { return (content, at + 1) }
            guard at + 1 + count <= bytes.count else { return nil }
            if collecting { content += bytes[at + 1..<at + 1 + count] }
            at += 1 + count
        }
        return nil
    }
}
