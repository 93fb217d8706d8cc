import SketchBase

/// What a safetensors file of Sketch Studio holds, by the `format` in its metadata.
package enum StudioFormat: String {
    case checkpoint = "sketch-studio"
    case preparedDrawings = "sketch-studio-dataset"
    case classifier = "sketch-studio-classifier"
    case trainingState = "sketch-studio-training"

    private var article: String { self == .preparedDrawings ? "" : self == .trainingState ? "the " : "a " }

    private var noun: String {
        switch self {
        case .checkpoint: "checkpoint"
        case .preparedDrawings: "prepared drawings"
        case .classifier: "classifier of drawings"
        case .trainingState: "state of a training run"
        }
    }

    /// How one comes by such a file.
    private var origin: String {
        switch self {
        case .checkpoint: "studio train and studio import make one"
        case .preparedDrawings: "studio dataset prepare makes them"
        case .classifier: "studio classifier train makes one"
        case .trainingState: "studio train leaves one beside its checkpoint"
        }
    }

    /// Whether a file's metadata say that it holds this.
    package func isNamed(in metadata: [String: String]) -> Bool { metadata["format"] == rawValue }

    /// - Parameter path: what errors call the file.
    /// - Throws: `badData` where its metadata name something else of this program's, or nothing of it.
    package func check(_ metadata: [String: String], path: String) throws(Diagnostic) {
        try checkNoOther(metadata, path: path)
        guard isNamed(in: metadata) else {
            throw Diagnostic(.badData, "\(path): holds no \(noun)", hint: origin)
        }
    }

    /// The same, where another program's files are not refused yet.
    package func checkNoOther(_ metadata: [String: String], path: String) throws(Diagnostic) {
        guard let found = metadata["format"].flatMap(StudioFormat.init), found != self else { return }
        let isResumable = self == .checkpoint && found == .trainingState
        throw Diagnostic(
            .badData, "\(path): holds \(found.article)\(found.noun), not \(article)\(noun)",
            hint: isResumable ? "studio train --resume goes on from it" : self == .checkpoint ? nil : origin)
    }
}
