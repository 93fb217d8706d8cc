import Drawing
import Foundation
import Model
import TestSupport
import Testing

@Suite struct PrecisionTests {
    private static let lacking: Comment = "needs a processor with AVX512-BF16"

    /// One bfloat16 factor is off by at most 2⁻⁹ of itself; over the whole gradient the errors partly cancel. 1 % is
    /// what the gradient as a vector may be off by, 0.1 % the loss.
    @Test(.enabled(if: Precision.bf16.isSupported, lacking), arguments: [nil, 1])
    func gradientIsNearThatOfSinglePrecision(heads: Int?) throws {
        let (engine, examples) = try engine(.fp32, heads: heads)
        let exact = engine.gradients(of: examples, klWeight: 0.5, klTolerance: 0)
        let (rounding, _) = try self.engine(.bf16, heads: heads)
        let near = rounding.gradients(of: examples, klWeight: 0.5, klTolerance: 0)
        #expect(abs(near.reconstruction / exact.reconstruction - 1) < 1e-3)
        let pairs = zip(engine.gradientValues, rounding.gradientValues)
        let error = pairs.reduce(0.0) { $0 + pow(Double($1.0) - Double($1.1), 2) }.squareRoot()
        let norm = engine.gradientValues.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
        #expect(error > 0)
        #expect(error / norm < 0.01, "relative error \(error / norm)")
    }

    /// Forty steps on one batch: the loss falls alike.
    @Test(.enabled(if: Precision.bf16.isSupported, lacking))
    func lossFallsAlike() throws {
        func curve(_ precision: Precision) throws -> [Double] {
            let (engine, examples) = try engine(precision, heads: 1)
            return (0..<40).map { _ in
                let loss = engine.gradients(of: examples, klWeight: 0.5, klTolerance: 0)
                #expect(engine.step(learningRate: 2e-3, clip: 1))
                return loss.reconstruction
            }
        }
        let (exact, rounded) = (try curve(.fp32), try curve(.bf16))
        #expect((exact.first ?? 0) - (exact.last ?? 0) > 0.05)
        #expect(zip(exact, rounded).allSatisfy { abs($0 - $1) < 0.005 })
    }

    @Test(.enabled(if: !Precision.bf16.isSupported, "needs a processor without AVX512-BF16"))
    func isRefusedWhereTheProcessorLacksIt() {
        #expect(throws: (any Error).self) { _ = try engine(.bf16, heads: nil) }
    }

    private func engine(_ precision: Precision, heads: Int?) throws -> (GradientEngine, [GradientEngine.Example]) {
        let configuration = TestModels.configuration(heads: heads, encoder: 24, decoder: 40)
        var random = RandomStream(seed: 4)
        let examples = TestModels.sequences(lengths: [12, 7, 1, 9], seed: 5).map { sequence in
            GradientEngine.Example(sequence, noise: (0..<configuration.latent).map { _ in Float(random.gaussian()) })
        }
        let parameters = TestModels.parameters(configuration, seed: 3)
        return (try GradientEngine(parameters, configuration, threads: 2, precision: precision), examples)
    }
}
