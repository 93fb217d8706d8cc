/// One of a cell's LSTMs as the decoder's input sees it.
struct CellInput {
    let names: LSTMNames
    /// [rows,4H]: receives the input's share of the gates between `prepare` and `forward`; after `backward` it holds
    /// the gradient of that share.
    let share: Matrix
    /// Whether the caller puts the LSTM's bias into the share, and takes its gradient from there.
    let hasBias: Bool
}

/// A cell kind of the decoder, run over packed sequences, forward and backward.
protocol RecurrentCell {
    /// The LSTMs that read the decoder's input.
    var inputs: [CellInput] { get }
    /// h of every step, as the output layer reads it: [rows,H].
    var output: Matrix { get }

    /// Takes memory for `packed`, and sets the state before the first step to zero.
    mutating func prepare(_ packed: PackedSequences, dropout: Dropout?)
    /// Sets the state before the first step, [B, `ModelConfiguration.decoderState`] each.
    mutating func setInitialState(output: Matrix, cell: Matrix)
    /// Runs all steps.
    mutating func forward(_ packed: PackedSequences, _ parameters: Parameters)
    /// Back-propagates `dOutput` [rows,H] and adds the gradients of the cell's own tensors, all but the inputs'
    /// weights.
    /// - Returns: the gradients of the initial state, shaped as that.
    mutating func backward(
        _ packed: PackedSequences, dOutput: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) -> (dOutput: Matrix, dCell: Matrix)
}

extension ModelConfiguration {
    /// The decoder's cell, ready to run.
    func makeRecurrentCell() -> any RecurrentCell {
        switch decoderCell {
        case .lstm: LSTM(hidden: decoderHidden)
        case .layerNormLSTM: LayerNormLSTM(TensorNames.decoder, hidden: decoderHidden)
        case .hyperLSTM(let hyper, let embedding):
            HyperLSTM(hidden: decoderHidden, hyperHidden: hyper, embedding: embedding)
        }
    }
}

extension LSTM: RecurrentCell {
    var inputs: [CellInput] { [CellInput(names: TensorNames.decoder, share: gates, hasBias: true)] }

    mutating func forward(_ packed: PackedSequences, _ parameters: Parameters) {
        forward(packed, recurrent: parameters[TensorNames.decoder.recurrentWeights])
    }

    mutating func backward(
        _ packed: PackedSequences, dOutput: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) -> (dOutput: Matrix, dCell: Matrix) {
        backward(
            packed, dOutput: dOutput, recurrent: parameters[TensorNames.decoder.recurrentWeights],
            dRecurrent: gradients[TensorNames.decoder.recurrentWeights])
    }
}
