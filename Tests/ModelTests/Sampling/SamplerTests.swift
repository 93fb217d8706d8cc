import Foundation
import SketchBase
import SketchGeometry
import SketchModel
import SketchNetwork
import SketchStrokes
import TestSupport
import Testing

@Suite struct SamplerTests {
    @Test(arguments: [nil, 1, 2], TestModels.cells)
    func greedySketchesMatchThePlainDecoder(heads: Int?, cell: ModelConfiguration.Cell) throws {
        for encoded in [true, false] { try compareWithPlainDecoder(heads, cell, encoded: encoded) }
        if heads != nil { try compareWithPlainDecoder(heads, positions: true, cell, encoded: true) }
    }

    private func compareWithPlainDecoder(
        _ heads: Int?, positions: Bool = false, _ cell: ModelConfiguration.Cell, encoded: Bool
    ) throws {
        let configuration = TestModels.configuration(
            heads: heads, positions: positions, encoder: encoded ? 5 : nil, decoder: 21, cell: cell, mixtures: 4,
            maxLength: 30)
        var drawn = 0
        for seed in 0..<6 as Range<UInt64> {
            let checkpoint = TestModels.checkpoint(configuration, seed: seed)
            var random = RandomStream(seed: 70, path: seed)
            let z = (0..<configuration.latent).map { _ in Float(random.gaussian()) }
            let request = SampleRequest(seed: 1, index: 0, temperature: 0, latent: encoded ? .vector(z) : .prior)
            let sketch = try Sampler(checkpoint).sample([request])[0].sketch
            let expected = PlainDecoder(checkpoint).greedy(z.map(Double.init))
            let sequence = StrokeSequence(
                rows: expected.map { StrokeRow(dx: Float($0[0]), dy: Float($0[1]), lifted: $0[3] == 1) })
            let points = sketch.strokes.flatMap(\.points)
            let wanted = sequence.sketch(scale: checkpoint.scaleFactor).strokes.flatMap(\.points)
            drawn += points.count
            #expect(points.count == wanted.count)
            #expect(zip(points, wanted).allSatisfy { ($0 - $1).length < 1e-2 })
        }
        #expect(drawn > 20)
    }

    @Test(arguments: [-1, -0.001, 10.001, .nan, .infinity])
    func impossibleTemperaturesAreRefused(temperature: Double) throws {
        let sampler = Sampler(TestModels.checkpoint(TestModels.configuration(heads: nil, decoder: 13), seed: 1))
        let error = studioError {
            _ = try sampler.sample([SampleRequest(seed: 1, index: 4, temperature: temperature, latent: .prior)])
        }
        #expect(error?.text == "sketch 4: the temperature is \(temperature), expected a number from 0.0 to 10.0")
    }

    @Test(arguments: [nil, 1], TestModels.cells)
    func bytesDependOnNeitherBatchNorThreads(heads: Int?, cell: ModelConfiguration.Cell) throws {
        let configuration = TestModels.configuration(heads: heads, decoder: 37, cell: cell, maxLength: 25)
        var checkpoint = TestModels.checkpoint(configuration, seed: 11)
        // Seldom ended, so that sketches have some length.
        checkpoint.parameters[checkpoint.parameters.count - 1] = -4
        let sampler = Sampler(checkpoint)
        let requests = (0..<45).map { SampleRequest(seed: 5, index: $0, temperature: 0.8, latent: .prior) }
        let reference = try sampler.sample(requests, batch: 1, threads: 1)
        #expect(Set(reference).count > 40)
        for (batch, threads) in [(7, 1), (64, 1), (1, 2), (7, 2), (64, 2), (3, 5)] {
            #expect(try sampler.sample(requests, batch: batch, threads: threads) == reference)
        }
        let alone = try sampler.sample([requests[17]])
        #expect(alone == [reference[17]])
    }

    @Test(arguments: [nil, 2], TestModels.cells)
    func logLikelihoodsMatchThePlainDecoder(heads: Int?, cell: ModelConfiguration.Cell) throws {
        let configuration = TestModels.configuration(heads: heads, decoder: 21, cell: cell, maxLength: 30)
        var checkpoint = TestModels.checkpoint(configuration, seed: 5)
        checkpoint.scaleFactor = 1
        // The pen seldom lifted, so that few strokes are dots.
        checkpoint.parameters[checkpoint.parameters.count - 2] = -3
        var endings: Set<Bool> = []
        for index in 0..<12 as Range<UInt64> {
            let z = (0..<4).map { Float($0) / 2 - 0.5 + Float(index) / 16 }
            var request = SampleRequest(seed: 4, index: index, temperature: 1.5, latent: .vector(z), scored: true)
            if index % 3 == 0 { request.beginning = [StrokeRow(dx: 0.5, dy: -0.25, lifted: false)] }
            let sample = try Sampler(checkpoint).sample([request])[0]
            let rows = StrokeSequence(sample.sketch).rows
            let likelihood = try #require(sample.logLikelihood)
            let end = sample.endedByItself ? 1 : 0
            // A dot takes two rows of a drawing, but one to draw.
            guard likelihood.rowCount == rows.count + end - request.beginning.count else { continue }
            endings.insert(sample.endedByItself)
            let decoder = PlainDecoder(checkpoint)
            // Whether the pen was lifted at the end does not show on the page.
            let differences = [false, true].map { lifted in
                var drawn = rows.map { [Double($0.dx), Double($0.dy), $0.lifted ? 0 : 1, $0.lifted ? 1 : 0, 0] }
                if !drawn.isEmpty { drawn[drawn.count - 1].replaceSubrange(2..<4, with: lifted ? [0, 1] : [1, 0]) }
                if sample.endedByItself { drawn.append([0, 0, 0, 0, 1]) }
                let whole = decoder.logLikelihood(of: drawn, z.map(Double.init))
                let given = decoder.logLikelihood(of: Array(drawn[..<request.beginning.count]), z.map(Double.init))
                return abs(likelihood.sum - (whole - given)) / max(1, abs(whole))
            }
            #expect(differences.min().map { $0 < 1e-4 } == true, "\(differences)")
        }
        #expect(endings.contains(true))
    }

    @Test func whatIsDrawnIsHandedOnInOrderAndAFaultStopsIt() throws {
        let sampler = Sampler(TestModels.checkpoint(TestModels.configuration(heads: 1), seed: 12))
        @Sendable func request(_ index: Int) -> SampleRequest {
            // One latent too short behind many good ones.
            SampleRequest(
                seed: 1, index: UInt64(index), temperature: 1, latent: index == 900 ? .vector([1]) : .prior)
        }
        let whole = try sampler.sample((0..<900).map(request))
        for (batch, threads) in [(1, 1), (3, 2), (64, 4)] {
            var places: [Int] = []
            var sketches: [SampledSketch] = []
            let error = #expect(throws: Diagnostic.self) {
                try sampler.draw(
                    100_000_000, batch: batch, threads: threads, request: request, make: { ($0, $1) },
                    write: { (result: (Int, SampledSketch)) in
                        places.append(result.0)
                        sketches.append(result.1)
                    })
            }
            #expect(error?.text.contains("1 numbers, expected 4") == true)
            #expect(places == Array(0..<900) && sketches == whole)
        }
        var count = 0
        #expect(throws: Diagnostic.self) {
            try sampler.draw(
                100_000_000, threads: 2, request: request, make: { $1 },
                write: { (_) throws(Diagnostic) in
                    count += 1
                    if count == 20 { throw Diagnostic(.inputOutput, "the disk is full") }
                })
        }
        #expect(count == 20)
    }

    @Test func seedAndIndexMakeTheSketch() throws {
        let sampler = Sampler(TestModels.checkpoint(TestModels.configuration(heads: 1), seed: 12))
        func draw(_ seed: UInt64, _ index: UInt64) throws -> SampledSketch {
            try sampler.sample([SampleRequest(seed: seed, index: index, temperature: 1, latent: .prior)])[0]
        }
        #expect(try draw(1, 0) == draw(1, 0))
        #expect(try draw(1, 0) != draw(1, 1))
        #expect(try draw(1, 0) != draw(2, 0))
    }

    /// The spread of the first offset grows with √τ: σ² is multiplied by τ.
    @Test func temperatureScalesTheVariance() throws {
        var configuration = TestModels.configuration(heads: nil, encoder: nil, mixtures: 1, maxLength: 1)
        configuration.mixtures = 1
        // All weights zero: one standard normal component around the origin, all pen states alike.
        var checkpoint = TestModels.checkpoint(configuration, seed: 1, size: 0)
        checkpoint.scaleFactor = 1
        let sampler = Sampler(checkpoint)
        func variance(_ temperature: Double) throws -> Double {
            let requests = (0..<6000).map {
                SampleRequest(seed: 3, index: $0, temperature: temperature, latent: .prior)
            }
            let x = try sampler.sample(requests).compactMap { $0.sketch.strokes.first?.points.last?.x }
            #expect(x.count > 3000)
            return x.reduce(0) { $0 + $1 * $1 } / Double(x.count)
        }
        #expect(abs(try variance(1) - 1) < 0.08)
        #expect(abs(try variance(0.25) - 0.25) < 0.02)
        #expect(try variance(0) == 0)
    }

    @Test func posteriorsAreRefusedWhereThereAreNone() throws {
        let sampler = Sampler(TestModels.checkpoint(TestModels.configuration(heads: nil), seed: 1))
        let request = SampleRequest(seed: 1, index: 0, temperature: 1, latent: .posterior(blend: 1, noise: 0))
        #expect(throws: Diagnostic.self) { try sampler.sample([request]) }
    }

    @Test func aPosteriorWithoutNoiseIsThatLatent() throws {
        var checkpoint = TestModels.checkpoint(TestModels.configuration(heads: 1), seed: 13)
        checkpoint.posteriorMeans = [[0.5, -1, 0.25, 2]]
        let sampler = Sampler(checkpoint)
        func draw(_ latent: LatentSource) throws -> [SampledSketch] {
            try sampler.sample([SampleRequest(seed: 1, index: 0, temperature: 0, latent: latent)])
        }
        let given = try draw(.vector([0.5, -1, 0.25, 2]))
        #expect(try draw(.posterior(blend: 1, noise: 0)) == given)
        #expect(try draw(.posterior(blend: 3, noise: 0)) == given)
        #expect(try draw(.posterior(blend: 1, noise: 2)) != given)
    }

    @Test func aLatentOfTheWrongLengthIsRefused() throws {
        let sampler = Sampler(TestModels.checkpoint(TestModels.configuration(heads: nil), seed: 1))
        let request = SampleRequest(seed: 1, index: 0, temperature: 1, latent: .vector([1, 2]))
        let error = #expect(throws: Diagnostic.self) { try sampler.sample([request]) }
        #expect(error?.text.contains("2 numbers, expected 4") == true)
    }
}
