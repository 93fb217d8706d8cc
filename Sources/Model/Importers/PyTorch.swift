import Files
import Foundation
import JSON

/// Models of PyTorch implementations with `nn.LSTM` and `nn.Linear`, named as in
/// ivanpuhachov/SketchRNN-Pytorch-Attention (model.py, model_attention.py, trainer.py):
/// `encoder.encoder_rnn` (bidirectional), `encoder.fc_mu`, `encoder.fc_sigma`, `decoder.fc_hc`,
/// `decoder.decoder_rnn`, `decoder.fc_y`, and with attention `decoder.attention_heads`.
///
/// Assumed of them, as that project has it: gates in the order i, f, g, o with two biases, which are added
/// up here; fc_hc gives h0, then c0; the decoder reads [S, z, contexts]; fc_y gives pi, mu_x, mu_y, log sigma_x,
/// log sigma_y, rho before tanh, M each, then the pen. That is our own order. The file says neither scale
/// factor nor N_max, so they are 1 and 200.
///
/// The encoder of that project's model with attention adds its outputs, weighed by `fc_out_weights`, to the
/// final states, which ours does not: the layer is left out, and named as such, unless it is zero. Drawings
/// from the prior are then the model's own, but where a drawing is encoded to is not. Its encoder also read
/// the padding behind a drawing, which ours never does.
public enum PyTorch: CheckpointImporter {
    public static let summary = "PyTorch sketch-rnn with nn.LSTM (.safetensors, .pt, .pth)"

    public static func recognises(fileName: String, start: Data) -> Bool {
        [".safetensors", ".pt", ".pth"].contains { fileName.lowercased().hasSuffix($0) }
    }

    public static func read(_ data: Data, name: String) throws(StudioError) -> Checkpoint {
        let source = Tensors(name: name)
        if data.starts(with: Data("PK".utf8)) {
            try source.add(TorchArchive.tensors(data, name: name))
        } else if data.starts(with: [0x80]) {
            throw .badData("\(name): was saved by PyTorch before 1.6; load it there and save it again, as a zip file")
        } else {
            let header = try SafetensorsHeader(parsing: data, name: name)
            guard header.metadata["format"] != "sketch-studio" else {
                throw .badData("\(name): is a checkpoint of this program already")
            }
            try source.add(SafetensorsFile(data, header, name: name).tensors)
        }
        let configuration = try configuration(source)
        var parameters: [Float] = []
        for tensor in configuration.tensors { parameters += try values(tensor, source) }
        // Declared there, used nowhere.
        source.leave("decoder.out_to_emb")
        let isExact = source.leave("encoder.fc_out_weights")
        try source.refuseOthers()
        var training = [JSONMember("imported_from", .string("PyTorch"))]
        if !isExact { training.append(JSONMember("left_out", .string("encoder.fc_out_weights"))) }
        return Checkpoint(
            configuration: configuration, parameters: parameters, scaleFactor: 1, training: .object(training))
    }

    /// The sizes, as the tensors' shapes tell them.
    private static func configuration(_ source: Tensors) throws(StudioError) -> ModelConfiguration {
        let encoder = try source.shape("encoder.encoder_rnn.weight_hh_l0")[1]
        let decoder = try source.shape("decoder.decoder_rnn.weight_hh_l0")[1]
        let latent = try source.shape("encoder.fc_mu.weight")[0]
        let output = try source.shape("decoder.fc_y.weight")[0]
        guard output > 3, (output - 3).isMultiple(of: 6), output <= 6 * 256 + 3,
            [encoder, decoder, latent].allSatisfy({ (1...4096).contains($0) })
        else {
            throw source.error("decoder.fc_y.weight", "expected [6M+3, H] and sizes from 1 to 4096")
        }
        var heads = 0
        while heads < 16, source.has("decoder.attention_heads.\(heads).attention_query.weight") { heads += 1 }
        var attention: ModelConfiguration.Attention?
        if heads > 0 {
            let dimension = try source.shape("decoder.attention_heads.0.attention_query.weight")[0]
            guard (1...1024).contains(dimension) else {
                throw source.error("decoder.attention_heads.0.attention_query.weight", "expected [1...1024, 5]")
            }
            attention = .init(heads: heads, dimension: dimension)
        }
        return ModelConfiguration(
            encoderHidden: encoder, latent: latent, decoderHidden: decoder, mixtures: (output - 3) / 6,
            attention: attention, maxLength: 200)
    }

    /// The values of one of our tensors.
    private static func values(_ tensor: TensorShape, _ source: Tensors) throws(StudioError) -> [Float] {
        let cells = [
            ("encoder.forward", "encoder.encoder_rnn", "_l0"),
            ("encoder.backward", "encoder.encoder_rnn", "_l0_reverse"),
            ("decoder.lstm", "decoder.decoder_rnn", "_l0"),
        ]
        for (ours, theirs, layer) in cells where tensor.name.hasPrefix(ours + ".") {
            let part = tensor.name.dropFirst(ours.count + 1)
            guard part == "bias" else { return try source.take("\(theirs).\(part)\(layer)", tensor.shape) }
            let input = try source.take("\(theirs).bias_ih\(layer)", tensor.shape)
            let state = try source.take("\(theirs).bias_hh\(layer)", tensor.shape)
            return zip(input, state).map { $0 + $1 }
        }
        let layers = [
            "encoder.mu": "encoder.fc_mu", "encoder.log_variance": "encoder.fc_sigma",
            "decoder.initial": "decoder.fc_hc", "decoder.output": "decoder.fc_y",
        ]
        for (ours, theirs) in layers where tensor.name.hasPrefix(ours + ".") {
            return try source.take(theirs + tensor.name.dropFirst(ours.count), tensor.shape)
        }
        let parts = tensor.name.split(separator: ".")
        if tensor.name.hasPrefix("decoder.attention."), parts.count == 5 {
            return try source.take(
                "decoder.attention_heads.\(parts[2]).attention_\(parts[3]).\(parts[4])", tensor.shape)
        }
        throw .internal("nothing of PyTorch's is known for \(tensor.name)")
    }
}

/// The tensors of a file by their names in the model, whatever they were wrapped in.
private final class Tensors {
    private let name: String
    private var tensors: [String: NamedTensor] = [:]
    private var taken: Set<String> = []

    /// Names that only wrap a model's.
    private static let wrappers: Set = ["state_dict", "model_state_dict", "model", "module"]

    init(name: String) { self.name = name }

    func add(_ list: [NamedTensor]) throws(StudioError) {
        for tensor in list {
            let parts = tensor.name.split(separator: ".").map(String.init).filter { !Self.wrappers.contains($0) }
            guard let first = parts.first else { continue }
            let owner = first.hasSuffix("_state_dict") ? String(first.dropLast("_state_dict".count)) : first
            // Optimisers keep tensors of their own.
            guard owner == "encoder" || owner == "decoder" else { continue }
            let path = ([owner] + parts.dropFirst()).joined(separator: ".")
            guard tensors[path] == nil else { throw error(path, "is there twice") }
            tensors[path] = tensor
        }
    }

    /// The shape of a matrix.
    func shape(_ path: String) throws(StudioError) -> [Int] {
        let shape = try tensor(path).shape
        guard shape.count == 2 else { throw error(path, "expected a matrix, found the shape \(shape)") }
        return shape
    }

    func take(_ path: String, _ shape: [Int]) throws(StudioError) -> [Float] {
        let tensor = try tensor(path)
        guard tensor.shape == shape else { throw error(path, "expected the shape \(shape), found \(tensor.shape)") }
        taken.insert(path)
        return tensor.values
    }

    func has(_ path: String) -> Bool { tensors[path] != nil }

    /// Passes over a layer. - Returns: whether it is missing or zero, so that nothing is lost.
    @discardableResult
    func leave(_ layer: String) -> Bool {
        let paths = tensors.keys.filter { $0.hasPrefix(layer + ".") }
        taken.formUnion(paths)
        return paths.allSatisfy { tensors[$0]?.values.allSatisfy { $0 == 0 } ?? true }
    }

    /// A model with more tensors than ours would draw something else.
    func refuseOthers() throws(StudioError) {
        if let other = tensors.keys.sorted().first(where: { !taken.contains($0) }) {
            throw error(other, "is no part of the model that can be imported: is it a variant with layers of its own?")
        }
    }

    func error(_ path: String, _ message: String) -> StudioError { .badData("\(name): tensor \(path): \(message)") }

    private func tensor(_ path: String) throws(StudioError) -> NamedTensor {
        guard let tensor = tensors[path] else {
            throw error(path, "is missing\(nearestName(to: path, in: tensors.keys.sorted(), otherwise: "there are"))")
        }
        return tensor
    }
}
