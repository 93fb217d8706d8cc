import Files
import JSON

/// The sizes of a SketchRNN (Ha & Eck 2017), and whether its decoder attends to its own inputs.
public struct ModelConfiguration: Hashable, Sendable {
    /// Units of the encoder LSTM in each direction; nil for a decoder-only model.
    public var encoderHidden: Int?
    /// Length of the latent vector z; 0 for a decoder-only model.
    public var latent: Int
    /// Units of the decoder LSTM.
    public var decoderHidden: Int
    /// Components M of the mixture density.
    public var mixtures: Int
    /// Causal dot-product attention over the decoder's stroke-5 inputs, or nil for the baseline.
    public var attention: Attention?
    /// N_max, the longest sequence in steps.
    public var maxLength: Int

    public struct Attention: Hashable, Sendable {
        public var heads: Int
        /// Length of queries, keys and values of one head.
        public var dimension: Int

        public init(heads: Int, dimension: Int) {
            self.heads = heads
            self.dimension = dimension
        }
    }

    public init(
        encoderHidden: Int?, latent: Int, decoderHidden: Int, mixtures: Int, attention: Attention?, maxLength: Int
    ) {
        self.encoderHidden = encoderHidden
        self.latent = latent
        self.decoderHidden = decoderHidden
        self.mixtures = mixtures
        self.attention = attention
        self.maxLength = maxLength
    }

    /// Columns of the decoder's input: stroke-5, z, and one context a head.
    public var decoderInput: Int { 5 + latent + contextWidth }

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
        func affine(_ prefix: String, input: Int, output: Int) {
            list.append(TensorShape("\(prefix).weight", [output, input]))
            list.append(TensorShape("\(prefix).bias", [output]))
        }
        if let hidden = encoderHidden {
            lstm("encoder.forward", input: 5, hidden: hidden)
            lstm("encoder.backward", input: 5, hidden: hidden)
            affine("encoder.mu", input: 2 * hidden, output: latent)
            affine("encoder.log_variance", input: 2 * hidden, output: latent)
            affine("decoder.initial", input: latent, output: 2 * decoderHidden)
        }
        if let attention {
            for head in 0..<attention.heads {
                for role in ["query", "key", "value"] {
                    affine("decoder.attention.\(head).\(role)", input: 5, output: attention.dimension)
                }
            }
        }
        lstm("decoder.lstm", input: decoderInput, hidden: decoderHidden)
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
