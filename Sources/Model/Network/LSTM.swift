/// An LSTM over packed sequences, with what its backward pass needs. Gates in the order i, f, g, o.
struct LSTM {
    let hidden: Int
    /// Pre-activations, then activations, then their gradients: [rows, 4H].
    private(set) var gates: Matrix
    /// h of every step: [rows, H].
    private(set) var output: Matrix

    private var cell: Matrix
    private var tanhCell: Matrix
    /// h of the step before, beside each row of `output`, so that the recurrent weights' gradient is one product.
    private var previousOutput: Matrix
    private var initialCell: Matrix
    /// The dropout of the candidates g, [rows,H]; nil for none.
    private var mask: Matrix?
    private var gatesScratch = Scratch()
    private var outputScratch = Scratch(), cellScratch = Scratch(), tanhCellScratch = Scratch()
    private var previousOutputScratch = Scratch(), initialCellScratch = Scratch(), maskScratch = Scratch()
    private var carriedScratch = Scratch(), dCellScratch = Scratch()
    private var packedRecurrent = PackedWeights()

    init(hidden: Int) {
        self.hidden = hidden
        let empty = Matrix(rowCount: 0, columnCount: hidden)
        gates = Matrix(rowCount: 0, columnCount: 4 * hidden)
        (output, cell, tanhCell, previousOutput, initialCell) = (empty, empty, empty, empty, empty)
    }

    /// Takes memory for `packed`; the caller then fills `gates` with the input's share.
    ///
    /// - Parameter dropout: masks a share of the candidates g, anew at every step (Semeniuta et al.
    ///   2016, §3.3): what a unit remembers is never dropped.
    mutating func prepare(_ packed: PackedSequences, dropout: Dropout? = nil) {
        gates = gatesScratch.shaped(packed.total, 4 * hidden)
        output = outputScratch.shaped(packed.total, hidden)
        cell = cellScratch.shaped(packed.total, hidden)
        tanhCell = tanhCellScratch.shaped(packed.total, hidden)
        previousOutput = previousOutputScratch.shaped(packed.total, hidden)
        initialCell = initialCellScratch.shaped(packed.count, hidden)
        previousOutput.rows(0, count: packed.count).fill(0)
        initialCell.fill(0)
        mask = dropout.map { dropout in
            let rows = maskScratch.shaped(packed.total, hidden)
            dropout.fill(rows, packed)
            return rows
        }
    }

    /// Sets the state before the first step, [B,H] each; zero where this is not called.
    func setInitialState(output: Matrix, cell: Matrix) {
        previousOutput.rows(0, count: output.rowCount).copy(output)
        initialCell.copy(cell)
    }

    /// Runs all steps. `recurrent` is [4H,H].
    mutating func forward(_ packed: PackedSequences, recurrent: Matrix) {
        packedRecurrent.pack(recurrent)
        for step in 0..<packed.steps {
            let rows = (first: packed.start[step], count: packed.active[step])
            let stepGates = gates.rows(rows.first, count: rows.count)
            packedRecurrent.addProduct(of: previousOutput.rows(rows.first, count: rows.count), to: stepGates)
            stepGates.lstmForward(
                previousCell: previousCell(packed, step), mask: mask?.rows(rows.first, count: rows.count),
                cell: cell.rows(rows.first, count: rows.count),
                tanhCell: tanhCell.rows(rows.first, count: rows.count),
                output: output.rows(rows.first, count: rows.count))
            if step + 1 < packed.steps {
                let next = packed.active[step + 1]
                previousOutput.rows(packed.start[step + 1], count: next).copy(output.rows(rows.first, count: next))
            }
        }
    }

    /// Back-propagates `dOutput` [rows,H]: `gates` then holds the gradients of the pre-activations, and
    /// the recurrent weights' gradient is added to `dRecurrent`.
    /// - Returns: the gradients of the initial state, [B,H] each.
    mutating func backward(
        _ packed: PackedSequences, dOutput: Matrix, recurrent: Matrix, dRecurrent: Matrix
    ) -> (dOutput: Matrix, dCell: Matrix) {
        let carried = carriedScratch.shaped(packed.count, hidden)
        let dCell = dCellScratch.shaped(packed.count, hidden)
        carried.fill(0)
        dCell.fill(0)
        packedRecurrent.pack(recurrent.transposed)
        for step in (0..<packed.steps).reversed() {
            let rows = (first: packed.start[step], count: packed.active[step])
            let stepGates = gates.rows(rows.first, count: rows.count)
            stepGates.lstmBackward(
                previousCell: previousCell(packed, step), mask: mask?.rows(rows.first, count: rows.count),
                tanhCell: tanhCell.rows(rows.first, count: rows.count),
                dOutput: dOutput.rows(rows.first, count: rows.count), dCarried: carried.rows(0, count: rows.count),
                dCell: dCell.rows(0, count: rows.count))
            packedRecurrent.setProduct(of: stepGates, startingFrom: nil, to: carried.rows(0, count: rows.count))
        }
        dRecurrent.product(gates.transposed, previousOutput, keep: 1)
        return (carried, dCell)
    }

    private func previousCell(_ packed: PackedSequences, _ step: Int) -> Matrix {
        step == 0
            ? initialCell.rows(0, count: packed.active[0])
            : cell.rows(packed.start[step - 1], count: packed.active[step])
    }
}

/// Recurrent dropout of one LSTM in one step of training.
package struct Dropout {
    /// Probability that a candidate is kept.
    let keep: Double
    /// One seed a sequence, in the order of the batch, so that masks do not depend on what else is in it.
    let seeds: [UInt64]
    /// Tells LSTMs of one network apart.
    let salt: UInt64

    package init(keep: Double, seeds: [UInt64], salt: UInt64) {
        self.keep = keep
        self.seeds = seeds
        self.salt = salt
    }

    /// Fills the masks of all steps of an LSTM, [rows,H].
    func fill(_ mask: Matrix, _ packed: PackedSequences) {
        for (sequence, length) in packed.lengths.enumerated() {
            for step in 0..<length {
                mask.rows(packed.row(sequence, step), count: 1).fillDropoutMask(keep: keep, key: key(sequence, step))
            }
        }
    }

    /// The key of the mask of step `step` of sequence `sequence`.
    private func key(_ sequence: Int, _ step: Int) -> UInt64 {
        (seeds[sequence] ^ salt) &+ UInt64(step) &* 0xD134_2543_DE82_EF95
    }

    /// The same masks' source for another LSTM.
    func salted(_ salt: UInt64) -> Dropout { Dropout(keep: keep, seeds: seeds, salt: salt) }
}
