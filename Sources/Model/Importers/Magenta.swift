import Foundation
import SketchBase
import SketchDocuments
import SketchNetwork

/// Decoder-only models that Magenta published for its JavaScript library: a JSON array
/// `[info, dims, blobs]`, whose five blobs are base64 of little-endian 16-bit weights
/// (magenta-js, music/src/sketch_rnn).
///
/// Their LSTM has the gates in the order i, g, f, o and adds 1 to the forget gate; its output begins
/// with the pen. Ours are i, f, g, o and end with the pen.
public enum Magenta: CheckpointImporter {
    public static let summary = "Magenta sketch-rnn decoder (.gen.json)"

    public static let fileExtensions = ["gen.json"]

    public static func recognises(fileName: String, start: Data) -> Bool {
        fileName.longestExtension(of: fileExtensions) != nil || start.starts(with: Data("[{".utf8))
    }

    public static func read(_ data: Data, name: String) throws(Diagnostic) -> Checkpoint {
        let document = JSONNode(try JSONValue(parsing: data, name: name), name: name)
        let parts = try document.elements()
        guard parts.count == 3 else {
            throw document.error("expected a list of three: info, sizes and weights; found \(parts.count)")
        }
        let info = parts[0]
        let word = try info.required("name").string()
        let (hidden, mixtures) = try sizes(parts[1])
        let configuration = ModelConfiguration(
            encoderHidden: nil, latent: 0, decoderHidden: hidden, mixtures: mixtures, attention: nil,
            maxLength: try info.required("max_seq_len").integer(in: 1...10_000))

        let output = 6 * mixtures + 3
        let counts = [hidden * output, output, 5 * 4 * hidden, hidden * 4 * hidden, 4 * hidden]
        let blobs = try parts[2].elements()
        guard blobs.count == counts.count else {
            throw parts[2].error("expected \(counts.count) lists of weights, found \(blobs.count)")
        }
        var weights: [[Float]] = []
        for (blob, count) in zip(blobs, counts) { weights.append(try Self.weights(blob, count: count)) }

        return Checkpoint(
            configuration: configuration,
            parameters: lstm(input: weights[2], state: weights[3], bias: weights[4], hidden)
                + outputLayer(kernel: weights[0], bias: weights[1], hidden),
            scaleFactor: try info.required("scale_factor").number(in: 1e-6...1e6),
            classes: [word],
            // A file that this program exported says both.
            licence: try info.optional("licence")?.string()
                ?? "Not stated beside the weights; the projects of Magenta that load them are Apache-2.0",
            attribution: try info.optional("attribution")?.string()
                ?? "sketch-rnn model \"\(word)\" by Google Magenta, trained on Quick, Draw! (CC BY 4.0)",
            training: .members(["imported_from": .string("Magenta sketch-rnn"), "info": info.value]))
    }

    /// H and M from the shapes `[[H,6M+3], [6M+3], [5,4H], [H,4H], [4H]]`.
    private static func sizes(_ node: JSONNode) throws(Diagnostic) -> (hidden: Int, mixtures: Int) {
        var shapes: [[Int]] = []
        for shape in try node.elements() {
            var sides: [Int] = []
            for side in try shape.elements() { sides.append(try side.integer(in: 1...1 << 20)) }
            shapes.append(sides)
        }
        guard shapes.count == 5 else {
            throw node.error("expected the five shapes of a decoder, found \(shapes.count): has the model an encoder?")
        }
        guard shapes[0].count == 2 else { throw node.error("expected the shape [H, 6M+3] first") }
        let (hidden, output) = (shapes[0][0], shapes[0][1])
        guard hidden <= 4096, output > 3, (output - 3) % 6 == 0, output <= 6 * 256 + 3,
            shapes == [[hidden, output], [output], [5, 4 * hidden], [hidden, 4 * hidden], [4 * hidden]]
        else {
            throw node.error("expected the shapes [[H,6M+3], [6M+3], [5,4H], [H,4H], [4H]], found \(shapes)")
        }
        return (hidden, (output - 3) / 6)
    }

    /// Weights between −10 and 10, in 16 bits each.
    private static func weights(_ node: JSONNode, count: Int) throws(Diagnostic) -> [Float] {
        guard let data = Data(base64Encoded: try node.string()) else { throw node.error("is not base64") }
        guard data.count == 2 * count else {
            throw node.error("expected \(2 * count) bytes of weights, found \(data.count)")
        }
        let bytes = [UInt8](data)
        return (0..<count).map { index in
            let bits = UInt16(bytes[2 * index]) | UInt16(bytes[2 * index + 1]) << 8
            return Float(Int16(bitPattern: bits)) / 32767 * 10
        }
    }

    /// `decoder.lstm`: kernels transposed to [4H, in], gates reordered, the forget gate's 1 in the bias.
    private static func lstm(input: [Float], state: [Float], bias: [Float], _ hidden: Int) -> [Float] {
        let gates = [0, 2, 1, 3]  // where i, f, g, o stand in i, g, f, o
        let columns = gates.flatMap { gate in gate * hidden..<(gate + 1) * hidden }
        func transposed(_ kernel: [Float], rows: Int) -> [Float] {
            columns.flatMap { column in (0..<rows).map { kernel[$0 * 4 * hidden + column] } }
        }
        let forget = hidden..<2 * hidden
        return transposed(input, rows: 5) + transposed(state, rows: hidden)
            + columns.enumerated().map { bias[$1] + (forget.contains($0) ? 1 : 0) }
    }

    /// `decoder.output`: the kernel transposed to [6M+3, H], the three rows of the pen moved to the end.
    private static func outputLayer(kernel: [Float], bias: [Float], _ hidden: Int) -> [Float] {
        let columns = Array(3..<bias.count) + [0, 1, 2]
        return columns.flatMap { column in (0..<hidden).map { kernel[$0 * bias.count + column] } }
            + columns.map { bias[$0] }
    }
}
