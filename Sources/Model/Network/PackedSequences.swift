/// Where the steps of several sequences lie in one matrix, so that a batch works on true lengths only.
///
/// Sequences are sorted by falling length. Step t of all sequences that are that long forms one run
/// of rows, behind the run of step t − 1; sequence b is row b of every run it is still part of.
/// Finished sequences thus drop out of the recurrent product without being moved.
struct PackedSequences {
    /// Falling.
    let lengths: [Int]
    /// Sequences still running at step t.
    let active: [Int]
    /// First row of step t.
    let start: [Int]
    /// Rows in all.
    let total: Int

    init(sortedLengths: [Int]) {
        precondition(zip(sortedLengths, sortedLengths.dropFirst()).allSatisfy { $0 >= $1 })
        lengths = sortedLengths
        var active: [Int] = []
        var remaining = sortedLengths.count
        for step in 0..<(sortedLengths.first ?? 0) {
            while remaining > 0 && sortedLengths[remaining - 1] <= step { remaining -= 1 }
            active.append(remaining)
        }
        var start: [Int] = []
        var next = 0
        for count in active {
            start.append(next)
            next += count
        }
        self.active = active
        self.start = start
        total = next
    }

    var count: Int { lengths.count }
    var steps: Int { active.count }

    /// The row of step `step` of sequence `sequence`.
    func row(_ sequence: Int, _ step: Int) -> Int { start[step] + sequence }
}
