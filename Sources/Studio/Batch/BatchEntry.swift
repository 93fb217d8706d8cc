import Foundation
import SketchBase
import SketchDocuments

/// A page that is drawn, as a line of the manifest tells it.
struct BatchPage: Sendable {
    var index: Int
    var seed: UInt64
    var parameters: [JSONMember]
    /// SHA-256 of the scene in its recipe and its checkpoints' hashes.
    var input: String
    var files: [File]
    /// Cells that show nothing.
    var emptyCells: Int

    struct File: Hashable, Sendable {
        /// As it is seen from the manifest's folder.
        var path: String
        var sha256: String
    }

    /// The line, without its end.
    var line: String {
        var members = [
            JSONMember("index", .integer(Int64(index))), JSONMember("seed", .integer(Int64(clamping: seed))),
        ]
        if !parameters.isEmpty { members.append(JSONMember("parameters", .object(parameters))) }
        members.append(JSONMember("input", .string(input)))
        members.append(
            JSONMember(
                "files", .array(files.map { .members(["path": .string($0.path), "sha256": .string($0.sha256)]) })))
        if emptyCells > 0 { members.append(JSONMember("empty", .integer(Int64(emptyCells)))) }
        return JSONValue.object(members).text()
    }

    /// - Throws: `badData` for a line that is written otherwise than `line` writes it.
    init(line: [UInt8], name: String) throws(Diagnostic) {
        let node = JSONNode(try JSONValue(parsing: Data(line), name: name), name: name)
        index = try node.required("index").integer(in: 0...Int.max)
        seed = UInt64(try node.required("seed").integer(in: 0...Int(BatchSeed.range.upperBound)))
        parameters = try node.optional("parameters")?.members().map { JSONMember($0.key, $0.node.value) } ?? []
        input = try node.required("input").string()
        files = try node.required("files").elements().map { file throws(Diagnostic) in
            File(path: try file.required("path").string(), sha256: try file.required("sha256").string())
        }
        emptyCells = try node.optional("empty")?.integer(in: 1...Int.max) ?? 0
        guard self.line.utf8.elementsEqual(line) else {
            throw .badData("\(name): is not as a batch writes it; was it changed by hand?")
        }
    }

    init(index: Int, seed: UInt64, parameters: [JSONMember], input: String, files: [File], emptyCells: Int) {
        (self.index, self.seed, self.parameters) = (index, seed, parameters)
        (self.input, self.files, self.emptyCells) = (input, files, emptyCells)
    }
}
