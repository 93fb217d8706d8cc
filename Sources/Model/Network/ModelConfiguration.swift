import SketchBase
import SketchDocuments

/// The sizes of a SketchRNN (Ha & Eck 2017), and whether its decoder attends to its own inputs.
public struct ModelConfiguration: Hashable, Sendable {
    /// Units of the encoder LSTM in each direction; nil for a decoder-only model.
    public var encoderHidden: Int?
    /// Length of the latent vector z; 0 for a decoder-only model.
    public var latent: Int
    /// Units of the decoder LSTM.
    public var decoderHidden: Int
    /// What kind of LSTM the decoder is; the encoder is always a plain one.
    public var decoderCell: Cell
    /// Components M of the mixture density.
    public var mixtures: Int
    /// Causal dot-product attention over the decoder's stroke-5 inputs, or nil for the baseline.
    public var attention: Attention?
    /// N_max, the longest sequence in steps.
    public var maxLength: Int

    /// The kinds of LSTM (docs/checkpoint-format.md has their equations).
    public enum Cell: Hashable, Sendable {
        case lstm
        case layerNormLSTM
        /// - Parameters:
        ///   - hidden: units of the small LSTM that rescales the main one's gates.
        ///   - embedding: length of what it sends each gate.
        case hyperLSTM(hidden: Int, embedding: Int)
    }

    /// Scaled dot-product attention of the decoder to the rows before (Vaswani et al. 2017, §3.2).
    public struct Attention: Hashable, Sendable {
        /// How many attend side by side.
        public var heads: Int
        /// Length of queries, keys and values of one head.
        public var dimension: Int
        /// Whether it also sees where the pen is.
        public var positions: Bool

        public init(heads: Int, dimension: Int, positions: Bool = false) {
            self.heads = heads
            self.dimension = dimension
            self.positions = positions
        }

        /// What queries, keys and values are affine in: stroke-5, and with positions x, y and x² + y² of the pen.
        public var inputs: Int { positions ? 8 : 5 }
    }

    public init(
        encoderHidden: Int?, latent: Int, decoderHidden: Int, decoderCell: Cell = .lstm, mixtures: Int,
        attention: Attention?, maxLength: Int
    ) {
        self.encoderHidden = encoderHidden
        self.latent = latent
        self.decoderHidden = decoderHidden
        self.decoderCell = decoderCell
        self.mixtures = mixtures
        self.attention = attention
        self.maxLength = maxLength
    }

    /// Columns of the decoder's input: stroke-5, z, and one context a head.
    public var decoderInput: Int { 5 + latent + contextWidth }

    /// Length of each half, h and c, of the decoder's state: its units, and those of a HyperLSTM's small LSTM.
    public var decoderState: Int {
        guard case .hyperLSTM(let hidden, _) = decoderCell else { return decoderHidden }
        return decoderHidden + hidden
    }

    /// The LSTMs that read the decoder's input.
    package var decoderLSTMs: [LSTMNames] {
        if case .hyperLSTM = decoderCell { [TensorNames.decoder, TensorNames.hyper] } else { [TensorNames.decoder] }
    }

    /// heads · D, or 0 without attention.
    public var contextWidth: Int { attention.map { $0.heads * $0.dimension } ?? 0 }

    /// Outputs of a step: six groups of M and three pen logits.
    public var outputWidth: Int { 6 * mixtures + 3 }

    /// Every tensor of the model in the order in which parameters lie in memory and in files
    /// (docs/checkpoint-format.md). Shapes are row-major, [out, in]; gates in the order i, f, g, o.
    public var tensors: [TensorShape] {
        var list: [TensorShape] = []
        func add(_ name: String, _ shape: [Int], _ initially: InitialValues) {
            list.append(TensorShape(name, shape, initially))
        }
        func lstm(_ names: LSTMNames, input: Int, hidden: Int) {
            add(names.inputWeights, [4 * hidden, input], .uniform(gates: 4))
            add(names.recurrentWeights, [4 * hidden, hidden], .recurrent)
            add(names.bias, [4 * hidden], .forgetGates)
        }
        func layerNormLSTM(_ names: LSTMNames, hidden: Int) {
            add(names.inputWeights, [4 * hidden, decoderInput], .uniform(gates: 4))
            add(names.recurrentWeights, [4 * hidden, hidden], .recurrent)
            add(names.norm.weight, [4 * hidden], .constant(1))
            add(names.norm.bias, [4 * hidden], .forgetGates)
            add(names.cellNorm.weight, [hidden], .constant(1))
            add(names.cellNorm.bias, [hidden], .constant(0))
        }
        func affine(_ names: AffineNames, input: Int, output: Int) {
            add(names.weight, [output, input], .uniform(gates: 1))
            add(names.bias, [output], .constant(0))
        }
        if let hidden = encoderHidden {
            lstm(TensorNames.encoderForward, input: 5, hidden: hidden)
            lstm(TensorNames.encoderBackward, input: 5, hidden: hidden)
            affine(TensorNames.mean, input: 2 * hidden, output: latent)
            affine(TensorNames.logVariance, input: 2 * hidden, output: latent)
            affine(TensorNames.initialState, input: latent, output: 2 * decoderState)
        }
        if let attention {
            for head in 0..<attention.heads {
                for role in AttentionRole.allCases {
                    affine(TensorNames.attention(head, role), input: attention.inputs, output: attention.dimension)
                }
            }
        }
        switch decoderCell {
        case .lstm: lstm(TensorNames.decoder, input: decoderInput, hidden: decoderHidden)
        case .layerNormLSTM: layerNormLSTM(TensorNames.decoder, hidden: decoderHidden)
        case .hyperLSTM(let hidden, let embedding):
            layerNormLSTM(TensorNames.decoder, hidden: decoderHidden)
            add(TensorNames.decoder.bias, [4 * decoderHidden], .constant(0))
            layerNormLSTM(TensorNames.hyper, hidden: hidden)
            add(TensorNames.hyperFromMain, [4 * hidden, decoderHidden], .uniform(gates: 4))
            // Ha, Dai & Le 2016, appendix A.2.3: at first every gate is rescaled by 0.1, and nothing is added.
            for role in HyperRole.allCases {
                let isShift = role == .shift
                add(TensorNames.embedding(role).weight, [4 * embedding, hidden], .normal(deviation: 0.01))
                if !isShift { add(TensorNames.embedding(role).bias, [4 * embedding], .constant(1)) }
                let scale = isShift ? 0 : 0.1 / Float(embedding)
                add(TensorNames.scale(role).weight, [4 * decoderHidden, embedding], .constant(scale))
            }
        }
        affine(TensorNames.output, input: decoderHidden, output: outputWidth)
        return list
    }

    /// Numbers in all tensors together.
    public var parameterCount: Int { tensors.reduce(0) { $0 + $1.count } }
}

/// Name and shape of a tensor, and how its numbers begin.
public struct TensorShape: Hashable, Sendable {
    /// As files have it (docs/checkpoint-format.md).
    public var name: String
    /// Sizes by dimension, the slowest first.
    public var shape: [Int]
    package var initially: InitialValues

    package init(_ name: String, _ shape: [Int], _ initially: InitialValues = .constant(0)) {
        self.name = name
        self.shape = shape
        self.initially = initially
    }

    /// Numbers in it.
    public var count: Int { shape.reduce(1, *) }
}
