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
        let body = JSONValue.object(members).text()
        sum = Self.sum(of: body, behind: sum)
        let line = "\(body.dropLast()),\"sum\":\"\(sum)\"}\n"
        guard FileCalls.write(descriptor, Data(line.utf8)), FileCalls.sync(descriptor) else { throw refusal() }
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
            let value = try JSONValue(parsing: Data(body.utf8), name: path)
            (sum, length) = (next, end)
            obey(value, &entry)
        }
        return (entry, sum, length)
    }

    private static func obey(_ line: JSONValue, _ entry: inout Entry?) {
        func number(_ key: String) -> Int? {
            if case .integer(let value)? = line[key] { Int(exactly: value) } else { nil }
        }
        if line["plot"] != nil {
            guard case .string(let program)? = line["program"], case .string(let machine)? = line["machine"] else {
                return
            }
            let doubtful = entry?.program == program && entry?.isOpen == true ? entry?.doubtful ?? [] : []
            var new = Entry(program: program, machine: machine, strokes: number("strokes") ?? 0)
            (new.copy, new.copies, new.drawn) = (number("copy") ?? 1, number("copies") ?? 1, number("drawn") ?? 0)
            // What an older run may have drawn beyond that stays in doubt until it is drawn again.
            (new.begun, new.doubtful) = (max(number("begun") ?? 0, new.drawn), doubtful)
            if case .string(let word)? = line["place"] { new.place = Entry.Place(rawValue: word) ?? .lost }
            entry = new
        } else if let begun = number("begun"), let drawn = number("drawn") {
            guard var known = entry else { return }
            (known.begun, known.drawn) = (max(known.begun, begun), max(known.drawn, drawn))
            entry = known
        } else if case .string(let ending)? = line["end"] {
            entry?.ending = ending
            entry?.isFinished = line["finished"] == .bool(true)
            if case .string(let word)? = line["place"] { entry?.place = Entry.Place(rawValue: word) ?? .lost }
            if case .array(let numbers)? = line["doubtful"] {
                entry?.doubtful += numbers.compactMap {
                    if case .integer(let value) = $0 { Int(exactly: value) } else { nil }
                }
            }
        }
    }
}
