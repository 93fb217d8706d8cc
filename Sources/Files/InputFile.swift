import Foundation

/// Reading whole input files, with errors that name the file and the reason.
public enum InputFile {
    /// The bytes of the file at `path`.
    ///
    /// - Throws: `missingInput` where no readable file is there, `badData` where it is larger than
    ///   `limit` bytes, `inputOutput` where reading fails.
    public static func read(_ path: String, limit: Int = 1 << 31) throws(StudioError) -> Data {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw StudioError(.missingInput, "\(path): no such file")
        }
        guard !isDirectory.boolValue else {
            throw StudioError(.missingInput, "\(path): is a folder, expected a file")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw StudioError(.missingInput, "\(path): cannot be opened: \(String(cString: strerror(errno)))")
        }
        defer { try? handle.close() }
        do {
            let data = try handle.read(upToCount: limit + 1) ?? Data()
            guard data.count <= limit else {
                throw StudioError.badData("\(path): is larger than the \(limit) bytes allowed here")
            }
            return data
        } catch let error as StudioError {
            throw error
        } catch {
            throw StudioError(.inputOutput, "\(path): cannot be read: \(error.localizedDescription)")
        }
    }

    /// The text of the UTF-8 file at `path`.
    public static func readText(_ path: String, limit: Int = 1 << 31) throws(StudioError) -> String {
        guard let text = String(data: try read(path, limit: limit), encoding: .utf8) else {
            throw .badData("\(path): is not UTF-8 text")
        }
        return text
    }
}
