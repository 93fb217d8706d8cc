import ArgumentParser
import SketchNetwork
import SketchStrokes

/// The sizes of a new model. What is not given stays nil, for a checkpoint to train from has sizes of its own.
struct ModelOptions: ParsableArguments {
    private typealias Limits = ModelConfiguration.Limits

    @Flag(
        help:
            "A decoder alone, without encoder, latent and KL term; it begins with zeros (sketch-rnn's conditional=False)."
    )
    var unconditional = false

    @Option(in: Limits.units, help: "Units of the encoder LSTM in each direction (default: \(Standard.encoder)).")
    var encoder: Int?

    @Option(in: Limits.units, help: "Length of the latent vector z (default: \(Standard.latent)).")
    var latent: Int?

    @Option(in: Limits.units, help: "Units of the decoder LSTM (default: \(Standard.decoder)).")
    var decoder: Int?

    @Option(help: "Kind of the decoder's LSTM: \(CellKind.allValueStrings.joined(separator: ", ")) (default: lstm).")
    var cell: CellKind?

    @Option(in: Limits.units, help: "Units of a HyperLSTM's small LSTM (default: \(Standard.hyper)).")
    var hyper: Int?

    @Option(
        in: Limits.embedding,
        help: "Length of what a HyperLSTM's small LSTM sends each gate (default: \(Standard.hyperEmbedding)).")
    var hyperEmbedding: Int?

    @Option(in: Limits.mixtures, help: "Components of the mixture density (default: \(Standard.mixtures)).")
    var mixtures: Int?

    @Flag(inversion: .prefixedNo, help: "Causal dot-product attention in the decoder (default: --attention).")
    var attention: Bool?

    @Option(in: Limits.heads, help: "Attention heads (default: \(Standard.heads)).")
    var heads: Int?

    @Option(in: Limits.dimension, help: "Length of queries, keys and values (default: \(Standard.attentionDimension)).")
    var attentionDimension: Int?

    @Flag(help: "Attention also sees where the pen is, so that it can look at what lies near.")
    var attentionPositions = false

    @Option(in: Limits.maxLength, help: "N_max: longer sketches are left out (default: \(Standard.maxLength)).")
    var maxLength: Int?

    private enum Standard {
        static let encoder = 256
        static let latent = 128
        static let decoder = 512
        static let hyper = 256
        static let hyperEmbedding = 32
        static let mixtures = 20
        static let heads = 1
        static let attentionDimension = 64
        static let maxLength = 200
    }

    private var decoderCell: ModelConfiguration.Cell {
        switch cell ?? .lstm {
        case .lstm: .lstm
        case .layerNorm: .layerNormLSTM
        case .hyper:
            .hyperLSTM(hidden: hyper ?? Standard.hyper, embedding: hyperEmbedding ?? Standard.hyperEmbedding)
        }
    }

    var configuration: ModelConfiguration {
        ModelConfiguration(
            encoderHidden: unconditional ? nil : encoder ?? Standard.encoder,
            latent: unconditional ? 0 : latent ?? Standard.latent,
            decoderHidden: decoder ?? Standard.decoder, decoderCell: decoderCell,
            mixtures: mixtures ?? Standard.mixtures,
            attention: attention ?? true
                ? .init(
                    heads: heads ?? Standard.heads, dimension: attentionDimension ?? Standard.attentionDimension,
                    positions: attentionPositions)
                : nil,
            maxLength: maxLength ?? Standard.maxLength)
    }

    /// The options given that say otherwise than a checkpoint's sizes, each with both values.
    func conflicts(with model: ModelConfiguration) -> [String] {
        let cellOfModel: CellKind
        var small: (hidden: Int?, embedding: Int?)
        switch model.decoderCell {
        case .lstm: cellOfModel = .lstm
        case .layerNormLSTM: cellOfModel = .layerNorm
        case .hyperLSTM(let hidden, let embedding):
            cellOfModel = .hyper
            small = (hidden, embedding)
        }
        let sizes: [(name: String, given: Int?, fixed: Int?)] = [
            ("--encoder", encoder, model.encoderHidden), ("--latent", latent, model.latent),
            ("--decoder", decoder, model.decoderHidden), ("--hyper", hyper, small.hidden),
            ("--hyper-embedding", hyperEmbedding, small.embedding), ("--mixtures", mixtures, model.mixtures),
            ("--heads", heads, model.attention?.heads),
            ("--attention-dimension", attentionDimension, model.attention?.dimension),
            ("--max-length", maxLength, model.maxLength),
        ]
        var conflicts: [String] = []
        if unconditional, model.encoderHidden != nil { conflicts.append("the network has an encoder there") }
        for size in sizes {
            guard let given = size.given, given != size.fixed else { continue }
            conflicts.append("\(size.name) is \(size.fixed.map(String.init) ?? "none") there, \(given) here")
        }
        if let cell, cell != cellOfModel {
            conflicts.append("--cell is \(cellOfModel.rawValue) there, \(cell.rawValue) here")
        }
        if let attention, attention != (model.attention != nil) {
            conflicts.append("the network is \(attention ? "without" : "with") attention there")
        }
        if attentionPositions, model.attention?.positions != true {
            conflicts.append("the network's attention is without positions there")
        }
        return conflicts
    }

    /// The options given that a new model of the others makes no use of.
    var unused: [String] {
        var unused: [String] = []
        if cell != .hyper {
            let why = "is of --cell hyper-lstm only"
            if hyper != nil { unused.append("--hyper \(why)") }
            if hyperEmbedding != nil { unused.append("--hyper-embedding \(why)") }
        }
        if unconditional {
            if encoder != nil { unused.append("--encoder does not go with --unconditional") }
            if latent != nil { unused.append("--latent does not go with --unconditional") }
        }
        if attention == false {
            if heads != nil { unused.append("--heads goes with --attention only") }
            if attentionDimension != nil { unused.append("--attention-dimension goes with --attention only") }
            if attentionPositions { unused.append("--attention-positions goes with --attention only") }
        }
        return unused
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
    @Option(in: 0...0.9, help: "Each axis is scaled by up to ± this share.")
    var axisScale = 0.1

    @Option(in: 0...180, help: "Drawings are turned by up to ± this many degrees.")
    var rotation = 0.0

    @Option(in: 0...2, help: "x is sheared by up to ± this share of y.")
    var shear = 0.0

    @Flag(help: "Flip every second drawing left to right.")
    var mirror = false

    @Option(in: 0...0.9, help: "Probability of leaving out a point inside a stroke.")
    var pointDropout = 0.0

    @Option(in: 0...2, help: "Noise on every point, as a share of the scale factor.")
    var jitter = 0.0

    var augmentation: Augmentation {
        Augmentation(
            axisScale: axisScale, rotation: rotation, mirror: mirror, pointDropout: pointDropout, jitter: jitter,
            shear: shear)
    }
}
