import Foundation
import SketchArrays
import SketchBase
import SketchDocuments

/// Prepared drawings in one compact file (docs/datasets.md): safetensors of whole numbers, five bytes a
/// row and nine a drawing, that any safetensors library reads and nothing in which can run.
public struct PreparedDataset: DrawingReader {
    public static let summary = "prepared .safetensors"

    public static let fileExtensions = ["safetensors"]

    private static let version = "1"

    /// Writes the drawings of `dataset`; equal datasets give equal bytes.
    ///
    /// - Parameters:
    ///   - preparation: how they were prepared, for whoever reads the file.
    /// - Throws: `badData` where offsets are no whole numbers of 16 bits; `cannotCreateOutput` or
    ///   `inputOutput` as `OutputFile.write`.
    public static func write(
        _ dataset: Dataset, licence: String, attribution: String, preparation: JSONValue, to path: String, force: Bool
    ) throws(Diagnostic) {
        var rows = (offsets: [UInt8](), lifted: [UInt8]())
        var drawings = (lengths: [UInt8](), splits: [UInt8](), labels: [UInt8](), weights: [UInt8](), count: 0)
        for (number, split) in Split.allCases.enumerated() {
            let sequences = dataset[split]
            guard sequences.isOfWholeOffsets else {
                throw .badData("offsets are not all whole numbers from -32768 to 32767: use studio dataset prepare")
            }
            for offset in sequences.whole { rows.offsets.append(littleEndian: offset) }
            rows.lifted += sequences.lifted.map { $0 ? 1 : 0 }
            let labels = dataset.labels[split] ?? []
            guard labels.count == sequences.count else { throw .internal("a dataset's labels do not fit its drawings") }
            for index in sequences.indices {
                guard let weight = UInt16(exactly: split == .train ? dataset.trainRepeats[index] : 1) else {
                    throw .badData("weights multiply to more than 65535")
                }
                drawings.lengths.append(littleEndian: UInt32(sequences.rowCount(of: index)))
                drawings.splits.append(UInt8(number))
                drawings.labels.append(littleEndian: labels[index])
                drawings.weights.append(littleEndian: weight)
            }
            drawings.count += sequences.count
        }
        let count = [drawings.count]
        let file = SafetensorsPart.file(
            [
                SafetensorsPart(
                    name: "offsets", type: .int16, shape: [rows.lifted.count, 2], bytes: rows.offsets),
                SafetensorsPart(name: "lengths", type: .uint32, shape: count, bytes: drawings.lengths),
                SafetensorsPart(name: "class", type: .uint16, shape: count, bytes: drawings.labels),
                SafetensorsPart(name: "weight", type: .uint16, shape: count, bytes: drawings.weights),
                SafetensorsPart(name: "lifted", type: .uint8, shape: [rows.lifted.count], bytes: rows.lifted),
                SafetensorsPart(name: "split", type: .uint8, shape: count, bytes: drawings.splits),
            ],
            metadata: [
                "format": StudioFormat.preparedDrawings.rawValue, "version": version,
                "classes": JSONValue.array(dataset.classes.map { .string($0) }).text(),
                "licence": licence, "attribution": attribution, "preparation": preparation.text(),
            ])
        try OutputFile.write(file, to: path, force: force)
    }

    /// The columns are read whole, since they lie one behind the other; rows are made of them a drawing at a time.
    public static func open(_ path: String) throws(Diagnostic) -> [DrawingPart] {
        [DrawingPart(drawings: Drawings(path: path, file: try Columns(path)))]
    }

    private struct Drawings: DrawingIterator {
        let path: String
        let file: Columns
        var index = 0
        var row = 0

        mutating func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>? {
            guard index < file.lengths.count else { return nil }
            let rows = row..<row + Int(file.lengths[index])
            defer { (index, row) = (index + 1, rows.upperBound) }
            let place = "\(path): drawing \(index + 1)"
            guard Int(file.splits[index]) < Split.allCases.count, Int(file.labels[index]) < file.classes.count,
                file.weights[index] > 0, file.lifted[rows].allSatisfy({ $0 <= 1 })
            else {
                return .failure(.badData("\(place): its split, class, weight or pen is out of range"))
            }
            let sequence = StrokeSequence(
                rows: rows.map {
                    StrokeRow(
                        dx: Float(file.offsets[2 * $0]), dy: Float(file.offsets[2 * $0 + 1]),
                        lifted: file.lifted[$0] == 1)
                })
            return .success(
                DrawingRecord(
                    place: place, key: UInt64(index), content: .sequence(sequence),
                    word: file.classes[Int(file.labels[index])], split: Split.allCases[Int(file.splits[index])],
                    weight: Int(file.weights[index])))
        }
    }

    /// The attribution that a prepared file carries; empty where it has none.
    public static func attribution(of path: String) throws(Diagnostic) -> String {
        let data = try InputFile.read(path)
        return try SafetensorsHeader(parsing: data, name: path).metadata["attribution"] ?? ""
    }

    /// The file's columns, of lengths that fit each other.
    private struct Columns {
        var offsets: [Int16]
        var lifted: [UInt8]
        var lengths: [UInt32]
        var splits: [UInt8]
        var labels: [UInt16]
        var weights: [UInt16]
        var classes: [String]

        init(_ path: String) throws(Diagnostic) {
            let data = try InputFile.read(path)
            let header = try SafetensorsHeader(parsing: data, name: path)
            try StudioFormat.preparedDrawings.check(header.metadata, path: path)
            guard header.metadata["version"] == PreparedDataset.version else {
                throw .badData("\(path): this program reads version \(PreparedDataset.version) of prepared drawings")
            }
            let bytes = [UInt8](data.dropFirst(header.dataStart))
            func column<Number: FixedWidthInteger>(
                _ name: String, _ type: SafetensorsHeader.ElementType, width: Int? = nil
            ) throws(Diagnostic) -> [Number] {
                guard let entry = header.entries.first(where: { $0.name == name }), entry.type == type,
                    entry.shape.count == (width == nil ? 1 : 2), width == nil || entry.shape[1] == width
                else {
                    throw .badData("\(path): the tensor \(name) of type \(type.rawValue) is missing or misshapen")
                }
                return bytes[entry.range].littleEndian(Number.self)
            }
            offsets = try column("offsets", .int16, width: 2)
            lifted = try column("lifted", .uint8)
            lengths = try column("lengths", .uint32)
            splits = try column("split", .uint8)
            labels = try column("class", .uint16)
            weights = try column("weight", .uint16)
            classes = []
            let names = Data((header.metadata["classes"] ?? "").utf8)
            let place = "\(path): metadata classes"
            for name in try JSONNode(try JSONValue(parsing: names, name: place), name: place).elements() {
                classes.append(try name.string())
            }
            let rows = lengths.reduce(0) { $0 + Int($1) }
            guard lifted.count == rows, offsets.count == 2 * rows,
                [splits.count, labels.count, weights.count].allSatisfy({ $0 == lengths.count })
            else {
                throw .badData("\(path): its tensors do not fit each other: the lengths ask for \(rows) rows")
            }
        }
    }
}
