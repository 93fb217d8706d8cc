import SketchKernels

/// The fused steps of layer-normalised cells; each checks shapes before it calls C.
extension Matrix {
    /// Layer normalisation of each of `groups` equal parts of each row of self, which becomes the normalised numbers;
    /// gain·self + bias goes to `result`, 1/√(variance + ε) to `inverseDeviation` [n,groups].
    func layerNorm(groups: Int, gain: Matrix, bias: Matrix, result: Matrix, inverseDeviation: Matrix) {
        requireShape(rowCount, columnCount, [result])
        requireShape(1, columnCount, [gain, bias])
        requireShape(rowCount, groups, [inverseDeviation])
        kernels_layer_norm(
            rowCount, groups, columnCount / groups, gain.start, bias.start, start, result.start,
            inverseDeviation.start)
    }

    /// Its backward step: self holds the normalised numbers and receives the gradient of what was normalised; those
    /// of gain and bias are added to `dGain` and `dBias`.
    func layerNormBackward(
        groups: Int, gain: Matrix, inverseDeviation: Matrix, dResult: Matrix, dGain: Matrix, dBias: Matrix
    ) {
        requireShape(rowCount, columnCount, [dResult])
        requireShape(1, columnCount, [gain, dGain, dBias])
        requireShape(rowCount, groups, [inverseDeviation])
        kernels_layer_norm_backward(
            rowCount, groups, columnCount / groups, gain.start, inverseDeviation.start, dResult.start, start,
            dGain.start, dBias.start)
    }

    /// The gates of one LSTM step, self [n,4H] from pre-activations to activations, and its new cell; `cell` may be
    /// `previousCell`.
    func cellForward(previousCell: Matrix, mask: Matrix?, cell: Matrix) {
        requireShape(rowCount, columnCount / 4, [previousCell, mask ?? cell, cell])
        kernels_cell_forward(rowCount, columnCount / 4, start, previousCell.start, mask?.start, cell.start)
    }

    /// Its backward step: self holds the activations and receives the gradients of i, f and g before activation;
    /// `dCell` holds the gradient of the cell and receives that of the previous one.
    func cellBackward(previousCell: Matrix, mask: Matrix?, dCell: Matrix) {
        requireShape(rowCount, columnCount / 4, [previousCell, mask ?? dCell, dCell])
        kernels_cell_backward(rowCount, columnCount / 4, start, previousCell.start, mask?.start, dCell.start)
    }

    /// `x` [n,H] becomes its tanh, and `output` o·tanh x with o the last quarter of self [n,4H].
    func outputForward(_ x: Matrix, output: Matrix) {
        requireShape(rowCount, columnCount / 4, [x, output])
        kernels_output_forward(rowCount, columnCount / 4, start, x.start, output.start)
    }

    /// Its backward step: the last quarter of self receives the gradient of o before activation, `dX` that of x.
    func outputBackward(tanhX: Matrix, dOutput: Matrix, dX: Matrix) {
        requireShape(rowCount, columnCount / 4, [tanhX, dOutput, dX])
        kernels_output_backward(rowCount, columnCount / 4, start, tanhX.start, dOutput.start, dX.start)
    }

    /// self = a·b, number by number.
    func multiply(_ a: Matrix, _ b: Matrix) {
        requireShape(rowCount, columnCount, [a, b])
        kernels_multiply(rowCount * columnCount, a.start, b.start, start)
    }

    /// self += a·b, number by number.
    func addMultiplied(_ a: Matrix, _ b: Matrix) {
        requireShape(rowCount, columnCount, [a, b])
        kernels_multiply_add(rowCount * columnCount, a.start, b.start, start)
    }

    /// Self and all of `others` are contiguous, and those have the given shape.
    private func requireShape(_ rows: Int, _ columns: Int, _ others: [Matrix]) {
        precondition(isContiguous)
        for other in others {
            precondition(other.isContiguous && other.rowCount == rows && other.columnCount == columns)
        }
    }
}
