import Files

/// Reads the pickled arrays that sketch-rnn's `.npz` files hold, and the dictionaries of tensors that
/// PyTorch saves: Python's pickle protocols 2 to 5, but only the opcodes and constructors that these need
/// (PEP 307, 3154, 574; CPython's Lib/pickletools.py). A pickle can name any function and have it called;
/// this reader knows a dozen names, calls nothing, and refuses the rest.
struct Pickle {
    /// What a pickle may hold.
    enum Dialect {
        case arrays, tensors

        fileprivate var content: String { self == .arrays ? "NumPy arrays" : "dictionaries of tensors" }
    }

    private let dialect: Dialect
    private var reader: ByteReader
    private var stack: [Value] = []
    private var marks: [Int] = []
    private var memo: [Int: Value] = [:]
    /// Bytes that may still be copied. Honest pickles copy each at most twice, from text to bytes and from
    /// an array to a list; hostile ones refer to one long string or array again and again.
    private var copies: Int

    private static let stackLimit = 100_000
    private static let memoLimit = 4_000_000
    private static let tupleDepthLimit = 4

    /// The array that a pickle holds.
    ///
    /// - Throws: `badData` naming the byte of the pickle and what is wrong with it.
    static func array(_ bytes: [UInt8]) throws(StudioError) -> NumPyArray {
        try read(bytes, .arrays) { (value) throws(StudioError) in
            guard case .array(let object) = value, let array = object.array else {
                throw .badData("the pickle holds something else than an array")
            }
            return array
        }
    }

    /// The tensors in the dictionary that a pickle of PyTorch holds, by their keys joined with points.
    /// What else it holds is passed over.
    ///
    /// - Throws: `badData` naming the byte of the pickle and what is wrong with it.
    static func tensors(_ bytes: [UInt8]) throws(StudioError) -> [String: TensorReference] {
        try read(bytes, .tensors) { (value) throws(StudioError) in
            guard case .dictionary(let dictionary) = value else {
                throw .badData("the pickle holds something else than a dictionary; save the model's state_dict()")
            }
            return dictionary.tensors
        }
    }

    /// Runs a pickle to its end and makes of its value what `result` does.
    private static func read<Content>(
        _ bytes: [UInt8], _ dialect: Dialect, result: (Value) throws(StudioError) -> Content
    ) throws(StudioError) -> Content {
        var pickle = Pickle(dialect, reader: ByteReader(bytes), copies: 2 * bytes.count)
        while true {
            let place = pickle.reader.position
            do {
                if let value = try pickle.step() { return try result(value) }
            } catch {
                throw error.at("pickle byte \(place)")
            }
        }
    }

    /// A tensor as a pickle of PyTorch describes it: a view of a storage that lies in a file of its own.
    struct TensorReference: Hashable {
        var storage: String
        /// As PyTorch calls it: "FloatStorage".
        var storageType: String
        /// All in elements.
        var offset: Int
        var shape: [Int]
        var strides: [Int]
    }

    private init(_ dialect: Dialect, reader: ByteReader, copies: Int) {
        self.dialect = dialect
        self.reader = reader
        self.copies = copies
    }

    /// A value of Python. Objects that later opcodes change are references, as they are there.
    private enum Value {
        case none
        case flag(Bool)
        case integer(Int)
        case text(String)
        case bytes([UInt8])
        case tuple([Value], depth: Int)
        case list(List)
        case name(Name)
        case type(TypeObject)
        case array(ArrayObject)
        /// A floating-point number, which nothing here needs.
        case number
        case dictionary(Dictionary)
        case storage(key: String, type: String)
        case tensor(TensorReference)

        /// Strings of Python 2 are bytes.
        var string: String? {
            switch self {
            case .text(let text): text
            case .bytes(let bytes): String(validating: bytes, as: UTF8.self)
            default: nil
            }
        }
    }

    private enum Name: String {
        case reconstruct = "numpy.core.multiarray _reconstruct"
        case reconstruct2 = "numpy._core.multiarray _reconstruct"
        case fromBuffer = "numpy.core.numeric _frombuffer"
        case fromBuffer2 = "numpy._core.numeric _frombuffer"
        case ndarray = "numpy ndarray"
        case dtype = "numpy dtype"
        case encode = "_codecs encode"
        case orderedDictionary = "collections OrderedDict"
        case rebuildTensor = "torch._utils _rebuild_tensor_v2"
        case floatStorage = "torch FloatStorage"
        case doubleStorage = "torch DoubleStorage"
        case halfStorage = "torch HalfStorage"
        case longStorage = "torch LongStorage"

        var dialect: Dialect {
            switch self {
            case .reconstruct, .reconstruct2, .fromBuffer, .fromBuffer2, .ndarray, .dtype, .encode: .arrays
            case .orderedDictionary, .rebuildTensor, .floatStorage, .doubleStorage, .halfStorage, .longStorage:
                .tensors
            }
        }

        /// "FloatStorage"; nil for what is no storage.
        var storageType: String? {
            rawValue.hasSuffix("Storage") ? String(rawValue.dropFirst("torch ".count)) : nil
        }
    }

    /// Keeps nothing but tensors and other dictionaries. One that another holds changes no more, so
    /// dictionaries form no ring and nest no deeper than `nesting` counts.
    private final class Dictionary {
        private(set) var tensors: [String: TensorReference] = [:]
        private(set) var isHeld = false
        private var nesting = 1

        static let nestingLimit = 8

        func set(_ key: Value, _ value: Value) throws(StudioError) {
            guard !isHeld else { throw .badData("a dictionary changes after another one holds it") }
            guard let name = key.string else { return }
            switch value {
            case .tensor(let tensor): tensors[name] = tensor
            case .dictionary(let inner):
                // One held by many would multiply its tensors.
                guard !inner.isHeld else { throw .badData("a dictionary is held twice") }
                inner.isHeld = true
                nesting = max(nesting, inner.nesting + 1)
                guard nesting <= Self.nestingLimit else { throw .badData("dictionaries nest too deep") }
                for (key, tensor) in inner.tensors { tensors["\(name).\(key)"] = tensor }
            default: tensors[name] = nil
            }
        }
    }

    /// Lists hold only arrays, and arrays no lists, so that nothing nests without bound.
    private final class List {
        var arrays: [ArrayObject] = []
    }

    private final class TypeObject {
        var code: String
        var bigEndian = false
        init(code: String) { self.code = code }
    }

    private final class ArrayObject {
        var array: NumPyArray?
    }

    /// Runs one opcode. The result is there once STOP is reached.
    private mutating func step() throws(StudioError) -> Value? {
        let opcode = UInt8(try reader.unsigned(1))
        switch opcode {
        case 0x80:  // PROTO
            let version = try reader.unsigned(1)
            guard (2...5).contains(version) else { throw .badData("protocol \(version), expected 2 to 5") }
        case 0x95: _ = try reader.take(8)  // FRAME
        case 0x2E:  // STOP
            return try pop()

        case 0x4E: try push(.none)  // NONE
        case 0x88: try push(.flag(true))  // NEWTRUE
        case 0x89: try push(.flag(false))  // NEWFALSE
        case 0x4A: try push(.integer(Int(Int32(truncatingIfNeeded: try reader.unsigned(4)))))  // BININT
        case 0x4B: try push(.integer(try reader.unsigned(1)))  // BININT1
        case 0x4D: try push(.integer(try reader.unsigned(2)))  // BININT2
        case 0x8A: try push(.integer(try long()))  // LONG1
        case 0x43, 0x55: try push(.bytes(try bytes(1)))  // SHORT_BINBYTES, SHORT_BINSTRING
        case 0x42, 0x54: try push(.bytes(try bytes(4)))  // BINBYTES, BINSTRING
        case 0x8E, 0x96: try push(.bytes(try bytes(8)))  // BINBYTES8, BYTEARRAY8
        case 0x8C: try push(.text(try text(try bytes(1))))  // SHORT_BINUNICODE
        case 0x58: try push(.text(try text(try bytes(4))))  // BINUNICODE
        case 0x8D: try push(.text(try text(try bytes(8))))  // BINUNICODE8

        case 0x28: try mark()  // MARK
        case 0x29: try push(try tuple([]))  // EMPTY_TUPLE
        case 0x85: try push(try tuple(try pop(1)))  // TUPLE1
        case 0x86: try push(try tuple(try pop(2)))  // TUPLE2
        case 0x87: try push(try tuple(try pop(3)))  // TUPLE3
        case 0x74: try push(try tuple(try popToMark()))  // TUPLE
        case 0x5D: try push(.list(List()))  // EMPTY_LIST
        case 0x61: try append(try pop(1))  // APPEND
        case 0x65: try append(try popToMark())  // APPENDS

        case 0x94: try memorise(memo.count)  // MEMOIZE
        case 0x71: try memorise(try reader.unsigned(1))  // BINPUT
        case 0x72: try memorise(try reader.unsigned(4))  // LONG_BINPUT
        case 0x68: try recall(try reader.unsigned(1))  // BINGET
        case 0x6A: try recall(try reader.unsigned(4))  // LONG_BINGET

        case 0x63:  // GLOBAL
            let module = try text(Array(try reader.line()))
            try push(try name(module, try text(Array(try reader.line()))))
        case 0x93:  // STACK_GLOBAL
            let parts = try pop(2)
            guard let module = parts[0].string, let function = parts[1].string else {
                throw .badData("STACK_GLOBAL expects two strings")
            }
            try push(try name(module, function))
        case 0x52:  // REDUCE
            let parts = try pop(2)
            try push(try construct(parts[0], parts[1]))
        case 0x62:  // BUILD
            let state = try pop()
            guard let object = stack.last else { throw .badData("the stack is empty") }
            try build(object, state)

        default: try tensorStep(opcode)
        }
        return nil
    }

    /// The opcodes that only dictionaries of tensors need.
    private mutating func tensorStep(_ opcode: UInt8) throws(StudioError) {
        switch opcode {
        case 0x47 where dialect == .tensors:  // BINFLOAT
            _ = try reader.take(8)
            try push(.number)
        case 0x7D where dialect == .tensors: try push(.dictionary(Dictionary()))  // EMPTY_DICT
        case 0x73 where dialect == .tensors: try setItems(try pop(2))  // SETITEM
        case 0x75 where dialect == .tensors: try setItems(try popToMark())  // SETITEMS
        case 0x51 where dialect == .tensors:  // BINPERSID
            guard case .tuple(let parts, _) = try pop(), parts.count == 5, parts[0].string == "storage",
                case .name(let name) = parts[1], let type = name.storageType, let key = parts[2].string
            else {
                throw .badData("a reference to something else than a storage")
            }
            try push(.storage(key: key, type: type))
        default:
            throw .badData("opcode 0x\(String(opcode, radix: 16)) is refused: \(dialect.content) do not need it")
        }
    }

    private mutating func setItems(_ items: [Value]) throws(StudioError) {
        guard case .dictionary(let dictionary) = stack.last, items.count.isMultiple(of: 2) else {
            throw .badData("expected a dictionary, keys and values")
        }
        for place in stride(from: 0, to: items.count, by: 2) { try dictionary.set(items[place], items[place + 1]) }
    }
}

// The stack and the memo.
extension Pickle {
    private mutating func push(_ value: Value) throws(StudioError) {
        guard stack.count < Self.stackLimit else { throw .badData("more than \(Self.stackLimit) values on the stack") }
        stack.append(value)
    }

    private mutating func mark() throws(StudioError) {
        guard marks.count < Self.stackLimit else { throw .badData("more than \(Self.stackLimit) marks") }
        marks.append(stack.count)
    }

    private mutating func pop() throws(StudioError) -> Value { try pop(1)[0] }

    private mutating func pop(_ count: Int) throws(StudioError) -> [Value] {
        guard stack.count - (marks.last ?? 0) >= count else { throw .badData("the stack holds too few values") }
        defer { stack.removeLast(count) }
        return Array(stack.suffix(count))
    }

    private mutating func popToMark() throws(StudioError) -> [Value] {
        guard let mark = marks.popLast() else { throw .badData("there is no mark") }
        defer { stack.removeSubrange(mark...) }
        return Array(stack[mark...])
    }

    private mutating func memorise(_ index: Int) throws(StudioError) {
        guard let value = stack.last else { throw .badData("the stack is empty") }
        guard memo.count < Self.memoLimit else { throw .badData("more than \(Self.memoLimit) memorised values") }
        memo[index] = value
    }

    private mutating func recall(_ index: Int) throws(StudioError) {
        guard let value = memo[index] else { throw .badData("value \(index) was not memorised") }
        try push(value)
    }

    private func tuple(_ values: [Value]) throws(StudioError) -> Value {
        var depth = 1
        for case .tuple(_, let inner) in values { depth = max(depth, inner + 1) }
        guard depth <= Self.tupleDepthLimit else { throw .badData("tuples nest too deep") }
        return .tuple(values, depth: depth)
    }

    private mutating func append(_ values: [Value]) throws(StudioError) {
        guard case .list(let list) = stack.last else { throw .badData("expected a list to append to") }
        // A model's tensors lie in dictionaries; what lists hold is passed over.
        if dialect == .tensors { return }
        for value in values {
            guard case .array(let object) = value else { throw .badData("a list may hold nothing but arrays here") }
            list.arrays.append(object)
        }
    }

    private mutating func spend(_ count: Int) throws(StudioError) {
        guard count <= copies else { throw .badData("the pickle repeats itself beyond measure") }
        copies -= count
    }
}

// Values.
extension Pickle {
    private mutating func bytes(_ lengthSize: Int) throws(StudioError) -> [UInt8] {
        Array(try reader.take(try reader.unsigned(lengthSize)))
    }

    private func text(_ bytes: [UInt8]) throws(StudioError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .badData("a string is not UTF-8") }
        return text
    }

    /// A whole number of up to 8 bytes, in two's complement.
    private mutating func long() throws(StudioError) -> Int {
        let digits = try reader.take(try reader.unsigned(1))
        guard digits.count <= 8 else { throw .badData("a whole number has more than 8 bytes") }
        let isNegative = (digits.last ?? 0) >= 0x80
        return digits.reversed().reduce(isNegative ? -1 : 0) { $0 << 8 | Int($1) }
    }

    private func name(_ module: String, _ function: String) throws(StudioError) -> Value {
        guard let name = Name(rawValue: "\(module) \(function)"), name.dialect == dialect else {
            throw .badData(
                "the name \(module.prefix(80)).\(function.prefix(80)) is refused: \(dialect.content) do not need it")
        }
        return .name(name)
    }
}

// Objects.
extension Pickle {
    /// What a call of the named constructor gives.
    private mutating func construct(_ callee: Value, _ arguments: Value) throws(StudioError) -> Value {
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
        case (.orderedDictionary, 0): return .dictionary(Dictionary())
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
    private mutating func build(_ object: Value, _ state: Value) throws(StudioError) {
        // PyTorch hangs notes on its ordered dictionaries, which nothing here needs.
        if case .dictionary = object { return }
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
    ) throws(StudioError) -> NumPyArray {
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

    private func shape(_ value: Value) throws(StudioError) -> [Int] {
        guard case .tuple(let sides, _) = value, sides.count <= 4 else {
            throw .badData("an array's shape is no tuple")
        }
        var shape: [Int] = []
        for side in sides {
            guard case .integer(let number) = side else { throw .badData("an array's shape holds no number") }
            shape.append(number)
        }
        return shape
    }

    private func elementType(_ type: TypeObject) throws(StudioError) -> NumPyArray.ElementType {
        guard let element = NumPyArray.ElementType((type.bigEndian ? ">" : "<") + type.code) else {
            throw .badData("elements of type '\(type.code)' are not read here")
        }
        return element
    }
}
