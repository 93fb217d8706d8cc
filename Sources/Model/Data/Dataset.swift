import Files

/// Which part of the data a drawing belongs to.
public enum Split: String, CaseIterable, Hashable, Sendable {
    case train, valid, test
}

/// Drawings to train and measure a network on.
public struct Dataset: Sendable {
    /// In data units, that is, not yet divided by the scale factor.
    public var sequences: [Split: [StrokeSequence]]
    /// How often each training sequence counts in an epoch, as its source's weight says.
    public var trainRepeats: [Int]
    /// What the drawings show, sorted.
    public var classes: [String]
    /// What was left out.
    public var skipped: Skipped

    public struct Skipped: Hashable, Sendable {
        /// Drawings of more than the longest sequence's rows.
        public var tooLong = 0
        /// Drawings without a line.
        public var empty = 0
        /// Drawings that a source's field filter leaves out.
        public var filtered = 0
        /// The first few of those too long or empty, each with file and line.
        public var examples: [String] = []

        public init() {}

        mutating func note(_ example: String) {
            if examples.count < 5 { examples.append(example) }
        }
    }

    public init() {
        sequences = [:]
        trainRepeats = []
        classes = []
        skipped = Skipped()
    }

    /// The sequences of a split; none where it has none.
    public subscript(split: Split) -> [StrokeSequence] { sequences[split] ?? [] }

    mutating func add(_ sequence: StrokeSequence, to split: Split, repeats: Int) {
        sequences[split, default: []].append(sequence)
        if split == .train { trainRepeats.append(repeats) }
    }

    /// The standard deviation of all Δx and Δy together (Ha & Eck 2017, §3.1): offsets divided by it
    /// have deviation 1. It is 1 where there is nothing to measure.
    public static func scaleFactor(of sequences: [StrokeSequence]) -> Double {
        var count = 0.0
        var sum = 0.0
        for row in sequences.lazy.flatMap(\.rows) {
            sum += Double(row.dx) + Double(row.dy)
            count += 2
        }
        guard count > 0 else { return 1 }
        let mean = sum / count
        var squares = 0.0
        for row in sequences.lazy.flatMap(\.rows) {
            let (x, y) = (Double(row.dx) - mean, Double(row.dy) - mean)
            squares += x * x + y * y
        }
        let deviation = (squares / count).squareRoot()
        return deviation > 0 && deviation.isFinite ? deviation : 1
    }
}
