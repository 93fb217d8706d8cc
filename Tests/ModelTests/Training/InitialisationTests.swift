import Testing

@Suite struct InitialisationTests {
    private static let configuration = TestModels.configuration(heads: 1, encoder: 9, decoder: 21)

    /// The numbers of tensor `name`, and its columns.
    private static func tensor(_ name: String, _ parameters: [Float]) throws -> (values: [Float], columns: Int) {
        var offset = 0
        for tensor in configuration.tensors {
            if tensor.name == name {
                return (Array(parameters[offset..<offset + tensor.count]), tensor.shape.last ?? 0)
            }
            offset += tensor.count
        }
        throw TestFailure.noTensor(name)
    }

    private enum TestFailure: Error { case noTensor(String) }

    @Test(arguments: ["encoder.forward.weight_hh", "encoder.backward.weight_hh", "decoder.lstm.weight_hh"])
    func recurrentWeightsAreOrthogonal(name: String) throws {
        let parameters = Self.configuration.initialParameters(seed: 3, recurrent: .orthogonal)
        let (values, size) = try Self.tensor(name, parameters)
        #expect(values.count == 4 * size * size)
        for gate in 0..<4 {
            let rows = (0..<size).map { row in values[((gate * size + row) * size)...].prefix(size).map(Double.init) }
            for i in 0..<size {
                for j in 0...i {
                    let product = zip(rows[i], rows[j]).reduce(0) { $0 + $1.0 * $1.1 }
                    #expect(abs(product - (i == j ? 1 : 0)) < 1e-6)
                }
            }
        }
        #expect(values.prefix(size * size) != values.suffix(size * size), "each gate has a matrix of its own")
    }

    @Test func otherWeightsStayAsTheyAre() throws {
        let uniform = Self.configuration.initialParameters(seed: 3)
        let orthogonal = Self.configuration.initialParameters(seed: 3, recurrent: .orthogonal)
        for tensor in Self.configuration.tensors {
            let (a, b) = (try Self.tensor(tensor.name, uniform), try Self.tensor(tensor.name, orthogonal))
            #expect((a.values == b.values) == !tensor.name.hasSuffix("weight_hh"), "\(tensor.name)")
        }
        #expect(orthogonal == Self.configuration.initialParameters(seed: 3, recurrent: .orthogonal))
        #expect(orthogonal != Self.configuration.initialParameters(seed: 4, recurrent: .orthogonal))
    }
}
