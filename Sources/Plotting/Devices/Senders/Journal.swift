import Foundation
import SketchBase
import SketchDocuments

/// What became of a program, in a file beside it: a line of JSON a stroke, appended and on the disk before the stroke's
/// commands are sent, so that neither a pulled cable nor a power cut leaves a stroke that may be drawn and is not listed.
/// Each line ends with a checksum over all before it; a last one that is torn counts as not written.
package final class Journal {
    /// What is known of the last time that the program was sent.
    package struct Entry: Hashable, Sendable {
        /// SHA-256 of the program.
        package var program: String
        package var machine: String
        package var strokes: Int
        package var copy = 1
        package var copies = 1
        /// Strokes of which commands were given to the machine: they may be drawn, or drawn in part.
        package var begun = 0
        /// Strokes that are surely drawn.
        package var drawn = 0
        /// Numbers of strokes that may be missing, as replies were lost.
        package var doubtful: [Int] = []
        /// Why it ended; nil where it goes on, or nobody was left to say so.
        package var ending: String?
        package var isFinished = false
        /// How the machine was left.
        package var place = Place.underway

        /// What an ending says of where the machine is.
        package enum Place: String, CaseIterable, Sendable {
            /// Somewhere on its way, if it has kept its place.
            case underway
            case parked
            /// It has said that it began anew, or that an alarm stopped it.
            case lost
        }

        package init(program: String, machine: String, strokes: Int) {
            (self.program, self.machine, self.strokes) = (program, machine, strokes)
        }

        /// Whether there is something left to draw.
        package var isOpen: Bool { !isFinished }
        /// Numbers of strokes that are drawn again where it goes on, and may be there already.
        package var repeated: ClosedRange<Int>? { begun > drawn ? drawn + 1...begun : nil }
    }

    package let path: String
    private var descriptor: Int32
    private var sum: String
    /// What was noted last.
    package private(set) var entry: Entry

    private static let version: Int64 = 1
    private static let sumLength = 16
    private static let lineLimit = 1 << 20
    /// Far more strokes, or copies, than a plot has.
    private static let numberLimit = 1 << 40

    /// Where the journal of a program lies.
    package static func path(of program: String) -> String { program + ".journal" }

    /// Opens a journal, which no other process may write meanwhile, and begins an entry behind what it holds.
    ///
    /// - Throws: `cannotCreateOutput`; `tryAgain` where another process sends the same program; `badData` for a file that
    ///   is no journal, or a damaged one.
    package init(_ path: String, beginning entry: Entry) throws(Diagnostic) {
        self.path = path
        self.entry = entry
        try FileCalls.check(path)
        descriptor = FileCalls.open(path, O_RDWR | O_CREAT | O_APPEND)
        guard descriptor >= 0 else {
            throw Diagnostic(.cannotCreateOutput, "\(path): cannot be opened: \(FileCalls.reason)")
        }
        guard FileCalls.lock(descriptor) else {
            throw Diagnostic(.tryAgain, "\(path): another process is sending this program; wait until it has ended")
        }
        let before = try Self.read(path)
        sum = before.sum
        guard ftruncate(descriptor, off_t(before.length)) == 0 else { throw refusal() }
        try append([
            JSONMember("plot", .integer(Self.version)), JSONMember("program", .string(entry.program)),
            JSONMember("machine", .string(entry.machine)), JSONMember("strokes", .integer(Int64(entry.strokes))),
            JSONMember("copy", .integer(Int64(entry.copy))), JSONMember("copies", .integer(Int64(entry.copies))),
            JSONMember("drawn", .integer(Int64(entry.drawn))), JSONMember("begun", .integer(Int64(entry.begun))),
            JSONMember("place", .string(entry.place.rawValue)),
            JSONMember("time", .string(Date.now.formatted(.iso8601))),
        ])
    }

    deinit { close() }

    /// Lets others write it.
    package func close() {
        if descriptor >= 0 { Foundation.close(descriptor) }
        descriptor = -1
    }

    /// Notes how far it is, before the commands of further strokes are sent.
    package func note(begun: Int, drawn: Int, acknowledged: Int) throws(Diagnostic) {
        (entry.begun, entry.drawn) = (max(entry.begun, begun), max(entry.drawn, drawn))
        try append([
            JSONMember("begun", .integer(Int64(begun))), JSONMember("drawn", .integer(Int64(drawn))),
            JSONMember("acknowledged", .integer(Int64(acknowledged))),
        ])
    }

    /// Notes the end.
    package func end(
        _ ending: String, isFinished: Bool, place: Entry.Place, doubtful: [Int]
    ) throws(Diagnostic) {
        (entry.ending, entry.isFinished, entry.place, entry.doubtful) = (ending, isFinished, place, doubtful)
        var members = [
            JSONMember("end", .string(ending)), JSONMember("finished", .bool(isFinished)),
            JSONMember("place", .string(place.rawValue)),
        ]
        if !doubtful.isEmpty {
            members.append(JSONMember("doubtful", .array(doubtful.map { .integer(Int64($0)) })))
        }
        try append(members)
    }

    private func append(_ members: [JSONMember]) throws(Diagnostic) {
        let line: String
        (line, sum) = Self.sealed(JSONValue.object(members).text(), behind: sum)
        guard FileCalls.write(descriptor, Data(line.utf8)), FileCalls.sync(descriptor) else { throw refusal() }
    }

    /// A line of the journal: an object with the checksum over it and all before it, which is handed on.
    package static func sealed(_ body: String, behind sum: String) -> (line: String, sum: String) {
        let next = Self.sum(of: body, behind: sum)
        return ("\(body.dropLast()),\"sum\":\"\(next)\"}\n", next)
    }

    private func refusal() -> Diagnostic {
        Diagnostic(.inputOutput, "\(path): could not be written: \(FileCalls.reason)")
    }

    private static func sum(of body: String, behind sum: String) -> String {
        String(Digest.sha256(Data((sum + body).utf8)).prefix(sumLength))
    }

    // MARK: Reading

    /// The last entry of a journal; nil where there is none, or none that was written to its end.
    ///
    /// - Throws: `badData` for a file that is no journal, or a damaged one, with path and line.
    package static func last(_ path: String) throws(Diagnostic) -> Entry? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try read(path).entry
    }

    /// - Returns: the bytes that hold whole lines, and the last one's checksum.
    private static func read(_ path: String) throws(Diagnostic) -> (entry: Entry?, sum: String, length: Int) {
        let stream = try FileStream(path)
        var (entry, sum, length): (Entry?, String, Int) = (nil, "", 0)
        var number = 0
        while let line = try stream.line(limit: lineLimit) {
            number += 1
            let end = stream.position
            let tail = "\",\"sum\":\"".utf8.count - 1 + sumLength + 2
            let text = String(decoding: line, as: UTF8.self)
            let body = String(text.dropLast(tail)) + "}"
            let next = Self.sum(of: body, behind: sum)
            guard text.hasSuffix(",\"sum\":\"\(next)\"}") else {
                let isJournal = number > 1 || text.hasPrefix("{\"plot\":")
                // What was being written when the power went is the last.
                if isJournal, try stream.line(limit: lineLimit) == nil { break }
                throw Diagnostic(
                    .badData,
                    isJournal
                        ? "\(path):\(number): the line is damaged: its checksum is not that of the journal up to it"
                        : "\(path):\(number): this is no journal of `studio plot send`; expected a line with \"plot\"",
                    hint: "where nothing is to be resumed, remove the file")
            }
            let name = "\(path):\(number)"
            try obey(JSONNode(JSONValue(parsing: Data(body.utf8), name: path, firstLine: number), name: name), &entry)
            (sum, length) = (next, end)
        }
        return (entry, sum, length)
    }

    /// - Throws: `badData` for a line that no plot has written, although its checksum is right.
    private static func obey(_ line: JSONNode, _ entry: inout Entry?) throws(Diagnostic) {
        func number(_ key: String, _ range: ClosedRange<Int>) throws(Diagnostic) -> Int? {
            try line.optional(key)?.integer(in: range)
        }
        func place() throws(Diagnostic) -> Entry.Place? {
            guard let word = try line.optional("place") else { return nil }
            return Entry.Place(rawValue: try word.string()) ?? .lost
        }
        if try line.optional("plot") != nil {
            let program = try line.required("program").string()
            let doubtful = entry?.program == program && entry?.isOpen == true ? entry?.doubtful ?? [] : []
            var new = Entry(
                program: program, machine: try line.required("machine").string(),
                strokes: try line.required("strokes").integer(in: 0...numberLimit))
            new.copies = try number("copies", 1...numberLimit) ?? 1
            new.copy = try number("copy", 1...new.copies) ?? 1
            new.drawn = try number("drawn", 0...new.strokes) ?? 0
            // What an older run may have drawn beyond that stays in doubt until it is drawn again.
            (new.begun, new.doubtful) = (try number("begun", new.drawn...new.strokes) ?? new.drawn, doubtful)
            new.place = try place() ?? new.place
            entry = new
            return
        }
        guard var known = entry else { throw line.error("expected a line with \"plot\" before all others") }
        if try line.optional("end") != nil {
            known.ending = try line.required("end").string()
            known.isFinished = try line.required("finished").bool()
            known.place = try place() ?? known.place
            for stroke in try line.optional("doubtful")?.elements() ?? [] {
                known.doubtful.append(try stroke.integer(in: 1...max(known.strokes, 1)))
            }
        } else {
            let begun = try line.required("begun").integer(in: 0...known.strokes)
            let drawn = try line.required("drawn").integer(in: 0...begun)
            (known.begun, known.drawn) = (max(known.begun, begun), max(known.drawn, drawn))
        }
        entry = known
    }
}
