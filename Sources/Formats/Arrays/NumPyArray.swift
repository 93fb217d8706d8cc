import SketchBase

/// An array of NumPy, checked: the bytes are exactly those that shape and element type ask for.
package struct NumPyArray: Sendable {
    package var shape: [Int]
    package var content: Content

    package enum Content: Sendable {
        /// Elements, column by column (Fortran's order) or row by row.
        case numbers(ElementType, bytes: [UInt8], columnMajor: Bool)
        /// Arrays, as in an array of dtype object.
        case arrays([NumPyArray])
    }

    /// - Throws: `badData` where the bytes are not as many as shape and type ask for.
    init(shape: [Int], type: ElementType, bytes: [UInt8], columnMajor: Bool) throws(Diagnostic) {
        guard let count = Self.count(of: shape), !count.multipliedReportingOverflow(by: type.size).overflow,
            count * type.size == bytes.count
        else {
            throw .badData("an array of shape \(shape) and type \(type.code) cannot have \(bytes.count) bytes")
        }
        self.shape = shape
        content = .numbers(type, bytes: bytes, columnMajor: columnMajor)
    }

    /// - Throws: `badData` where the arrays are not as many as the shape asks for.
    init(shape: [Int], arrays: [NumPyArray]) throws(Diagnostic) {
        guard Self.count(of: shape) == arrays.count else {
            throw .badData("an array of shape \(shape) cannot have \(arrays.count) elements")
        }
        self.shape = shape
        content = .arrays(arrays)
    }

    /// The product of a shape; nil where it is negative or too large for an Int.
    private static func count(of shape: [Int]) -> Int? {
        var count = 1
        for side in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: side)
            guard side >= 0, !overflow else { return nil }
            count = product
        }
        return count
    }

    /// Types that sketches come in.
    package struct ElementType: Sendable {
        /// As NumPy writes it, without the byte order: "i2".
        var code: String
        var size: Int
        var bigEndian: Bool

        /// - Parameter descriptor: as in a header, with or without a byte order in front: "<i2".
        init?(_ descriptor: String) {
            let order = descriptor.first.flatMap { "<>|=".contains($0) ? $0 : nil }
            code = order == nil ? descriptor : String(descriptor.dropFirst())
            guard let size = ["i1": 1, "u1": 1, "i2": 2, "u2": 2, "i4": 4, "i8": 8, "f4": 4, "f8": 8][code] else {
                return nil
            }
            self.size = size
            bigEndian = order == ">"
        }
    }
}

extension NumPyArray {
    /// How many rows an array of numbers of shape [n, k] has.
    ///
    /// - Throws: `badData` where it is none.
    package func rowCount(of width: Int) throws(Diagnostic) -> Int {
        guard case .numbers = content, shape.count == 2, shape[1] == width else {
            throw .badData("expected an array of numbers of shape [n, \(width)], found shape \(shape)")
        }
        return shape[0]
    }

    /// The numbers of one row of such an array.
    package func row(_ row: Int, of width: Int) -> [Double] {
        guard case .numbers(let type, let bytes, let columnMajor) = content else { return [] }
        return (0..<width).map { column in
            let index = columnMajor ? column * shape[0] + row : row * width + column
            return type.number(bytes[index * type.size..<(index + 1) * type.size])
        }
    }
}

extension NumPyArray.ElementType {
    fileprivate func number(_ bytes: ArraySlice<UInt8>) -> Double {
        var bits: UInt64 = 0
        for byte in bigEndian ? Array(bytes) : bytes.reversed() { bits = bits << 8 | UInt64(byte) }
        switch code {
        case "i1": return Double(Int8(truncatingIfNeeded: bits))
        case "i2": return Double(Int16(truncatingIfNeeded: bits))
        case "i4": return Double(Int32(truncatingIfNeeded: bits))
        case "i8": return Double(Int64(truncatingIfNeeded: bits))
        case "f4": return Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case "f8": return Double(bitPattern: bits)
        default: return Double(bits)
        }
    }
}

extension NumPyArray {
    /// Reads a `.npy` file (NumPy Enhancement Proposal 1, versions 1 to 3).
    ///
    /// - Throws: `badData`, without the file's name, which the caller knows.
    package init(npy bytes: [UInt8]) throws(Diagnostic) {
        var reader = ByteReader(bytes)
        guard try reader.take(6) == [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59] else { throw .badData("is not a .npy file") }
        let version = try reader.unsigned(1)
        _ = try reader.unsigned(1)
        guard (1...3).contains(version) else {
            throw .badData("is a .npy file of version \(version), expected 1 to 3")
        }
        let length = try reader.unsigned(version == 1 ? 2 : 4)
        let header = try NumPyHeader(String(decoding: try reader.take(length), as: UTF8.self))
        let content = Array(bytes[reader.position...])
        if header.descriptor == "|O" {
            self = try Pickle.array(content)
            guard shape == header.shape else {
                throw .badData("the header says shape \(header.shape), the pickle \(shape)")
            }
        } else if let type = ElementType(header.descriptor) {
            try self.init(shape: header.shape, type: type, bytes: content, columnMajor: header.columnMajor)
        } else {
            throw .badData("elements of type '\(header.descriptor)' are not read here; save whole numbers or floats")
        }
    }
}

/// The header of a `.npy` file: a literal dictionary of Python with three keys.
private struct NumPyHeader {
    var descriptor: String
    var columnMajor: Bool
    var shape: [Int]

    init(_ text: String) throws(Diagnostic) {
        // A cut-down grammar: every value is a quoted string, True, False, or a tuple of numbers, which
        // may carry Python 2's L.
        let descriptor = /'descr'\s*:\s*'([^']*)'/
        let columnMajor = /'fortran_order'\s*:\s*(True|False)/
        let shape = /'shape'\s*:\s*\(([0-9L, ]*)\)/
        guard text.utf8.count < 1000, let type = text.firstMatch(of: descriptor)?.1,
            let order = text.firstMatch(of: columnMajor)?.1, let sides = text.firstMatch(of: shape)?.1
        else {
            throw .badData("the .npy header has no readable descr, fortran_order and shape")
        }
        self.descriptor = String(type)
        self.columnMajor = order == "True"
        self.shape = []
        for side in sides.split(whereSeparator: { $0 == "," || $0 == " " }) {
            guard let number = Int(side.filter { $0 != "L" }) else {
                throw .badData("the .npy header's shape (\(sides)) cannot be read")
            }
            self.shape.append(number)
        }
    }
}

/// Reads little-endian numbers from bytes, and throws where they end too early.
struct ByteReader {
    let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func take(_ count: Int) throws(Diagnostic) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - position else { throw .badData("ends too early, at byte \(position)") }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// A whole number of `size` bytes, at most 8; those too large for an Int become `Int.max`.
    mutating func unsigned(_ size: Int) throws(Diagnostic) -> Int {
        var number: UInt64 = 0
        for byte in try take(size).reversed() { number = number << 8 | UInt64(byte) }
        return Int(clamping: number)
    }

    /// What stands before the next newline, which is passed.
    mutating func line() throws(Diagnostic) -> ArraySlice<UInt8> {
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else {
            throw .badData("ends too early, at byte \(bytes.count)")
        }
        defer { position = end + 1 }
        return bytes[position..<end]
    }
}
