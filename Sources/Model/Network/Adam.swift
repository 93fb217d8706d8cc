import SketchKernels

/// Adam (Kingma & Ba 2015, algorithm 1) on gradients clipped by value.
package struct Adam {
    /// β1 and β2, which the moments decay by, and ε.
    private static let decay = (first: 0.9, second: 0.999)
    private static let epsilon: Float = 1e-8

    /// First and second moments, in the order of the parameters.
    package let m: Matrix
    package let v: Matrix
    /// Steps taken.
    package private(set) var step: Int

    package init(count: Int) {
        m = Matrix(rowCount: 1, columnCount: count)
        v = Matrix(rowCount: 1, columnCount: count)
        step = 0
    }

    /// Goes on from saved moments.
    package init(m: [Float], v: [Float], step: Int) {
        self.init(count: m.count)
        self.m.assign(m)
        self.v.assign(v)
        self.step = step
    }

    /// One step; gradients are clipped to ±`clip`.
    package mutating func update(_ parameters: Matrix, gradients: Matrix, learningRate: Double, clip: Double) {
        for other in [parameters, gradients] {
            precondition(other.isContiguous && other.elementCount == m.elementCount)
        }
        step += 1
        let (first, second) = Self.decay
        kernels_adam(
            m.elementCount, parameters.start, gradients.start, m.start, v.start,
            Float(learningRate / (1 - Self.power(first, step))), Float(first), Float(second),
            Float(1 / (1 - Self.power(second, step))), Self.epsilon, Float(clip))
    }

    /// By squaring: the same bits on every machine, as the library's pow is not.
    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        var square = base
        var left = exponent
        while left > 0 {
            if left & 1 == 1 { result *= square }
            square *= square
            left >>= 1
        }
        return result
    }
}
