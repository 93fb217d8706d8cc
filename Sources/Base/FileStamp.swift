import Foundation

/// What tells one state of a file from another without reading it: when it was changed last, its size
/// and its inode. A missing file has a stamp too, unlike that of any file.
package struct FileStamp: Hashable, Sendable {
    package let isFolder: Bool
    private let state: [Int]

    package init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            isFolder = false
            state = []
            return
        }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        state = [
            status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_size), Int(truncatingIfNeeded: status.st_ino),
            Int(truncatingIfNeeded: status.st_dev),
        ]
    }
}
