import Foundation
import SketchBase

/// What a plugin outside the package does; its file's name says which.
package enum PluginKind: String, CaseIterable, Sendable {
    case renderer = "render"
    case filter

    /// What the names of such files begin with.
    package var prefix: String { "studio-\(rawValue)-" }

    /// What it is told to do with a page.
    var verb: String { rawValue }

    package var word: String { self == .renderer ? "renderer" : "filter" }
}

/// A file that is called as plugins are: `studio-render-NAME` or `studio-filter-NAME`.
package struct PluginFile: Sendable, Hashable {
    package let kind: PluginKind
    package let name: String
    package let path: String

    /// What messages call it.
    var title: String { "\(kind.prefix)\(name)" }

    /// Nil for a file that is not called so.
    package init?(path: String) {
        let file = (path as NSString).lastPathComponent
        guard let kind = PluginKind.allCases.first(where: { file.hasPrefix($0.prefix) }) else { return nil }
        (self.kind, self.name, self.path) = (kind, String(file.dropFirst(kind.prefix.count)), path)
    }

    /// All such files of these folders, in their order, by name within each.
    static func all(in folders: [String]) -> [PluginFile] {
        folders.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().compactMap {
                PluginFile(path: (folder as NSString).appendingPathComponent($0))
            }
        }
    }

    /// Why it cannot be run; nil where nothing speaks against it so far.
    var obstacle: String? {
        guard name.wholeMatch(of: /[a-z][a-z0-9_-]*/) != nil else {
            return "what follows \(kind.prefix) has to be a name of lowercase letters, digits, - and _, a letter first"
        }
        var status = stat()
        guard stat(path, &status) == 0 else {
            return "cannot be found: \(String(cString: strerror(errno)))"
        }
        guard status.st_mode & S_IFMT == S_IFREG else { return "is no file" }
        guard access(path, X_OK) == 0 else { return "is not executable; chmod +x \(path)" }
        guard access(path, R_OK) == 0 else { return "must not be read by you; chmod +r \(path)" }
        return nil
    }

    /// The error that another has its place.
    func unused(_ reason: String) -> Diagnostic {
        Diagnostic(.unavailable, "the plugin \(title) is shadowed: \(reason)")
    }

    /// The error that it does not do what plugins have to: not its input's fault.
    func broken(_ reason: String) -> Diagnostic {
        Diagnostic(.unavailable, "the plugin \(title) is broken: \(reason)", hint: "it is \(path)")
    }
}
