import ArgumentParser
import Model

/// The sizes of a new model.
struct ModelOptions: ParsableArguments {
    @Option(help: "Units of the encoder LSTM in each direction.")
    var encoder = 256

    @Option(help: "Length of the latent vector z.")
    var latent = 128

    @Option(help: "Units of the decoder LSTM.")
    var decoder = 512

    @Option(help: "Kind of the decoder's LSTM: \(CellKind.allValueStrings.joined(separator: ", ")).")
    var cell = CellKind.lstm

    @Option(help: "Units of a HyperLSTM's small LSTM.")
    var hyper = 256

    @Option(help: "Length of what a HyperLSTM's small LSTM sends each gate.")
    var hyperEmbedding = 32

    @Option(help: "Components of the mixture density.")
    var mixtures = 20

    @Flag(inversion: .prefixedNo, help: "Causal dot-product attention in the decoder.")
    var attention = true

    @Option(help: "Attention heads.")
    var heads = 1

    @Option(help: "Length of queries, keys and values.")
    var attentionDimension = 64

    @Option(help: "N_max: longer sketches are left out.")
    var maxLength = 200

    func validate() throws {
        try checkLimits([
            ("encoder", Double(encoder), 1...4096), ("latent", Double(latent), 1...4096),
            ("decoder", Double(decoder), 1...4096), ("hyper", Double(hyper), 1...4096),
            ("hyper-embedding", Double(hyperEmbedding), 1...1024), ("mixtures", Double(mixtures), 1...256),
            ("heads", Double(heads), 1...16), ("attention-dimension", Double(attentionDimension), 1...1024),
            ("max-length", Double(maxLength), 1...10_000),
        ])
    }

    private var decoderCell: ModelConfiguration.Cell {
        switch cell {
        case .lstm: .lstm
        case .layerNorm: .layerNormLSTM
        case .hyper: .hyperLSTM(hidden: hyper, embedding: hyperEmbedding)
        }
    }

    var configuration: ModelConfiguration {
        ModelConfiguration(
            encoderHidden: encoder, latent: latent, decoderHidden: decoder, decoderCell: decoderCell,
            mixtures: mixtures,
            attention: attention ? .init(heads: heads, dimension: attentionDimension) : nil, maxLength: maxLength)
    }
}

/// The kinds of decoder cells by their names on the command line.
enum CellKind: String, ExpressibleByArgument, CaseIterable {
    case lstm
    case layerNorm = "layer-norm-lstm"
    case hyper = "hyper-lstm"
}

/// The random changes that training makes to drawings.
struct AugmentationOptions: ParsableArguments {
    @Option(help: "Each axis is scaled by up to ± this share.")
    var axisScale = 0.1

    @Option(help: "Drawings are turned by up to ± this many degrees.")
    var rotation = 0.0

    @Option(help: "x is sheared by up to ± this share of y.")
    var shear = 0.0

    @Flag(help: "Flip every second drawing left to right.")
    var mirror = false

    @Option(help: "Probability of leaving out a point inside a stroke.")
    var pointDropout = 0.0

    @Option(help: "Noise on every point, as a share of the scale factor.")
    var jitter = 0.0

    func validate() throws {
        try checkLimits([
            ("axis-scale", axisScale, 0...0.9), ("rotation", rotation, 0...180), ("shear", shear, 0...2),
            ("point-dropout", pointDropout, 0...0.9), ("jitter", jitter, 0...2),
        ])
    }

    var augmentation: Augmentation {
        Augmentation(
            axisScale: axisScale, rotation: rotation, mirror: mirror, pointDropout: pointDropout, jitter: jitter,
            shear: shear)
    }
}
