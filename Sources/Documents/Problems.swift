import SketchBase

/// What is wrong with a file, collected while reading goes on, so that one run finds it all.
public final class Problems {
    /// What was noted, each fault once, in the order in which it was found.
    public private(set) var errors: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    public init() {}

    /// Takes a fault down, and each that comes with it.
    public func note(_ error: Diagnostic) {
        var alone = error
        alone.further = []
        for fault in [alone] + error.further where known.insert(fault).inserted { errors.append(fault) }
    }

    /// What `body` gives, or nil where it throws; the error is noted.
    public func attempt<T>(_ body: () throws(Diagnostic) -> T) -> T? {
        do throws(Diagnostic) {
            return try body()
        } catch {
            note(error)
            return nil
        }
    }

    /// Throws what was noted, if anything: the first error, the others as further ones.
    public func throwIfAny() throws(Diagnostic) {
        guard var first = errors.first else { return }
        first.further += errors.dropFirst()
        throw first
    }
}
