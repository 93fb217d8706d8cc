import SketchBase
import SketchDocuments

/// A command with `--json`: what is wrong is told on stdout too, as data.
protocol AnswersJSON {
    var json: Bool { get }
}

extension Diagnostic {
    /// The error and its further ones as a command with `--json` prints them.
    var answer: JSONValue { .members(["problems": .array(([self] + further).map(\.json))]) }
}
