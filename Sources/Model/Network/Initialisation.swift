import SketchBase

/// How the recurrent weights of LSTMs begin.
public enum Initialisation: String, CaseIterable, Sendable {
    /// As all other weights.
    case uniform
    /// An orthogonal matrix a gate (Saxe et al. 2014), which neither stretches nor shrinks the state it
    /// is applied to.
    case orthogonal
}

/// How a tensor's numbers begin; each is said where the tensor is declared.
package enum InitialValues: Hashable, Sendable {
    /// Uniform in ±√(6/(in + out)) (Glorot & Bengio 2010); of stacked gates each counts by itself.
    case uniform(gates: Int)
    /// The same for an LSTM's recurrent weights, or as `Initialisation` says.
    case recurrent
    case normal(deviation: Double)
    case constant(Float)
    /// 1 for the forget gates, the second quarter, so that cells remember at first; 0 for the others.
    case forgetGates
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
            switch tensor.initially {
            case .constant(let value): return [Float](repeating: value, count: tensor.count)
            case .normal(let deviation): return (0..<tensor.count).map { _ in Float(deviation * random.gaussian()) }
            case .forgetGates:
                let hidden = tensor.count / 4
                return (0..<tensor.count).map { $0 / hidden == 1 ? 1 : 0 }
            case .recurrent where recurrent == .orthogonal:
                return (0..<4).flatMap { _ in Self.orthogonalMatrix(size: tensor.shape[1], &random) }
            case .recurrent: return Self.uniform(tensor, gates: 4, &random)
            case .uniform(let gates): return Self.uniform(tensor, gates: gates, &random)
            }
        }
    }

    private static func uniform(_ tensor: TensorShape, gates: Int, _ random: inout RandomStream) -> [Float] {
        let limit = (6 / Double(tensor.shape[0] / gates + tensor.shape[1])).squareRoot()
        return (0..<tensor.count).map { _ in Float(random.uniform(in: -limit...limit)) }
    }

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
