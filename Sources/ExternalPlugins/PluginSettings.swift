import Foundation

/// What a run says about plugins outside the package.
package struct PluginSettings: Sendable {
    /// Folders in which they are looked for first.
    package var folders: [String]
    /// Whether what they may do is limited.
    package var isConfined: Bool
    /// Folders that they may read besides what `PluginSandbox` allows.
    package var readable: [String]
    /// What one page may take.
    package var seconds: Int
    /// Gets each line that a plugin writes to its standard error.
    package var tell: @Sendable (String) -> Void

    package init(
        folders: [String] = [], isConfined: Bool = true, readable: [String] = [],
        seconds: Int = PluginLimits.secondsForPage, tell: @escaping @Sendable (String) -> Void
    ) {
        (self.folders, self.isConfined, self.readable) = (folders, isConfined, readable)
        (self.seconds, self.tell) = (seconds, tell)
    }

    /// Where plugins are looked for, the first folder first: those given, those of `STUDIO_PLUGIN_PATH`, those of `PATH`.
    var searchPath: [String] {
        let environment = ProcessInfo.processInfo.environment
        let named = ["STUDIO_PLUGIN_PATH", "PATH"].flatMap { variable in
            (environment[variable] ?? "").split(separator: ":").map(String.init)
        }
        var seen: Set<String> = []
        // A folder that is not there, or is named twice under two names, is no fault of any plugin's.
        return (folders + named).filter { folder in
            seen.insert(URL(fileURLWithPath: folder).resolvingSymlinksInPath().path).inserted
        }
    }
}

/// What a plugin may use up, whatever it is told.
package enum PluginLimits {
    /// For `describe`.
    static let secondsForDescription = 10
    package static let secondsForPage = 30
    /// Resident in all its processes, and data of each.
    static let memory: UInt64 = 2 << 30
    /// Processes and threads together.
    static let tasks = 256
    /// Of its answer.
    static let answer = 64 << 20
    /// Of all files that it leaves in its scratch folder.
    static let scratch = 256 << 20
    static let scratchFiles = 1000
    /// Of its standard error: what is passed on, and what ends it.
    static let talk = 16 << 10
    static let talkAtAll = 16 << 20
}
