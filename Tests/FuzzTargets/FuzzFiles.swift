import Foundation

/// Files that targets read, and those of this checkout that fuzzing begins with.
enum FuzzFiles {
    /// The root of the checkout.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// A folder of this process, removed in the end.
    static let folder: String = {
        let path = NSTemporaryDirectory() + "/studio-fuzz-\(getpid())"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: FuzzFiles.folder) }
        return path
    }()

    /// The path of a file with these bytes, for readers that take paths; `name` is its target's alone.
    static func path(_ name: String, _ data: Data) throws -> String {
        let path = folder + "/" + name
        try data.write(to: URL(fileURLWithPath: path))
        return path
    }

    /// The files of the checkout in these folders, and in those within, whose names end so, but for large ones.
    static func seeds(_ folders: String..., endings: [String], limit: Int = 16 << 10) -> [Data] {
        folders.flatMap { folder -> [Data] in
            let names = (FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.allObjects as? [String]) ?? []
            return names.sorted().compactMap { name in
                guard endings.contains(where: name.hasSuffix),
                    let data = FileManager.default.contents(atPath: "\(root)/\(folder)/\(name)"), data.count <= limit
                else { return nil }
                return data
            }
        }
    }
}
