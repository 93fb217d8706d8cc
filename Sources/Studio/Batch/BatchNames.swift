import SketchBase
import Synchronization

/// The names of a batch's files, so that no companion of a picture takes that of another file. Any number of threads may
/// ask at once.
final class BatchNames: Sendable {
    private let batch: Batch
    /// Of the lists that are written beside the files.
    private let lists: [String]
    private let state = Mutex(State())

    private struct State {
        /// Hashes of the pictures' names, since the names of ten million would take a gigabyte; nil until there is a
        /// companion.
        var pictures: Set<Int>?
        /// The picture of each companion.
        var companions: [String: String] = [:]
    }

    init(_ batch: Batch, shard: BatchShard) {
        self.batch = batch
        lists = [BatchManifest.name(of: shard), BatchSums.name(of: shard)]
    }

    /// Gives a name to a companion of `picture`; both are as they are seen from the manifest's folder.
    ///
    /// - Throws: `badData` where another file of the batch has it.
    func claim(_ companion: String, of picture: String) throws(Diagnostic) {
        let owner = state.withLock { state -> String? in
            if lists.contains(companion) { return "the batch's own list" }
            let pictures = state.pictures ?? Set(allPictures.map { $0.path.hashValue })
            state.pictures = pictures
            if pictures.contains(companion.hashValue), let other = allPictures.first(where: { $0.path == companion }) {
                return "page \(other.page)'s own picture"
            }
            let first = state.companions[companion] ?? picture
            state.companions[companion] = first
            return first == picture ? nil : "a further file of \(batch.inFolder(first))"
        }
        guard let owner else { return }
        throw .badData(
            "\(batch.inFolder(picture)): its further file \(batch.inFolder(companion)) has the name of \(owner); give "
                + "--out names of which none begins another, as with {index:06}")
    }

    private var allPictures: some Sequence<(page: Int, path: String)> {
        (0..<batch.pageCount).lazy.flatMap { page in self.batch.relativePaths(ofUnit: page).map { (page, $0) } }
    }
}
