import Foundation
import Synchronization

/// An output file that is written portion by portion, so that its size does not matter, and takes its place only when
/// it is whole: through a temporary file beside it, fsync and rename. One that is not finished is removed.
package final class OutputFileStream {
    private let path: String
    private let target: String
    private let temporary: String
    private var descriptor: Int32

    /// The temporary files of all that is being written.
    private static let unfinished = Mutex<Set<String>>([])

    /// Removes what is half written, for a program that is about to be ended from outside.
    package static func removeUnfinished() {
        for temporary in unfinished.withLock(\.self) { unlink(temporary) }
    }

    /// - Parameter ending: of the temporary file. One that is the same in every process is for files that no two write
    ///   at a time: whoever goes on after a kill takes its place.
    /// - Throws: `cannotCreateOutput` as `OutputFile.check`.
    package init(
        _ path: String, force: Bool, ending: String = ".\(ProcessInfo.processInfo.processIdentifier).tmp"
    ) throws(Diagnostic) {
        self.path = path
        target = try OutputFile.target(of: path, force: force)
        temporary = target + ending
        // Left by processes that were killed; numbers of processes come again in containers.
        unlink(temporary)
        AbandonedFiles.remove(of: target)
        descriptor = FileCalls.open(temporary, O_WRONLY | O_CREAT | O_EXCL)
        guard descriptor >= 0 else {
            throw Diagnostic(.cannotCreateOutput, "\(path): cannot be created: \(FileCalls.reason)")
        }
        // Says to others that somebody writes it.
        _ = FileCalls.lock(descriptor)
        Self.unfinished.withLock { [temporary] in _ = $0.insert(temporary) }
    }

    deinit { discard() }

    /// - Throws: `inputOutput` where the disk refuses.
    package func write(_ data: Data) throws(Diagnostic) {
        guard FileCalls.write(descriptor, data) else { throw refusal() }
    }

    /// Puts the whole file in its place.
    ///
    /// - Parameter isDurable: false leaves it to the caller that a power cut leaves no empty file.
    /// - Throws: `inputOutput` where the disk refuses; an older file stays as it was.
    package func finish(isDurable: Bool = true) throws(Diagnostic) {
        guard !isDurable || FileCalls.sync(descriptor), FileCalls.rename(temporary, target) else { throw refusal() }
        end()
    }

    private func discard() {
        guard descriptor >= 0 else { return }
        unlink(temporary)
        end()
    }

    private func end() {
        close(descriptor)
        descriptor = -1
        Self.unfinished.withLock { [temporary] in _ = $0.remove(temporary) }
    }

    private func refusal() -> Diagnostic {
        let reason = FileCalls.reason
        discard()
        return Diagnostic(.inputOutput, "\(path): could not be written: \(reason)")
    }
}
