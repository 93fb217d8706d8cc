import SketchBase
import SketchDocuments

extension ModelConfiguration {
    private typealias Keys = ConfigurationKeys

    /// Reads the `config` of a checkpoint.
    ///
    /// - Throws: `badData` naming the place of what is missing, unknown or out of range.
    public init(json: JSONNode) throws(Diagnostic) {
        try json.allow(Keys.all)
        let encoder = try json[Keys.encoder]
        let latent = try json.required(Keys.latent.name)
        let decoder = try json[Keys.decoder]
        try decoder.allow(Keys.Decoder.all)
        if encoder.value == .null {
            encoderHidden = nil
            guard latent.value == .integer(0) else { throw latent.mismatch(expected: "0 in a model without encoder") }
            self.latent = 0
        } else {
            try encoder.allow([Keys.Encoder.hidden])
            encoderHidden = try encoder[Keys.Encoder.hidden]
            self.latent = try latent.integer(in: Limits.units)
        }
        decoderHidden = try decoder[Keys.Decoder.hidden]
        decoderCell = try Self.cell(decoder)
        mixtures = try decoder[Keys.Decoder.mixtures]
        let attention = try json[Keys.attention]
        if attention.value == .null {
            self.attention = nil
        } else {
            try attention.allow(Keys.Attention.all)
            self.attention = Attention(
                heads: try attention[Keys.Attention.heads], dimension: try attention[Keys.Attention.dimension],
                positions: try attention[Keys.Attention.positions])
        }
        maxLength = try json[Keys.maxLength]
    }

    /// The decoder's cell; a plain LSTM where none is named.
    private static func cell(_ decoder: JSONNode) throws(Diagnostic) -> Cell {
        let kind = try decoder[Keys.Decoder.cell]
        guard kind == .hyperLSTM else {
            if let hyper = try decoder[Keys.Decoder.hyper] {
                throw hyper.error("only a decoder whose cell is \"hyper_lstm\" has this")
            }
            return kind == .lstm ? .lstm : .layerNormLSTM
        }
        let hyper = try decoder.required(Keys.Decoder.hyper)
        try hyper.allow(Keys.Hyper.all)
        return .hyperLSTM(hidden: try hyper[Keys.Hyper.hidden], embedding: try hyper[Keys.Hyper.embedding])
    }

    /// What `init(json:)` reads.
    public var json: JSONValue {
        func member(_ key: any AnyKey, _ value: Int) -> JSONMember { JSONMember(key.name, .integer(Int64(value))) }
        var decoder = [member(Keys.Decoder.hidden, decoderHidden), member(Keys.Decoder.mixtures, mixtures)]
        func cell(_ cell: Keys.Decoder.Cell) -> JSONMember {
            JSONMember(Keys.Decoder.cell.name, .string(cell.rawValue))
        }
        switch decoderCell {
        case .lstm: break
        case .layerNormLSTM: decoder.append(cell(.layerNormLSTM))
        case .hyperLSTM(let hidden, let embedding):
            let hyper = [member(Keys.Hyper.hidden, hidden), member(Keys.Hyper.embedding, embedding)]
            decoder += [cell(.hyperLSTM), JSONMember(Keys.Decoder.hyper.name, .object(hyper))]
        }
        let attention = attention.map { attention in
            [member(Keys.Attention.heads, attention.heads), member(Keys.Attention.dimension, attention.dimension)]
                + (attention.positions ? [JSONMember(Keys.Attention.positions.name, .bool(true))] : [])
        }
        return .object([
            JSONMember(
                Keys.encoder.name, encoderHidden.map { .object([member(Keys.Encoder.hidden, $0)]) } ?? .null),
            member(Keys.latent, latent), JSONMember(Keys.decoder.name, .object(decoder)),
            JSONMember(Keys.attention.name, attention.map { .object($0) } ?? .null),
            member(Keys.maxLength, maxLength),
        ])
    }
}
