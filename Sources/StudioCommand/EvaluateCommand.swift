import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchNetwork
import SketchStrokes

struct EvaluateCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure a checkpoint's losses on drawings, or the quality of what it draws.",
        discussion: """
            With DATA: the mean over sketches of each part of the loss: offset (L_s), pen (L_p), reconstruction (their \
            sum) and kl (L_KL). They depend on the model's scale factor and N_max.

            Below stand nats a point in data units, which do not: the negative ELBO (−log p of offsets and pen \
            states, the end token included, plus KL) over the number of points (stroke-3 rows), offsets in the \
            units of the drawings, with its standard error over drawings (`studio sample --likelihood` counts points \
            alike, but has no KL and offsets in the model's scale factor); and the same with uniform noise of ±0.5 \
            on the points, since drawings on a grid of whole numbers reward mixtures narrower than the grid.

            With --samples N --against FILE: what a classifier takes N samples for, their precision, recall, density \
            and coverage in its features, Ret@1 of reconstructions, how many ended by themselves, and how near they lie \
            to drawings by people; each beside the same of held-out drawings by people. docs/evaluation.md explains them.

            For example: studio evaluate owl owl.npz --split test
            """)

    enum LatentChoice: String, ExpressibleByArgument, CaseIterable {
        case mean
        case sampled
        case prior
        case posterior
    }

    @Argument(help: "The checkpoint.", completion: .checkpoint)
    var checkpoint: String

    @Argument(help: "Drawings to measure losses on, as DATA of `studio train`.", completion: .file())
    var data: String?

    @Option(
        help: "Which drawings: train, valid, test (the arrays of a .npz; an .ndjson is split by line) (default: test).")
    var split: Split?

    @Option(
        help:
            "z of DATA: the posterior's mean (default), or sampled from it; of samples: prior or posterior, as sample's."
    )
    var latent: LatentChoice?

    @Option(in: OptionLimits.seed, help: "Seed of drawn latents, of the noise on points and of samples.")
    var seed: UInt64 = 1

    @Flag(help: "Count the pen loss over all N_max steps, as some implementations do.")
    var padded = false

    @Option(
        in: OptionLimits.tolerance,
        help: "Ramer–Douglas–Peucker tolerance for vector drawings, in units of a window of 256.")
    var tolerance = 2.0

    @Option(in: OptionLimits.threads, help: "Workers (default: one a core).")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Print one JSON object.")
    var json = false

    @OptionGroup(title: "Quality options") var quality: QualityOptions
    @OptionGroup(title: "Sampling options") var sampling: SamplingOptions

    func validate() throws {
        try quality.validate(with: self)
    }

    func run() throws {
        guard let data else {
            try QualityReport(self).run()
            return
        }
        let model = try Checkpoint.named(
            checkpoint, orMeant: data, as: "studio evaluate \(data) \(checkpoint)")
        if latent != nil, model.configuration.latent == 0 {
            throw LatentSource.withoutLatent(["--latent"]).at(checkpoint)
        }
        let preprocessing = Preprocessing(
            tolerance: tolerance, maxLength: model.configuration.maxLength)
        let dataset = try DatasetReader.read(paths: [data], preprocessing: preprocessing)
        dataset.sayWarnings()
        let split = split ?? .test
        let sketches = dataset[split]
        guard !sketches.isEmpty else {
            throw Diagnostic.badData("\(data): has no sketches in the split \"\(split.rawValue)\"")
        }
        dataset.sayOtherClasses(than: model, checkpoint)
        let engine = try GradientEngine(model.parameters, model.configuration, threads: threads)
        func losses(_ sketches: SequenceList, padded: Bool = false) -> [Loss] {
            Evaluation.losses(
                engine, sketches, scaleFactor: model.scaleFactor,
                latent: latent == .sampled ? .sampled(seed: seed) : .mean, padded: padded)
        }
        func perPoint(_ sketches: SequenceList, _ losses: [Loss]) -> PointLikelihood {
            PointLikelihood(
                losses, rowCounts: sketches.indices.map(sketches.rowCount), configuration: model.configuration,
                scaleFactor: model.scaleFactor)
        }
        let unpadded = losses(sketches)
        let noisy = SequenceList(
            sketches.enumerated().map { $1.withUniformNoise(Self.noise, seed: seed, index: $0) })
        report(
            model, Loss(meanOf: padded ? losses(sketches, padded: true) : unpadded), perPoint(sketches, unpadded),
            withNoise: perPoint(noisy, losses(noisy)))
        if dataset.skipped.tooLong + dataset.skipped.empty > 0 {
            Terminal.say(
                "\(data): left out of all its splits: \(dataset.skipped.summary) (N_max is "
                    + "\(model.configuration.maxLength))")
        }
        sayUnits(of: sketches, data)
    }

    /// Half a step of the grid of whole numbers that drawings lie on.
    private static let noise = 0.5

    private func report(_ model: Checkpoint, _ loss: Loss, _ points: PointLikelihood, withNoise noisy: PointLikelihood)
    {
        if json {
            var members = [JSONMember("sketches", .integer(Int64(points.sketches)))]
            if case .object(let parts) = loss.json { members += parts }
            members.append(JSONMember("points", .integer(Int64(points.points))))
            members.append(JSONMember("nats_per_point", points.json))
            members.append(JSONMember("nats_per_point_with_noise", noisy.json))
            Terminal.result(JSONValue.object(members).text())
        } else {
            Terminal.result(
                """
                sketches        \(points.sketches)
                offset          \(ProgressLine.fixed(loss.offset, 6))
                pen             \(ProgressLine.fixed(loss.pen, 6))
                reconstruction  \(ProgressLine.fixed(loss.reconstruction, 6))
                kl              \(model.configuration.latent > 0 ? ProgressLine.fixed(loss.kl, 6) : "none: no latent")
                points          \(points.points)
                nats a point    \(points.text)
                with noise ±\(Self.noise) \(noisy.text)
                """)
        }
    }

    /// Nats a point compare between drawings of one size only.
    private func sayUnits(of sketches: SequenceList, _ data: String) {
        let sides = sketches.map { sequence in
            sequence.sketch().bounds.map { max($0.width, $0.height) } ?? 0
        }.sorted()
        let median = sides[sides.count / 2]
        let usual = Preprocessing.window - 1
        guard abs(median - usual) > 0.05 * usual else { return }
        Terminal.say(
            "\(data): its drawings are not in a window of \(Int(Preprocessing.window)) (median of the longest side: "
                + "\(ProgressLine.fixed(median, 1))), so that nats a point are in other units than those of "
                + "prepared drawings; per point they differ by 2 ln \(ProgressLine.fixed(median / usual, 3))")
    }
}

extension PointLikelihood {
    fileprivate var text: String {
        let error = standardError.map { " ± \(ProgressLine.fixed($0, 3))" } ?? ""
        let parts = [("offset", offset), ("pen", pen), ("kl", kl)].map { "\($0) \(ProgressLine.fixed($1, 3))" }
        return "\(ProgressLine.fixed(total, 3))\(error)  (\(parts.joined(separator: ", ")))"
    }

    fileprivate var json: JSONValue {
        .members([
            "total": .number(total), "standard_error": standardError.map { .number($0) } ?? .null,
            "offset": .number(offset), "pen": .number(pen), "kl": .number(kl),
        ])
    }
}

extension Split: ExpressibleByArgument {}
