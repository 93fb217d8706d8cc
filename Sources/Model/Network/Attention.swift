/// Causal dot-product attention over the decoder's stroke-5 inputs (Vaswani et al. 2017, eq. 1):
/// context_i = softmax(q_i·k_jᵀ/√D) v_j over j ≤ i, with q, k and v affine in the input. No
/// positional encoding. All steps of a sequence are computed at once.
struct Attention {
    private let heads: Int
    private let dimension: Int
    private var scratch = [Scratch](repeating: Scratch(), count: 4)
    /// Queries, keys and values of each head, sequence by sequence: [rows,D] each.
    private var projected: [[Matrix]] = []
    private var projectedScratch: [Scratch]
    /// Attention probabilities of each head and sequence: [T,T].
    private var probabilities: [[Matrix]] = []
    private var probabilityScratch: [Scratch]

    private static let roles = ["query", "key", "value"]

    init(heads: Int, dimension: Int) {
        self.heads = heads
        self.dimension = dimension
        projectedScratch = [Scratch](repeating: Scratch(), count: 3 * heads)
        probabilityScratch = [Scratch](repeating: Scratch(), count: heads)
    }

    private var scale: Float { 1 / Float(dimension).squareRoot() }

    /// The contexts by step, [rows, heads·D].
    mutating func forward(_ batch: Batch, _ parameters: Parameters) -> Matrix {
        let steps = batch.decoderSteps
        let context = scratch[0].shaped(steps.total, heads * dimension)
        let bySequence = scratch[1].shaped(steps.total, dimension)
        projected = []
        probabilities = []
        for head in 0..<heads {
            projected.append(
                Self.roles.enumerated().map { index, role in
                    let matrix = projectedScratch[3 * head + index].shaped(steps.total, dimension)
                    let name = "decoder.attention.\(head).\(role)"
                    matrix.product(batch.decoderInputBySequence, parameters[name + ".weight"].transposed)
                    matrix.addRow(parameters[name + ".bias"])
                    return matrix
                })
            let squares = probabilityScratch[head].shaped(1, steps.lengths.reduce(0) { $0 + $1 * $1 })
            var offset = 0
            probabilities.append(
                eachSequence(steps) { rows in
                    let p = Matrix(
                        storage: squares.storage, offset: offset, rowCount: rows.count, columnCount: rows.count)
                    offset += rows.count * rows.count
                    let (q, k, v) = (
                        rows.of(projected[head][0]), rows.of(projected[head][1]), rows.of(projected[head][2])
                    )
                    p.product(q, k.transposed)
                    p.causalSoftmax(scale: scale)
                    rows.of(bySequence).product(p, v)
                    return p
                })
            reorder(steps) { b, step, row in
                context.columns(head * dimension..<(head + 1) * dimension).rows(row, count: 1)
                    .copy(bySequence.rows(b + step, count: 1))
            }
        }
        return context
    }

    /// Adds the gradients of all projections, given that of the contexts by step.
    mutating func backward(_ batch: Batch, dContext: Matrix, _ gradients: Parameters) {
        let steps = batch.decoderSteps
        let bySequence = scratch[1].shaped(steps.total, dimension)
        let dProjected = scratch[2].shaped(3 * steps.total, dimension)
        let longest = steps.lengths.first ?? 0
        let square = scratch[3].shaped(1, longest * longest)
        for head in 0..<heads {
            reorder(steps) { b, step, row in
                bySequence.rows(b + step, count: 1)
                    .copy(dContext.columns(head * dimension..<(head + 1) * dimension).rows(row, count: 1))
            }
            let parts = (0..<3).map { dProjected.rows($0 * steps.total, count: steps.total) }
            var index = 0
            _ = eachSequence(steps) { rows in
                let p = probabilities[head][index]
                index += 1
                let (q, k, v) = (rows.of(projected[head][0]), rows.of(projected[head][1]), rows.of(projected[head][2]))
                let d = rows.of(bySequence)
                rows.of(parts[2]).product(p.transposed, d)
                let dScores = Matrix(storage: square.storage, rowCount: rows.count, columnCount: rows.count)
                dScores.product(d, v.transposed)
                dScores.causalSoftmaxBackward(probabilities: p, scale: scale)
                rows.of(parts[0]).product(dScores, k)
                rows.of(parts[1]).product(dScores.transposed, q)
            }
            for (role, part) in zip(Self.roles, parts) {
                let name = "decoder.attention.\(head).\(role)"
                gradients[name + ".weight"].product(part.transposed, batch.decoderInputBySequence, keep: 1)
                gradients[name + ".bias"].addSumOfRows(part)
            }
        }
    }

    private struct SequenceRows {
        let first: Int
        let count: Int
        func of(_ matrix: Matrix) -> Matrix { matrix.rows(first, count: count) }
    }

    private func eachSequence<T>(_ steps: PackedSequences, _ body: (SequenceRows) -> T) -> [T] {
        var first = 0
        return steps.lengths.map { length in
            defer { first += length }
            return body(SequenceRows(first: first, count: length))
        }
    }

    /// Calls `body` with (first row of the sequence, step, row by step) for every row.
    private func reorder(_ steps: PackedSequences, _ body: (Int, Int, Int) -> Void) {
        var first = 0
        for (b, length) in steps.lengths.enumerated() {
            for step in 0..<length { body(first, step, steps.row(b, step)) }
            first += length
        }
    }
}
