import Foundation
import Kernels
import TestSupport
import Testing

@Suite struct AttentionKernelTests {
    @Test func causalSoftmaxMatchesTheFormulaAndItsGradientFiniteDifferences() {
        let steps = 7
        let scale = 0.5
        var numbers = TestNumbers(4)
        let scores = numbers.floats(steps * steps, -3...3)
        let weights = numbers.floats(steps * steps)

        func probabilities(_ scores: [Double]) -> [Double] {
            (0..<steps).flatMap { i -> [Double] in
                let row = (0...i).map { exp(scale * scores[i * steps + $0]) }
                let sum = row.reduce(0, +)
                return row.map { $0 / sum } + [Double](repeating: 0, count: steps - 1 - i)
            }
        }
        let exact = scores.map(Double.init)
        let expected = probabilities(exact)
        let results = atEachLevel { () -> [[Float]] in
            var p = scores
            kernels_causal_softmax(steps, Float(scale), &p)
            var d = weights
            kernels_causal_softmax_backward(steps, Float(scale), p, &d)
            return [p, d]
        }
        for result in results {
            #expect(zip(result[0], expected).allSatisfy { abs(Double($0) - $1) < 3e-7 })
            for at in scores.indices {
                let slope = difference(exact, at) { values in
                    zip(probabilities(values), weights).reduce(0) { $0 + $1.0 * Double($1.1) }
                }
                #expect(abs(Double(result[1][at]) - slope) < 1e-6)
            }
        }
    }

    /// Attention with a new step's query against a plain computation over the history.
    @Test func attendMatchesTheFormula() {
        var numbers = TestNumbers(5)
        let steps = 29
        let history = numbers.floats(steps * 5, -2...2)
        let query = numbers.floats(6, -2...2)
        let results = atEachLevel { () -> [Float] in
            var scratch = [Float](repeating: 0, count: steps)
            var mean = [Float](repeating: 0, count: 5)
            kernels_attend(steps, history, query, &scratch, &mean)
            return mean
        }
        let weights = (0..<steps).map { j in
            exp((0..<5).reduce(Double(query[5])) { $0 + Double(query[$1]) * Double(history[5 * j + $1]) })
        }
        let sum = weights.reduce(0, +)
        for k in 0..<5 {
            let expected = (0..<steps).reduce(0.0) { $0 + weights[$1] / sum * Double(history[5 * $1 + k]) }
            #expect(abs(Double(results[0][k]) - expected) < 1e-6)
        }
        #expect(Set(results.map(bits)).count == 1)
    }
}
