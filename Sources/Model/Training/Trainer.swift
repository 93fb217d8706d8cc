import Foundation
import SketchBase
import SketchDocuments
import SketchNetwork
import SketchStrokes

/// Trains a model, epoch after epoch, and leaves these files:
/// - FILE.safetensors: the checkpoint with the best validation loss,
/// - FILE.last.safetensors: the newest one,
/// - FILE.resume.state: all that is needed to go on to the same numbers,
/// - FILE.log.jsonl: a line an epoch.
public final class Trainer {
    private let options: TrainingOptions
    private let checkpoint: Checkpoint
    private let dataset: Dataset
    private let files: RunFiles
    private let engine: GradientEngine
    private let average: WeightAverage?
    private var state: TrainingState
    private var log: TrainingLog
    /// Steps skipped since the last one that was not.
    private var skippedInARow = 0
    /// How long the run was asked to be when it was last left.
    public let earlierSteps: Int
    /// So many skipped steps in a row end the run: parameters no longer change, so no later step will do better.
    private static let hopeless = 20
    /// When seconds were last added to the state.
    private var clock = ContinuousClock.now

    /// Where a run's files lie, by the name of its checkpoint.
    public struct RunFiles: Sendable {
        /// The checkpoint with the lowest loss on validation.
        public let best: String
        /// The checkpoint of the last step.
        public var last: String { stem + ".last.safetensors" }
        /// What the run goes on from.
        public var state: String { stem + ".resume.state" }
        /// Losses, a JSON object a line.
        public var log: String { stem + ".log.jsonl" }
        /// What keeps a second run from the same files, while the first one works.
        package var lock: String { stem + ".lock" }
        private var stem: String {
            best.hasSuffix(".safetensors") ? String(best.dropLast(".safetensors".count)) : best
        }

        public init(best: String) { self.best = best }
    }

    /// What a run reports while it works.
    public enum Event: Sendable {
        case step(Int, loss: Double, kl: Double)
        case skippedStep(Int)
        case epoch(Int, step: Int, training: Loss, validation: Loss, isBest: Bool)
    }

    /// Why `run` came back.
    public enum Outcome: Sendable {
        case finished
        case interrupted
    }

    /// - Parameters:
    ///   - checkpoint: configuration, parameters to begin with, scale factor and what is known of the
    ///     data; its training record is replaced by this run's.
    ///   - resume: whether to go on from the state file, perhaps to another number of steps. The learning rate and the
    ///     KL weight of a step are then those of a run of the new length; where the rate is constant, the files become
    ///     those of a run that was as long from the beginning.
    /// - Throws: where the dataset has no training or validation sketches, or the state cannot be read or is another
    ///   run's.
    public init(
        options: TrainingOptions, checkpoint: Checkpoint, dataset: Dataset, files: RunFiles, resume: Bool
    ) throws(Diagnostic) {
        guard !dataset[.train].isEmpty, !dataset[.valid].isEmpty else {
            throw .badData(
                "the data has \(dataset[.train].count) training and \(dataset[.valid].count) validation sketches; "
                    + "both are needed")
        }
        self.options = Self.withoutUnusedTerm(options, checkpoint.configuration)
        self.checkpoint = checkpoint
        self.dataset = dataset
        self.files = files
        let identity = RunIdentity(options, checkpoint, dataset)
        let averages = options.weightAveraging != nil
        if resume {
            state = try TrainingState(
                reading: files.state, of: identity, steps: options.steps,
                parameterCount: checkpoint.configuration.parameterCount, averages: averages,
                fingerprint: { Self.fingerprint(options, steps: $0, checkpoint, dataset) })
            guard state.best == nil || state.log == nil || FileManager.default.fileExists(atPath: files.best) else {
                throw Diagnostic(
                    .missingInput,
                    "\(files.best): is not there, though it is the best checkpoint of the run of \(files.state); put it "
                        + "back, or begin anew with --force, without --resume")
            }
        } else {
            state = TrainingState(
                parameters: checkpoint.parameters, averages: averages, steps: options.steps, run: identity)
        }
        earlierSteps = state.steps
        state.steps = options.steps
        average = options.weightAveraging.map { [state] decay in
            WeightAverage(decay: decay, start: state.average ?? state.parameters)
        }
        engine = try GradientEngine(state.parameters, checkpoint.configuration, threads: options.threads)
        engine.optimizerState = state.optimizer
        engine.recurrentDropout = options.recurrentDropout
        log = TrainingLog(path: files.log)
        try log.truncate(afterStep: resume ? state.step : -1, sealed: state.log)
    }

    /// A decoder-only model has no posterior, and so no KL term.
    private static func withoutUnusedTerm(
        _ options: TrainingOptions, _ configuration: ModelConfiguration
    ) -> TrainingOptions {
        var options = options
        if configuration.encoderHidden == nil { options.kl.weight = 0 }
        return options
    }

    /// The step that the next call of `run` begins with.
    public var step: Int { state.step }

    /// The network as it is now, averaged where the run averages, with what the run began with beside it.
    public var snapshot: Checkpoint {
        var result = checkpoint
        result.parameters = average?.values.values ?? engine.parameterValues
        return result
    }

    /// Trains until all steps are done or `shouldStop` says so; either way the files are up to date.
    ///
    /// - Throws: where a file cannot be written, `badData` where gradients stay infinite.
    public func run(
        shouldStop: () -> Bool, report: (Event) -> Void
    ) throws(Diagnostic) -> Outcome {
        let lengths = dataset[.train].indices.map { dataset[.train].rowCount(of: $0) }
        var lastSave = ContinuousClock.now
        clock = .now
        func save() throws(Diagnostic) {
            try saveState()
            lastSave = .now
        }
        while state.step < options.steps {
            let batches = BatchPlan.batches(
                lengths: lengths, repeats: dataset.trainRepeats, batchSize: options.batchSize, seed: options.seed,
                epoch: state.epoch)
            while state.batch < batches.count && state.step < options.steps {
                if shouldStop() {
                    try save()
                    try write(files.last, nil, epochs: state.epoch)
                    return .interrupted
                }
                train(on: batches[state.batch], report)
                guard skippedInARow < Self.hopeless else {
                    let best =
                        state.best == nil
                        ? "no epoch ended well" : "\(files.best) is the best checkpoint before"
                    throw .badData(
                        "step \(state.step): the last \(Self.hopeless) gradients were not finite; \(best). Begin again "
                            + "with --force and a smaller --learning-rate, and look at the drawings with "
                            + "`studio dataset inspect`")
                }
                // At an epoch's and the run's end the state is saved anyway, once the checkpoints are.
                let isWithin = state.batch < batches.count && state.step < options.steps
                if isWithin, (ContinuousClock.now - lastSave).seconds > options.saveInterval * 60 { try save() }
            }
            try validate(report)
            // A run that ends within an epoch keeps its place there, from which a longer one goes on.
            if state.batch == batches.count { beginEpoch() }
            try save()
        }
        return .finished
    }

    private func train(on batch: [Int], _ report: (Event) -> Void) {
        let loss = engine.gradients(
            of: batch.enumerated().map { example($1, at: $0) },
            klWeight: options.kl.weight(atStep: state.step), klTolerance: options.kl.tolerance)
        let stepped = engine.step(
            learningRate: options.learningRate(atStep: state.step), clip: options.clip)
        if !stepped {
            state.skipped += 1
            skippedInARow += 1
            report(.skippedStep(state.step))
        } else {
            skippedInARow = 0
            average?.update(engine.parameters.all, steps: state.step + 1 - state.skipped)
            state.epochLoss.offset += loss.offset
            state.epochLoss.pen += loss.pen
            state.epochLoss.kl += loss.kl
            state.counted += 1
        }
        state.batch += 1
        state.step += 1
        report(.step(state.step, loss: loss.reconstruction, kl: loss.kl))
    }

    /// Training sketch `index` as place `place` of this step's batch sees it: augmented, scaled, with
    /// noise of its own.
    private func example(_ index: Int, at place: Int) -> GradientEngine.Example {
        var random = RandomStream(seed: options.seed, path: 0x7EA1, UInt64(state.step), UInt64(place))
        let augmented = options.augmentation.apply(
            dataset[.train][index], scaleFactor: checkpoint.scaleFactor, random: &random)
        let noise = (0..<checkpoint.configuration.latent).map { _ in Float(random.gaussian()) }
        return GradientEngine.Example(
            augmented.scaled(by: 1 / checkpoint.scaleFactor), noise: noise, dropoutSeed: random.next())
    }

    /// Measures the epoch so far, and writes checkpoints and the log.
    private func validate(_ report: (Event) -> Void) throws(Diagnostic) {
        // Where all batches were skipped nothing is known, and NaN says so.
        let count = Double(state.counted)
        let training = Loss(
            offset: state.epochLoss.offset / count, pen: state.epochLoss.pen / count, kl: state.epochLoss.kl / count)
        let validation = validationLoss()
        let total = validation.total(klWeight: options.kl.weight, klTolerance: options.kl.tolerance)
        let isBest = total.isFinite && total < state.best ?? .infinity
        if isBest { state.best = total }
        let epoch = state.epoch + 1
        addSeconds()

        let entry: JSONValue = .members([
            "step": .integer(Int64(state.step)), "epoch": .integer(Int64(epoch)), "training": training.json,
            "validation": validation.json, "best": .bool(isBest),
            "learning_rate": .number(options.learningRate(atStep: state.step)),
            "kl_weight": .number(options.kl.weight(atStep: state.step)), "skipped": .integer(Int64(state.skipped)),
            "seconds": .number(state.seconds),
        ])
        if isBest { try write(files.best, validation, epochs: epoch) }
        try write(files.last, validation, epochs: epoch)
        try log.append(entry)
        report(.epoch(epoch, step: state.step, training: training, validation: validation, isBest: isBest))
    }

    private func beginEpoch() {
        state.epoch += 1
        state.batch = 0
        state.epochLoss = Loss(offset: 0, pen: 0, kl: 0)
        state.counted = 0
    }

    /// The loss of the validation sketches under the parameters that checkpoints hold.
    private func validationLoss() -> Loss {
        let trained = average == nil ? nil : engine.parameterValues
        if let average { engine.parameters.all.copy(average.values) }
        defer { if let trained { engine.parameters.all.assign(trained) } }
        return Loss(
            meanOf: Evaluation.losses(
                engine, dataset[.valid], scaleFactor: checkpoint.scaleFactor, batchSize: options.batchSize))
    }

    private func addSeconds() {
        state.seconds += (ContinuousClock.now - clock).seconds
        clock = .now
    }

    /// - Parameter validation: what is known of these parameters; nil in the middle of an epoch.
    private func write(_ path: String, _ validation: Loss?, epochs: Int) throws(Diagnostic) {
        var result = snapshot
        result.training = .members([
            "steps": .integer(Int64(state.step)), "epochs": .integer(Int64(epochs)),
            "batch_size": .integer(Int64(options.batchSize)),
            "learning_rate": .array([.number(options.learningRate), .number(options.finalLearningRate)]),
            "kl_weight": .number(options.kl.weight), "recurrent_dropout": .number(options.recurrentDropout),
            "weight_averaging": options.weightAveraging.map { .number($0) } ?? .null,
            "seed": .integer(Int64(clamping: options.seed)),
            "sketches": .integer(Int64(dataset[.train].count)), "validation": validation?.json ?? .null,
            "previous": checkpoint.training,
        ])
        try result.write(to: path, half: false, force: true)
    }

    private func saveState() throws(Diagnostic) {
        addSeconds()
        state.parameters = engine.parameterValues
        state.average = average?.values.values
        state.optimizer = engine.optimizerState
        state.log = log.seal
        try state.write(to: files.state)
    }

    /// What a state of version 1 names its run by, which holds as long as the types described here keep their names and
    /// properties; they were all in one module called Model then.
    private static func fingerprint(
        _ options: TrainingOptions, steps: Int, _ checkpoint: Checkpoint, _ dataset: Dataset
    ) -> String {
        var fixed = options
        fixed.saveInterval = 0
        fixed.steps = steps
        let rows = dataset[.train].reduce(0) { $0 + $1.rows.count }
        let repeats = dataset.trainRepeats.reduce(0, +)
        let text = "\(fixed) \(checkpoint.configuration) \(checkpoint.scaleFactor) \(rows) \(repeats)"
        let then = ["SketchStrokes.", "SketchNetwork.", "SketchModel."].reduce(text) {
            $0.replacingOccurrences(of: $1, with: "Model.")
        }
        return Digest.sha256(Data(then.utf8))
    }
}
