import Foundation
import SketchBase

/// Writing of `.npy` files (NumPy Enhancement Proposal 1, version 1.0): row-major, little-endian.
package enum NumPyWriter {
    /// The file of an array of 32-bit floats.
    package static func file(_ values: [Float], shape: [Int]) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * values.count)
        for value in values { bytes.append(littleEndian: value.bitPattern) }
        return file(bytes, descriptor: "<f4", shape: shape)
    }

    /// The file of an array of 16-bit whole numbers.
    package static func file(_ values: [Int16], shape: [Int]) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * values.count)
        for value in values { bytes.append(littleEndian: value) }
        return file(bytes, descriptor: "<i2", shape: shape)
    }

    /// The file whose elements have been written out already.
    ///
    /// - Parameters:
    ///   - content: the elements' bytes; for the descriptor "|O", a pickle.
    ///   - descriptor: NumPy's name of the element type, with its byte order: "<f4".
    package static func file(_ content: [UInt8], descriptor: String, shape: [Int]) -> Data {
        // A tuple of one side keeps its comma.
        let sides = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
        var header = "{'descr': '\(descriptor)', 'fortran_order': False, 'shape': (\(sides)), }"
        // Spaces and a newline align the elements to 64 bytes, as the format asks.
        let start = 10 + header.utf8.count + 1
        header += String(repeating: " ", count: (64 - start % 64) % 64) + "\n"
        var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
        bytes.append(littleEndian: UInt16(header.utf8.count))
        bytes += Array(header.utf8)
        bytes += content
        return Data(bytes)
    }
}
