import Foundation
import SketchBase
import SketchDocuments

/// The first part of a safetensors file, checked: an 8-byte length, a JSON object that describes each
/// tensor, then the data (https://huggingface.co/docs/safetensors, "Format").
package struct SafetensorsHeader {
    package var metadata: [String: String]
    /// In the order of their data.
    package var entries: [Entry]
    /// Where the data begins in the file.
    package var dataStart: Int

    package struct Entry {
        package var name: String
        package var type: ElementType
        package var shape: [Int]
        /// Bytes, counted from `dataStart`.
        package var range: Range<Int>
    }

    /// The types of the format whose elements are whole bytes (safetensors, src/tensor.rs).
    package enum ElementType: String, CaseIterable {
        case bool = "BOOL"
        case uint8 = "U8"
        case int8 = "I8"
        case float8e5m2 = "F8_E5M2"
        case float8e4m3 = "F8_E4M3"
        case int16 = "I16"
        case uint16 = "U16"
        case float16 = "F16"
        case bfloat16 = "BF16"
        case int32 = "I32"
        case uint32 = "U32"
        case float32 = "F32"
        case int64 = "I64"
        case uint64 = "U64"
        case float64 = "F64"
        case complex64 = "C64"

        /// Those that this program's own files have.
        static let ours: [ElementType] = [.float32, .float16, .int16, .uint8, .uint16, .uint32]

        var size: Int {
            switch self {
            case .bool, .uint8, .int8, .float8e5m2, .float8e4m3: 1
            case .int16, .uint16, .float16, .bfloat16: 2
            case .int32, .uint32, .float32: 4
            case .int64, .uint64, .float64, .complex64: 8
            }
        }
    }

    /// As the reference implementation has it.
    static let lengthLimit = 100_000_000

    /// - Parameters:
    ///   - name: what errors call the file.
    ///   - types: those that tensors may have.
    /// - Throws: `badData` unless every tensor's type, shape and place are sound, and the tensors
    ///   cover the data without gap or overlap.
    package init(parsing data: Data, name: String, types: [ElementType] = ElementType.ours) throws(Diagnostic) {
        guard data.count >= 8 else { throw .badData("\(name): is no safetensors file: it has \(data.count) bytes") }
        var length: UInt64 = 0
        for byte in data.prefix(8).reversed() { length = length << 8 | UInt64(byte) }
        guard length <= Self.lengthLimit else {
            throw .badData("\(name): is no safetensors file: its header claims \(length) bytes")
        }
        dataStart = 8 + Int(length)
        guard dataStart <= data.count else {
            throw .badData("\(name): is cut short: its header has \(length) bytes, the file only \(data.count)")
        }
        let json = try JSONValue(parsing: Data(data.dropFirst(8).prefix(Int(length))), name: "\(name): header")
        metadata = [:]
        entries = []
        for (key, node) in try JSONNode(json, name: "\(name): header").members() {
            if key == "__metadata__" {
                for (key, text) in try node.members() { metadata[key] = try text.string() }
            } else {
                entries.append(try Entry(key, node, types, dataSize: data.count - dataStart))
            }
        }
        entries.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var end = 0
        for entry in entries {
            guard entry.range.lowerBound == end else {
                let fault = entry.range.lowerBound < end ? "overlaps the tensor before it" : "leaves a gap before it"
                throw .badData(
                    "\(name): tensor \(entry.name) \(fault): begins at byte \(entry.range.lowerBound), expected \(end)")
            }
            end = entry.range.upperBound
        }
        guard end == data.count - dataStart else {
            throw .badData("\(name): has \(data.count - dataStart) bytes of data, its tensors take \(end)")
        }
    }
}

extension SafetensorsHeader.Entry {
    fileprivate init(
        _ name: String, _ node: JSONNode, _ types: [SafetensorsHeader.ElementType], dataSize: Int
    ) throws(Diagnostic) {
        self.name = name
        try node.allow(["dtype", "shape", "data_offsets"])
        let typeNode = try node.required("dtype")
        let typeName = try typeNode.string()
        guard let type = types.first(where: { $0.rawValue == typeName }) else {
            throw typeNode.mismatch(expected: types.map(\.rawValue).joined(separator: " or "))
        }
        self.type = type

        let offsetsNode = try node.required("data_offsets")
        var offsets: [Int] = []
        for offset in try offsetsNode.elements() { offsets.append(try offset.integer(in: 0...Int.max)) }
        guard offsets.count == 2, offsets[0] <= offsets[1] else {
            throw offsetsNode.error("expected two offsets, begin and end")
        }
        guard offsets[1] <= dataSize else {
            throw offsetsNode.error("end at byte \(offsets[1]) of data, the file has \(dataSize); is it cut short?")
        }
        range = offsets[0]..<offsets[1]

        let shapeNode = try node.required("shape")
        shape = []
        var size = type.size
        for side in try shapeNode.elements() {
            shape.append(try side.integer(in: 0...Int.max))
            let (product, overflow) = size.multipliedReportingOverflow(by: shape[shape.count - 1])
            guard !overflow else { throw shapeNode.error("the tensor is too large") }
            size = product
        }
        guard size == range.count else {
            throw node.error("shape \(shape) of \(type.rawValue) takes \(size) bytes, its offsets give \(range.count)")
        }
    }
}
