import Foundation
import SketchKernels
import TestSupport
import Testing

@Suite struct LSTMKernelTests {
    /// One step's results: c, h, and for a loss Σ h·a + c·b its gradients.
    private struct Step: Hashable {
        var cell: [UInt32]
        var output: [UInt32]
        var dGates: [UInt32]
        var dCell: [UInt32]
    }

    /// Sizes around the vector width, so that incomplete vectors are met.
    @Test(arguments: [1, 5, 16, 23, 48], [false, true])
    func gradientMatchesFiniteDifferences(hidden: Int, masked: Bool) {
        let rows = 3
        var numbers = TestNumbers(UInt64(hidden))
        let gates = numbers.floats(rows * 4 * hidden, -2...2)
        let previous = numbers.floats(rows * hidden)
        let a = numbers.floats(rows * hidden)
        let b = numbers.floats(rows * hidden)
        let mask = (0..<rows * hidden).map { _ in numbers.next(0...1) < 0.3 ? Float(0) : 1.25 }

        func loss(_ gates: [Double], _ previous: [Double]) -> Double {
            func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
            var sum = 0.0
            for row in 0..<rows {
                for j in 0..<hidden {
                    let g = (0..<4).map { gates[row * 4 * hidden + $0 * hidden + j] }
                    let at = row * hidden + j
                    let c = sigmoid(g[1]) * previous[at] + sigmoid(g[0]) * tanh(g[2]) * (masked ? Double(mask[at]) : 1)
                    sum += sigmoid(g[3]) * tanh(c) * Double(a[at]) + c * Double(b[at])
                }
            }
            return sum
        }

        let results = atEachLevel { () -> [[Float]] in
            var activations = gates
            var (cell, tanhCell, output) = (a, a, a)
            kernels_lstm_forward(
                rows, hidden, &activations, previous, masked ? mask : nil, &cell, &tanhCell, &output)
            var dCell = b
            kernels_lstm_backward(
                rows, hidden, &activations, previous, masked ? mask : nil, tanhCell, a,
                [Float](repeating: 0, count: a.count), &dCell)
            return [activations, dCell]
        }
        let exactGates = gates.map(Double.init)
        let exactPrevious = previous.map(Double.init)
        for result in results {
            for at in gates.indices {
                let expected = difference(exactGates, at) { loss($0, exactPrevious) }
                #expect(abs(Double(result[0][at]) - expected) < 2e-6)
            }
            for at in previous.indices {
                let expected = difference(exactPrevious, at) { loss(exactGates, $0) }
                #expect(abs(Double(result[1][at]) - expected) < 2e-6)
            }
        }
    }

    @Test func dropoutMasksKeepTheirShareAndTheMean() {
        var mask = [Float](repeating: .nan, count: 100_003)
        kernels_dropout_mask(mask.count, 0.9, 77, &mask)
        let kept = mask.count { $0 != 0 }
        #expect(Set(mask) == [0, 1 / 0.9])
        #expect(abs(Double(kept) / Double(mask.count) - 0.9) < 0.004)
        var other = mask
        kernels_dropout_mask(other.count, 0.9, 78, &other)
        let both = zip(mask, other).count { $0 == 0 && $1 == 0 }
        #expect(abs(Double(both) / Double(mask.count) - 0.01) < 0.002)
        kernels_dropout_mask(other.count, 0.9, 77, &other)
        #expect(other == mask)
    }

    @Test func levelsAgreeToTheLastBit() {
        var numbers = TestNumbers(9)
        let (rows, hidden) = (4, 37)
        let gates = numbers.floats(rows * 4 * hidden, -4...4)
        let previous = numbers.floats(rows * hidden)
        let d = numbers.floats(rows * hidden)
        let results = atEachLevel {
            var activations = gates
            var (cell, tanhCell, output, dCell) = (d, d, d, d)
            kernels_lstm_forward(rows, hidden, &activations, previous, nil, &cell, &tanhCell, &output)
            let (c, h) = (bits(cell), bits(output))
            kernels_lstm_backward(rows, hidden, &activations, previous, nil, tanhCell, d, d, &dCell)
            return Step(cell: c, output: h, dGates: bits(activations), dCell: bits(dCell))
        }
        #expect(Set(results).count == 1)
    }
}

/// The central difference of `f` in coordinate `at`.
func difference(_ x: [Double], _ at: Int, step: Double = 1e-5, _ f: ([Double]) -> Double) -> Double {
    var (up, down) = (x, x)
    up[at] += step
    down[at] -= step
    return (f(up) - f(down)) / (2 * step)
}
