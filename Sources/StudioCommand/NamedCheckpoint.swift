import SketchBase
import SketchModel

extension Checkpoint {
    /// The checkpoint that a command line names, by its path or as `owl`. Where it is none, and `other` is one, says how
    /// the command is meant.
    ///
    /// - Throws: as `read`.
    static func named(
        _ text: String, hashing: Bool = true, orMeant other: String? = nil, as command: @autoclosure () -> String = ""
    ) throws(Diagnostic) -> Checkpoint {
        do {
            return try read(CheckpointLibrary.standard.path(text), hashing: hashing)
        } catch {
            if let other, (try? isCheckpoint(other)) == true {
                throw error.with(hint: "did you mean `\(command())`?")
            }
            guard error.status == .missingInput, let hint = CheckpointLibrary.standard.hint(on: text) else {
                throw error
            }
            throw error.with(hint: hint)
        }
    }
}
