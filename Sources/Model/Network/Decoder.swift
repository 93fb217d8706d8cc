/// The decoder, an LSTM of some kind, with its mixture-density output (Ha & Eck 2017, eq. 4–8), with or without
/// attention. Step i reads [S_{i−1}; z; context_i].
struct Decoder {
    private let configuration: ModelConfiguration
    private var cell: any RecurrentCell
    private var attention: Attention?
    private var constantScratch = Scratch(), initialScratch = Scratch(), inputScratch = Scratch()
    private var outputScratch = Scratch(), foldedScratch = Scratch(), foldedByColumnScratch = Scratch()
    private var dHiddenScratch = Scratch(), dLatentScratch = Scratch(), dInitialScratch = Scratch()
    private var dMeansScratch = Scratch(), dFoldedScratch = Scratch()
    /// tanh(W z + b): h0 and c0, [B,2S]
    private var initial = Matrix(rowCount: 0, columnCount: 0)
    /// What changes from step to step: stroke-5 and, for each head, the means that attention gives
    /// (`Attention`): [rows, 5 + W·heads].
    private var input = Matrix(rowCount: 0, columnCount: 0)
    private var packedInput = PackedWeights()
    private var packedOutput = PackedWeights()

    init(_ configuration: ModelConfiguration) {
        self.configuration = configuration
        cell = configuration.makeRecurrentCell()
        attention = configuration.attention.map { Attention($0) }
    }

    /// S, the length of h0 and of c0.
    private var state: Int { configuration.decoderState }
    private var latentColumns: Range<Int> { 5..<5 + configuration.latent }
    private var contextColumns: Range<Int> { 5 + configuration.latent..<configuration.decoderInput }

    /// The outputs of all steps, [rows,6M+3]. `latent` is z [B,Z], or nil for a decoder-only model.
    mutating func forward(
        _ batch: Batch, latent: Matrix?, dropout: Dropout? = nil, _ parameters: Parameters
    ) -> Matrix {
        let steps = batch.decoderSteps
        cell.prepare(steps, dropout: dropout)
        takeInput(batch, parameters)
        for reader in cell.inputs { project(steps, latent, reader, parameters) }
        if let latent {
            initial = initialScratch.shaped(steps.count, 2 * state)
            initial.product(latent, parameters[TensorNames.initialState.weight].transposed)
            initial.addRow(parameters[TensorNames.initialState.bias])
            initial.tanh()
            cell.setInitialState(output: initial.columns(0..<state), cell: initial.columns(state..<2 * state))
        }
        cell.forward(steps, parameters)
        let output = outputScratch.shaped(steps.total, configuration.outputWidth)
        packedOutput.pack(parameters[TensorNames.output.weight])
        packedOutput.setProduct(of: cell.output, startingFrom: parameters[TensorNames.output.bias], to: output)
        return output
    }

    /// Fills `input`.
    private mutating func takeInput(_ batch: Batch, _ parameters: Parameters) {
        input = batch.decoderInput
        guard let width = attention?.meansWidth else { return }
        input = inputScratch.shaped(batch.decoderSteps.total, 5 + width)
        input.columns(0..<5).copy(batch.decoderInput)
        attention?.forward(batch, parameters, means: input.columns(5..<5 + width))
    }

    /// What [S_{i−1}; z; context_i] of all steps makes of the weights of one of the cell's LSTMs.
    private mutating func project(
        _ steps: PackedSequences, _ latent: Matrix?, _ reader: CellInput, _ parameters: Parameters
    ) {
        let weights = parameters[reader.names.inputWeights]
        packedInput.pack(foldedWeights(weights, parameters))
        // z is the same at every step: its share is computed once a sequence.
        let constant = constantScratch.shaped(steps.count, reader.share.columnCount)
        constant.fill(0)
        if reader.hasBias { constant.addRow(parameters[reader.names.bias]) }
        if let latent { constant.product(latent, weights.columns(latentColumns).transposed, keep: 1) }
        for step in 0..<steps.steps {
            let (first, count) = (steps.start[step], steps.active[step])
            packedInput.setProduct(
                of: input.rows(first, count: count), startingFrom: constant.rows(0, count: count),
                to: reader.share.rows(first, count: count))
        }
    }

    /// The weights that read `input`: [n, 5 + W·heads].
    private mutating func foldedWeights(_ weights: Matrix, _ parameters: Parameters) -> Matrix {
        let folded = foldedScratch.shaped(weights.rowCount, input.columnCount)
        folded.columns(0..<5).copy(weights.columns(0..<5))
        attention?.fold(weights.columns(contextColumns), parameters, into: folded.columns(5..<input.columnCount))
        return folded
    }

    /// Adds the gradients of all decoder tensors, given that of the outputs.
    /// - Returns: the gradient of z [B,Z], or nil for a decoder-only model.
    mutating func backward(
        _ batch: Batch, latent: Matrix?, dOutput: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) -> Matrix? {
        let steps = batch.decoderSteps
        gradients[TensorNames.output.weight].product(dOutput.transposed, cell.output, keep: 1)
        gradients[TensorNames.output.bias].addSumOfRows(dOutput)
        let dHidden = dHiddenScratch.shaped(steps.total, configuration.decoderHidden)
        dHidden.product(dOutput, parameters[TensorNames.output.weight])
        let dState = cell.backward(steps, dOutput: dHidden, parameters, gradients)

        let dMeans = dMeansScratch.shaped(steps.total, input.columnCount - 5)
        dMeans.fill(0)
        let dLatent = dLatentScratch.shaped(steps.count, configuration.latent)
        for (index, input) in cell.inputs.enumerated() {
            let weights = parameters[input.names.inputWeights]
            let dWeights = gradients[input.names.inputWeights]
            inputBackward(input, dMeans, parameters, gradients)
            guard let latent else { continue }
            let constant = constantScratch.shaped(steps.count, input.share.columnCount)
            constant.fill(0)
            for step in 0..<steps.steps {
                constant.rows(0, count: steps.active[step])
                    .add(input.share.rows(steps.start[step], count: steps.active[step]))
            }
            dWeights.columns(latentColumns).product(constant.transposed, latent, keep: 1)
            dLatent.product(constant, weights.columns(latentColumns), keep: index == 0 ? 0 : 1)
        }
        attention?.backward(batch, dMeans: dMeans, parameters, gradients)
        guard let latent else { return nil }

        let dInitial = dInitialScratch.shaped(steps.count, 2 * state)
        dInitial.columns(0..<state).copy(dState.dOutput)
        dInitial.columns(state..<2 * state).copy(dState.dCell)
        dInitial.tanhBackward(output: initial)
        gradients[TensorNames.initialState.weight].product(dInitial.transposed, latent, keep: 1)
        gradients[TensorNames.initialState.bias].addSumOfRows(dInitial)
        dLatent.product(dInitial, parameters[TensorNames.initialState.weight], keep: 1)
        return dLatent
    }

    /// Adds the gradients of the weights that read `input`, of the values folded into them, and, to `dMeans`, of
    /// what attention gave.
    private mutating func inputBackward(
        _ reader: CellInput, _ dMeans: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) {
        let weights = parameters[reader.names.inputWeights]
        let dWeights = gradients[reader.names.inputWeights]
        let dFolded = dFoldedScratch.shaped(weights.rowCount, input.columnCount)
        dFolded.fill(0)
        dFolded.addAffineGradient(
            reader.share, input, bias: reader.hasBias ? gradients[reader.names.bias] : nil)
        dWeights.columns(0..<5).addRows(dFolded.columns(0..<5))
        guard let attention else { return }
        let means = 5..<input.columnCount
        attention.foldBackward(
            dFolded.columns(means), weights.columns(contextColumns), dWeights: dWeights.columns(contextColumns),
            parameters, gradients)
        let byColumn = foldedByColumnScratch.shaped(means.count, weights.rowCount)
        byColumn.copyTransposed(foldedWeights(weights, parameters).columns(means))
        dMeans.addRowProduct(reader.share, byColumn)
    }
}
