// snippet: importer
import Foundation
import SketchBase
import SketchModel
import SketchNetwork

/// A decoder as plain text: its units and mixtures, then all its numbers in the order of `ModelConfiguration.tensors`.
enum PlainImporter: CheckpointImporter {
    static let summary = "decoder in plain text (.decoder.txt)"
    static let fileExtensions = ["decoder.txt"]

    static func read(_ data: Data, name: String) throws(Diagnostic) -> Checkpoint {
        let numbers = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace).map {
            Float($0) ?? .nan
        }
        guard numbers.count > 2, numbers.allSatisfy(\.isFinite), let hidden = Int(exactly: numbers[0]),
            let mixtures = Int(exactly: numbers[1]), ModelConfiguration.Limits.units.contains(hidden),
            ModelConfiguration.Limits.mixtures.contains(mixtures)
        else { throw .badData("\(name): expected units, mixtures and weights, all numbers") }
        let configuration = ModelConfiguration(
            encoderHidden: nil, latent: 0, decoderHidden: hidden, mixtures: mixtures, attention: nil, maxLength: 100)
        guard numbers.count - 2 == configuration.parameterCount else {
            throw .badData("\(name): expected \(configuration.parameterCount) weights, found \(numbers.count - 2)")
        }
        return Checkpoint(configuration: configuration, parameters: Array(numbers[2...]), scaleFactor: 20)
    }
}
// end
