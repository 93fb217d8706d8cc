import Foundation
import SketchArrays
import SketchBase
import SketchDocuments
import SketchModel
import SketchNetwork
import TestSupport
import Testing

@Suite struct CheckpointTests {
    private let full = ModelConfiguration(
        encoderHidden: 3, latent: 2, decoderHidden: 4, mixtures: 2,
        attention: ModelConfiguration.Attention(heads: 2, dimension: 3), maxLength: 30)
    private let decoderOnly = ModelConfiguration(
        encoderHidden: nil, latent: 0, decoderHidden: 4, mixtures: 1, attention: nil, maxLength: 30)

    private func checkpoint(_ configuration: ModelConfiguration, posteriors: Int = 0) -> Checkpoint {
        var random = RandomStream(seed: 5)
        func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in Float(random.gaussian()) } }
        return Checkpoint(
            configuration: configuration, parameters: numbers(configuration.parameterCount), scaleFactor: 23.964,
            classes: ["owl", "\"quoted\""], licence: "CC BY 4.0", attribution: "Künstler",
            training: .members(["steps": .integer(20000), "loss": .number(-0.1)]),
            posteriorMeans: (0..<posteriors).map { _ in numbers(configuration.latent) })
    }

    /// What `body` makes of a file that `checkpoint` was written to.
    private func withFile<T>(_ checkpoint: Checkpoint, half: Bool = false, _ body: (String) throws -> T) throws -> T {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("owl.safetensors").path
            try checkpoint.write(to: path, half: half, force: false)
            return try body(path)
        }
    }

    @Test func writesAndReadsTheSame() throws {
        let cells =
            TestModels.cells.map { checkpoint(TestModels.configuration(heads: 1, cell: $0)) }
            + [checkpoint(TestModels.configuration(heads: 2, positions: true))]
        var withMeans = checkpoint(full, posteriors: 3)
        withMeans.classMeans = withMeans.classes.map { _ in withMeans.posteriorMeans[1] }
        for original in [withMeans, checkpoint(full), checkpoint(decoderOnly)] + cells {
            try withFile(original) { path in
                let copy = try Checkpoint.read(path)
                #expect(copy.configuration == original.configuration)
                #expect(copy.parameters == original.parameters)
                #expect(copy.scaleFactor == original.scaleFactor)
                #expect(copy.classes == original.classes)
                #expect(copy.licence == original.licence)
                #expect(copy.attribution == original.attribution)
                #expect(copy.training == original.training)
                #expect(copy.posteriorMeans == original.posteriorMeans)
                #expect(copy.classMeans == original.classMeans)
                #expect(copy.sha256 == Digest.sha256(try InputFile.read(path)))
                try copy.write(to: path + "2", half: false, force: false)
                #expect(try InputFile.read(path + "2") == InputFile.read(path), "equal checkpoints give equal bytes")
            }
        }
    }

    @Test func roundsToHalf() throws {
        let original = checkpoint(full)
        let copy = try withFile(original, half: true, { try Checkpoint.read($0) })
        #expect(copy.parameters == original.parameters.map { Float(Float16($0)) })
    }

    @Test func keepsAnExistingFileWithoutForce() throws {
        try withFile(checkpoint(full)) { path in
            let before = try InputFile.read(path)
            #expect { try checkpoint(decoderOnly).write(to: path, half: false, force: false) } throws: {
                ($0 as? Diagnostic)?.status == .cannotCreateOutput
            }
            #expect(try InputFile.read(path) == before)
        }
    }

    /// The refusal of a checkpoint that was changed by `change`.
    private func refusal(_ change: (inout SafetensorsFile) -> Void) throws -> Diagnostic? {
        try withFile(checkpoint(full, posteriors: 1)) { path -> Diagnostic? in
            var file = try SafetensorsFile.read(path)
            change(&file)
            try file.write(to: path, half: false, force: true)
            do {
                _ = try Checkpoint.read(path)
                return nil
            } catch { return error as? Diagnostic }
        }
    }

    private func index(_ name: String, in file: SafetensorsFile) -> Int {
        file.tensors.firstIndex { $0.name == name } ?? 0
    }

    @Test func namesTheTensorThatDoesNotFit() throws {
        let missing = try refusal { file in file.tensors.remove(at: index("encoder.mu.bias", in: file)) }
        #expect(missing?.text.hasSuffix("tensor encoder.mu.bias of shape [2] is missing") == true)
        let unknown = try refusal { file in file.tensors[index("encoder.mu.bias", in: file)].name = "encoder.mu.bais" }
        #expect(
            unknown?.text.hasSuffix("encoder.mu.bais is unknown; did you mean \"encoder.mu.bias\"? (and 1 more)")
                == true)
        let shape = try refusal { file in
            let place = index("decoder.lstm.weight_hh", in: file)
            file.tensors[place].shape.reverse()
        }
        #expect(shape?.text.hasSuffix("expected the shape [16, 4], found [4, 16]") == true)
        let posterior = try refusal { file in file.tensors[index("posterior.mu", in: file)].shape = [2, 1] }
        #expect(posterior?.text.hasSuffix("expected the shape [K, 2], found [2, 1]") == true)
        #expect([missing, unknown, shape, posterior].allSatisfy { $0?.status == .badData })
    }

    @Test func allFaultsAreFound() throws {
        try withFile(checkpoint(full, posteriors: 1)) { path in
            var file = try SafetensorsFile.read(path)
            file.metadata["scale_factor"] = "0"
            file.metadata["licence"] = nil
            file.tensors[index("posterior.mu", in: file)].shape = [2, 1]
            file.tensors[index("decoder.lstm.weight_hh", in: file)].shape.reverse()
            file.tensors.remove(at: index("encoder.mu.bias", in: file))
            try file.write(to: path, half: false, force: true)
            let reading = try CheckpointFile(path)
            #expect(reading.checkpoint == nil && reading.faults.count == 5)
            for (fault, part) in zip(
                reading.faults,
                ["scale_factor", "licence", "decoder.lstm.weight_hh", "posterior.mu", "encoder.mu.bias"])
            {
                #expect(fault.text.contains(part))
            }
        }
    }

    @Test func refusesANaN() throws {
        try withFile(checkpoint(full)) { path in
            var data = try InputFile.read(path)
            data.replaceSubrange(data.count - 4..<data.count, with: [0xff, 0xff, 0xff, 0xff])
            try OutputFile.write(data, to: path, force: true)
            #expect { try Checkpoint.read(path) } throws: {
                let message = ($0 as? Diagnostic)?.text
                return message?.hasSuffix("tensor decoder.output.bias: value 14 is NaN, not a finite number") == true
            }
        }
    }

    @Test(
        arguments: [
            ("format", nil, "the metadata format is missing"),
            ("format", "pt", "metadata format: expected \"sketch-studio\""),
            ("version", "2", "metadata version: this program reads version 1"),
            ("scale_factor", "0", "metadata scale_factor: expected a number"),
            ("scale_factor", "nan", "metadata scale_factor: expected a number"),
            ("classes", "{}", "metadata classes: expected an array"),
            ("training", "{", "metadata training:1:2"),
            ("config", "{}", "metadata config: the key \"encoder\" is missing"),
            ("config", nil, "the metadata config is missing"),
        ] as [(String, String?, String)])
    func namesTheMetadataThatIsWrong(key: String, value: String?, expected: String) throws {
        let error = try #require(try refusal { $0.metadata[key] = value })
        #expect(error.status == .badData)
        #expect(error.text.contains(expected), "\(error.text)")
    }

    @Test(arguments: [
        (
            #"{"encoder":null,"latent":8,"decoder":{"hidden":4,"mixtures":1},"attention":null,"max_length":9}"#,
            "/latent"
        ),
        (#"{"encoder":{"hidden":0},"latent":8,"decoder":{},"attention":null,"max_length":9}"#, "/encoder/hidden"),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4097,"mixtures":1},"attention":null,"max_length":9}"#,
            "/decoder/hidden"
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":257},"attention":null,"max_length":9}"#,
            "/decoder/mixtures"
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":1},"attention":{"heads":17,"dimension":1},"max_length":9}"#,
            "/attention/heads"
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":1},"attention":{"heads":1,"dimension":1,"positions":1},"max_length":9}"#,
            "/attention/positions"
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":1},"attention":null,"max_length":1e9}"#,
            "/max_length"
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":1,"cell":"layer-norm-lstm"},"attention":null,"max_length":9}"#,
            "/decoder/cell: \"layer-norm-lstm\" is not known; did you mean \"layer_norm_lstm\"?"
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":1,"cell":"hyper_lstm"},"attention":null,"max_length":9}"#,
            "/decoder: the key \"hyper\" is missing"
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":1,"cell":"hyper_lstm","hyper":{"hidden":4,"embedding":1025}},"attention":null,"max_length":9}"#,
            "/decoder/hyper/embedding"
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":1,"hyper":{"hidden":4,"embedding":2}},"attention":null,"max_length":9}"#,
            "/decoder/hyper: only a decoder whose cell is \"hyper_lstm\""
        ),
        (
            #"{"encoder":null,"latent":0,"decoder":{"hidden":4,"mixtures":1},"atention":null,"max_length":9}"#,
            "/atention: unknown key \"atention\"; did you mean \"attention\"?"
        ),
    ])
    func limitsConfigurations(json: String, expected: String) throws {
        let node = JSONNode(try JSONValue(parsing: Data(json.utf8), name: "c"), name: "c")
        #expect { try ModelConfiguration(json: node) } throws: {
            ($0 as? Diagnostic)?.text.hasPrefix("c: \(expected)") == true
        }
    }

    @Test func configurationsReadBack() throws {
        let cells = TestModels.cells.map { TestModels.configuration(heads: 1, cell: $0) }
        for configuration in [full, decoderOnly] + cells {
            #expect(try ModelConfiguration(json: JSONNode(configuration.json, name: "c")) == configuration)
        }
    }

    /// A plain decoder's configuration is written as it was before there were kinds of cells.
    @Test func aPlainCellIsNotNamed() {
        #expect(!full.json.text().contains("cell"))
        #expect(
            TestModels.configuration(heads: 1, cell: .layerNormLSTM).json.text().contains(#""cell":"layer_norm_lstm""#))
    }

    @Test func survivesDamage() throws {
        try withFile(checkpoint(decoderOnly)) { path in
            let pristine = Array(try InputFile.read(path))
            var random = RandomStream(seed: 12)
            var refused = 0
            for _ in 0..<300 {
                var bytes = pristine
                bytes[Int(random.next() % UInt64(min(bytes.count, 900)))] = UInt8(truncatingIfNeeded: random.next())
                try Data(bytes).write(to: URL(fileURLWithPath: path))
                do { _ = try Checkpoint.read(path) } catch {
                    #expect((error as? Diagnostic)?.status == .badData)
                    refused += 1
                }
            }
            #expect(refused > 100)
        }
    }
}
