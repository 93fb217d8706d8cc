import SketchBase
import SketchKernels

/// How fast this machine multiplies single-precision matrices: the limit that training can be held against.
package enum ProductSpeed {
    /// Operations a second (a multiply-add is two) that one thread a core reaches together in products of 1024×1024
    /// matrices: the best of several rounds, by OpenBLAS or by our own kernel, whichever is faster.
    ///
    /// - Throws: `internalError` where OpenBLAS is missing.
    package static func measure(threads: Int) throws(Diagnostic) -> Double {
        try LinearAlgebra.load()
        let size = 1024
        let operands = (0..<threads).map { _ in Operands(size) }
        let operations = 2 * Double(size * size * size) * Double(threads)
        var best = 0.0
        for _ in 0..<8 {
            for own in [true, false] {
                let start = ContinuousClock.now
                Workers.run(threads) { operands[$0].multiply(own: own) }
                best = max(best, operations / (ContinuousClock.now - start).seconds)
            }
        }
        return best
    }

    private struct Operands: Sendable {
        let (a, b, c): (Matrix, Matrix, Matrix)
        let packed: PackedWeights

        init(_ size: Int) {
            let numbers = (0..<size * size).map { Float($0 % 255) / 255 }
            (a, b, c) = (
                Matrix(rowCount: size, columnCount: size), Matrix(rowCount: size, columnCount: size),
                Matrix(rowCount: size, columnCount: size)
            )
            a.assign(numbers)
            b.assign(numbers)
            packed = PackedWeights(b)
        }

        func multiply(own: Bool) {
            if own { packed.setProduct(of: a, startingFrom: nil, to: c) } else { c.product(a, b.transposed) }
        }
    }
}
