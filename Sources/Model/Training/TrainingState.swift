import Files
import Foundation
import JSON

/// Everything a run needs to go on to the same numbers: random streams are named by step, so places
/// in the run are all there is beside parameters and moments.
struct TrainingState: Sendable {
    var parameters: [Float]
    var optimizer: OptimizerState
    /// The moving average of the parameters; nil where the run keeps none.
    var average: [Float]?
    /// Epochs finished, and batches of the running epoch done.
    var epoch = 0
    var batch = 0
    /// Steps tried, skipped ones included.
    var step = 0
    /// Steps skipped because a gradient was not finite.
    var skipped = 0
    /// Sums of the running epoch's losses, for its line in the log.
    var epochLoss = Loss(offset: 0, pen: 0, kl: 0)
    /// The best validation loss so far.
    var best: Double?
    /// Seconds of training in earlier sessions and this one.
    var seconds = 0.0
    /// Settings that must not change within a run.
    var fingerprint: String

    /// Writes the state as safetensors.
    func write(to path: String) throws(StudioError) {
        let shape = [parameters.count]
        let metadata: JSONValue = .members([
            "epoch": .integer(Int64(epoch)), "batch": .integer(Int64(batch)), "step": .integer(Int64(step)),
            "skipped": .integer(Int64(skipped)), "optimizer_step": .integer(Int64(optimizer.step)),
            "offset": .number(epochLoss.offset), "pen": .number(epochLoss.pen), "kl": .number(epochLoss.kl),
            "best": best.map { .number($0) } ?? .null, "seconds": .number(seconds),
            "fingerprint": .string(fingerprint),
        ])
        var tensors = [
            NamedTensor(name: "parameters", shape: shape, values: parameters),
            NamedTensor(name: "adam.m", shape: shape, values: optimizer.m),
            NamedTensor(name: "adam.v", shape: shape, values: optimizer.v),
        ]
        if let average { tensors.append(NamedTensor(name: "average", shape: shape, values: average)) }
        let file = SafetensorsFile(
            tensors: tensors,
            metadata: ["format": "sketch-studio-training", "version": "1", "state": metadata.text()])
        try file.write(to: path, half: false, force: true)
    }

    /// Reads a state back. - Throws: `badData` where it is no state, or one of another run.
    init(
        reading path: String, parameterCount: Int, averages: Bool, fingerprint: String
    ) throws(StudioError) {
        let file = try SafetensorsFile.read(path)
        guard file.metadata["format"] == "sketch-studio-training", let text = file.metadata["state"] else {
            throw .badData("\(path): is not a training state")
        }
        let node = JSONNode(try JSONValue(parsing: Data(text.utf8), name: path), name: path)
        func count(_ key: String) throws(StudioError) -> Int {
            try node.required(key).integer(in: 0...(1 << 40))
        }
        func number(_ key: String) throws(StudioError) -> Double {
            try node.required(key).number(in: -1e300...1e300)
        }
        func values(_ name: String) throws(StudioError) -> [Float] {
            guard let tensor = file.tensors.first(where: { $0.name == name }), tensor.values.count == parameterCount
            else { throw .badData("\(path): tensor \(name): expected \(parameterCount) numbers") }
            return tensor.values
        }
        guard try node.required("fingerprint").string() == fingerprint else {
            throw .badData(
                "\(path): belongs to a run with other settings or data; repeat its command exactly, "
                    + "or give --force to start anew")
        }
        self.fingerprint = fingerprint
        parameters = try values("parameters")
        optimizer = OptimizerState(m: try values("adam.m"), v: try values("adam.v"), step: try count("optimizer_step"))
        average = averages ? try values("average") : nil
        epoch = try count("epoch")
        batch = try count("batch")
        step = try count("step")
        skipped = try count("skipped")
        epochLoss = Loss(offset: try number("offset"), pen: try number("pen"), kl: try number("kl"))
        let bestNode = try node.required("best")
        best = bestNode.value == .null ? nil : try bestNode.number(in: -1e300...1e300)
        seconds = try number("seconds")
    }

    /// The state before the first step.
    init(parameters: [Float], averages: Bool, fingerprint: String) {
        self.parameters = parameters
        average = averages ? parameters : nil
        self.fingerprint = fingerprint
        let zeros = [Float](repeating: 0, count: parameters.count)
        optimizer = OptimizerState(m: zeros, v: zeros, step: 0)
    }
}
