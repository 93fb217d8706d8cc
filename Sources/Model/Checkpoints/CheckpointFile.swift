import Foundation
import SketchArrays
import SketchBase
import SketchDocuments
import SketchNetwork

/// A checkpoint's file, read and hashed once: the checkpoint in it, or everything that is wrong with it.
public struct CheckpointFile: Sendable {
    /// Of the whole file, whatever is in it.
    public let sha256: String
    /// nil where there are faults.
    public let checkpoint: Checkpoint?
    /// What is wrong with the file; empty where it reads.
    public let faults: [Diagnostic]

    /// - Throws: `missingInput`, or `inputOutput` where reading fails.
    public init(_ path: String) throws(Diagnostic) {
        let data = try InputFile.read(path)
        sha256 = Digest.sha256(data)
        do {
            (checkpoint, faults) = try Checkpoint.examine(data, path, sha256: sha256)
        } catch {
            (checkpoint, faults) = (nil, [error])
        }
    }

    /// - Throws: `badData` naming the metadata or tensor that is missing, unknown, of another shape, or
    ///   not finite; others that are wrong are counted.
    public func get() throws(Diagnostic) -> Checkpoint {
        guard let checkpoint else {
            guard var first = faults.first else { throw .internal("a checkpoint without faults was not read") }
            if faults.count > 1 {
                let more = " (and \(faults.count - 1) more)"
                if let hint = first.hint { first.hint = hint + more } else { first.message += more }
            }
            throw first
        }
        return checkpoint
    }
}

/// Reading and writing checkpoints (docs/checkpoint-format.md).
extension Checkpoint {
    private static let version = "1"
    private static let posteriorName = "posterior.mu"
    private static let classMeansName = "class.mu"

    /// Reads the checkpoint at `path`.
    ///
    /// - Throws: as `CheckpointFile` and its `get`.
    public static func read(_ path: String) throws(Diagnostic) -> Checkpoint {
        try CheckpointFile(path).get()
    }

    /// The checkpoint in these bytes, or everything that is wrong with it. Values are decoded only where
    /// all names and shapes are right.
    ///
    /// - Throws: `badData` for a file in which nothing else can be looked for.
    fileprivate static func examine(
        _ data: Data, _ path: String, sha256: String
    ) throws(Diagnostic) -> (checkpoint: Checkpoint?, faults: [Diagnostic]) {
        let header = try header(of: data, path)
        let metadata = Metadata(strings: header.metadata, path: path)
        guard try metadata.string("format") == StudioFormat.checkpoint.rawValue else {
            throw metadata.error(
                "format",
                "expected \"\(StudioFormat.checkpoint.rawValue)\": is this another program's model? See studio import")
        }
        guard try metadata.string("version") == version else {
            throw metadata.error("version", "this program reads version \(version); a newer one may read this file")
        }
        var faults: [Diagnostic] = []
        func attempt<T>(_ body: () throws(Diagnostic) -> T) -> T? {
            do throws(Diagnostic) {
                return try body()
            } catch {
                faults.append(error)
                return nil
            }
        }
        let configuration = attempt { () throws(Diagnostic) in
            try ModelConfiguration(json: try metadata.json("config"))
        }
        let scaleFactor = attempt(metadata.scaleFactor)
        let classes = attempt(metadata.classes)
        let licence = attempt { () throws(Diagnostic) in try metadata.string("licence") }
        let attribution = attempt { () throws(Diagnostic) in try metadata.string("attribution") }
        let training = attempt { () throws(Diagnostic) in try metadata.json("training").value }
        guard let configuration else { return (nil, faults) }
        let misfits = misfits(header.entries, to: configuration, path)
        guard misfits.isEmpty else { return (nil, faults + misfits) }

        var tensors: [String: [Float]] = [:]
        for entry in header.entries {
            tensors[entry.name] = attempt { () throws(Diagnostic) in
                try SafetensorsFile.tensor(entry, in: data, header, name: path).values
            }
        }
        guard faults.isEmpty, let scaleFactor, let classes, let licence, let attribution, let training else {
            return (nil, faults)
        }
        var parameters: [Float] = []
        parameters.reserveCapacity(configuration.parameterCount)
        for tensor in configuration.tensors { parameters += tensors.removeValue(forKey: tensor.name) ?? [] }
        var checkpoint = Checkpoint(
            configuration: configuration, parameters: parameters,
            scaleFactor: scaleFactor, classes: classes, licence: licence, attribution: attribution, training: training,
            sha256: sha256)
        checkpoint.posteriorMeans = rows(of: tensors[posteriorName], configuration)
        checkpoint.classMeans = rows(of: tensors[classMeansName], configuration)
        guard checkpoint.classMeans.isEmpty || checkpoint.classMeans.count == classes.count else {
            return (
                nil,
                [
                    .badData(
                        "\(path): tensor \(classMeansName): has \(checkpoint.classMeans.count) rows for "
                            + "\(classes.count) classes")
                ]
            )
        }
        return (checkpoint, [])
    }

    /// The latents in a tensor of shape [K, Z]; none where it is missing.
    private static func rows(of tensor: [Float]?, _ configuration: ModelConfiguration) -> [[Float]] {
        guard let tensor, configuration.latent > 0 else { return [] }
        return stride(from: 0, to: tensor.count, by: configuration.latent).map {
            Array(tensor[$0..<$0 + configuration.latent])
        }
    }

    /// Writes the checkpoint; equal checkpoints give equal bytes. `sha256` is not part of it.
    ///
    /// - Parameter half: round the parameters to F16.
    /// - Throws: as `SafetensorsFile.write`.
    public func write(to path: String, half: Bool, force: Bool) throws(Diagnostic) {
        guard parameters.count == configuration.parameterCount,
            (posteriorMeans + classMeans).allSatisfy({ $0.count == configuration.latent && !$0.isEmpty }),
            classMeans.isEmpty || classMeans.count == classes.count
        else { throw .internal("a checkpoint's parameters do not fit its configuration") }
        var tensors = namedTensors
        for (name, latents) in [(Self.posteriorName, posteriorMeans), (Self.classMeansName, classMeans)]
        where !latents.isEmpty {
            tensors.append(
                NamedTensor(
                    name: name, shape: [latents.count, configuration.latent], values: latents.flatMap(\.self)))
        }
        let metadata = [
            "format": StudioFormat.checkpoint.rawValue,
            "version": Self.version,
            "config": configuration.json.text(),
            "scale_factor": scaleFactor.description,
            "classes": JSONValue.array(classes.map { .string($0) }).text(),
            "licence": licence,
            "attribution": attribution,
            "training": training.text(),
        ]
        try SafetensorsFile(tensors: tensors, metadata: metadata).write(to: path, half: half, force: force)
    }

    /// Names and shapes that are not the configuration's.
    private static func misfits(
        _ entries: [SafetensorsHeader.Entry], to configuration: ModelConfiguration, _ path: String
    ) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        let expected = configuration.tensors
        var shapes: [String: [Int]] = [:]
        for tensor in expected { shapes[tensor.name] = tensor.shape }
        var found: Set<String> = []
        for entry in entries {
            found.insert(entry.name)
            if [posteriorName, classMeansName].contains(entry.name) {
                if configuration.latent == 0 || entry.shape.count != 2 || entry.shape[0] == 0
                    || entry.shape[1] != configuration.latent
                {
                    faults.append(
                        .badData(
                            "\(path): tensor \(entry.name): expected the shape [K, \(configuration.latent)], "
                                + "found \(entry.shape)"))
                }
            } else if let shape = shapes[entry.name] {
                guard entry.shape != shape else { continue }
                faults.append(
                    .badData("\(path): tensor \(entry.name): expected the shape \(shape), found \(entry.shape)"))
            } else {
                let hint = nameHint(to: entry.name, in: expected.map(\.name), otherwise: "its configuration has")
                faults.append(Diagnostic(.badData, "\(path): tensor \(entry.name) is unknown", hint: hint))
            }
        }
        for missing in expected where !found.contains(missing.name) {
            faults.append(.badData("\(path): tensor \(missing.name) of shape \(missing.shape) is missing"))
        }
        return faults
    }
}

/// The strings of `__metadata__`, read with checks.
private struct Metadata {
    var strings: [String: String]
    var path: String

    func error(_ key: String, _ message: String) -> Diagnostic {
        .badData("\(path): metadata \(key): \(message)\(strings[key].map { ", found \"\($0.prefix(60))\"" } ?? "")")
    }

    func string(_ key: String) throws(Diagnostic) -> String {
        guard let text = strings[key] else { throw .badData("\(path): the metadata \(key) is missing") }
        return text
    }

    func json(_ key: String) throws(Diagnostic) -> JSONNode {
        let name = "\(path): metadata \(key)"
        return JSONNode(try JSONValue(parsing: Data(try string(key).utf8), name: name), name: name)
    }

    func scaleFactor() throws(Diagnostic) -> Double {
        guard let factor = Double(try string("scale_factor")), (1e-6...1e6).contains(factor) else {
            throw error("scale_factor", "expected a number from 1e-6 to 1e6")
        }
        return factor
    }

    func classes() throws(Diagnostic) -> [String] {
        var classes: [String] = []
        for name in try json("classes").elements() { classes.append(try name.string()) }
        return classes
    }
}
