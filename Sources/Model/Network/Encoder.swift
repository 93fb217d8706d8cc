/// The bidirectional LSTM encoder: h = [h→; h←] of the last steps, then μ and σ̂ by affine layers
/// (Ha & Eck 2017, eq. 1–3).
struct Encoder {
    private var forwardLSTM: LSTM
    private var backwardLSTM: LSTM
    private var packedInput = PackedWeights()
    private let hidden: Int
    private let latent: Int
    private var summaryScratch = Scratch(), meanScratch = Scratch(), logVarianceScratch = Scratch()
    private var dSummaryScratch = Scratch(), dOutputScratch = Scratch()
    /// [B,2H]
    private var summary = Matrix(rowCount: 0, columnCount: 0)
    /// μ [B,Z]
    private(set) var mean = Matrix(rowCount: 0, columnCount: 0)
    /// σ̂ = log σ² [B,Z]
    private(set) var logVariance = Matrix(rowCount: 0, columnCount: 0)

    init(hidden: Int, latent: Int) {
        self.hidden = hidden
        self.latent = latent
        forwardLSTM = LSTM(hidden: hidden)
        backwardLSTM = LSTM(hidden: hidden)
    }

    /// Computes `mean` and `logVariance`.
    mutating func forward(_ batch: Batch, dropout: Dropout? = nil, _ parameters: Parameters) {
        let steps = batch.encoderSteps
        summary = summaryScratch.shaped(steps.count, 2 * hidden)
        packedInput.pack(parameters[TensorNames.encoderForward.inputWeights])
        Self.run(
            &forwardLSTM, batch.forwardInput, packedInput, steps, dropout?.salted(1), parameters,
            TensorNames.encoderForward)
        packedInput.pack(parameters[TensorNames.encoderBackward.inputWeights])
        Self.run(
            &backwardLSTM, batch.backwardInput, packedInput, steps, dropout?.salted(2), parameters,
            TensorNames.encoderBackward)
        for (half, lstm) in [forwardLSTM, backwardLSTM].enumerated() {
            let columns = summary.columns(half * hidden..<(half + 1) * hidden)
            for b in 0..<steps.count {
                columns.rows(b, count: 1).copy(lstm.output.rows(steps.row(b, steps.lengths[b] - 1), count: 1))
            }
        }
        mean = meanScratch.shaped(steps.count, latent)
        logVariance = logVarianceScratch.shaped(steps.count, latent)
        mean.product(summary, parameters[TensorNames.mean.weight].transposed)
        mean.addRow(parameters[TensorNames.mean.bias])
        logVariance.product(summary, parameters[TensorNames.logVariance.weight].transposed)
        logVariance.addRow(parameters[TensorNames.logVariance.bias])
    }

    /// Adds the gradients of all encoder tensors, given those of μ and σ̂.
    mutating func backward(
        _ batch: Batch, dMean: Matrix, dLogVariance: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) {
        let steps = batch.encoderSteps
        let dSummary = dSummaryScratch.shaped(steps.count, 2 * hidden)
        for (index, (names, d)) in [(TensorNames.mean, dMean), (TensorNames.logVariance, dLogVariance)].enumerated() {
            gradients[names.weight].product(d.transposed, summary, keep: 1)
            gradients[names.bias].addSumOfRows(d)
            dSummary.product(d, parameters[names.weight], keep: index == 0 ? 0 : 1)
        }
        let dOutput = dOutputScratch.shaped(steps.total, hidden)
        Self.scatter(dSummary.columns(0..<hidden), steps, into: dOutput)
        Self.back(&forwardLSTM, dOutput, batch.forwardInput, steps, parameters, gradients, TensorNames.encoderForward)
        Self.scatter(dSummary.columns(hidden..<2 * hidden), steps, into: dOutput)
        Self.back(
            &backwardLSTM, dOutput, batch.backwardInput, steps, parameters, gradients, TensorNames.encoderBackward)
    }

    private static func run(
        _ lstm: inout LSTM, _ input: Matrix, _ inputWeights: PackedWeights, _ steps: PackedSequences,
        _ dropout: Dropout?, _ parameters: Parameters, _ names: LSTMNames
    ) {
        lstm.prepare(steps, dropout: dropout)
        inputWeights.setProduct(of: input, startingFrom: parameters[names.bias], to: lstm.gates)
        lstm.forward(steps, recurrent: parameters[names.recurrentWeights])
    }

    /// The gradient of every step's output: only the last step of each sequence was used.
    private static func scatter(_ dLast: Matrix, _ steps: PackedSequences, into dOutput: Matrix) {
        dOutput.fill(0)
        for b in 0..<steps.count {
            dOutput.rows(steps.row(b, steps.lengths[b] - 1), count: 1).copy(dLast.rows(b, count: 1))
        }
    }

    private static func back(
        _ lstm: inout LSTM, _ dOutput: Matrix, _ input: Matrix, _ steps: PackedSequences, _ parameters: Parameters,
        _ gradients: Parameters, _ names: LSTMNames
    ) {
        _ = lstm.backward(
            steps, dOutput: dOutput, recurrent: parameters[names.recurrentWeights],
            dRecurrent: gradients[names.recurrentWeights])
        gradients[names.inputWeights].addAffineGradient(lstm.gates, input, bias: gradients[names.bias])
    }
}
