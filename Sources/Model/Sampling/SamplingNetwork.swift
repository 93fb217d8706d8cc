import SketchNetwork

/// The decoder made ready for drawing: folded, and its weights packed.
struct SamplingNetwork: Sendable {
    let configuration: ModelConfiguration
    /// Not to be advanced itself: every batch takes a copy.
    let cell: any SamplingCell
    /// What is added to the gates at every step, [1,G], where G counts the rows of all gates' weights.
    let constant: Matrix
    /// z's share of the gates, [G,Z]; nil without latent.
    let latent: PackedWeights?
    /// [2S,Z] and [1,2S], where S counts the numbers of h; nil without latent.
    let initial: (weights: PackedWeights, bias: Matrix)?
    let output: PackedWeights
    let outputBias: Matrix
    /// X, how many numbers attention reads of each row: 5, or 8 with positions.
    let attentionInputs: Int
    /// A/√D of each head, [X+1,X+1].
    let attention: [Matrix]

    init(_ checkpoint: Checkpoint) {
        configuration = checkpoint.configuration
        attentionInputs = configuration.attention?.inputs ?? 0
        let parameters = Parameters(configuration, values: checkpoint.parameters)
        let folded = FoldedDecoder(configuration, parameters)
        constant = folded.constant
        cell = configuration.makeSamplingCell(parameters, inputs: folded.inputs)
        attention = folded.attention
        latent = folded.latent.map { PackedWeights($0) }
        initial =
            configuration.latent > 0
            ? (PackedWeights(parameters[TensorNames.initialState.weight]), parameters[TensorNames.initialState.bias])
            : nil
        output = PackedWeights(parameters[TensorNames.output.weight])
        outputBias = parameters[TensorNames.output.bias]
    }
}
