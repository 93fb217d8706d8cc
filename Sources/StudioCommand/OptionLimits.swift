import ArgumentParser

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
