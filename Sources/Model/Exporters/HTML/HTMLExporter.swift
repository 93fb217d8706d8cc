import Foundation
import SketchBase
import SketchDocuments
import SketchNetwork

/// A web page that draws: the decoder's weights, a decoder in JavaScript, and sliders, in one file that needs nothing
/// else.
enum HTMLExporter: CheckpointExporter {
    static let suffix = ".html"
    static let summary = "web page that draws by itself, without a server"

    /// Bytes of weights. Browsers refuse strings of half a GiB, and base64 takes a third more.
    private static let sizeLimit = 1 << 28

    static func file(of checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel {
        var weights = PackedTensors()
        let configuration = checkpoint.configuration
        let parameters = Parameters(configuration, values: checkpoint.parameters)
        let folded = FoldedDecoder(configuration, parameters)
        weights.add("inputs", folded.inputs)
        weights.add("constant", folded.constant)
        if let latent = folded.latent { weights.add("latent", latent) }
        for (head, scores) in folded.attention.enumerated() { weights.add("scores.\(head)", scores) }
        // The folded ones are made of the others.
        for tensor in configuration.tensors
        where tensor.name.hasPrefix("decoder.") && !tensor.name.hasSuffix("weight_ih")
            && !tensor.name.hasPrefix("decoder.attention.")
        {
            weights.add(tensor.name, parameters[tensor.name])
        }
        var notes: [String] = []
        let latent = latent(checkpoint, folded, &weights, &notes)
        guard weights.data.count <= sizeLimit else {
            throw .badData(
                "the page's weights would take \(weights.data.count >> 20) MiB, more than the \(sizeLimit >> 20) that browsers "
                    + "open; export .onnx instead")
        }
        let model: JSONValue = .members([
            "config": configuration.json,
            "scale_factor": .number(checkpoint.scaleFactor),
            "classes": .array(checkpoint.classes.map { .string($0) }),
            "licence": .string(checkpoint.licence),
            "attribution": .string(checkpoint.attribution),
            "sha256": .string(checkpoint.sha256),
            "latent": latent,
            "tensors": .object(weights.places),
            "data": .string(weights.data.base64EncodedString()),
        ])
        return ExportedModel(data: Data(page(ASCIIText.escaped(model.text(), also: "<>&")).utf8), notes: notes)
    }

    /// What the page's latents are made of: `null` without latent, else whether there are means, and the axes' share of
    /// all variance. Means, axes and deviations go to the weights.
    private static func latent(
        _ checkpoint: Checkpoint, _ folded: FoldedDecoder, _ weights: inout PackedTensors, _ notes: inout [String]
    ) -> JSONValue {
        guard let matrix = folded.latent else { return .null }
        let length = checkpoint.configuration.latent
        let all = checkpoint.posteriorMeans
        let hasMeans = !all.isEmpty
        let means = LatentAxes.spread(all)
        if means.count < all.count {
            notes.append("the page takes along \(means.count) of the \(all.count) latents of real drawings")
        }
        let axes =
            hasMeans
            ? LatentAxes(ofMeans: all)
            : LatentAxes(ofWeights: (0..<matrix.rowCount).map { matrix.rows($0, count: 1).values }, length: length)
        func add(_ name: String, _ rows: [[Float]]) {
            let packed = Matrix(rowCount: rows.count, columnCount: length)
            packed.assign(rows.joined().map { $0 })
            weights.add(name, packed)
        }
        if hasMeans { add("means", means) }
        add("axes", axes.steps)
        return .members([
            "means": .bool(hasMeans),
            "shares": .array(axes.shares.map { .number(rounded($0)) }),
        ])
    }

    private static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }

    private static func page(_ model: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Drawings by a neural network</title>
        <style>
        \(HTMLExportParts.style)
        </style>
        <noscript><style>main { display: none }</style></noscript>
        </head>
        <body>
        \(HTMLExportParts.body)
        <script type="application/json" id="model">\(model)</script>
        <script id="decoder">
        \(DecoderScript.text)
        </script>
        <script>
        \(HTMLExportParts.script)
        </script>
        </body>
        </html>

        """
    }
}

/// Matrices one behind the other, each in half precision where that is exact, else in single precision.
private struct PackedTensors {
    private(set) var data = Data()
    /// Name to [type, rows, columns, first byte].
    private(set) var places: [JSONMember] = []

    mutating func add(_ name: String, _ matrix: Matrix) {
        let values = matrix.values
        let isHalf = values.allSatisfy { Float(Float16($0)) == $0 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * values.count)
        for value in values {
            if isHalf {
                bytes.append(littleEndian: Float16(value).bitPattern)
            } else {
                bytes.append(littleEndian: value.bitPattern)
            }
        }
        places.append(
            JSONMember(
                name,
                .array([
                    .string(isHalf ? "F16" : "F32"), .integer(Int64(matrix.rowCount)),
                    .integer(Int64(matrix.columnCount)), .integer(Int64(data.count)),
                ])))
        data.append(contentsOf: bytes)
        // Numbers of four bytes begin at multiples of four.
        data.append(contentsOf: [UInt8](repeating: 0, count: (4 - data.count % 4) % 4))
    }
}
