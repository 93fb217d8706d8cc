import Foundation
import SketchKernels
import TestSupport
import Testing

@Suite struct AttentionKernelTests {
    /// A step count on either side of the vector width; stroke-5 alone, and with positions.
    @Test(arguments: [1, 7, 16, 21], [6, 9])
    func attentionMatchesTheFormulaAndItsGradientFiniteDifferences(steps: Int, width: Int) {
        let ld = (steps + 15) / 16 * 16
        var numbers = TestNumbers(4)
        let rows = (0..<steps).map { _ in numbers.floats(width - 1, -1.5...1.5) + [1] }
        let form = numbers.floats(width * width)
        let weights = numbers.floats(steps * width)
        var inputs = [Float](repeating: 0, count: width * ld)
        for (step, row) in rows.enumerated() { for k in 0..<width { inputs[k * ld + step] = row[k] } }

        func means(_ form: [Double]) -> [Double] {
            (0..<steps).flatMap { i -> [Double] in
                let scores = (0...i).map { j -> Double in
                    var score = 0.0
                    for k in 0..<width * width {
                        score += Double(rows[i][k / width]) * form[k] * Double(rows[j][k % width])
                    }
                    return exp(score)
                }
                let sum = scores.reduce(0, +)
                return (0..<width).map { k in (0...i).reduce(0.0) { $0 + scores[$1] / sum * Double(rows[$1][k]) } }
            }
        }
        let exact = form.map(Double.init)
        let expected = means(exact)
        let results = atEachLevel { () -> [[Float]] in
            var probabilities = [Float](repeating: .nan, count: steps * ld)
            var result = [Float](repeating: .nan, count: steps * width)
            var dForm = [Float](repeating: 0, count: width * width)
            kernels_attention_forward(width, steps, ld, inputs, form, &probabilities, &result)
            kernels_attention_backward(width, steps, ld, inputs, probabilities, weights, &dForm)
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
    @Test(arguments: [5, 8])
    func attendMatchesTheFormula(inputs: Int) {
        var numbers = TestNumbers(5)
        let steps = 29
        let history = numbers.floats(steps * inputs, -1.5...1.5)
        let query = numbers.floats(inputs + 1, -1.5...1.5)
        let results = atEachLevel { () -> [Float] in
            var scratch = [Float](repeating: 0, count: steps)
            var mean = [Float](repeating: 0, count: inputs)
            kernels_attend(inputs, steps, history, query, &scratch, &mean)
            return mean
        }
        let weights = (0..<steps).map { j in
            exp(
                (0..<inputs).reduce(Double(query[inputs])) { $0 + Double(query[$1]) * Double(history[inputs * j + $1]) }
            )
        }
        let sum = weights.reduce(0, +)
        for k in 0..<inputs {
            let expected = (0..<steps).reduce(0.0) { $0 + weights[$1] / sum * Double(history[inputs * $1 + k]) }
            #expect(abs(Double(results[0][k]) - expected) < 1e-6)
        }
        #expect(Set(results.map(bits)).count == 1)
    }
}
