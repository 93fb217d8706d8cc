import Foundation
import SketchBase
import SketchDocuments

/// Tar archives in which a batch's pictures lie as WebDataset reads them: files of one picture have one key, the name up
/// to its first dot, and stand together; `key.json` says what the manifest says of a page.
struct BatchArchives: Sendable {
    let template: BatchTemplate
    /// The template as it is seen from the batch's folder.
    let relativeText: String
    /// How many pages there are in each, the last apart.
    let size: Int

    static let ending = ".tar"
    /// How many pictures there are in each, where nobody says how many pages.
    static let usualPictures = 1000

    /// The names of members: nine digits order ten million pages, five the cells of a page.
    static func memberTemplate(_ format: String, each: BatchPart) -> String {
        (each == .cell ? "{index:09}-{cell:05}." : "{index:09}.") + format
    }
}

/// Puts drawn pages into their archives, one archive after the other. Without archives pages pass through.
final class BatchPacker {
    private let batch: Batch
    private let force: Bool
    private let resumes: Bool
    private var tar: TarFile?
    private var inputs = Digest.Sum()
    private var emptyCells = 0

    init(_ batch: Batch, force: Bool, resumes: Bool) {
        (self.batch, self.force, self.resumes) = (batch, force, resumes)
    }

    /// Takes the next page.
    ///
    /// - Returns: the line of the manifest that it completes, if any.
    /// - Throws: `cannotCreateOutput` for an archive that is there and is another; `inputOutput` where the disk refuses.
    func add(_ page: BatchArtist.DrawnPage) throws(Diagnostic) -> BatchEntry? {
        guard let archives = batch.archives else { return page.entry }
        let number = page.entry.index / archives.size
        let tar: TarFile
        if let open = self.tar {
            tar = open
        } else {
            let path = batch.paths(ofUnit: number)[0]
            if archives.template.hasFoldersWithin {
                // Where this fails, opening says why.
                try? FileManager.default.createDirectory(
                    atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            }
            tar = try TarFile(path, force: force, resumes: resumes)
            (self.tar, inputs, emptyCells) = (tar, Digest.Sum(), 0)
        }
        for start in stride(from: 0, to: page.contents.count, by: batch.outputs.count) {
            let places = start..<start + batch.outputs.count
            for place in places { try tar.add(page.entry.files[place].path, page.contents[place]) }
            let files = page.entry.files[places]
            let key = files.first.map { String($0.path.prefix { $0 != "." }) } ?? ""
            try tar.add(key + ".json", Data(description(of: page.entry, Array(files)).utf8))
        }
        inputs.add(Array((page.entry.input + "\n").utf8))
        emptyCells += page.entry.emptyCells
        guard page.entry.index + 1 == batch.pages(ofUnit: number).upperBound else { return nil }
        self.tar = nil
        return BatchEntry(
            index: number, facts: batch.facts(ofUnit: number), input: inputs.sha256(),
            files: [BatchEntry.File(path: batch.relativePaths(ofUnit: number)[0], sha256: try tar.finish())],
            emptyCells: emptyCells)
    }

    /// What is known of a picture: the page's line, with its own files alone.
    private func description(of page: BatchEntry, _ files: [BatchEntry.File]) -> String {
        var own = page
        own.files = files
        guard let number = files.first?.cell else { return own.line }
        let cell = batch.scenes[batch.page(page.index).scene].cells[number - 1]
        own.emptyCells = 0
        own.facts += [
            JSONMember("cell", .integer(Int64(number))), JSONMember("row", .integer(Int64(cell.row))),
            JSONMember("column", .integer(Int64(cell.column))),
        ]
        if !cell.label.isEmpty { own.facts.append(JSONMember("label", .string(cell.label))) }
        return own.line
    }
}
