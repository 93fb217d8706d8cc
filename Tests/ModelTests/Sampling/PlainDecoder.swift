import Foundation
import Model

/// The decoder written once more, one sketch at a time, in double precision and straight from the
/// equations: queries, keys, values and contexts are computed as such. Greedy only.
struct PlainDecoder {
    let configuration: ModelConfiguration
    private var tensors: [String: [Double]] = [:]

    init(_ checkpoint: Checkpoint) {
        configuration = checkpoint.configuration
        var offset = 0
        for tensor in configuration.tensors {
            tensors[tensor.name] = checkpoint.parameters[offset..<offset + tensor.count].map(Double.init)
            offset += tensor.count
        }
    }

    /// The stroke-5 rows drawn from z at temperature 0, without the end token.
    func greedy(_ z: [Double]) -> [[Double]] {
        let hidden = configuration.decoderHidden
        var h = [Double](repeating: 0, count: hidden)
        var c = h
        if !z.isEmpty {
            let state = affine("decoder.initial", z).map { tanh($0) }
            (h, c) = (Array(state[..<hidden]), Array(state[hidden...]))
        }
        var inputs: [[Double]] = [[0, 0, 1, 0, 0]]
        var rows: [[Double]] = []
        while rows.count < configuration.maxLength {
            let x = inputs[inputs.count - 1] + z + contexts(inputs)
            let gates = zip(
                zip(product("decoder.lstm.weight_ih", x), product("decoder.lstm.weight_hh", h)).map { $0 + $1 },
                tensors["decoder.lstm.bias"] ?? []
            ).map { $0 + $1 }
            for j in 0..<hidden {
                let (i, f) = (sigmoid(gates[j]), sigmoid(gates[hidden + j]))
                c[j] = f * c[j] + i * tanh(gates[2 * hidden + j])
                h[j] = sigmoid(gates[3 * hidden + j]) * tanh(c[j])
            }
            let y = affine("decoder.output", h)
            let m = configuration.mixtures
            let best = largest(Array(y[..<m]))
            let pen = largest(Array(y[(6 * m)...]))
            if pen == 2 { break }
            rows.append([y[m + best], y[2 * m + best], pen == 0 ? 1 : 0, pen == 1 ? 1 : 0, 0])
            inputs.append(rows[rows.count - 1])
        }
        return rows
    }

    private func contexts(_ inputs: [[Double]]) -> [Double] {
        guard let attention = configuration.attention else { return [] }
        return (0..<attention.heads).flatMap { head -> [Double] in
            let name = "decoder.attention.\(head)"
            let query = affine(name + ".query", inputs[inputs.count - 1])
            let scores = inputs.map { input in
                zip(query, affine(name + ".key", input)).reduce(0) { $0 + $1.0 * $1.1 }
                    / Double(attention.dimension).squareRoot()
            }
            let weights = scores.map { exp($0 - (scores.max() ?? 0)) }
            let sum = weights.reduce(0, +)
            var context = [Double](repeating: 0, count: attention.dimension)
            for (weight, input) in zip(weights, inputs) {
                for (d, value) in affine(name + ".value", input).enumerated() { context[d] += weight / sum * value }
            }
            return context
        }
    }

    private func affine(_ name: String, _ x: [Double]) -> [Double] {
        zip(product(name + ".weight", x), tensors[name + ".bias"] ?? []).map { $0 + $1 }
    }

    private func product(_ name: String, _ x: [Double]) -> [Double] {
        let weights = tensors[name] ?? []
        return (0..<weights.count / x.count).map { row in
            x.indices.reduce(0) { $0 + weights[row * x.count + $1] * x[$1] }
        }
    }

    private func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    private func largest(_ x: [Double]) -> Int { x.indices.max { x[$0] < x[$1] } ?? 0 }
}
