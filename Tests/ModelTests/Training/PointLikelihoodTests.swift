import Foundation
import SketchModel
import SketchNetwork
import SketchStrokes
import Testing

/// Nats a point: what it depends on, and what it does not.
@Suite struct PointLikelihoodTests {
    private let configuration = TestModels.configuration(heads: 1, maxLength: 12)

    private func likelihood(
        _ parameters: [Float], _ configuration: ModelConfiguration, scaleFactor: Double
    ) throws -> PointLikelihood {
        let lengths = [11, 7, 4, 9]
        let sketches = SequenceList(TestModels.sequences(lengths: lengths, seed: 12).map { $0.scaled(by: 20) })
        let engine = try GradientEngine(parameters, configuration, threads: 2)
        return PointLikelihood(
            Evaluation.losses(engine, sketches, scaleFactor: scaleFactor), rowCounts: lengths,
            configuration: configuration, scaleFactor: scaleFactor)
    }

    /// A model of twice the scale factor whose weights make up for it says the same of the same drawings.
    @Test func doesNotDependOnTheScaleFactor() throws {
        let parameters = TestModels.parameters(configuration, seed: 3)
        var moved = parameters
        var start = 0
        for tensor in configuration.tensors {
            let columns = tensor.shape.count == 2 ? tensor.shape[1] : 1
            for at in 0..<tensor.count {
                let (row, column) = (at / columns, at % columns)
                if tensor.name == "decoder.output.bias", (3..<5).contains(row / 3) {
                    moved[start + at] -= Float(log(2.0))
                } else if tensor.name.hasPrefix("decoder.output"), (1..<3).contains(row / 3) {
                    moved[start + at] /= 2
                } else if tensor.name.hasSuffix("weight_ih") || tensor.name.contains("attention"),
                    tensor.shape.count == 2, column < 2
                {
                    moved[start + at] *= 2
                }
            }
            start += tensor.count
        }
        let plain = try likelihood(parameters, configuration, scaleFactor: 20)
        let twice = try likelihood(moved, configuration, scaleFactor: 40)
        #expect(abs(plain.total - twice.total) < 1e-4)
        #expect(abs(plain.offset - twice.offset) < 1e-4)
        #expect(plain.points == 31)
        #expect(plain.kl > 0.01)
    }

    @Test func doesNotDependOnTheLongestLength() throws {
        let parameters = TestModels.parameters(configuration, seed: 3)
        var longer = configuration
        longer.maxLength = 50
        let (plain, more) = try (
            likelihood(parameters, configuration, scaleFactor: 20), likelihood(parameters, longer, scaleFactor: 20)
        )
        #expect(abs(plain.total - more.total) < 1e-9)
    }

    /// Worked by hand: N_max 10, N_z 4, scale factor e, so that each point's offset gains 2 nats.
    @Test func sumsPartsOverPointsWithTheErrorOfARatio() throws {
        var configuration = TestModels.configuration(heads: nil, latent: 4)
        configuration.maxLength = 10
        let losses = [Loss(offset: -0.2, pen: 0.1, kl: 0.5), Loss(offset: 0.4, pen: 0.2, kl: 1)]
        let points = PointLikelihood(
            losses, rowCounts: [2, 6], configuration: configuration, scaleFactor: exp(1))
        #expect(abs(points.offset - (-2 + 4 + 4 + 12) / 8) < 1e-12)
        #expect(abs(points.pen - 3.0 / 8) < 1e-12)
        #expect(abs(points.kl - 6.0 / 8) < 1e-12)
        // Nats 5 and 22 over 2 and 6 points, 27/8 on average: residuals −1.75 and 1.75.
        #expect(abs(points.total - 27.0 / 8) < 1e-12)
        let error = try #require(points.standardError)
        #expect(abs(error - (2 * 1.75 * 1.75 * 2).squareRoot() / 8) < 1e-12)
        let one = PointLikelihood(
            [losses[0]], rowCounts: [2], configuration: configuration, scaleFactor: exp(1))
        #expect(one.standardError == nil)
    }

    /// Points move by up to ±0.5 an axis, so offsets by up to ±1, the same for the same seed and place.
    @Test func noiseMovesPointsAndNothingElse() {
        let rows = (0..<400).map { StrokeRow(dx: Float($0 % 7), dy: -3, lifted: $0 % 5 == 0) }
        let plain = StrokeSequence(rows: rows)
        let noisy = plain.withUniformNoise(0.5, seed: 4, index: 2)
        #expect(noisy == plain.withUniformNoise(0.5, seed: 4, index: 2))
        #expect(noisy != plain.withUniformNoise(0.5, seed: 4, index: 3))
        #expect(noisy.rows.map(\.lifted) == rows.map(\.lifted))
        let moves = zip(noisy.rows, rows).flatMap { [Double($0.dx - $1.dx), Double($0.dy - $1.dy)] }
        #expect(moves.allSatisfy { abs($0) <= 1 })
        // The difference of two uniform numbers of variance 1/12 has variance 1/6; sums stay bounded.
        let variance = moves.reduce(0) { $0 + $1 * $1 } / Double(moves.count)
        #expect(abs(variance - 1.0 / 6) < 0.02)
        #expect(abs(zip(noisy.rows, rows).reduce(0.0) { $0 + Double($1.0.dx - $1.1.dx) }) <= 1.001)
    }
}
