import Foundation
import SketchBase
import SketchDocuments

/// Finds machine profiles: NAME.json in the first of a list of folders that has it, or by path.
public struct MachineLibrary: Sendable {
    /// Where profiles are looked for, the first first.
    public var folders: [String]

    public init(folders: [String]) { self.folders = folders }

    /// ./Machines, the folder of the environment variable STUDIO_MACHINES, and the installation's.
    public static let standard = MachineLibrary(folders: SharedFolders.machines)

    /// Names of all machines there are, sorted.
    public var names: [String] { SharedFolders.names(in: folders, ending: ".json") }

    /// The file of the machine called `name`, as it is written.
    ///
    /// - Throws: as `machine`, which reads it first.
    package func text(_ name: String) throws(Diagnostic) -> String {
        let path = try path(name)
        _ = try Self.read(path)
        return String(decoding: try InputFile.read(path, limit: Self.largest), as: UTF8.self)
    }

    /// The machine called `name`, or the one in the file `name` where that ends in .json.
    /// - Throws: `badData` for an unknown name or for what is wrong in the profile, `missingInput` for a
    ///   path where no file is.
    public func machine(_ name: String) throws(Diagnostic) -> Machine { try Self.read(try path(name)) }

    /// The file of the machine called `name`.
    private func path(_ name: String) throws(Diagnostic) -> String {
        if name.hasSuffix(".json") {
            if let moved = Self.moved(name) {
                throw Diagnostic(
                    .missingInput, "\(name): no such file", hint: "machine profiles lie in Machines now: \(moved)")
            }
            return name
        }
        if let path = SharedFolders.file(name, ending: ".json", in: folders) { return path }
        throw Diagnostic(
            .badData, "there is no machine called \"\(name)\"",
            hint: nameHint(to: name, in: names, otherwise: "there are")
        ).with(
            hint: "a path to a profile of your own ends in .json. Profiles are looked for in "
                + folders.joined(separator: ", "))
    }

    /// Where a shipped profile lies that is asked for in the folder where it lay once; nil for any other path.
    private static func moved(_ path: String) -> String? {
        guard !FileManager.default.fileExists(atPath: path) else { return nil }
        let new = path.replacing("Styles/machines/", with: "Machines/")
        return new != path && FileManager.default.fileExists(atPath: new) ? new : nil
    }

    /// Bytes of a profile at most.
    private static let largest = 1 << 20

    private static func read(_ path: String) throws(Diagnostic) -> Machine {
        let file = try JSONNode(parsing: InputFile.read(path, limit: largest), name: path)
        return try MachineReader.read(
            file, name: ((path as NSString).lastPathComponent as NSString).deletingPathExtension)
    }
}
