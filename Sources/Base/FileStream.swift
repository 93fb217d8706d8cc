import Foundation

/// A file read a portion at a time, so that its size does not matter.
public final class FileStream {
    private let path: String
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var next = 0
    private var end = 0
    /// Where in the file the buffer begins.
    private var start = 0

    /// - Throws: `missingInput` where no readable file is there.
    public init(_ path: String) throws(Diagnostic) {
        descriptor = try InputFile.open(path)
        self.path = path
    }

    deinit { close(descriptor) }

    /// How many bytes stand before the next one.
    public var position: Int { start + next }

    /// Goes on reading at this byte. - Throws: `inputOutput` where the file cannot go there.
    public func seek(to target: Int) throws(Diagnostic) {
        if target >= start && target <= start + end {
            next = target - start
            return
        }
        guard lseek(descriptor, off_t(target), SEEK_SET) == off_t(target) else {
            throw Diagnostic(.inputOutput, "\(path): cannot be read from byte \(target): \(FileCalls.reason)")
        }
        (start, next, end) = (target, 0, 0)
    }

    /// The next byte; nil at the end. - Throws: `inputOutput` where reading fails.
    public func byte() throws(Diagnostic) -> UInt8? {
        if next == end { try fill() }
        guard next < end else { return nil }
        defer { next += 1 }
        return buffer[next]
    }

    /// The next `count` bytes, or fewer where the file ends.
    public func take(_ count: Int) throws(Diagnostic) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            if next == end { try fill() }
            guard next < end else { break }
            let portion = min(count - bytes.count, end - next)
            bytes += buffer[next..<next + portion]
            next += portion
        }
        return bytes
    }

    /// Passes over the byte order mark that a text may begin with; called before anything is read.
    public func skipByteOrderMark() throws(Diagnostic) {
        if end == 0 { try fill() }
        if next == 0, buffer[..<end].starts(with: UTF8Check.byteOrderMark) { next = 3 }
    }

    /// What stands before the next newline, which is passed; nil at the end.
    ///
    /// - Throws: `badData` for a line of more than `limit` bytes.
    public func line(limit: Int = 1 << 28) throws(Diagnostic) -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            if next == end { try fill() }
            guard next < end else { return line.isEmpty ? nil : line }
            let newline = buffer[next..<end].firstIndex(of: UInt8(ascii: "\n"))
            line += buffer[next..<(newline ?? end)]
            next = newline.map { $0 + 1 } ?? end
            if newline != nil { return line }
            guard line.count <= limit else { throw .badData("\(path): has a line of more than \(limit) bytes") }
        }
    }

    private func fill() throws(Diagnostic) {
        start += end
        next = 0
        end = buffer.withUnsafeMutableBytes { FileCalls.read(descriptor, $0) }
        guard end >= 0 else {
            end = 0
            throw Diagnostic(.inputOutput, "\(path): cannot be read: \(FileCalls.reason)")
        }
    }
}
