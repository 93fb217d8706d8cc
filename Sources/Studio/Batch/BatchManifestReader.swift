import SketchBase
import SketchDocuments

/// Reads a manifest page by page, so that its length does not matter.
package final class BatchManifestReader {
    let path: String
    let header: JSONNode
    private let stream: FileStream
    private var line = 1

    /// - Throws: `missingInput` where it is not there, `badData` where its first line is no manifest's.
    package init(_ path: String) throws(Diagnostic) {
        self.path = path
        stream = try FileStream(path)
        guard let first = try stream.line(limit: BatchManifest.lineLimit),
            let value = try? JSONValue(parsing: .init(first), name: path), value["batch"] == .integer(1)
        else {
            throw .badData("\(path):1: expected the first line of a batch's manifest")
        }
        header = JSONNode(value, name: "\(path):1")
    }

    /// The line that was read last, for errors.
    var place: String { "\(path):\(line)" }

    /// The next page; nil at the end. - Throws: `badData` where its line is not as a batch writes it.
    package func page() throws(Diagnostic) -> BatchEntry? {
        guard let bytes = try stream.line(limit: BatchManifest.lineLimit) else { return nil }
        line += 1
        return try BatchEntry(line: bytes, name: place)
    }
}
