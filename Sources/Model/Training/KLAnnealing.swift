import Foundation

/// The schedule of the KL term's weight (Ha & Eck 2017, §3.2): w_KL·η with η = 1 − (1 − η_min)·R^step.
public struct KLAnnealing: Hashable, Sendable {
    /// w_KL.
    public var weight = 0.5
    /// KL_min: a divergence below it is not pressed further.
    public var tolerance = 0.2
    /// R, a step.
    public var rate = 0.9999
    /// η_min.
    public var start = 0.0

    public init() {}

    /// w_KL·η before step `step`, counted from 0.
    public func weight(atStep step: Int) -> Double {
        weight * (1 - (1 - start) * pow(rate, Double(step)))
    }
}
