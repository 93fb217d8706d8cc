import Foundation
import SketchBase
import SketchDocuments
import Synchronization

/// Everything that was on screen: `history.ndjson` has a line a look, with the number of the look that it came from, and
/// a line wherever undo, redo or a choice led back to one. So looks are a tree, and nothing in it is ever lost.
final class History: Sendable {
    private struct Entry {
        var id: Int
        var parent: Int?
        var look: JSONValue
        var time: JSONValue
        var place = 0
    }

    private struct State {
        var journal: JournalFile
        var entries: [Entry] = []
        var current: Int?

        mutating func replay(_ line: JSONValue) {
            if let look = line["look"] {
                entries.append(
                    Entry(id: entries.count + 1, parent: current, look: look, time: line["time"] ?? .null))
                current = entries.count
            } else if case .integer(let id)? = line["go"], id >= 1, id <= entries.count {
                current = Int(id)
            } else if case .integer(let place)? = line["place"], let current {
                entries[current - 1].place = max(Int(clamping: place), 0)
            }
        }
    }

    static let file = "history.ndjson"
    /// So many looks are listed, the latest.
    private static let listed = 1000

    private let state: Mutex<State>

    init(_ folder: WorkFolder) throws(Diagnostic) {
        var state = State(journal: try JournalFile(folder.path + "/" + Self.file))
        for line in state.journal.lines { state.replay(line) }
        self.state = Mutex(state)
    }

    /// The number of looks there are.
    var count: Int { state.withLock(\.entries.count) }

    /// Adds a line, of `look`, `go` or `place`, and takes it to be so.
    ///
    /// - Throws: `inputOutput` where the disk refuses.
    func add(_ key: String, _ value: JSONValue) throws(Diagnostic) {
        try state.withLock { state throws(Diagnostic) in
            let line = JSONValue.members([key: value, "time": .string(Date.now.formatted(.iso8601))])
            try state.journal.append(line)
            state.replay(line)
        }
    }

    /// `{"current": number or null, "looks": [{"id", "parent", "look", "place", "time"}]}`.
    func json() -> JSONValue {
        state.withLock { state in
            .members([
                "current": state.current.map { .integer(Int64($0)) } ?? .null,
                "looks": .array(
                    state.entries.suffix(Self.listed).map { entry in
                        .members([
                            "id": .integer(Int64(entry.id)),
                            "parent": entry.parent.map { .integer(Int64($0)) } ?? .null,
                            "look": entry.look, "place": .integer(Int64(entry.place)), "time": entry.time,
                        ])
                    }),
            ])
        }
    }
}
