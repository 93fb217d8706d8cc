import Drawing

extension ModelConfiguration {
    /// Parameters to begin training with: weights uniform in ±√(6/(in + out)) a gate or output
    /// (Glorot & Bengio 2010), biases zero but for the forget gates', which are 1 (Jozefowicz et al.
    /// 2015, §3), so that an untrained LSTM remembers. Layer normalisation begins with gain 1.
    ///
    /// A HyperLSTM begins with scales of 0.1 and no shift (Ha, Dai & Le 2016, appendix A.2.3). Where the paper has
    /// embedding weights of zero, ours are drawn from N(0, 0.01²): beside equal scale weights, zeros would give all
    /// numbers of an embedding one gradient, and so keep them equal for ever.
    public func initialParameters(seed: UInt64) -> [Float] {
        tensors.enumerated().flatMap { index, tensor -> [Float] in
            var random = RandomStream(seed: seed, path: 0x1217, UInt64(index))
            func constant(_ value: Float) -> [Float] { [Float](repeating: value, count: tensor.count) }
            if tensor.name.hasSuffix("norm.weight") || tensor.name.hasSuffix("embedding.bias") { return constant(1) }
            if tensor.name.hasSuffix("shift.scale.weight") { return constant(0) }
            if tensor.name.hasSuffix("scale.weight") { return constant(0.1 / Float(tensor.shape[1])) }
            if tensor.name.hasSuffix("embedding.weight") {
                return (0..<tensor.count).map { _ in Float(0.01 * random.gaussian()) }
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
}
