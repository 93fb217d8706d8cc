/// The lines of a text file by their numbers, in whatever order they are asked for. The file is opened
/// once, and read no further than the last line asked for.
package struct LineFile {
    private let stream: FileStream
    /// Where lines 1, 1 + `spacing`, 1 + 2 · `spacing`… begin, as far as the file was read.
    private var marks: [Int]

    /// Few enough lines to read again on the way back, and so many that marks take no memory to speak of.
    private static let spacing = 64

    /// - Throws: `missingInput` where no readable file is there.
    package init(_ path: String) throws(Diagnostic) {
        stream = try FileStream(path)
        try stream.skipByteOrderMark()
        marks = [stream.position]
    }

    /// The line with this number, from 1, without its newline; nil where the file has fewer.
    ///
    /// - Throws: as `FileStream.line` and `FileStream.seek`.
    package mutating func line(_ number: Int) throws(Diagnostic) -> [UInt8]? {
        guard number > 0 else { return nil }
        let (mark, rest) = (number - 1).quotientAndRemainder(dividingBy: Self.spacing)
        while marks.count <= mark {
            try stream.seek(to: marks[marks.count - 1])
            guard try pass(Self.spacing) else { return nil }
            marks.append(stream.position)
        }
        try stream.seek(to: marks[mark])
        guard try pass(rest) else { return nil }
        return try stream.line()
    }

    /// Passes over as many lines. - Returns: false where the file ends before.
    private func pass(_ count: Int) throws(Diagnostic) -> Bool {
        for _ in 0..<count {
            guard try stream.line() != nil else { return false }
        }
        return true
    }
}
