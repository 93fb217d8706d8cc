import CZlib
import Foundation
import SketchBase

/// Chunks of PNG files, and those that Cairo does not write (PNG specification, third edition, §5 and §11).
enum PNGChunks {
    /// `pHYs`: the resolution, which the format keeps in pixels a metre.
    static func resolution(dpi: Double) -> Data {
        let pixelsAMetre = bigEndian(UInt32(clamping: Int(bounded: (dpi / 0.0254).rounded())))
        return chunk("pHYs", pixelsAMetre + pixelsAMetre + Data([1]))
    }

    /// `iTXt`: text under a keyword, not compressed, without language.
    static func text(keyword: String, _ text: String) -> Data {
        chunk("iTXt", Data(keyword.utf8) + Data([0, 0, 0, 0, 0]) + Data(text.utf8))
    }

    static let signature = Data([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

    /// The text under `keyword` in a PNG; nil where there is none, or the file is broken before it.
    static func text(keyword: String, in png: Data) -> String? {
        guard png.starts(with: signature) else { return nil }
        let prefix = Data(keyword.utf8) + Data([0, 0, 0, 0, 0])
        var rest = png.dropFirst(signature.count)
        while rest.count >= 8 {
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            guard 12 + length <= rest.count else { return nil }
            let content = rest.dropFirst(8).prefix(length)
            if rest.dropFirst(4).prefix(4) == Data("iTXt".utf8), content.starts(with: prefix) {
                return String(decoding: content.dropFirst(prefix.count), as: UTF8.self)
            }
            rest = rest.dropFirst(12 + length)
        }
        return nil
    }

    /// `png` with `chunks` behind its header.
    static func insert(_ chunks: [Data], into png: Data) throws(Diagnostic) -> Data {
        // The signature of 8 bytes, then IHDR: length, type, 13 bytes of data, check sum.
        let headerEnd = 8 + 4 + 4 + 13 + 4
        guard png.count > headerEnd else { throw .internal("Cairo wrote a PNG file of \(png.count) bytes") }
        return chunks.reduce(png.prefix(headerEnd), +) + png.dropFirst(headerEnd)
    }

    static func chunk(_ type: String, _ content: Data) -> Data {
        let checked = Data(type.utf8) + content
        let sum = checked.withUnsafeBytes { bytes in
            crc32(0, bytes.bindMemory(to: UInt8.self).baseAddress, UInt32(bytes.count))
        }
        return bigEndian(UInt32(content.count)) + checked + bigEndian(UInt32(truncatingIfNeeded: sum))
    }

    private static func bigEndian(_ value: UInt32) -> Data {
        withUnsafeBytes(of: value.bigEndian) { Data($0) }
    }
}
