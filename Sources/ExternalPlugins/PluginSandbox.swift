import CSandbox
import Foundation
import SketchBase

/// What a plugin may read and write, and what of it is in force on this machine.
package enum PluginSandbox {
    /// The system's folders, and of /etc what says nothing about people.
    private static let system =
        [
            "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/nix/store", "/gnu/store", "/var/cache/fontconfig",
            "/sys/devices/system/cpu", "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat",
            "/proc/filesystems", "/proc/sys/vm/overcommit_memory", "/dev/random", "/dev/urandom",
        ]
        + [
            "alternatives", "debian_version", "fonts", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "ld.so.preload",
            "locale.alias", "localtime", "mime.types", "nsswitch.conf", "os-release", "passwd", "group", "python3",
            "python3.11", "ssl/openssl.cnf", "timezone", "xdg",
        ].map { "/etc/" + $0 }

    static let devices = ["/dev/null", "/dev/zero", "/dev/full"]

    /// What the plugin may read: the system, the folder it lies in, what its first line's interpreter needs, and what the
    /// user adds.
    static func readable(by file: PluginFile, _ settings: PluginSettings) -> [String] {
        var paths = settings.readable
        for path in Set([file.path, resolved(file.path)]) {
            let folder = (path as NSString).deletingLastPathComponent
            paths.append(path)
            if !isHomeOrAbove(folder) { paths.append(folder.isEmpty ? "." : folder) }
        }
        if let interpreter = interpreter(of: file.path) { paths += needs(of: interpreter) }
        // Whole paths, since they are opened from the scratch folder; /proc/self is the plugin's own.
        return system + paths.map(resolved)
    }

    /// What to do about a message that says that a file must not be read, where it was the sandbox that kept the plugin from it;
    /// nil for others.
    static func advice(on message: String, _ settings: PluginSettings) -> String? {
        guard settings.isConfined, message.lowercased().contains("permission denied") || message.contains("EACCES"),
            let path = message.firstMatch(of: /\/[^'":]+/).map({ $0.output.trimmingCharacters(in: .whitespaces) }),
            access(path, R_OK) == 0
        else { return nil }
        return "the sandbox keeps it from \(path): if it is to read that, give --plugin-allow-read \(path)"
    }

    /// The program that a script's first line names, by its path; nil for what is no script.
    static func interpreter(of path: String) -> String? {
        guard let handle = FileHandle(forReadingAtPath: path), let start = try? handle.read(upToCount: 256),
            start.starts(with: Data("#!".utf8)), let line = start.split(separator: UInt8(ascii: "\n")).first
        else { return nil }
        var words = String(decoding: line.dropFirst(2), as: UTF8.self).split(separator: " ").map(String.init)
        guard let first = words.first else { return nil }
        guard (first as NSString).lastPathComponent == "env" else { return first }
        words.removeFirst()
        guard let name = words.first(where: { !$0.hasPrefix("-") && !$0.contains("=") }) else { return first }
        if name.contains("/") { return name }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// An interpreter and what is installed with it: `PREFIX/lib` beside `PREFIX/bin`, and all of PREFIX for the
    /// `shims` by which pyenv, rbenv and others choose one of several.
    private static func needs(of interpreter: String) -> [String] {
        var paths: [String] = []
        for path in Set([interpreter, resolved(interpreter)]) {
            let folder = (path as NSString).deletingLastPathComponent
            let prefix = (folder as NSString).deletingLastPathComponent
            paths.append(path)
            if (folder as NSString).lastPathComponent == "shims", !isHomeOrAbove(prefix) { paths.append(prefix) }
            paths += ["lib", "lib64", "pyvenv.cfg"].map { "\(prefix)/\($0)" }
        }
        return paths
    }

    /// Whether all that a user has lies below this folder.
    private static func isHomeOrAbove(_ folder: String) -> Bool {
        let homes = [NSHomeDirectory(), ProcessInfo.processInfo.environment["HOME"] ?? ""].filter { !$0.isEmpty }
        let place = resolved(folder.isEmpty ? "." : folder)
        return place == "/" || homes.contains { (resolved($0) + "/").hasPrefix(place + "/") }
    }

    private static func resolved(_ path: String) -> String { FileCalls.realPath(path) ?? path }

    /// What holds for a plugin that was started, in words.
    package struct Force: Sendable, Hashable {
        var bits: Int32 = 0
        var landlock: Int32 = 0
        var isConfined = true

        private func holds(_ part: sandbox_force) -> Bool { bits & Int32(bitPattern: part.rawValue) != 0 }

        /// A line each: what is limited, by what.
        package var lines: [String] {
            let limits = "\(PluginLimits.memory >> 30) GiB of memory and \(PluginLimits.tasks) processes and threads"
            let watch =
                holds(SANDBOX_WATCH)
                ? "limits for each: \(limits), by counting"
                : "limits: NOT in force for all processes of one together, since there is no /proc"
            let ending =
                holds(SANDBOX_PROCESS_NAMESPACE)
                ? "processes: all end with their plugin, by a PID namespace"
                : "processes: all end with their plugin, by looking for them"
            guard isConfined else { return ["files and network: NOT limited, by --plugin-sandbox=off", ending, watch] }
            let files =
                holds(SANDBOX_LANDLOCK)
                ? "files: each reads its own folder, the system's and its interpreter's, writes its scratch folder only, "
                    + "by Landlock \(landlock)"
                : "files: NOT limited, since this kernel has no Landlock"
            let network = [
                holds(SANDBOX_SECCOMP) ? "seccomp" : nil,
                holds(SANDBOX_NETWORK_NAMESPACE) ? "a network namespace" : nil,
                holds(SANDBOX_LANDLOCK) && landlock >= 4 ? "Landlock" : nil,
            ].compactMap(\.self)
            return [
                files,
                network.isEmpty ? "network: NOT limited" : "network: none, by \(network.joined(separator: ", "))",
                ending, watch,
            ]
        }
    }
}
