import Files
import Foundation

/// Drawings in the layout of sketch-rnn's `.npz` files: a zip archive with the arrays `train`, `valid`
/// and `test`, each an object array of stroke-3 arrays `(n, 3)`.
public enum SketchRNNArchive: DrawingReader {
    public static let summary = "sketch-rnn .npz"

    public static func recognises(_ path: String) -> Bool { path.fileExtension == "npz" }

    /// Hands over the sequences of train, valid and test, in that order.
    public static func read(
        _ path: String, visit: (Result<DrawingRecord, StudioError>) throws(StudioError) -> Void
    ) throws(StudioError) {
        for split in try splits(InputFile.read(path), name: path) {
            for (index, sketch) in split.sketches.enumerated() {
                let place = "\(path): \(split.split.rawValue): sketch \(index)"
                let record: Result<DrawingRecord, StudioError>
                do {
                    record = .success(
                        DrawingRecord(
                            place: place, key: UInt64(index), content: .sequence(try sequence(sketch)),
                            split: split.split))
                } catch {
                    record = .failure(error.at(place))
                }
                try visit(record)
            }
        }
    }

    /// Offsets beyond this are damage, not drawings.
    private static let greatestOffset = 1e6

    /// The sequences of each split, in the file's order and units.
    ///
    /// - Throws: `missingInput`, or `badData` naming archive, array, sketch and row.
    public static func read(_ path: String) throws(StudioError) -> [Split: [StrokeSequence]] {
        try read(InputFile.read(path), name: path)
    }

    /// The same from bytes in memory; `name` is what errors call them.
    public static func read(_ data: Data, name: String) throws(StudioError) -> [Split: [StrokeSequence]] {
        var sequences: [Split: [StrokeSequence]] = [:]
        for split in try splits(data, name: name) {
            sequences[split.split] = []
            for (index, sketch) in split.sketches.enumerated() {
                do {
                    sequences[split.split]?.append(try sequence(sketch))
                } catch {
                    throw error.at("\(name): \(split.split.rawValue): sketch \(index)")
                }
            }
        }
        return sequences
    }

    /// The splits that are there, each with its arrays.
    private static func splits(
        _ data: Data, name: String
    ) throws(StudioError) -> [(split: Split, sketches: [NumPyArray])] {
        let names = Set(Split.allCases.map { "\($0.rawValue).npy" })
        let members = try ZipArchive.members(of: data, name: name, wanted: names.contains)
        guard !members.isEmpty else { throw .badData("\(name): holds none of train.npy, valid.npy and test.npy") }
        var splits: [(Split, [NumPyArray])] = []
        for split in Split.allCases {
            guard let bytes = members["\(split.rawValue).npy"] else { continue }
            do {
                splits.append((split, try sketches(try NumPyArray(npy: bytes))))
            } catch {
                throw error.at("\(name): \(split.rawValue)")
            }
        }
        return splits
    }

    private static func sketches(_ array: NumPyArray) throws(StudioError) -> [NumPyArray] {
        // NumPy makes an empty list an array of no numbers.
        if array.shape == [0] { return [] }
        guard case .arrays(let sketches) = array.content, array.shape.count == 1 else {
            throw .badData("expected a list of arrays, found an array of shape \(array.shape)")
        }
        return sketches
    }

    private static func sequence(_ array: NumPyArray) throws(StudioError) -> StrokeSequence {
        var rows: [StrokeRow] = []
        for (index, row) in try array.rows(of: 3).enumerated() {
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
