import SketchStrokes

/// Sequences made ready for the network, in stroke-5: `(Δx, Δy, pen down, pen up, end)`.
package struct Batch {
    /// Steps the encoder reads: the rows of each sequence.
    let encoderSteps: PackedSequences
    /// Steps the decoder predicts: the rows and the end token, at most N_max.
    let decoderSteps: PackedSequences
    /// Stroke-5 rows in the encoder's order, forward and backward in time: [rows,5].
    let forwardInput: Matrix
    let backwardInput: Matrix
    /// S_0 … S_{T−1} by step: [rows,5].
    let decoderInput: Matrix
    /// The same rows sequence by sequence, for attention: [rows,5].
    let decoderInputBySequence: Matrix
    /// S_1 … S_T by step: [rows,5].
    let target: Matrix

    /// - Parameters:
    ///   - sequences: sorted by falling length, none empty or longer than `maxLength`; offsets in
    ///     model units.
    ///   - padded: whether the decoder runs all N_max steps, as implementations do that count the
    ///     padding behind the end in the pen loss.
    package init(_ sequences: [StrokeSequence], maxLength: Int, padded: Bool = false) {
        encoderSteps = PackedSequences(sortedLengths: sequences.map(\.rows.count))
        decoderSteps = PackedSequences(
            sortedLengths: sequences.map { padded ? maxLength : min($0.rows.count + 1, maxLength) })
        forwardInput = Matrix(rowCount: encoderSteps.total, columnCount: 5)
        backwardInput = Matrix(rowCount: encoderSteps.total, columnCount: 5)
        decoderInput = Matrix(rowCount: decoderSteps.total, columnCount: 5)
        decoderInputBySequence = Matrix(rowCount: decoderSteps.total, columnCount: 5)
        target = Matrix(rowCount: decoderSteps.total, columnCount: 5)
        var base = 0
        for (b, sequence) in sequences.enumerated() {
            for (step, row) in sequence.rows.enumerated() {
                forwardInput.setStroke5(encoderSteps.row(b, step), row)
                backwardInput.setStroke5(encoderSteps.row(b, sequence.rows.count - 1 - step), row)
            }
            for step in 0..<decoderSteps.lengths[b] {
                let at = decoderSteps.row(b, step)
                target.setStroke5(at, step < sequence.rows.count ? sequence.rows[step] : nil)
                if step == 0 {
                    decoderInput[at, 2] = 1
                } else {
                    decoderInput.setStroke5(at, step <= sequence.rows.count ? sequence.rows[step - 1] : nil)
                }
                decoderInputBySequence.rows(base + step, count: 1).copy(decoderInput.rows(at, count: 1))
            }
            base += decoderSteps.lengths[b]
        }
    }
}

extension Matrix {
    /// Writes a stroke-5 row; nil stands for the end token.
    fileprivate func setStroke5(_ at: Int, _ row: StrokeRow?) {
        self[at, 0] = row?.dx ?? 0
        self[at, 1] = row?.dy ?? 0
        self[at, 2] = row.map { $0.lifted ? 0 : 1 } ?? 0
        self[at, 3] = row.map { $0.lifted ? 1 : 0 } ?? 0
        self[at, 4] = row == nil ? 1 : 0
    }
}
