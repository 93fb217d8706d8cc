import Foundation
import SketchBase

/// A file that stands where one is to be written, held against that portion by portion.
final class FormerFile {
    enum Verdict {
        case same
        /// What a power cut leaves of a file before the disk has all of it: some of its blocks, and zeros in the place of
        /// others. What anybody else has written is not.
        case torn
        case other
    }

    private let stream: FileStream
    private var verdict = Verdict.same

    /// The least that a disk writes.
    private static let block = 512

    /// - Throws: `missingInput` where no readable file is there.
    init(_ path: String) throws(Diagnostic) { stream = try FileStream(path) }

    /// Takes the next portion of what is to be written; all but the last are whole blocks.
    ///
    /// - Throws: `inputOutput` where reading fails.
    func compare(_ bytes: Data) throws(Diagnostic) {
        guard verdict != .other else { return }
        let found = Data(try stream.take(bytes.count))
        guard found != bytes else { return }
        let isTorn = stride(from: 0, to: found.count, by: Self.block).allSatisfy { start in
            let part = found.dropFirst(start).prefix(Self.block)
            return part == bytes.dropFirst(start).prefix(part.count) || part.allSatisfy { $0 == 0 }
        }
        verdict = isTorn ? .torn : .other
    }

    /// What it is, when all is compared.
    func end() throws(Diagnostic) -> Verdict { try stream.byte() == nil ? verdict : .other }
}
