import SketchBase
import SketchStrokes
import Synchronization

/// Through it a run reads checkpoints and the drawings that scenes name, each file once: whoever asks
/// again gets what was read before, until the file changes.
///
/// It holds nothing but what files say and what follows from that alone, so any number of tasks may
/// share it. Its own lock is held only to look something up. Each file has a lock besides, held while
/// the file is read: those who ask for the same wait for it, all others go on. What is drawn and
/// computed from there is its callers' work.
public final class Library: Sendable {
    private let models = Shelf<LibraryModel>()
    private let drawings = Shelf<DrawingFile>()
    private let lines = Shelf<SharedLines>()

    public init() {}

    /// The checkpoint in the file at `path`, which is read once something of it is asked for.
    public func model(_ path: String) -> LibraryModel { models.item(path) { LibraryModel(path) } }

    /// A drawing of any file that has a `DrawingReader`. Of a file no more is read than up to the last
    /// drawing asked for: what is wrong behind it stays unnoticed.
    ///
    /// - Parameters:
    ///   - index: which, from 0, broken ones counted.
    ///   - split: the only part of the file that counts; nil for all of it.
    /// - Throws: `missingInput`, or `badData` where the file is none of drawings, has too few, or the
    ///   drawing, or what stands before it, is broken.
    public func drawing(
        _ index: Int, of split: Split? = nil, in path: String
    ) throws(Diagnostic) -> DrawingRecord.Content {
        try drawings.item(path) { DrawingFile(path) }.drawing(index, of: split)
    }

    /// The line of a text file with this number, from 1; nil where it has fewer. Other lines are not looked at.
    ///
    /// - Throws: `missingInput`, or as `LineFile.line`.
    public func line(_ number: Int, of path: String) throws(Diagnostic) -> [UInt8]? {
        try lines.item(path) { SharedLines(path) }.line(number)
    }

    /// Lets go of all files but these, and of folders, since what changes in a folder does not show on it.
    public func keep(only paths: Set<String>) {
        models.keep(only: paths)
        drawings.keep(only: paths)
        lines.keep(only: paths)
    }
}

/// A checkpoint and what is made of it, each once and for as long as anyone asks.
public final class LibraryModel: Sendable {
    private let path: String
    private let read = Once<CheckpointFile>()
    private let packed = Once<Sampler>()
    private let encoding = Once<LatentEncoder>()

    fileprivate init(_ path: String) { self.path = path }

    /// - Throws: as `CheckpointFile`.
    public func file() throws(Diagnostic) -> CheckpointFile {
        try read.value { () throws(Diagnostic) in try CheckpointFile(path) }
    }

    /// - Throws: as `file` and `CheckpointFile.get`.
    public func sampler() throws(Diagnostic) -> Sampler {
        try packed.value { () throws(Diagnostic) in Sampler(try file().get()) }
    }

    /// - Throws: as `sampler`, and `badData` for a model without encoder.
    public func encoder() throws(Diagnostic) -> LatentEncoder {
        try encoding.value { () throws(Diagnostic) in try LatentEncoder(try file().get()) }
    }
}

/// What is made of files, by their paths, each kept until its file changes.
private final class Shelf<Item: Sendable>: Sendable {
    private let items = Mutex<[String: (stamp: FileStamp, item: Item)]>([:])

    /// The item of the file at `path`. The stamp is taken before the file is read, so that a change
    /// meanwhile is not missed.
    ///
    /// - Parameter make: makes one that has read nothing yet.
    func item(_ path: String, _ make: () -> Item) -> Item {
        let stamp = FileStamp(path)
        return items.withLock { items in
            if let kept = items[path], kept.stamp == stamp { return kept.item }
            let item = make()
            items[path] = (stamp, item)
            return item
        }
    }

    func keep(only paths: Set<String>) {
        items.withLock { items in
            items = items.filter { paths.contains($0.key) && !$0.value.stamp.isFolder }
        }
    }
}

/// What is made once, by whoever asks first; who asks meanwhile waits for it.
final class Once<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, Diagnostic>?>(nil)

    func value(_ make: () throws(Diagnostic) -> Value) throws(Diagnostic) -> Value {
        try result.withLock { result -> Result<Value, Diagnostic> in
            if let result { return result }
            let made = Result { () throws(Diagnostic) in try make() }
            result = made
            return made
        }.get()
    }
}

/// A text file whose lines several tasks may ask for.
private final class SharedLines: Sendable {
    private let path: String
    private let file = Mutex<LineFile?>(nil)

    init(_ path: String) { self.path = path }

    func line(_ number: Int) throws(Diagnostic) -> [UInt8]? {
        try file.withLock { file -> Result<[UInt8]?, Diagnostic> in
            Result { () throws(Diagnostic) in
                if file == nil { file = try LineFile(path) }
                return try file?.line(number)
            }
        }.get()
    }
}
