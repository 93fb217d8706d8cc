import SketchBase

/// Which part of the data a drawing belongs to.
public enum Split: String, CaseIterable, Hashable, Sendable {
    case train, valid, test
}

/// Drawings to train and measure a network on.
public struct Dataset: Sendable {
    /// In data units, that is, not yet divided by the scale factor.
    public var sequences: [Split: SequenceList]
    /// How often each training sequence counts in an epoch, as its source's weight says.
    public var trainRepeats: [Int]
    /// What the drawings show, sorted.
    public var classes: [String]
    /// What each sequence of a split shows, as an index into `classes`.
    public var labels: [Split: [UInt16]]
    /// Where the sequences of each split come from, in their order; empty for a dataset that was read from no file.
    public var sources: [Source] = []
    /// Those of `classes` that neither a file nor an option names, taken from files' names.
    public var guessedClasses: Set<String> = []
    /// What was read otherwise than a file has it, a sentence each.
    public var warnings: [String] = []
    /// What was left out.
    public var skipped: Skipped

    /// What one source gave.
    public struct Source: Hashable, Sendable {
        /// As it was named on the command line.
        public var name: String
        /// Drawings in each split.
        public var counts: [Split: Int]

        package init(name: String, counts: [Split: Int]) {
            self.name = name
            self.counts = counts
        }
    }

    /// Drawings that were left out, by why.
    public struct Skipped: Hashable, Sendable {
        /// Drawings of more than the longest sequence's rows.
        public var tooLong = 0
        /// Drawings without a line.
        public var empty = 0
        /// Drawings that could not be read.
        public var broken = 0
        /// Drawings that a source's field filter leaves out.
        public var filtered = 0
        /// The first few of those too long, empty or broken, each with its place.
        public var examples: [String] = []

        public init() {}

        mutating func note(_ example: String) {
            if examples.count < 5 { examples.append(example) }
        }

        mutating func merge(_ other: Skipped) {
            tooLong += other.tooLong
            empty += other.empty
            broken += other.broken
            filtered += other.filtered
            for example in other.examples { note(example) }
        }

        /// "3 too long, 1 empty, 2 broken".
        public var summary: String { "\(tooLong) too long, \(empty) empty, \(broken) broken" }
    }

    public init() {
        sequences = [:]
        trainRepeats = []
        classes = []
        labels = [:]
        skipped = Skipped()
    }

    /// The sequences of a split; none where it has none.
    public subscript(split: Split) -> SequenceList { sequences[split] ?? [] }

    var counts: [Split: Int] { sequences.mapValues(\.count) }

    mutating func add(_ sequence: StrokeSequence, to split: Split, label: UInt16, repeats: Int) {
        sequences[split, default: []].append(sequence)
        labels[split, default: []].append(label)
        if split == .train { trainRepeats.append(repeats) }
    }

    /// Sorts the classes, given with the labels used so far, and renames the labels to match.
    mutating func sortClasses(_ used: [String: UInt16]) {
        classes = used.keys.sorted()
        var renamed = [UInt16](repeating: 0, count: classes.count)
        for (place, name) in classes.enumerated() {
            if let label = used[name] { renamed[Int(label)] = UInt16(clamping: place) }
        }
        for split in labels.keys { labels[split] = labels[split]?.map { renamed[Int($0)] } }
    }

    /// The standard deviation of all Δx and Δy together (Ha & Eck 2017, §3.1): offsets divided by it
    /// have deviation 1. It is 1 where there is nothing to measure.
    public static func scaleFactor(of sequences: some Sequence<StrokeSequence>) -> Double {
        var count = 0.0
        var sum = 0.0
        for sequence in sequences {
            for row in sequence.rows { sum += Double(row.dx) + Double(row.dy) }
            count += 2 * Double(sequence.rows.count)
        }
        guard count > 0 else { return 1 }
        let mean = sum / count
        var squares = 0.0
        for sequence in sequences {
            for row in sequence.rows {
                let (x, y) = (Double(row.dx) - mean, Double(row.dy) - mean)
                squares += x * x + y * y
            }
        }
        let deviation = (squares / count).squareRoot()
        return deviation > 0 && deviation.isFinite ? deviation : 1
    }
}
