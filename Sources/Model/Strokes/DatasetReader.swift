import Foundation
import SketchBase

/// Reads data files into one `Dataset`.
public enum DatasetReader {
    /// Reads every source (see `DatasetSource` for how they are written), each with the reader that its
    /// file name asks for (docs/datasets.md lists them). Polylines are passed through `preprocessing`; rows, as
    /// in `.npz`, are taken as they are but for those longer than `preprocessing.maxLength`. Where a file says
    /// nothing of splits, nine of ten drawings, chosen by `splitSeed` and their place, are for training, half
    /// of the others each for validation and test.
    ///
    /// - Parameters:
    ///   - skippingBroken: count what cannot be read, instead of refusing it.
    ///   - advice: put behind the refusal of a broken drawing, as "; --skip-broken leaves it out".
    ///   - normalising: pass rows through `preprocessing` too, so that sources of different scale fit.
    /// - Throws: `missingInput`, or `badData` with the place of the first thing that is wrong.
    public static func read(
        paths: [String], preprocessing: Preprocessing, splitSeed: UInt64 = 0, skippingBroken: Bool = false,
        advice: String = "", normalising: Bool = false
    ) throws(Diagnostic) -> Dataset {
        var dataset = Dataset()
        var labels: [String: UInt16] = [:]
        var known: Set<String> = []
        for path in paths {
            let source = try DatasetSource(path)
            let before = dataset.counts
            var unread = Dataset.Skipped()
            var overruled = OverruledSplits(by: source)
            try records(of: source, skippingBroken: skippingBroken, advice: advice, skipped: &unread) {
                (record) throws(Diagnostic) in
                let named = source.label ?? record.word
                let word = named ?? source.stem
                guard let label = labels[word] ?? UInt16(exactly: labels.count) else {
                    throw .badData("\(record.place): more than 65536 classes")
                }
                labels[word] = label
                if named != nil { known.insert(word) }
                guard let sequence = rows(record, preprocessing, normalising: normalising, &dataset.skipped)
                else { return }
                overruled.add(record)
                dataset.add(
                    sequence, to: source.split(of: record, seed: splitSeed), label: label,
                    repeats: source.weight * record.weight)
            }
            dataset.skipped.merge(unread)
            if let warning = overruled.warning { dataset.warnings.append(warning) }
            dataset.sources.append(
                Dataset.Source(name: path, counts: dataset.counts.merging(before) { $0 - $1 }))
        }
        guard dataset.sequences.values.contains(where: { !$0.isEmpty }) else {
            throw nothingLeft(of: paths, dataset.skipped)
        }
        dataset.sortClasses(labels)
        dataset.guessedClasses = Set(dataset.classes).subtracting(known)
        return dataset
    }

    /// That sources have not one drawing to work with, and why each of the first few was left out.
    static func nothingLeft(of paths: [String], _ skipped: Dataset.Skipped) -> Diagnostic {
        let reasons = skipped.examples.isEmpty ? "" : ": " + skipped.examples.joined(separator: "; ")
        return .badData("\(paths.joined(separator: ", ")): no drawing is left: \(skipped.summary)\(reasons)")
    }

    /// Hands over the drawings of a source that its filters let through.
    ///
    /// - Throws: as `read`; `badData` where none is let through, with the places and reasons of broken ones.
    static func records(
        of source: DatasetSource, skippingBroken: Bool, advice: String = "", skipped: inout Dataset.Skipped,
        visit: (DrawingRecord) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        var matched = 0
        var counts = Dataset.Skipped()
        try DrawingReaders.reader(for: source.path).read(source.path) { (result) throws(Diagnostic) in
            let record: DrawingRecord
            do throws(Diagnostic) {
                record = try result.get()
                guard try record.matches(source.filters) else {
                    counts.filtered += 1
                    return
                }
            } catch {
                guard error.status == .badData else { throw error }
                guard skippingBroken else { throw Diagnostic(error.status, error.text + advice) }
                counts.broken += 1
                counts.note(error.text)
                return
            }
            matched += 1
            try visit(record)
        }
        skipped.merge(counts)
        guard matched > 0 else {
            guard counts.broken == 0 else { throw nothingLeft(of: [source.path], counts) }
            let wish = source.filters.map { "\($0.field)=\($0.values.joined(separator: ","))" }
            let hint = source.filters.compactMap { DatasetSource.hint(onField: $0.field) }.first ?? ""
            throw .badData(
                "\(source.path): has no drawing" + (wish.isEmpty ? "" : " with \(wish.joined(separator: ":"))") + hint)
        }
    }

    /// What the network sees of a drawing; nil, counted, where that is nothing or too much.
    static func rows(
        _ record: DrawingRecord, _ preprocessing: Preprocessing, normalising: Bool, _ skipped: inout Dataset.Skipped
    ) -> StrokeSequence? {
        let sequence =
            switch record.content {
            case .sequence(let sequence) where !normalising: sequence
            default: StrokeSequence(preprocessing.simplified(record.content.sketch))
            }
        if sequence.rows.isEmpty {
            skipped.empty += 1
            skipped.note("\(record.place): has no line to draw")
            return nil
        }
        if sequence.rows.count > preprocessing.maxLength {
            skipped.tooLong += 1
            skipped.note("\(record.place): more than \(preprocessing.maxLength) rows")
            return nil
        }
        return sequence
    }

    /// Where a drawing belongs depends on nothing but its own key, so adding drawings moves no other.
    static func split(key: UInt64, seed: UInt64) -> Split {
        var random = RandomStream(seed: seed, path: key)
        let share = random.uniform()
        return share < 0.9 ? .train : share < 0.95 ? .valid : .test
    }
}
