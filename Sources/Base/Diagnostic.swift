import Foundation

/// Exit codes of the `studio` command, as in BSD's sysexits(3).
public enum ExitStatus: Int32, Sendable {
    case usage = 64
    case badData = 65
    case missingInput = 66
    /// A program that this one relies on, such as a plugin, does not do what it has to.
    case unavailable = 69
    case internalError = 70
    case cannotCreateOutput = 73
    case inputOutput = 74
    case tryAgain = 75
}

/// The one error type of Sketch Studio: what is wrong, where, what to do about it, and the exit code it leads to.
///
/// `text` is the line that people read; it is put together nowhere else, and never taken apart again:
/// `owls.json:12:21: /items/0/rows: expected a whole number from 1 to 1000, found -3`.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
    public var status: ExitStatus
    /// What is wrong and what was expected, without the place.
    public var message: String
    /// Where; nil where it lies in no file, or the message names the file.
    public var location: Location?
    /// What may be meant instead, such as `did you mean "rows"?`.
    public var hint: String?
    /// The fault inside what the place names, such as a style's file; its text is part of the message.
    public var related: [Diagnostic] = []
    /// More faults of the same file, found in the same run, which are told one by one behind it.
    public var further: [Diagnostic] = []
    /// What was being done or read, the outermost first.
    private var context: [String] = []

    public init(_ status: ExitStatus, _ message: String, at location: Location? = nil, hint: String? = nil) {
        self.status = status
        self.message = message
        self.location = location
        self.hint = hint
    }

    /// The whole line: context, place, message and hint; fit for a terminal, and of at most some 2,000 characters,
    /// whatever the input holds.
    public var text: String {
        let said = hint.map { "\(message); \($0)" } ?? message
        return PrintableText.line((context + [location?.text, said].compactMap { $0 }).joined(separator: ": "))
    }

    /// What a person is told of several errors, a line each, as of one and its `further` ones: so many that they are
    /// read, and how many more there are.
    public static func lines(_ errors: [Diagnostic]) -> [String] {
        let lines = errors.prefix(findingsLimit).map(\.text)
        let rest = errors.count - lines.count
        guard rest > 0 else { return lines }
        return lines + ["and \(rest.formatted(.number.locale(Locale(identifier: "en_US")))) more"]
    }

    private static let findingsLimit = 20

    public var description: String { text }

    /// Bad content of an input.
    public static func badData(_ message: String) -> Diagnostic { Diagnostic(.badData, message) }

    /// A mistake in the program itself, never the user's.
    public static func `internal`(_ message: String) -> Diagnostic {
        Diagnostic(.internalError, "internal error: \(message); please report this")
    }

    /// The same error with what was being done put before it.
    public func at(_ context: String) -> Diagnostic {
        var error = self
        error.context.insert(context, at: 0)
        error.further = further.map { $0.at(context) }
        return error
    }

    /// The same error with what to do about it, besides what it says already.
    public func with(hint: String) -> Diagnostic {
        var error = self
        error.hint = self.hint.map { "\($0); \(hint)" } ?? hint
        return error
    }

    /// The same with these hints, one after the other.
    package func with(hints: [String]) -> Diagnostic { hints.reduce(self) { $0.with(hint: $1) } }

    /// The same error at a place. Where it has one already, in a file that this place names, its whole text
    /// follows the new place, and it becomes `related`.
    public func at(_ place: Location) -> Diagnostic {
        var error = self
        error.further = further.map { $0.at(place) }
        if location != nil || !context.isEmpty {
            error = Diagnostic(status, text)
            error.related = [self]
        }
        error.location = place
        return error
    }
}
