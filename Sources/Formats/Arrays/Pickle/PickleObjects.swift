import SketchBase

/// The constructors that a pickle may call, and the state it may give to what they made.
extension Pickle {
    /// What a call of the named constructor gives.
    mutating func construct(_ callee: Value, _ arguments: Value) throws(Diagnostic) -> Value {
        if case .opaque = callee { return callee }
        guard case .name(let name) = callee, case .tuple(let values, _) = arguments else {
            throw .badData("REDUCE expects a constructor and a tuple")
        }
        switch (name, values.count) {
        case (.reconstruct, 3), (.reconstruct2, 3):
            guard case .name(.ndarray) = values[0] else { throw .badData("only plain arrays are read here") }
            return .array(ArrayObject())
        case (.dtype, 1...3):
            guard let code = values[0].string, code.utf8.count <= 8 else {
                throw .badData("dtype expects a short name")
            }
            return .type(TypeObject(code: code))
        case (.encode, 2):
            guard case .text(let text) = values[0], values[1].string == "latin1" else {
                throw .badData("only text in latin1 is encoded here")
            }
            try spend(text.utf8.count)
            var bytes: [UInt8] = []
            for scalar in text.unicodeScalars {
                guard let byte = UInt8(exactly: scalar.value) else { throw .badData("a string is not latin1") }
                bytes.append(byte)
            }
            return .bytes(bytes)
        case (.fromBuffer, 4), (.fromBuffer2, 4):
            guard case .bytes(let bytes) = values[0], case .type(let type) = values[1] else {
                throw .badData("_frombuffer expects bytes and a dtype")
            }
            let object = ArrayObject()
            object.array = try NumPyArray(
                shape: try shape(values[2]), type: try elementType(type), bytes: bytes,
                columnMajor: values[3].string == "F")
            return .array(object)
        case (.orderedDictionary, 0), (.defaultDictionary, 0...1): return .dictionary(Dictionary())
        case (.orderedDictionary, _), (.defaultDictionary, _): return .opaque(name.rawValue)
        // A parameter of a network is its tensor.
        case (.rebuildParameter, 1...), (.rebuildParameter2, 1...): return values[0]
        case (.rebuildFromType, 3...): return try construct(values[0], values[2])
        case (.rebuildTensor, 6...7):
            guard case .storage(let key, let type) = values[0], case .integer(let offset) = values[1] else {
                throw .badData("_rebuild_tensor_v2 expects a storage and an offset")
            }
            return .tensor(
                TensorReference(
                    storage: key, storageType: type, offset: offset, shape: try shape(values[2]),
                    strides: try shape(values[3])))
        default:
            throw .badData("\(name.rawValue) is refused with \(values.count) arguments")
        }
    }

    /// Fills an object with its state, as `__setstate__` does in Python.
    mutating func build(_ object: Value, _ state: Value) throws(Diagnostic) {
        // PyTorch hangs notes on its ordered dictionaries and tensors, which nothing here needs; the rest is not made.
        if dialect == .tensors { return }
        guard case .tuple(let values, _) = state else { throw .badData("BUILD expects a tuple") }
        switch object {
        case .type(let type):
            guard values.count >= 2, let order = values[1].string else { throw .badData("dtype has no byte order") }
            type.bigEndian = order == ">"
        case .array(let target):
            guard values.count == 5, case .type(let type) = values[2] else {
                throw .badData("an array's state has \(values.count) parts, expected 5")
            }
            let shape = try shape(values[1])
            switch values[4] {
            case .bytes(let bytes):
                var columnMajor = false
                if case .flag(true) = values[3] { columnMajor = true }
                target.array = try NumPyArray(
                    shape: shape, type: try elementType(type), bytes: bytes, columnMajor: columnMajor)
            case .list(let list):
                target.array = try objectArray(shape, type, list)
            default: throw .badData("an array's content is neither bytes nor a list")
            }
        default: throw .badData("BUILD expects a dtype or an array")
        }
    }

    private mutating func objectArray(
        _ shape: [Int], _ type: TypeObject, _ list: List
    ) throws(Diagnostic) -> NumPyArray {
        guard ["O8", "O4", "O"].contains(type.code) else { throw .badData("a list in an array of \(type.code)") }
        var arrays: [NumPyArray] = []
        for element in list.arrays {
            guard let array = element.array, case .numbers(_, let bytes, _) = array.content else {
                throw .badData("an array of objects may hold nothing but arrays of numbers")
            }
            try spend(bytes.count + 1)
            arrays.append(array)
        }
        return try NumPyArray(shape: shape, arrays: arrays)
    }

    private func shape(_ value: Value) throws(Diagnostic) -> [Int] {
        guard case .tuple(let sides, _) = value, sides.count <= 32 else {
            throw .badData("an array's shape is no tuple")
        }
        var shape: [Int] = []
        for side in sides {
            guard case .integer(let number) = side else { throw .badData("an array's shape holds no number") }
            shape.append(number)
        }
        return shape
    }

    private func elementType(_ type: TypeObject) throws(Diagnostic) -> NumPyArray.ElementType {
        guard let element = NumPyArray.ElementType((type.bigEndian ? ">" : "<") + type.code) else {
            throw .badData("elements of type '\(type.code)' are not read here")
        }
        return element
    }
}
