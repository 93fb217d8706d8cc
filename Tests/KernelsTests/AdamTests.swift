import Foundation
import SketchKernels
import TestSupport
import Testing

@Suite struct AdamTests {
    @Test func oneStepMatchesTheAlgorithm() {
        var numbers = TestNumbers(6)
        let count = 53
        let parameters = numbers.floats(count)
        let gradients = numbers.floats(count, -3...3)
        let m = numbers.floats(count)
        let v = numbers.floats(count, 0...1)
        let results = atEachLevel { () -> [Float] in
            var (p, newM, newV) = (parameters, m, v)
            kernels_adam(count, &p, gradients, &newM, &newV, 0.01, 0.9, 0.999, 1.5, 1e-8, 1)
            return p
        }
        for at in 0..<count {
            let g = min(max(Double(gradients[at]), -1), 1)
            let first = 0.9 * Double(m[at]) + 0.1 * g
            let second = 0.999 * Double(v[at]) + 0.001 * g * g
            let expected = Double(parameters[at]) - 0.01 * first / ((second * 1.5).squareRoot() + 1e-8)
            #expect(abs(Double(results[0][at]) - expected) < 1e-6)
        }
        #expect(Set(results.map(bits)).count == 1)
    }
}
