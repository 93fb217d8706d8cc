import Foundation

/// A message in the wire format of Protocol Buffers (https://protobuf.dev/programming-guides/encoding), field after
/// field: as much of it as ONNX files need.
struct ProtobufMessage {
    private(set) var data = Data()

    mutating func add(_ field: Int, _ number: Int) {
        addVarint(UInt64(field) << 3)
        addVarint(UInt64(bitPattern: Int64(number)))
    }

    mutating func add(_ field: Int, _ number: Float) {
        addVarint(UInt64(field) << 3 | 5)
        withUnsafeBytes(of: number.bitPattern.littleEndian) { data.append(contentsOf: $0) }
    }

    mutating func add(_ field: Int, _ bytes: Data) {
        addVarint(UInt64(field) << 3 | 2)
        addVarint(UInt64(bytes.count))
        data.append(bytes)
    }

    mutating func add(_ field: Int, _ text: String) { add(field, Data(text.utf8)) }

    mutating func add(_ field: Int, _ message: ProtobufMessage) { add(field, message.data) }

    private mutating func addVarint(_ value: UInt64) {
        var left = value
        while left > 0x7f {
            data.append(UInt8(truncatingIfNeeded: left) | 0x80)
            left >>= 7
        }
        data.append(UInt8(truncatingIfNeeded: left))
    }
}
