/// Exit codes of the `studio` command, as in BSD's sysexits(3).
public enum ExitStatus: Int32, Sendable {
    case usage = 64
    case badData = 65
    case missingInput = 66
    case internalError = 70
    case cannotCreateOutput = 73
    case inputOutput = 74
    case tryAgain = 75
}

/// The one error type of Sketch Studio: a message a user can act on, and the exit code it leads to.
///
/// A good message says what is wrong, where (file, line or JSON pointer), what was expected, and
/// what to do: `owls.json: /items/0/rows: expected a whole number from 1 to 1000, found -3`.
public struct StudioError: Error, Equatable, Sendable, CustomStringConvertible {
    public var status: ExitStatus
    public var message: String

    public init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    public var description: String { message }

    /// Bad content of an input.
    public static func badData(_ message: String) -> StudioError { StudioError(.badData, message) }

    /// A mistake in the program itself, never the user's.
    public static func `internal`(_ message: String) -> StudioError {
        StudioError(.internalError, "internal error: \(message); please report this")
    }

    /// The same error with the place it happened in put before its message.
    public func at(_ place: String) -> StudioError { StudioError(status, "\(place): \(message)") }
}
