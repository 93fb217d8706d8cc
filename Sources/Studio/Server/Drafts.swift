import Foundation
import SketchBase
import SketchDocuments
import Synchronization

/// What is being made and not saved yet: a file of JSON lines, of which the last counts.
final class Drafts: Sendable {
    /// Texts of scenes.
    static let scenes = "drafts.ndjson"
    /// Drawings by hand.
    static let drawings = "beginnings.ndjson"

    private let state: Mutex<(path: String, last: JSONValue)>

    init(_ folder: WorkFolder, file: String) throws(Diagnostic) {
        let journal = try JournalFile(folder.path + "/" + file)
        state = Mutex((journal.path, journal.lines.last ?? .null))
    }

    /// The last; null where there is none.
    var last: JSONValue { state.withLock(\.last) }

    /// - Throws: `inputOutput` where the disk refuses.
    func add(_ draft: JSONValue) throws(Diagnostic) {
        try state.withLock { state throws(Diagnostic) in
            try OutputFile.append(Data((draft.text() + "\n").utf8), to: state.path)
            state.last = draft
        }
    }
}
