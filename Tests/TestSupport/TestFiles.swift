import Foundation

/// Places that tests read from and write to.
public enum TestFiles {
    /// The root of the checkout.
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Real drawings and checkpoints beside the checkout, or nil where they are missing.
    public static let sharedData: URL? = {
        let folder = root.deletingLastPathComponent().appendingPathComponent("shared/data")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// A path inside the checkout.
    public static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

    /// Calls `body` with a new empty folder that is removed afterwards.
    public static func withTemporaryFolder<T>(_ body: (URL) throws -> T) throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("studio-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
