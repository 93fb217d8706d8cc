import Foundation
import SketchArrays
import SketchBase
import SketchNetwork

/// An archive of NumPy arrays under the names of a PyTorch model with `nn.LSTM` and `nn.Linear`, those that `PyTorch`
/// reads; docs/export.md has a loader.
enum PyTorchExporter: CheckpointExporter {
    static let suffix = ".npz"
    static let summary = "arrays under PyTorch's names, for numpy.load and load_state_dict"

    static func obstacle(to configuration: ModelConfiguration) -> String? {
        configuration.decoderCell == .lstm
            ? nil : "PyTorch has no module for this model's cell, only nn.LSTM, so no \(suffix) file holds it"
    }

    static func file(of checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel {
        var archive = ZipWriter()
        func add(_ name: String, _ values: [Float], _ shape: [Int]) throws(Diagnostic) {
            try archive.add(NumPyWriter.file(values, shape: shape), as: name + ".npy")
        }
        for tensor in checkpoint.namedTensors {
            switch PyTorch.place(of: tensor.name) {
            case .tensor(let name): try add(name, tensor.values, tensor.shape)
            case .biases(let name, let zero):
                try add(name, tensor.values, tensor.shape)
                try add(zero, [Float](repeating: 0, count: tensor.values.count), tensor.shape)
            case nil: throw .internal("nothing of PyTorch's is known for \(tensor.name)")
            }
        }
        try add("scale_factor", [Float(checkpoint.scaleFactor)], [])
        try add("max_length", [Float(checkpoint.configuration.maxLength)], [])
        if !checkpoint.posteriorMeans.isEmpty {
            try add(
                "posterior_means", checkpoint.posteriorMeans.flatMap(\.self),
                [checkpoint.posteriorMeans.count, checkpoint.configuration.latent])
        }
        return ExportedModel(data: archive.data)
    }
}
