import Foundation
import SketchBase
import SketchDocuments
import SketchStudio
import Synchronization

/// What somebody keeps: `favourites.ndjson` has each drawing once, as a line that scenes and `studio train` read;
/// `notes.ndjson` what was said of it, of which the last counts. Lines are only ever added.
final class Favourites: Sendable {
    private struct State {
        var drawings: JournalFile
        var notes: JournalFile
        /// By handle: the place of its line.
        var places: [String: Int] = [:]
        /// By handle: what was said last.
        var latest: [String: Remark] = [:]
    }

    struct Remark: Hashable, Sendable {
        var stars = 0
        var note = ""
        var isKept = true
    }

    static let file = "favourites.ndjson"
    static let notesFile = "notes.ndjson"

    private let state: Mutex<State>

    init(_ folder: WorkFolder) throws(Diagnostic) {
        var state = State(
            drawings: try JournalFile(folder.path + "/" + Self.file),
            notes: try JournalFile(folder.path + "/" + Self.notesFile))
        for (place, line) in state.drawings.lines.enumerated() {
            if case .string(let handle)? = line["handle"], state.places[handle] == nil { state.places[handle] = place }
        }
        for line in state.notes.lines {
            guard case .string(let handle)? = line["handle"] else { continue }
            state.latest[handle] = Self.remark(line, before: state.latest[handle] ?? Remark())
        }
        self.state = Mutex(state)
    }

    private static func remark(_ line: JSONValue, before: Remark) -> Remark {
        var remark = before
        if case .integer(let stars)? = line["stars"] { remark.stars = Int(clamping: stars) }
        if case .string(let note)? = line["note"] { remark.note = note }
        if case .bool(let isKept)? = line["kept"] { remark.isKept = isKept }
        return remark
    }

    func holds(_ handle: DrawingHandle) -> Bool { state.withLock { $0.places[handle.text] != nil } }

    /// Those that are kept, in the order in which they were found first, each as its line with what was said of it.
    func all() -> [JSONValue] {
        state.withLock { state in
            state.drawings.lines.enumerated().compactMap { place, line in
                guard case .object(let members) = line, case .string(let handle)? = line["handle"],
                    state.places[handle] == place
                else { return nil }
                let remark = state.latest[handle] ?? Remark()
                guard remark.isKept else { return nil }
                return .object(
                    members + [
                        JSONMember("stars", .integer(Int64(remark.stars))), JSONMember("note", .string(remark.note)),
                    ])
            }
        }
    }

    /// Keeps a drawing, or says something else of it.
    ///
    /// - Parameter line: its line, where it is none yet.
    /// - Throws: `inputOutput` where the disk refuses.
    func set(
        _ handle: DrawingHandle, line: JSONValue?, stars: Int?, note: String?, isKept: Bool
    ) throws(Diagnostic) {
        let text = handle.text
        try state.withLock { state throws(Diagnostic) in
            if state.places[text] == nil, let line {
                try state.drawings.append(line)
                state.places[text] = state.drawings.lines.count - 1
            }
            let before = state.latest[text]
            var remark = before ?? Remark()
            if let stars { remark.stars = stars }
            if let note { remark.note = note }
            remark.isKept = isKept
            guard remark != before else { return }
            try state.notes.append(
                .members([
                    "handle": .string(text), "stars": .integer(Int64(remark.stars)), "note": .string(remark.note),
                    "kept": .bool(isKept), "time": .string(Date.now.formatted(.iso8601)),
                ]))
            state.latest[text] = remark
        }
    }
}
