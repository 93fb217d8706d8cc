import Foundation
import SketchArrays
import SketchBase

extension SketchRNNArchive {
    /// Writes drawings in sketch-rnn's layout: the arrays `train`, `valid` and `test`, each an object array of arrays
    /// (n, 3) of 16-bit whole numbers. NumPy reads them by `load(…, allow_pickle=True)`, with or without `encoding`.
    ///
    /// - Parameter sequences: a split that is not there becomes an array of no drawings.
    /// - Throws: `badData` where offsets are no whole numbers of 16 bits or the archive would be too large;
    ///   `cannotCreateOutput` or `inputOutput` as `OutputFile.write`.
    public static func write(
        _ sequences: [Split: SequenceList], to path: String, force: Bool
    ) throws(Diagnostic) {
        var archive = ZipWriter()
        for split in Split.allCases {
            let drawings = sequences[split] ?? []
            guard drawings.isOfWholeOffsets else {
                throw .badData(
                    "\(path): offsets are not all whole numbers from -32768 to 32767, as sketch-rnn's layout has them; "
                        + "studio dataset prepare makes them so")
            }
            let pickle = SketchPickle(drawings).bytes
            try archive.add(
                NumPyWriter.file(pickle, descriptor: "|O", shape: [drawings.count]), as: "\(split.rawValue).npy")
        }
        try OutputFile.write(archive.data, to: path, force: force)
    }
}

/// An object array of stroke-3 arrays as Python pickles it: protocol 3, in which NumPy writes it (CPython's
/// Lib/pickletools.py; numpy, `ndarray.__reduce__` and `dtype.__reduce__`).
private struct SketchPickle {
    private(set) var bytes: [UInt8] = [0x80, 3]  // PROTO

    /// What comes again and again, and is recalled by its place in the memo.
    private enum Shared: UInt8 {
        case reconstruct, ndarray, wholeNumbers
    }
    private var memo: Set<Shared> = []

    init(_ drawings: SequenceList) {
        array(shape: [drawings.count]) {
            $0.dtype("O8", order: "|", flags: 63)
        } content: {
            $0.bytes.append(0x5D)  // EMPTY_LIST
            // Appended in portions, as Python does, so that a reader's stack stays small.
            for first in stride(from: 0, to: drawings.count, by: 1000) {
                $0.bytes.append(0x28)  // MARK
                for index in first..<min(first + 1000, drawings.count) { $0.drawing(drawings[index]) }
                $0.bytes.append(0x65)  // APPENDS
            }
        }
        bytes.append(0x2E)  // STOP
    }

    private mutating func drawing(_ sequence: StrokeSequence) {
        array(shape: [sequence.rows.count, 3]) {
            $0.push(.wholeNumbers)
        } content: {
            $0.bytes.append(0x42)  // BINBYTES
            $0.bytes.append(littleEndian: UInt32(clamping: 6 * sequence.rows.count))
            for row in sequence.rows {
                for number in [row.dx, row.dy, row.lifted ? 1 : 0] {
                    $0.bytes.append(littleEndian: Int16(clamping: Int(number)))
                }
            }
        }
    }

    /// `_reconstruct(ndarray, (0,), b"b")`, and then its state (1, shape, dtype, False, content).
    private mutating func array(
        shape: [Int], type: (inout SketchPickle) -> Void, content: (inout SketchPickle) -> Void
    ) {
        push(.reconstruct)
        push(.ndarray)
        integer(0)
        bytes += [0x85, 0x43, 1, UInt8(ascii: "b"), 0x87, 0x52]  // TUPLE1, SHORT_BINBYTES, TUPLE3, REDUCE
        bytes.append(0x28)  // MARK
        integer(1)
        for side in shape { integer(side) }
        bytes.append(shape.count == 1 ? 0x85 : 0x86)  // TUPLE1, TUPLE2
        type(&self)
        bytes.append(0x89)  // NEWFALSE: row by row
        content(&self)
        bytes += [0x74, 0x62]  // TUPLE, BUILD
    }

    /// `dtype(code, False, True)`, and then its state (3, order, None, None, None, size, alignment, flags).
    private mutating func dtype(_ code: String, order: String, flags: Int) {
        bytes += Array("cnumpy\ndtype\n".utf8)  // GLOBAL
        text(code)
        bytes += [0x89, 0x88, 0x87, 0x52]  // NEWFALSE, NEWTRUE, TUPLE3, REDUCE
        bytes.append(0x28)  // MARK
        integer(3)
        text(order)
        bytes += [0x4E, 0x4E, 0x4E]  // NONE
        // Size and alignment follow from the code.
        integer(-1)
        integer(-1)
        integer(flags)
        bytes += [0x74, 0x62]  // TUPLE, BUILD
    }

    private mutating func push(_ value: Shared) {
        guard memo.insert(value).inserted else {
            bytes += [0x68, value.rawValue]  // BINGET
            return
        }
        switch value {
        case .reconstruct: bytes += Array("cnumpy.core.multiarray\n_reconstruct\n".utf8)  // GLOBAL
        case .ndarray: bytes += Array("cnumpy\nndarray\n".utf8)  // GLOBAL
        case .wholeNumbers: dtype("i2", order: "<", flags: 0)
        }
        bytes += [0x71, value.rawValue]  // BINPUT
    }

    private mutating func text(_ text: String) {
        bytes.append(0x58)  // BINUNICODE
        bytes.append(littleEndian: UInt32(clamping: text.utf8.count))
        bytes += Array(text.utf8)
    }

    private mutating func integer(_ number: Int) {
        if let small = UInt8(exactly: number) {
            bytes += [0x4B, small]  // BININT1
        } else {
            bytes.append(0x4A)  // BININT
            bytes.append(littleEndian: Int32(clamping: number))
        }
    }
}
