import SketchBase
import SketchKernels

/// Memory for matrices: aligned, zeroed at first, shared by every view of it.
///
/// A storage belongs to one worker at a time; the trainer hands parameters to several workers only
/// while nobody writes them, which is why it may cross threads.
final class Storage: @unchecked Sendable {
    fileprivate let pointer: UnsafeMutablePointer<Float>
    let count: Int

    init(count: Int) {
        self.count = count
        pointer = Self.allocate(count)
        pointer.initialize(repeating: 0, count: max(count, 16))
    }

    init(_ values: [Float]) {
        count = values.count
        pointer = Self.allocate(count)
        _ = UnsafeMutableBufferPointer(start: pointer, count: count).initialize(from: values)
    }

    private static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
        UnsafeMutableRawPointer.allocate(byteCount: max(count, 16) * MemoryLayout<Float>.stride, alignment: 64)
            .bindMemory(to: Float.self, capacity: max(count, 16))
    }

    deinit { pointer.deallocate() }
}

/// A view of a row-major matrix of floats. Copies of a view see the same numbers. This file is the
/// only one of the network that handles pointers: every operation checks shapes before it calls C.
package struct Matrix: Sendable {
    let storage: Storage
    private let offset: Int
    package let rowCount: Int
    package let columnCount: Int
    let stride: Int

    init(storage: Storage, offset: Int = 0, rowCount: Int, columnCount: Int) {
        precondition(offset >= 0 && offset + rowCount * columnCount <= storage.count)
        self.init(storage, offset, rowCount, columnCount, columnCount)
    }

    package init(rowCount: Int, columnCount: Int) {
        self.init(storage: Storage(count: rowCount * columnCount), rowCount: rowCount, columnCount: columnCount)
    }

    private init(_ storage: Storage, _ offset: Int, _ rowCount: Int, _ columnCount: Int, _ stride: Int) {
        self.storage = storage
        self.offset = offset
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.stride = stride
    }

    /// `count` rows from row `first` on.
    package func rows(_ first: Int, count: Int) -> Matrix {
        precondition(first >= 0 && count >= 0 && first + count <= rowCount)
        return Matrix(storage, offset + first * stride, count, columnCount, stride)
    }

    /// The columns in `range`.
    package func columns(_ range: Range<Int>) -> Matrix {
        precondition(range.lowerBound >= 0 && range.upperBound <= columnCount)
        return Matrix(storage, offset + range.lowerBound, rowCount, range.count, stride)
    }

    /// The same numbers as rows of another length; contiguous.
    package func reshaped(rowCount: Int, columnCount: Int) -> Matrix {
        precondition(isContiguous && rowCount * columnCount == elementCount)
        return Matrix(storage, offset, rowCount, columnCount, columnCount)
    }

    package subscript(row: Int, column: Int) -> Float {
        get {
            precondition(row >= 0 && row < rowCount && column >= 0 && column < columnCount)
            return storage.pointer[offset + row * stride + column]
        }
        nonmutating set {
            precondition(row >= 0 && row < rowCount && column >= 0 && column < columnCount)
            storage.pointer[offset + row * stride + column] = newValue
        }
    }

    package var start: UnsafeMutablePointer<Float> { storage.pointer + offset }
    package var isContiguous: Bool { stride == columnCount || rowCount <= 1 }
    /// All numbers of a contiguous view.
    var elementCount: Int { rowCount * columnCount }

    /// The numbers, row by row.
    package var values: [Float] {
        (0..<rowCount).flatMap { row in
            Array(UnsafeBufferPointer(start: start + row * stride, count: columnCount))
        }
    }

    /// Writes `values`, row by row.
    package func assign(_ values: some Collection<Float>) {
        precondition(values.count == elementCount && isContiguous)
        _ = UnsafeMutableBufferPointer(start: start, count: elementCount).update(from: values)
    }

    package func fill(_ value: Float) {
        for row in 0..<rowCount { (start + row * stride).update(repeating: value, count: columnCount) }
    }

    /// Copies the numbers of `source`, which has the same shape.
    package func copy(_ source: Matrix) {
        precondition(rowCount == source.rowCount && columnCount == source.columnCount)
        for row in 0..<rowCount {
            (start + row * stride).update(from: source.start + row * source.stride, count: columnCount)
        }
    }

    /// Takes the numbers of `source`'s transpose.
    func copyTransposed(_ source: Matrix) {
        precondition(rowCount == source.columnCount && columnCount == source.rowCount)
        for row in 0..<rowCount {
            for column in 0..<columnCount { self[row, column] = source[column, row] }
        }
    }

    // MARK: Products

    /// This matrix as the transposed factor of a product.
    package var transposed: Transposed { Transposed(matrix: self) }

    /// self = a·b + keep·self (OpenBLAS, one thread).
    package func product(_ a: some Factor, _ b: some Factor, keep: Float = 0) {
        precondition(a.height == rowCount && b.width == columnCount && a.width == b.height)
        guard rowCount > 0, columnCount > 0 else { return }
        blas_sgemm(
            a.isTransposed ? 1 : 0, b.isTransposed ? 1 : 0, Int32(rowCount), Int32(columnCount), Int32(a.width), 1,
            a.matrix.start, Int32(a.matrix.stride), b.matrix.start, Int32(b.matrix.stride), keep, start, Int32(stride))
    }

    /// self += a·bᵀ for a few rows in b.
    func addRowProduct(_ a: Matrix, _ b: Matrix) {
        precondition(a.rowCount == rowCount && b.rowCount == columnCount && a.columnCount == b.columnCount)
        kernels_row_products(
            rowCount, columnCount, a.columnCount, a.start, a.stride, b.start, b.stride, start, stride)
    }

    /// self += gᵀ·x and bias += the sum of g's rows: the gradients of an affine layer with few inputs x.
    func addAffineGradient(_ g: Matrix, _ x: Matrix, bias: Matrix?) {
        precondition(rowCount == g.columnCount && columnCount == x.columnCount && g.rowCount == x.rowCount)
        if let bias { precondition(bias.rowCount == 1 && bias.columnCount == rowCount) }
        for first in Swift.stride(from: 0, to: columnCount, by: kernels_narrow) {
            kernels_narrow_gradient(
                g.rowCount, rowCount, min(columnCount - first, kernels_narrow), g.start, g.stride, x.start + first,
                x.stride, start + first, stride, first == 0 ? bias?.start : nil)
        }
    }

    // MARK: Element by element

    /// Adds the row `bias` to every row.
    func addRow(_ bias: Matrix) {
        precondition(bias.rowCount == 1 && bias.columnCount == columnCount)
        kernels_add_row(rowCount, columnCount, bias.start, start, stride)
    }

    /// Adds the sum of `source`'s rows to this row.
    package func addSumOfRows(_ source: Matrix) {
        precondition(rowCount == 1 && columnCount == source.columnCount)
        kernels_sum_rows(source.rowCount, columnCount, source.start, source.stride, start)
    }

    /// Adds `source` number by number; both contiguous and of one shape.
    package func add(_ source: Matrix) {
        precondition(isContiguous && source.isContiguous && elementCount == source.elementCount)
        kernels_add(elementCount, source.start, start)
    }

    /// Adds `source` row by row, for views with other columns beside them.
    func addRows(_ source: Matrix) {
        precondition(rowCount == source.rowCount && columnCount == source.columnCount)
        for row in 0..<rowCount {
            kernels_add(columnCount, source.start + row * source.stride, start + row * stride)
        }
    }

    /// Multiplies every number.
    package func scale(by factor: Float) {
        precondition(isContiguous)
        for index in 0..<elementCount { start[index] *= factor }
    }

    /// Goes `share` of the way to `source` number by number; both contiguous and of one shape.
    package func approach(_ source: Matrix, share: Float) {
        precondition(isContiguous && source.isContiguous && elementCount == source.elementCount)
        let (own, other) = (start, source.start)
        for index in 0..<elementCount { own[index] += share * (other[index] - own[index]) }
    }

    package func tanh() {
        precondition(isContiguous)
        kernels_tanh(elementCount, start)
    }

    /// Turns the gradient of tanh's result `output` into that of its argument, in place.
    func tanhBackward(output: Matrix) {
        precondition(isContiguous && output.isContiguous && elementCount == output.elementCount)
        kernels_tanh_backward(elementCount, output.start, start)
    }

    package var allFinite: Bool {
        precondition(isContiguous)
        return kernels_all_finite(elementCount, start) == 1
    }

    // MARK: Fused steps

    /// One LSTM step: self [n,4H] holds pre-activations and receives activations. `mask` [n,H] is the
    /// dropout of the candidate g.
    package func lstmForward(previousCell: Matrix, mask: Matrix? = nil, cell: Matrix, tanhCell: Matrix, output: Matrix)
    {
        precondition(isContiguous && columnCount == 4 * cell.columnCount)
        for other in [previousCell, mask ?? cell, cell, tanhCell, output] {
            precondition(other.isContiguous && other.rowCount == rowCount && 4 * other.columnCount == columnCount)
        }
        kernels_lstm_forward(
            rowCount, cell.columnCount, start, previousCell.start, mask?.start, cell.start, tanhCell.start, output.start
        )
    }

    /// Its backward step: self [n,4H] holds activations and receives gradients of pre-activations.
    func lstmBackward(
        previousCell: Matrix, mask: Matrix?, tanhCell: Matrix, dOutput: Matrix, dCarried: Matrix, dCell: Matrix
    ) {
        precondition(isContiguous)
        for other in [previousCell, mask ?? tanhCell, tanhCell, dOutput, dCarried, dCell] {
            precondition(other.isContiguous && other.rowCount == rowCount && 4 * other.columnCount == columnCount)
        }
        kernels_lstm_backward(
            rowCount, tanhCell.columnCount, start, previousCell.start, mask?.start, tanhCell.start, dOutput.start,
            dCarried.start, dCell.start)
    }

    /// Fills these numbers with a dropout mask: 1/keep with probability `keep`, else 0.
    package func fillDropoutMask(keep: Double, key: UInt64) {
        precondition(isContiguous && keep > 0)
        kernels_dropout_mask(elementCount, Float(keep), key, start)
    }

    /// Causal attention of one sequence, whose inputs (stroke-5, 1), or those with positions, self [W,T'] holds by
    /// column, zero behind T; T' is T rounded up to whole vectors. `form` is W̃_qᵀ W̃_k / √D [W,W]. Fills
    /// `probabilities` [T,T'] and `means` [T,W], the inputs' means as each step attends to them.
    func attentionForward(form: Matrix, probabilities: Matrix, means: Matrix) {
        checkAttention(form, probabilities, means)
        kernels_attention_forward(
            rowCount, means.rowCount, stride, start, form.start, probabilities.start, means.start)
    }

    /// Adds the gradient of the form to `dForm`, given that of the means.
    func attentionBackward(probabilities: Matrix, dMeans: Matrix, dForm: Matrix) {
        checkAttention(dForm, probabilities, dMeans)
        kernels_attention_backward(
            rowCount, dMeans.rowCount, stride, start, probabilities.start, dMeans.start, dForm.start)
    }

    private func checkAttention(_ form: Matrix, _ probabilities: Matrix, _ means: Matrix) {
        for other in [self, form, probabilities, means] { precondition(other.isContiguous) }
        precondition(rowCount == Int(kernels_plain) || rowCount == Int(kernels_widest))
        precondition(columnCount % Matrix.vectorWidth == 0 && columnCount >= means.rowCount)
        precondition(form.rowCount == rowCount && form.columnCount == rowCount && means.columnCount == rowCount)
        precondition(probabilities.rowCount == means.rowCount && probabilities.columnCount == columnCount)
    }

    /// Numbers of a vector in the kernels.
    static let vectorWidth = 16

    /// The mixture-density loss of self [n,6M+3] against stroke-5 rows `target` [n,5]. Gradients,
    /// multiplied by `scale`, go to `gradient` where it is given.
    package func mixtureLoss(target: Matrix, scale: Double, gradient: Matrix?) -> (offset: Double, pen: Double) {
        precondition(isContiguous && target.isContiguous && target.rowCount == rowCount && target.columnCount == 5)
        precondition(columnCount % 6 == 3 && columnCount / 6 <= 256)
        if let gradient {
            precondition(gradient.isContiguous && gradient.rowCount == rowCount && gradient.columnCount == columnCount)
        }
        var losses = [0.0, 0.0]
        kernels_mixture_loss(rowCount, columnCount / 6, start, target.start, scale, gradient?.start, &losses)
        return (losses[0], losses[1])
    }
}

/// What a product multiplies: a matrix or the transpose of one.
package protocol Factor {
    var matrix: Matrix { get }
    var isTransposed: Bool { get }
}

extension Factor {
    fileprivate var height: Int { isTransposed ? matrix.columnCount : matrix.rowCount }
    fileprivate var width: Int { isTransposed ? matrix.rowCount : matrix.columnCount }
}

extension Matrix: Factor {
    package var matrix: Matrix { self }
    package var isTransposed: Bool { false }
}

/// A matrix read as its transpose, without copying.
package struct Transposed: Factor {
    package let matrix: Matrix
    package var isTransposed: Bool { true }
}

/// A matrix whose shape changes from batch to batch; memory is taken only when it has to grow.
package struct Scratch {
    private var storage = Storage(count: 0)

    package init() {}

    /// A view of the given shape, with whatever numbers were there before.
    package mutating func shaped(_ rowCount: Int, _ columnCount: Int) -> Matrix {
        if storage.count < rowCount * columnCount { storage = Storage(count: rowCount * columnCount) }
        return Matrix(storage: storage, rowCount: rowCount, columnCount: columnCount)
    }
}

/// OpenBLAS, which training needs and drawing does not.
package enum LinearAlgebra {
    /// Loads the library. - Throws: `internalError` where it is missing, with what to install.
    package static func load() throws(Diagnostic) {
        if let reason = blas_load() {
            throw Diagnostic(
                .internalError, "OpenBLAS could not be loaded (\(String(cString: reason))); install libopenblas0")
        }
    }

    /// The kernel family OpenBLAS runs.
    package static var coreName: String { String(cString: blas_core_name()) }
}
