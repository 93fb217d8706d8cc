import Files
import Foundation
import JSON

/// A tensor with its name; `values` are row-major.
public struct NamedTensor: Hashable, Sendable {
    public var name: String
    public var shape: [Int]
    public var values: [Float]

    public init(name: String, shape: [Int], values: [Float]) {
        self.name = name
        self.shape = shape
        self.values = values
    }
}

/// A safetensors file (https://huggingface.co/docs/safetensors, "Format") of F32 or F16 tensors.
/// Values are finite, in files and in memory.
public struct SafetensorsFile: Hashable, Sendable {
    /// In the order of their data.
    public var tensors: [NamedTensor]
    /// The strings of `__metadata__`.
    public var metadata: [String: String]

    public init(tensors: [NamedTensor], metadata: [String: String]) {
        self.tensors = tensors
        self.metadata = metadata
    }

    /// Reads the file at `path`.
    ///
    /// - Throws: `missingInput`, or `badData` where header, sizes or values are not sound.
    public static func read(_ path: String) throws(StudioError) -> SafetensorsFile {
        let data = try InputFile.read(path)
        let header = try SafetensorsHeader(parsing: data, name: path)
        return try SafetensorsFile(data, header, name: path)
    }

    /// Decodes the values that a checked header describes.
    init(_ data: Data, _ header: SafetensorsHeader, name: String) throws(StudioError) {
        let bytes = [UInt8](data.dropFirst(header.dataStart))
        metadata = header.metadata
        tensors = []
        for entry in header.entries {
            let values = Self.decode(bytes[entry.range], entry.type)
            if let index = values.firstIndex(where: { !$0.isFinite }) {
                let kind = values[index].isNaN ? "NaN" : "infinite"
                throw .badData("\(name): tensor \(entry.name): value \(index) is \(kind), not a finite number")
            }
            tensors.append(NamedTensor(name: entry.name, shape: entry.shape, values: values))
        }
    }

    /// Writes the file; equal contents give equal bytes.
    ///
    /// - Parameter half: round all values to F16, which halves the file.
    /// - Throws: `badData` for a value that is not finite or, with `half`, is beyond ±65504, which F16
    ///   cannot hold; `cannotCreateOutput` or `inputOutput` as `OutputFile.write`.
    public func write(to path: String, half: Bool, force: Bool) throws(StudioError) {
        try OutputFile.write(try data(half: half), to: path, force: force)
    }

    private func data(half: Bool) throws(StudioError) -> Data {
        let type: SafetensorsHeader.ElementType = half ? .float16 : .float32
        var members = [
            JSONMember(
                "__metadata__",
                .object(metadata.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }))
        ]
        var offset = 0
        for tensor in tensors {
            guard tensor.shape.reduce(1, *) == tensor.values.count else {
                throw .internal("tensor \(tensor.name) of shape \(tensor.shape) has \(tensor.values.count) values")
            }
            let end = offset + tensor.values.count * type.size
            members.append(
                JSONMember(
                    tensor.name,
                    .members([
                        "dtype": .string(type.rawValue),
                        "shape": .array(tensor.shape.map { .integer(Int64($0)) }),
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
        for tensor in tensors {
            for (index, value) in tensor.values.enumerated() {
                let rounded = Float16(value)
                guard value.isFinite, !half || rounded.isFinite else {
                    throw .badData("tensor \(tensor.name): value \(index) is \(value), which cannot be saved")
                }
                if half {
                    bytes.append(littleEndian: rounded.bitPattern)
                } else {
                    bytes.append(littleEndian: value.bitPattern)
                }
            }
        }
        return Data(bytes)
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, _ type: SafetensorsHeader.ElementType) -> [Float] {
        stride(from: bytes.startIndex, to: bytes.endIndex, by: type.size).map { place in
            switch type {
            case .float32:
                Float(
                    bitPattern: UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
                        | UInt32(bytes[place + 3]) << 24)
            case .float16: Float(Float16(bitPattern: UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8))
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
        for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }
}
