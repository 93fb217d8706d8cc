import Foundation
import SketchBase
import SketchModel
import SketchNetwork
import SketchStrokes

enum Training {
    static let configuration = ModelConfiguration(
        encoderHidden: 8, latent: 4, decoderHidden: 16, mixtures: 2, attention: .init(heads: 1, dimension: 4),
        maxLength: 40)

    static func train() throws -> Trainer.Outcome {
        // snippet: train
        let preprocessing = Preprocessing(tolerance: 2, maxLength: configuration.maxLength)
        let dataset = try DatasetReader.read(paths: ["zigzags.points"], preprocessing: preprocessing)
        let start = Checkpoint(
            configuration: configuration, parameters: configuration.initialParameters(seed: 1),
            scaleFactor: Dataset.scaleFactor(of: dataset[.train]), classes: dataset.classes)
        var options = TrainingOptions()
        (options.steps, options.batchSize, options.learningRate) = (20, 16, 0.01)
        let trainer = try Trainer(
            options: options, checkpoint: start, dataset: dataset, files: .init(best: "zigzags.safetensors"),
            resume: false)
        let outcome = try trainer.run(
            shouldStop: { false },
            report: { event in
                if case .epoch(let epoch, _, _, let loss, _) = event { print("epoch \(epoch): \(loss.reconstruction)") }
            })
        // end
        return outcome
    }

    static func check() throws {
        try OutputFile.write(Data(drawings.utf8), to: "zigzags.points", force: true)
        let outcome = try train()
        try expect(outcome == .finished, "training came back as \(outcome)")
        try OutputFile.write(Data("0 0 5 5\n0 0 x 5\n".utf8), to: "broken.points", force: true)
        let broken = try refusal {
            _ = try DatasetReader.read(paths: ["broken.points"], preprocessing: Preprocessing())
        }
        try expect(broken.text.contains("broken.points:2: expected x y x y"), "\(broken)")
    }

    /// Zigzags with a line under them, no two alike.
    private static var drawings: String {
        (0..<150).map { index in
            let zigzag = (0..<6 + index % 5).map {
                "\($0 * 20 + index % 7) \($0 % 2 == 0 ? 10 : 60 + (index * 13 + $0 * 7) % 40)"
            }
            return "\(zigzag.joined(separator: " "));\(index % 11) 120 100 \(118 + index % 9)\n"
        }.joined()
    }
}
