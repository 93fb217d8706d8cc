/// The main axes of a model's latents, as exported pages and `studio serve` have sliders for.
package struct LatentAxes: Sendable {
    /// How many there are at most.
    package static let limit = 5
    /// Latents of real drawings, or rows of weights, that axes are found from.
    static let vectorLimit = 500

    /// The most important first, [Z] each. One step moves by one standard deviation: that of the means, or the prior's.
    package let steps: [[Float]]
    /// The share of all variance along each.
    package let shares: [Double]

    /// The directions in which posterior means differ most; none where there are no means.
    package init(ofMeans all: [[Float]]) {
        let means = Self.spread(all)
        guard let length = means.first?.count else {
            self.init(steps: [], shares: [])
            return
        }
        let centre = (0..<length).map { k in means.reduce(0) { $0 + Double($1[k]) } / Double(means.count) }
        self.init(PrincipalAxes(of: means, around: centre, limit: Self.limit), isScaled: true)
    }

    /// How many a model has at most; none without posterior means.
    package static func count(of model: Checkpoint) -> Int {
        min(limit, model.configuration.latent, max(model.posteriorMeans.count - 1, 0))
    }

    /// Without means: the directions that the decoder's weights, a row an output, listen to most.
    init(ofWeights rows: [[Float]], length: Int) {
        let centre = [Double](repeating: 0, count: length)
        self.init(PrincipalAxes(of: Self.spread(rows), around: centre, limit: Self.limit), isScaled: false)
    }

    private init(steps: [[Float]], shares: [Double]) { (self.steps, self.shares) = (steps, shares) }

    private init(_ axes: PrincipalAxes, isScaled: Bool) {
        self.init(
            steps: zip(axes.axes, axes.deviations).map { axis, size in axis.map { Float($0 * (isScaled ? size : 1)) } },
            shares: axes.deviations.map { $0 * $0 / max(axes.totalVariance, 1e-30) })
    }

    /// Vectors evenly spread over the list, `vectorLimit` at most.
    static func spread(_ vectors: [[Float]]) -> [[Float]] {
        guard vectors.count > vectorLimit else { return vectors }
        return (0..<vectorLimit).map { vectors[$0 * vectors.count / vectorLimit] }
    }
}
