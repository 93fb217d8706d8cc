import CZlib
import Foundation

/// Unpacking of files that gzip packed (RFC 1952).
package enum Gzip {
    /// Whether `data` begins as gzip's files do.
    package static func isPacked(_ data: Data) -> Bool { data.starts(with: [0x1f, 0x8b]) }

    /// What `data` holds, all members one behind the other.
    ///
    /// - Throws: `badData` where it is damaged or cut short, or holds more than `limit` bytes.
    package static func unpack(_ data: Data, limit: Int) throws(Diagnostic) -> Data {
        var stream = z_stream()
        // 16: gzip's header and checksum.
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .internal("zlib gave no stream")
        }
        defer { inflateEnd(&stream) }
        var input = [UInt8](data)
        var output = Data()
        var portion = [UInt8](repeating: 0, count: 1 << 18)
        var result = Z_OK
        var isTooLarge = false
        input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(clamping: input.count)
            while result == Z_OK {
                result = portion.withUnsafeMutableBufferPointer { portion in
                    stream.next_out = portion.baseAddress
                    stream.avail_out = UInt32(clamping: portion.count)
                    let result = inflate(&stream, Z_NO_FLUSH)
                    output.append(contentsOf: portion.prefix(portion.count - Int(stream.avail_out)))
                    return result
                }
                if output.count > limit {
                    isTooLarge = true
                    return
                }
                if result == Z_STREAM_END, stream.avail_in > 0, inflateReset(&stream) == Z_OK { result = Z_OK }
            }
        }
        guard !isTooLarge else { throw .badData("unpacks to more than the \(limit >> 20) MiB allowed here") }
        guard result == Z_STREAM_END else { throw .badData("is gzip-compressed, but damaged or cut short") }
        return output
    }
}
