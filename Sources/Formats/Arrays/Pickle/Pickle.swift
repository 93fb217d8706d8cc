import SketchBase

/// Reads the pickled arrays that sketch-rnn's `.npz` files hold, and the dictionaries of tensors that
/// PyTorch saves: Python's pickle protocols 2 to 5, but only the opcodes and constructors that these need
/// (PEP 307, 3154, 574; CPython's Lib/pickletools.py). A pickle can name any function and have it called;
/// this reader knows a dozen names and calls nothing. In an array it refuses the rest. What else stands beside
/// tensors, such as settings and counters, is never made: it becomes a placeholder that only keeps its name.
struct Pickle {
    /// What a pickle may hold.
    enum Dialect {
        case arrays, tensors

        fileprivate var content: String { self == .arrays ? "NumPy arrays" : "dictionaries of tensors" }
    }

    let dialect: Dialect
    private var reader: ByteReader
    private var stack: [Value] = []
    private var marks: [Int] = []
    private var memo: [Int: Value] = [:]
    /// Bytes that may still be copied. Honest pickles copy most at most twice, from text to bytes and from an array to
    /// a list, and hold one array several times where drawings were repeated to weigh more; hostile ones refer to one
    /// long string or array again and again.
    private var copies: Int

    private static let stackLimit = 100_000
    private static let memoLimit = 4_000_000
    private static let tupleDepthLimit = 4
    /// Modules and functions of Python whose names in a pickle mean that it runs something. Nothing is run here in any
    /// case; that such a file is no honest one, its user should know.
    private static let dangerousModules: Set = [
        "posix", "nt", "os", "subprocess", "pty", "sys", "importlib", "runpy", "ctypes", "marshal", "pickle", "_pickle",
        "shutil", "socket", "webbrowser", "pdb", "bdb", "operator", "_operator",
    ]
    private static let dangerousFunctions: Set = [
        "eval", "exec", "execfile", "compile", "open", "getattr", "setattr", "__import__", "globals", "breakpoint",
        "apply", "map", "filter",
    ]

    /// The array that a pickle holds.
    ///
    /// - Throws: `badData` naming the byte of the pickle and what is wrong with it.
    static func array(_ bytes: [UInt8]) throws(Diagnostic) -> NumPyArray {
        try read(bytes, .arrays) { (value) throws(Diagnostic) in
            guard case .array(let object) = value, let array = object.array else {
                throw .badData("the pickle holds something else than an array")
            }
            return array
        }
    }

    /// What the dictionary holds that a pickle of PyTorch is of, by keys joined with points. Numbers, texts and lists
    /// are passed over.
    ///
    /// - Throws: `badData` naming the byte of the pickle and what is wrong with it.
    static func tensors(_ bytes: [UInt8]) throws(Diagnostic) -> TensorDictionary {
        try read(bytes, .tensors) { (value) throws(Diagnostic) in
            guard case .dictionary(let dictionary) = value else {
                var what = "something else than"
                if case .opaque(let name) = value { what = "an object of \(name), not" }
                throw .badData(
                    "the pickle holds \(what) a dictionary of tensors; save it again by "
                        + "torch.save(model.state_dict(), …)")
            }
            return TensorDictionary(tensors: dictionary.tensors, objects: dictionary.objects)
        }
    }

    /// The tensors of a pickle, and the names of the objects that nothing was made of.
    struct TensorDictionary {
        var tensors: [String: TensorReference]
        var objects: [String: String]
    }

    /// Runs a pickle to its end and makes of its value what `result` does.
    private static func read<Content>(
        _ bytes: [UInt8], _ dialect: Dialect, result: (Value) throws(Diagnostic) -> Content
    ) throws(Diagnostic) -> Content {
        var pickle = Pickle(dialect, reader: ByteReader(bytes), copies: Budget.bytes(from: bytes.count))
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

    /// Runs one opcode. The result is there once STOP is reached.
    private mutating func step() throws(Diagnostic) -> Value? {
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
        case 0x8A: try push(try long())  // LONG1
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

    /// The opcodes that only dictionaries of tensors need, and what stands beside them.
    private mutating func tensorStep(_ opcode: UInt8) throws(Diagnostic) {
        guard dialect == .tensors else { throw refusal(of: opcode) }
        switch opcode {
        case 0x47:  // BINFLOAT
            _ = try reader.take(8)
            try push(.number)
        case 0x8B:  // LONG4
            _ = try reader.take(try reader.unsigned(4))
            try push(.number)
        case 0x7D: try push(.dictionary(Dictionary()))  // EMPTY_DICT
        case 0x73: try setItems(try pop(2))  // SETITEM
        case 0x75: try setItems(try popToMark())  // SETITEMS
        case 0x51:  // BINPERSID
            guard case .tuple(let parts, _) = try pop(), parts.count == 5, parts[0].string == "storage",
                case .storageType(let type) = parts[1], let key = parts[2].string
            else {
                throw .badData("a reference to something else than a storage")
            }
            try push(.storage(key: key, type: type))
        case 0x81:  // NEWOBJ
            let parts = try pop(2)
            try push(try construct(parts[0], parts[1]))
        case 0x92:  // NEWOBJ_EX
            let parts = try pop(3)
            try push(try construct(parts[0], parts[1]))
        case 0x8F: try push(.opaque("set"))  // EMPTY_SET
        case 0x90: _ = try popToMark()  // ADDITEMS
        case 0x91:  // FROZENSET
            _ = try popToMark()
            try push(.opaque("frozenset"))
        case 0x30: _ = try pop()  // POP
        case 0x31: _ = try popToMark()  // POP_MARK
        case 0x32:  // DUP
            guard let value = stack.last else { throw .badData("the stack is empty") }
            try push(value)
        default: throw refusal(of: opcode)
        }
    }

    private func refusal(of opcode: UInt8) -> Diagnostic {
        .badData("opcode 0x\(String(opcode, radix: 16)) is refused: \(dialect.content) do not need it")
    }

    private mutating func setItems(_ items: [Value]) throws(Diagnostic) {
        guard items.count.isMultiple(of: 2) else { throw .badData("expected keys and values") }
        switch stack.last {
        case .dictionary(let dictionary):
            for place in stride(from: 0, to: items.count, by: 2) { try dictionary.set(items[place], items[place + 1]) }
        case .opaque: return
        default: throw .badData("expected a dictionary, keys and values")
        }
    }
}

// The stack and the memo.
extension Pickle {
    private mutating func push(_ value: Value) throws(Diagnostic) {
        guard stack.count < Self.stackLimit else { throw .badData("more than \(Self.stackLimit) values on the stack") }
        stack.append(value)
    }

    private mutating func mark() throws(Diagnostic) {
        guard marks.count < Self.stackLimit else { throw .badData("more than \(Self.stackLimit) marks") }
        marks.append(stack.count)
    }

    private mutating func pop() throws(Diagnostic) -> Value { try pop(1)[0] }

    private mutating func pop(_ count: Int) throws(Diagnostic) -> [Value] {
        guard stack.count - (marks.last ?? 0) >= count else { throw .badData("the stack holds too few values") }
        defer { stack.removeLast(count) }
        return Array(stack.suffix(count))
    }

    private mutating func popToMark() throws(Diagnostic) -> [Value] {
        guard let mark = marks.popLast() else { throw .badData("there is no mark") }
        defer { stack.removeSubrange(mark...) }
        return Array(stack[mark...])
    }

    private mutating func memorise(_ index: Int) throws(Diagnostic) {
        guard let value = stack.last else { throw .badData("the stack is empty") }
        guard memo.count < Self.memoLimit else { throw .badData("more than \(Self.memoLimit) memorised values") }
        memo[index] = value
    }

    private mutating func recall(_ index: Int) throws(Diagnostic) {
        guard let value = memo[index] else { throw .badData("value \(index) was not memorised") }
        try push(value)
    }

    private func tuple(_ values: [Value]) throws(Diagnostic) -> Value {
        var depth = 1
        for case .tuple(_, let inner) in values { depth = max(depth, inner + 1) }
        guard depth <= Self.tupleDepthLimit else {
            if dialect == .tensors { return .opaque("tuple") }
            throw .badData("tuples nest too deep")
        }
        return .tuple(values, depth: depth)
    }

    private mutating func append(_ values: [Value]) throws(Diagnostic) {
        // A model's tensors lie in dictionaries; what lists, and objects like them, hold is passed over.
        if dialect == .tensors, !stack.isEmpty { return }
        guard case .list(let list) = stack.last else { throw .badData("expected a list to append to") }
        for value in values {
            guard case .array(let object) = value else { throw .badData("a list may hold nothing but arrays here") }
            list.arrays.append(object)
        }
    }

    mutating func spend(_ count: Int) throws(Diagnostic) {
        guard count <= copies else {
            throw .badData("the pickle holds the same values so often that they grow beyond measure")
        }
        copies -= count
    }
}

// Values.
extension Pickle {
    private mutating func bytes(_ lengthSize: Int) throws(Diagnostic) -> [UInt8] {
        Array(try reader.take(try reader.unsigned(lengthSize)))
    }

    private func text(_ bytes: [UInt8]) throws(Diagnostic) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .badData("a string is not UTF-8") }
        return text
    }

    /// A whole number of up to 8 bytes, in two's complement. Beside tensors it may be longer, as seeds are.
    private mutating func long() throws(Diagnostic) -> Value {
        let digits = try reader.take(try reader.unsigned(1))
        guard digits.count <= 8 else {
            if dialect == .tensors { return .number }
            throw .badData("a whole number has more than 8 bytes")
        }
        let isNegative = (digits.last ?? 0) >= 0x80
        return .integer(digits.reversed().reduce(isNegative ? -1 : 0) { $0 << 8 | Int($1) })
    }

    private func name(_ module: String, _ function: String) throws(Diagnostic) -> Value {
        if let name = Name(rawValue: "\(module) \(function)"), name.dialect == dialect { return .name(name) }
        let full = "\(module.prefix(80)).\(function.prefix(80))"
        guard dialect == .tensors else {
            throw .badData("the name \(full) is refused: \(dialect.content) do not need it")
        }
        if ["torch", "torch.cuda", "torch.storage"].contains(module), function.hasSuffix("Storage") {
            return .storageType(String(function.prefix(80)))
        }
        let root = module.split(separator: ".").first.map(String.init) ?? module
        let isOfPython = module == "builtins" || module == "__builtin__"
        guard !Self.dangerousModules.contains(root), !isOfPython || !Self.dangerousFunctions.contains(function) else {
            throw .badData(
                "the name \(full) is refused: \(dialect.content) do not need it, and where Python loads this file it "
                    + "would run what stands there")
        }
        return .opaque(full)
    }
}
