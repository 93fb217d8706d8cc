import FuzzTargets
import Testing

/// A few of the many that `make fuzz` makes up.
@Suite struct TrialTests {
    @Test(arguments: Trial.all)
    func trial(trial: Trial) {
        var kept = 0
        for seed in UInt64(0)..<40 {
            let outcome = trial.outcome(seed: seed)
            if case .broken(let fault) = outcome { Issue.record("\(trial), seed \(seed): \(fault)") }
            if outcome == .kept { kept += 1 }
        }
        #expect(kept >= 5)
    }

    /// What `make fuzz` has found before.
    @Test(arguments: [("plots", UInt64(378))])
    func found(name: String, seed: UInt64) throws {
        let trial = try #require(Trial.all.first { $0.name == name })
        if case .broken(let fault) = trial.outcome(seed: seed) { Issue.record("\(name), seed \(seed): \(fault)") }
    }
}
