import SketchKernels
import SketchNetwork
import SketchStrokes

extension Matrix {
    /// The softmax-weighted mean of the rows of self [t,X] for `query` [1,X+1], into `mean` [1,X].
    func attend(query: Matrix, scratch: Matrix, mean: Matrix) {
        precondition(isContiguous && query.columnCount == columnCount + 1 && mean.columnCount == columnCount)
        precondition(scratch.columnCount >= rowCount)
        kernels_attend(columnCount, rowCount, start, query.start, scratch.start, mean.start)
    }

    /// Draws the next stroke-5 row from this output [1,6M+3] into `row` [1,5].
    func draw(
        logitDivisor: Float, spread: Float, uniform: (Double, Double), gaussian: (Double, Double), scratch: Matrix,
        row: Matrix
    ) {
        precondition(rowCount == 1 && columnCount % 6 == 3 && row.columnCount == 5)
        precondition(scratch.columnCount >= columnCount / 6)
        let uniforms = [uniform.0, uniform.1]
        let gaussians = [gaussian.0, gaussian.1]
        kernels_draw(columnCount / 6, start, logitDivisor, spread, uniforms, gaussians, scratch.start, row.start)
    }

    /// e to the power of each number, in place.
    func exp() {
        precondition(isContiguous)
        kernels_exp(rowCount * columnCount, start)
    }
}

extension StrokeRow {
    /// (Δx, Δy, down, up, end)
    var strokeFive: [Float] { [dx, dy, lifted ? 0 : 1, lifted ? 1 : 0, 0] }
}
