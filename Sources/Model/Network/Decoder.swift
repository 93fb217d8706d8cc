/// The LSTM decoder with its mixture-density output (Ha & Eck 2017, eq. 4–8), with or without
/// attention. Step i reads [S_{i−1}; z; context_i].
struct Decoder {
    private let configuration: ModelConfiguration
    private var lstm: LSTM
    private var attention: Attention?
    private var scratch = [Scratch](repeating: Scratch(), count: 10)
    /// tanh(W z + b): h0 and c0, [B,2H]
    private var initial = Matrix(rowCount: 0, columnCount: 0)
    /// What changes from step to step: stroke-5 and, for each head, the means that attention gives
    /// (`Attention`): [rows, 5 + 6·heads].
    private var input = Matrix(rowCount: 0, columnCount: 0)
    private var packedInput = PackedWeights()
    private var packedOutput = PackedWeights()

    init(_ configuration: ModelConfiguration) {
        self.configuration = configuration
        lstm = LSTM(hidden: configuration.decoderHidden)
        attention = configuration.attention.map { Attention(heads: $0.heads, dimension: $0.dimension) }
    }

    private var hidden: Int { configuration.decoderHidden }
    private var latentColumns: Range<Int> { 5..<5 + configuration.latent }
    private var contextColumns: Range<Int> { 5 + configuration.latent..<configuration.decoderInput }

    /// The outputs of all steps, [rows,6M+3]. `latent` is z [B,Z], or nil for a decoder-only model.
    mutating func forward(
        _ batch: Batch, latent: Matrix?, dropout: Dropout? = nil, _ parameters: Parameters
    ) -> Matrix {
        let steps = batch.decoderSteps
        let inputWeights = parameters["decoder.lstm.weight_ih"]
        lstm.prepare(steps, dropout: dropout)
        takeInput(batch, inputWeights, parameters)
        // z is the same at every step: its share is computed once a sequence.
        let share = scratch[0].shaped(steps.count, 4 * hidden)
        share.fill(0)
        share.addRow(parameters["decoder.lstm.bias"])
        if let latent {
            share.product(latent, inputWeights.columns(latentColumns).transposed, keep: 1)
            initial = scratch[1].shaped(steps.count, 2 * hidden)
            initial.product(latent, parameters["decoder.initial.weight"].transposed)
            initial.addRow(parameters["decoder.initial.bias"])
            initial.tanh()
            lstm.setInitialState(
                output: initial.columns(0..<hidden), cell: initial.columns(hidden..<2 * hidden))
        }
        for step in 0..<steps.steps {
            let (first, count) = (steps.start[step], steps.active[step])
            packedInput.setProduct(
                of: input.rows(first, count: count), startingFrom: share.rows(0, count: count),
                to: lstm.gates.rows(first, count: count))
        }
        lstm.forward(steps, recurrent: parameters["decoder.lstm.weight_hh"])
        let output = scratch[2].shaped(steps.total, configuration.outputWidth)
        packedOutput.pack(parameters["decoder.output.weight"])
        packedOutput.setProduct(of: lstm.output, startingFrom: parameters["decoder.output.bias"], to: output)
        return output
    }

    /// Fills `input` and packs the weights that read it.
    private mutating func takeInput(_ batch: Batch, _ inputWeights: Matrix, _ parameters: Parameters) {
        guard attention != nil else {
            input = batch.decoderInput
            packedInput.pack(inputWeights.columns(0..<5))
            return
        }
        let width = 5 + (attention?.meansWidth ?? 0)
        input = scratch[4].shaped(batch.decoderSteps.total, width)
        input.columns(0..<5).copy(batch.decoderInput)
        attention?.forward(batch, parameters, means: input.columns(5..<width))
        let weights = scratch[7].shaped(4 * hidden, width)
        weights.columns(0..<5).copy(inputWeights.columns(0..<5))
        attention?.fold(inputWeights.columns(contextColumns), parameters, into: weights.columns(5..<width))
        packedInput.pack(weights)
    }

    /// Adds the gradients of all decoder tensors, given that of the outputs.
    /// - Returns: the gradient of z [B,Z], or nil for a decoder-only model.
    mutating func backward(
        _ batch: Batch, latent: Matrix?, dOutput: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) -> Matrix? {
        let steps = batch.decoderSteps
        gradients["decoder.output.weight"].product(dOutput.transposed, lstm.output, keep: 1)
        gradients["decoder.output.bias"].addSumOfRows(dOutput)
        let dHidden = scratch[3].shaped(steps.total, hidden)
        dHidden.product(dOutput, parameters["decoder.output.weight"])
        let dState = lstm.backward(
            steps, dOutput: dHidden, recurrent: parameters["decoder.lstm.weight_hh"],
            dRecurrent: gradients["decoder.lstm.weight_hh"])

        let inputWeights = parameters["decoder.lstm.weight_ih"]
        let dInputWeights = gradients["decoder.lstm.weight_ih"]
        let dWeights = scratch[8].shaped(4 * hidden, input.columnCount)
        dWeights.fill(0)
        dWeights.addAffineGradient(lstm.gates, input, bias: gradients["decoder.lstm.bias"])
        dInputWeights.columns(0..<5).addRows(dWeights.columns(0..<5))
        attentionBackward(batch, dFolded: dWeights.columns(5..<input.columnCount), parameters, gradients)
        guard let latent else { return nil }

        let share = scratch[0].shaped(steps.count, 4 * hidden)
        share.fill(0)
        for step in 0..<steps.steps {
            share.rows(0, count: steps.active[step])
                .add(lstm.gates.rows(steps.start[step], count: steps.active[step]))
        }
        dInputWeights.columns(latentColumns).product(share.transposed, latent, keep: 1)
        let dLatent = scratch[5].shaped(steps.count, configuration.latent)
        dLatent.product(share, inputWeights.columns(latentColumns))

        let dInitial = scratch[6].shaped(steps.count, 2 * hidden)
        dInitial.columns(0..<hidden).copy(dState.dOutput)
        dInitial.columns(hidden..<2 * hidden).copy(dState.dCell)
        dInitial.tanhBackward(output: initial)
        gradients["decoder.initial.weight"].product(dInitial.transposed, latent, keep: 1)
        gradients["decoder.initial.bias"].addSumOfRows(dInitial)
        dLatent.product(dInitial, parameters["decoder.initial.weight"], keep: 1)
        return dLatent
    }

    /// Adds the gradients of attention and of the weights that read its context.
    private mutating func attentionBackward(
        _ batch: Batch, dFolded: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) {
        guard let attention else { return }
        let weights = parameters["decoder.lstm.weight_ih"].columns(contextColumns)
        attention.foldBackward(
            dFolded, weights, dWeights: gradients["decoder.lstm.weight_ih"].columns(contextColumns), parameters,
            gradients)
        let folded = Matrix(rowCount: 4 * hidden, columnCount: attention.meansWidth)
        attention.fold(weights, parameters, into: folded)
        let byColumn = Matrix(rowCount: attention.meansWidth, columnCount: 4 * hidden)
        byColumn.copyTransposed(folded)
        let dMeans = scratch[9].shaped(batch.decoderSteps.total, attention.meansWidth)
        dMeans.rowProduct(lstm.gates, byColumn)
        self.attention?.backward(batch, dMeans: dMeans, parameters, gradients)
    }
}
