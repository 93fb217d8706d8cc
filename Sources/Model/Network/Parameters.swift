/// The tensors of a network, or their gradients, in one block of memory, by name.
package struct Parameters: Sendable {
    /// All numbers as one row.
    package let all: Matrix
    private let places: [String: Matrix]

    package init(_ configuration: ModelConfiguration) { self.init(configuration.tensors) }

    package init(_ configuration: ModelConfiguration, values: [Float]) {
        precondition(values.count == configuration.parameterCount)
        self.init(configuration.tensors, Storage(values))
    }

    package init(_ tensors: [TensorShape]) {
        self.init(tensors, Storage(count: tensors.reduce(0) { $0 + $1.count }))
    }

    private init(_ tensors: [TensorShape], _ storage: Storage) {
        all = Matrix(storage: storage, rowCount: 1, columnCount: storage.count)
        var offset = 0
        var places: [String: Matrix] = [:]
        for tensor in tensors {
            let rows = tensor.shape.count > 1 ? tensor.shape[0] : 1
            places[tensor.name] = Matrix(
                storage: storage, offset: offset, rowCount: rows, columnCount: tensor.count / rows)
            offset += tensor.count
        }
        self.places = places
    }

    /// The tensor `name` as a matrix of its first side's rows; biases are one row.
    package subscript(name: String) -> Matrix {
        guard let matrix = places[name] else { preconditionFailure("no tensor is named \(name)") }
        return matrix
    }
}
