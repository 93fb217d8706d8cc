/// The tensors of a model, or their gradients, in one block of memory, by name.
struct Parameters: Sendable {
    let configuration: ModelConfiguration
    /// All numbers as one row.
    let all: Matrix
    private let places: [String: Matrix]

    init(_ configuration: ModelConfiguration) {
        self.init(configuration, Storage(count: configuration.parameterCount))
    }

    init(_ configuration: ModelConfiguration, values: [Float]) {
        precondition(values.count == configuration.parameterCount)
        self.init(configuration, Storage(values))
    }

    private init(_ configuration: ModelConfiguration, _ storage: Storage) {
        self.configuration = configuration
        all = Matrix(storage: storage, rowCount: 1, columnCount: storage.count)
        var offset = 0
        var places: [String: Matrix] = [:]
        for tensor in configuration.tensors {
            let rows = tensor.shape.count == 2 ? tensor.shape[0] : 1
            places[tensor.name] = Matrix(
                storage: storage, offset: offset, rowCount: rows, columnCount: tensor.count / rows)
            offset += tensor.count
        }
        self.places = places
    }

    /// The tensor `name` as a matrix; biases are one row.
    subscript(name: String) -> Matrix {
        guard let matrix = places[name] else { preconditionFailure("no tensor is named \(name)") }
        return matrix
    }
}
