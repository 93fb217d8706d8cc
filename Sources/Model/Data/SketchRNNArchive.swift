import Files
import Foundation

/// Drawings in the layout of sketch-rnn's `.npz` files: a zip archive with the arrays `train`, `valid`
/// and `test`, each an object array of stroke-3 arrays `(n, 3)`.
public enum SketchRNNArchive {
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
        let names = Set(Split.allCases.map { "\($0.rawValue).npy" })
        let members = try ZipArchive.members(of: data, name: name, wanted: names)
        guard !members.isEmpty else { throw .badData("\(name): holds none of train.npy, valid.npy and test.npy") }
        var splits: [Split: [StrokeSequence]] = [:]
        for split in Split.allCases {
            guard let bytes = members["\(split.rawValue).npy"] else { continue }
            do {
                splits[split] = try sequences(try NumPyArray(npy: bytes))
            } catch {
                throw error.at("\(name): \(split.rawValue)")
            }
        }
        return splits
    }

    private static func sequences(_ array: NumPyArray) throws(StudioError) -> [StrokeSequence] {
        // NumPy makes an empty list an array of no numbers.
        if array.shape == [0] { return [] }
        guard case .arrays(let sketches) = array.content, array.shape.count == 1 else {
            throw .badData("expected a list of arrays, found an array of shape \(array.shape)")
        }
        var sequences: [StrokeSequence] = []
        for (index, sketch) in sketches.enumerated() {
            do {
                sequences.append(try sequence(sketch))
            } catch {
                throw error.at("sketch \(index)")
            }
        }
        return sequences
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
