import Foundation
import SketchArrays
import SketchBase
import SketchDocuments
import SketchModel
import SketchNetwork
import SketchStrokes

/// Models of ours and of others, and what a run goes on from.
let modelTargets: [FuzzTarget] = [
    FuzzTarget("checkpoint", words: wordsOfModels) {
        [try Data(contentsOf: URL(fileURLWithPath: TinyModel.folder() + "/" + TinyModel.name))]
    } read: { data in
        let path = try FuzzFiles.path("checkpoint.safetensors", data)
        _ = try Checkpoint.isCheckpoint(path)
        _ = try Checkpoint.read(path)
    },
    FuzzTarget("classifier", words: wordsOfModels) {
        let configuration = ConvolutionalConfiguration(
            side: Raster.side, channels: [1], groups: 1, features: 1, classes: 2)
        let parameters = [Float](repeating: 0, count: configuration.parameterCount)
        let path = FuzzFiles.folder + "/classifier-seed.safetensors"
        try Classifier(configuration, parameters: parameters, classes: ["a", "b"]).write(to: path, force: true)
        return [try Data(contentsOf: URL(fileURLWithPath: path))]
    } read: { data in
        let path = try FuzzFiles.path("classifier.safetensors", data)
        _ = try Classifier.isClassifier(path)
        _ = try Classifier.read(path)
    },
    FuzzTarget("pytorch", words: ["PK\u{3}\u{4}", "data.pkl", "byteorder", "little"]) {
        FuzzFiles.seeds("Tests/Reference/torch", endings: [".pt", ".pth", ".ckpt"], limit: 64 << 10)
    } read: { data in
        _ = try PyTorch.read(data, name: "fuzz.pt")
    },
    FuzzTarget(
        "magenta",
        words: ["\"name\":", "\"max_seq_len\":", "\"scale_factor\":", "[[1,9],[9],[5,4],[1,4],[4]]", "\"AAAA\""]
    ) {
        let weights = [9, 9, 20, 4, 4].map { "\"\(Data(repeating: 0, count: 2 * $0).base64EncodedString())\"" }
        return [
            Data(
                """
                [{"name": "owl", "max_seq_len": 9, "scale_factor": 3.5}, [[1,9],[9],[5,4],[1,4],[4]],
                 [\(weights.joined(separator: ","))]]
                """.utf8)
        ]
    } read: { data in
        _ = try Magenta.read(data, name: "fuzz.gen.json")
    },
    // A state of version 2 around the text, since the checksum of later ones stops a fuzzer at the door.
    FuzzTarget("state", words: ["\"epoch\":", "\"step\":", "\"run\":", "\"steps\":", "\"best\":", "null"]) {
        try [Run.state()]
    } read: { data in
        try Run.resume(state: data, log: Data())
    },
    FuzzTarget("log", words: ["{\"step\":", "\"epoch\":", "\"training\":{", "\"kl\":", "null"]) {
        [Data("{\"step\":1,\"epoch\":1}\n{\"step\":2,\"epoch\":2}\n".utf8)]
    } read: { data in
        try Run.resume(state: Run.state(), log: data)
    },
]

private let wordsOfModels = [
    "\"dtype\":\"F32\"", "\"F16\"", "\"shape\":[", "\"data_offsets\":[0,", "\"__metadata__\":{", "config",
]

/// A run of the smallest size, which goes on from files that are made up.
private enum Run {
    private static let options: TrainingOptions = {
        var options = TrainingOptions()
        (options.batchSize, options.steps, options.threads) = (1, 10, 1)
        return options
    }()

    private static let dataset = Result {
        let lines = "{\"drawing\": [[[0, 100, 50], [0, 80, 0]], [[1, 9], [2, 2]]]}\n"
        return try DatasetReader.read(
            paths: [
                FuzzFiles.path("run-a.ndjson", Data(lines.utf8)) + ":split=train",
                FuzzFiles.path("run-b.ndjson", Data(lines.utf8)) + ":split=valid",
            ], preprocessing: Preprocessing(maxLength: 20))
    }

    /// The text that a state keeps, of a run that has just begun.
    static func state() throws -> Data { try begun.get() }

    private static let begun = Result {
        let files = Trainer.RunFiles(best: FuzzFiles.folder + "/begun.safetensors")
        let trainer = try Trainer(
            options: options, checkpoint: TinyModel.checkpoint, dataset: dataset.get(), files: files, resume: false)
        // Stopped before its first step, it saves how it stands.
        _ = try trainer.run(shouldStop: { true }, report: { _ in })
        return Data(try SafetensorsFile.read(files.state).metadata["state", default: ""].utf8)
    }

    /// Goes on with a state that keeps this text, and this log.
    static func resume(state: Data, log: Data) throws {
        let files = Trainer.RunFiles(best: FuzzFiles.folder + "/run.safetensors")
        let shape = [TinyModel.checkpoint.parameters.count]
        let file = SafetensorsFile(
            tensors: ["parameters", "adam.m", "adam.v"].map {
                NamedTensor(name: $0, shape: shape, values: TinyModel.checkpoint.parameters)
            },
            metadata: [
                "format": StudioFormat.trainingState.rawValue, "version": "2",
                "state": String(decoding: state, as: UTF8.self),
            ])
        try file.write(to: files.state, half: false, force: true)
        try log.write(to: URL(fileURLWithPath: files.log))
        _ = try Trainer(
            options: options, checkpoint: TinyModel.checkpoint, dataset: dataset.get(), files: files, resume: true)
    }
}
