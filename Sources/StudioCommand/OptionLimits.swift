import ArgumentParser
import Files
import Model

/// Refuses the first option whose value lies outside its range, with what was expected.
func checkLimits(_ limits: [(name: String, value: Double, range: ClosedRange<Double>)]) throws {
    for (name, value, range) in limits where !range.contains(value) {
        func text(_ number: Double) -> String {
            Int(exactly: number).map(String.init) ?? "\(number)"
        }
        throw ValidationError(
            "--\(name): expected a number from \(text(range.lowerBound)) to \(text(range.upperBound)), "
                + "found \(text(value))")
    }
}

/// Reads a seed. Files keep it as a whole number of JSON, so it goes as far as those do.
func parseSeed(_ text: String) throws -> UInt64 {
    guard let seed = UInt64(text), seed <= UInt64(Int64.max) else {
        throw ValidationError("expected a whole number from 0 to \(Int64.max)")
    }
    return seed
}

extension Checkpoint {
    /// Reads a command's checkpoint. Where the argument is none, and `other` is one, says how the command is meant.
    static func read(_ path: String, orMeant other: String?, as command: String) throws(StudioError) -> Checkpoint {
        do {
            return try read(path)
        } catch {
            guard let other, (try? isCheckpoint(other)) == true else { throw error }
            throw error.with(hint: "did you mean `\(command)`?")
        }
    }
}
