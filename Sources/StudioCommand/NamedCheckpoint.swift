import SketchBase
import SketchModel
import SketchStudio

extension Checkpoint {
    /// The checkpoint that a command line names, by its path or as `owl`. Where it is none, and `other` is one, says how
    /// the command is meant.
    ///
    /// - Throws: as `read`.
    static func named(
        _ text: String, orMeant other: String? = nil, as command: @autoclosure () -> String = ""
    ) throws(Diagnostic) -> Checkpoint {
        do {
            return try read(CheckpointLibrary.standard.path(text))
        } catch {
            if let other, (try? isCheckpoint(other)) == true {
                throw error.with(hint: "did you mean `\(command())`?")
            }
            throw CheckpointLibrary.standard.hinting(error, on: text)
        }
    }
}

extension Workshop {
    /// The checkpoint that a command line names, by its path or as `owl`, ready to draw.
    ///
    /// - Throws: as `LibraryModel.sampler`.
    func sampler(named text: String) throws(Diagnostic) -> Sampler {
        do {
            return try library.model(CheckpointLibrary.standard.path(text)).sampler()
        } catch {
            throw CheckpointLibrary.standard.hinting(error, on: text)
        }
    }
}

extension CheckpointLibrary {
    /// `error`, with the names that are there where no file is called `text`.
    fileprivate func hinting(_ error: Diagnostic, on text: String) -> Diagnostic {
        guard error.status == .missingInput, let hint = hint(on: text) else { return error }
        return error.with(hint: hint)
    }
}
