import Foundation
import SketchArrays
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchNetwork
import SketchStrokes
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
        let loss = Loss(meanOf: Evaluation.losses(engine, sketches, scaleFactor: 1))
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

    /// Files full of what programs keep beside the weights (Tests/Reference/make_wrapped_checkpoints.py), under names of
    /// torch.compile, DataParallel and Lightning. Nothing of it is made; some is told.
    @Test func whatStandsBesideTheWeightsIsPassedOver() throws {
        let plain = try Self.model("state.safetensors")
        for name in ["compiled.pth", "lightning.ckpt"] {
            let model = try Self.model(name)
            #expect(model.parameters == plain.parameters, "\(name)")
            #expect(model.configuration == plain.configuration)
        }
        guard case .array(let notes)? = try Self.model("compiled.pth").training["passed_over"] else {
            Issue.record("nothing was said to be passed over")
            return
        }
        for name in ["args", "config", "encoder.num_batches_tracked", "history", "rng_state"] {
            #expect(notes.contains(.string(name)), "\(name)")
        }
    }

    @Test func otherContentsAreNamed() {
        for (name, message) in [
            (
                "object.pth",
                "an object of project.model.SketchRNN, not a dictionary of tensors; save it again by torch.save("
            ),
            (
                "array.pth",
                "\"state_dict\" is numpy._core.multiarray._reconstruct, which is not read here: save torch.save("
            ),
        ] {
            let error = #expect(throws: Diagnostic.self) { try CheckpointImporters.read(Self.path(name)) }
            #expect(error?.status == .badData)
            #expect(error?.text.contains(message) == true, "\(error?.text ?? "")")
        }
    }

    /// The tensors of a model and others, of any type, as a safetensors file.
    private func file(_ tensors: [(name: String, type: String, shape: [Int], bytes: [UInt8])]) -> Data {
        var header: [JSONMember] = []
        var data: [UInt8] = []
        for tensor in tensors {
            let end = data.count + tensor.bytes.count
            header.append(
                JSONMember(
                    tensor.name,
                    .members([
                        "dtype": .string(tensor.type), "shape": .array(tensor.shape.map { .integer(Int64($0)) }),
                        "data_offsets": .array([.integer(Int64(data.count)), .integer(Int64(end))]),
                    ])))
            data += tensor.bytes
        }
        let text = [UInt8](JSONValue.object(header).text().utf8)
        let length = (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) }
        return Data(length + text + data)
    }

    private func bytes(_ tensor: NamedTensor, _ type: String) -> [UInt8] {
        tensor.values.flatMap { value -> [UInt8] in
            let (bits, size): (UInt64, Int) =
                switch type {
                case "F64": (Double(value).bitPattern, 8)
                case "BF16": (UInt64(value.bitPattern >> 16), 2)
                default: (UInt64(value.bitPattern), 4)
                }
            return (0..<size).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
        }
    }

    /// Weights of every type of real numbers, under names of wrappers, with tensors beside that are none.
    @Test(
        arguments: ["F32", "F64", "BF16"],
        ["", "_orig_mod.", "_orig_mod.module.", "module._orig_mod.", "net.", "painter."])
    func typesAndWrappersOfSafetensors(type: String, prefix: String) throws {
        let plain = try SafetensorsFile.read(Self.path("state.safetensors"))
        var tensors = plain.tensors.map { ("\(prefix)\($0.name)", type, $0.shape, bytes($0, type)) }
        for (type, size) in [("I64", 8), ("BOOL", 1), ("I32", 4), ("F8_E4M3", 1)] {
            tensors.append(("\(prefix)encoder.\(type)", type, [], [UInt8](repeating: 1, count: size)))
        }
        tensors.append(("\(prefix)extra.running_mean", "F32", [1], [0, 0, 0x80, 0x7F]))
        tensors.append(("optimizer.encoder.fc_mu.bias", "F32", [1], [0, 0, 0, 0]))
        let model = try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("model.safetensors").path
            try OutputFile.write(file(tensors), to: path, force: false)
            return try CheckpointImporters.read(path)
        }
        let expected = try CheckpointImporters.read(Self.path("state.safetensors")).parameters
        // A bfloat16 keeps 8 bits of the significand; two biases are added up.
        let tolerance: Float = type == "BF16" ? 1.0 / 64 : 0
        #expect(zip(model.parameters, expected).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) })
        guard case .array(let notes)? = model.training["passed_over"] else {
            Issue.record("nothing was said to be passed over")
            return
        }
        #expect(notes.contains(.string("encoder.I64 (I64)")))
        #expect(notes.contains { $0.text().contains("optimizer") })
    }

    @Test func whatIsMissingIsToldWithWhatIsThere() throws {
        let counter = try refusal(of: [("encoder.fc_mu.weight", "I64", [1], [UInt8](repeating: 0, count: 8))])
        #expect(
            counter?.contains("encoder.encoder_rnn.weight_hh_l0: is missing; the file holds \"encoder.fc_mu.weight\"")
                == true)
        let other = try refusal(of: (0..<20).map { ("layer.\($0).weight", "F32", [1], [0, 0, 0, 0]) })
        #expect(other?.hasSuffix("\"layer.15.weight\" and 12 more") == true, "\(other ?? "")")
        let plain = try SafetensorsFile.read(Self.path("state.safetensors"))
        let several = try refusal(
            of: ["first.", "second."].flatMap { prefix in
                plain.tensors.map { (prefix + $0.name, "F32", $0.shape, bytes($0, "F32")) }
            })
        #expect(several?.contains("holds several models, under \"first\", \"second\"; save one of them") == true)
        let whole = try refusal(
            of: plain.tensors.map {
                $0.name == "encoder.fc_mu.bias"
                    ? ($0.name, "I64", $0.shape, bytes($0, "F64")) : ($0.name, "F32", $0.shape, bytes($0, "F32"))
            })
        #expect(whole?.contains("encoder.fc_mu.bias: is I64, expected floating-point numbers") == true)
    }

    private func refusal(of tensors: [(String, String, [Int], [UInt8])]) throws -> String? {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("model.safetensors").path
            try OutputFile.write(file(tensors), to: path, force: false)
            do {
                _ = try CheckpointImporters.read(path)
                return nil
            } catch { return (error as? Diagnostic)?.text }
        }
    }

    @Test func anAttackIsRefused() {
        let error = #expect(throws: Diagnostic.self) { try CheckpointImporters.read(Self.path("hostile.pt")) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("posix.system is refused") == true)
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
            } catch { return (error as? Diagnostic)?.text }
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
                } catch let error as Diagnostic {
                    #expect(error.status == .badData, "\(error)")
                    refused += 1
                }
            }
        }
        #expect(refused > 200)
    }
}
