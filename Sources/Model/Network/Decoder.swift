/// The decoder, an LSTM of some kind, with its mixture-density output (Ha & Eck 2017, eq. 4–8), with or without
/// attention. Step i reads [S_{i−1}; z; context_i].
struct Decoder {
    private let configuration: ModelConfiguration
    private var cell: any RecurrentCell
    private var attention: Attention?
    private var scratch = [Scratch](repeating: Scratch(), count: 7)
    /// tanh(W z + b): h0 and c0, [B,2S]
    private var initial = Matrix(rowCount: 0, columnCount: 0)
    private var context = Matrix(rowCount: 0, columnCount: 0)

    init(_ configuration: ModelConfiguration) {
        self.configuration = configuration
        cell = configuration.makeRecurrentCell()
        attention = configuration.attention.map { Attention(heads: $0.heads, dimension: $0.dimension) }
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
        if let contexts = attention?.forward(batch, parameters) { context = contexts }
        for input in cell.inputs { project(batch, latent, parameters[input.name + ".weight_ih"], to: input.share) }
        if let latent {
            initial = scratch[1].shaped(steps.count, 2 * state)
            initial.product(latent, parameters["decoder.initial.weight"].transposed)
            initial.addRow(parameters["decoder.initial.bias"])
            initial.tanh()
            cell.setInitialState(output: initial.columns(0..<state), cell: initial.columns(state..<2 * state))
        }
        cell.forward(steps, parameters)
        let output = scratch[2].shaped(steps.total, configuration.outputWidth)
        output.product(cell.output, parameters["decoder.output.weight"].transposed)
        output.addRow(parameters["decoder.output.bias"])
        return output
    }

    /// What the input [S_{i−1}; z; context_i] of all steps makes of `weights`, into `share`.
    private mutating func project(_ batch: Batch, _ latent: Matrix?, _ weights: Matrix, to share: Matrix) {
        let steps = batch.decoderSteps
        share.product(batch.decoderInput, weights.columns(0..<5).transposed)
        if attention != nil { share.product(context, weights.columns(contextColumns).transposed, keep: 1) }
        guard let latent else { return }
        // z is the same at every step: its share is computed once a sequence.
        let constant = scratch[0].shaped(steps.count, share.columnCount)
        constant.product(latent, weights.columns(latentColumns).transposed)
        for step in 0..<steps.steps {
            share.rows(steps.start[step], count: steps.active[step]).add(constant.rows(0, count: steps.active[step]))
        }
    }

    /// Adds the gradients of all decoder tensors, given that of the outputs.
    /// - Returns: the gradient of z [B,Z], or nil for a decoder-only model.
    mutating func backward(
        _ batch: Batch, latent: Matrix?, dOutput: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) -> Matrix? {
        let steps = batch.decoderSteps
        gradients["decoder.output.weight"].product(dOutput.transposed, cell.output, keep: 1)
        gradients["decoder.output.bias"].addSumOfRows(dOutput)
        let dHidden = scratch[3].shaped(steps.total, configuration.decoderHidden)
        dHidden.product(dOutput, parameters["decoder.output.weight"])
        let dState = cell.backward(steps, dOutput: dHidden, parameters, gradients)

        let dContext = scratch[4].shaped(steps.total, configuration.contextWidth)
        let dLatent = scratch[5].shaped(steps.count, configuration.latent)
        for (index, input) in cell.inputs.enumerated() {
            let weights = parameters[input.name + ".weight_ih"]
            let dWeights = gradients[input.name + ".weight_ih"]
            dWeights.columns(0..<5).product(input.share.transposed, batch.decoderInput, keep: 1)
            if attention != nil {
                dWeights.columns(contextColumns).product(input.share.transposed, context, keep: 1)
                dContext.product(input.share, weights.columns(contextColumns), keep: index == 0 ? 0 : 1)
            }
            guard let latent else { continue }
            let constant = scratch[0].shaped(steps.count, input.share.columnCount)
            constant.fill(0)
            for step in 0..<steps.steps {
                constant.rows(0, count: steps.active[step])
                    .add(input.share.rows(steps.start[step], count: steps.active[step]))
            }
            dWeights.columns(latentColumns).product(constant.transposed, latent, keep: 1)
            dLatent.product(constant, weights.columns(latentColumns), keep: index == 0 ? 0 : 1)
        }
        attention?.backward(batch, dContext: dContext, gradients)
        guard let latent else { return nil }

        let dInitial = scratch[6].shaped(steps.count, 2 * state)
        dInitial.columns(0..<state).copy(dState.dOutput)
        dInitial.columns(state..<2 * state).copy(dState.dCell)
        dInitial.tanhBackward(output: initial)
        gradients["decoder.initial.weight"].product(dInitial.transposed, latent, keep: 1)
        gradients["decoder.initial.bias"].addSumOfRows(dInitial)
        dLatent.product(dInitial, parameters["decoder.initial.weight"], keep: 1)
        return dLatent
    }
}
