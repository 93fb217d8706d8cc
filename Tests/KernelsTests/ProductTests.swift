import Foundation
import SketchKernels
import TestSupport
import Testing

@Suite struct ProductTests {
    private let rows = 19
    private let columns = 71
    /// More than one run of k.
    private let depth = 301

    @Test func matchesDoublePrecision() {
        let (a, w, start) = operands()
        for result in atEachLevel({ product(a, w, start, rows: rows) }) {
            for row in 0..<rows {
                for column in 0..<columns {
                    let expected = (0..<depth).reduce(Double(start[row * columns + column])) {
                        $0 + Double(a[row * depth + $1]) * Double(w[column * depth + $1])
                    }
                    #expect(abs(Double(result[row * columns + column]) - expected) < 5e-5)
                }
            }
        }
    }

    /// The bits of a row do not depend on how many rows are computed with it, nor on the processor.
    @Test(arguments: [1, 2, 3, 5, 8, 12, 19])
    func bitsDependOnOperandsOnly(count: Int) {
        let (a, w, start) = operands()
        let whole = bits(product(a, w, start, rows: rows))
        for part in atEachLevel({ bits(product(a, w, start, rows: count)) }) {
            #expect(part == Array(whole.prefix(count * columns)))
        }
    }

    @Test func startsFromOneRowOrFromZero() {
        let (a, w, start) = operands()
        var packed = [Float](repeating: .nan, count: kernels_packed_size(columns, depth))
        kernels_pack(columns, depth, w, depth, 1, &packed)
        let row = Array(start.prefix(columns))
        let repeated = product(a, w, (0..<rows).flatMap { _ in row }, rows: rows)
        let zero = product(a, w, [Float](repeating: 0, count: rows * columns), rows: rows)
        for result in atEachLevel({ () -> [[Float]] in
            var (fromRow, fromNothing) = (start, start)
            kernels_product(rows, columns, depth, a, depth, packed, row, 0, &fromRow, columns)
            kernels_product(rows, columns, depth, a, depth, packed, nil, 0, &fromNothing, columns)
            return [fromRow, fromNothing]
        }) {
            #expect(result == [repeated, zero])
        }
    }

    /// Products with few columns: sizes around the vector width and the number of columns taken at a time.
    @Test(arguments: [1, 5, 6, 11, 13])
    func rowProductsMatchDoublePrecision(few: Int) {
        let (a, w, start) = operands()
        let results = atEachLevel { () -> [Float] in
            var y = Array(start.prefix(rows * few))
            kernels_row_products(rows, few, depth, a, depth, w, depth, &y, few)
            return y
        }
        for row in 0..<rows {
            for column in 0..<few {
                let expected = (0..<depth).reduce(Double(start[row * few + column])) {
                    $0 + Double(a[row * depth + $1]) * Double(w[column * depth + $1])
                }
                #expect(abs(Double(results[0][row * few + column]) - expected) < 5e-5)
            }
        }
        #expect(Set(results.map(bits)).count == 1)
    }

    /// The gradients of an affine layer, at sizes around the strips and vectors that they are computed in.
    @Test(arguments: [(1, 5), (37, 5), (64, 11), (256, 1), (531, 24)])
    func narrowGradientMatchesDoublePrecision(m: Int, few: Int) {
        var numbers = TestNumbers(UInt64(m))
        let (g, x) = (numbers.floats(rows * m), numbers.floats(rows * few))
        let (start, bias) = (numbers.floats(m * few), numbers.floats(m))
        let results = atEachLevel { () -> [[Float]] in
            var (c, b) = (start, bias)
            kernels_narrow_gradient(rows, m, few, g, m, x, few, &c, few, &b)
            return [c, b]
        }
        for j in 0..<m {
            for column in 0..<few {
                let expected = (0..<rows).reduce(Double(start[j * few + column])) {
                    $0 + Double(g[$1 * m + j]) * Double(x[$1 * few + column])
                }
                #expect(abs(Double(results[0][0][j * few + column]) - expected) < 1e-5)
            }
            let expected = (0..<rows).reduce(Double(bias[j])) { $0 + Double(g[$1 * m + j]) }
            #expect(abs(Double(results[0][1][j]) - expected) < 1e-5)
        }
        #expect(Set(results.map { $0.map(bits) }).count == 1)
    }

    private func operands() -> (a: [Float], w: [Float], start: [Float]) {
        var numbers = TestNumbers(11)
        return (numbers.floats(rows * depth), numbers.floats(columns * depth), numbers.floats(rows * columns))
    }

    private func product(_ a: [Float], _ w: [Float], _ start: [Float], rows: Int) -> [Float] {
        var packed = [Float](repeating: .nan, count: kernels_packed_size(columns, depth))
        kernels_pack(columns, depth, w, depth, 1, &packed)
        var result = Array(start.prefix(rows * columns))
        kernels_product(rows, columns, depth, a, depth, packed, start, columns, &result, columns)
        return result
    }
}
