/// Sequences one behind the other in flat memory: five bytes a row where all offsets are whole numbers
/// of 16 bits, as those of prepared drawings are, and nine otherwise.
public struct SequenceList: RandomAccessCollection, ExpressibleByArrayLiteral, Hashable, Sendable {
    /// Δx and Δy by turns; only one of the two is in use.
    private(set) var whole: [Int16] = []
    private var real: [Float] = []
    private var isWhole = true
    private(set) var lifted: [Bool] = []
    /// The row behind the last one of each sequence.
    private var ends: [Int] = []

    public init() {}

    public init(_ sequences: some Sequence<StrokeSequence>) {
        for sequence in sequences { append(sequence) }
    }

    public init(arrayLiteral sequences: StrokeSequence...) { self.init(sequences) }

    public var startIndex: Int { 0 }
    public var endIndex: Int { ends.count }

    /// A sequence, made anew at each use.
    public subscript(index: Int) -> StrokeSequence {
        StrokeSequence(
            rows: rows(of: index).map { row in
                isWhole
                    ? StrokeRow(dx: Float(whole[2 * row]), dy: Float(whole[2 * row + 1]), lifted: lifted[row])
                    : StrokeRow(dx: real[2 * row], dy: real[2 * row + 1], lifted: lifted[row])
            })
    }

    /// Rows of sequence `index`, without making it.
    public func rowCount(of index: Int) -> Int { rows(of: index).count }

    /// Whether all offsets are whole numbers of 16 bits.
    public var isOfWholeOffsets: Bool { isWhole }

    /// Adds a sequence at the end.
    public mutating func append(_ sequence: StrokeSequence) {
        for row in sequence.rows {
            if isWhole, let dx = Int16(exactly: row.dx), let dy = Int16(exactly: row.dy) {
                whole.append(dx)
                whole.append(dy)
            } else {
                if isWhole {
                    isWhole = false
                    real = whole.map(Float.init)
                    whole = []
                }
                real.append(row.dx)
                real.append(row.dy)
            }
            lifted.append(row.lifted)
        }
        ends.append(lifted.count)
    }

    private func rows(of index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }
}
