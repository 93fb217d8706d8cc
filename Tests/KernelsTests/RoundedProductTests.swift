import Foundation
import Kernels
import Testing

/// Products of bfloat16 factors, against the formula on rounded factors in double precision.
@Suite(.enabled(if: kernels_has_bf16() == 1, "needs a processor with AVX512-BF16"))
struct RoundedProductTests {
    private static let sizes = [(1, 1, 1), (5, 33, 31), (19, 71, 45), (100, 40, 1030), (9, 16, 512)]

    /// To the nearest bfloat16, ties to even.
    private func rounded(_ x: Float) -> Double {
        let bits = x.bitPattern
        return Double(Float(bitPattern: (bits + 0x7fff + (bits >> 16 & 1)) & 0xffff_0000))
    }

    @Test(arguments: sizes)
    func matchesTheFormula(n: Int, columns: Int, depth: Int) {
        var numbers = TestNumbers(21)
        let (a, w) = (numbers.floats(n * depth), numbers.floats(columns * depth))
        let start = numbers.floats(n * columns)
        var packed = [UInt32](repeating: .max, count: kernels_bf16_packed_size(columns, depth))
        var scratch = [UInt32](repeating: .max, count: kernels_bf16_product_scratch(depth))
        kernels_bf16_pack(columns, depth, w, depth, 1, &packed)
        var result = [Float](repeating: .nan, count: n * columns)
        kernels_bf16_product(n, columns, depth, a, depth, packed, start, columns, &result, columns, &scratch)
        for row in 0..<n {
            for column in 0..<columns {
                let expected = (0..<depth).reduce(Double(start[row * columns + column])) {
                    $0 + rounded(a[row * depth + $1]) * rounded(w[column * depth + $1])
                }
                #expect(abs(Double(result[row * columns + column]) - expected) < 1e-4)
            }
        }
    }

    @Test(arguments: sizes)
    func transposedMatchesTheFormula(m: Int, columns: Int, depth: Int) {
        var numbers = TestNumbers(22)
        let (a, b) = (numbers.floats(depth * m), numbers.floats(depth * columns))
        let start = numbers.floats(m * columns)
        var scratch = [UInt32](repeating: .max, count: kernels_bf16_transposed_scratch(columns))
        var result = start
        kernels_bf16_transposed_product(m, columns, depth, a, m, b, columns, &result, columns, &scratch)
        for row in 0..<m {
            for column in 0..<columns {
                let expected = (0..<depth).reduce(Double(start[row * columns + column])) {
                    $0 + rounded(a[$1 * m + row]) * rounded(b[$1 * columns + column])
                }
                #expect(abs(Double(result[row * columns + column]) - expected) < 1e-4)
            }
        }
    }

    /// The bits of a row do not depend on how many rows are computed with it.
    @Test(arguments: [1, 3, 8, 50, 97])
    func bitsDependOnOperandsOnly(count: Int) {
        let (n, columns, depth) = (100, 40, 70)
        var numbers = TestNumbers(23)
        let (a, w) = (numbers.floats(n * depth), numbers.floats(columns * depth))
        var packed = [UInt32](repeating: .max, count: kernels_bf16_packed_size(columns, depth))
        var scratch = [UInt32](repeating: .max, count: kernels_bf16_product_scratch(depth))
        kernels_bf16_pack(columns, depth, w, depth, 1, &packed)
        func product(_ rows: Int) -> [Float] {
            var result = [Float](repeating: .nan, count: rows * columns)
            kernels_bf16_product(rows, columns, depth, a, depth, packed, nil, 0, &result, columns, &scratch)
            return result
        }
        #expect(bits(product(count)) == Array(bits(product(n)).prefix(count * columns)))
    }
}
