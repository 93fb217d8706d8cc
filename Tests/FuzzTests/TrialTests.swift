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
}
