/// The directions in which vectors differ most: their principal components, by power iteration with deflation. Sums
/// run in one order in double precision, so equal vectors give equal bytes.
struct PrincipalAxes {
    /// Unit vectors, the most important first; each has its greatest number positive.
    private(set) var axes: [[Double]] = []
    /// The standard deviation along each.
    private(set) var deviations: [Double] = []
    /// The variance along all directions together.
    let totalVariance: Double

    private static let rounds = 200

    /// - Parameters:
    ///   - vectors: of one length, not empty.
    ///   - centre: what differences are taken from.
    ///   - limit: the most axes; there are fewer where the vectors differ in fewer directions.
    init(of vectors: [[Float]], around centre: [Double], limit: Int) {
        var rest = vectors.map { vector in zip(vector, centre).map { Double($0) - $1 } }
        let count = Double(vectors.count)
        totalVariance = rest.reduce(0) { $0 + Self.product($1, $1) } / count
        for _ in 0..<limit {
            guard let start = rest.max(by: { Self.product($0, $0) < Self.product($1, $1) }),
                var axis = Self.unit(start, least: 1e-6 * totalVariance.squareRoot())
            else { return }
            for _ in 0..<Self.rounds {
                var next = [Double](repeating: 0, count: axis.count)
                for vector in rest {
                    let share = Self.product(vector, axis)
                    for k in next.indices { next[k] += share * vector[k] }
                }
                guard let unit = Self.unit(next, least: 0) else { break }
                let turn = 1 - Self.product(unit, axis)
                axis = unit
                if turn < 1e-12 { break }
            }
            if let greatest = axis.max(by: { abs($0) < abs($1) }), greatest < 0 { axis = axis.map { -$0 } }
            var variance = 0.0
            for index in rest.indices {
                let share = Self.product(rest[index], axis)
                variance += share * share / count
                for k in axis.indices { rest[index][k] -= share * axis[k] }
            }
            axes.append(axis)
            deviations.append(variance.squareRoot())
        }
    }

    private static func product(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for k in a.indices { sum += a[k] * b[k] }
        return sum
    }

    /// nil for a vector no longer than `least`.
    private static func unit(_ vector: [Double], least: Double) -> [Double]? {
        let length = product(vector, vector).squareRoot()
        return length > least ? vector.map { $0 / length } : nil
    }
}
