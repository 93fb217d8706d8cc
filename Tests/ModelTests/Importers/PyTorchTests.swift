import Drawing
import Files
import Foundation
import JSON
import Model
import TestSupport
import Testing

/// Models saved by PyTorch itself (Tests/Reference/make_torch_checkpoints.py), against what they compute there.
@Suite struct PyTorchTests {
    static let files = ["trainer.pth", "state.pt", "state.safetensors", "attention.pth"]

    private static func variant(_ name: String) -> String { name == "attention.pth" ? "attention" : "baseline" }

    private static func path(_ name: String) -> String { TestFiles.path("Tests/Reference/torch/\(name)") }

    private static func numbers(_ node: JSONNode) throws -> [Double] {
        try node.elements().map { try $0.number(in: -100...100) }
    }

    private static func rows(_ node: JSONNode) throws -> StrokeSequence {
        StrokeSequence(
            rows: try node.elements().map { row in
                let values = try numbers(row)
                return StrokeRow(dx: Float(values[0]), dy: Float(values[1]), lifted: values[2] == 1)
            })
    }

    private static func expected() throws -> JSONNode {
        JSONNode(try JSONValue(parsing: InputFile.read(path("expected.json")), name: "expected"), name: "expected")
    }

    private static func model(_ name: String) throws -> Checkpoint {
        var checkpoint = try CheckpointImporters.read(path(name))
        checkpoint.configuration.maxLength = try expected().required("max_length").integer(in: 1...100)
        return checkpoint
    }

    @Test(arguments: files)
    func lossesAgree(name: String) throws {
        let model = try Self.model(name)
        let expected = try Self.expected()
        let sketches = try SequenceList(expected.required("sketches").elements().map(Self.rows))
        let engine = try GradientEngine(model.parameters, model.configuration, threads: 1)
        let loss = Evaluation.loss(engine, sketches, scaleFactor: 1)
        let parts = try expected.required(Self.variant(name)).required("losses")
        for (ours, key) in [(loss.offset, "offset"), (loss.pen, "pen"), (loss.kl, "kl")] {
            let theirs = try parts.required(key).number(in: 0...100)
            #expect(abs(ours - theirs) < 1e-5 * theirs, "\(key)")
        }
    }

    @Test(arguments: files)
    func greedyDrawingAgrees(name: String) throws {
        let model = try Self.model(name)
        let expected = try Self.expected()
        let latent = try Self.numbers(expected.required("latent")).map(Float.init)
        let theirs = try Self.rows(expected.required(Self.variant(name)).required("greedy")).sketch()
        let request = SampleRequest(seed: 1, index: 0, temperature: 0, latent: .vector(latent))
        let ours = try #require(try Sampler(model).sample([request]).first).sketch
        #expect(ours.strokes.count > 2)
        try #require(ours.strokes.map(\.points.count) == theirs.strokes.map(\.points.count))
        for (a, b) in zip(ours.strokes.flatMap(\.points), theirs.strokes.flatMap(\.points)) {
            #expect((a - b).length < 1e-4)
        }
    }

    @Test func wrappingsMakeNoDifference() throws {
        let models = try Self.files.prefix(3).map(Self.model)
        #expect(models[1].parameters == models[0].parameters)
        #expect(models[2].parameters == models[0].parameters)
        #expect(models[0].configuration.encoderHidden == 5)
        #expect(models[0].configuration.latent == 4)
        #expect(models[0].configuration.decoderHidden == 6)
        #expect(models[0].configuration.mixtures == 3)
    }

    /// The heads are told by their names; a layer that our encoder lacks is named unless it is zero.
    @Test func attentionIsImported() throws {
        let model = try Self.model("attention.pth")
        #expect(model.configuration.attention == .init(heads: 2, dimension: 3))
        #expect(model.training["left_out"] == nil)
        try TestFiles.withTemporaryFolder { folder in
            var file = try SafetensorsFile.read(Self.path("state.safetensors"))
            file.tensors.append(
                NamedTensor(name: "encoder.fc_out_weights.bias", shape: [1], values: [0.5]))
            let path = folder.appendingPathComponent("model.safetensors").path
            try file.write(to: path, half: false, force: false)
            let weighed = try CheckpointImporters.read(path)
            #expect(weighed.training["left_out"] == .string("encoder.fc_out_weights"))
        }
    }

    @Test func anAttackIsRefused() {
        let error = #expect(throws: StudioError.self) { try CheckpointImporters.read(Self.path("hostile.pt")) }
        #expect(error?.status == .badData)
        #expect(error?.message.contains("posix.system is refused") == true)
    }

    /// The message with which a model of these tensors is refused; nil where it is not.
    private func refusal(_ change: (inout SafetensorsFile) -> Void) throws -> String? {
        var file = try SafetensorsFile.read(Self.path("state.safetensors"))
        change(&file)
        return try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("model.safetensors").path
            try file.write(to: path, half: false, force: false)
            do {
                _ = try CheckpointImporters.read(path)
                return nil
            } catch { return (error as? StudioError)?.message }
        }
    }

    @Test func modelsOfOtherLayoutsAreRefused() throws {
        #expect(try refusal { _ in } == nil)
        let missing = try refusal { file in file.tensors.removeAll { $0.name == "encoder.fc_sigma.bias" } }
        #expect(missing?.contains("tensor encoder.fc_sigma.bias: is missing") == true)
        let other = try refusal { file in
            file.tensors.append(NamedTensor(name: "decoder.norm.weight", shape: [1], values: [0]))
        }
        #expect(other?.contains("decoder.norm.weight: is no part of the model") == true)
        let twice = try refusal { file in
            file.tensors.append(NamedTensor(name: "model.encoder.fc_mu.bias", shape: [4], values: [0, 0, 0, 0]))
        }
        #expect(twice?.contains("encoder.fc_mu.bias: is there twice") == true)
        let misshapen = try refusal { file in
            for index in file.tensors.indices where file.tensors[index].name == "decoder.fc_hc.weight" {
                file.tensors[index].shape = [4, 12]
            }
        }
        #expect(misshapen?.contains("decoder.fc_hc.weight: expected the shape [12, 4], found [4, 12]") == true)
        let vector = try refusal { file in
            for index in file.tensors.indices where file.tensors[index].name == "decoder.fc_y.weight" {
                file.tensors[index].shape = [126]
            }
        }
        #expect(vector?.contains("decoder.fc_y.weight: expected a matrix") == true)
    }

    /// No byte of a saved file, changed or cut off, may crash the reader.
    @Test func damagedFilesAreRefusedOrRead() throws {
        let sound = try InputFile.read(Self.path("state.pt"))
        var random = RandomStream(seed: 3)
        var refused = 0
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("damaged.pt").path
            for round in 0..<300 {
                var data = sound
                if round.isMultiple(of: 10) {
                    data = data.prefix(Int(random.next() % UInt64(sound.count)))
                } else {
                    for _ in 0..<1 + round % 4 {
                        // The pickle lies in the first part of the file.
                        data[Int(random.next() % 3000)] = UInt8(truncatingIfNeeded: random.next())
                    }
                }
                try OutputFile.write(data, to: path, force: true)
                do {
                    _ = try CheckpointImporters.read(path)
                } catch let error as StudioError {
                    #expect(error.status == .badData, "\(error)")
                    refused += 1
                }
            }
        }
        #expect(refused > 200)
    }
}
