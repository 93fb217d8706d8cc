import CLinux
import Foundation
import SketchBase
import SketchDocuments

/// The list of a batch's pages, or of one shard's: what batch it is, then a line a page, by rising index. Lines are
/// appended when their files are on the disk, so a run that is killed at any moment leaves a list of what is done.
final class BatchManifest {
    let path: String
    private let descriptor: Int32

    static let name = "manifest.jsonl"

    /// The manifest's name of a shard.
    static func name(of shard: BatchShard) -> String {
        shard == .whole ? name : "manifest.\(shard.number)-of-\(shard.count).jsonl"
    }

    enum Beginning { case new, resumed, replaced }

    /// Opens the manifest, which no other process may write meanwhile.
    ///
    /// - Parameters:
    ///   - header: its first line.
    ///   - beginning: whether there may be none of before; whether one is gone on with, where there is one; or replaced.
    /// - Throws: `cannotCreateOutput` where there is one and should not be, or one of another batch; `tryAgain` where
    ///   another process writes it; `badData` where it is not as `append` wrote it.
    init(_ path: String, header: JSONValue, _ beginning: Beginning) throws(Diagnostic) {
        self.path = path
        try FileCalls.check(path)
        let isNew = !FileManager.default.fileExists(atPath: path)
        descriptor = FileCalls.open(path, O_RDWR | O_CREAT | O_APPEND)
        guard descriptor >= 0 else {
            let reason = FileCalls.reason
            let folder = (path as NSString).deletingLastPathComponent
            guard folder.isEmpty || FileManager.default.fileExists(atPath: folder) else {
                throw Diagnostic(
                    .cannotCreateOutput, "\(path): the folder \(folder) does not exist; create it first")
            }
            throw Diagnostic(.cannotCreateOutput, "\(path): cannot be opened: \(reason)")
        }
        guard FileCalls.lock(descriptor) else {
            throw Self.isBusy(path)
        }
        if beginning == .resumed { try cutTornLine() }
        let isBegun = try holdsPages(of: beginning == .resumed ? header : nil)
        switch beginning {
        case .new where isBegun:
            throw Diagnostic(
                .cannotCreateOutput,
                "\(path): exists already; go on with its batch by --resume, begin anew by --force, or take another folder"
            )
        case .resumed where isBegun: break
        case .new, .resumed, .replaced:
            do throws(Diagnostic) {
                try cut(to: 0)
                try append([header.text()])
            } catch {
                // Where there is no room for its first line, there is to be no manifest.
                if isNew { unlink(path) }
                throw error
            }
        }
    }

    deinit { close(descriptor) }

    /// Gives the manifest of a smaller batch of the same settings the first line of a larger one, which begins with its
    /// pages. Any other is left as it is.
    ///
    /// - Parameters:
    ///   - archiveSize: pages of an archive; where the last is not full, it would change, and nothing is done.
    ///   - check: throws where the pages that are listed cannot be those of the larger batch.
    /// - Throws: `tryAgain` where another process writes it, as reading and writing it, as `check`.
    static func extend(
        _ path: String, to header: JSONValue, archiveSize: Int?,
        check: (BatchManifestReader) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        let descriptor = FileCalls.open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard FileCalls.lock(descriptor) else { throw isBusy(path) }
        let stream = try FileStream(path)
        guard let first = try stream.line(limit: lineLimit), let old = try? JSONValue(parsing: Data(first), name: path),
            case .integer(let before)? = old["pages"], case .integer(let now)? = header["pages"], before < now,
            header["shard"] == nil, before % Int64(archiveSize ?? 1) == 0, withoutCounts(old) == withoutCounts(header)
        else { return }
        try check(try BatchManifestReader(path))
        let file = try OutputFileStream(path, force: true, ending: ".part")
        try file.write(Data((header.text() + "\n").utf8))
        while true {
            let portion = try stream.take(1 << 16)
            guard !portion.isEmpty else { break }
            try file.write(Data(portion))
        }
        try file.finish()
    }

    /// A first line but for how much there is.
    private static func withoutCounts(_ header: JSONValue) -> JSONValue {
        guard case .object(let members) = header else { return header }
        return .object(members.filter { !["pages", "archives"].contains($0.key) })
    }

    private static func isBusy(_ path: String) -> Diagnostic {
        Diagnostic(.tryAgain, "\(path): another process is writing it; wait until it has ended")
    }

    /// Appends whole lines, and waits until they are on the disk, with all files that were written before them.
    ///
    /// - Throws: `inputOutput` where the disk refuses.
    func append(_ lines: [String]) throws(Diagnostic) {
        guard !lines.isEmpty else { return }
        // Files were not waited for one by one, which takes a thousand times as long.
        _ = syncfs(descriptor)
        guard FileCalls.write(descriptor, Data(lines.map { $0 + "\n" }.joined().utf8)), FileCalls.sync(descriptor)
        else { throw refusal() }
    }

    private func refusal() -> Diagnostic {
        Diagnostic(.inputOutput, "\(path): could not be written: \(FileCalls.reason)")
    }

    private func cut(to length: Int) throws(Diagnostic) {
        guard ftruncate(descriptor, off_t(length)) == 0 else { throw refusal() }
    }

    /// Cuts off what stands behind the last newline, as a kill in the middle of writing leaves it.
    private func cutTornLine() throws(Diagnostic) {
        var end = Int(lseek(descriptor, 0, SEEK_END))
        var portion = [UInt8](repeating: 0, count: 1 << 16)
        while end > 0 {
            let start = max(end - portion.count, 0)
            guard pread(descriptor, &portion, end - start, off_t(start)) == end - start else {
                throw Diagnostic(.inputOutput, "\(path): could not be read: \(FileCalls.reason)")
            }
            if let newline = portion[..<(end - start)].lastIndex(of: UInt8(ascii: "\n")) {
                return try cut(to: start + newline + 1)
            }
            end = start
        }
        try cut(to: 0)
    }

    /// Whether there is more than a header.
    ///
    /// - Parameter header: the header that it should have; nil takes any.
    /// - Throws: `cannotCreateOutput` where it has another.
    private func holdsPages(of header: JSONValue?) throws(Diagnostic) -> Bool {
        let stream = try FileStream(path)
        guard let first = try stream.line(limit: Self.lineLimit) else { return false }
        let isHeader = first.starts(with: #"{"batch":"#.utf8)
        guard try stream.line(limit: Self.lineLimit) != nil || !isHeader else { return false }
        if let header, !first.elementsEqual(header.text().utf8) {
            throw Diagnostic(
                .cannotCreateOutput,
                "\(path): is of a batch with other settings\(Self.difference(first, header)); take another folder, or "
                    + "begin anew by --force without --resume")
        }
        return true
    }

    static let lineLimit = 16 << 20

    /// What tells two headers apart, where it is more than their hashes.
    private static func difference(_ line: [UInt8], _ header: JSONValue) -> String {
        guard let other = try? JSONValue(parsing: Data(line), name: "manifest"), other["batch"] == .integer(1) else {
            return ", or no manifest at all"
        }
        let differing = ["generator", "pages", "out", "shard"].filter { other[$0] != header[$0] }
        guard let key = differing.first else { return "" }
        if key == "pages", case .integer(let before)? = other["pages"], case .integer(let now)? = header["pages"],
            before < now, header["archives"] != nil
        {
            return " (pages: \(before), here \(now); its last archive is not full, and full it would be another file)"
        }
        func text(_ value: JSONValue?) -> String { value?.text() ?? "none" }
        return " (\(key): \(text(other[key])), here \(text(header[key])))"
    }
}
