import CArchive
import Foundation
import SketchBase

/// A tar archive that is written member by member and takes its place when it is whole (POSIX.1-1988 "ustar", by
/// libarchive). It holds no times and no owners, so the same members make the same bytes.
final class TarFile {
    private let path: String
    private let archive: OpaquePointer
    private let entry: OpaquePointer
    private let sink: Sink
    /// Whether a file that is there may be what a power cut has left of this one.
    private let resumes: Bool

    /// What libarchive writes to.
    private final class Sink {
        let stream: OutputFileStream
        /// A file of this name, which has to be the same as this one.
        let former: FormerFile?
        var sum = Digest.Sum()
        var failure: Diagnostic?

        init(_ stream: OutputFileStream, former: FormerFile?) { (self.stream, self.former) = (stream, former) }

        func write(_ bytes: UnsafeRawBufferPointer) -> Int {
            do throws(Diagnostic) {
                let data = Data(bytes)
                try stream.write(data)
                try former?.compare(data)
                sum.add(Array(bytes))
                return bytes.count
            } catch {
                failure = error
                return -1
            }
        }
    }

    /// - Parameter force: whether it may take the place of another file; else one that is there has to be the same.
    /// - Parameter resumes: whether it may be what a power cut has left of this one.
    /// - Throws: `cannotCreateOutput` as `OutputFile.check`.
    init(_ path: String, force: Bool, resumes: Bool) throws(Diagnostic) {
        (self.path, self.resumes) = (path, resumes)
        let former = !force && FileManager.default.fileExists(atPath: path) ? try FormerFile(path) : nil
        // One process writes it, since that holds the manifest, and writes it again after a kill.
        sink = Sink(try OutputFileStream(path, force: force || former != nil, ending: ".part"), former: former)
        guard let archive = archive_write_new(), let entry = archive_entry_new() else {
            throw .internal("libarchive gave no writer")
        }
        (self.archive, self.entry) = (archive, entry)
        archive_write_set_format_ustar(archive)
        archive_write_set_bytes_per_block(archive, 1 << 18)
        archive_write_set_bytes_in_last_block(archive, 1)
        let opened = archive_write_open(
            archive, Unmanaged.passUnretained(sink).toOpaque(), nil,
            { _, context, bytes, count in
                guard let context else { return -1 }
                let sink = Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
                return sink.write(UnsafeRawBufferPointer(start: bytes, count: count))
            }, nil)
        guard opened == ARCHIVE_OK else { throw refusal() }
    }

    deinit {
        archive_entry_free(entry)
        // What is buffered is for nothing where the archive is not finished.
        archive_write_fail(archive)
        archive_write_free(archive)
    }

    /// - Parameter name: ASCII, at most 100 characters.
    /// - Throws: `inputOutput` where the disk refuses.
    func add(_ name: String, _ data: Data) throws(Diagnostic) {
        archive_entry_clear(entry)
        archive_entry_set_pathname(entry, name)
        // A plain file: AE_IFREG, a macro that Swift does not see.
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, la_int64_t(data.count))
        archive_entry_set_mtime(entry, 0, 0)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw refusal() }
        let written = data.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        guard written == data.count else { throw refusal() }
    }

    /// Puts it in its place; whoever calls waits for the disk.
    ///
    /// - Returns: its SHA-256.
    /// - Throws: `cannotCreateOutput` where another file is there; `inputOutput` where the disk refuses.
    func finish() throws(Diagnostic) -> String {
        guard archive_write_close(archive) == ARCHIVE_OK else { throw refusal() }
        let sha256 = sink.sum.sha256()
        switch try sink.former?.end() {
        case .same?, nil: break
        case .torn? where resumes: break
        case .torn?, .other?: throw BatchArtist.isAnother(path)
        }
        try sink.stream.finish(isDurable: false)
        return sha256
    }

    private func refusal() -> Diagnostic {
        if let failure = sink.failure { return failure }
        let reason = archive_error_string(archive).map { String(cString: $0) } ?? "libarchive does not say why"
        return Diagnostic(.inputOutput, "\(path): could not be written: \(reason)")
    }
}
