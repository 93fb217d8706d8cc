import CZlib
import Foundation
import SketchBase

/// A zip archive of stored files (PKWARE APPNOTE 6.3, without compression), as `numpy.savez` writes. Equal files give
/// equal bytes: all carry the format's first date, 1980-01-01, and come in the order in which they were added.
package struct ZipWriter {
    private var files = Data()
    private var directory = Data()
    private var names: Set<String> = []

    /// What the archive's 32-bit numbers can hold.
    private static let limit = Int(UInt32.max)

    package init() {}

    /// Adds a file under `name`, whose folders are set apart by slashes.
    ///
    /// - Throws: `internalError` where the name is taken or too long, `badData` where the archive would pass 4 GiB or
    ///   65,535 files, which needs the format's extension that not every program reads.
    package mutating func add(_ content: Data, as name: String) throws(Diagnostic) {
        let path = Data(name.utf8)
        guard path.count < 1 << 16, names.insert(name).inserted else {
            throw .internal("a zip archive cannot hold the name \(name.prefix(60)) (again)")
        }
        let start = files.count
        guard names.count < 1 << 16, start + directory.count + content.count + 2 * path.count + 200 <= Self.limit else {
            throw .badData("a zip archive holds at most 65,535 files and 4 GiB; write fewer drawings or tensors to one")
        }
        var common = Data()
        common.append(littleEndian: UInt16(20))  // the version that unpacking needs: 2.0
        common.append(littleEndian: UInt16(1 << 11))  // names are UTF-8
        common.append(littleEndian: UInt16(0))  // stored
        common.append(littleEndian: UInt16(0))  // midnight
        common.append(littleEndian: UInt16(1 << 5 | 1))  // of 1 January 1980
        common.append(littleEndian: Self.checksum(content))
        common.append(littleEndian: UInt32(content.count))
        common.append(littleEndian: UInt32(content.count))
        common.append(littleEndian: UInt16(path.count))
        common.append(littleEndian: UInt16(0))  // no extra field

        files.append(littleEndian: UInt32(0x0403_4b50))
        files.append(common)
        files.append(path)
        files.append(content)

        directory.append(littleEndian: UInt32(0x0201_4b50))
        directory.append(littleEndian: UInt16(20))  // the version that wrote it
        directory.append(common)
        directory.append(littleEndian: UInt16(0))  // no comment
        directory.append(littleEndian: UInt16(0))  // on the first disk
        directory.append(littleEndian: UInt16(0))  // no inner attributes
        directory.append(littleEndian: UInt32(0))  // no outer attributes
        directory.append(littleEndian: UInt32(start))
        directory.append(path)
    }

    /// The whole archive.
    package var data: Data {
        var result = files + directory
        result.append(littleEndian: UInt32(0x0605_4b50))
        result.append(littleEndian: UInt32(0))  // one disk
        result.append(littleEndian: UInt16(names.count))
        result.append(littleEndian: UInt16(names.count))
        result.append(littleEndian: UInt32(directory.count))
        result.append(littleEndian: UInt32(files.count))
        result.append(littleEndian: UInt16(0))  // no comment
        return result
    }

    /// CRC-32 of all bytes; zlib takes at most 4 GiB at once, which `add` has checked.
    private static func checksum(_ content: Data) -> UInt32 {
        content.withUnsafeBytes { bytes in
            UInt32(truncatingIfNeeded: crc32(0, bytes.bindMemory(to: UInt8.self).baseAddress, UInt32(bytes.count)))
        }
    }
}

extension Data {
    fileprivate mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
