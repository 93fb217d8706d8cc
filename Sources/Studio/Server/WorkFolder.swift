import Foundation
import SketchBase
import SketchDocuments

/// The folder that a studio works in. Nothing outside it is read or written by name through the interface.
final class WorkFolder: Sendable {
    /// Absolute, without links.
    let path: String
    private let lock: FolderLock

    /// Held for as long as the process lives.
    private final class FolderLock: @unchecked Sendable {
        private let lock: OutputLock

        init(_ path: String, of folder: String) throws(Diagnostic) { lock = try OutputLock(path, of: folder) }
    }

    /// - Throws: `missingInput` where there is no such folder, `tryAgain` where another studio has it, naming that.
    init(_ path: String) throws(Diagnostic) {
        guard let resolved = FileCalls.realPath(path) else {
            throw Diagnostic(.missingInput, "\(path): there is no such folder", hint: "create it first")
        }
        guard FileCalls.isFolder(resolved) else { throw Diagnostic(.missingInput, "\(path): is no folder") }
        self.path = resolved
        lock = try FolderLock(self.path + "/.studio.lock", of: path)
    }

    /// The path of a file of this folder that a client names.
    ///
    /// - Throws: `usage` for what is no plain name, or leads outside by a link.
    func file(_ name: String) throws(Diagnostic) -> String {
        let isPlain = name.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && !"/\\".unicodeScalars.contains($0)
        }
        guard isPlain, !name.isEmpty, !name.hasPrefix("."), name.utf8.count <= 200 else {
            throw Diagnostic(.usage, "\"\(name)\": expected the name of a file of this folder, without slashes")
        }
        let file = path + "/" + name
        if let resolved = FileCalls.realPath(file) {
            guard resolved.hasPrefix(path == "/" ? path : path + "/") else {
                throw Diagnostic(.usage, "\(name): leads to a file outside the folder")
            }
        } else if (try? FileManager.default.destinationOfSymbolicLink(atPath: file)) != nil {
            throw Diagnostic(.usage, "\(name): is a link that leads nowhere")
        }
        return file
    }

    /// The names of its files that end so, sorted; those that nobody sees are left out.
    func names(ending: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
            .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") && (try? file($0)) != nil }.sorted()
    }
}

/// A file of JSON lines that only grows: a line is on the disk before anybody is told that it is kept.
struct JournalFile {
    let path: String
    /// All lines there are.
    private(set) var lines: [JSONValue] = []

    private static let limit = 1 << 29

    /// - Throws: `badData` for a line that is no JSON, saying which. What a power cut left of a last line, which nobody
    ///   was told of, is taken away.
    init(_ path: String) throws(Diagnostic) {
        self.path = path
        guard FileManager.default.fileExists(atPath: path) else { return }
        let data = try InputFile.read(path, limit: Self.limit)
        let name = (path as NSString).lastPathComponent
        let texts = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, text) in texts.enumerated() where !text.isEmpty {
            do throws(Diagnostic) {
                lines.append(try JSONValue(parsing: Data(text), name: name, firstLine: index + 1))
            } catch {
                guard index == texts.count - 1 else { throw error }
                guard truncate(path, off_t(data.count - text.count)) == 0 else {
                    throw Diagnostic(.inputOutput, "\(path): cannot be cut: \(FileCalls.reason)")
                }
                return
            }
        }
        // Somebody's editor left out the last line's end.
        if let last = data.last, last != UInt8(ascii: "\n") { try OutputFile.append(Data("\n".utf8), to: path) }
    }

    /// - Throws: `inputOutput` where the disk refuses; the file stays as it was.
    mutating func append(_ line: JSONValue) throws(Diagnostic) {
        try OutputFile.append(Data((line.text() + "\n").utf8), to: path)
        lines.append(line)
    }
}
