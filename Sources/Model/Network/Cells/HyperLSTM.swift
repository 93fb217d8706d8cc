/// The HyperLSTM (Ha, Dai & Le 2016, appendix A.2.3; the decoder of Ha & Eck's best models): a small layer-normalised
/// LSTM, which reads the same input and the main LSTM's h, rescales the main LSTM's gates at every step. With x the
/// input, h the main state, ĥ the small one's new state, and for each gate
///
///     z_role = V_role ĥ + v_role        for the roles input, recurrent and shift (which has no v)
///     gate   = (D_input z_input)·(W x) + (D_recurrent z_recurrent)·(U h) + D_shift z_shift + b
///
/// the main LSTM goes on from there as a layer-normalised one. As in Ha & Eck's program the small LSTM has no recurrent
/// dropout, and both begin from z.
struct HyperLSTM {
    private let hidden: Int
    private let hyperHidden: Int
    private var main: LayerNormLSTM
    private var hyper: LayerNormLSTM
    private var modulation: HyperModulation
    private var buffers: HyperModulation.Buffers
    private var dEmbeddingScratch = [Scratch](repeating: Scratch(), count: HyperRole.allCases.count)
    private var shareScratch = Scratch(), dInitialOutput = Scratch(), dInitialCell = Scratch()
    private var weights = HyperWeights()

    init(hidden: Int, hyperHidden: Int, embedding: Int) {
        self.hidden = hidden
        self.hyperHidden = hyperHidden
        main = LayerNormLSTM(TensorNames.decoder, hidden: hidden)
        hyper = LayerNormLSTM(TensorNames.hyper, hidden: hyperHidden)
        buffers = HyperModulation.Buffers(hidden: hidden, embedding: embedding)
        modulation = buffers.shaped(0)
    }
}

extension HyperLSTM: RecurrentCell {
    var inputs: [CellInput] {
        [
            CellInput(names: TensorNames.decoder, share: modulation.inputShare, hasBias: false),
            CellInput(names: TensorNames.hyper, share: hyper.steps.gates, hasBias: false),
        ]
    }
    var output: Matrix { main.output }

    mutating func prepare(_ packed: PackedSequences, dropout: Dropout?) {
        main.prepare(packed, dropout: dropout)
        hyper.prepare(packed, dropout: nil)
        modulation = buffers.shaped(packed.total)
    }

    mutating func setInitialState(output: Matrix, cell: Matrix) {
        let (own, small) = (0..<hidden, hidden..<hidden + hyperHidden)
        main.setInitialState(output: output.columns(own), cell: cell.columns(own))
        hyper.setInitialState(output: output.columns(small), cell: cell.columns(small))
    }

    mutating func forward(_ packed: PackedSequences, _ parameters: Parameters) {
        let (norm, hyperNorm) = (LayerNorm(parameters, TensorNames.decoder), LayerNorm(parameters, TensorNames.hyper))
        weights.pack(parameters)
        for step in 0..<packed.steps {
            let (first, count) = (packed.start[step], packed.active[step])
            let h = main.previousOutput.rows(first, count: count)
            weights.addHyperGates(
                h, hyper.previousOutput.rows(first, count: count), hyper.steps.gates.rows(first, count: count))
            hyper.forward(packed, step: step, hyperNorm)
            modulation.rows(first, count: count)
                .forward(
                    weights, h, hyper.output.rows(first, count: count),
                    gates: main.steps.gates.rows(first, count: count))
            main.forward(packed, step: step, norm)
        }
    }

    mutating func backward(
        _ packed: PackedSequences, dOutput: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) -> (dOutput: Matrix, dCell: Matrix) {
        let (norm, hyperNorm) = (LayerNorm(parameters, TensorNames.decoder), LayerNorm(parameters, TensorNames.hyper))
        let (dNorm, dHyperNorm) = (LayerNorm(gradients, TensorNames.decoder), LayerNorm(gradients, TensorNames.hyper))
        weights.packTransposed(parameters)
        let dEmbeddings = HyperWeights.roles.indices.map {
            dEmbeddingScratch[$0].shaped(packed.total, modulation.embeddings[$0].columnCount)
        }
        for step in (0..<packed.steps).reversed() {
            let (first, count) = (packed.start[step], packed.active[step])
            let dHidden = main.carried.rows(0, count: count)
            let dHyper = hyper.carried.rows(0, count: count)
            dHidden.add(dOutput.rows(first, count: count))
            main.backward(packed, step: step, norm, dNorm)
            let dRows = modulation.rows(first, count: count)
            dRows.backward(
                weights, dGates: main.steps.gates.rows(first, count: count),
                dEmbeddings: dEmbeddings.map { $0.rows(first, count: count) }, dHyper: dHyper,
                scratch: shareScratch.shaped(count, 4 * hidden))
            hyper.backward(packed, step: step, hyperNorm, dHyperNorm)
            let dHyperGates = hyper.steps.gates.rows(first, count: count)
            weights.recurrent.addProduct(of: dRows.recurrentShare, to: dHidden)
            weights.main.addProduct(of: dHyperGates, to: dHidden)
            weights.hyper.addProduct(of: dHyperGates, to: dHyper)
        }
        gradients[TensorNames.decoder.recurrentWeights]
            .product(modulation.recurrentShare.transposed, main.previousOutput, keep: 1)
        gradients[TensorNames.decoder.bias].addSumOfRows(main.steps.gates)
        gradients[TensorNames.hyperFromMain].product(hyper.steps.gates.transposed, main.previousOutput, keep: 1)
        gradients[TensorNames.hyper.recurrentWeights].product(
            hyper.steps.gates.transposed, hyper.previousOutput, keep: 1)
        addRoleGradients(dEmbeddings, gradients)
        return initialStateGradients()
    }

    private func addRoleGradients(_ dEmbeddings: [Matrix], _ gradients: Parameters) {
        for (index, role) in HyperWeights.roles.enumerated() {
            let (embedding, scale) = (TensorNames.embedding(role), TensorNames.scale(role))
            gradients[embedding.weight].product(dEmbeddings[index].transposed, hyper.output, keep: 1)
            if role != .shift { gradients[embedding.bias].addSumOfRows(dEmbeddings[index]) }
            let dScale = role == .shift ? main.steps.gates : modulation.scales[index]
            for gate in 0..<4 {
                gradients[scale.weight].rows(gate * hidden, count: hidden)
                    .product(
                        dScale.columns(gate * hidden..<(gate + 1) * hidden).transposed,
                        modulation.embedding(index, gate), keep: 1)
            }
        }
    }

    /// Both LSTMs' side by side.
    private mutating func initialStateGradients() -> (dOutput: Matrix, dCell: Matrix) {
        let states = (
            dInitialOutput.shaped(main.carried.rowCount, hidden + hyperHidden),
            dInitialCell.shaped(main.carried.rowCount, hidden + hyperHidden)
        )
        for (state, own, small) in [
            (states.0, main.carried, hyper.carried), (states.1, main.dCell, hyper.dCell),
        ] {
            state.columns(0..<hidden).copy(own)
            state.columns(hidden..<hidden + hyperHidden).copy(small)
        }
        return states
    }
}

/// A HyperLSTM's recurrent weights, packed; for the way back their transposes.
package struct HyperWeights: Sendable {
    static let roles = HyperRole.allCases

    /// U
    package private(set) var recurrent = PackedWeights()
    /// From the main h to the small LSTM's gates, and that one's own recurrent weights.
    private(set) var main = PackedWeights()
    private(set) var hyper = PackedWeights()
    /// V of each role.
    fileprivate var embeddings = [PackedWeights](repeating: PackedWeights(), count: 3)
    /// D of each role and gate.
    fileprivate var scales = [[PackedWeights]](
        repeating: [PackedWeights](repeating: PackedWeights(), count: 4), count: 3)
    /// v of each role that has one, [1,4E].
    fileprivate var embeddingBiases: [Matrix?] = []
    /// b, [1,4H]
    fileprivate var bias = Matrix(rowCount: 1, columnCount: 0)

    package init() {}

    package mutating func pack(_ parameters: Parameters) {
        pack(parameters) { $0 }
        embeddingBiases = Self.roles.map { $0 == .shift ? nil : parameters[TensorNames.embedding($0).bias] }
        bias = parameters[TensorNames.decoder.bias]
    }

    mutating func packTransposed(_ parameters: Parameters) { pack(parameters) { $0.transposed } }

    private mutating func pack<F: Factor>(_ parameters: Parameters, _ factor: (Matrix) -> F) {
        recurrent.pack(factor(parameters[TensorNames.decoder.recurrentWeights]))
        main.pack(factor(parameters[TensorNames.hyperFromMain]))
        hyper.pack(factor(parameters[TensorNames.hyper.recurrentWeights]))
        for (index, role) in Self.roles.enumerated() {
            embeddings[index].pack(factor(parameters[TensorNames.embedding(role).weight]))
            let scale = parameters[TensorNames.scale(role).weight]
            let units = scale.rowCount / 4
            for gate in 0..<4 { scales[index][gate].pack(factor(scale.rows(gate * units, count: units))) }
        }
    }

    /// Adds to the small LSTM's gates what comes from both states before.
    package func addHyperGates(_ h: Matrix, _ hyperState: Matrix, _ gates: Matrix) {
        main.addProduct(of: h, to: gates)
        hyper.addProduct(of: hyperState, to: gates)
    }
}

/// The rescaling of the main LSTM's gates, for some rows; training keeps all steps' rows.
package struct HyperModulation {
    /// W x, then its gradient: [n,4H].
    package let inputShare: Matrix
    /// U h, then its gradient: [n,4H].
    let recurrentShare: Matrix
    /// z of each role, the four gates' side by side: [n,4E].
    let embeddings: [Matrix]
    /// D z of the roles input and recurrent, then their gradients: [n,4H].
    let scales: [Matrix]

    /// Memory of modulations, which grows as it has to.
    package struct Buffers {
        let hidden: Int
        let embedding: Int
        private var inputShare = Scratch(), recurrentShare = Scratch()
        private var embeddings = [Scratch](repeating: Scratch(), count: HyperRole.allCases.count)
        /// Of the roles input and recurrent.
        private var scales = [Scratch](repeating: Scratch(), count: 2)

        package init(hidden: Int, embedding: Int) {
            self.hidden = hidden
            self.embedding = embedding
        }

        package mutating func shaped(_ n: Int) -> HyperModulation {
            HyperModulation(
                inputShare: inputShare.shaped(n, 4 * hidden), recurrentShare: recurrentShare.shaped(n, 4 * hidden),
                embeddings: embeddings.indices.map { embeddings[$0].shaped(n, 4 * embedding) },
                scales: scales.indices.map { scales[$0].shaped(n, 4 * hidden) })
        }
    }

    func rows(_ first: Int, count: Int) -> HyperModulation {
        HyperModulation(
            inputShare: inputShare.rows(first, count: count), recurrentShare: recurrentShare.rows(first, count: count),
            embeddings: embeddings.map { $0.rows(first, count: count) },
            scales: scales.map { $0.rows(first, count: count) })
    }

    /// The four gates' parts of z of role `role`.
    func embedding(_ role: Int, _ gate: Int) -> Matrix { Self.part(embeddings[role], gate) }

    private static func part(_ matrix: Matrix, _ gate: Int) -> Matrix {
        let width = matrix.columnCount / 4
        return matrix.columns(gate * width..<(gate + 1) * width)
    }

    /// The main LSTM's pre-activations `gates` [n,4H], given h before and ĥ after this step.
    package func forward(_ weights: HyperWeights, _ h: Matrix, _ hyperOutput: Matrix, gates: Matrix) {
        recurrentShare.fill(0)
        weights.recurrent.addProduct(of: h, to: recurrentShare)
        gates.fill(0)
        gates.addRow(weights.bias)
        for role in HyperWeights.roles.indices {
            embeddings[role].fill(0)
            if let bias = weights.embeddingBiases[role] { embeddings[role].addRow(bias) }
            weights.embeddings[role].addProduct(of: hyperOutput, to: embeddings[role])
            let result = role < scales.count ? scales[role] : gates
            if role < scales.count { result.fill(0) }
            for gate in 0..<4 {
                weights.scales[role][gate].addProduct(of: embedding(role, gate), to: Self.part(result, gate))
            }
        }
        gates.addMultiplied(scales[0], inputShare)
        gates.addMultiplied(scales[1], recurrentShare)
    }

    /// From `dGates`, the gradient of the pre-activations, to those of everything here, each in its own place but
    /// for those of the embeddings [n,4E]; adds that of ĥ to `dHyper`. `weights` are the transposed ones.
    func backward(
        _ weights: HyperWeights, dGates: Matrix, dEmbeddings: [Matrix], dHyper: Matrix, scratch: Matrix
    ) {
        for (share, scale) in zip([inputShare, recurrentShare], scales) {
            scratch.multiply(dGates, scale)
            scale.multiply(dGates, share)
            share.copy(scratch)
        }
        for (role, dEmbedding) in dEmbeddings.enumerated() {
            let dScale = role < scales.count ? scales[role] : dGates
            dEmbedding.fill(0)
            for gate in 0..<4 {
                weights.scales[role][gate].addProduct(of: Self.part(dScale, gate), to: Self.part(dEmbedding, gate))
            }
            weights.embeddings[role].addProduct(of: dEmbedding, to: dHyper)
        }
    }
}
