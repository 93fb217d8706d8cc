import SketchKernels

/// The processor levels that the vectorised loops are compiled for.
public enum KernelLevel: Int32, CaseIterable, Sendable {
    case baseline, avx2, avx512

    /// Those that this processor has, lowest first.
    public static let available = allCases.filter { $0.rawValue <= kernels_best_level() }

    /// Why a test of all levels does not run here, or nil where it does.
    public static let shortage: String? =
        available == allCases ? nil : "this processor lacks \(allCases.filter { !available.contains($0) })"

    /// Runs `body` at this level, which has to be available. Levels are a thread's own, so tests beside
    /// this one notice nothing.
    public func run<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
        let before = kernels_level()
        precondition(kernels_set_level(rawValue) == 1, "this processor lacks \(self)")
        defer { _ = kernels_set_level(before) }
        return try body()
    }
}

/// What `body` gives at each available level, lowest first.
public func atEachLevel<T>(_ body: () -> T) -> [T] {
    KernelLevel.available.map { $0.run(body) }
}
