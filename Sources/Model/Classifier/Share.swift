/// How many of a number of drawings something holds for, with what can be said of it after so few.
package struct Share: Hashable, Sendable {
    package var count: Int
    package var total: Int

    package init(count: Int, of total: Int) {
        self.count = count
        self.total = total
    }

    /// From 0 to 1; 0 of none is 0.
    package var value: Double { total > 0 ? Double(count) / Double(total) : 0 }

    /// The score interval of Wilson (1927) at 95 %; from 0 to 1 where there is nothing to count.
    package var interval: ClosedRange<Double> {
        guard total > 0 else { return 0...1 }
        let (n, z) = (Double(total), 1.959963984540054)
        let middle = value + z * z / (2 * n)
        let reach = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
        let divisor = 1 + z * z / n
        let low = count == 0 ? 0 : (middle - reach) / divisor
        return low...(count == total ? 1 : (middle + reach) / divisor)
    }

    /// This share divided by another one, with the interval at 95 % that follows from both Wilson intervals (MOVER-R,
    /// Donner & Zou 2012); nil where the other one may be too near to 0 to be divided by.
    package func ratio(to other: Share) -> (value: Double, interval: ClosedRange<Double>)? {
        let (p, q) = (value, other.value)
        let (own, others) = (interval, other.interval)
        let product = p * q
        let above = others.upperBound * (2 * q - others.upperBound)
        let below = others.lowerBound * (2 * q - others.lowerBound)
        guard q > 0, above > 0, below > 0 else { return nil }
        func root(_ a: Double, _ b: Double) -> Double { max(product * product - a * b, 0).squareRoot() }
        let low = (product - root(own.lowerBound * (2 * p - own.lowerBound), above)) / above
        let high = (product + root(own.upperBound * (2 * p - own.upperBound), below)) / below
        return (p / q, max(low, 0)...max(high, p / q))
    }
}
