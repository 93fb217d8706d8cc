import Foundation
import SketchKernels
import TestSupport
import Testing

/// The steps of layer-normalised cells, against the formulas in double precision and their finite differences.
@Suite struct CellKernelTests {
    private static let widths = [1, 5, 16, 23, 48]

    private func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

    private func layerNorm(_ x: ArraySlice<Double>) -> [Double] {
        let mean = x.reduce(0, +) / Double(x.count)
        let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)
        return x.map { ($0 - mean) / (variance + 1e-3).squareRoot() }
    }

    @Test(arguments: widths)
    func layerNormMatchesItsFormulaAndFiniteDifferences(width: Int) {
        let (rows, groups) = (3, 4)
        var numbers = TestNumbers(UInt64(width))
        let x = numbers.floats(rows * groups * width, -2...3)
        let gain = numbers.floats(groups * width)
        let bias = numbers.floats(groups * width)
        let dy = numbers.floats(x.count)
        func value(_ x: [Double], _ gain: [Double], _ bias: [Double]) -> [Double] {
            (0..<rows * groups).flatMap { at -> [Double] in
                let first = at % groups * width
                return layerNorm(x[at * width..<(at + 1) * width]).enumerated().map {
                    $1 * gain[first + $0] + bias[first + $0]
                }
            }
        }
        func loss(_ x: [Double], _ gain: [Double], _ bias: [Double]) -> Double {
            zip(value(x, gain, bias), dy).reduce(0) { $0 + $1.0 * Double($1.1) }
        }
        let exact = (x.map(Double.init), gain.map(Double.init), bias.map(Double.init))
        for result in atEachLevel({ () -> [[Float]] in
            var (normalised, y) = (x, [Float](repeating: .nan, count: x.count))
            var inverse = [Float](repeating: .nan, count: rows * groups)
            var (dGain, dBias) = ([Float](repeating: 0, count: gain.count), [Float](repeating: 0, count: gain.count))
            kernels_layer_norm(rows, groups, width, gain, bias, &normalised, &y, &inverse)
            kernels_layer_norm_backward(rows, groups, width, gain, inverse, dy, &normalised, &dGain, &dBias)
            return [y, normalised, dGain, dBias]
        }) {
            let y = value(exact.0, exact.1, exact.2)
            #expect(zip(result[0], y).allSatisfy { abs(Double($0) - $1) < 2e-6 })
            for at in x.indices {
                let expected = difference(exact.0, at) { loss($0, exact.1, exact.2) }
                #expect(abs(Double(result[1][at]) - expected) < 1e-5 * max(1, abs(expected)))
            }
            for at in gain.indices {
                let (dGain, dBias) = (
                    difference(exact.1, at) { loss(exact.0, $0, exact.2) },
                    difference(exact.2, at) { loss(exact.0, exact.1, $0) }
                )
                #expect(abs(Double(result[2][at]) - dGain) < 1e-5)
                #expect(abs(Double(result[3][at]) - dBias) < 1e-5)
            }
        }
    }

    /// c' from the gates, then o·tanh x of some x: for a loss Σ h·a + c'·b.
    @Test(arguments: widths, [false, true])
    func cellAndOutputMatchFiniteDifferences(hidden: Int, masked: Bool) {
        let rows = 3
        var numbers = TestNumbers(UInt64(hidden + 7))
        let gates = numbers.floats(rows * 4 * hidden, -2...2)
        let (previous, x) = (numbers.floats(rows * hidden), numbers.floats(rows * hidden, -2...2))
        let (a, b) = (numbers.floats(rows * hidden), numbers.floats(rows * hidden))
        let mask = (0..<rows * hidden).map { _ in numbers.next(0...1) < 0.3 ? Float(0) : 1.25 }
        func loss(_ gates: [Double], _ previous: [Double], _ x: [Double]) -> Double {
            (0..<rows * hidden).reduce(0) { sum, at in
                let g = (0..<4).map { gates[at / hidden * 4 * hidden + $0 * hidden + at % hidden] }
                let candidate = tanh(g[2]) * (masked ? Double(mask[at]) : 1)
                let c = sigmoid(g[1]) * previous[at] + sigmoid(g[0]) * candidate
                return sum + sigmoid(g[3]) * tanh(x[at]) * Double(a[at]) + c * Double(b[at])
            }
        }
        let exact = (gates.map(Double.init), previous.map(Double.init), x.map(Double.init))
        for result in atEachLevel({ () -> [[Float]] in
            var (activations, tanhX, dX, dCell) = (gates, x, x, b)
            var (cell, output) = (previous, x)
            let mask = masked ? mask : nil
            kernels_cell_forward(rows, hidden, &activations, previous, mask, &cell)
            kernels_output_forward(rows, hidden, activations, &tanhX, &output)
            kernels_output_backward(rows, hidden, &activations, tanhX, a, &dX)
            kernels_cell_backward(rows, hidden, &activations, previous, mask, &dCell)
            return [activations, dCell, dX, cell, output]
        }) {
            for at in gates.indices {
                let expected = difference(exact.0, at) { loss($0, exact.1, exact.2) }
                #expect(abs(Double(result[0][at]) - expected) < 2e-6)
            }
            for at in x.indices {
                let dPrevious = difference(exact.1, at) { loss(exact.0, $0, exact.2) }
                let dX = difference(exact.2, at) { loss(exact.0, exact.1, $0) }
                #expect(abs(Double(result[1][at]) - dPrevious) < 2e-6)
                #expect(abs(Double(result[2][at]) - dX) < 2e-6)
            }
            func inner(_ x: [Float], _ y: [Float]) -> Double {
                zip(x, y).reduce(0) { $0 + Double($1.0) * Double($1.1) }
            }
            let value = inner(result[3], b) + inner(result[4], a)
            #expect(abs(value - loss(exact.0, exact.1, exact.2)) < 1e-4)
        }
    }

    @Test func levelsAgreeToTheLastBit() {
        var numbers = TestNumbers(3)
        let (rows, hidden) = (4, 37)
        let gates = numbers.floats(rows * 4 * hidden, -4...4)
        let (gain, bias) = (numbers.floats(4 * hidden), numbers.floats(4 * hidden))
        let (previous, d) = (numbers.floats(rows * hidden), numbers.floats(rows * hidden))
        let results = atEachLevel { () -> [[UInt32]] in
            var (normalised, activations) = (gates, gates)
            var inverse = [Float](repeating: 0, count: rows * 4)
            var (cell, output, tanhX, dX, dCell) = (previous, previous, d, d, d)
            var (dGain, dBias) = (gain, bias)
            kernels_layer_norm(rows, 4, hidden, gain, bias, &normalised, &activations, &inverse)
            kernels_cell_forward(rows, hidden, &activations, previous, nil, &cell)
            kernels_output_forward(rows, hidden, activations, &tanhX, &output)
            kernels_multiply_add(output.count, cell, previous, &output)
            let forward = [normalised, activations, inverse, cell, output].map(bits)
            kernels_output_backward(rows, hidden, &activations, tanhX, d, &dX)
            kernels_cell_backward(rows, hidden, &activations, previous, nil, &dCell)
            kernels_layer_norm_backward(rows, 4, hidden, gain, inverse, activations, &normalised, &dGain, &dBias)
            kernels_multiply(dX.count, dCell, previous, &dX)
            return forward + [activations, normalised, dGain, dBias, dCell, dX].map(bits)
        }
        #expect(Set(results).count == 1)
    }

    @Test func productsOfNumbers() {
        var numbers = TestNumbers(4)
        let (a, b, y) = (numbers.floats(37), numbers.floats(37), numbers.floats(37))
        var (product, sum) = (y, y)
        kernels_multiply(a.count, a, b, &product)
        kernels_multiply_add(a.count, a, b, &sum)
        #expect(product == zip(a, b).map { $0 * $1 })
        #expect(zip(sum, zip(y, product)).allSatisfy { abs($0 - ($1.0 + $1.1)) < 1e-6 })
    }
}
