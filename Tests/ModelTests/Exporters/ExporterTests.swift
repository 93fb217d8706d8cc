import Foundation
import SketchArrays
import SketchBase
import SketchDocuments
import SketchModel
import SketchNetwork
import TestSupport
import Testing

/// The formats as such; `Tests/Reference/check_exports.py` runs the files in the programs that they are for.
@Suite struct ExporterTests {
    /// A decoder that a .gen.json holds.
    private static func plainDecoder(size: Double = 0.4) -> Checkpoint {
        TestModels.checkpoint(
            TestModels.configuration(heads: nil, encoder: nil, mixtures: 20), seed: 21, size: size)
    }

    private func export(_ checkpoint: Checkpoint, _ name: String) throws -> ExportedModel {
        try CheckpointExporters.exporter(forFile: name).export(checkpoint)
    }

    // MARK: The table

    @Test func theLongestEndingDecides() throws {
        for (name, suffix) in [
            ("a.onnx", ".onnx"), ("a.step.onnx", ".step.onnx"), ("x/a.INITIAL.onnx", ".initial.onnx"),
            ("a.gen.json", ".gen.json"), ("a.npz", ".npz"), ("a.html", ".html"),
        ] {
            #expect(try CheckpointExporters.exporter(forFile: name).suffix == suffix, "\(name)")
        }
        for name in ["a.json", "onnx", ".onnx", "a.onnx.gz", "a"] {
            let error = studioError { _ = try CheckpointExporters.exporter(forFile: name) }
            #expect(error?.status == .usage && error?.text.contains(".gen.json") == true, "\(name)")
        }
    }

    @Test(arguments: TestModels.cells)
    func equalCheckpointsGiveEqualBytes(cell: ModelConfiguration.Cell) throws {
        for encoder in [5, nil] {
            let checkpoint = TestModels.checkpoint(
                TestModels.configuration(heads: 2, encoder: encoder, cell: cell), seed: 22)
            for exporter in CheckpointExporters.all {
                guard let first = try? exporter.export(checkpoint) else { continue }
                let second = try exporter.export(checkpoint)
                let isEqual = first.data == second.data
                #expect(isEqual, "\(exporter.suffix)")
            }
        }
    }

    // MARK: Magenta

    @Test func noFormatTakesAttentionThatSeesPositions() {
        let checkpoint = TestModels.checkpoint(TestModels.configuration(heads: 1, positions: true), seed: 22)
        for exporter in CheckpointExporters.all {
            #expect {
                try exporter.export(checkpoint)
            } throws: { error in
                guard let error = error as? Diagnostic else { return false }
                return error.status == .badData && error.text.contains("which no exported file holds yet; read its")
            }
        }
    }

    @Test func magentaReadsBackWhatWasWritten() throws {
        var checkpoint = Self.plainDecoder()
        checkpoint.licence = "CC0"
        checkpoint.attribution = "nobody"
        let exported = try export(checkpoint, "x.gen.json")
        #expect(exported.notes.isEmpty)
        let back = try Magenta.read(exported.data, name: "x.gen.json")
        #expect(back.configuration == checkpoint.configuration)
        #expect(back.scaleFactor == 20 && back.classes == ["test"])
        #expect(back.licence == "CC0" && back.attribution == "nobody")
        // Half a step of 10/32767.
        let worst = zip(back.parameters, checkpoint.parameters).map { abs($0 - $1) }.max() ?? 1
        #expect(worst < 1.6e-4)
        let again = try export(back, "x.gen.json")
        let isEqual = again.data == exported.data
        #expect(isEqual)
    }

    @Test func magentaHeaderIsWhatItsProgramReads() throws {
        let data = try export(Self.plainDecoder(), "x.gen.json").data
        let text = String(decoding: data, as: UTF8.self)
        #expect(
            text.hasPrefix(
                #"[{"mode":2,"version":6,"max_seq_len":12,"name":"test","scale_factor":20.0,"licence":"","attribution":""},"#
                    + "[[6,123],[123],[5,24],[6,24],[24]],["))
    }

    @Test func magentaClipsAndSaysHowMany() throws {
        var checkpoint = Self.plainDecoder()
        checkpoint.parameters[0] = 12.5
        checkpoint.parameters[7] = -3e38
        checkpoint.parameters[8] = 10
        let exported = try export(checkpoint, "x.gen.json")
        #expect(exported.notes.count == 1 && exported.notes[0].hasPrefix("2 of 1149 weights lie outside ±10"))
        let back = try Magenta.read(exported.data, name: "x").parameters
        #expect(back[0] == 10 && back[7] < -9.99 && back[8] == 10)
    }

    @Test func magentaRefusesWhatItCannotHold() {
        let cases: [(ModelConfiguration, String)] = [
            (TestModels.configuration(heads: 1, mixtures: 20), "an encoder and a latent vector, nor attention, which"),
            (
                TestModels.configuration(heads: nil, encoder: nil, cell: .layerNormLSTM, mixtures: 20),
                "a cell other than the plain LSTM, which"
            ),
            (TestModels.configuration(heads: nil, encoder: nil), "3 mixture components instead of 20, which"),
        ]
        for (configuration, expected) in cases {
            let error = studioError { _ = try export(TestModels.checkpoint(configuration, seed: 1), "x.gen.json") }
            #expect(error?.status == .badData)
            #expect(error?.text.contains(expected) == true, "\(error?.text ?? "none")")
            #expect(error?.text.contains("studio train --unconditional --no-attention") == true)
        }
    }

    @Test(
        .needs(.sharedData),
        arguments: ["owl", "bird", "bear", "flamingo"])
    func publishedModelsComeBackWithTheirWeights(name: String) throws {
        let folder = try #require(TestFiles.sharedData)
        let path = folder.appendingPathComponent("checkpoints/magenta/\(name).gen.json").path
        let published = try JSONValue(parsing: InputFile.read(path), name: name)
        let exported = try export(CheckpointImporters.read(path), "x.gen.json")
        #expect(exported.notes.isEmpty)
        guard case .array(let theirs) = published,
            case .array(let ours) = try JSONValue(parsing: exported.data, name: "x")
        else {
            Issue.record("no list")
            return
        }
        let isEqual = theirs[1] == ours[1] && theirs[2] == ours[2]
        #expect(isEqual)
        for key in ["max_seq_len", "name", "scale_factor"] { #expect(theirs[0][key] == ours[0][key], "\(key)") }
    }

    // MARK: PyTorch

    @Test func archivesHoldTheTensorsUnderPyTorchsNames() throws {
        var checkpoint = TestModels.checkpoint(TestModels.configuration(heads: 2), seed: 23)
        checkpoint.posteriorMeans = [[1, 2, 3, 4], [5, 6, 7, 8]]
        let members = try ZipArchive.members(of: export(checkpoint, "x.npz").data, name: "x") { _ in true }
        func values(_ name: String) throws -> [Float] {
            let bytes = try #require(members[name + ".npy"], "\(name)")
            let header = 10 + Int(bytes[8]) + Int(bytes[9]) << 8
            return stride(from: header, to: bytes.count, by: 4).map { at in
                Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) })
            }
        }
        let theirs = [
            "encoder.forward.weight_ih": "encoder.encoder_rnn.weight_ih_l0",
            "encoder.backward.weight_hh": "encoder.encoder_rnn.weight_hh_l0_reverse",
            "encoder.backward.bias": "encoder.encoder_rnn.bias_ih_l0_reverse",
            "encoder.log_variance.bias": "encoder.fc_sigma.bias", "decoder.initial.weight": "decoder.fc_hc.weight",
            "decoder.attention.1.key.weight": "decoder.attention_heads.1.attention_key.weight",
            "decoder.lstm.weight_ih": "decoder.decoder_rnn.weight_ih_l0", "decoder.output.bias": "decoder.fc_y.bias",
        ]
        var offset = 0
        for tensor in checkpoint.configuration.tensors {
            let expected = Array(checkpoint.parameters[offset..<offset + tensor.count])
            offset += tensor.count
            if let name = theirs[tensor.name] { #expect(try values(name) == expected, "\(tensor.name)") }
        }
        #expect(try values("decoder.decoder_rnn.bias_hh_l0") == [Float](repeating: 0, count: 24))
        #expect(try values("scale_factor") == [20] && values("max_length") == [12])
        #expect(try values("posterior_means") == [1, 2, 3, 4, 5, 6, 7, 8])
        // A bias more for each of three LSTMs, and three facts.
        #expect(members.count == checkpoint.configuration.tensors.count + 3 + 3)
    }

    @Test func otherCellsAreNoModulesOfPyTorch() {
        for cell in TestModels.cells where cell != .lstm {
            let checkpoint = TestModels.checkpoint(TestModels.configuration(heads: nil, cell: cell), seed: 1)
            let error = studioError { _ = try export(checkpoint, "x.npz") }
            #expect(
                error?.status == .badData
                    && error?.text.contains("it can be exported to .html, .initial.onnx, .onnx, .step.onnx") == true)
        }
    }

    // MARK: ONNX

    @Test func aDecoderAloneHasNoInitialGraph() {
        let error = studioError { _ = try export(Self.plainDecoder(), "x.initial.onnx") }
        #expect(error?.status == .badData && error?.text.contains("begins with h and c of 6 zeros") == true)
    }

    /// SHA-256 of graphs that `check_exports.py` found right. Where one is changed on purpose, run that, then this with
    /// STUDIO_RECORD=1.
    @Test func graphsAreThoseThatWereRun() throws {
        var lines: [String] = []
        for cell in TestModels.cells {
            let checkpoint = TestModels.checkpoint(TestModels.configuration(heads: 2, cell: cell), seed: 24)
            for name in ["x.onnx", "x.step.onnx", "x.initial.onnx"] {
                lines.append("\(Digest.sha256(try export(checkpoint, name).data))  \(cell) \(name.dropFirst(2))")
            }
        }
        let file = TestFiles.root.appendingPathComponent("Tests/ModelTests/Exporters/Snapshots/onnx.sha256")
        let text = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["STUDIO_RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.path)")
            return
        }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    }
}
