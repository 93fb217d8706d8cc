import Foundation
import SketchBase

/// A reader as fuzzers see it, and as the replay of what they found: any bytes go in, and a value or a `Diagnostic` has to
/// come out.
public struct FuzzTarget: Sendable, CustomStringConvertible {
    public let name: String
    /// Inputs to begin with.
    public let seeds: @Sendable () throws -> [Data]
    /// Words of the format, which a fuzzer puts together.
    public let words: [String]
    private let read: @Sendable (Data) throws -> Void

    public var description: String { name }

    /// - Parameter read: throws a `Diagnostic` where it refuses its input, and a `BrokenPromise` where what was read
    ///   is not what it should be.
    init(
        _ name: String, words: [String] = [], seeds: @escaping @Sendable () throws -> [Data],
        read: @escaping @Sendable (Data) throws -> Void
    ) {
        (self.name, self.words, self.seeds, self.read) = (name, words, seeds, read)
    }

    /// How the promise is broken for this input; nil where it is kept. A trap is not caught.
    public func fault(in data: Data) -> String? {
        do {
            try read(data)
            return nil
        } catch let error as Diagnostic {
            return Self.fault(of: error)
        } catch {
            return "\(error)"
        }
    }

    /// Why this input is refused; nil where it is read.
    public func refusal(of data: Data) -> String? {
        do {
            try read(data)
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// What is wrong with a refusal: that it takes the blame, is too long, or could drive a terminal.
    static func fault(of error: Diagnostic) -> String? {
        let text = error.text
        if error.status == .internalError { return text }
        if text.utf8.count > 8500 { return "a message of \(text.utf8.count) bytes" }
        if text.unicodeScalars.contains(where: { $0.value < 0x20 }) { return "a message with control characters" }
        return error.further.lazy.compactMap(fault).first
    }
}

/// What was read is not what it should be.
struct BrokenPromise: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

func promise(_ condition: Bool, _ description: @autoclosure () -> String) throws {
    guard condition else { throw BrokenPromise(description()) }
}

public enum FuzzTargets {
    public static let all =
        documentTargets + drawingTargets + arrayTargets + modelTargets + programTargets + pictureTargets
        + sendTargets + pluginTargets + serverTargets
}
