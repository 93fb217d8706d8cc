import Foundation
import SketchBase
import SketchDocuments
import SketchNetwork

/// The decoder-only models that Magenta's JavaScript library and ml5 draw with (`Magenta` reads them): a JSON array
/// `[info, dims, blobs]`, whose five blobs are base64 of little-endian 16-bit weights in ±10.
enum MagentaExporter: CheckpointExporter {
    static let suffix = ".gen.json"
    static let summary = "Magenta sketch-rnn decoder, for magenta-js and ml5"

    /// The programs that read the format have this number written in (`NMIXTURE`).
    private static let mixtures = 20

    static func file(of checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel {
        let configuration = checkpoint.configuration
        let parameters = Parameters(configuration, values: checkpoint.parameters)
        let hidden = configuration.decoderHidden
        let output = configuration.outputWidth

        // Gates i, f, g, o become i, g, f, o; the program adds 1 to the forget gate itself. The pen comes first.
        let gates = [0, 2, 1, 3].flatMap { gate in gate * hidden..<(gate + 1) * hidden }
        let outputs = Array(output - 3..<output) + Array(0..<output - 3)
        func kernel(_ name: String, _ rows: [Int]) -> [Float] {
            let weights = parameters[name]
            return (0..<weights.columnCount).flatMap { column in rows.map { weights[$0, column] } }
        }
        let (gateBias, outputBias) = (parameters[TensorNames.decoder.bias], parameters[TensorNames.output.bias])
        let forget = hidden..<2 * hidden
        let blobs = [
            kernel(TensorNames.output.weight, outputs), outputs.map { outputBias[0, $0] },
            kernel(TensorNames.decoder.inputWeights, gates), kernel(TensorNames.decoder.recurrentWeights, gates),
            gates.map { gateBias[0, $0] - (forget.contains($0) ? 1 : 0) },
        ]
        let shapes = [[hidden, output], [output], [5, 4 * hidden], [hidden, 4 * hidden], [4 * hidden]]
        let document: JSONValue = .array([
            info(checkpoint),
            .array(shapes.map { .array($0.map { .integer(Int64($0)) }) }),
            .array(blobs.map { .string(base64($0)) }),
        ])
        return ExportedModel(data: Data((document.text() + "\n").utf8), notes: notes(on: blobs))
    }

    static func obstacle(to configuration: ModelConfiguration) -> String? {
        var misfits: [String] = []
        if configuration.encoderHidden != nil { misfits.append("an encoder and a latent vector") }
        if configuration.attention != nil { misfits.append("attention") }
        if configuration.decoderCell != .lstm { misfits.append("a cell other than the plain LSTM") }
        if configuration.mixtures != mixtures {
            misfits.append("\(configuration.mixtures) mixture components instead of \(mixtures)")
        }
        guard !misfits.isEmpty else { return nil }
        return
            "a \(suffix) file cannot hold \(misfits.joined(separator: ", nor ")), which this model has (one that fits "
            + "is trained with `studio train --unconditional --no-attention`)"
    }

    /// What magenta-js reads (`SketchRNNInfo`), in the order of the published files, and whom to credit.
    private static func info(_ checkpoint: Checkpoint) -> JSONValue {
        let name = checkpoint.classes.isEmpty ? "drawing" : checkpoint.classes.joined(separator: ", ")
        return .object([
            JSONMember("mode", .integer(2)), JSONMember("version", .integer(6)),
            JSONMember("max_seq_len", .integer(Int64(checkpoint.configuration.maxLength))),
            JSONMember("name", .string(name)), JSONMember("scale_factor", .number(checkpoint.scaleFactor)),
            JSONMember("licence", .string(checkpoint.licence)),
            JSONMember("attribution", .string(checkpoint.attribution)),
        ])
    }

    /// Weights in steps of 10/32767, as `Magenta` reads them.
    private static func base64(_ weights: [Float]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * weights.count)
        for weight in weights { bytes.append(littleEndian: Int16(clamping: steps(weight))) }
        return Data(bytes).base64EncodedString()
    }

    /// So many steps are a weight; those far outside the range are cut off well beyond it.
    private static func steps(_ weight: Float) -> Int {
        Int(bounded: (min(max(Double(weight), -100), 100) / 10 * 32767).rounded())
    }

    private static func notes(on blobs: [[Float]]) -> [String] {
        let all = blobs.joined()
        let beyond = all.filter { Int16(exactly: steps($0)) == nil }
        guard let greatest = beyond.map({ abs($0) }).max() else { return [] }
        return [
            "\(beyond.count) of \(all.count) weights lie outside ±10, up to \(greatest), and are clipped: what is drawn "
                + "from this file will differ"
        ]
    }
}
