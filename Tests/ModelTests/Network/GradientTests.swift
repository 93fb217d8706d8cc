import Foundation
import SketchBase
import SketchModel
import SketchNetwork
import TestSupport
import Testing

/// The gradient of the whole loss against central differences, tensor by tensor: encoder, latent,
/// attention, LSTM, mixture density and KL term at once, for every variant at every kernel level.
@Suite struct GradientTests {
    private struct Variant: CustomTestStringConvertible {
        var testDescription: String
        var heads: Int?
        var positions = false
        var encoder: Int?
        var cell = ModelConfiguration.Cell.lstm
        var dropout = 0.0
    }

    private static let variants = [
        Variant(testDescription: "baseline", heads: nil, encoder: 5),
        Variant(testDescription: "attention", heads: 1, encoder: 5),
        Variant(testDescription: "two heads", heads: 2, encoder: 5),
        Variant(testDescription: "attention with positions", heads: 2, positions: true, encoder: 5),
        Variant(testDescription: "decoder only", heads: nil, encoder: nil),
        Variant(testDescription: "decoder only with attention", heads: 1, encoder: nil),
        Variant(testDescription: "recurrent dropout", heads: 1, encoder: 5, dropout: 0.3),
        Variant(testDescription: "layer norm", heads: nil, encoder: 5, cell: .layerNormLSTM),
        Variant(
            testDescription: "layer norm, attention, dropout", heads: 1, encoder: 5, cell: .layerNormLSTM, dropout: 0.3),
        Variant(testDescription: "layer norm, decoder only", heads: nil, encoder: nil, cell: .layerNormLSTM),
        Variant(testDescription: "hyper", heads: nil, encoder: 5, cell: .hyperLSTM(hidden: 5, embedding: 3)),
        Variant(
            testDescription: "hyper, attention, dropout", heads: 2, encoder: 5,
            cell: .hyperLSTM(hidden: 5, embedding: 3),
            dropout: 0.3),
        Variant(
            testDescription: "hyper, decoder only", heads: 1, encoder: nil, cell: .hyperLSTM(hidden: 5, embedding: 3)),
    ]

    @Test(arguments: variants, KernelLevel.available)
    private func matchesFiniteDifferences(variant: Variant, level: KernelLevel) throws {
        try level.run { try checkGradient(variant) }
    }

    private func checkGradient(_ variant: Variant) throws {
        let configuration = TestModels.configuration(
            heads: variant.heads, positions: variant.positions, encoder: variant.encoder, cell: variant.cell)
        let parameters = TestModels.parameters(configuration, seed: 3)
        var random = RandomStream(seed: 4)
        // Ragged, one of the longest length, one of a single row.
        let examples = TestModels.sequences(lengths: [12, 7, 1, 9], seed: 5).map { sequence in
            GradientEngine.Example(
                sequence, noise: (0..<configuration.latent).map { _ in Float(random.gaussian()) },
                dropoutSeed: random.next())
        }
        let (klWeight, klTolerance) = (0.7, 0.01)
        func loss(_ parameters: [Float]) throws -> Double {
            let engine = try GradientEngine(parameters, configuration, threads: 1)
            // Evaluation drops nothing, so with dropout the loss comes from the call that also gives gradients.
            engine.recurrentDropout = variant.dropout
            let value =
                variant.dropout == 0
                ? Loss(meanOf: engine.losses(of: examples))
                : engine.gradients(of: examples, klWeight: klWeight, klTolerance: klTolerance)
            return value.total(klWeight: klWeight, klTolerance: klTolerance)
        }
        let engine = try GradientEngine(parameters, configuration, threads: 2)
        engine.recurrentDropout = variant.dropout
        let value = engine.gradients(of: examples, klWeight: klWeight, klTolerance: klTolerance)
        #expect(variant.encoder == nil || value.kl > klTolerance)
        let gradients = engine.gradientValues

        // Two directions a tensor: its whole gradient is checked by a few differences. Losses are sums of
        // floats, good to some 1e-7, so the step is large, the differences of fourth order, and the
        // tolerance that of a float's gradient.
        var offset = 0
        for tensor in configuration.tensors {
            var steepest = 0.0
            for trial in 0..<2 {
                var direction = RandomStream(seed: 6, path: UInt64(offset), UInt64(trial))
                let moves = (0..<tensor.count).map { _ in direction.gaussian() }
                let length = moves.reduce(0) { $0 + $1 * $1 }.squareRoot()
                let step = 0.01
                func rise(_ steps: Double) throws -> Double {
                    func moved(_ sign: Double) -> [Float] {
                        var result = parameters
                        for at in 0..<tensor.count {
                            result[offset + at] += Float(sign * steps * step * moves[at] / length)
                        }
                        return result
                    }
                    return try loss(moved(1)) - loss(moved(-1))
                }
                let expected = try (8 * rise(1) - rise(2)) / (12 * step)
                let slope = (0..<tensor.count).reduce(0.0) { $0 + Double(gradients[offset + $1]) * moves[$1] / length }
                #expect(abs(slope - expected) < 1e-5 + 1e-4 * abs(expected), "\(tensor.name)")
                steepest = max(steepest, abs(expected))
            }
            // A key's bias adds the same to all scores of a row, which softmax ignores. Whatever else is moved must
            // show in the loss, lest a gradient of zeros pass.
            #expect(tensor.name.hasSuffix(".key.bias") || steepest > 5e-5, "\(tensor.name) does not move the loss")
            offset += tensor.count
        }
    }

    /// Masks change the gradient, depend on seeds only, and leave evaluation alone.
    @Test func recurrentDropoutFollowsItsSeeds() throws {
        let configuration = TestModels.configuration(heads: 1)
        let engine = try GradientEngine(
            TestModels.parameters(configuration, seed: 11), configuration, threads: 2)
        func gradients(seeds: [UInt64]) -> (Loss, [Float]) {
            let sequences = TestModels.sequences(lengths: [12, 7, 4, 9], seed: 12)
            let examples = zip(sequences, seeds).map { GradientEngine.Example($0, noise: nil, dropoutSeed: $1) }
            return (engine.gradients(of: examples, klWeight: 0.5, klTolerance: 0), engine.gradientValues)
        }
        let without = gradients(seeds: [1, 2, 3, 4])
        engine.recurrentDropout = 0.3
        let with = gradients(seeds: [1, 2, 3, 4])
        #expect(with.1 != without.1)
        #expect(gradients(seeds: [1, 2, 3, 4]).1 == with.1)
        #expect(gradients(seeds: [5, 2, 3, 4]).1 != with.1)
        let examples = TestModels.sequences(lengths: [12, 7, 4, 9], seed: 12).map {
            GradientEngine.Example($0, noise: nil)
        }
        #expect(abs(Loss(meanOf: engine.losses(of: examples)).reconstruction - without.0.reconstruction) < 1e-9)
    }

    @Test func divergenceBelowTheToleranceHasNoGradient() throws {
        let configuration = TestModels.configuration(heads: nil)
        let parameters = TestModels.parameters(configuration, seed: 7)
        let examples = TestModels.sequences(lengths: [5, 3], seed: 8).map {
            GradientEngine.Example($0, noise: [0.1, -0.4, 0.7, 0.2])
        }
        let engine = try GradientEngine(parameters, configuration, threads: 1)
        let loss = engine.gradients(of: examples, klWeight: 0, klTolerance: 0)
        let without = engine.gradientValues
        _ = engine.gradients(of: examples, klWeight: 0.5, klTolerance: loss.kl + 1)
        #expect(engine.gradientValues == without)
        _ = engine.gradients(of: examples, klWeight: 0.5, klTolerance: loss.kl - 0.01)
        #expect(engine.gradientValues != without)
    }

    /// The padding behind the end adds to the pen loss and to nothing else.
    @Test func paddedEvaluationCountsThePaddingInThePenLossOnly() throws {
        let configuration = TestModels.configuration(heads: 1)
        let engine = try GradientEngine(
            TestModels.parameters(configuration, seed: 9), configuration, threads: 1)
        let examples = TestModels.sequences(lengths: [4, 12], seed: 10).map {
            GradientEngine.Example($0, noise: nil)
        }
        let (plain, padded) = (
            Loss(meanOf: engine.losses(of: examples)), Loss(meanOf: engine.losses(of: examples, padded: true))
        )
        #expect(abs(plain.offset - padded.offset) < 1e-6)
        #expect(abs(plain.kl - padded.kl) < 1e-9)
        #expect(padded.pen > plain.pen + 0.01)
    }
}
