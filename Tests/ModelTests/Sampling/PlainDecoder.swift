import Foundation
import SketchModel
import SketchNetwork

/// The decoder written once more, one sketch at a time, in double precision and straight from the
/// equations: queries, keys, values and contexts are computed as such. Draws greedily, and scores.
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
        var rows: [[Double]] = []
        follow(z) { y in
            let m = configuration.mixtures
            let best = largest(Array(y[..<m]))
            let pen = largest(Array(y[(6 * m)...]))
            if pen == 2 { return nil }
            rows.append([y[m + best], y[2 * m + best], pen == 0 ? 1 : 0, pen == 1 ? 1 : 0, 0])
            return rows[rows.count - 1]
        }
        return rows
    }

    /// Σ log p of stroke-5 rows, each given those before it, by the formulas of Ha & Eck 2017 (eq. 4–9).
    func logLikelihood(of rows: [[Double]], _ z: [Double]) -> Double {
        var sum = 0.0
        var left = rows[...]
        follow(z) { y in
            guard let row = left.popFirst() else { return nil }
            let m = configuration.mixtures
            let pens = y[(6 * m)...].map { exp($0) }
            sum += log(pens[row[2] == 1 ? 0 : row[3] == 1 ? 1 : 2] / pens.reduce(0, +))
            guard row[4] == 0 else { return nil }
            let weights = y[..<m].map { exp($0) }
            let density = (0..<m).reduce(0.0) { density, j in
                let (sx, sy, rho) = (exp(y[3 * m + j]), exp(y[4 * m + j]), tanh(y[5 * m + j]))
                let (dx, dy) = ((row[0] - y[m + j]) / sx, (row[1] - y[2 * m + j]) / sy)
                let form = (dx * dx + dy * dy - 2 * rho * dx * dy) / (2 * (1 - rho * rho))
                return density + weights[j] / weights.reduce(0, +) * exp(-form)
                    / (2 * .pi * sx * sy * (1 - rho * rho).squareRoot())
            }
            sum += log(density)
            return row
        }
        return sum
    }

    /// Runs the network over the rows that `next` answers each output with, until it answers nil.
    private func follow(_ z: [Double], _ next: (_ output: [Double]) -> [Double]?) {
        let units = configuration.decoderState
        var h = [Double](repeating: 0, count: units)
        var c = h
        if !z.isEmpty {
            let state = affine("decoder.initial", z).map { tanh($0) }
            (h, c) = (Array(state[..<units]), Array(state[units...]))
        }
        var inputs: [[Double]] = [[0, 0, 1, 0, 0]]
        while inputs.count <= configuration.maxLength {
            let x = inputs[inputs.count - 1] + z + contexts(inputs)
            step(x, &h, &c)
            let y = affine("decoder.output", Array(h[..<configuration.decoderHidden]))
            guard let row = next(y) else { return }
            inputs.append(row)
        }
    }

    /// One step of the cell. A HyperLSTM's state is the main LSTM's and behind it the small one's.
    private func step(_ x: [Double], _ h: inout [Double], _ c: inout [Double]) {
        let share = product("decoder.lstm.weight_ih", x)
        switch configuration.decoderCell {
        case .lstm:
            let gates = sum(share, product("decoder.lstm.weight_hh", h), tensors["decoder.lstm.bias"] ?? [])
            (h, c) = cell(gates, c) { $0 }
        case .layerNormLSTM:
            (h, c) = normalisedCell("decoder.lstm", sum(share, product("decoder.lstm.weight_hh", h)), c)
        case .hyperLSTM:
            let hidden = configuration.decoderHidden
            let (main, small) = (Array(h[..<hidden]), Array(h[hidden...]))
            let hyperGates = sum(
                product("decoder.hyper.weight_ih", x), product("decoder.hyper.weight_main", main),
                product("decoder.hyper.weight_hh", small))
            let hyper = normalisedCell("decoder.hyper", hyperGates, Array(c[hidden...]))
            let recurrent = product("decoder.lstm.weight_hh", main)
            let gates = sum(
                zip(rescaling("input", hyper.h), share).map { $0 * $1 },
                zip(rescaling("recurrent", hyper.h), recurrent).map { $0 * $1 }, rescaling("shift", hyper.h),
                tensors["decoder.lstm.bias"] ?? [])
            let new = normalisedCell("decoder.lstm", gates, Array(c[..<hidden]))
            (h, c) = (new.h + hyper.h, new.c + hyper.c)
        }
    }

    private func cell(
        _ gates: [Double], _ c: [Double], _ norm: ([Double]) -> [Double]
    ) -> (h: [Double], c: [Double]) {
        let units = c.count
        let new = c.indices.map {
            sigmoid(gates[units + $0]) * c[$0] + sigmoid(gates[$0]) * tanh(gates[2 * units + $0])
        }
        return (zip(norm(new), gates[(3 * units)...]).map { sigmoid($1) * tanh($0) }, new)
    }

    private func normalisedCell(_ name: String, _ gates: [Double], _ c: [Double]) -> (h: [Double], c: [Double]) {
        let normalised = (0..<4).flatMap {
            layerNorm(name + ".norm", Array(gates[$0 * c.count..<($0 + 1) * c.count]), $0)
        }
        return cell(normalised, c) { layerNorm(name + ".cell_norm", $0, 0) }
    }

    /// The tensors' part `part`, as long as x.
    private func layerNorm(_ name: String, _ x: [Double], _ part: Int) -> [Double] {
        let mean = x.reduce(0, +) / Double(x.count)
        let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)
        let gain = (tensors[name + ".weight"] ?? [])[part * x.count..<(part + 1) * x.count]
        let bias = (tensors[name + ".bias"] ?? [])[part * x.count..<(part + 1) * x.count]
        return zip(zip(x, gain), bias).map { ($0.0 - mean) / (variance + 1e-3).squareRoot() * $0.1 + $1 }
    }

    /// D z for all four gates.
    private func rescaling(_ role: String, _ hyper: [Double]) -> [Double] {
        let name = "decoder.hyper.\(role)"
        var z = product(name + ".embedding.weight", hyper)
        if let bias = tensors[name + ".embedding.bias"] { z = sum(z, bias) }
        let width = z.count / 4
        let weights = tensors[name + ".scale.weight"] ?? []
        return (0..<4 * configuration.decoderHidden).map { row in
            let gate = row / configuration.decoderHidden
            return (0..<width).reduce(0) { $0 + weights[row * width + $1] * z[gate * width + $1] }
        }
    }

    private func sum(_ parts: [Double]...) -> [Double] {
        parts[0].indices.map { at in parts.reduce(0) { $0 + $1[at] } }
    }

    private func contexts(_ inputs: [[Double]]) -> [Double] {
        guard let attention = configuration.attention else { return [] }
        let inputs = attention.positions ? Self.withPositions(inputs) : inputs
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

    /// The rows with where the pen is after each.
    private static func withPositions(_ inputs: [[Double]]) -> [[Double]] {
        var (x, y) = (0.0, 0.0)
        return inputs.map { row in
            (x, y) = (x + row[0], y + row[1])
            return row + [x / 4, y / 4, (x * x + y * y) / 16]
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
