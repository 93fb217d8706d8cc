import Foundation
import SketchBase
import SketchDocuments

/// Makes one batch of the shards that were drawn into a folder, and proves that together they are the batch as it would
/// be without shards: all have the same settings, every page or archive is there once, and every file has the hash that was listed.
public struct BatchMerge: Sendable {
    /// The merged manifest, the same to the byte as that of a run without shards.
    public let manifest: String
    /// For `sha256sum -c`.
    public let sums: String
    /// How many lines it has, of pages or of archives.
    public private(set) var lineCount = 0
    public let shardCount: Int

    /// - Parameter force: whether a manifest that is there is replaced.
    /// - Throws: `missingInput` where a shard, or one of its files, is not there; `badData` where shards are not of one
    ///   batch, pages are missing, or files have other content; `cannotCreateOutput` where a manifest is there already;
    ///   `tryAgain` where it was stopped.
    public init(
        folder: String, threads: Int, force: Bool, isStopped: () -> Bool, progress: (_ done: Int, _ total: Int) -> Void
    ) throws(Diagnostic) {
        func inFolder(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }
        (manifest, sums) = (inFolder(BatchManifest.name), inFolder(BatchSums.name))
        let shards = try Self.shards(in: folder)
        try OutputFile.checkName(manifest, force: force)
        shardCount = shards.count
        let first = try BatchManifestReader(inFolder(BatchManifest.name(of: shards[0]))).header
        let isPacked = first.value["archives"] != nil
        let total = try first.required(isPacked ? "archives" : "pages").integer(in: 1...Int.max)
        let unit = isPacked ? "archive" : "page"
        let header = Self.withoutShard(first.value)

        let merged = try OutputFileStream(manifest, force: force, ending: ".part")
        try merged.write(Data((header.text() + "\n").utf8))
        for shard in shards {
            let reader = try BatchManifestReader(inFolder(BatchManifest.name(of: shard)))
            guard Self.withoutShard(reader.header.value) == header else {
                throw reader.header.error(
                    "is of another batch than \(BatchManifest.name(of: shards[0])): their settings differ; draw one of them anew, as the "
                        + "other was drawn, by --shard and --force")
            }
            guard reader.header.value["shard"] == .string(shard.text) else {
                throw reader.header.error(
                    "is not of shard \(shard.text); give it the name that it had when it was drawn")
            }
            for index in stride(from: lineCount, to: shard.range(of: total).upperBound, by: 512) {
                guard !isStopped() else { throw Diagnostic(.tryAgain, "stopped: nothing is merged") }
                let end = min(index + 512, shard.range(of: total).upperBound)
                var pages: [BatchEntry] = []
                for number in index..<end {
                    guard let page = try reader.page() else {
                        throw .badData(
                            "\(reader.path): ends before \(unit) \(number); finish shard \(shard.text) by --resume first"
                        )
                    }
                    guard page.index == number else {
                        throw .badData(
                            "\(reader.place): expected \(unit) \(number), found \(page.index); draw shard \(shard.text) anew by "
                                + "--force")
                    }
                    pages.append(page)
                }
                _ = try BatchThreads.map(pages, threads: threads) { (page) throws(Diagnostic) in
                    try Self.check(page, folder: folder)
                }
                try merged.write(Data(pages.map { $0.line + "\n" }.joined().utf8))
                lineCount = end
                progress(lineCount, total)
            }
            guard try reader.page() == nil else {
                throw .badData(
                    "\(reader.place): is \(isPacked ? "an archive" : "a page") too many; draw shard \(shard.text) anew by --force"
                )
            }
        }
        try merged.finish()
        try BatchSums.write(sums, of: [manifest])
    }

    /// The shards whose manifests lie in the folder: all of one count.
    private static func shards(in folder: String) throws(Diagnostic) -> [BatchShard] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw Diagnostic(.missingInput, "\(folder): is no folder that can be read")
        }
        var found: [Int: Set<Int>] = [:]
        for name in names {
            guard let match = name.wholeMatch(of: /manifest\.([0-9]+)-of-([0-9]+)\.jsonl/), let number = Int(match.1),
                let count = Int(match.2)
            else { continue }
            found[count, default: []].insert(number)
        }
        guard let (count, numbers) = found.first else {
            throw Diagnostic(
                .missingInput, "\(folder): holds no manifest of a shard, such as manifest.1-of-8.jsonl")
        }
        guard found.count == 1 else {
            let counts = found.keys.sorted().map(String.init).joined(separator: " and ")
            throw .badData(
                "\(folder): holds shards of batches in \(counts) parts; expected those of one batch, so "
                    + "move the manifests of the others into another folder")
        }
        let missing = (1...max(count, 1)).lazy.filter { !numbers.contains($0) }
        if let shard = missing.first {
            throw Diagnostic(
                .missingInput, "\(folder): shard \(shard)/\(count) is not there; draw it by --shard \(shard)/\(count)")
        }
        return try (1...max(count, 1)).map { number throws(Diagnostic) in
            try BatchShard("\(number)/\(count)", environment: [:])
        }
    }

    private static func withoutShard(_ header: JSONValue) -> JSONValue {
        guard case .object(let members) = header else { return header }
        return .object(members.filter { $0.key != "shard" })
    }

    private static func check(_ page: BatchEntry, folder: String) throws(Diagnostic) {
        for file in page.files {
            let path = (folder as NSString).appendingPathComponent(file.path)
            guard try Digest.sha256(file: path) == file.sha256 else {
                throw .badData(
                    "\(path): is not the file that the batch has drawn; remove it, and draw its shard by --resume")
            }
        }
    }
}
