/// Adam (Kingma & Ba 2015) with β1 = 0.9, β2 = 0.999, ε = 1e-8, on gradients clipped by value.
package struct Adam {
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
        step += 1
        parameters.adam(gradients: gradients, m: m, v: v, step: step, rate: learningRate, clip: clip)
    }
}
