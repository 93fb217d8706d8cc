import Foundation
import SketchBase
import SketchDocuments

/// A line of the manifest: what was drawn, and the hashes of its files.
package struct BatchEntry: Sendable {
    /// By which it is known in the batch, from 0.
    var index: Int
    /// What the batch says of it before anything is drawn: of a page its seed and parameters.
    var facts: [JSONMember]
    /// SHA-256 of the scene in its recipe and its checkpoints' hashes.
    var input: String
    var files: [File]
    /// Cells that show nothing.
    var emptyCells: Int

    package struct File: Hashable, Sendable {
        /// As it is seen from the manifest's folder.
        var path: String
        var sha256: String
        /// The cell that it shows alone, from 1.
        var cell: Int?
        /// Of the drawing, where it shows one that has a handle.
        var handle: String?

        var json: JSONValue {
            var members = [JSONMember("path", .string(path)), JSONMember("sha256", .string(sha256))]
            if let cell { members.append(JSONMember("cell", .integer(Int64(cell)))) }
            if let handle { members.append(JSONMember("handle", .string(handle))) }
            return .object(members)
        }
    }

    init(index: Int, facts: [JSONMember], input: String, files: [File], emptyCells: Int) {
        (self.index, self.facts, self.input) = (index, facts, input)
        (self.files, self.emptyCells) = (files, emptyCells)
    }

    /// The line, without its end.
    var line: String {
        var members = [JSONMember("index", .integer(Int64(index)))] + facts
        members.append(JSONMember("input", .string(input)))
        members.append(JSONMember("files", .array(files.map(\.json))))
        if emptyCells > 0 { members.append(JSONMember("empty", .integer(Int64(emptyCells)))) }
        return JSONValue.object(members).text()
    }

    /// - Throws: `badData` for a line that is written otherwise than `line` writes it.
    init(line: [UInt8], name: String) throws(Diagnostic) {
        let node = JSONNode(try JSONValue(parsing: Data(line), name: name), name: name)
        index = try node.required("index").integer(in: 0...Int.max)
        facts = try node.members().filter { !["index", "input", "files", "empty"].contains($0.key) }.map {
            JSONMember($0.key, $0.node.value)
        }
        input = try node.required("input").string()
        files = try node.required("files").elements().map { file throws(Diagnostic) in
            File(
                path: try file.required("path").string(), sha256: try file.required("sha256").string(),
                cell: try file.optional("cell")?.integer(in: 1...Layouts.maximumCells),
                handle: try file.optional("handle")?.string())
        }
        emptyCells = try node.optional("empty")?.integer(in: 1...Int.max) ?? 0
        guard self.line.utf8.elementsEqual(line) else {
            throw .badData(
                "\(name): is not as a batch writes it; was it changed by hand? Draw it anew by --force without --resume"
            )
        }
    }
}
