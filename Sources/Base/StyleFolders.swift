import Foundation

/// Where styles are looked for, the first folder first.
package enum StyleFolders {
    package static var standard: [String] { SharedFolders.named("Styles", variable: "STUDIO_STYLES") }

    /// The names, without ending, of all .json files in `folders`, sorted.
    package static func names(in folders: [String]) -> [String] {
        let found = folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
        return Set(found.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }).sorted()
    }
}

/// Where the files are looked for that come with the program.
package enum SharedFolders {
    /// ./NAME, the folder that the environment variable names, and the installation's: share/studio/NAME beside the
    /// executable's bin, or NAME in one of the folders around the executable (a checkout). The first folder comes first.
    package static func named(_ name: String, variable: String) -> [String] {
        var folders = [name]
        if let named = ProcessInfo.processInfo.environment[variable], !named.isEmpty { folders.append(named) }
        let executable = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        if var folder = executable {
            folders.append(folder.deletingLastPathComponent().appendingPathComponent("share/studio/\(name)").path)
            for _ in 0..<4 {
                folders.append(folder.appendingPathComponent(name).path)
                folder.deleteLastPathComponent()
            }
        }
        return folders
    }
}
