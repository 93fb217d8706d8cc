import Foundation
import SketchBase
import Synchronization

/// A folder of its own that a plugin runs in, may write to, and that is gone when it has ended.
package final class Scratch: Sendable {
    let path: String

    /// All there are, for the end of the program, which waits for nobody.
    private static let all = Mutex<Set<String>>([])
    private static let removesAtExit: Bool =
        atexit {
            for path in Scratch.all.withLock(\.self) { try? FileManager.default.removeItem(atPath: path) }
        } == 0

    /// - Throws: `cannotCreateOutput` where there is no room for it.
    package init() throws(Diagnostic) {
        _ = Self.removesAtExit
        var template = Array((NSTemporaryDirectory() + "/studio-plugin-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil, let real = realpath(template, nil) else {
            throw Diagnostic(
                .cannotCreateOutput,
                "\(NSTemporaryDirectory()): takes no folder for a plugin: \(String(cString: strerror(errno)))",
                hint: "TMPDIR names another place")
        }
        defer { free(real) }
        let path = String(cString: real)
        self.path = path
        Self.all.withLock { _ = $0.insert(path) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
        Self.all.withLock { [path] in _ = $0.remove(path) }
    }

    /// Removes what is in it.
    func empty() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            try? FileManager.default.removeItem(atPath: path + "/" + name)
        }
    }

    /// Why too much is in it; nil where it is not.
    func excess() -> String? {
        var (files, bytes) = (0, 0)
        guard let walk = FileManager.default.enumerator(atPath: path) else { return nil }
        for case let name as String in walk {
            files += 1
            guard files <= PluginLimits.scratchFiles else {
                return "left more than \(PluginLimits.scratchFiles) files in its scratch folder"
            }
            var status = stat()
            // Blocks, since a file may be long and hold nothing.
            if lstat(path + "/" + name, &status) == 0 { bytes += Int(status.st_blocks) * 512 }
            guard bytes <= PluginLimits.scratch else {
                return "wrote more than \(PluginLimits.scratch >> 20) MiB to its scratch folder"
            }
        }
        return nil
    }

    /// A file that a plugin left in it, taken for what it is: no link to elsewhere, no pipe.
    ///
    /// - Throws: `badData` with what is wrong.
    func read(_ name: String, limit: Int) throws(Diagnostic) -> Data {
        func refusal(_ reason: String) -> Diagnostic { .badData("the scratch file \"\(name)\" \(reason)") }
        if let reason = PlainName.fault(name) { throw refusal(reason) }
        let file = open(path + "/" + name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            throw refusal(errno == ELOOP ? "is a link" : "cannot be read: \(String(cString: strerror(errno)))")
        }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else {
            throw refusal("is no file of its own")
        }
        guard status.st_size <= limit else { throw refusal("is larger than \(limit >> 20) MiB") }
        guard let data = try? handle.read(upToCount: limit + 1) ?? Data(), data.count <= limit else {
            throw refusal("cannot be read")
        }
        return data
    }
}

/// Names of files without a folder.
enum PlainName {
    /// Why a text is none, as the end of a sentence; nil where it is one.
    static func fault(_ name: String) -> String? {
        if name.isEmpty { return "has no name" }
        if name.utf8.contains(UInt8(ascii: "/")) { return "has a slash in its name; expected one without a folder" }
        if name.hasPrefix(".") { return "begins with a dot" }
        if name.utf8.count > 200 { return "has a name of more than 200 bytes" }
        if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "has a control character in its name"
        }
        return nil
    }
}
