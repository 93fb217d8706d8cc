/// The decoder's weights with attention folded in, as drawing and exporting need them.
///
/// Queries, keys and values are affine in x: the stroke-5 rows, and with positions where the pen is. With x̃ = (x, 1)
/// the score of row j at step i is x̃ᵢᵀ A x̃ⱼ for one matrix A a head, and the context enters the LSTM as
/// W_c (W_v r + b_v) with r the weighted mean of the rows x: a block of columns of its own. So a sketch's history of
/// these rows is the whole cache.
package struct FoldedDecoder {
    /// The weights of (stroke-5, r of each head) in the gates, [G, 5 + X·heads] with X the length of x, where G counts the rows of all gates'
    /// weights: those of the LSTM, then those of a HyperLSTM's small one.
    package let inputs: Matrix
    /// What is added to the gates at every step, [1,G].
    package let constant: Matrix
    /// z's share of the gates, [G,Z]; nil without latent.
    package let latent: Matrix?
    /// A/√D of each head, [X+1,X+1].
    package let attention: [Matrix]

    package init(_ configuration: ModelConfiguration, _ parameters: Parameters) {
        let heads = configuration.attention?.heads ?? 0
        let dimension = configuration.attention?.dimension ?? 0
        let read = configuration.attention?.inputs ?? 0
        let inputWeights = Self.stacked(configuration.decoderLSTMs.map { parameters[$0.inputWeights] })

        inputs = Matrix(rowCount: inputWeights.rowCount, columnCount: 5 + read * heads)
        constant = Matrix(rowCount: 1, columnCount: inputWeights.rowCount)
        if configuration.decoderCell == .lstm { constant.copy(parameters[TensorNames.decoder.bias]) }
        inputs.columns(0..<5).copy(inputWeights.columns(0..<5))
        for head in 0..<heads {
            let value = parameters[TensorNames.attention(head, .value).weight]
            let valueBias = parameters[TensorNames.attention(head, .value).bias]
            let first = 5 + configuration.latent + head * dimension
            for gate in 0..<inputWeights.rowCount {
                for k in 0..<read {
                    inputs[gate, 5 + read * head + k] = Self.sum(dimension) {
                        Double(inputWeights[gate, first + $0]) * Double(value[$0, k])
                    }
                }
                constant[0, gate] += Self.sum(dimension) {
                    Double(inputWeights[gate, first + $0]) * Double(valueBias[0, $0])
                }
            }
        }
        attention = (0..<heads).map { Self.scores(parameters, head: $0, dimension: dimension, inputs: read) }
        latent = configuration.latent > 0 ? inputWeights.columns(5..<5 + configuration.latent) : nil
    }

    /// The rows of `parts`, one behind the other.
    private static func stacked(_ parts: [Matrix]) -> Matrix {
        let result = Matrix(rowCount: parts.reduce(0) { $0 + $1.rowCount }, columnCount: parts[0].columnCount)
        var first = 0
        for part in parts {
            result.rows(first, count: part.rowCount).copy(part)
            first += part.rowCount
        }
        return result
    }

    /// W̃_qᵀ W̃_k / √D with the biases as last columns.
    private static func scores(_ parameters: Parameters, head: Int, dimension: Int, inputs: Int) -> Matrix {
        func entry(_ role: AttentionRole, _ d: Int, _ k: Int) -> Double {
            let names = TensorNames.attention(head, role)
            return Double(k < inputs ? parameters[names.weight][d, k] : parameters[names.bias][0, d])
        }
        let result = Matrix(rowCount: inputs + 1, columnCount: inputs + 1)
        let scale = 1 / Double(dimension).squareRoot()
        for a in 0...inputs {
            for b in 0...inputs {
                result[a, b] = sum(dimension) { scale * entry(.query, $0, a) * entry(.key, $0, b) }
            }
        }
        return result
    }

    private static func sum(_ count: Int, _ term: (Int) -> Double) -> Float {
        Float((0..<count).reduce(0.0) { $0 + term($1) })
    }
}
