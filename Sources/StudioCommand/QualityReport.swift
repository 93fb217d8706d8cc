import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStrokes

/// The answer of `studio evaluate --samples`: a model's samples judged beside drawings by people.
struct QualityReport {
    private let command: EvaluateCommand

    init(_ command: EvaluateCommand) { self.command = command }

    /// Drawings by people that are compared at most, in training and held out, evenly chosen: the work grows with
    /// their product.
    private static let greatestCount = 5000
    private static let greatestTotal = 50_000

    func run() throws {
        let count = command.quality.samples ?? 0
        let model = try Checkpoint.named(command.checkpoint)
        // Before all that takes long.
        if model.configuration.latent == 0 { _ = try source(of: model, isByClass: false) }
        let (classifierPath, classifier) = try command.quality.read()
        let people = try DatasetReader.read(
            paths: command.quality.against,
            preprocessing: .ofPictures(tolerance: command.tolerance))
        people.sayWarnings()
        let names = command.quality.against.joined(separator: ", ")
        for (split, sketches) in [("train", people[.train].count), ("valid and test", people.heldOut().count)] {
            guard sketches > 0 else { throw Diagnostic.badData("\(names): has no drawings in the split \(split)") }
        }
        let (drawings, latents) = try draw(count, model, people, classifier, classifierPath)
        let (originals, reconstructions) = try reconstruct(model, people)
        let figures: QualityFigures
        do throws(Diagnostic) {
            figures = try QualityFigures(
                drawings, originals: originals, reconstructions: reconstructions, classifier: classifier,
                threads: command.threads)
        } catch {
            throw error.at("--against \(names)")
        }
        people.sayOtherClasses(than: model, command.checkpoint)
        let facts = Facts(
            checkpoint: command.checkpoint, classifier: classifierPath, sha256: classifier.sha256,
            classes: classifier.classes.count, against: names, training: people[.train].count,
            temperature: command.sampling.temperature, seed: command.seed, latents: latents)
        Terminal.result(
            command.json ? QualityText.object(figures, facts).text(pretty: true) : QualityText.text(figures, facts))
    }

    /// What the figures are of.
    struct Facts {
        var checkpoint: String
        var classifier: String
        var sha256: String
        var classes: Int
        var against: String
        var training: Int
        var temperature: Double
        var seed: UInt64
        var latents: String
    }

    /// Samples beside drawings by people. Of several classes each has its own samples, around the posteriors of its
    /// training drawings; from the prior, samples are of no class in particular.
    private func draw(
        _ count: Int, _ model: Checkpoint, _ people: Dataset, _ classifier: Classifier, _ classifierPath: String
    ) throws(Diagnostic) -> (drawings: [QualityFigures.Drawings], latents: String) {
        let hasEncoder = model.configuration.encoderHidden != nil
        let isByClass = people.classes.count > 1 && hasEncoder && origin != .prior
        let labels: [Int?] = people.classes.count == 1 || isByClass ? Array(people.classes.indices) : [nil]
        guard count * labels.count <= Self.greatestTotal else {
            throw Diagnostic(
                .usage, "--samples: \(count) of \(labels.count) classes are more than \(Self.greatestTotal) in all")
        }
        var drawings: [QualityFigures.Drawings] = []
        let progress = SamplingProgress()
        for (place, label) in labels.enumerated() {
            let taken = try label.map { label throws(Diagnostic) in
                try classifier.index(of: people.classes[label], in: classifierPath)
            }
            let references = people.drawings(of: .train, label: label)
            let held = people.heldOut(label: label)
            let name = label.map { people.classes[$0] } ?? command.quality.against.joined(separator: ", ")
            guard !references.isEmpty, !held.isEmpty else {
                throw .badData("\(name): expected drawings both to train on and held out")
            }
            var drawn = model
            if isByClass, let label { drawn.posteriorMeans = try means(model, people, label) }
            let source = try source(of: drawn, isByClass: isByClass)
            let requests = (0..<count).map {
                SampleRequest(
                    seed: command.seed, index: UInt64($0), temperature: command.sampling.temperature, latent: source)
            }
            let samples: [SampledSketch]
            do throws(Diagnostic) {
                samples = try Sampler(drawn).sample(requests, threads: command.threads) { done in
                    progress.show(place * count + done, of: labels.count * count)
                }
            } catch {
                throw error.at(command.checkpoint)
            }
            drawings.append(
                QualityFigures.Drawings(
                    label: taken, samples: samples,
                    references: Self.evenly(references, Self.greatestCount / labels.count),
                    people: Self.evenly(held, Self.greatestCount / labels.count)))
        }
        progress.clear()
        return (drawings, try latents(model, isByClass: isByClass))
    }

    private var origin: LatentOrigin? { command.latent.flatMap { LatentOrigin(rawValue: $0.rawValue) } }

    private func source(of model: Checkpoint, isByClass: Bool) throws(Diagnostic) -> LatentSource {
        do throws(Diagnostic) {
            return try command.sampling.source(origin ?? (isByClass ? .posterior : nil), of: model)
        } catch {
            throw error.at(command.checkpoint)
        }
    }

    private func latents(_ model: Checkpoint, isByClass: Bool) throws(Diagnostic) -> String {
        guard model.configuration.latent > 0 else { return "none: the model has no encoder" }
        guard case .posterior(let blend, let noise) = try source(of: model, isByClass: isByClass) else {
            return "from the prior"
        }
        let whose = isByClass ? "the training drawings of each class" : "the checkpoint"
        return
            "around \(blend == 1 ? "a posterior mean" : "blends of \(blend) posterior means") of \(whose), noise \(noise)"
    }

    /// The posterior means of a class's training drawings, as far as the model takes drawings that long.
    private func means(_ model: Checkpoint, _ people: Dataset, _ label: Int) throws(Diagnostic) -> [[Float]] {
        let encoder = try LatentEncoder(model)
        var means: [[Float]] = []
        for (sequence, own) in zip(people[.train], people.labels[.train] ?? [])
        where Int(own) == label && sequence.rows.count <= model.configuration.maxLength {
            means.append(try encoder.posterior(of: sequence).mean)
        }
        return means
    }

    /// Held-out drawings, as far as the model takes drawings that long, and what it makes of each at z = μ; none for a
    /// model without encoder.
    private func reconstruct(
        _ model: Checkpoint, _ people: Dataset
    ) throws(Diagnostic) -> (originals: [Sketch], reconstructions: [Sketch]) {
        guard model.configuration.encoderHidden != nil else { return ([], []) }
        let encoder = try LatentEncoder(model)
        let sequences = Self.evenly(
            [Split.valid, .test].flatMap { people[$0].filter { $0.rows.count <= model.configuration.maxLength } },
            Self.greatestCount)
        var requests: [SampleRequest] = []
        for (index, sequence) in sequences.enumerated() {
            requests.append(
                SampleRequest(
                    seed: command.seed, index: UInt64(index), temperature: command.sampling.temperature,
                    latent: .vector(try encoder.posterior(of: sequence).mean)))
        }
        let samples = try Sampler(model).sample(requests, threads: command.threads)
        return (sequences.map { $0.sketch() }, samples.map(\.sketch))
    }

    /// At most `limit` of the elements, at equal distances.
    private static func evenly<Element>(_ elements: [Element], _ limit: Int) -> [Element] {
        let count = min(elements.count, max(limit, 1))
        return (0..<count).map { elements[$0 * elements.count / count] }
    }
}
