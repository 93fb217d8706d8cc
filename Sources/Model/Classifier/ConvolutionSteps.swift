import SketchKernels
import SketchNetwork

/// Steps of a convolutional network. A matrix [n·side·side, channels] holds n square pictures, a row a pixel.
extension Matrix {
    /// Takes the 3 × 3 neighbourhoods of the pixels of `pictures`: self [n·side·side, 9·channels].
    func takePatches(of pictures: Matrix, side: Int) {
        precondition(isContiguous && pictures.isContiguous && rowCount == pictures.rowCount)
        precondition(rowCount % (side * side) == 0 && columnCount == 9 * pictures.columnCount)
        kernels_patches(rowCount / (side * side), side, pictures.columnCount, pictures.start, start)
    }

    /// Takes the gradient of the pictures, given that of their patches.
    func takePatchesBackward(_ dPatches: Matrix, side: Int) {
        precondition(isContiguous && dPatches.isContiguous && rowCount == dPatches.rowCount)
        precondition(rowCount % (side * side) == 0 && dPatches.columnCount == 9 * columnCount)
        kernels_patches_backward(rowCount / (side * side), side, columnCount, dPatches.start, start)
    }

    /// Group normalisation of these pictures of `pixels` pixels: self becomes x̂, and `result` gain·x̂ + bias.
    /// `inverseDeviation` [n, groups].
    func groupNormalise(pixels: Int, gain: Matrix, bias: Matrix, result: Matrix, inverseDeviation: Matrix) {
        checkGroups(pixels, result, inverseDeviation, [gain, bias])
        kernels_group_norm(
            rowCount / pixels, pixels, columnCount, inverseDeviation.columnCount, gain.start, bias.start, start,
            result.start, inverseDeviation.start)
    }

    /// Turns the gradient of the result into that of what was normalised; `normalised` is x̂. The gradients of
    /// gain and bias are added.
    func groupNormaliseBackward(
        pixels: Int, gain: Matrix, normalised: Matrix, inverseDeviation: Matrix, dGain: Matrix, dBias: Matrix
    ) {
        checkGroups(pixels, normalised, inverseDeviation, [gain, dGain, dBias])
        kernels_group_norm_backward(
            rowCount / pixels, pixels, columnCount, inverseDeviation.columnCount, gain.start, inverseDeviation.start,
            normalised.start, start, dGain.start, dBias.start)
    }

    private func checkGroups(_ pixels: Int, _ other: Matrix, _ inverseDeviation: Matrix, _ channels: [Matrix]) {
        precondition(isContiguous && other.isContiguous && inverseDeviation.isContiguous)
        precondition(other.rowCount == rowCount && other.columnCount == columnCount && rowCount % pixels == 0)
        precondition(inverseDeviation.rowCount == rowCount / pixels && columnCount <= 512)
        precondition(inverseDeviation.columnCount > 0 && columnCount % inverseDeviation.columnCount == 0)
        for row in channels { precondition(row.rowCount == 1 && row.columnCount == columnCount) }
    }

    /// Takes the greatest of each 2 × 2 pixels of `pictures`, zero where none is above it.
    func pool(_ pictures: Matrix, side: Int) {
        checkPool(pictures, side)
        kernels_pool(pictures.rowCount / (side * side), side, columnCount, pictures.start, start)
    }

    /// Hands this gradient of `pooled` back to `dPictures`.
    func poolBackward(_ pictures: Matrix, pooled: Matrix, side: Int, dPictures: Matrix) {
        checkPool(pictures, side)
        precondition(dPictures.isContiguous && dPictures.rowCount == pictures.rowCount)
        precondition(dPictures.columnCount == columnCount)
        precondition(pooled.isContiguous && pooled.rowCount == rowCount && pooled.columnCount == columnCount)
        kernels_pool_backward(
            pictures.rowCount / (side * side), side, columnCount, pictures.start, pooled.start, start,
            dPictures.start)
    }

    private func checkPool(_ pictures: Matrix, _ side: Int) {
        precondition(isContiguous && pictures.isContiguous && side > 0 && side % 2 == 0 && columnCount <= 512)
        precondition(pictures.rowCount % (side * side) == 0 && pictures.rowCount == 4 * rowCount)
        precondition(pictures.columnCount == columnCount)
    }

    /// Puts zero for what is below it.
    func rectify() {
        precondition(isContiguous)
        for index in 0..<rowCount * columnCount where start[index] < 0 { start[index] = 0 }
    }

    /// Multiplies number by number; both contiguous and of one shape.
    func multiply(_ other: Matrix) {
        precondition(isContiguous && other.isContiguous)
        precondition(rowCount == other.rowCount && columnCount == other.columnCount)
        kernels_multiply(rowCount * columnCount, start, other.start, start)
    }

    /// Keeps the gradient of what was rectified only where `output` is above zero.
    func rectifyBackward(output: Matrix) {
        precondition(isContiguous && output.isContiguous)
        precondition(rowCount == output.rowCount && columnCount == output.columnCount)
        let values = output.start
        for index in 0..<rowCount * columnCount where values[index] <= 0 { start[index] = 0 }
    }
}
