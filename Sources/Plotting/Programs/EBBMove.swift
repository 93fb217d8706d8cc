import SketchBase

/// A straight move of both motors with constant acceleration: what an `LM` command says, and how long it takes.
///
/// The board has an accumulator for each motor. Every tick (40 µs) it adds the acceleration to the rate, and the rate
/// to the accumulator; at 2³¹ the motor makes a step. The motor stops when it has made its steps, so no rounding here
/// can lose one.
struct EBBMove: Hashable {
    /// One motor's part.
    struct Axis: Hashable {
        /// What is added to the accumulator in the first tick.
        var rate: Int
        /// With their sign.
        var steps: Int
        /// What is added to the rate, every tick.
        var acceleration: Int
    }

    static let full = 1 << 31

    var first: Axis
    var second: Axis

    /// - Parameters:
    ///   - start: how fast the faster motor is at first, in steps a second, above 0; `end`: and in the end.
    init(_ steps: Motors, from start: Double, to end: Double) {
        let ticks = max(Double(steps.most) * 2 / (start + end) * EBBBoard.ticks, 1).rounded(.up)
        let share = end / (start + end)
        first = Self.axis(steps.first, Int(bounded: ticks), endShare: share)
        second = Self.axis(steps.second, Int(bounded: ticks), endShare: share)
    }

    /// - Parameter endShare: the end's part of the sum of both speeds.
    private static func axis(_ steps: Int, _ ticks: Int, endShare: Double) -> Axis {
        guard steps != 0 else { return Axis(rate: 0, steps: 0, acceleration: 0) }
        let way = abs(steps) * full
        let mean = Double(way) / Double(ticks)
        // Towards zero, so that the rate stays above that of the slower end.
        let acceleration = Int(bounded: 2 * mean * (2 * endShare - 1) / Double(ticks + 1))
        // Firmware differs in whether the rate of a tick is that at its beginning, middle or end: enough for all, so
        // that the last step is never waited for at a rate that has sunk to 0.
        let gained = acceleration * ticks * (acceleration < 0 ? ticks + 1 : ticks - 1) / 2
        let rate = (way - gained + ticks - 1) / ticks
        return Axis(rate: min(max(rate, 0), full - 1), steps: steps, acceleration: acceleration)
    }

    var text: String {
        "LM,\(first.rate),\(first.steps),\(first.acceleration),\(second.rate),\(second.steps),\(second.acceleration)"
    }
}
