import Foundation
import SketchArrays
import SketchBase
import SketchDocuments
import SketchNetwork

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
///
/// Whatever wraps the model, as DataParallel, torch.compile or a Lightning module, puts names of its own before these,
/// which are passed over, and so is what else stands in the file: settings, counters, an optimizer's state.
public enum PyTorch: CheckpointImporter {
    public static let summary = "PyTorch sketch-rnn with nn.LSTM (.safetensors, .pt, .pth, .ckpt)"

    public static let fileExtensions = ["safetensors", "pt", "pth", "ckpt"]

    public static func read(_ data: Data, name: String) throws(Diagnostic) -> Checkpoint {
        let source = Tensors(name: name)
        if data.starts(with: Data("PK".utf8)) {
            let content = try TorchArchive.content(of: data, name: name) { WrappedName($0) != nil }
            try source.add(content.tensors, others: content.others)
        } else if data.starts(with: [0x80]) {
            throw .badData("\(name): was saved by PyTorch before 1.6; load it there and save it again, as a zip file")
        } else {
            let header = try SafetensorsHeader(
                parsing: data, name: name, types: SafetensorsHeader.ElementType.allCases)
            guard !StudioFormat.checkpoint.isNamed(in: header.metadata) else {
                throw .badData("\(name): is a checkpoint of this program already")
            }
            let bytes = [UInt8](data.dropFirst(header.dataStart))
            var tensors: [NamedTensor] = []
            var others: [String: String] = [:]
            for entry in header.entries {
                if WrappedName(entry.name) != nil, let values = entry.type.decode(bytes[entry.range]) {
                    tensors.append(NamedTensor(name: entry.name, shape: entry.shape, values: values))
                } else {
                    others[entry.name] = entry.type.rawValue
                }
            }
            try source.add(tensors, others: others)
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
        if !source.passedOver.isEmpty {
            training.append(JSONMember("passed_over", .array(source.passedOver.map { .string($0) })))
        }
        return Checkpoint(
            configuration: configuration, parameters: parameters, scaleFactor: 1, training: .object(training))
    }

    /// The sizes, as the tensors' shapes tell them.
    private static func configuration(_ source: Tensors) throws(Diagnostic) -> ModelConfiguration {
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
    private static func values(_ tensor: TensorShape, _ source: Tensors) throws(Diagnostic) -> [Float] {
        switch place(of: tensor.name) {
        case .tensor(let path): return try source.take(path, tensor.shape)
        case .biases(let path, let other):
            let input = try source.take(path, tensor.shape)
            let state = try source.take(other, tensor.shape)
            return zip(input, state).map { $0 + $1 }
        case nil: throw .internal("nothing of PyTorch's is known for \(tensor.name)")
        }
    }

    /// Where a tensor of ours lies there.
    enum Place {
        case tensor(String)
        /// One of our biases is the sum of two.
        case biases(input: String, state: String)
    }

    /// nil for the tensors of cells that are not `nn.LSTM`.
    static func place(of name: String) -> Place? {
        let cells = [
            ("encoder.forward", "encoder.encoder_rnn", "_l0"),
            ("encoder.backward", "encoder.encoder_rnn", "_l0_reverse"),
            ("decoder.lstm", "decoder.decoder_rnn", "_l0"),
        ]
        for (ours, theirs, layer) in cells where name.hasPrefix(ours + ".") {
            switch name.dropFirst(ours.count + 1) {
            case "bias": return .biases(input: "\(theirs).bias_ih\(layer)", state: "\(theirs).bias_hh\(layer)")
            case let part where ["weight_ih", "weight_hh"].contains(part): return .tensor("\(theirs).\(part)\(layer)")
            default: return nil
            }
        }
        let layers = [
            "encoder.mu": "encoder.fc_mu", "encoder.log_variance": "encoder.fc_sigma",
            "decoder.initial": "decoder.fc_hc", "decoder.output": "decoder.fc_y",
        ]
        for (ours, theirs) in layers where name.hasPrefix(ours + ".") {
            return .tensor(theirs + name.dropFirst(ours.count))
        }
        let parts = name.split(separator: ".")
        guard name.hasPrefix("decoder.attention."), parts.count == 5 else { return nil }
        return .tensor("decoder.attention_heads.\(parts[2]).attention_\(parts[3]).\(parts[4])")
    }
}

/// The name of a tensor of the model, taken out of what wraps it: "state_dict.model._orig_mod.encoder.fc_mu.bias".
private struct WrappedName {
    /// What stands before it and is not known to wrap models.
    let wrapper: String
    /// The name in the model: "encoder.fc_mu.bias".
    let path: String

    /// Names that only wrap a model's, wherever they stand.
    private static let wrappers: Set = [
        "state_dict", "model_state_dict", "model", "module", "_orig_mod", "net", "network",
    ]

    /// nil where it is none of the model's, and for an optimizer's, which keeps tensors of its own.
    init?(_ name: String) {
        let parts = name.split(separator: ".").map(String.init).filter { !Self.wrappers.contains($0) }
        func owner(_ part: String) -> String {
            part.hasSuffix("_state_dict") ? String(part.dropLast("_state_dict".count)) : part
        }
        guard let place = parts.firstIndex(where: { ["encoder", "decoder"].contains(owner($0)) }),
            !parts[..<place].contains(where: { $0.contains("optim") })
        else { return nil }
        wrapper = parts[..<place].joined(separator: ".")
        path = ([owner(parts[place])] + parts[(place + 1)...]).joined(separator: ".")
    }
}

/// The tensors of a file by their names in the model, whatever they were wrapped in.
private final class Tensors {
    private let name: String
    private var tensors: [String: NamedTensor] = [:]
    private var taken: Set<String> = []
    /// All names of the file, for messages.
    private var names: [String] = []
    /// What is no tensor of floating-point numbers, by its name in the file or, where it has one, in the model.
    private var others: [String: String] = [:]

    init(name: String) { self.name = name }

    func add(_ list: [NamedTensor], others: [String: String]) throws(Diagnostic) {
        names = (list.map(\.name) + others.keys).sorted()
        for (name, kind) in others { self.others[WrappedName(name)?.path ?? name] = kind }
        let found = list.compactMap { tensor in WrappedName(tensor.name).map { ($0, tensor) } }
        // A model under a name of its own is taken where it is the only one.
        let wrappers = Set(found.map(\.0.wrapper)).sorted()
        guard wrappers.contains("") || wrappers.count <= 1 else {
            throw .badData(
                "\(name): holds several models, under \(wrappers.prefix(4).map { "\"\($0)\"" }.joined(separator: ", ")); "
                    + "save one of them by torch.save(model.state_dict(), …)")
        }
        for (wrapped, tensor) in found where wrapped.wrapper == wrappers[0] {
            guard tensors[wrapped.path] == nil else { throw error(wrapped.path, "is there twice") }
            tensors[wrapped.path] = tensor
        }
    }

    /// What the file holds beside the model, but for numbers, texts and lists: "args (argparse.Namespace)". Where there
    /// is much of it, as of an optimizer, it goes by the first part of its names.
    var passedOver: [String] {
        guard others.count > 8 else { return others.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" } }
        var counts: [String: Int] = [:]
        for name in others.keys {
            counts[WrappedName(name) == nil ? String(name.prefix { $0 != "." }) : name, default: 0] += 1
        }
        return counts.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key : "\($0.key) (\($0.value) entries)" }
    }

    /// The shape of a matrix.
    func shape(_ path: String) throws(Diagnostic) -> [Int] {
        let shape = try tensor(path).shape
        guard shape.count == 2 else { throw error(path, "expected a matrix, found the shape \(shape)") }
        return shape
    }

    func take(_ path: String, _ shape: [Int]) throws(Diagnostic) -> [Float] {
        let tensor = try tensor(path)
        guard tensor.shape == shape else { throw error(path, "expected the shape \(shape), found \(tensor.shape)") }
        if let index = tensor.values.firstIndex(where: { !$0.isFinite }) {
            throw error(path, "value \(index) is not a finite number")
        }
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
    func refuseOthers() throws(Diagnostic) {
        if let other = tensors.keys.sorted().first(where: { !taken.contains($0) }) {
            throw error(other, "is no part of the model that can be imported: is it a variant with layers of its own?")
        }
    }

    func error(_ path: String, _ message: String) -> Diagnostic { .badData("\(name): tensor \(path): \(message)") }

    private func tensor(_ path: String) throws(Diagnostic) -> NamedTensor {
        if let tensor = tensors[path] { return tensor }
        if let kind = others[path] {
            throw error(
                path, "is \(kind), expected floating-point numbers; save it by torch.save(model.state_dict(), …)")
        }
        if let near = nearestName(to: path, in: tensors.keys.sorted()) {
            throw error(path, "is missing; did you mean \"\(near)\"?")
        }
        let objects = others.filter { $0.value.contains(".") }.sorted { $0.key < $1.key }
        guard objects.isEmpty || !tensors.isEmpty else {
            let kinds = objects.prefix(4).map { "\"\($0.key)\" is \($0.value)" }.joined(separator: ", ")
            throw error(path, "is missing; \(kinds), which is not read here: save torch.save(model.state_dict(), …)")
        }
        let listed = names.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
        let more = names.count > 8 ? " and \(names.count - 8) more" : ""
        throw error(path, "is missing; the file holds \(names.isEmpty ? "no tensor" : listed + more)")
    }
}
