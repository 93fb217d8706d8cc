import SketchBase
import SketchGeometry
import SketchModel
import SketchStrokes
import Testing

@Suite struct LatentMathTests {
    private func vector(_ seed: UInt64, count: Int = 16) -> [Float] {
        var random = RandomStream(seed: seed)
        return (0..<count).map { _ in Float(random.gaussian()) }
    }

    private func length(_ a: [Float]) -> Double { a.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot() }

    @Test func bothWaysBeginAndEndAtTheirEnds() throws {
        for seed in 0..<20 as Range<UInt64> {
            let (a, b) = (vector(seed), vector(seed + 100))
            #expect(try LatentMath.lerp(a, b, 0) == a && LatentMath.lerp(a, b, 1) == b)
            for (t, end) in [(0.0, a), (1.0, b)] {
                let z = try LatentMath.slerp(a, b, t)
                #expect(zip(z, end).allSatisfy { abs($0 - $1) < 1e-5 })
            }
        }
    }

    @Test func slerpKeepsTheLengthOfEquallyLongVectors() throws {
        for seed in 0..<20 as Range<UInt64> {
            let a = vector(seed)
            let other = vector(seed + 100)
            let b = other.map { Float(Double($0) * length(a) / length(other)) }
            for t in [0.1, 0.5, 0.8] {
                #expect(abs(length(try LatentMath.slerp(a, b, t)) / length(a) - 1) < 1e-5)
                #expect(length(try LatentMath.lerp(a, b, t)) < length(a) * 0.999)
            }
        }
    }

    @Test func slerpIsGuarded() throws {
        let a = vector(1)
        #expect(try LatentMath.slerp(a, a, 0.3) == a)
        let opposite = #expect(throws: Diagnostic.self) { try LatentMath.slerp(a, a.map { -$0 }, 0.3) }
        #expect(opposite?.text.contains("opposite") == true)
        let zero = [Float](repeating: 0, count: a.count)
        for (first, second) in [(a, zero), (zero, a), (zero, zero)] {
            let error = #expect(throws: Diagnostic.self) { try LatentMath.slerp(first, second, 0.3) }
            #expect(error?.text.contains("zero") == true)
        }
        #expect(throws: Diagnostic.self) { try LatentMath.slerp(a, [1], 0.3) }
        #expect(throws: Diagnostic.self) { try LatentMath.combination([]) }
    }

    @Test func theMeanIsTheCombinationWithEqualWeights() throws {
        let latents = (0..<4).map { vector($0) }
        let mean = try LatentMath.mean(latents)
        #expect(abs(Double(mean[3]) - latents.reduce(0) { $0 + Double($1[3]) } / 4) < 1e-6)
        #expect(try LatentMath.combination([(2, latents[0]), (-1, latents[0])]) == latents[0])
    }
}

@Suite struct LatentEncoderTests {
    @Test func itsMeansAreTheTrainersMeans() throws {
        let configuration = TestModels.configuration(heads: 1, encoder: 9, latent: 6, maxLength: 30)
        let checkpoint = TestModels.checkpoint(configuration, seed: 4)
        let encoder = try LatentEncoder(checkpoint)
        let sequences = TestModels.sequences(lengths: [1, 2, 17, 30], seed: 8)
        let engine = try GradientEngine(checkpoint.parameters, configuration, threads: 1)
        let expected = engine.posteriorMeans(of: sequences)
        for (sequence, mean) in zip(sequences, expected) {
            let (own, logVariance) = try encoder.posterior(of: sequence.scaled(by: checkpoint.scaleFactor))
            #expect(zip(own, mean).allSatisfy { abs($0 - $1) < 1e-4 })
            #expect(own.count == 6 && logVariance.count == 6 && logVariance.allSatisfy(\.isFinite))
        }
    }

    @Test func samplesScatterAsThePosteriorSays() throws {
        let checkpoint = TestModels.checkpoint(TestModels.configuration(heads: nil), seed: 5)
        let encoder = try LatentEncoder(checkpoint)
        let sequence = TestModels.sequences(lengths: [8], seed: 1)[0].scaled(by: checkpoint.scaleFactor)
        let (mean, logVariance) = try encoder.posterior(of: sequence)
        var random = RandomStream(seed: 3)
        var squares = 0.0
        for _ in 0..<4000 {
            let offset = Double(try encoder.sample(of: sequence, &random)[0] - mean[0])
            squares += offset * offset
        }
        // The logarithm of the variance itself, computed without libm's help.
        var exponential = 1.0
        for k in stride(from: 30, through: 1, by: -1) {
            exponential = 1 + exponential * Double(logVariance[0]) / Double(k)
        }
        #expect(abs(squares / 4000 / exponential - 1) < 0.1)
    }

    @Test func whatCannotBeEncodedIsRefused() throws {
        let decoderOnly = TestModels.checkpoint(TestModels.configuration(heads: nil, encoder: nil), seed: 1)
        #expect(throws: Diagnostic.self) { try LatentEncoder(decoderOnly) }
        let encoder = try LatentEncoder(TestModels.checkpoint(TestModels.configuration(heads: nil), seed: 1))
        #expect(throws: Diagnostic.self) { try encoder.posterior(of: StrokeSequence(rows: [])) }
        let long = TestModels.sequences(lengths: [13], seed: 1)[0]
        let error = #expect(throws: Diagnostic.self) { try encoder.posterior(of: long) }
        #expect(error?.text.contains("13 points") == true && error?.text.contains("at most 12") == true)
    }
}

@Suite struct SampleRequestTests {
    /// A model of one standard normal component and even pen states.
    private var even: Checkpoint {
        let configuration = TestModels.configuration(heads: nil, encoder: nil, mixtures: 1, maxLength: 1)
        var checkpoint = TestModels.checkpoint(configuration, seed: 1, size: 0)
        checkpoint.scaleFactor = 1
        return checkpoint
    }

    private func draw(_ temperature: Double, _ convention: TemperatureConvention) throws -> [SampledSketch] {
        let requests = (0..<6000).map {
            SampleRequest(
                seed: 3, index: $0, temperature: temperature, convention: convention, latent: .prior)
        }
        return try Sampler(even).sample(requests)
    }

    @Test(arguments: [
        (TemperatureConvention.paper, 0.25), (.magentaJS, 0.25), (.magentaPython, 0.0625),
    ])
    func conventionsSpreadOffsets(convention: TemperatureConvention, variance: Double) throws {
        let x = try draw(0.25, convention).compactMap { $0.sketch.strokes.first?.points.last?.x }
        let measured = x.reduce(0) { $0 + $1 * $1 } / Double(x.count)
        #expect(abs(measured / variance - 1) < 0.08)
    }

    @Test func onlyMagentaJSStillDrawsPenStatesAtTemperatureZero() throws {
        for convention in TemperatureConvention.allCases {
            let ended = try draw(0, convention).count { $0.sketch.strokes.isEmpty }
            #expect((ended > 1000) == (convention == .magentaJS), "\(convention): \(ended)")
        }
    }

    @Test func aDrawingGoesOnFromItsBeginning() throws {
        let checkpoint = TestModels.checkpoint(TestModels.configuration(heads: 2, decoder: 21, maxLength: 30), seed: 9)
        let sampler = Sampler(checkpoint)
        let beginning = TestModels.sequences(lengths: [7], seed: 2)[0].scaled(by: 20)
        func draw(_ rows: [StrokeRow], index: UInt64) throws -> SampledSketch {
            let request = SampleRequest(seed: 2, index: index, temperature: 0.6, latent: .prior, beginning: rows)
            return try sampler.sample([request], batch: 3)[0]
        }
        let given = beginning.sketch().strokes.flatMap(\.points)
        var endings: Set<SampledSketch> = []
        for index in 0..<5 as Range<UInt64> {
            let whole = try draw(beginning.rows, index: index)
            let points = whole.sketch.strokes.flatMap(\.points)
            #expect(points.count >= given.count)
            #expect(zip(points, given).allSatisfy { ($0 - $1).length < 1e-3 })
            endings.insert(whole)
        }
        #expect(endings.count > 1)
        // The same beginning matters: without it the same stream draws something else.
        #expect(try draw([], index: 0) != draw(beginning.rows, index: 0))
        let tooLong = TestModels.sequences(lengths: [30], seed: 2)[0].rows
        #expect(throws: Diagnostic.self) { try draw(tooLong, index: 0) }
    }

    @Test func likelihoodFallsWithTemperature() throws {
        let sampler = Sampler(TestModels.checkpoint(TestModels.configuration(heads: 1, maxLength: 20), seed: 6))
        func mean(_ temperature: Double) throws -> Double {
            let requests = (0..<200).map {
                SampleRequest(seed: 1, index: $0, temperature: temperature, latent: .prior, scored: true)
            }
            return try sampler.sample(requests).reduce(0) { $0 + (try #require($1.logLikelihood)).mean } / 200
        }
        let (cold, hot) = (try mean(0.1), try mean(2))
        #expect(cold.isFinite && hot.isFinite && cold > hot + 0.5)
    }
}
