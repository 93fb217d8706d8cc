import Foundation
import TestSupport
import Testing

/// Compares `data` to the byte with the file Snapshots/`name`. With STUDIO_RECORD=1 in the environment
/// the file is written anew and the test fails, so that nobody records by accident.
func expectSnapshot(_ data: Data, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = TestFiles.root.appendingPathComponent("Tests/PluginsTests/Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["STUDIO_RECORD"] == "1" {
        try data.write(to: file)
        Issue.record("recorded \(file.path)", sourceLocation: sourceLocation)
        return
    }
    let expected = try Data(contentsOf: file)
    guard data != expected else { return }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = String(decoding: expected, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(lines, expectedLines).prefix { $0 == $1 }.count
    Issue.record(
        """
        \(name) differs from line \(line + 1):
        expected: \(line < expectedLines.count ? expectedLines[line] : "the end")
        found:    \(line < lines.count ? lines[line] : "the end")
        """, sourceLocation: sourceLocation)
}
