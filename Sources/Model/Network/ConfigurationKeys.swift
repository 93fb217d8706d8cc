import SketchBase
import SketchDocuments

/// The keys of a checkpoint's `config` (docs/checkpoint-format.md). Sizes are limited, so that no file can ask for a
/// network beyond reason.
enum ConfigurationKeys {
    typealias Limits = ModelConfiguration.Limits

    static let encoder = Key("encoder", .node(.record([Encoder.hidden])), "null in a decoder-only model")
    static let latent = Key(
        "latent", .integer(0...Limits.units.upperBound), "0 in a decoder-only model, and only there")
    static let decoder = Key("decoder", .node(.record(Decoder.all)), "the decoder")
    static let attention = Key("attention", .node(.record(Attention.all)), "null for the baseline")
    static let maxLength = Key("max_length", .integer(Limits.maxLength), "the longest sequence in steps")
    static let all: [any AnyKey] = [encoder, latent, decoder, attention, maxLength]

    enum Encoder {
        static let hidden = Key("hidden", .integer(Limits.units), "units of each direction")
    }

    enum Decoder {
        enum Cell: String, CaseIterable {
            case lstm
            case layerNormLSTM = "layer_norm_lstm"
            case hyperLSTM = "hyper_lstm"
        }

        static let hidden = Key("hidden", .integer(Limits.units), "units")
        static let mixtures = Key("mixtures", .integer(Limits.mixtures), "components of the mixture density")
        static let cell = Key("cell", .choice(Cell.self, standIn: .lstm), default: .lstm, "the kind of its LSTM")
        static let hyper = OptionalKey(
            "hyper", .node(.record(Hyper.all)), otherwise: "none", "the small LSTM of a hyper_lstm")
        static let all: [any AnyKey] = [hidden, mixtures, cell, hyper]
    }

    enum Hyper {
        static let hidden = Key("hidden", .integer(Limits.units), "units")
        static let embedding = Key("embedding", .integer(Limits.embedding), "length of what it sends each gate")
        static let all: [any AnyKey] = [hidden, embedding]
    }

    enum Attention {
        static let heads = Key("heads", .integer(Limits.heads), "heads")
        static let dimension = Key("dimension", .integer(Limits.dimension), "length of queries, keys and values")
        static let positions = Key("positions", .flag, default: false, "whether it sees the pen's position")
        static let all: [any AnyKey] = [heads, dimension, positions]
    }
}

extension ModelConfiguration {
    /// What sizes a model may have, in files and on the command line.
    public enum Limits {
        /// Of LSTMs, and the length of the latent.
        public static let units = 1...4096
        /// Components of the mixture density.
        public static let mixtures = 1...256
        /// What a HyperLSTM's small LSTM tells the main one.
        public static let embedding = 1...1024
        /// Of attention.
        public static let heads = 1...16
        /// D of a head of attention.
        public static let dimension = 1...1024
        /// N_max, in rows.
        public static let maxLength = 1...10_000
    }
}
