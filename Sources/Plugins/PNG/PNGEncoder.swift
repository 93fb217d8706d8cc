import CZlib
import Foundation
import SketchBase
import SketchPages

/// Writes PNG files of drawings quickly: with a palette where one colour was drawn on transparent paper, or there are at
/// most 256 colours, and without filters, which help photographs (PNG specification, third edition, §11). Pixels are
/// kept exactly; one colour on transparent paper becomes exact, which multiplying by alpha has rounded.
enum PNGEncoder {
    /// - Parameters:
    ///   - pixels: rows from the top, each pixel 0xAARRGGBB with colours premultiplied.
    ///   - paper: what they were drawn on; on what is painted no notice is taken of alpha.
    /// - Throws: `internal` where zlib fails.
    static func encode(
        _ pixels: UnsafeBufferPointer<UInt32>, width: Int, height: Int, stride: Int, on paper: Paper
    ) throws(Diagnostic) -> Data {
        let isOpaque = paper == .painted
        let mask: UInt32 = isOpaque ? 0xff00_0000 : 0
        var header = bigEndian(width) + bigEndian(height)
        var chunks: [Data] = []
        let rows: [UInt8]
        let indexed =
            switch paper {
            case .transparent(let ink?): byAlpha(ink, pixels, width, height, stride)
            case .transparent(nil), .painted: indexed(pixels, width, height, stride, mask)
            }
        if let (colours, indices) = indexed {
            header += [8, 3, 0, 0, 0]
            chunks.append(PNGChunks.chunk("PLTE", Data(colours.flatMap { [$0.red, $0.green, $0.blue] })))
            if !isOpaque { chunks.append(PNGChunks.chunk("tRNS", Data(colours.map(\.alpha)))) }
            rows = indices
        } else {
            header += [8, isOpaque ? 2 : 6, 0, 0, 0]
            rows = trueColour(pixels, width, height, stride, mask)
        }
        let all =
            [PNGChunks.chunk("IHDR", header)] + chunks + [
                PNGChunks.chunk("IDAT", try packed(rows)), PNGChunks.chunk("IEND", Data()),
            ]
        return all.reduce(PNGChunks.signature, +)
    }

    enum Paper: Equatable {
        case painted
        /// `ink` is the one colour that was drawn; nil where there are several.
        case transparent(ink: Colour?)
    }

    private typealias Pixel = (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)

    /// A row's first byte says that it is not filtered.
    private static let noFilter: UInt8 = 0

    /// A colour at each alpha, and rows of alphas.
    private static func byAlpha(
        _ ink: Colour, _ pixels: UnsafeBufferPointer<UInt32>, _ width: Int, _ height: Int, _ stride: Int
    ) -> (colours: [Pixel], rows: [UInt8])? {
        var rows = [UInt8](repeating: noFilter, count: (width + 1) * height)
        rows.withUnsafeMutableBufferPointer { rows in
            for y in 0..<height {
                for x in 0..<width { rows[y * (width + 1) + 1 + x] = UInt8(pixels[y * stride + x] >> 24) }
            }
        }
        return ((0...255).map { (ink.red, ink.green, ink.blue, $0) }, rows)
    }

    /// The colours in the order in which they come, and rows of their numbers; nil where there are more than 256.
    private static func indexed(
        _ pixels: UnsafeBufferPointer<UInt32>, _ width: Int, _ height: Int, _ stride: Int, _ mask: UInt32
    ) -> (colours: [Pixel], rows: [UInt8])? {
        var palette: [UInt32] = []
        var numbers: [UInt32: UInt8] = [:]
        var rows = [UInt8](repeating: noFilter, count: (width + 1) * height)
        // Most pixels have the colour of the one before.
        var last: (pixel: UInt32, number: UInt8)?
        for y in 0..<height {
            for x in 0..<width {
                let pixel = pixels[y * stride + x] | mask
                if last?.pixel != pixel {
                    if numbers[pixel] == nil {
                        guard palette.count < 256 else { return nil }
                        numbers[pixel] = UInt8(palette.count)
                        palette.append(pixel)
                    }
                    last = (pixel, numbers[pixel] ?? 0)
                }
                rows[y * (width + 1) + 1 + x] = last?.number ?? 0
            }
        }
        return (palette.map(colour), rows)
    }

    private static func trueColour(
        _ pixels: UnsafeBufferPointer<UInt32>, _ width: Int, _ height: Int, _ stride: Int, _ mask: UInt32
    ) -> [UInt8] {
        let isOpaque = mask != 0
        var rows: [UInt8] = []
        rows.reserveCapacity((width * (isOpaque ? 3 : 4) + 1) * height)
        for y in 0..<height {
            rows.append(noFilter)
            for x in 0..<width {
                let (red, green, blue, alpha) = colour(pixels[y * stride + x] | mask)
                rows.append(red)
                rows.append(green)
                rows.append(blue)
                if !isOpaque { rows.append(alpha) }
            }
        }
        return rows
    }

    /// Without the multiplication by alpha, as Cairo's own files have it.
    private static func colour(_ pixel: UInt32) -> Pixel {
        let alpha = pixel >> 24
        guard alpha > 0 else { return (0, 0, 0, 0) }
        func channel(_ shift: UInt32) -> UInt8 {
            UInt8(clamping: ((pixel >> shift & 0xff) * 255 + alpha / 2) / alpha)
        }
        return (channel(16), channel(8), channel(0), UInt8(alpha))
    }

    private static func packed(_ rows: [UInt8]) throws(Diagnostic) -> Data {
        var size = compressBound(uLong(rows.count))
        var data = Data(count: Int(size))
        let status = data.withUnsafeMutableBytes { bytes in
            compress2(bytes.bindMemory(to: UInt8.self).baseAddress, &size, rows, uLong(rows.count), 6)
        }
        guard status == Z_OK else { throw .internal("zlib could not pack a picture") }
        return data.prefix(Int(size))
    }

    private static func bigEndian(_ value: Int) -> Data {
        withUnsafeBytes(of: UInt32(clamping: value).bigEndian) { Data($0) }
    }
}
