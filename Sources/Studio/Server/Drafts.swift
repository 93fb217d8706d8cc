import Foundation
import SketchBase
import SketchDocuments
import Synchronization

/// Texts of scenes that are being written and not saved yet: `drafts.ndjson`, of which the last line counts.
final class Drafts: Sendable {
    static let file = "drafts.ndjson"

    private let state: Mutex<(path: String, last: JSONValue)>

    init(_ folder: WorkFolder) throws(Diagnostic) {
        let journal = try JournalFile(folder.path + "/" + Self.file)
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
