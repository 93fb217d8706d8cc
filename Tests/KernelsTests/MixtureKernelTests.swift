import Foundation
import SketchKernels
import Testing

@Suite struct MixtureKernelTests {
    /// The loss as the paper writes it, without care for extremes.
    private func plainLoss(_ y: [Double], _ target: [Float], _ mixtures: Int) -> (offset: Double, pen: Double) {
        func softmax(_ x: ArraySlice<Double>) -> [Double] {
            let sum = x.reduce(0) { $0 + exp($1) }
            return x.map { exp($0) / sum }
        }
        let pi = softmax(y[0..<mixtures])
        var likelihood = 0.0
        for j in 0..<mixtures {
            let (sx, sy) = (exp(y[3 * mixtures + j]), exp(y[4 * mixtures + j]))
            let rho = tanh(y[5 * mixtures + j])
            let (x, z) = ((Double(target[0]) - y[mixtures + j]) / sx, (Double(target[1]) - y[2 * mixtures + j]) / sy)
            let form = (x * x + z * z - 2 * rho * x * z) / (2 * (1 - rho * rho))
            likelihood += pi[j] * exp(-form) / (2 * .pi * sx * sy * (1 - rho * rho).squareRoot())
        }
        let q = softmax(y[(6 * mixtures)...])
        let pen = -(0..<3).reduce(0.0) { $0 + Double(target[2 + $1]) * log(q[$1]) }
        return (target[4] == 1 ? 0 : -log(likelihood), pen)
    }

    @Test(arguments: [1, 3, 20])
    func lossAndGradientMatchTheFormula(mixtures: Int) {
        var numbers = TestNumbers(UInt64(mixtures))
        let width = 6 * mixtures + 3
        for target in [[0.3, -0.7, 1, 0, 0], [-1.2, 0.1, 0, 1, 0], [0, 0, 0, 0, 1]] as [[Float]] {
            let y = numbers.floats(width)
            let exact = y.map(Double.init)
            var losses = [0.0, 0.0]
            var gradient = [Float](repeating: .nan, count: width)
            kernels_mixture_loss(1, mixtures, y, target, 0.5, &gradient, &losses)
            let expected = plainLoss(exact, target, mixtures)
            #expect(abs(losses[0] - expected.offset) < 1e-9 * max(abs(expected.offset), 1))
            #expect(abs(losses[1] - expected.pen) < 1e-9)
            for at in 0..<width {
                let slope = difference(exact, at) { values in
                    let loss = plainLoss(values, target, mixtures)
                    return 0.5 * (loss.offset + loss.pen)
                }
                #expect(abs(Double(gradient[at]) - slope) < 1e-6, "output \(at)")
            }
        }
    }

    /// Saturated correlations, vanishing and huge deviations, and offsets far from every mean: the loss
    /// is computed in log space and stays finite.
    @Test(arguments: [
        (0.0, 0.0, 60.0), (0.0, 0.0, -60.0), (-80.0, -80.0, 0.0), (80.0, -80.0, 20.0), (-30.0, 30.0, -18.0),
    ])
    func extremesStayFinite(logSigmaX: Double, logSigmaY: Double, rhoLogit: Double) {
        let mixtures = 2
        var y = [Float](repeating: 0, count: 6 * mixtures + 3)
        for j in 0..<mixtures {
            y[3 * mixtures + j] = Float(logSigmaX)
            y[4 * mixtures + j] = Float(logSigmaY)
            y[5 * mixtures + j] = Float(rhoLogit)
        }
        y[6 * mixtures] = 500
        var losses = [0.0, 0.0]
        kernels_mixture_loss(1, mixtures, y, [50, -50, 0, 1, 0], 1, nil, &losses)
        #expect(losses[0].isFinite && losses[1].isFinite)
        #expect(losses[1] > 400)
    }
}
