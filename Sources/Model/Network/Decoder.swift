/// The LSTM decoder with its mixture-density output (Ha & Eck 2017, eq. 4–8), with or without
/// attention. Step i reads [S_{i−1}; z; context_i].
struct Decoder {
    private let configuration: ModelConfiguration
    private var lstm: LSTM
    private var attention: Attention?
    private var scratch = [Scratch](repeating: Scratch(), count: 7)
    /// tanh(W z + b): h0 and c0, [B,2H]
    private var initial = Matrix(rowCount: 0, columnCount: 0)
    private var context = Matrix(rowCount: 0, columnCount: 0)

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
        lstm.gates.product(batch.decoderInput, inputWeights.columns(0..<5).transposed)
        lstm.gates.addRow(parameters["decoder.lstm.bias"])
        if attention != nil, let contexts = attention?.forward(batch, parameters) {
            context = contexts
            lstm.gates.product(context, inputWeights.columns(contextColumns).transposed, keep: 1)
        }
        if let latent {
            // z is the same at every step: its share is computed once a sequence.
            let share = scratch[0].shaped(steps.count, 4 * hidden)
            share.product(latent, inputWeights.columns(latentColumns).transposed)
            for step in 0..<steps.steps {
                lstm.gates.rows(steps.start[step], count: steps.active[step])
                    .add(share.rows(0, count: steps.active[step]))
            }
            initial = scratch[1].shaped(steps.count, 2 * hidden)
            initial.product(latent, parameters["decoder.initial.weight"].transposed)
            initial.addRow(parameters["decoder.initial.bias"])
            initial.tanh()
            lstm.setInitialState(
                output: initial.columns(0..<hidden), cell: initial.columns(hidden..<2 * hidden))
        }
        lstm.forward(steps, recurrent: parameters["decoder.lstm.weight_hh"])
        let output = scratch[2].shaped(steps.total, configuration.outputWidth)
        output.product(lstm.output, parameters["decoder.output.weight"].transposed)
        output.addRow(parameters["decoder.output.bias"])
        return output
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
        gradients["decoder.lstm.bias"].addSumOfRows(lstm.gates)
        dInputWeights.columns(0..<5).product(lstm.gates.transposed, batch.decoderInput, keep: 1)
        if attention != nil {
            dInputWeights.columns(contextColumns).product(lstm.gates.transposed, context, keep: 1)
            let dContext = scratch[4].shaped(steps.total, configuration.contextWidth)
            dContext.product(lstm.gates, inputWeights.columns(contextColumns))
            attention?.backward(batch, dContext: dContext, gradients)
        }
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
}
