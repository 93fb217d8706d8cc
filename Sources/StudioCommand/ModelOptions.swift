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
        for (name, value, limit) in [
            ("encoder", encoder, 4096), ("latent", latent, 4096), ("decoder", decoder, 4096),
            ("mixtures", mixtures, 256), ("heads", heads, 16), ("attention-dimension", attentionDimension, 1024),
            ("max-length", maxLength, 10_000),
        ] where !(1...limit).contains(value) {
            throw ValidationError("--\(name): expected a whole number from 1 to \(limit), found \(value)")
        }
    }

    var configuration: ModelConfiguration {
        ModelConfiguration(
            encoderHidden: encoder, latent: latent, decoderHidden: decoder, mixtures: mixtures,
            attention: attention ? .init(heads: heads, dimension: attentionDimension) : nil, maxLength: maxLength)
    }
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
        for (name, value, limit) in [
            ("axis-scale", axisScale, 0.9), ("rotation", rotation, 180), ("shear", shear, 2),
            ("point-dropout", pointDropout, 0.9), ("jitter", jitter, 2),
        ] where !(0...limit).contains(value) {
            throw ValidationError("--\(name): expected a number from 0 to \(limit), found \(value)")
        }
    }

    var augmentation: Augmentation {
        Augmentation(
            axisScale: axisScale, rotation: rotation, mirror: mirror, pointDropout: pointDropout, jitter: jitter,
            shear: shear)
    }
}
