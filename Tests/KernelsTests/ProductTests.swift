import Foundation
import Kernels
import TestSupport
import Testing

@Suite struct ProductTests {
    private let rows = 19
    private let columns = 71
    private let depth = 45

    @Test func matchesDoublePrecision() {
        let (a, w, start) = operands()
        for result in atEachLevel({ product(a, w, start, rows: rows) }) {
            for row in 0..<rows {
                for column in 0..<columns {
                    let expected = (0..<depth).reduce(Double(start[row * columns + column])) {
                        $0 + Double(a[row * depth + $1]) * Double(w[column * depth + $1])
                    }
                    #expect(abs(Double(result[row * columns + column]) - expected) < 1e-5)
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

    private func operands() -> (a: [Float], w: [Float], start: [Float]) {
        var numbers = TestNumbers(11)
        return (numbers.floats(rows * depth), numbers.floats(columns * depth), numbers.floats(rows * columns))
    }

    private func product(_ a: [Float], _ w: [Float], _ start: [Float], rows: Int) -> [Float] {
        var packed = [Float](repeating: .nan, count: kernels_packed_size(columns, depth))
        kernels_pack(columns, depth, w, depth, 1, &packed)
        var result = Array(start.prefix(rows * columns))
        kernels_product(rows, columns, depth, a, depth, packed, &result, columns)
        return result
    }
}
