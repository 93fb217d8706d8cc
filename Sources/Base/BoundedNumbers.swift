extension Int {
    /// The whole number that `value` is cut off to, as `Int(value)`, which traps where there is none: here NaN is 0, and
    /// what lies beyond ±2⁵³ is the bound.
    package init(bounded value: Double) {
        let bound = 1 << 53
        if value.magnitude <= 0x1p53 {
            self = Int(value)
        } else {
            self = value.isNaN ? 0 : value < 0 ? -bound : bound
        }
    }
}
