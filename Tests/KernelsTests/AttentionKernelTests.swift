import Foundation
import Kernels
import TestSupport
import Testing

@Suite struct AttentionKernelTests {
    /// A step count on either side of the vector width.
    @Test(arguments: [1, 7, 16, 21])
    func attentionMatchesTheFormulaAndItsGradientFiniteDifferences(steps: Int) {
        let ld = (steps + 15) / 16 * 16
        var numbers = TestNumbers(4)
        let rows = (0..<steps).map { _ in numbers.floats(5, -1.5...1.5) + [1] }
        let form = numbers.floats(36)
        let weights = numbers.floats(steps * 6)
        var inputs = [Float](repeating: 0, count: 6 * ld)
        for (step, row) in rows.enumerated() { for k in 0..<6 { inputs[k * ld + step] = row[k] } }

        func means(_ form: [Double]) -> [Double] {
            (0..<steps).flatMap { i -> [Double] in
                let scores = (0...i).map { j -> Double in
                    var score = 0.0
                    for k in 0..<36 { score += Double(rows[i][k / 6]) * form[k] * Double(rows[j][k % 6]) }
                    return exp(score)
                }
                let sum = scores.reduce(0, +)
                return (0..<6).map { k in (0...i).reduce(0.0) { $0 + scores[$1] / sum * Double(rows[$1][k]) } }
            }
        }
        let exact = form.map(Double.init)
        let expected = means(exact)
        let results = atEachLevel { () -> [[Float]] in
            var probabilities = [Float](repeating: .nan, count: steps * ld)
            var result = [Float](repeating: .nan, count: steps * 6)
            var dForm = [Float](repeating: 0, count: 36)
            kernels_attention_forward(steps, ld, inputs, form, &probabilities, &result)
            kernels_attention_backward(steps, ld, inputs, probabilities, weights, &dForm)
            return [result, dForm]
        }
        #expect(zip(results[0][0], expected).allSatisfy { abs(Double($0) - $1) < 2e-6 })
        for at in form.indices {
            let slope = difference(exact, at) { values in
                zip(means(values), weights).reduce(0) { $0 + $1.0 * Double($1.1) }
            }
            #expect(abs(Double(results[0][1][at]) - slope) < 1e-5)
        }
        #expect(Set(results.map { $0.map(bits) }).count == 1)
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
