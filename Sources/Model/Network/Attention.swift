/// Causal dot-product attention over the decoder's stroke-5 inputs (Vaswani et al. 2017, eq. 1):
/// context_i = softmax(q_i·k_jᵀ/√D) v_j over j ≤ i, with q, k and v affine in the input. No
/// positional encoding.
///
/// With x̃ = (x, 1) and W̃ = [W b], the score of row j at step i is x̃ᵢᵀ A x̃ⱼ, where A = W̃_qᵀ W̃_k / √D is a
/// 6×6 matrix, and the context is W̃_v m, where m is the rows' mean weighted by the softmax. What reads the
/// context by weights W_c reads m by W_c W̃_v instead. So neither time nor memory grows with D.
struct Attention {
    private let heads: Int
    private let dimension: Int
    private var scratch = [Scratch](repeating: Scratch(), count: 4)
    private var probabilityScratch: [Scratch]
    /// x̃ of each sequence by column: [6,T'], T' a whole number of vectors.
    private var inputs: [Matrix] = []
    /// Attention probabilities of each head and sequence: [T,T'].
    private var probabilities: [[Matrix]] = []

    /// Columns of m for one head.
    private static let width = 6

    init(heads: Int, dimension: Int) {
        self.heads = heads
        self.dimension = dimension
        probabilityScratch = [Scratch](repeating: Scratch(), count: heads)
    }

    /// Columns of the means of all heads.
    var meansWidth: Int { heads * Self.width }

    private var scale: Float { 1 / Float(dimension).squareRoot() }

    /// The means m by step, to `means` [rows, 6·heads].
    mutating func forward(_ batch: Batch, _ parameters: Parameters, means: Matrix) {
        let steps = batch.decoderSteps
        takeInputs(batch)
        let bySequence = scratch[1].shaped(steps.total, Self.width)
        probabilities = []
        for head in 0..<heads {
            let form = Matrix(rowCount: Self.width, columnCount: Self.width)
            form.product(
                augmented(parameters, head, "query").transposed, augmented(parameters, head, "key"))
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
            let columns = means.columns(head * Self.width..<(head + 1) * Self.width)
            reorder(steps) { columns.rows($1, count: 1).copy(bySequence.rows($0, count: 1)) }
        }
    }

    /// Adds the gradients of queries and keys, given that of the means by step [rows, 6·heads].
    mutating func backward(_ batch: Batch, dMeans: Matrix, _ parameters: Parameters, _ gradients: Parameters) {
        let steps = batch.decoderSteps
        let bySequence = scratch[1].shaped(steps.total, Self.width)
        for head in 0..<heads {
            let columns = dMeans.columns(head * Self.width..<(head + 1) * Self.width)
            reorder(steps) { bySequence.rows($0, count: 1).copy(columns.rows($1, count: 1)) }
            let dForm = Matrix(rowCount: Self.width, columnCount: Self.width)
            var first = 0
            for (length, (input, p)) in zip(steps.lengths, zip(inputs, probabilities[head])) {
                input.attentionBackward(
                    probabilities: p, dMeans: bySequence.rows(first, count: length), dForm: dForm)
                first += length
            }
            dForm.scale(by: scale)
            let d = Matrix(rowCount: dimension, columnCount: Self.width)
            d.product(augmented(parameters, head, "key"), dForm.transposed)
            addAugmented(d, gradients, head, "query")
            d.product(augmented(parameters, head, "query"), dForm)
            addAugmented(d, gradients, head, "key")
        }
    }

    // MARK: The values, folded into the weights that read the context

    /// W_c W̃_v of all heads, to `folded` [n, 6·heads]; `weights` W_c is [n, heads·D].
    func fold(_ weights: Matrix, _ parameters: Parameters, into folded: Matrix) {
        for head in 0..<heads {
            folded.columns(head * Self.width..<(head + 1) * Self.width)
                .product(weights.columns(contextColumns(head)), augmented(parameters, head, "value"))
        }
    }

    /// Adds the gradients of W_c and of the values, given that of `folded`.
    func foldBackward(
        _ dFolded: Matrix, _ weights: Matrix, dWeights: Matrix, _ parameters: Parameters, _ gradients: Parameters
    ) {
        for head in 0..<heads {
            let d = dFolded.columns(head * Self.width..<(head + 1) * Self.width)
            dWeights.columns(contextColumns(head))
                .product(d, augmented(parameters, head, "value").transposed, keep: 1)
            let dValue = Matrix(rowCount: dimension, columnCount: Self.width)
            dValue.product(weights.columns(contextColumns(head)).transposed, d)
            addAugmented(dValue, gradients, head, "value")
        }
    }

    private func contextColumns(_ head: Int) -> Range<Int> { head * dimension..<(head + 1) * dimension }

    /// W̃ = [W b] of one head's queries, keys or values: [D,6].
    private func augmented(_ parameters: Parameters, _ head: Int, _ role: String) -> Matrix {
        let result = Matrix(rowCount: dimension, columnCount: Self.width)
        let name = "decoder.attention.\(head).\(role)"
        result.columns(0..<5).copy(parameters[name + ".weight"])
        let bias = parameters[name + ".bias"]
        for d in 0..<dimension { result[d, 5] = bias[0, d] }
        return result
    }

    private func addAugmented(_ d: Matrix, _ gradients: Parameters, _ head: Int, _ role: String) {
        let name = "decoder.attention.\(head).\(role)"
        let (weight, bias) = (gradients[name + ".weight"], gradients[name + ".bias"])
        for row in 0..<dimension {
            for k in 0..<5 { weight[row, k] += d[row, k] }
            bias[0, row] += d[row, 5]
        }
    }

    /// Fills `inputs`.
    private mutating func takeInputs(_ batch: Batch) {
        let steps = batch.decoderSteps
        let widths = steps.lengths.map { ($0 + Matrix.vectorWidth - 1) / Matrix.vectorWidth * Matrix.vectorWidth }
        let all = scratch[0].shaped(1, Self.width * widths.reduce(0, +))
        all.fill(0)
        inputs = []
        var (first, offset) = (0, 0)
        for (length, width) in zip(steps.lengths, widths) {
            let input = Matrix(storage: all.storage, offset: offset, rowCount: Self.width, columnCount: width)
            for step in 0..<length {
                for k in 0..<5 { input[k, step] = batch.decoderInputBySequence[first + step, k] }
                input[5, step] = 1
            }
            inputs.append(input)
            first += length
            offset += Self.width * width
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
