import SketchNetwork

/// The decoder's cell made ready for drawing. A copy has memory of its own, which its first step takes, so each thread
/// uses a copy that has made no step yet.
protocol SamplingCell: Sendable {
    /// One step of n slots.
    ///
    /// - Parameters:
    ///   - input: (x, r of each head, h) of each slot: [n, 5 + 5·heads + S], where S counts the numbers of h.
    ///   - constant: what z and biases add to the gates at every step, [n,G], where G counts the gates' rows.
    ///   - cell: c, [n,S], which becomes the new one.
    ///   - state: receives the new h, [n,S]; the first H numbers of a row are the output layer's.
    mutating func advance(input: Matrix, constant: Matrix, cell: Matrix, state: Matrix)
}

extension ModelConfiguration {
    /// - Parameter inputs: the weights of (x, r of each head) in the gates, [G, 5 + 5·heads].
    func makeSamplingCell(_ parameters: Parameters, inputs: Matrix) -> any SamplingCell {
        switch decoderCell {
        case .lstm: LSTMSampling(step: Self.step(parameters, inputs))
        case .layerNormLSTM:
            LayerNormSampling(step: Self.step(parameters, inputs), norm: LayerNorm(parameters, TensorNames.decoder))
        case .hyperLSTM(let hyper, let embedding):
            HyperSampling(parameters, inputs, hidden: decoderHidden, hyperHidden: hyper, embedding: embedding)
        }
    }

    /// The weights of (x, r of each head, h), packed: [4H, 5 + 5·heads + H].
    private static func step(_ parameters: Parameters, _ inputs: Matrix) -> PackedWeights {
        let recurrent = parameters[TensorNames.decoder.recurrentWeights]
        let width = inputs.columnCount
        let weights = Matrix(rowCount: inputs.rowCount, columnCount: width + recurrent.columnCount)
        weights.columns(0..<width).copy(inputs)
        weights.columns(width..<weights.columnCount).copy(recurrent)
        return PackedWeights(weights)
    }
}

private struct LSTMSampling: SamplingCell {
    let step: PackedWeights
    var gatesScratch = Scratch()
    var tanhCellScratch = Scratch()

    mutating func advance(input: Matrix, constant: Matrix, cell: Matrix, state: Matrix) {
        let gates = gatesScratch.shaped(input.rowCount, step.rowCount)
        step.setProduct(of: input, startingFrom: constant, to: gates)
        gates.lstmForward(
            previousCell: cell, cell: cell, tanhCell: tanhCellScratch.shaped(cell.rowCount, cell.columnCount),
            output: state)
    }
}

private struct LayerNormSampling: SamplingCell {
    let step: PackedWeights
    let norm: LayerNorm
    var buffers = LayerNormStep.Buffers()

    mutating func advance(input: Matrix, constant: Matrix, cell: Matrix, state: Matrix) {
        let current = buffers.shaped(input.rowCount, hidden: cell.columnCount)
        step.setProduct(of: input, startingFrom: constant, to: current.gates)
        current.forward(norm, previousCell: cell)
        cell.copy(current.cell)
        state.copy(current.output)
    }
}

private struct HyperSampling: SamplingCell {
    let hidden: Int
    let hyperHidden: Int
    /// Weights of (x, r of each head) in the gates of either LSTM.
    let mainInputs: PackedWeights
    let hyperInputs: PackedWeights
    let norm: LayerNorm
    let hyperNorm: LayerNorm
    var weights = HyperWeights()
    var buffers = LayerNormStep.Buffers()
    var hyperBuffers = LayerNormStep.Buffers()
    var modulationBuffers: HyperModulation.Buffers

    init(_ parameters: Parameters, _ inputs: Matrix, hidden: Int, hyperHidden: Int, embedding: Int) {
        self.hidden = hidden
        self.hyperHidden = hyperHidden
        mainInputs = PackedWeights(inputs.rows(0, count: 4 * hidden))
        hyperInputs = PackedWeights(inputs.rows(4 * hidden, count: 4 * hyperHidden))
        norm = LayerNorm(parameters, TensorNames.decoder)
        hyperNorm = LayerNorm(parameters, TensorNames.hyper)
        modulationBuffers = HyperModulation.Buffers(hidden: hidden, embedding: embedding)
        weights.pack(parameters)
    }

    mutating func advance(input: Matrix, constant: Matrix, cell: Matrix, state: Matrix) {
        let n = input.rowCount
        let width = mainInputs.columnCount
        let (own, small) = (0..<hidden, hidden..<hidden + hyperHidden)
        let x = input.columns(0..<width)
        let h = input.columns(width..<width + hidden)
        let hyper = hyperBuffers.shaped(n, hidden: hyperHidden)
        hyperInputs.setProduct(
            of: x, startingFrom: constant.columns(4 * hidden..<constant.columnCount), to: hyper.gates)
        weights.addHyperGates(h, input.columns(width + hidden..<input.columnCount), hyper.gates)
        hyper.cell.copy(cell.columns(small))
        hyper.forward(hyperNorm, previousCell: hyper.cell)

        let main = buffers.shaped(n, hidden: hidden)
        let modulation = modulationBuffers.shaped(n)
        mainInputs.setProduct(of: x, startingFrom: constant.columns(0..<4 * hidden), to: modulation.inputShare)
        modulation.forward(weights, h, hyper.output, gates: main.gates)
        main.cell.copy(cell.columns(own))
        main.forward(norm, previousCell: main.cell)

        for (columns, step) in [(own, main), (small, hyper)] {
            cell.columns(columns).copy(step.cell)
            state.columns(columns).copy(step.output)
        }
    }
}
