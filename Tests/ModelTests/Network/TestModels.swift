import SketchBase
import SketchModel
import SketchNetwork
import SketchStrokes

/// Small models and drawings that tests make up.
enum TestModels {
    /// Every kind of cell, the HyperLSTM with sizes unlike any other.
    static let cells: [ModelConfiguration.Cell] = [.lstm, .layerNormLSTM, .hyperLSTM(hidden: 19, embedding: 3)]

    static func configuration(
        heads: Int?, positions: Bool = false, encoder: Int? = 5, latent: Int = 4, decoder: Int = 6,
        cell: ModelConfiguration.Cell = .lstm,
        mixtures: Int = 3, maxLength: Int = 12
    ) -> ModelConfiguration {
        ModelConfiguration(
            encoderHidden: encoder, latent: encoder == nil ? 0 : latent, decoderHidden: decoder,
            decoderCell: cell, mixtures: mixtures,
            attention: heads.map { .init(heads: $0, dimension: 4, positions: positions) },
            maxLength: maxLength)
    }

    /// Parameters of some size everywhere, so that every path matters.
    static func parameters(_ configuration: ModelConfiguration, seed: UInt64, size: Double = 0.4) -> [Float] {
        var random = RandomStream(seed: seed, path: 1)
        return (0..<configuration.parameterCount).map { _ in Float(size * random.gaussian()) }
    }

    static func sequences(lengths: [Int], seed: UInt64) -> [StrokeSequence] {
        var random = RandomStream(seed: seed, path: 2)
        return lengths.map { length in
            StrokeSequence(
                rows: (0..<length).map { step in
                    StrokeRow(
                        dx: Float(random.gaussian()), dy: Float(random.gaussian()),
                        lifted: step == length - 1 || random.uniform() < 0.2)
                })
        }
    }

    static func checkpoint(_ configuration: ModelConfiguration, seed: UInt64, size: Double = 0.4) -> Checkpoint {
        Checkpoint(
            configuration: configuration, parameters: parameters(configuration, seed: seed, size: size),
            scaleFactor: 20, classes: ["test"])
    }
}
