/// The layer-normalised LSTM (Ha, Dai & Le 2016, appendix A.2; the decoder's alternative in Ha & Eck's program). Each
/// gate's pre-activation is normalised over its units, and the cell once more on its way to the output:
///
///     i, f, g, o = LN(W x + U h)          c' = σ(f)·c + σ(i)·tanh g          h' = σ(o)·tanh LN(c')
///
/// As in Ha & Eck's program, and unlike in the paper, nothing is added before the normalisation, whose own bias does
/// the same; the forget gates' constant 1 is where that bias begins.
struct LayerNormLSTM {
    private let names: LSTMNames
    private let hidden: Int
    /// Of all steps, [rows,…].
    private(set) var steps: LayerNormStep
    /// h of the step before, beside each row of `output`: [rows,H].
    private(set) var previousOutput: Matrix
    private var initialCell: Matrix
    /// The dropout of the candidates g, [rows,H]; nil for none.
    private var mask: Matrix?
    /// The gradients of h' and c', [B,H], on their way back through the steps.
    private(set) var carried: Matrix
    private(set) var dCell: Matrix
    private var buffers = LayerNormStep.Buffers()
    private var previousOutputScratch = Scratch(), initialCellScratch = Scratch(), maskScratch = Scratch()
    private var carriedScratch = Scratch(), dCellScratch = Scratch()
    private var packedRecurrent = PackedWeights()

    init(_ names: LSTMNames, hidden: Int) {
        self.names = names
        self.hidden = hidden
        steps = buffers.shaped(0, hidden: hidden)
        let empty = Matrix(rowCount: 0, columnCount: hidden)
        (previousOutput, initialCell, carried, dCell) = (empty, empty, empty, empty)
    }

    /// One step from its pre-activations in `steps.gates` on, h' going to the next step's `previousOutput`.
    func forward(_ packed: PackedSequences, step: Int, _ norm: LayerNorm) {
        let rows = (first: packed.start[step], count: packed.active[step])
        let current = steps.rows(rows.first, count: rows.count)
        current.forward(
            norm, previousCell: previousCell(packed, step), mask: mask?.rows(rows.first, count: rows.count))
        if step + 1 < packed.steps {
            let next = packed.active[step + 1]
            previousOutput.rows(packed.start[step + 1], count: next).copy(current.output.rows(0, count: next))
        }
    }

    /// One step back, given the gradient of h' in `carried`: `steps.gates` receives that of the pre-activations, and
    /// `carried` becomes zero for the caller to fill.
    func backward(_ packed: PackedSequences, step: Int, _ norm: LayerNorm, _ dNorm: LayerNorm) {
        let rows = (first: packed.start[step], count: packed.active[step])
        steps.rows(rows.first, count: rows.count).backward(
            norm, dNorm, previousCell: previousCell(packed, step), mask: mask?.rows(rows.first, count: rows.count),
            dOutput: carried.rows(0, count: rows.count), dCell: dCell.rows(0, count: rows.count))
        carried.rows(0, count: rows.count).fill(0)
    }

    private func previousCell(_ packed: PackedSequences, _ step: Int) -> Matrix {
        step == 0
            ? initialCell.rows(0, count: packed.active[0])
            : steps.cell.rows(packed.start[step - 1], count: packed.active[step])
    }
}

extension LayerNormLSTM: RecurrentCell {
    var inputs: [CellInput] { [CellInput(names: names, share: steps.gates, hasBias: false)] }
    var output: Matrix { steps.output }

    mutating func prepare(_ packed: PackedSequences, dropout: Dropout?) {
        steps = buffers.shaped(packed.total, hidden: hidden)
        previousOutput = previousOutputScratch.shaped(packed.total, hidden)
        initialCell = initialCellScratch.shaped(packed.count, hidden)
        carried = carriedScratch.shaped(packed.count, hidden)
        dCell = dCellScratch.shaped(packed.count, hidden)
        previousOutput.rows(0, count: packed.count).fill(0)
        for matrix in [initialCell, carried, dCell] { matrix.fill(0) }
        mask = dropout.map { dropout in
            let rows = maskScratch.shaped(packed.total, hidden)
            dropout.fill(rows, packed)
            return rows
        }
    }

    mutating func setInitialState(output: Matrix, cell: Matrix) {
        previousOutput.rows(0, count: output.rowCount).copy(output)
        initialCell.copy(cell)
    }

    mutating func forward(_ packed: PackedSequences, _ parameters: Parameters) {
        let norm = LayerNorm(parameters, names)
        packedRecurrent.pack(parameters[names.recurrentWeights])
        for step in 0..<packed.steps {
            let rows = (first: packed.start[step], count: packed.active[step])
            packedRecurrent.addProduct(
                of: previousOutput.rows(rows.first, count: rows.count),
                to: steps.gates.rows(rows.first, count: rows.count))
            forward(packed, step: step, norm)
        }
    }

    mutating func backward(
        _ packed: PackedSequences, dOutput: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) -> (dOutput: Matrix, dCell: Matrix) {
        let (norm, dNorm) = (LayerNorm(parameters, names), LayerNorm(gradients, names))
        packedRecurrent.pack(parameters[names.recurrentWeights].transposed)
        for step in (0..<packed.steps).reversed() {
            let rows = (first: packed.start[step], count: packed.active[step])
            let dHidden = carried.rows(0, count: rows.count)
            dHidden.add(dOutput.rows(rows.first, count: rows.count))
            backward(packed, step: step, norm, dNorm)
            packedRecurrent.addProduct(of: steps.gates.rows(rows.first, count: rows.count), to: dHidden)
        }
        gradients[names.recurrentWeights].product(steps.gates.transposed, previousOutput, keep: 1)
        return (carried, dCell)
    }
}

/// Gain and bias of both normalisations, or their gradients.
package struct LayerNorm: Sendable {
    /// [1,4H]
    let gain: Matrix
    let bias: Matrix
    /// [1,H]
    let cellGain: Matrix
    let cellBias: Matrix

    package init(_ parameters: Parameters, _ names: LSTMNames) {
        gain = parameters[names.norm.weight]
        bias = parameters[names.norm.bias]
        cellGain = parameters[names.cellNorm.weight]
        cellBias = parameters[names.cellNorm.bias]
    }
}

/// What one step of a layer-normalised LSTM computes with, for some rows; training keeps all steps' rows.
package struct LayerNormStep {
    /// Pre-activations, then the normalised ones, then the gradients of the former: [n,4H].
    package let gates: Matrix
    /// Of the gates, [n,4H].
    private let activations: Matrix
    private let inverseDeviation: Matrix
    package let cell: Matrix
    private let normalisedCell: Matrix
    private let cellInverseDeviation: Matrix
    private let tanhCell: Matrix
    /// h', [n,H]
    package let output: Matrix

    /// Memory of steps, which grows as it has to.
    package struct Buffers {
        private var gates = Scratch(), activations = Scratch(), inverseDeviation = Scratch()
        private var cell = Scratch(), normalisedCell = Scratch(), cellInverseDeviation = Scratch()
        private var tanhCell = Scratch(), output = Scratch()

        package init() {}

        package mutating func shaped(_ n: Int, hidden: Int) -> LayerNormStep {
            LayerNormStep(
                gates: gates.shaped(n, 4 * hidden), activations: activations.shaped(n, 4 * hidden),
                inverseDeviation: inverseDeviation.shaped(n, 4), cell: cell.shaped(n, hidden),
                normalisedCell: normalisedCell.shaped(n, hidden),
                cellInverseDeviation: cellInverseDeviation.shaped(n, 1), tanhCell: tanhCell.shaped(n, hidden),
                output: output.shaped(n, hidden))
        }
    }

    func rows(_ first: Int, count: Int) -> LayerNormStep {
        func part(_ matrix: Matrix) -> Matrix { matrix.rows(first, count: count) }
        return LayerNormStep(
            gates: part(gates), activations: part(activations), inverseDeviation: part(inverseDeviation),
            cell: part(cell), normalisedCell: part(normalisedCell), cellInverseDeviation: part(cellInverseDeviation),
            tanhCell: part(tanhCell), output: part(output))
    }

    /// From pre-activations to `cell` and `output`; `previousCell` may be `cell`.
    package func forward(_ norm: LayerNorm, previousCell: Matrix, mask: Matrix? = nil) {
        gates.layerNorm(
            groups: 4, gain: norm.gain, bias: norm.bias, result: activations, inverseDeviation: inverseDeviation)
        activations.cellForward(previousCell: previousCell, mask: mask, cell: cell)
        normalisedCell.copy(cell)
        normalisedCell.layerNorm(
            groups: 1, gain: norm.cellGain, bias: norm.cellBias, result: tanhCell,
            inverseDeviation: cellInverseDeviation)
        activations.outputForward(tanhCell, output: output)
    }

    /// From the gradient of h' to that of the pre-activations, in `gates`; `dCell` turns from c' to c.
    func backward(
        _ norm: LayerNorm, _ dNorm: LayerNorm, previousCell: Matrix, mask: Matrix?, dOutput: Matrix, dCell: Matrix
    ) {
        // The tanh is not needed any more, so its place takes the gradient of its argument.
        activations.outputBackward(tanhX: tanhCell, dOutput: dOutput, dX: tanhCell)
        normalisedCell.layerNormBackward(
            groups: 1, gain: norm.cellGain, inverseDeviation: cellInverseDeviation, dResult: tanhCell,
            dGain: dNorm.cellGain, dBias: dNorm.cellBias)
        dCell.add(normalisedCell)
        activations.cellBackward(previousCell: previousCell, mask: mask, dCell: dCell)
        gates.layerNormBackward(
            groups: 4, gain: norm.gain, inverseDeviation: inverseDeviation, dResult: activations, dGain: dNorm.gain,
            dBias: dNorm.bias)
    }
}
