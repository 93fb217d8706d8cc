import Foundation
import SketchBase
import SketchNetwork

/// A graph of ONNX operators under construction, and the file made of it (onnx/onnx.proto, IR version 10; operators of
/// opset 17). Values go by name.
struct ONNXGraph {
    /// The name of a value in a graph.
    typealias Value = String

    /// Element types, by their numbers in `TensorProto.DataType`.
    enum Element: Int {
        case float = 1
        case int64 = 7
        case bool = 9
        case float16 = 10
        case double = 11
    }

    /// An attribute of an operator.
    enum Attribute {
        case int(Int)
        case float(Float)
        case graph(ONNXGraph)
    }

    /// A side of a shape.
    enum Side: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
        case fixed(Int)
        case named(String)

        init(integerLiteral value: Int) { self = .fixed(value) }
        init(stringLiteral value: String) { self = .named(value) }
    }

    private var name: String
    private var message = ProtobufMessage()
    private var count = 0

    /// - Parameter name: stands in front of the names of the graph's values, which have to differ from those of a graph
    ///   around it.
    init(_ name: String) {
        self.name = name
        message.add(2, name)
    }

    // MARK: Inputs and outputs

    mutating func input(_ value: Value, _ element: Element = .float, _ shape: [Side], _ meaning: String) -> Value {
        message.add(11, Self.info(value, element, shape, meaning))
        return value
    }

    /// Makes `value` an output under the name `output`.
    mutating func output(
        _ output: String, _ value: Value, _ element: Element = .float, _ shape: [Side], _ meaning: String
    ) {
        addNode("Identity", [value], [output])
        message.add(12, Self.info(output, element, shape, meaning))
    }

    private static func info(
        _ value: Value, _ element: Element, _ shape: [Side], _ meaning: String
    ) -> ProtobufMessage {
        var sides = ProtobufMessage()
        for side in shape {
            var dimension = ProtobufMessage()
            switch side {
            case .fixed(let size): dimension.add(1, size)
            case .named(let name): dimension.add(2, name)
            }
            sides.add(1, dimension)
        }
        var tensor = ProtobufMessage()
        tensor.add(1, element.rawValue)
        tensor.add(2, sides)
        var type = ProtobufMessage()
        type.add(1, tensor)
        var info = ProtobufMessage()
        info.add(1, value)
        info.add(2, type)
        info.add(3, meaning)
        return info
    }

    // MARK: Constants

    /// Weights, which lie in the file in half precision where that is exact.
    mutating func weights(_ name: Value, _ matrix: Matrix, isVector: Bool = false) -> Value {
        let values = matrix.values
        let shape = isVector ? [values.count] : [matrix.rowCount, matrix.columnCount]
        var bytes: [UInt8] = []
        guard values.allSatisfy({ Float(Float16($0)) == $0 }) else {
            for value in values { bytes.append(littleEndian: value.bitPattern) }
            addTensor(name, .float, shape, bytes)
            return name
        }
        for value in values { bytes.append(littleEndian: Float16(value).bitPattern) }
        addTensor(name + ".half", .float16, shape, bytes)
        addNode("Cast", [name + ".half"], [name], ["to": .int(Element.float.rawValue)])
        return name
    }

    /// A vector of whole numbers.
    mutating func constant(_ numbers: [Int]) -> Value {
        var bytes: [UInt8] = []
        for number in numbers { bytes.append(littleEndian: Int64(number)) }
        return addConstant(.int64, [numbers.count], bytes)
    }

    /// A single whole number.
    mutating func constant(_ number: Int) -> Value {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: Int64(number))
        return addConstant(.int64, [], bytes)
    }

    /// A tensor of floats.
    mutating func constant(_ values: [Float], shape: [Int]) -> Value {
        var bytes: [UInt8] = []
        for value in values { bytes.append(littleEndian: value.bitPattern) }
        return addConstant(.float, shape, bytes)
    }

    /// True.
    mutating func constantTrue() -> Value { addConstant(.bool, [], [1]) }

    private mutating func addConstant(_ element: Element, _ shape: [Int], _ bytes: [UInt8]) -> Value {
        let value = next()
        addTensor(value, element, shape, bytes)
        return value
    }

    private mutating func addTensor(_ name: Value, _ element: Element, _ shape: [Int], _ bytes: [UInt8]) {
        var tensor = ProtobufMessage()
        for side in shape { tensor.add(1, side) }
        tensor.add(2, element.rawValue)
        tensor.add(8, name)
        tensor.add(9, Data(bytes))
        message.add(5, tensor)
    }

    // MARK: Operators

    /// What an operator with one output makes of its inputs.
    mutating func apply(
        _ operation: String, _ inputs: Value..., attributes: KeyValuePairs<String, Attribute> = [:]
    ) -> Value {
        let value = next()
        addNode(operation, inputs, [value], attributes)
        return value
    }

    /// What an operator with several outputs makes of its inputs.
    mutating func apply(
        _ operation: String, _ inputs: [Value], outputs: Int, attributes: KeyValuePairs<String, Attribute> = [:]
    ) -> [Value] {
        let values = (0..<outputs).map { _ in next() }
        addNode(operation, inputs, values, attributes)
        return values
    }

    /// `values` side by side along `axis`.
    mutating func concatenated(_ values: [Value], axis: Int) -> Value {
        guard values.count > 1 else { return values[0] }
        return apply("Concat", values, outputs: 1, attributes: ["axis": .int(axis)])[0]
    }

    /// Equal parts along `axis`.
    mutating func split(_ value: Value, into parts: Int, axis: Int) -> [Value] {
        apply("Split", [value], outputs: parts, attributes: ["axis": .int(axis)])
    }

    /// Parts of these sizes along `axis`.
    mutating func split(_ value: Value, sizes: [Int], axis: Int) -> [Value] {
        guard sizes.count > 1 else { return [value] }
        let sizesValue = constant(sizes)
        return apply("Split", [value, sizesValue], outputs: sizes.count, attributes: ["axis": .int(axis)])
    }

    /// x Wᵀ + c.
    mutating func affine(_ x: Value, _ weights: Value, _ constant: Value? = nil) -> Value {
        apply("Gemm", [x, weights] + (constant.map { [$0] } ?? []), outputs: 1, attributes: ["transB": .int(1)])[0]
    }

    private mutating func next() -> Value {
        count += 1
        return "\(name).\(count)"
    }

    private mutating func addNode(
        _ operation: String, _ inputs: [Value], _ outputs: [Value], _ attributes: KeyValuePairs<String, Attribute> = [:]
    ) {
        var node = ProtobufMessage()
        for input in inputs { node.add(1, input) }
        for output in outputs { node.add(2, output) }
        node.add(4, operation)
        for (name, attribute) in attributes {
            var field = ProtobufMessage()
            field.add(1, name)
            switch attribute {
            case .float(let value):
                field.add(2, value)
                field.add(20, 1)
            case .int(let value):
                field.add(3, value)
                field.add(20, 2)
            case .graph(let graph):
                field.add(6, graph.message)
                field.add(20, 5)
            }
            node.add(5, field)
        }
        message.add(1, node)
    }

    // MARK: The file

    /// A protobuf file ends at 2 GiB.
    private static let limit = Int(Int32.max)

    /// The file that holds this graph, with facts about the model.
    ///
    /// - Throws: `badData` where it would be larger than a protobuf file may be.
    func file(meaning: String, facts: [(String, String)]) throws(Diagnostic) -> Data {
        var model = ProtobufMessage()
        model.add(1, 10)
        model.add(2, "Sketch Studio")
        model.add(6, meaning)
        model.add(7, message)
        var operators = ProtobufMessage()
        operators.add(1, "")
        operators.add(2, 17)
        model.add(8, operators)
        for (key, text) in facts {
            var fact = ProtobufMessage()
            fact.add(1, key)
            fact.add(2, text)
            model.add(14, fact)
        }
        guard model.data.count < Self.limit else {
            throw .badData("the model takes \(model.data.count) bytes, an .onnx file holds less than 2 GiB")
        }
        return model.data
    }
}
