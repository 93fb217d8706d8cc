import Foundation
import SketchBase
import SketchDocuments
import SketchNetwork

/// The log of a run: one JSON object a line, one line an epoch.
struct TrainingLog {
    let path: String
    private var sum = Digest.Sum()
    private var length = 0

    init(path: String) { self.path = path }

    /// How long the log is, and its SHA-256: what a state keeps of it, so that a log that was changed is not gone on
    /// with.
    var seal: String { "\(length) \(sum.sha256())" }

    /// Drops what was logged after `step`, so that a resumed run does not log an epoch twice.
    ///
    /// - Parameter seal: what the log was when the state was saved; it may have grown since. nil where that is unknown.
    /// - Throws: `badData` for a log that was changed.
    mutating func truncate(afterStep step: Int, sealed seal: String? = nil) throws(Diagnostic) {
        (sum, length) = (Digest.Sum(), 0)
        guard FileManager.default.fileExists(atPath: path) else { return }
        let data = try InputFile.read(path)
        if let seal {
            let parts = seal.split(separator: " ")
            guard parts.count == 2, let length = Int(parts[0]), length >= 0, length <= data.count,
                Digest.sha256(data.prefix(length)) == parts[1]
            else {
                throw .badData(
                    "\(path): was changed since the run wrote it; put it back as it was, or away, to go on without")
            }
        }
        let kept = data.split(separator: UInt8(ascii: "\n")).filter { line in
            guard case .integer(let logged)? = (try? JSONValue(parsing: Data(line), name: path))?["step"] else {
                return false
            }
            return logged <= step
        }
        let text = Data(kept.flatMap { $0 + [UInt8(ascii: "\n")] })
        try OutputFile.write(text, to: path, force: true)
        add(text)
    }

    /// Appends one line.
    mutating func append(_ entry: JSONValue) throws(Diagnostic) {
        let line = Data((entry.text() + "\n").utf8)
        try OutputFile.append(line, to: path)
        add(line)
    }

    private mutating func add(_ data: Data) {
        sum.add(Array(data))
        length += data.count
    }
}

extension Loss {
    /// The parts by name, as logs and `studio evaluate` print them.
    public var json: JSONValue {
        .members([
            "offset": .number(offset), "pen": .number(pen), "reconstruction": .number(reconstruction),
            "kl": .number(kl),
        ])
    }
}
