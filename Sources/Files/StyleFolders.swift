import Foundation

/// Where styles and machine profiles are looked for, the first folder first.
public enum StyleFolders {
    /// ./Styles, the folder that the environment variable STUDIO_STYLES names, and the installation's:
    /// share/studio/Styles beside the executable's bin, or Styles in one of the folders around the
    /// executable (a checkout).
    public static var standard: [String] {
        var folders = ["Styles"]
        if let named = ProcessInfo.processInfo.environment["STUDIO_STYLES"], !named.isEmpty {
            folders.append(named)
        }
        let executable = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        if var folder = executable {
            folders.append(folder.deletingLastPathComponent().appendingPathComponent("share/studio/Styles").path)
            for _ in 0..<4 {
                folders.append(folder.appendingPathComponent("Styles").path)
                folder.deleteLastPathComponent()
            }
        }
        return folders
    }

    /// The names, without ending, of all .json files in `folders`, sorted.
    public static func names(in folders: [String]) -> [String] {
        let found = folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
        return Set(found.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }).sorted()
    }
}
