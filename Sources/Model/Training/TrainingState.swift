import Foundation
import SketchArrays
import SketchBase
import SketchDocuments
import SketchNetwork

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
    /// Batches in `epochLoss`: those of the running epoch that were not skipped.
    var counted = 0
    /// The best validation loss so far.
    var best: Double?
    /// Seconds of training in earlier sessions and this one.
    var seconds = 0.0
    /// The log's seal (`TrainingLog.seal`); nil in states of versions before 3.
    var log: String?
    /// Steps of the whole run, as it was asked for.
    var steps: Int
    /// What must not change within a run.
    var run: RunIdentity

    private static let version = "3"

    /// Writes the state as safetensors.
    func write(to path: String) throws(Diagnostic) {
        let shape = [parameters.count]
        let metadata: JSONValue = .members([
            "epoch": .integer(Int64(epoch)), "batch": .integer(Int64(batch)), "step": .integer(Int64(step)),
            "skipped": .integer(Int64(skipped)), "optimizer_step": .integer(Int64(optimizer.step)),
            "offset": .number(epochLoss.offset), "pen": .number(epochLoss.pen), "kl": .number(epochLoss.kl),
            "counted": .integer(Int64(counted)), "best": best.map { .number($0) } ?? .null, "seconds": .number(seconds),
            "steps": .integer(Int64(steps)), "run": run.json, "log": log.map { .string($0) } ?? .null,
        ])
        var tensors = [
            NamedTensor(name: "parameters", shape: shape, values: parameters),
            NamedTensor(name: "adam.m", shape: shape, values: optimizer.m),
            NamedTensor(name: "adam.v", shape: shape, values: optimizer.v),
        ]
        if let average { tensors.append(NamedTensor(name: "average", shape: shape, values: average)) }
        let text = metadata.text()
        let file = SafetensorsFile(
            tensors: tensors,
            metadata: [
                "format": StudioFormat.trainingState.rawValue, "version": Self.version, "state": text,
                "sum": Self.sum(text, tensors),
            ])
        try file.write(to: path, half: false, force: true)
    }

    /// The SHA-256 of all that a state holds.
    private static func sum(_ text: String, _ tensors: [NamedTensor]) -> String {
        var sum = Digest.Sum()
        sum.add(Array(text.utf8))
        for tensor in tensors.sorted(by: { $0.name < $1.name }) { tensor.values.withUnsafeBytes { sum.add($0) } }
        return sum.sha256()
    }

    /// Reads a state back.
    ///
    /// - Parameters:
    ///   - steps: how long the run is to be now.
    ///   - fingerprint: what states of version 1 name a run of a given length by.
    /// - Throws: `badData` where it is no state, or one of another run; `usage` where the run is longer already.
    init(
        reading path: String, of run: RunIdentity, steps: Int, parameterCount: Int, averages: Bool,
        fingerprint: (Int) -> String
    ) throws(Diagnostic) {
        let file = try SafetensorsFile.read(path)
        try StudioFormat.trainingState.check(file.metadata, path: path)
        guard let text = file.metadata["state"] else { throw .badData("\(path): the metadata state is missing") }
        let version = file.metadata["version"]
        guard let version, ["1", "2", Self.version].contains(version) else {
            throw .badData(
                "\(path): this program reads the versions 1 to \(Self.version) of training states; the newer program that "
                    + "wrote it can go on with it")
        }
        guard version != Self.version || file.metadata["sum"] == Self.sum(text, file.tensors) else {
            throw .badData(
                "\(path): was changed or damaged since it was written: its checksum differs; put it back as it was, or "
                    + "begin anew with --force, without --resume")
        }
        let node = JSONNode(try JSONValue(parsing: Data(text.utf8), name: path), name: path)
        func count(_ key: String) throws(Diagnostic) -> Int {
            try node.required(key).integer(in: 0...(1 << 40))
        }
        func number(_ key: String) throws(Diagnostic) -> Double {
            try node.required(key).number(in: -1e300...1e300)
        }
        func values(_ name: String) throws(Diagnostic) -> [Float] {
            guard let tensor = file.tensors.first(where: { $0.name == name }), tensor.values.count == parameterCount
            else { throw .badData("\(path): tensor \(name): expected \(parameterCount) numbers") }
            return tensor.values
        }
        step = try count("step")
        if version == "1" {
            // It names its settings by nothing but a sum, in which the length of the run is one of them. That of a
            // finished run is known all the same.
            let known = try node.required("fingerprint").string()
            guard let length = [steps, step].first(where: { fingerprint($0) == known }) else {
                throw .badData(
                    "\(path): belongs to a run with other settings or data; an earlier version of this program wrote it, "
                        + "which did not keep them. Repeat its command exactly, with the same --steps; or begin anew "
                        + "with --force, without --resume")
            }
            self.steps = length
        } else {
            let differences = run.differences(from: try RunIdentity(json: try node.required("run")))
            guard differences.isEmpty else {
                throw .badData(
                    "\(path): belongs to a run with other settings or data: \(differences.joined(separator: "; ")). "
                        + "Repeat its command with no other change than a larger --steps; or begin anew with --force, "
                        + "without --resume")
            }
            self.steps = try count("steps")
        }
        guard steps == self.steps || steps > step else {
            throw Diagnostic(
                .usage,
                "--steps: the run has done \(step) of its \(self.steps) steps, more than the \(steps) asked for; give more than "
                    + "\(step) to go on, or --force instead of --resume to begin anew")
        }
        self.run = run
        parameters = try values("parameters")
        optimizer = OptimizerState(m: try values("adam.m"), v: try values("adam.v"), step: try count("optimizer_step"))
        average = averages ? try values("average") : nil
        epoch = try count("epoch")
        batch = try count("batch")
        skipped = try count("skipped")
        epochLoss = Loss(offset: try number("offset"), pen: try number("pen"), kl: try number("kl"))
        counted = try node.optional("counted") == nil ? batch : count("counted")
        let bestNode = try node.required("best")
        best = bestNode.value == .null ? nil : try bestNode.number(in: -1e300...1e300)
        seconds = try number("seconds")
        log = version == Self.version ? try node.required("log").string() : nil
    }

    /// The state before the first step.
    init(parameters: [Float], averages: Bool, steps: Int, run: RunIdentity) {
        self.parameters = parameters
        average = averages ? parameters : nil
        self.steps = steps
        self.run = run
        let zeros = [Float](repeating: 0, count: parameters.count)
        optimizer = OptimizerState(m: zeros, v: zeros, step: 0)
    }
}
