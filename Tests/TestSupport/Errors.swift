import SketchBase

/// The error that `body` throws, or nil.
public func studioError(_ body: () throws -> Void) -> Diagnostic? {
    do {
        try body()
        return nil
    } catch {
        return error as? Diagnostic
    }
}
