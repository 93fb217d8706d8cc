import SketchNetwork

/// The exponential moving average of a run's parameters (Polyak & Juditsky 1992). It smooths out the
/// noise of single steps, so the network it makes is better than any of those it averages.
struct WeightAverage {
    let decay: Double
    /// The averaged parameters.
    let values: Matrix

    init(decay: Double, start: [Float]) {
        self.decay = decay
        values = Matrix(rowCount: 1, columnCount: start.count)
        values.assign(start)
    }

    /// Takes in the parameters after `steps` steps. The average of a young run looks back less far,
    /// so that it soon forgets the parameters it began with.
    func update(_ parameters: Matrix, steps: Int) {
        let decay = min(decay, (1 + Double(steps)) / (10 + Double(steps)))
        values.approach(parameters, share: Float(1 - decay))
    }
}
