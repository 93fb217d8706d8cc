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

    public struct Attention: Hashable, Sendable {
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

    /// The tensor names of the LSTMs that read the decoder's input.
    package var decoderLSTMs: [String] {
        if case .hyperLSTM = decoderCell { ["decoder.lstm", "decoder.hyper"] } else { ["decoder.lstm"] }
    }

    /// heads · D, or 0 without attention.
    public var contextWidth: Int { attention.map { $0.heads * $0.dimension } ?? 0 }

    /// Outputs of a step: six groups of M and three pen logits.
    public var outputWidth: Int { 6 * mixtures + 3 }

    /// Every tensor of the model in the order in which parameters lie in memory and in files
    /// (docs/checkpoint-format.md). Shapes are row-major, [out, in]; gates in the order i, f, g, o.
    public var tensors: [TensorShape] {
        var list: [TensorShape] = []
        func lstm(_ prefix: String, input: Int, hidden: Int) {
            list.append(TensorShape("\(prefix).weight_ih", [4 * hidden, input]))
            list.append(TensorShape("\(prefix).weight_hh", [4 * hidden, hidden]))
            list.append(TensorShape("\(prefix).bias", [4 * hidden]))
        }
        func layerNormLSTM(_ prefix: String, hidden: Int) {
            list.append(TensorShape("\(prefix).weight_ih", [4 * hidden, decoderInput]))
            list.append(TensorShape("\(prefix).weight_hh", [4 * hidden, hidden]))
            for (part, count) in [("norm", 4 * hidden), ("cell_norm", hidden)] {
                list.append(TensorShape("\(prefix).\(part).weight", [count]))
                list.append(TensorShape("\(prefix).\(part).bias", [count]))
            }
        }
        func affine(_ prefix: String, input: Int, output: Int) {
            list.append(TensorShape("\(prefix).weight", [output, input]))
            list.append(TensorShape("\(prefix).bias", [output]))
        }
        if let hidden = encoderHidden {
            lstm("encoder.forward", input: 5, hidden: hidden)
            lstm("encoder.backward", input: 5, hidden: hidden)
            affine("encoder.mu", input: 2 * hidden, output: latent)
            affine("encoder.log_variance", input: 2 * hidden, output: latent)
            affine("decoder.initial", input: latent, output: 2 * decoderState)
        }
        if let attention {
            for head in 0..<attention.heads {
                for role in ["query", "key", "value"] {
                    affine("decoder.attention.\(head).\(role)", input: attention.inputs, output: attention.dimension)
                }
            }
        }
        switch decoderCell {
        case .lstm: lstm("decoder.lstm", input: decoderInput, hidden: decoderHidden)
        case .layerNormLSTM: layerNormLSTM("decoder.lstm", hidden: decoderHidden)
        case .hyperLSTM(let hidden, let embedding):
            layerNormLSTM("decoder.lstm", hidden: decoderHidden)
            list.append(TensorShape("decoder.lstm.bias", [4 * decoderHidden]))
            layerNormLSTM("decoder.hyper", hidden: hidden)
            list.append(TensorShape("decoder.hyper.weight_main", [4 * hidden, decoderHidden]))
            for role in HyperWeights.roles {
                let name = "decoder.hyper.\(role)"
                list.append(TensorShape(name + ".embedding.weight", [4 * embedding, hidden]))
                if role != "shift" { list.append(TensorShape(name + ".embedding.bias", [4 * embedding])) }
                list.append(TensorShape(name + ".scale.weight", [4 * decoderHidden, embedding]))
            }
        }
        affine("decoder.output", input: decoderHidden, output: outputWidth)
        return list
    }

    /// Numbers in all tensors together.
    public var parameterCount: Int { tensors.reduce(0) { $0 + $1.count } }
}

/// Name and shape of a tensor.
public struct TensorShape: Hashable, Sendable {
    public var name: String
    public var shape: [Int]

    public init(_ name: String, _ shape: [Int]) {
        self.name = name
        self.shape = shape
    }

    public var count: Int { shape.reduce(1, *) }
}
