import Foundation
import SketchStrokes

/// The settings of a training run. The defaults are the plan's: Adam at 1e-4, batches of 100,
/// gradients clipped to ±1, w_KL 0.5.
public struct TrainingOptions: Hashable, Sendable {
    /// Sequences a step.
    public var batchSize = 100
    /// Steps of the whole run.
    public var steps = 10_000
    /// Adam's, at the first step.
    public var learningRate = 1e-4
    /// What the learning rate falls to along half a cosine; equal to `learningRate` for none.
    public var finalLearningRate = 1e-4
    /// Gradients are clipped to ± this.
    public var clip = 1.0
    /// The weight of the KL divergence by step.
    public var kl = KLAnnealing()
    /// Probability with which each LSTM candidate is dropped in training.
    public var recurrentDropout = 0.0
    /// Decay a step of the moving average of the parameters that is validated and saved; nil for none.
    public var weightAveraging: Double?
    /// How drawings are changed before each step.
    public var augmentation = Augmentation()
    /// Of everything random in the run.
    public var seed: UInt64 = 1
    /// Workers that share a batch; runs with as many of them give the same bytes.
    public var threads = 2
    /// Minutes between two saved states.
    public var saveInterval = 3.0

    public init() {}

    /// The learning rate of step `step`, counted from 0 (Loshchilov & Hutter 2017, eq. 5, one cycle).
    public func learningRate(atStep step: Int) -> Double {
        let progress = min(Double(step) / Double(max(steps, 1)), 1)
        return finalLearningRate + (learningRate - finalLearningRate) * (1 + cos(.pi * progress)) / 2
    }
}
