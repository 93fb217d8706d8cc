import ArgumentParser
import SketchBase

/// For tests: what is shown of the program in its help and in docs.
package enum CommandLineCheck {
    /// Why `studio` would refuse these arguments before it does anything; nil where it would not.
    package static func fault(of arguments: [String]) -> String? {
        do {
            try CommandNames.check(arguments)
            try CommandNames.checkOutputs(arguments)
            _ = try StudioCommand.parseAsRoot(CommandNames.joiningNegativeNumbers(arguments))
            return nil
        } catch  where StudioCommand.exitCode(for: error).isSuccess {
            return nil  // help or the version was asked for
        } catch {
            return (error as? Diagnostic)?.text ?? StudioCommand.message(for: error)
        }
    }

    /// The commands that do something, each with its example.
    package static func examples() throws(Diagnostic) -> [(command: String, example: String?)] {
        try CommandDescription.ofStudio().all.filter(\.isLeaf).map { ($0.name, $0.example) }
    }
}
