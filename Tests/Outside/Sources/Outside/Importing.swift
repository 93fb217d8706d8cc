import Foundation
import SketchBase
import SketchModel
import SketchNetwork

enum Importing {
    static func check() throws {
        let configuration = ModelConfiguration(
            encoderHidden: nil, latent: 0, decoderHidden: 12, mixtures: 2, attention: nil, maxLength: 100)
        let weights = configuration.initialParameters(seed: 5)
        let text = "12 2\n" + weights.map { "\($0)" }.joined(separator: "\n")
        try OutputFile.write(Data(text.utf8), to: "small.decoder.txt", force: true)
        // snippet: import
        var imported = try CheckpointImporters.read("small.decoder.txt")
        imported.licence = "CC0"
        try imported.write(to: "small.safetensors", half: false, force: true)
        // end
        let again = try Checkpoint.read("small.safetensors")
        try expect(again.parameters == weights && again.licence == "CC0", "the import changed the model")
        try OutputFile.write(Data("12 2 0.5".utf8), to: "short.decoder.txt", force: true)
        let short = try refusal { _ = try CheckpointImporters.read("short.decoder.txt") }
        try expect(short.text.contains("found 1"), "\(short)")
    }
}
