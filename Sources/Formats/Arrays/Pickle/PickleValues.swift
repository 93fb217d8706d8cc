import SketchBase

/// What may lie on the stack of a pickle's reader.
extension Pickle {
    /// A value of Python. Objects that later opcodes change are references, as they are there.
    enum Value {
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
        /// "FloatStorage".
        case storageType(String)
        case storage(key: String, type: String)
        case tensor(TensorReference)
        /// What is not made here: the name of its class or function.
        case opaque(String)

        /// Strings of Python 2 are bytes.
        var string: String? {
            switch self {
            case .text(let text): text
            case .bytes(let bytes): String(validating: bytes, as: UTF8.self)
            default: nil
            }
        }
    }

    enum Name: String {
        case reconstruct = "numpy.core.multiarray _reconstruct"
        case reconstruct2 = "numpy._core.multiarray _reconstruct"
        case fromBuffer = "numpy.core.numeric _frombuffer"
        case fromBuffer2 = "numpy._core.numeric _frombuffer"
        case ndarray = "numpy ndarray"
        case dtype = "numpy dtype"
        case encode = "_codecs encode"
        case orderedDictionary = "collections OrderedDict"
        case defaultDictionary = "collections defaultdict"
        case rebuildTensor = "torch._utils _rebuild_tensor_v2"
        case rebuildParameter = "torch._utils _rebuild_parameter"
        case rebuildParameter2 = "torch._utils _rebuild_parameter_with_state"
        case rebuildFromType = "torch._tensor _rebuild_from_type_v2"

        var dialect: Dialect {
            switch self {
            case .reconstruct, .reconstruct2, .fromBuffer, .fromBuffer2, .ndarray, .dtype, .encode: .arrays
            case .orderedDictionary, .defaultDictionary, .rebuildTensor, .rebuildParameter, .rebuildParameter2,
                .rebuildFromType:
                .tensors
            }
        }
    }

    /// Keeps nothing but tensors, names of what was not made, and those of other dictionaries. One whose tensors another
    /// holds changes no more, so dictionaries form no ring and nest no deeper than `nesting` counts.
    final class Dictionary {
        private(set) var tensors: [String: TensorReference] = [:]
        private(set) var objects: [String: String] = [:]
        private(set) var isHeld = false
        private var nesting = 1

        static let nestingLimit = 8

        func set(_ key: Value, _ value: Value) throws(Diagnostic) {
            guard !isHeld else { throw .badData("a dictionary changes after another one holds it") }
            guard let name = key.string else { return }
            (tensors[name], objects[name]) = (nil, nil)
            switch value {
            case .tensor(let tensor): tensors[name] = tensor
            case .opaque(let object): objects[name] = object
            case .dictionary(let inner) where inner.tensors.isEmpty:
                // Settings, perhaps shared and nested deep. What they hold goes by the name of the outermost.
                if let object = inner.objects.values.min() { objects[name] = object }
            case .dictionary(let inner):
                // One held by many would multiply its tensors.
                guard !inner.isHeld else { throw .badData("a dictionary is held twice") }
                inner.isHeld = true
                nesting = max(nesting, inner.nesting + 1)
                guard nesting <= Self.nestingLimit else { throw .badData("dictionaries nest too deep") }
                for (key, tensor) in inner.tensors { tensors["\(name).\(key)"] = tensor }
                for (key, object) in inner.objects { objects["\(name).\(key)"] = object }
            default: return
            }
        }
    }

    /// Lists hold only arrays, and arrays no lists, so that nothing nests without bound.
    final class List {
        var arrays: [ArrayObject] = []
    }

    final class TypeObject {
        var code: String
        var bigEndian = false
        init(code: String) { self.code = code }
    }

    final class ArrayObject {
        var array: NumPyArray?
    }
}
