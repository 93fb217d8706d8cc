import Foundation
import SketchArrays
import SketchBase
import SketchDocuments
import SketchStrokes

/// Reading and writing classifiers (docs/checkpoint-format.md, "Classifiers").
extension Classifier {
    private static let version = "1"
    /// What the shipped classifier is called, in the folder Checkpoints (`SharedFolders`).
    package static let shippedName = "classifier.safetensors"

    /// Whether the file at `path` begins as a classifier does. - Throws: where it cannot be read.
    package static func isClassifier(_ path: String) throws(Diagnostic) -> Bool {
        let header = try? SafetensorsHeader(parsing: InputFile.read(path), name: path)
        return header.map { StudioFormat.classifier.isNamed(in: $0.metadata) } ?? false
    }

    /// What `studio info` shows of its network.
    package var facts: [JSONMember] {
        [
            JSONMember("config", config), JSONMember("parameters", .integer(Int64(parameters.count))),
            JSONMember("classes", .array(classes.map { .string($0) })), JSONMember("licence", .string(licence)),
            JSONMember("attribution", .string(attribution)), JSONMember("training", training),
        ]
    }

    private var config: JSONValue {
        .members([
            "side": .integer(Int64(configuration.side)),
            "channels": .array(configuration.channels.map { .integer(Int64($0)) }),
            "groups": .integer(Int64(configuration.groups)), "features": .integer(Int64(configuration.features)),
        ])
    }

    /// Reads the classifier at `path`.
    ///
    /// - Throws: `missingInput`; `badData` where the file is something else, or its metadata, tensors or values are
    ///   not those of a classifier.
    package static func read(_ path: String) throws(Diagnostic) -> Classifier {
        let data = try InputFile.read(path)
        let header: SafetensorsHeader
        do {
            header = try SafetensorsHeader(parsing: data, name: path)
        } catch {
            throw .badData("\(path): is no classifier, which studio classifier train makes (\(error.text))")
        }
        try StudioFormat.classifier.check(header.metadata, path: path)
        guard header.metadata["version"] == version else {
            throw .badData("\(path): this program reads version \(version) of classifiers; a newer one may read this")
        }
        func json(_ key: String) throws(Diagnostic) -> JSONNode {
            guard let text = header.metadata[key] else { throw .badData("\(path): the metadata \(key) is missing") }
            let name = "\(path): metadata \(key)"
            return JSONNode(try JSONValue(parsing: Data(text.utf8), name: name), name: name)
        }
        var classes: [String] = []
        for node in try json("classes").elements() { classes.append(try node.string()) }
        guard (2...65_536).contains(classes.count), Set(classes).count == classes.count else {
            throw .badData("\(path): metadata classes: expected from 2 to 65536 names, all different")
        }
        let configuration = try configuration(try json("config"), classes: classes.count)
        let training = try json("training").value
        let file = try SafetensorsFile(data, header, name: path)
        let expected = configuration.tensors
        guard file.tensors.map(\.name) == expected.map(\.name), file.tensors.map(\.shape) == expected.map(\.shape)
        else {
            throw .badData(
                "\(path): its tensors are not those of its configuration: expected "
                    + expected.map { "\($0.name) \($0.shape)" }.joined(separator: ", "))
        }
        return Classifier(
            configuration, parameters: file.tensors.flatMap(\.values), classes: classes,
            licence: header.metadata["licence"] ?? "", attribution: header.metadata["attribution"] ?? "",
            training: training, sha256: Digest.sha256(data))
    }

    /// Sizes within limits, so that no file can ask for a network beyond reason.
    private static func configuration(
        _ node: JSONNode, classes: Int
    ) throws(Diagnostic) -> ConvolutionalConfiguration {
        try node.allow(["side", "channels", "groups", "features"])
        let side = try node.required("side").integer(in: Raster.side...Raster.side)
        let groups = try node.required("groups").integer(in: 1...64)
        var channels: [Int] = []
        let list = try node.required("channels")
        for width in try list.elements() { channels.append(try width.integer(in: 1...512)) }
        guard (1...4).contains(channels.count), channels.allSatisfy({ $0 % groups == 0 }) else {
            throw list.error("expected one to four numbers that the \(groups) groups divide")
        }
        return ConvolutionalConfiguration(
            side: side, channels: channels, groups: groups,
            features: try node.required("features").integer(in: 1...4096), classes: classes)
    }

    /// Writes the classifier with its numbers rounded to F16; equal classifiers give equal bytes.
    ///
    /// - Throws: as `SafetensorsFile.write`.
    package func write(to path: String, force: Bool) throws(Diagnostic) {
        var tensors: [NamedTensor] = []
        var offset = 0
        let values = parameters
        for tensor in configuration.tensors {
            tensors.append(
                NamedTensor(
                    name: tensor.name, shape: tensor.shape, values: Array(values[offset..<offset + tensor.count])))
            offset += tensor.count
        }
        let metadata = [
            "format": StudioFormat.classifier.rawValue, "version": Self.version, "config": config.text(),
            "classes": JSONValue.array(classes.map { .string($0) }).text(), "licence": licence,
            "attribution": attribution, "training": training.text(),
        ]
        try SafetensorsFile(tensors: tensors, metadata: metadata).write(to: path, half: true, force: force)
    }
}
