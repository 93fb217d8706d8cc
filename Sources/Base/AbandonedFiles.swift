import Foundation
import Synchronization

/// Temporary files, NAME.PROCESS.tmp, of processes that were killed while they wrote NAME.
enum AbandonedFiles {
    /// By folder, those there were when this process first wrote there.
    private static let known = Mutex<[String: [String]]>([:])

    /// Removes those of the file at `path`, unless somebody writes them still.
    static func remove(of path: String) {
        let name = (path as NSString).lastPathComponent
        let folder = (path as NSString).deletingLastPathComponent
        for file in temporaries(in: folder.isEmpty ? "." : folder) where file.hasPrefix(name + ".") {
            let process = file.dropFirst(name.utf8.count + 1).dropLast(4)
            guard let number = Int32(process), number > 0, kill(number, 0) != 0, errno == ESRCH else { continue }
            let abandoned = folder.isEmpty ? file : folder + "/" + file
            // In another container the process may live all the same: then it holds the lock.
            let descriptor = open(abandoned, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { continue }
            if FileCalls.lock(descriptor) { unlink(abandoned) }
            close(descriptor)
        }
    }

    private static func temporaries(in folder: String) -> [String] {
        known.withLock { known in
            if let files = known[folder] { return files }
            let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            let files = all.filter { $0.hasSuffix(".tmp") }
            known[folder] = files
            return files
        }
    }
}
