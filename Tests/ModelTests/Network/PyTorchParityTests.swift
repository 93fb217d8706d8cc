import Foundation
import SketchModel
import SketchNetwork
import TestSupport
import Testing

/// The whole network against PyTorch: ragged lengths, one of them N_max, with and without attention, every
/// kind of cell, at every kernel level.
@Suite struct PyTorchParityTests {
    static let variants = [
        "baseline", "attention", "attention2", "positions", "layer_norm", "hyper", "unconditional",
    ]

    @Test(arguments: variants, KernelLevel.available)
    func lossPartsAgree(variant: String, level: KernelLevel) throws {
        for threads in [1, 2] { try level.run { try compareLosses(variant, threads) } }
    }

    private func compareLosses(_ variant: String, _ threads: Int) throws {
        let reference = try ReferenceVectors(variant)
        let engine = try GradientEngine(reference.parameters, reference.configuration, threads: threads)
        let loss = Loss(meanOf: engine.losses(of: reference.examples))
        #expect(relativeError(loss.offset, reference.losses.offset) < 1e-5)
        #expect(relativeError(loss.pen, reference.losses.pen) < 1e-5)
        #expect(relativeError(loss.reconstruction, reference.losses.reconstruction) < 1e-5)
        if reference.configuration.latent > 0 {
            #expect(relativeError(loss.kl, reference.losses.kl) < 1e-5)
        } else {
            #expect(loss.kl == 0)
        }
        let total = loss.total(klWeight: reference.klWeight, klTolerance: reference.klTolerance)
        #expect(relativeError(total, reference.losses.total) < 1e-5)
    }

    @Test(arguments: variants, KernelLevel.available)
    func gradientsAgree(variant: String, level: KernelLevel) throws {
        for threads in [1, 2] { try level.run { try compareGradients(variant, threads) } }
    }

    private func compareGradients(_ variant: String, _ threads: Int) throws {
        let reference = try ReferenceVectors(variant)
        let engine = try GradientEngine(reference.parameters, reference.configuration, threads: threads)
        _ = engine.gradients(
            of: reference.examples, klWeight: reference.klWeight, klTolerance: reference.klTolerance)
        let ours = engine.gradientValues.map(Double.init)
        let whole = norm(reference.gradients)
        var offset = 0
        for tensor in reference.configuration.tensors {
            let range = offset..<offset + tensor.count
            offset += tensor.count
            let expected = Array(reference.gradients[range])
            let difference = norm(zip(ours[range], expected).map { $0 - $1 })
            if isKeyBias(tensor) {
                #expect(norm(expected) / whole < 1e-9)
                #expect(norm(Array(ours[range])) / whole < 1e-6, "\(tensor.name)")
            } else {
                #expect(norm(expected) / whole > 1e-6, "\(tensor.name) has no gradient to compare")
                #expect(difference / norm(expected) < 1e-4, "\(tensor.name)")
            }
        }
    }

    @Test(arguments: variants, KernelLevel.available)
    func tenAdamStepsAgree(variant: String, level: KernelLevel) throws {
        try level.run { try compareSteps(variant) }
    }

    private func compareSteps(_ variant: String) throws {
        let reference = try ReferenceVectors(variant)
        let engine = try GradientEngine(reference.parameters, reference.configuration, threads: 2)
        for expected in reference.adam.losses {
            let loss = engine.gradients(
                of: reference.examples, klWeight: reference.klWeight, klTolerance: reference.klTolerance)
            let total = loss.total(klWeight: reference.klWeight, klTolerance: reference.klTolerance)
            #expect(relativeError(total, expected) < 1e-4)
            #expect(engine.step(learningRate: reference.adam.learningRate, clip: reference.adam.clip))
        }
        let compared = reference.configuration.tensors.flatMap { tensor in
            [Bool](repeating: !isKeyBias(tensor), count: tensor.count)
        }
        func selected(_ values: [Double]) -> [Double] { zip(values, compared).filter(\.1).map(\.0) }
        let target = selected(reference.adam.parameters)
        let difference = zip(selected(engine.parameterValues.map(Double.init)), target).map { $0 - $1 }
        let moved = zip(selected(reference.parameters.map(Double.init)), target).map { $0 - $1 }
        #expect(norm(difference) / norm(moved) < 1e-4)
    }

    /// A key's bias adds the same to all scores of a row, which softmax ignores: its gradient is zero
    /// but for rounding, which Adam then blows up to full steps. So it is compared with zero instead.
    private func isKeyBias(_ tensor: TensorShape) -> Bool { tensor.name.hasSuffix(".key.bias") }

    private func relativeError(_ value: Double, _ expected: Double) -> Double { abs(value - expected) / abs(expected) }
    private func norm(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
