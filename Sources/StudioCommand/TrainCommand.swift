import ArgumentParser
import Foundation
import SketchBase
import SketchModel
import SketchNetwork
import SketchPlugins
import SketchStrokes
import SketchStudio

struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a model on drawings.",
        discussion: """
            DATA are files that `studio dataset prepare` made, Quick, Draw! .ndjson or .bin files, sketch-rnn .npz \
            archives, Creative Birds .json files, or folders of .svg drawings. Behind a file name may stand \
            filters, a class and a weight, as in owl.ndjson:set=random,typical:weight=4.

            FILE.safetensors keeps the checkpoint with the best validation loss, FILE.last.safetensors the newest. \
            Ctrl-C leaves a state from which --resume goes on to the same numbers as an uninterrupted run. With a \
            larger --steps it prolongs a run, finished or not; a learning rate that changes along a cosine is then \
            that of a run of the new length, and so leaps where the run is prolonged.

            A drawing that cannot be read ends the run before it begins, unless --skip-broken leaves it out; \
            `studio dataset` leaves such drawings out unless --strict.

            For example: studio train cats.ndjson --out cats.safetensors --steps 20000
            """)

    @Argument(help: "Drawings to train on.", completion: .file())
    var data: [String]

    @Option(help: "The checkpoint to write, ending in .safetensors.", completion: .file())
    var out: String

    @Option(
        help: "Begin with this checkpoint's network and scale factor, as for fine-tuning. It fixes the model options.",
        completion: .checkpoint)
    var from: String?

    @Option(in: 1...1_000_000_000, help: "Steps of the whole run; with --resume, more than before prolong it.")
    var steps = 10_000

    @Option(in: 1...100_000, help: "Sketches a step.")
    var batchSize = 100

    @Option(in: OptionLimits.learningRate, help: "Adam's learning rate.")
    var learningRate = 1e-4

    @Option(in: 0...1, help: "Learning rate at the last step, reached along a cosine (default: no change).")
    var finalLearningRate: Double?

    @Option(in: 1e-9...1e9, help: "Gradients are clipped to ± this.")
    var clip = 1.0

    @Option(in: 0...1e6, help: "w_KL, the weight of the KL term (default: 0.5).")
    var klWeight: Double?

    @Option(
        in: 0...1e6,
        help: "KL_min: a KL term that is smaller counts as this, so that it is made no smaller (default: 0.2).")
    var klTolerance: Double?

    @Option(in: 0...1, help: "R, the rate of KL annealing a step (default: 0.9999).")
    var klRate: Double?

    @Option(in: 0...1, help: "η_min, where KL annealing starts (default: 0).")
    var klStart: Double?

    @Option(in: 0...0.9, help: "Probability of dropping an LSTM candidate (recurrent dropout).")
    var recurrentDropout = 0.0

    @Option(
        in: 0...0.999999,
        help: "Validate and save a moving average of the weights with this decay a step, such as 0.999.")
    var weightAveraging: Double?

    @Option(help: "How recurrent weights of a new model begin: uniform or orthogonal (default: uniform).")
    var initialisation: Initialisation?

    @Option(
        in: OptionLimits.tolerance,
        help: "Ramer–Douglas–Peucker tolerance for vector drawings, in units of a window of 256.")
    var tolerance = 2.0

    @Option(in: OptionLimits.seed, help: "Seed of everything random.")
    var seed: UInt64 = 1

    @Option(
        in: OptionLimits.threads, help: "Workers (default: one a core). Runs with as many of them give the same bytes.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(in: 0.01...1e6, help: "Minutes between saved states.")
    var saveEvery = 3.0

    @Option(in: 0...1_000_000, help: "Epochs between contact sheets of samples, FILE.epoch-N.png; 0 for none.")
    var sheetEvery = 0

    @Flag(help: "Leave out drawings that cannot be read, instead of refusing the file (dataset: unless --strict).")
    var skipBroken = false

    @Flag(help: "Go on with the run whose state lies beside FILE, with the same settings and data.")
    var resume = false

    @Flag(help: "Replace an earlier run's files.")
    var force = false

    @OptionGroup(title: "Model options") var model: ModelOptions
    @OptionGroup(title: "Augmentation options") var augmentation: AugmentationOptions

    func validate() throws {
        guard out.hasSuffix(".safetensors") else {
            throw ValidationError("--out: expected a name that ends in .safetensors, found \(out)")
        }
    }

    func run() throws {
        let files = Trainer.RunFiles(best: out)
        try checkOutputs(files)
        let lock = try OutputLock(files.lock, of: out)
        defer { lock.release() }
        // Another run may have ended in between.
        try checkOutputs(files)
        let start = try from.map { path throws(Diagnostic) in try Checkpoint.named(path) }
        try checkModelOptions(start)
        let preprocessing = Preprocessing(
            tolerance: tolerance, maxLength: (start?.configuration ?? model.configuration).maxLength)
        let dataset = try DatasetReader.read(
            paths: data, preprocessing: preprocessing, skippingBroken: skipBroken,
            advice: "; --skip-broken leaves out drawings that cannot be read")
        dataset.sayWarnings()
        let checkpoint = try startingPoint(start, dataset)
        let trainer = try Trainer(
            options: options, checkpoint: checkpoint, dataset: dataset, files: files, resume: resume)
        Terminal.say(
            "\(dataset[.train].count) training, \(dataset[.valid].count) validation sketches; "
                + dataset.skipped.summary)
        Terminal.say(
            "\(checkpoint.configuration.parameterCount) parameters, scale factor "
                + "\(ProgressLine.fixed(checkpoint.scaleFactor, 3)), OpenBLAS kernels \(LinearAlgebra.coreName)")
        if resume { reportResumption(of: trainer) }
        let outcome = try train(trainer)
        guard case .finished = outcome else {
            // What was asked for is no error; that the run is not finished, scripts have to know.
            Terminal.say("stopped at step \(trainer.step) of \(steps); the same command with --resume goes on")
            throw ExitCode(ExitStatus.tryAgain.rawValue)
        }
        lock.release()
        Terminal.result(files.best)
        Terminal.result(files.last)
    }

    private func checkOutputs(_ files: Trainer.RunFiles) throws(Diagnostic) {
        for path in [files.best, files.state] {
            do {
                try OutputFile.check(path, force: force || resume)
            } catch {
                guard FileManager.default.fileExists(atPath: files.state) else { throw error }
                throw error.with(hint: "--resume goes on with the run that left it")
            }
        }
    }

    /// Refuses what a checkpoint to begin with has settled, and names what a new model does not need.
    private func checkModelOptions(_ start: Checkpoint?) throws(Diagnostic) {
        let ofKL = [
            ("--kl-weight", klWeight), ("--kl-tolerance", klTolerance), ("--kl-rate", klRate), ("--kl-start", klStart),
        ].filter { $0.1 != nil }.map(\.0)
        guard ofKL.isEmpty || (start?.configuration ?? model.configuration).latent > 0 else {
            throw Diagnostic(
                .usage,
                "\(ofKL.joined(separator: ", ")): a decoder alone has no latent, and so no KL term; leave "
                    + (ofKL.count == 1 ? "it" : "them") + " out"
                    + (start == nil ? ", or --unconditional" : ""))
        }
        guard let start, let from else {
            for unused in model.unused { Terminal.say("warning: \(unused), and changes nothing here") }
            return
        }
        let conflicts = model.conflicts(with: start.configuration)
        guard conflicts.isEmpty else {
            throw Diagnostic(
                .usage,
                "--from \(from): its network is trained on as it is: \(conflicts.joined(separator: "; ")). Leave out "
                    + "these options, or --from to train a new model")
        }
        guard initialisation == nil else {
            throw Diagnostic(
                .usage, "--initialisation is of new models; --from \(from) begins with that checkpoint's weights")
        }
    }

    private func reportResumption(of trainer: Trainer) {
        let (step, earlier) = (trainer.step, trainer.earlierSteps)
        if step >= steps {
            Terminal.say(
                "this run is finished: it has done its \(steps) steps; --resume with a larger --steps prolongs it")
        } else if earlier != steps {
            Terminal.say("going on at step \(step), with \(steps) steps in all instead of \(earlier)")
            var before = options
            before.steps = earlier
            let rates = (before.learningRate(atStep: step), options.learningRate(atStep: step))
            if rates.0 != rates.1 {
                Terminal.say(
                    "the learning rate goes on along the cosine of \(steps) steps: from \(Self.short(rates.0)) to "
                        + Self.short(rates.1))
            }
        }
    }

    private static func short(_ number: Double) -> String { String(format: "%.4g", number) }

    private func train(_ trainer: Trainer) throws -> Trainer.Outcome {
        let interruption = Interruption()
        var progress = ProgressLine(total: steps, unit: "step", first: trainer.step)
        let hasLatent = trainer.snapshot.configuration.latent > 0
        func show(_ event: Trainer.Event) {
            switch event {
            case .step(let step, let loss, let kl):
                progress.show(
                    step, "L_R \(ProgressLine.fixed(loss, 4))\(hasLatent ? "  L_KL \(ProgressLine.fixed(kl, 3))" : "")")
            case .skippedStep(let step):
                progress.clear()
                Terminal.say("step \(step): a gradient was not finite; the step was skipped")
            case .epoch(let epoch, let step, let training, let validation, let isBest):
                progress.clear()
                Terminal.say(
                    "epoch \(epoch), step \(step): training L_R \(ProgressLine.fixed(training.reconstruction, 4)), "
                        + "validation L_R \(ProgressLine.fixed(validation.reconstruction, 4))"
                        + (hasLatent ? ", L_KL \(ProgressLine.fixed(validation.kl, 4))" : "")
                        + (isBest && epoch > 1 ? ", the best so far" : "")
                )
                if !(abs(validation.total(klWeight: kl.weight, klTolerance: kl.tolerance)) < Self.diverged) {
                    Terminal.say(
                        "warning: these losses are beyond all measure: the run has diverged. Ctrl-C ends it; begin again "
                            + "with --force and a smaller --learning-rate")
                }
                if sheetEvery > 0 && epoch % sheetEvery == 0 { drawSheet(trainer.snapshot, epoch: epoch) }
            }
        }
        return try trainer.run(shouldStop: { interruption.isRequested }, report: show)
    }

    /// Losses of drawings, in units of their deviation, are a few units; those of a network that has lost its way grow
    /// without bound.
    private static let diverged = 1e6

    /// Samples of the same seeds every time, so that sheets of different epochs compare. A sheet that cannot
    /// be written is no reason to end the training.
    private func drawSheet(_ checkpoint: Checkpoint, epoch: Int) {
        let path = "\(out.dropLast(".safetensors".count)).epoch-\(epoch).png"
        do {
            let requests = (0..<36).map {
                SampleRequest(seed: seed, index: UInt64($0), temperature: 0.4, latent: .prior)
            }
            let sketches = try Sampler(checkpoint).sample(requests, threads: threads).map(\.sketch)
            let page = ContactSheet.page(sketches, columns: 6, title: "epoch \(epoch)", seed: seed)
            try OutputFile.write(try Renderers.make(forFile: path).render(page), to: path, force: true)
        } catch {
            Terminal.say("warning: no contact sheet: \(error)")
        }
    }

    private func startingPoint(_ start: Checkpoint?, _ dataset: Dataset) throws -> Checkpoint {
        let credit = try DatasetOutput.attribution(of: data)
        if var checkpoint = start {
            checkpoint.classes = dataset.classes
            checkpoint.posteriorMeans = []
            return checkpoint
        }
        return Checkpoint(
            configuration: model.configuration,
            parameters: model.configuration.initialParameters(seed: seed, recurrent: initialisation ?? .uniform),
            scaleFactor: Dataset.scaleFactor(of: dataset[.train]), classes: dataset.classes,
            attribution: credit.isEmpty ? "" : "Trained on \(credit)")
    }

    private var kl: KLAnnealing {
        var kl = KLAnnealing()
        if let klWeight { kl.weight = klWeight }
        if let klTolerance { kl.tolerance = klTolerance }
        if let klRate { kl.rate = klRate }
        if let klStart { kl.start = klStart }
        return kl
    }

    private var options: TrainingOptions {
        var options = TrainingOptions()
        options.batchSize = batchSize
        options.steps = steps
        options.learningRate = learningRate
        options.finalLearningRate = finalLearningRate ?? learningRate
        options.clip = clip
        options.kl = kl
        options.recurrentDropout = recurrentDropout
        options.weightAveraging = weightAveraging
        options.augmentation = augmentation.augmentation
        options.seed = seed
        options.threads = threads
        options.saveInterval = saveEvery
        return options
    }
}

extension Initialisation: ExpressibleByArgument {}
