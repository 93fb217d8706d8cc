import Foundation
import SketchBase
import SketchDocuments

/// The scene files of the folder.
struct SceneFiles: Sendable {
    let folder: WorkFolder

    static let ending = ".json"
    private static let limit = 16 << 20
    /// Where versions go that were replaced.
    private static let former = ".studio-former"

    func names() -> [String] { folder.names(ending: Self.ending) }

    /// - Throws: `usage` for no name of a scene file, `missingInput` where there is none.
    func read(_ name: String) throws(Diagnostic) -> (text: Data, path: String) {
        let path = try self.path(name)
        do throws(Diagnostic) {
            return (try InputFile.read(path, limit: Self.limit), path)
        } catch {
            guard error.status == .missingInput else { throw error }
            throw Diagnostic(
                .missingInput, "\(name): there is no such scene",
                hint: nameHint(to: name, in: names(), otherwise: "there are"))
        }
    }

    private func path(_ name: String) throws(Diagnostic) -> String {
        guard name.hasSuffix(Self.ending) else {
            throw Diagnostic(.usage, "\"\(name)\": expected the name of a scene, which ends in .json")
        }
        return try folder.file(name)
    }

    /// Writes a scene file. One that is there is replaced only where `base` is the SHA-256 of what it holds, and is put
    /// aside before.
    ///
    /// - Returns: the SHA-256 of the new file, and whether there was none.
    /// - Throws: `tryAgain` where the file holds something else by now, `inputOutput` where the disk refuses.
    func save(_ text: String, as name: String, over base: String?) throws(Diagnostic) -> (hash: String, isNew: Bool) {
        let path = try self.path(name)
        let data = Data(text.utf8)
        let isThere = FileManager.default.fileExists(atPath: path)
        if isThere {
            let former = try InputFile.read(path, limit: Self.limit)
            let hash = Digest.sha256(former)
            guard hash == base else {
                throw Diagnostic(
                    .tryAgain, "\(name): \(base == nil ? "is there already" : "has changed since it was read")",
                    hint: "read it again, or take another name")
            }
            try keep(former, of: name, hash)
        }
        try OutputFile.write(data, to: path, force: isThere)
        return (Digest.sha256(data), !isThere)
    }

    private func keep(_ data: Data, of name: String, _ hash: String) throws(Diagnostic) {
        let former = folder.path + "/" + Self.former
        guard mkdir(former, 0o755) == 0 || errno == EEXIST else {
            throw Diagnostic(.inputOutput, "\(former): cannot be made: \(FileCalls.reason)")
        }
        let path = "\(former)/\(name.dropLast(Self.ending.count))-\(hash.prefix(12)).json"
        guard !FileManager.default.fileExists(atPath: path) else { return }
        try OutputFile.write(data, to: path, force: false)
    }
}
