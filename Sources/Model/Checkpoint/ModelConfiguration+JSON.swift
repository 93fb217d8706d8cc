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
        try decoder.allow(["hidden", "mixtures"])
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
        mixtures = try decoder.required("mixtures").integer(in: 1...256)
        let attention = try json.required("attention")
        if attention.value == .null {
            self.attention = nil
        } else {
            try attention.allow(["heads", "dimension"])
            self.attention = Attention(
                heads: try attention.required("heads").integer(in: 1...16),
                dimension: try attention.required("dimension").integer(in: 1...1024))
        }
        maxLength = try json.required("max_length").integer(in: 1...10_000)
    }

    /// What `init(json:)` reads.
    public var json: JSONValue {
        func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }
        return .members([
            "encoder": encoderHidden.map { .members(["hidden": number($0)]) } ?? .null,
            "latent": number(latent),
            "decoder": .members(["hidden": number(decoderHidden), "mixtures": number(mixtures)]),
            "attention": attention.map {
                .members(["heads": number($0.heads), "dimension": number($0.dimension)])
            } ?? .null,
            "max_length": number(maxLength),
        ])
    }
}
