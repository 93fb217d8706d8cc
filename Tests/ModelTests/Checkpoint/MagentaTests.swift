import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import TestSupport
import Testing

@Suite struct MagentaTests {
    private let hidden = 2
    private let mixtures = 1

    /// A model of two units and one mixture component, whose weights count up through each blob.
    private func document(name: String = "fish", dims: String? = nil, drop: Int = 0) -> Data {
        let output = 6 * mixtures + 3
        let counts = [hidden * output, output, 5 * 4 * hidden, hidden * 4 * hidden, 4 * hidden]
        let blobs = counts.enumerated().map { blob, count in
            let bytes = (0..<count).flatMap { index -> [UInt8] in
                let bits = UInt16(bitPattern: Int16(blob * 1000 + index))
                return [UInt8(bits & 0xff), UInt8(bits >> 8)]
            }
            return "\"\(Data(bytes.dropLast(blob == 3 ? drop : 0)).base64EncodedString())\""
        }
        let info = #"{"name":"\#(name)","max_seq_len":50,"scale_factor":40.5,"version":6}"#
        return Data("[\(info),\(dims ?? "[[2,9],[9],[5,8],[2,8],[8]]"),[\(blobs.joined(separator: ","))]]".utf8)
    }

    /// The weight at `index` of a blob.
    private func weight(_ blob: Int, _ index: Int) -> Float { Float(blob * 1000 + index) / 32767 * 10 }

    @Test func reordersGatesAndOutputs() throws {
        let checkpoint = try Magenta.read(document(), name: "fish.gen.json")
        #expect(checkpoint.configuration.decoderHidden == 2)
        #expect(checkpoint.configuration.mixtures == 1)
        #expect(checkpoint.configuration.maxLength == 50)
        #expect(checkpoint.configuration.encoderHidden == nil)
        #expect(checkpoint.scaleFactor == 40.5)
        #expect(checkpoint.classes == ["fish"])
        #expect(checkpoint.parameters.count == checkpoint.configuration.parameterCount)

        var tensors: [String: [Float]] = [:]
        var offset = 0
        for tensor in checkpoint.configuration.tensors {
            tensors[tensor.name] = Array(checkpoint.parameters[offset..<offset + tensor.count])
            offset += tensor.count
        }
        // Gates of two units each: i, g, f, o in the file; i, f, g, o here.
        let bias = try #require(tensors["decoder.lstm.bias"])
        #expect(bias == [0, 1, 4, 5, 2, 3, 6, 7].map { weight(4, $0) + ((4...5).contains($0) ? 1 : 0) })
        let input = try #require(tensors["decoder.lstm.weight_ih"])
        #expect(Array(input[2 * 5..<3 * 5]) == (0..<5).map { weight(2, $0 * 8 + 4) }, "unit 0 of f")
        let state = try #require(tensors["decoder.lstm.weight_hh"])
        #expect(Array(state[5 * 2..<6 * 2]) == (0..<2).map { weight(3, $0 * 8 + 3) }, "unit 1 of g")
        // The pen's three outputs are first in the file, last here.
        #expect(tensors["decoder.output.bias"] == [3, 4, 5, 6, 7, 8, 0, 1, 2].map { weight(1, $0) })
        let kernel = try #require(tensors["decoder.output.weight"])
        #expect(Array(kernel[0..<2]) == [weight(0, 3), weight(0, 12)])
        #expect(Array(kernel[12..<14]) == [weight(0, 0), weight(0, 9)])
    }

    @Test func refusesWhatIsNoDecoder() throws {
        let cases: [(Data, String)] = [
            (Data("[1,2]".utf8), "x: expected a list of three"),
            (document(dims: "[[2,9],[9],[5,8],[2,8]]"), "x: /1: expected the five shapes"),
            (document(dims: "[[2,9],[9],[5,8],[2,8],[9]]"), "x: /1: expected the shapes"),
            (document(dims: "[[2,10],[10],[5,8],[2,8],[8]]"), "x: /1: expected the shapes"),
            (document(dims: "[[1000000,9],[9],[5,8],[2,8],[8]]"), "x: /1: expected the shapes"),
            (document(drop: 1), "x: /2/3: expected 32 bytes of weights, found 31"),
            (Data(document().dropLast(3)), "x:1:"),
        ]
        for (data, expected) in cases {
            #expect { try Magenta.read(data, name: "x") } throws: {
                ($0 as? Diagnostic)?.text.hasPrefix(expected) == true
            }
        }
        #expect { try CheckpointImporters.read(TestFiles.path("Package.swift")) } throws: {
            ($0 as? Diagnostic)?.text.contains("is none of the models that can be imported") == true
        }
    }

    @Test(
        .needs(.sharedData),
        arguments: ["bird", "parrot", "rabbit", "hedgehog", "monkey", "bear"])
    func importsThePublishedModels(name: String) throws {
        let folder = try #require(TestFiles.sharedData)
        let path = folder.appendingPathComponent("checkpoints/magenta/\(name).gen.json").path
        let checkpoint = try CheckpointImporters.read(path)
        #expect(checkpoint.classes == [name])
        #expect(checkpoint.configuration.decoderHidden == 512)
        #expect(checkpoint.configuration.mixtures == 20)
        #expect(checkpoint.parameters.allSatisfy { abs($0) <= 11 })
    }
}
