import CArchive
import Foundation
import SketchBase

/// The files inside a zip archive, read by libarchive.
package enum ZipArchive {
    /// More entries than this are no data set but an attack on memory.
    static let entryLimit = 1000

    /// The names of the wanted members of the archive, none of which is unpacked.
    ///
    /// - Throws: `badData` where the archive is damaged, a member is there twice, or there are too many.
    package static func names(in data: Data, name: String, wanted: (String) -> Bool) throws(Diagnostic) -> Set<String> {
        var names: Set<String> = []
        try visit(data, name, wanted) { (_, path) in names.insert(path) }
        return names
    }

    /// The wanted members of the archive.
    ///
    /// - Parameter name: what errors call the archive.
    /// - Throws: as `names`, and where they unpack to more than the budget of such an archive. Memory grows as data
    ///   comes, so a size that an entry only claims costs nothing.
    package static func members(
        of data: Data, name: String, wanted: (String) -> Bool
    ) throws(Diagnostic) -> [String: [UInt8]] {
        var members: [String: [UInt8]] = [:]
        let limit = Budget.bytes(from: data.count)
        var remaining = limit
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        try visit(data, name, wanted) { (archive, path) throws(Diagnostic) in
            var content: [UInt8] = []
            while true {
                let count = archive_read_data(archive, &buffer, buffer.count)
                guard count >= 0 else {
                    throw .badData("\(name): \(path): the zip archive is damaged: \(reason(archive))")
                }
                guard count > 0 else { break }
                guard count <= remaining else {
                    throw .badData("\(name): unpacks to more than \(Budget.name(limit))")
                }
                remaining -= count
                content += buffer[..<count]
            }
            members[path] = content
        }
        return members
    }

    /// Stops at every wanted member in turn.
    private static func visit(
        _ data: Data, _ name: String, _ wanted: (String) -> Bool,
        _ body: (_ archive: OpaquePointer, _ path: String) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        // The closure returns its result: rethrowing a typed error through Data is not possible yet.
        try data.withUnsafeBytes { bytes -> Result<Void, Diagnostic> in
            guard let archive = archive_read_new() else { return .failure(.internal("libarchive gave no reader")) }
            defer { archive_read_free(archive) }
            archive_read_support_format_zip(archive)
            guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
                return .failure(.badData("\(name): is not a zip archive: \(reason(archive))"))
            }
            return Result { () throws(Diagnostic) in try visit(archive, name, wanted, body) }
        }.get()
    }

    private static func visit(
        _ archive: OpaquePointer, _ name: String, _ wanted: (String) -> Bool,
        _ body: (_ archive: OpaquePointer, _ path: String) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        var seen: Set<String> = []
        for _ in 0..<entryLimit {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
                throw .badData("\(name): the zip archive is damaged: \(reason(archive))")
            }
            // Names that are not UTF-8 come back as nil in some locales, and are none that we want.
            guard let path = archive_entry_pathname(entry).map({ String(cString: $0) }), wanted(path)
            else { continue }
            guard seen.insert(path).inserted else { throw .badData("\(name): holds \(path) twice") }
            try body(archive, path)
        }
        throw .badData("\(name): has more than \(entryLimit) entries")
    }

    private static func reason(_ archive: OpaquePointer) -> String {
        archive_error_string(archive).map { String(cString: $0) } ?? "no reason given"
    }
}
