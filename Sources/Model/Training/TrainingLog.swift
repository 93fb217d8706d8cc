import Foundation
import SketchBase
import SketchDocuments
import SketchNetwork

/// The log of a run: one JSON object a line, one line an epoch. Each line ends with a sum of itself and all before it,
/// `"sum":"0123456789abcdef"`, so that a log that was changed is not taken for what a run did.
struct TrainingLog {
    let path: String
    private var chain = LogChain()

    init(path: String) { self.path = path }

    /// Drops what was logged after `step`, so that a resumed run does not log an epoch twice.
    ///
    /// - Throws: `badData` for a log that was changed.
    mutating func truncate(afterStep step: Int) throws(Diagnostic) {
        chain = LogChain()
        guard FileManager.default.fileExists(atPath: path) else { return }
        let text = try InputFile.readText(path)
        var kept = ""
        // What stands behind the last newline is a line that a kill cut off.
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated() {
            guard step >= 0, !line.isEmpty else { continue }
            let place = "\(path):\(index + 1)"
            let entry = try JSONNode(JSONValue(parsing: Data(line.utf8), name: place), name: place)
            guard try entry.required("step").integer(in: 0...Int.max) <= step else { break }
            try chain.check(line, place)
            kept += "\(line)\n"
        }
        try OutputFile.write(Data(kept.utf8), to: path, force: true)
    }

    /// Appends one line.
    mutating func append(_ entry: JSONValue) throws(Diagnostic) {
        try OutputFile.append(Data((chain.sealed(entry) + "\n").utf8), to: path)
    }
}

/// The sums of a log's lines, each of the line and of the sum before.
package struct LogChain {
    private var last = ""

    package init() {}

    /// The line of an entry.
    mutating func sealed(_ entry: JSONValue) -> String {
        let text = entry.text()
        last = sum(text)
        return "\(text.dropLast()),\"sum\":\"\(last)\"}"
    }

    /// - Throws: `badData` where the line is not as `sealed` made it. Lines before the first with a sum are an earlier
    ///   version's.
    package mutating func check(_ line: some StringProtocol, _ place: String) throws(Diagnostic) {
        let parts = String(line).wholeMatch(of: /(.*),"sum":"([0-9a-f]{16})"}/)
        if parts == nil && last.isEmpty { return }
        guard let parts, parts.2 == sum(parts.1 + "}") else {
            throw .badData(
                "\(place): this line or one before was changed since the run wrote it; put the log back as it was, or "
                    + "away, to go on without")
        }
        last = String(parts.2)
    }

    private func sum(_ text: String) -> String { String(Digest.sha256(Data((last + text).utf8)).prefix(16)) }
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
