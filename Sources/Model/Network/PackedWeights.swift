import Kernels

/// Weights packed for our own product, which beats a library's where few rows meet large weights, as
/// in every step of an LSTM, and whose bits depend on nothing but its operands: not on the number of
/// rows, the thread, or the processor's vector width.
struct PackedWeights: Sendable {
    private var scratch = Scratch()
    private var packed = Matrix(rowCount: 0, columnCount: 0)
    private(set) var rowCount = 0
    private(set) var columnCount = 0

    init() {}

    /// Packs `weights` [out,in].
    init(_ weights: some Factor) { pack(weights) }

    /// Packs other weights [out,in], into the same memory where they fit.
    mutating func pack(_ weights: some Factor) {
        let matrix = weights.matrix
        rowCount = weights.isTransposed ? matrix.columnCount : matrix.rowCount
        columnCount = weights.isTransposed ? matrix.rowCount : matrix.columnCount
        packed = scratch.shaped(1, kernels_packed_size(rowCount, columnCount))
        kernels_pack(
            rowCount, columnCount, matrix.start, weights.isTransposed ? 1 : matrix.stride,
            weights.isTransposed ? matrix.stride : 1, packed.start)
    }

    /// result [n,out] += input [n,in] · weightsᵀ
    func addProduct(of input: Matrix, to result: Matrix) {
        precondition(input.columnCount == columnCount && result.columnCount == rowCount)
        precondition(input.rowCount == result.rowCount)
        kernels_product(
            input.rowCount, rowCount, columnCount, input.start, input.stride, packed.start, result.start,
            result.stride)
    }
}
