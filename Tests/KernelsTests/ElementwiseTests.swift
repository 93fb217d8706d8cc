import Foundation
import SketchKernels
import TestSupport
import Testing

@Suite struct ElementwiseTests {
    @Test func exponentialIsAccurateAtEveryLevel() {
        let x = stride(from: Float(-86), through: 87, by: 0.0137).map { $0 }
        for result in atEachLevel({ applied(kernels_exp, x) }) {
            for (value, argument) in zip(result, x) {
                #expect(abs(Double(value) / exp(Double(argument)) - 1) < 3e-7, "exp(\(argument))")
            }
        }
    }

    @Test func exponentialStaysFiniteAtTheEnds() {
        let x: [Float] = [-.infinity, -1e30, -100, 100, 1e30, .infinity]
        for result in atEachLevel({ applied(kernels_exp, x) }) {
            #expect(result.allSatisfy { $0.isFinite && $0 > 0 })
        }
    }

    @Test func hyperbolicTangentIsAccurateAtEveryLevel() {
        let x = stride(from: Float(-12), through: 12, by: 0.00373).map { $0 } + [1e-8, -1e-5, 40, -90]
        for result in atEachLevel({ applied(kernels_tanh, x) }) {
            for (value, argument) in zip(result, x) {
                let expected = tanh(Double(argument))
                #expect(abs(Double(value) - expected) <= 4e-7 * abs(expected), "tanh(\(argument))")
            }
        }
    }

    @Test func tanhGradientMatchesFiniteDifferences() {
        var numbers = TestNumbers(1)
        let x = numbers.floats(37, -2...2)
        var d = [Float](repeating: 1, count: x.count)
        kernels_tanh_backward(x.count, applied(kernels_tanh, x), &d)
        for (gradient, argument) in zip(d, x) {
            let step = 1e-4
            let expected = (tanh(Double(argument) + step) - tanh(Double(argument) - step)) / (2 * step)
            #expect(abs(Double(gradient) - expected) < 1e-6)
        }
    }

    @Test func levelsAgreeToTheLastBit() {
        var numbers = TestNumbers(2)
        let x = numbers.floats(1001, -30...30)
        #expect(Set(atEachLevel { bits(applied(kernels_exp, x)) }).count == 1)
        #expect(Set(atEachLevel { bits(applied(kernels_tanh, x)) }).count == 1)
    }

    @Test(arguments: [Float.nan, .infinity, -.infinity])
    func nonFiniteNumbersAreFound(bad: Float) {
        var numbers = TestNumbers(3)
        var x = numbers.floats(100)
        #expect(atEachLevel { kernels_all_finite(x.count, x) }.allSatisfy { $0 == 1 })
        x[77] = bad
        #expect(atEachLevel { kernels_all_finite(x.count, x) }.allSatisfy { $0 == 0 })
    }

    @Test("every number of half precision becomes the same number, at any address, denormals flushed or not")
    func halvesAreWidened() {
        // One byte in front, so that nothing is aligned.
        let bytes: [UInt8] = [0] + (0...UInt16.max).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let expected = (0...UInt16.max).map { Float(Float16(bitPattern: $0)) }
        for flushed in [false, true] {
            let state = flushed ? kernels_flush_denormals() : 0
            let results = atEachLevel { () -> [Float] in
                var x = [Float](repeating: 7, count: expected.count)
                bytes.withUnsafeBytes { kernels_from_half(x.count, $0.baseAddress.map { $0 + 1 }, &x) }
                return x
            }
            if flushed { kernels_restore_denormals(state) }
            for x in results {
                let same = zip(x, expected).allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) }
                #expect(same)
            }
        }
    }

    private func applied(_ kernel: (Int, UnsafeMutablePointer<Float>?) -> Void, _ x: [Float]) -> [Float] {
        var copy = x
        kernel(copy.count, &copy)
        return copy
    }
}
