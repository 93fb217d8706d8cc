import Foundation
import SketchArrays
import SketchBase

/// Drawings in the layout of sketch-rnn's `.npz` files: a zip archive with the arrays `train`, `valid`
/// and `test`, each an object array of stroke-3 arrays `(n, 3)`.
public enum SketchRNNArchive: DrawingReader {
    public static let summary = "sketch-rnn .npz"

    public static let fileExtensions = ["npz"]

    /// The parts train, valid and test, in that order, as far as they are there.
    public static func open(_ path: String) throws(Diagnostic) -> [DrawingPart] {
        try parts(of: InputFile.read(path), name: path)
    }

    /// The sequences of each split, in the file's order and units.
    ///
    /// - Throws: `missingInput`, or `badData` naming archive, array, sketch and row.
    public static func read(_ path: String) throws(Diagnostic) -> [Split: [StrokeSequence]] {
        try read(InputFile.read(path), name: path)
    }

    /// The same from bytes in memory; `name` is what errors call them.
    public static func read(_ data: Data, name: String) throws(Diagnostic) -> [Split: [StrokeSequence]] {
        var sequences: [Split: [StrokeSequence]] = [:]
        for var part in try parts(of: data, name: name) {
            guard let split = part.split else { continue }
            sequences[split] = []
            while let drawing = try part.drawings.next() {
                if case .sequence(let sequence) = try drawing.get().content { sequences[split]?.append(sequence) }
            }
        }
        return sequences
    }

    private static func parts(of data: Data, name: String) throws(Diagnostic) -> [DrawingPart] {
        let members = Dictionary(uniqueKeysWithValues: Split.allCases.map { ($0, "\($0.rawValue).npy") })
        let present = try ZipArchive.names(in: data, name: name, wanted: Set(members.values).contains)
        let parts = Split.allCases.compactMap { split in
            members[split].flatMap { member in
                present.contains(member)
                    ? DrawingPart(
                        split: split, drawings: Sketches(archive: data, name: name, member: member, split: split))
                    : nil
            }
        }
        guard !parts.isEmpty else { throw .badData("\(name): holds none of train.npy, valid.npy and test.npy") }
        return parts
    }

    /// The sketches of one member, which is unpacked when the first is asked for, and then whole: a pickle
    /// tells only at its end which of its lists is the array, and zip's checksum stands there too.
    private struct Sketches: DrawingIterator {
        let archive: Data
        let name: String
        let member: String
        let split: Split
        var arrays: [NumPyArray]?
        var index = 0

        mutating func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>? {
            let arrays: [NumPyArray]
            if let unpacked = self.arrays {
                arrays = unpacked
            } else {
                arrays = try unpack()
                self.arrays = arrays
            }
            guard index < arrays.count else {
                self.arrays = []
                return nil
            }
            defer { index += 1 }
            let place = "\(name): \(split.rawValue): sketch \(index)"
            do {
                return .success(
                    DrawingRecord(
                        place: place, key: UInt64(index), content: .sequence(try sequence(arrays[index])),
                        split: split))
            } catch {
                return .failure(error.at(place))
            }
        }

        private func unpack() throws(Diagnostic) -> [NumPyArray] {
            let members = try ZipArchive.members(of: archive, name: name) { $0 == member }
            do {
                return try sketches(try NumPyArray(npy: members[member] ?? []))
            } catch {
                throw error.at("\(name): \(split.rawValue)")
            }
        }
    }

    /// Offsets beyond this are damage, not drawings.
    private static let greatestOffset = 1e6
    private static let greatestCount = 1_000_000

    private static func sketches(_ array: NumPyArray) throws(Diagnostic) -> [NumPyArray] {
        // NumPy makes an empty list an array of no numbers.
        if array.shape == [0] { return [] }
        guard case .arrays(let sketches) = array.content, array.shape.count == 1 else {
            throw .badData("expected a list of arrays, found an array of shape \(array.shape)")
        }
        return sketches
    }

    private static func sequence(_ array: NumPyArray) throws(Diagnostic) -> StrokeSequence {
        var rows: [StrokeRow] = []
        let count = try array.rowCount(of: 3)
        guard count <= greatestCount else {
            throw .badData("has \(count) rows, more than the \(greatestCount) of any drawing")
        }
        for index in 0..<count {
            let row = array.row(index, of: 3)
            guard abs(row[0]) <= greatestOffset, abs(row[1]) <= greatestOffset else {
                throw .badData("row \(index): the offset (\(row[0]), \(row[1])) is no offset of a drawing")
            }
            guard row[2] == 0 || row[2] == 1 else {
                throw .badData("row \(index): the pen is \(row[2]), expected 0 or 1")
            }
            rows.append(StrokeRow(dx: Float(row[0]), dy: Float(row[1]), lifted: row[2] == 1))
        }
        return StrokeSequence(rows: rows)
    }
}
