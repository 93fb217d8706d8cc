import SketchBase

/// How the recurrent weights of LSTMs begin.
public enum Initialisation: String, CaseIterable, Sendable {
    /// As all other weights.
    case uniform
    /// An orthogonal matrix a gate (Saxe et al. 2014), which neither stretches nor shrinks the state it
    /// is applied to.
    case orthogonal
}

extension ModelConfiguration {
    /// Parameters to begin training with: weights uniform in ±√(6/(in + out)) a gate or output
    /// (Glorot & Bengio 2010), biases zero but for the forget gates', which are 1 (Jozefowicz et al.
    /// 2015, §3), so that an untrained LSTM remembers. Layer normalisation begins with gain 1.
    ///
    /// A HyperLSTM begins with scales of 0.1 and no shift (Ha, Dai & Le 2016, appendix A.2.3). Where the paper has
    /// embedding weights of zero, ours are drawn from N(0, 0.01²): beside equal scale weights, zeros would give all
    /// numbers of an embedding one gradient, and so keep them equal for ever.
    public func initialParameters(seed: UInt64, recurrent: Initialisation = .uniform) -> [Float] {
        tensors.enumerated().flatMap { index, tensor -> [Float] in
            var random = RandomStream(seed: seed, path: 0x1217, UInt64(index))
            func constant(_ value: Float) -> [Float] { [Float](repeating: value, count: tensor.count) }
            if tensor.name.hasSuffix("norm.weight") || tensor.name.hasSuffix("embedding.bias") { return constant(1) }
            if tensor.name.hasSuffix("shift.scale.weight") { return constant(0) }
            if tensor.name.hasSuffix("scale.weight") { return constant(0.1 / Float(tensor.shape[1])) }
            if tensor.name.hasSuffix("embedding.weight") {
                return (0..<tensor.count).map { _ in Float(0.01 * random.gaussian()) }
            }
            if tensor.name.hasSuffix("weight_hh") && recurrent == .orthogonal {
                return (0..<4).flatMap { _ in Self.orthogonalMatrix(size: tensor.shape[1], &random) }
            }
            if tensor.shape.count == 2 {
                let isGates = ["weight_ih", "weight_hh", "weight_main"].contains { tensor.name.hasSuffix($0) }
                let out = isGates ? tensor.shape[0] / 4 : tensor.shape[0]
                let limit = (6 / Double(out + tensor.shape[1])).squareRoot()
                return (0..<tensor.count).map { _ in Float(random.uniform(in: -limit...limit)) }
            }
            let hidden = tensor.count / 4
            return (0..<tensor.count).map { forgetBiases.contains(tensor.name) && $0 / hidden == 1 ? 1 : 0 }
        }
    }

    /// The biases whose second quarter is the forget gates'. A HyperLSTM's stands before its normalisation, so there
    /// the normalisation's own takes its place.
    private var forgetBiases: [String] {
        let decoder =
            decoderCell == .lstm ? ["decoder.lstm.bias"] : ["decoder.lstm.norm.bias", "decoder.hyper.norm.bias"]
        return ["encoder.forward.bias", "encoder.backward.bias"] + decoder
    }

    /// A random orthogonal matrix, row by row: rows of normal numbers, each made orthogonal to those
    /// above it (modified Gram–Schmidt). Eight sums side by side, padded with zeros, always add up in
    /// the same order, so the numbers are the same on every machine.
    private static func orthogonalMatrix(size: Int, _ random: inout RandomStream) -> [Float] {
        var rows: [[SIMD8<Double>]] = []
        for _ in 0..<size {
            var row = [SIMD8<Double>](repeating: .zero, count: (size + 7) / 8)
            for column in 0..<size { row[column / 8][column % 8] = random.gaussian() }
            for above in rows { subtract(product(row, above), of: above, from: &row) }
            let scale = 1 / product(row, row).squareRoot()
            rows.append(row.map { $0 * scale })
        }
        return rows.flatMap { row in (0..<size).map { Float(row[$0 / 8][$0 % 8]) } }
    }

    private static func product(_ a: [SIMD8<Double>], _ b: [SIMD8<Double>]) -> Double {
        var sum = SIMD8<Double>.zero
        for index in a.indices { sum += a[index] * b[index] }
        return sum.sum()
    }

    private static func subtract(_ factor: Double, of other: [SIMD8<Double>], from row: inout [SIMD8<Double>]) {
        for index in row.indices { row[index] -= factor * other[index] }
    }
}
