import SketchBase
import SketchDocuments

/// A command with `--json`: what is wrong is told on stdout too, as data.
protocol AnswersJSON {
    var json: Bool { get }
    /// What is printed last where it fails.
    func answer(_ error: Diagnostic) -> JSONValue
}

extension AnswersJSON {
    func answer(_ error: Diagnostic) -> JSONValue { error.answer }
}

extension Diagnostic {
    /// The error and its further ones as a command with `--json` prints them.
    var answer: JSONValue { .members(["problems": .array(problems)]) }

    var problems: [JSONValue] { ([self] + further).map(\.json) }
}
