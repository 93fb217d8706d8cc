import Foundation
import SketchBase
import SketchDocuments
import SketchNetwork

/// The log of a run: one JSON object a line, one line an epoch.
struct TrainingLog {
    let path: String

    /// Drops what was logged after `step`, so that a resumed run does not log an epoch twice.
    func truncate(afterStep step: Int) throws(Diagnostic) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let lines = try InputFile.readText(path).split(separator: "\n")
        let kept = lines.filter { line in
            guard case .integer(let logged)? = (try? JSONValue(parsing: Data(line.utf8), name: path))?["step"] else {
                return false
            }
            return logged <= step
        }
        let text = kept.map { $0 + "\n" }.joined()
        try OutputFile.write(Data(text.utf8), to: path, force: true)
    }

    /// Appends one line.
    func append(_ entry: JSONValue) throws(Diagnostic) {
        let line = Data((entry.text() + "\n").utf8)
        guard FileManager.default.fileExists(atPath: path) else {
            try OutputFile.write(line, to: path, force: false)
            return
        }
        do {
            guard let handle = FileHandle(forWritingAtPath: path) else {
                throw Diagnostic(.inputOutput, "\(path): cannot be opened for writing")
            }
            defer { try? handle.close() }
            try handle.seekToEnd()
            try handle.write(contentsOf: line)
        } catch let error as Diagnostic {
            throw error
        } catch {
            throw Diagnostic(.inputOutput, "\(path): could not be written: \(error.localizedDescription)")
        }
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
