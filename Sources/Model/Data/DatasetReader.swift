import Drawing
import Files
import Foundation
import JSON

/// Reads data files into one `Dataset`.
public enum DatasetReader {
    /// Reads every source (see `DatasetSource` for how they are written), by its file name's ending:
    /// - `.ndjson`: one drawing a line in the layout of Quick, Draw!, passed through `preprocessing`.
    ///   Nine of ten drawings, chosen by `splitSeed` and their line, are for training, half of the
    ///   others each for validation and test.
    /// - `.npz`: sketch-rnn's archive. Its arrays `train`, `valid` and `test` are taken as they are;
    ///   only those longer than `preprocessing.maxLength` are left out.
    ///
    /// - Throws: `missingInput`, or `badData` with file and line of the first thing that is wrong.
    public static func read(
        paths: [String], preprocessing: Preprocessing, splitSeed: UInt64 = 0
    ) throws(StudioError) -> Dataset {
        var dataset = Dataset()
        var classes: Set<String> = []
        for path in paths {
            let source = try DatasetSource(path)
            switch (source.path as NSString).pathExtension.lowercased() {
            case "ndjson":
                try readDrawings(source, preprocessing, splitSeed, &dataset, &classes)
            case "npz":
                try readArchive(source, maxLength: preprocessing.maxLength, &dataset)
                classes.insert(source.stem)
            default:
                throw .badData("\(source.path): expected a file that ends in .ndjson or .npz")
            }
        }
        guard dataset.sequences.values.contains(where: { !$0.isEmpty }) else {
            throw .badData(
                "\(paths.joined(separator: ", ")): no drawing is left: \(dataset.skipped.tooLong) too long, "
                    + "\(dataset.skipped.empty) empty")
        }
        dataset.classes = classes.sorted()
        return dataset
    }

    private static func readDrawings(
        _ source: DatasetSource, _ preprocessing: Preprocessing, _ splitSeed: UInt64, _ dataset: inout Dataset,
        _ classes: inout Set<String>
    ) throws(StudioError) {
        var matched = 0
        for drawing in try QuickDraw.read(source.path) {
            guard try drawing.matches(source.filters) else {
                dataset.skipped.filtered += 1
                continue
            }
            matched += 1
            classes.insert(drawing.word ?? source.stem)
            if let sequence = preprocessing.sequence(from: drawing.sketch) {
                let split = split(line: drawing.line, seed: splitSeed)
                dataset.add(sequence, to: split, repeats: source.weight)
            } else if preprocessing.simplified(drawing.sketch).strokes.isEmpty {
                dataset.skipped.empty += 1
                dataset.skipped.note("\(source.path):\(drawing.line): has no line to draw")
            } else {
                dataset.skipped.tooLong += 1
                dataset.skipped.note("\(source.path):\(drawing.line): more than \(preprocessing.maxLength) rows")
            }
        }
        guard matched > 0 else {
            let wish = source.filters.map { "\($0.field)=\($0.values.joined(separator: ","))" }
            throw .badData(
                "\(source.path): has no drawing" + (wish.isEmpty ? "" : " with \(wish.joined(separator: ":"))"))
        }
    }

    /// Where a line belongs depends on nothing but its number, so adding lines moves no other.
    static func split(line: Int, seed: UInt64) -> Split {
        var random = RandomStream(seed: seed, path: UInt64(line))
        let share = random.uniform()
        return share < 0.9 ? .train : share < 0.95 ? .valid : .test
    }

    private static func readArchive(
        _ source: DatasetSource, maxLength: Int, _ dataset: inout Dataset
    ) throws(StudioError) {
        if let filter = source.filters.first {
            throw StudioError(
                .usage, "\(source.path): drawings in an .npz have no fields, so none can be \(filter.field)")
        }
        let archive = try SketchRNNArchive.read(source.path)
        for split in Split.allCases {
            for (index, sequence) in (archive[split] ?? []).enumerated() {
                if sequence.rows.isEmpty {
                    dataset.skipped.empty += 1
                    dataset.skipped.note("\(source.path): \(split.rawValue) \(index): has no rows")
                } else if sequence.rows.count > maxLength {
                    dataset.skipped.tooLong += 1
                    dataset.skipped.note("\(source.path): \(split.rawValue) \(index): more than \(maxLength) rows")
                } else {
                    dataset.add(sequence, to: split, repeats: source.weight)
                }
            }
        }
    }
}
