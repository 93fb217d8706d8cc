import Foundation
import SketchBase

/// The zip files that `torch.save` writes since PyTorch 1.6: FOLDER/data.pkl describes the tensors, whose
/// elements lie in FOLDER/data/KEY, a file a storage (torch/serialization.py).
package enum TorchArchive {
    /// What a saved dictionary holds, by keys joined with points.
    package struct Content {
        package var tensors: [NamedTensor] = []
        /// The rest, each with what it is: "LongStorage", "argparse.Namespace".
        package var others: [String: String] = [:]
    }

    /// The tensors of floating-point numbers whose names are `wanted`; other tensors, and objects, go by their names.
    ///
    /// - Throws: `badData` where the file is damaged, would run something in Python, or a wanted tensor reaches beyond
    ///   its storage.
    package static func content(of data: Data, name: String, wanted: (String) -> Bool) throws(Diagnostic) -> Content {
        let members = try ZipArchive.members(of: data, name: name) { path in
            let parts = path.split(separator: "/")
            return (parts.count == 2 && (parts[1] == "data.pkl" || parts[1] == "byteorder"))
                || (parts.count == 3 && parts[1] == "data")
        }
        guard let (path, pickle) = members.first(where: { $0.key.hasSuffix("/data.pkl") }) else {
            throw .badData("\(name): is no file of torch.save: it holds no data.pkl")
        }
        let folder = path.dropLast("data.pkl".count)
        if let order = members["\(folder)byteorder"], order != Array("little".utf8) {
            throw .badData("\(name): its numbers are big-endian; save it on a little-endian machine")
        }
        // Views of one storage may overlap, but not without end: elements that all tensors together may have.
        var budget = members.values.reduce(0) { $0 + $1.count }
        var content = Content()
        do {
            let dictionary = try Pickle.tensors(pickle)
            content.others = dictionary.objects
            for (key, reference) in dictionary.tensors.sorted(by: { $0.key < $1.key }) {
                guard wanted(key), let type = elementTypes[reference.storageType] else {
                    content.others[key] = reference.storageType
                    continue
                }
                guard let storage = members["\(folder)data/\(reference.storage)"] else {
                    throw Diagnostic.badData("tensor \(key): its storage \(reference.storage) is missing")
                }
                do throws(Diagnostic) {
                    let values = try values(reference, type, storage, &budget)
                    content.tensors.append(NamedTensor(name: key, shape: reference.shape, values: values))
                } catch {
                    throw error.at("tensor \(key)")
                }
            }
        } catch let error as Diagnostic {
            throw error.at(name)
        } catch {
            throw .internal("\(error)")
        }
        return content
    }

    /// Storages that weights may lie in. Whole numbers, as counters are, are no weights.
    private static let elementTypes: [String: SafetensorsHeader.ElementType] = [
        "FloatStorage": .float32, "HalfStorage": .float16, "BFloat16Storage": .bfloat16, "DoubleStorage": .float64,
    ]

    /// The elements of a view, row by row; no others are decoded, since many views may have one storage.
    ///
    /// - Throws: `badData` where it reaches beyond its storage, or holds more than is left of the budget.
    private static func values(
        _ view: Pickle.TensorReference, _ type: SafetensorsHeader.ElementType, _ storage: [UInt8], _ budget: inout Int
    ) throws(Diagnostic) -> [Float] {
        guard view.shape.count == view.strides.count, view.offset >= 0 else {
            throw .badData("has \(view.shape.count) sides but \(view.strides.count) strides")
        }
        var last = view.offset
        var count = 1
        for (side, stride) in zip(view.shape, view.strides) {
            guard side > 0, stride >= 0 else { throw .badData("the shape \(view.shape) is empty or runs backwards") }
            let (reach, tooFar) = (side - 1).multipliedReportingOverflow(by: stride)
            let (sum, overflow) = last.addingReportingOverflow(reach)
            let (product, tooMany) = count.multipliedReportingOverflow(by: side)
            guard !tooFar, !overflow, !tooMany else { throw .badData("the shape \(view.shape) is too large") }
            (last, count) = (sum, product)
        }
        // A stride of 0 could ask for any number of elements.
        let elements = storage.count / type.size
        guard last < elements, count <= elements else {
            throw .badData("the shape \(view.shape) reaches beyond its storage of \(elements) elements")
        }
        budget -= count
        guard budget >= 0 else { throw .badData("the tensors show one storage again and again") }
        var places = [view.offset]
        for (side, stride) in zip(view.shape, view.strides) {
            places = places.flatMap { place in (0..<side).map { place + $0 * stride } }
        }
        let bytes = places.flatMap { storage[$0 * type.size..<($0 + 1) * type.size] }
        let values = type.decode(bytes) ?? []
        guard values.allSatisfy(\.isFinite) else { throw .badData("holds a value that is not finite") }
        return values
    }
}
