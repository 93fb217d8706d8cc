/// Causal dot-product attention over the decoder's stroke-5 inputs (Vaswani et al. 2017, eq. 1):
/// context_i = softmax(q_i·k_jᵀ/√D) v_j over j ≤ i, with q, k and v affine in the input. No
/// positional encoding.
///
/// With positions, x also holds where the pen is, measured from the drawing's first point, and its square: (x, y)/4
/// and (x² + y²)/16 in model units, so that they are about 1. A score is then any affine function of how far apart
/// two points are, squared, among others, so a head can look at what lies near the pen.
///
/// With x̃ = (x, 1) and W̃ = [W b], the score of row j at step i is x̃ᵢᵀ A x̃ⱼ, where A = W̃_qᵀ W̃_k / √D is a
/// 6×6 matrix (9×9 with positions), and the context is W̃_v m, where m is the rows' mean weighted by the softmax. What reads the
/// context by weights W_c reads m by W_c W̃_v instead. So neither time nor memory grows with D.
struct Attention {
    private let heads: Int
    private let dimension: Int
    private var inputScratch = Scratch(), meansScratch = Scratch()
    private var probabilityScratch: [Scratch]
    /// x̃ of each sequence by column: [W,T'], T' a whole number of vectors.
    private var inputs: [Matrix] = []
    /// Attention probabilities of each head and sequence: [T,T'].
    private var probabilities: [[Matrix]] = []

    /// W, the columns of m for one head: those of x, and 1.
    private let width: Int
    private let positions: Bool

    init(_ configuration: ModelConfiguration.Attention) {
        (heads, dimension, width) = (configuration.heads, configuration.dimension, configuration.inputs + 1)
        positions = configuration.positions
        let heads = heads
        probabilityScratch = [Scratch](repeating: Scratch(), count: heads)
    }

    /// Columns of the means of all heads.
    var meansWidth: Int { heads * width }

    private var scale: Float { 1 / Float(dimension).squareRoot() }

    /// The means m by step, to `means` [rows, W·heads].
    mutating func forward(_ batch: Batch, _ parameters: Parameters, means: Matrix) {
        let steps = batch.decoderSteps
        takeInputs(batch)
        let bySequence = meansScratch.shaped(steps.total, width)
        probabilities = []
        for head in 0..<heads {
            let form = Matrix(rowCount: width, columnCount: width)
            form.product(
                augmented(parameters, head, .query).transposed, augmented(parameters, head, .key))
            form.scale(by: scale)
            let storage = probabilityScratch[head].shaped(
                1, zip(steps.lengths, inputs).reduce(0) { $0 + $1.0 * $1.1.columnCount }
            ).storage
            var (first, offset) = (0, 0)
            probabilities.append(
                zip(steps.lengths, inputs).map { length, input in
                    let p = Matrix(storage: storage, offset: offset, rowCount: length, columnCount: input.columnCount)
                    input.attentionForward(form: form, probabilities: p, means: bySequence.rows(first, count: length))
                    first += length
                    offset += length * input.columnCount
                    return p
                })
            let columns = means.columns(head * width..<(head + 1) * width)
            reorder(steps) { columns.rows($1, count: 1).copy(bySequence.rows($0, count: 1)) }
        }
    }

    /// Adds the gradients of queries and keys, given that of the means by step [rows, W·heads].
    mutating func backward(_ batch: Batch, dMeans: Matrix, _ parameters: Parameters, _ gradients: Parameters) {
        let steps = batch.decoderSteps
        let bySequence = meansScratch.shaped(steps.total, width)
        for head in 0..<heads {
            let columns = dMeans.columns(head * width..<(head + 1) * width)
            reorder(steps) { bySequence.rows($0, count: 1).copy(columns.rows($1, count: 1)) }
            let dForm = Matrix(rowCount: width, columnCount: width)
            var first = 0
            for (length, (input, p)) in zip(steps.lengths, zip(inputs, probabilities[head])) {
                input.attentionBackward(
                    probabilities: p, dMeans: bySequence.rows(first, count: length), dForm: dForm)
                first += length
            }
            dForm.scale(by: scale)
            let d = Matrix(rowCount: dimension, columnCount: width)
            d.product(augmented(parameters, head, .key), dForm.transposed)
            addAugmented(d, gradients, head, .query)
            d.product(augmented(parameters, head, .query), dForm)
            addAugmented(d, gradients, head, .key)
        }
    }

    // MARK: The values, folded into the weights that read the context

    /// W_c W̃_v of all heads, to `folded` [n, W·heads]; `weights` W_c is [n, heads·D].
    func fold(_ weights: Matrix, _ parameters: Parameters, into folded: Matrix) {
        for head in 0..<heads {
            folded.columns(head * width..<(head + 1) * width)
                .product(weights.columns(contextColumns(head)), augmented(parameters, head, .value))
        }
    }

    /// Adds the gradients of W_c and of the values, given that of `folded`.
    func foldBackward(
        _ dFolded: Matrix, _ weights: Matrix, dWeights: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) {
        for head in 0..<heads {
            let d = dFolded.columns(head * width..<(head + 1) * width)
            dWeights.columns(contextColumns(head))
                .product(d, augmented(parameters, head, .value).transposed, keep: 1)
            let dValue = Matrix(rowCount: dimension, columnCount: width)
            dValue.product(weights.columns(contextColumns(head)).transposed, d)
            addAugmented(dValue, gradients, head, .value)
        }
    }

    private func contextColumns(_ head: Int) -> Range<Int> { head * dimension..<(head + 1) * dimension }

    /// W̃ = [W b] of one head's queries, keys or values: [D,W].
    private func augmented(_ parameters: Parameters, _ head: Int, _ role: AttentionRole) -> Matrix {
        let result = Matrix(rowCount: dimension, columnCount: width)
        let names = TensorNames.attention(head, role)
        result.columns(0..<width - 1).copy(parameters[names.weight])
        let bias = parameters[names.bias]
        for d in 0..<dimension { result[d, width - 1] = bias[0, d] }
        return result
    }

    private func addAugmented(_ d: Matrix, _ gradients: Parameters, _ head: Int, _ role: AttentionRole) {
        let names = TensorNames.attention(head, role)
        let (weight, bias) = (gradients[names.weight], gradients[names.bias])
        for row in 0..<dimension {
            for k in 0..<width - 1 { weight[row, k] += d[row, k] }
            bias[0, row] += d[row, width - 1]
        }
    }

    /// Fills `inputs`.
    private mutating func takeInputs(_ batch: Batch) {
        let steps = batch.decoderSteps
        let columns = steps.lengths.map { ($0 + Matrix.vectorWidth - 1) / Matrix.vectorWidth * Matrix.vectorWidth }
        let all = inputScratch.shaped(1, width * columns.reduce(0, +))
        all.fill(0)
        inputs = []
        var (first, offset) = (0, 0)
        for (length, columnCount) in zip(steps.lengths, columns) {
            let input = Matrix(storage: all.storage, offset: offset, rowCount: width, columnCount: columnCount)
            var pen = PenPosition()
            for step in 0..<length {
                let row = batch.decoderInputBySequence.rows(first + step, count: 1)
                for k in 0..<5 { input[k, step] = row[0, k] }
                if positions {
                    pen.move(row[0, 0], row[0, 1])
                    for (k, value) in pen.inputs.enumerated() { input[5 + k, step] = value }
                }
                input[width - 1, step] = 1
            }
            inputs.append(input)
            first += length
            offset += width * columnCount
        }
    }

    /// Calls `body` with (row by sequence, row by step) for every row.
    private func reorder(_ steps: PackedSequences, _ body: (Int, Int) -> Void) {
        var first = 0
        for (b, length) in steps.lengths.enumerated() {
            for step in 0..<length { body(first + step, steps.row(b, step)) }
            first += length
        }
    }
}

/// Where the pen is, in model units, measured from the drawing's first point.
package struct PenPosition {
    private var x: Float = 0
    private var y: Float = 0

    package init() {}

    package mutating func move(_ dx: Float, _ dy: Float) {
        x += dx
        y += dy
    }

    /// What attention with positions reads of it.
    package var inputs: [Float] { [x / 4, y / 4, (x * x + y * y) / 16] }
}
