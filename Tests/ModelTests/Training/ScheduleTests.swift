import SketchModel
import Testing

@Suite struct ScheduleTests {
    @Test func klWeightRisesFromStartToFull() {
        var annealing = KLAnnealing()
        #expect(annealing.weight(atStep: 0) == 0)
        annealing.start = 0.01
        #expect(abs(annealing.weight(atStep: 0) - 0.5 * 0.01) < 1e-12)
        #expect(abs(annealing.weight(atStep: 10_000) - 0.5 * (1 - 0.99 * 0.367861)) < 1e-5)
        #expect(annealing.weight(atStep: 1_000_000) > 0.4999999)
    }

    @Test func learningRateFollowsHalfACosine() {
        var options = TrainingOptions()
        options.steps = 1000
        options.learningRate = 1e-3
        options.finalLearningRate = 1e-5
        #expect(options.learningRate(atStep: 0) == 1e-3)
        #expect(abs(options.learningRate(atStep: 500) - 5.05e-4) < 1e-9)
        #expect(abs(options.learningRate(atStep: 1000) - 1e-5) < 1e-12)
        #expect(TrainingOptions().learningRate(atStep: 77) == 1e-4)
    }
}
