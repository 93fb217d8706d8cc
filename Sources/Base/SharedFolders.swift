import Foundation

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

    package static var styles: [String] { named("Styles", variable: "STUDIO_STYLES") }
    package static var machines: [String] { named("Machines", variable: "STUDIO_MACHINES") }
    package static var checkpoints: [String] { named("Checkpoints", variable: "STUDIO_CHECKPOINTS") }
    package static var scenes: [String] { named("Scenes", variable: "STUDIO_SCENES") }

    /// The names, without ending, of all files in `folders` that end in `ending`, sorted.
    package static func names(in folders: [String], ending: String) -> [String] {
        let found = folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
        return Set(found.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }).sorted()
    }

    /// NAME + `ending` in the first of `folders` that has it; nil where none has, and for a name with a slash.
    package static func file(_ name: String, ending: String, in folders: [String]) -> String? {
        guard !name.contains("/") else { return nil }
        return folders.map { ($0 as NSString).appendingPathComponent(name + ending) }
            .first(where: FileManager.default.fileExists)
    }
}
