import Files
import JSON

extension ModelConfiguration {
    /// Reads the `config` of a checkpoint (docs/checkpoint-format.md). Sizes are limited, so that no
    /// file can ask for a network beyond reason.
    ///
    /// - Throws: `badData` naming the place of what is missing, unknown or out of range.
    public init(json: JSONNode) throws(StudioError) {
        try json.allow(["encoder", "latent", "decoder", "attention", "max_length"])
        let encoder = try json.required("encoder")
        let latent = try json.required("latent")
        let decoder = try json.required("decoder")
        try decoder.allow(["hidden", "mixtures", "cell", "hyper"])
        if encoder.value == .null {
            encoderHidden = nil
            guard latent.value == .integer(0) else { throw latent.mismatch(expected: "0 in a model without encoder") }
            self.latent = 0
        } else {
            try encoder.allow(["hidden"])
            encoderHidden = try encoder.required("hidden").integer(in: 1...4096)
            self.latent = try latent.integer(in: 1...4096)
        }
        decoderHidden = try decoder.required("hidden").integer(in: 1...4096)
        decoderCell = try Self.cell(decoder)
        mixtures = try decoder.required("mixtures").integer(in: 1...256)
        let attention = try json.required("attention")
        if attention.value == .null {
            self.attention = nil
        } else {
            try attention.allow(["heads", "dimension", "positions"])
            self.attention = Attention(
                heads: try attention.required("heads").integer(in: 1...16),
                dimension: try attention.required("dimension").integer(in: 1...1024),
                positions: try attention.optional("positions")?.bool() ?? false)
        }
        maxLength = try json.required("max_length").integer(in: 1...10_000)
    }

    /// The decoder's cell; a plain LSTM where none is named.
    private static func cell(_ decoder: JSONNode) throws(StudioError) -> Cell {
        let kind = try decoder.optional("cell")?.choice(of: ["lstm", "layer_norm_lstm", "hyper_lstm"]) ?? "lstm"
        guard kind == "hyper_lstm" else {
            if let hyper = try decoder.optional("hyper") {
                throw hyper.error("only a decoder whose cell is \"hyper_lstm\" has this")
            }
            return kind == "lstm" ? .lstm : .layerNormLSTM
        }
        let hyper = try decoder.required("hyper")
        try hyper.allow(["hidden", "embedding"])
        return .hyperLSTM(
            hidden: try hyper.required("hidden").integer(in: 1...4096),
            embedding: try hyper.required("embedding").integer(in: 1...1024))
    }

    /// What `init(json:)` reads.
    public var json: JSONValue {
        func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }
        var decoder = [JSONMember("hidden", number(decoderHidden)), JSONMember("mixtures", number(mixtures))]
        switch decoderCell {
        case .lstm: break
        case .layerNormLSTM: decoder.append(JSONMember("cell", .string("layer_norm_lstm")))
        case .hyperLSTM(let hidden, let embedding):
            decoder.append(JSONMember("cell", .string("hyper_lstm")))
            decoder.append(
                JSONMember("hyper", .members(["hidden": number(hidden), "embedding": number(embedding)])))
        }
        return .members([
            "encoder": encoderHidden.map { .members(["hidden": number($0)]) } ?? .null,
            "latent": number(latent),
            "decoder": .object(decoder),
            "attention": attention.map {
                .object(
                    [JSONMember("heads", number($0.heads)), JSONMember("dimension", number($0.dimension))]
                        + ($0.positions ? [JSONMember("positions", .bool(true))] : []))
            } ?? .null,
            "max_length": number(maxLength),
        ])
    }
}
