import Foundation
import SketchBase
import SketchDocuments
import SketchKernels

/// A tensor with its name; `values` are row-major.
package struct NamedTensor: Hashable, Sendable {
    package var name: String
    package var shape: [Int]
    package var values: [Float]

    package init(name: String, shape: [Int], values: [Float]) {
        self.name = name
        self.shape = shape
        self.values = values
    }
}

/// A safetensors file (https://huggingface.co/docs/safetensors, "Format") of F32 or F16 tensors.
/// Values are finite, in files and in memory.
package struct SafetensorsFile: Hashable, Sendable {
    /// In the order of their data.
    package var tensors: [NamedTensor]
    /// The strings of `__metadata__`.
    package var metadata: [String: String]

    package init(tensors: [NamedTensor], metadata: [String: String]) {
        self.tensors = tensors
        self.metadata = metadata
    }

    /// Reads the file at `path`.
    ///
    /// - Throws: `missingInput`, or `badData` where header, sizes or values are not sound.
    package static func read(_ path: String) throws(Diagnostic) -> SafetensorsFile {
        let data = try InputFile.read(path)
        let header = try SafetensorsHeader(parsing: data, name: path)
        return try SafetensorsFile(data, header, name: path)
    }

    /// Decodes the values that a checked header describes.
    package init(_ data: Data, _ header: SafetensorsHeader, name: String) throws(Diagnostic) {
        metadata = header.metadata
        tensors = []
        for entry in header.entries { tensors.append(try Self.tensor(entry, in: data, header, name: name)) }
    }

    /// One tensor of the file whose bytes these are.
    package static func tensor(
        _ entry: SafetensorsHeader.Entry, in data: Data, _ header: SafetensorsHeader, name: String
    ) throws(Diagnostic) -> NamedTensor {
        let start = data.startIndex + header.dataStart
        let bytes = data[start + entry.range.lowerBound..<start + entry.range.upperBound]
        guard entry.type == .float32 || entry.type == .float16, let values = entry.type.decode(bytes) else {
            throw .badData("\(name): tensor \(entry.name): expected dtype F32 or F16, found \(entry.type.rawValue)")
        }
        if let index = values.firstIndexNotFinite {
            let kind = values[index].isNaN ? "NaN" : "infinite"
            throw .badData("\(name): tensor \(entry.name): value \(index) is \(kind), not a finite number")
        }
        return NamedTensor(name: entry.name, shape: entry.shape, values: values)
    }

    /// Writes the file; equal contents give equal bytes.
    ///
    /// - Parameter half: round all values to F16, which halves the file.
    /// - Throws: `badData` for a value that is not finite or, with `half`, is beyond ±65504, which F16
    ///   cannot hold; `cannotCreateOutput` or `inputOutput` as `OutputFile.write`.
    package func write(to path: String, half: Bool, force: Bool) throws(Diagnostic) {
        try OutputFile.write(try data(half: half), to: path, force: force)
    }

    private func data(half: Bool) throws(Diagnostic) -> Data {
        var parts: [SafetensorsPart] = []
        for tensor in tensors {
            guard tensor.shape.reduce(1, *) == tensor.values.count else {
                throw .internal("tensor \(tensor.name) of shape \(tensor.shape) has \(tensor.values.count) values")
            }
            var part = SafetensorsPart(name: tensor.name, type: half ? .float16 : .float32, shape: tensor.shape)
            part.bytes.reserveCapacity(tensor.values.count * part.type.size)
            for (index, value) in tensor.values.enumerated() {
                let rounded = Float16(value)
                guard value.isFinite, !half || rounded.isFinite else {
                    throw .badData("tensor \(tensor.name): value \(index) is \(value), which cannot be saved")
                }
                if half {
                    part.bytes.append(littleEndian: rounded.bitPattern)
                } else {
                    part.bytes.append(littleEndian: value.bitPattern)
                }
            }
            parts.append(part)
        }
        return SafetensorsPart.file(parts, metadata: metadata)
    }

}

extension SafetensorsHeader.ElementType {
    /// These elements as numbers in single precision; nil for types that no network's weights have.
    package func decode(_ bytes: some ContiguousBytes) -> [Float]? {
        bytes.withUnsafeBytes { bytes -> [Float]? in
            let count = bytes.count / size
            func numbers(_ number: (Int) -> Float) -> [Float] { (0..<count).map { number($0 * size) } }
            func bits<Number: FixedWidthInteger>(_ offset: Int) -> Number {
                Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
            }
            switch self {
            case .float32: return numbers { Float(bitPattern: bits($0)) }
            case .float16:
                return [Float](unsafeUninitializedCapacity: count) { values, filled in
                    if let from = bytes.baseAddress, let to = values.baseAddress { kernels_from_half(count, from, to) }
                    filled = count
                }
            case .bfloat16: return numbers { Float(bitPattern: UInt32(bits($0) as UInt16) << 16) }
            case .float64: return numbers { Float(Double(bitPattern: bits($0))) }
            default: return nil
            }
        }
    }
}

/// A tensor's name, type, shape and bytes, as a file holds them.
package struct SafetensorsPart {
    var name: String
    var type: SafetensorsHeader.ElementType
    var shape: [Int]
    var bytes: [UInt8] = []

    package init(name: String, type: SafetensorsHeader.ElementType, shape: [Int], bytes: [UInt8] = []) {
        self.name = name
        self.type = type
        self.shape = shape
        self.bytes = bytes
    }

    /// The whole file; equal contents give equal bytes.
    package static func file(_ parts: [SafetensorsPart], metadata: [String: String]) -> Data {
        var members = [
            JSONMember(
                "__metadata__",
                .object(metadata.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }))
        ]
        var offset = 0
        for part in parts {
            let end = offset + part.bytes.count
            members.append(
                JSONMember(
                    part.name,
                    .members([
                        "dtype": .string(part.type.rawValue),
                        "shape": .array(part.shape.map { .integer(Int64($0)) }),
                        "data_offsets": .array([.integer(Int64(offset)), .integer(Int64(end))]),
                    ])))
            offset = end
        }
        var header = Array(JSONValue.object(members).text().utf8)
        // Spaces behind the header align the data to 8 bytes, as the format asks of writers.
        header += repeatElement(UInt8(ascii: " "), count: (8 - header.count % 8) % 8)

        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + header.count + offset)
        bytes.append(littleEndian: UInt64(header.count))
        bytes += header
        for part in parts { bytes += part.bytes }
        return Data(bytes)
    }
}

extension [Float] {
    /// Of the first number that is NaN or infinite.
    fileprivate var firstIndexNotFinite: Int? {
        kernels_all_finite(count, self) == 1 ? nil : firstIndex { !$0.isFinite }
    }
}

extension [UInt8] {
    package mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
        for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }
}

extension ArraySlice<UInt8> {
    /// These bytes as whole numbers; what is left behind the last whole one is passed over.
    package func littleEndian<Number: FixedWidthInteger>(_ type: Number.Type) -> [Number] {
        let size = Number.bitWidth / 8
        return (0..<count / size).map { index in
            var number: Number = 0
            for byte in (0..<size).reversed() {
                number = number << 8 | Number(truncatingIfNeeded: self[startIndex + index * size + byte])
            }
            return number
        }
    }
}
