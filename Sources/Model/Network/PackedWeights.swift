import SketchKernels

/// Weights packed for our own product, which beats a library's where few rows meet large weights, as
/// in every step of an LSTM, and whose bits depend on nothing but its operands: not on the number of
/// rows, the thread, or the processor's vector width.
package struct PackedWeights: Sendable {
    private var scratch = Scratch()
    private var packed = Matrix(rowCount: 0, columnCount: 0)
    package private(set) var rowCount = 0
    package private(set) var columnCount = 0

    package init() {}

    /// Packs `weights` [out,in].
    package init(_ weights: some Factor) {
        self.init()
        pack(weights)
    }

    /// Packs other weights [out,in], into the same memory where they fit.
    package mutating func pack(_ weights: some Factor) {
        let matrix = weights.matrix
        rowCount = weights.isTransposed ? matrix.columnCount : matrix.rowCount
        columnCount = weights.isTransposed ? matrix.rowCount : matrix.columnCount
        let columnStride = weights.isTransposed ? 1 : matrix.stride
        let depthStride = weights.isTransposed ? matrix.stride : 1
        packed = scratch.shaped(1, kernels_packed_size(rowCount, columnCount))
        kernels_pack(rowCount, columnCount, matrix.start, columnStride, depthStride, packed.start)
    }

    /// result [n,out] += input [n,in] · weightsᵀ
    package func addProduct(of input: Matrix, to result: Matrix) {
        setProduct(of: input, startingFrom: result, to: result)
    }

    /// result [n,out] = start + input [n,in] · weightsᵀ
    ///
    /// - Parameter start: rows to begin with, at least as many as `result` has; one row serves all; nil is zero.
    package func setProduct(of input: Matrix, startingFrom start: Matrix?, to result: Matrix) {
        precondition(input.columnCount == columnCount && result.columnCount == rowCount)
        precondition(input.rowCount == result.rowCount)
        if let start {
            precondition(start.columnCount == rowCount && (start.rowCount == 1 || start.rowCount >= result.rowCount))
        }
        let startStride = start?.rowCount == 1 ? 0 : start?.stride ?? 0
        kernels_product(
            input.rowCount, rowCount, columnCount, input.start, input.stride, packed.start, start?.start,
            startStride, result.start, result.stride)
    }
}
