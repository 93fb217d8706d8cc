import Drawing

extension ModelConfiguration {
    /// Parameters to begin training with: weights uniform in ±√(6/(in + out)) a gate or output
    /// (Glorot & Bengio 2010), biases zero but for the forget gates', which are 1 (Jozefowicz et al.
    /// 2015, §3), so that an untrained LSTM remembers.
    public func initialParameters(seed: UInt64) -> [Float] {
        tensors.enumerated().flatMap { index, tensor -> [Float] in
            var random = RandomStream(seed: seed, path: 0x1217, UInt64(index))
            let isGates = tensor.name.hasSuffix("weight_ih") || tensor.name.hasSuffix("weight_hh")
            if tensor.shape.count == 2 {
                let out = isGates ? tensor.shape[0] / 4 : tensor.shape[0]
                let limit = (6 / Double(out + tensor.shape[1])).squareRoot()
                return (0..<tensor.count).map { _ in Float(random.uniform(in: -limit...limit)) }
            }
            let hidden = tensor.count / 4
            let isLSTM = ["encoder.forward.bias", "encoder.backward.bias", "decoder.lstm.bias"].contains(tensor.name)
            return (0..<tensor.count).map { isLSTM && $0 / hidden == 1 ? 1 : 0 }
        }
    }
}
