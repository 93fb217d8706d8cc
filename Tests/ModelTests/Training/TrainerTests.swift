import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchNetwork
import SketchStrokes
import TestSupport
import Testing

@Suite struct TrainerTests {
    private static func dataset() -> Dataset {
        var dataset = Dataset()
        let sequences = TestModels.sequences(lengths: (0..<40).map { 3 + $0 % 9 }, seed: 20)
        dataset.sequences = [.train: SequenceList(sequences.prefix(30)), .valid: SequenceList(sequences.dropFirst(30))]
        dataset.trainRepeats = [Int](repeating: 1, count: 30)
        dataset.classes = ["test"]
        return dataset
    }

    private static func options(steps: Int) -> TrainingOptions {
        var options = TrainingOptions()
        options.batchSize = 8
        options.steps = steps
        options.learningRate = 1e-2
        options.finalLearningRate = 1e-3
        options.kl.rate = 0.9
        return options
    }

    private static func start(_ cell: ModelConfiguration.Cell = .lstm) -> Checkpoint {
        let configuration = TestModels.configuration(heads: 1, encoder: 8, decoder: 16, cell: cell)
        return Checkpoint(
            configuration: configuration, parameters: configuration.initialParameters(seed: 1), scaleFactor: 1)
    }

    private static func train(
        in folder: URL, steps: Int, resume: Bool = false, stopAfter: Int? = nil, averaging: Double? = nil,
        start: Checkpoint = start()
    ) throws -> (files: Trainer.RunFiles, outcome: Trainer.Outcome, skipped: Int) {
        let files = Trainer.RunFiles(best: folder.appendingPathComponent("model.safetensors").path)
        var options = options(steps: steps)
        options.weightAveraging = averaging
        let trainer = try Trainer(
            options: options, checkpoint: start, dataset: dataset(), files: files, resume: resume)
        var done = 0
        var skipped = 0
        func count(_ event: Trainer.Event) {
            if case .step = event { done += 1 }
            if case .skippedStep = event { skipped += 1 }
        }
        let outcome = try trainer.run(shouldStop: { stopAfter.map { done >= $0 } ?? false }, report: count)
        return (files, outcome, skipped)
    }

    private static func contents(_ path: String) throws -> Data { try InputFile.read(path) }

    @Test(arguments: TestModels.cells)
    func lossFallsAndFilesAreComplete(cell: ModelConfiguration.Cell) throws {
        try TestFiles.withTemporaryFolder { folder in
            let run = try Self.train(in: folder, steps: 120, start: Self.start(cell))
            let lines = try InputFile.readText(run.files.log).split(separator: "\n")
            let losses = try lines.map { line in
                let node = JSONNode(try JSONValue(parsing: Data(line.utf8), name: "log"), name: "log")
                return try node.required("training").required("reconstruction").number(in: 0...100)
            }
            #expect(losses.count == 30)
            // Random offsets cannot be foreseen: what falls is the cost of an untrained guess.
            #expect(losses[29] < 0.9 * losses[0])
            let best = try Checkpoint.read(run.files.best)
            let last = try Checkpoint.read(run.files.last)
            #expect(best.parameters != Self.start(cell).parameters)
            #expect(best.configuration == last.configuration)
        }
    }

    /// No two numbers of an embedding begin alike, else they would stay so, and only one of them would count.
    @Test func hyperEmbeddingsBeginApart() {
        let configuration = TestModels.configuration(heads: nil, cell: .hyperLSTM(hidden: 19, embedding: 3))
        let parameters = configuration.initialParameters(seed: 1)
        var offset = 0
        for tensor in configuration.tensors {
            let values = parameters[offset..<offset + tensor.count]
            offset += tensor.count
            if tensor.name.hasSuffix("embedding.weight") { #expect(Set(values).count == tensor.count) }
            if tensor.name.hasSuffix("input.scale.weight") { #expect(values.allSatisfy { abs($0 - 0.1 / 3) < 1e-7 }) }
        }
    }

    /// Stopped in the middle of an epoch and resumed, a run ends in the same bytes.
    @Test(arguments: [1, 5, 11], [nil, 0.9])
    func aResumedRunEndsInTheSameBytes(stopAfter: Int, averaging: Double?) throws {
        try TestFiles.withTemporaryFolder { whole in
            let reference = try Self.train(in: whole, steps: 14, averaging: averaging)
            try TestFiles.withTemporaryFolder { parts in
                let first = try Self.train(in: parts, steps: 14, stopAfter: stopAfter, averaging: averaging)
                guard case .interrupted = first.outcome else {
                    Issue.record("the run was not interrupted")
                    return
                }
                let second = try Self.train(in: parts, steps: 14, resume: true, averaging: averaging)
                #expect(try Self.contents(second.files.last) == Self.contents(reference.files.last))
                #expect(try Self.contents(second.files.best) == Self.contents(reference.files.best))
                let (ours, theirs) = (
                    try InputFile.readText(second.files.log), try InputFile.readText(reference.files.log)
                )
                #expect(ours.split(separator: "\n").count == theirs.split(separator: "\n").count)
            }
        }
    }

    /// Checkpoints hold the average of the parameters after every step, the younger ones weighing more; training
    /// goes its way as if nobody averaged.
    @Test func checkpointsHoldTheAverage() throws {
        let (steps, decay) = (6, 0.5)
        var parameters: [[Float]] = []
        for step in 1...steps {
            // The last step's parameters, with the learning rates of the whole run.
            let last = try TestFiles.withTemporaryFolder { folder in
                try Checkpoint.read(Self.train(in: folder, steps: steps, stopAfter: step).files.last)
            }
            parameters.append(last.parameters)
        }
        var expected = Self.start().parameters.map(Double.init)
        for (index, values) in parameters.enumerated() {
            let share = 1 - min(decay, Double(index + 2) / Double(index + 11))
            for place in expected.indices { expected[place] += share * (Double(values[place]) - expected[place]) }
        }
        try TestFiles.withTemporaryFolder { folder in
            let run = try Self.train(in: folder, steps: steps, averaging: decay)
            let averaged = try Checkpoint.read(run.files.last)
            #expect(averaged.parameters != parameters[steps - 1])
            #expect(zip(averaged.parameters, expected).allSatisfy { abs(Double($0) - $1) < 1e-6 })

            // The logged validation loss is that of what was saved.
            let engine = try GradientEngine(averaged.parameters, averaged.configuration, threads: 2)
            let validation = Loss(
                meanOf: Evaluation.losses(engine, Self.dataset()[.valid], scaleFactor: averaged.scaleFactor))
            let lastLine = try #require(try InputFile.readText(run.files.log).split(separator: "\n").last)
            let entry = JSONNode(try JSONValue(parsing: Data(lastLine.utf8), name: "log"), name: "log")
            let logged = try entry.required("validation").required("reconstruction").number(in: 0...100)
            #expect(abs(logged - validation.reconstruction) < 1e-5)
        }
    }

    @Test func aStateOfOtherSettingsIsRefused() throws {
        try TestFiles.withTemporaryFolder { folder in
            _ = try Self.train(in: folder, steps: 9, stopAfter: 3)
            let error = #expect(throws: Diagnostic.self) {
                try Self.train(in: folder, steps: 9, resume: true, averaging: 0.9)
            }
            #expect(error?.status == .badData)
            #expect(
                error?.text.contains(
                    "belongs to a run with other settings or data: --weight-averaging was not given, is 0.9. ") == true)
            let shorter = #expect(throws: Diagnostic.self) { try Self.train(in: folder, steps: 2, resume: true) }
            #expect(shorter?.status == .usage)
            #expect(shorter?.message.contains("3 of its 9 steps, more than the 2 asked for; give more than 3") == true)
        }
    }

    /// A decoder alone is named by its option, not by the sizes that follow from it; the KL term that it has not makes no
    /// run another one.
    @Test func aRunOfADecoderAloneIsNamedAndHasNoKLTerm() throws {
        try TestFiles.withTemporaryFolder { folder in
            let configuration = TestModels.configuration(heads: 1, encoder: nil, decoder: 16)
            let alone = Checkpoint(
                configuration: configuration, parameters: configuration.initialParameters(seed: 1), scaleFactor: 1)
            let files = try Self.train(in: folder, steps: 9, stopAfter: 3, start: alone).files
            let error = #expect(throws: Diagnostic.self) { try Self.train(in: folder, steps: 9, resume: true) }
            #expect(error?.text.contains("other settings or data: --unconditional was given, is not now. ") == true)
            var options = Self.options(steps: 9)
            options.kl.rate = 0.5
            options.kl.weight = 2
            let trainer = try Trainer(
                options: options, checkpoint: alone, dataset: Self.dataset(), files: files, resume: true)
            #expect(trainer.step == 3)
        }
    }

    /// With a constant learning rate, a run that ended early, within an epoch or at its end, and was prolonged, ends in
    /// the bytes of one that was as long from the beginning.
    @Test(arguments: [3, 4, 6, 9], [nil, 0.9])
    func aProlongedRunEndsInTheSameBytes(firstSteps: Int, averaging: Double?) throws {
        var options = Self.options(steps: 14)
        options.finalLearningRate = options.learningRate
        options.weightAveraging = averaging
        func run(in folder: URL, steps: Int, resume: Bool) throws -> Trainer.RunFiles {
            let files = Trainer.RunFiles(best: folder.appendingPathComponent("model.safetensors").path)
            options.steps = steps
            let trainer = try Trainer(
                options: options, checkpoint: Self.start(), dataset: Self.dataset(), files: files, resume: resume)
            #expect(trainer.step == (resume ? firstSteps : 0))
            #expect(trainer.earlierSteps == (resume ? firstSteps : steps))
            guard case .finished = try trainer.run(shouldStop: { false }, report: { _ in }) else {
                Issue.record("the run did not finish")
                return files
            }
            return files
        }
        try TestFiles.withTemporaryFolder { whole in
            let reference = try run(in: whole, steps: 14, resume: false)
            try TestFiles.withTemporaryFolder { parts in
                _ = try run(in: parts, steps: firstSteps, resume: false)
                let files = try run(in: parts, steps: 14, resume: true)
                #expect(try Self.contents(files.last) == Self.contents(reference.last))
                #expect(try Self.contents(files.best) == Self.contents(reference.best))
            }
        }
    }

    /// Along a cosine a step's rate is that of a run of the new length.
    @Test func aProlongedRunTakesTheRateOfItsNewLength() {
        let (short, long) = (Self.options(steps: 10), Self.options(steps: 20))
        #expect(short.learningRate(atStep: 10) == 1e-3)
        #expect(abs(long.learningRate(atStep: 10) - 5.5e-3) < 1e-15)
    }

    /// States of version 1 name their run by a sum alone: Tests/Reference/resume, of 136 zigzags.
    @Test(arguments: [
        ("interrupted", 400, true), ("interrupted", 500, false), ("finished", 20, true), ("finished", 30, true),
    ])
    func statesOfVersion1AreRead(name: String, steps: Int, isSame: Bool) throws {
        try TestFiles.withTemporaryFolder { folder in
            let drawings = folder.appendingPathComponent("drawings.ndjson")
            try Data((0..<150).map(Self.zigzag).joined().utf8).write(to: drawings)
            let dataset = try DatasetReader.read(paths: [drawings.path], preprocessing: Preprocessing(maxLength: 40))
            let files = Trainer.RunFiles(best: folder.appendingPathComponent("model.safetensors").path)
            try FileManager.default.copyItem(
                atPath: TestFiles.path("Tests/Reference/resume/version-1.\(name).state"), toPath: files.state)
            var options = TrainingOptions()
            options.batchSize = 8
            options.steps = steps
            options.threads = 1
            let configuration = ModelConfiguration(
                encoderHidden: 2, latent: 2, decoderHidden: 2, mixtures: 1, attention: nil, maxLength: 40)
            let checkpoint = Checkpoint(
                configuration: configuration, parameters: configuration.initialParameters(seed: 1),
                scaleFactor: Dataset.scaleFactor(of: dataset[.train]), classes: dataset.classes)
            func resumed() throws -> Trainer {
                try Trainer(options: options, checkpoint: checkpoint, dataset: dataset, files: files, resume: true)
            }
            guard isSame else {
                let error = #expect(throws: Diagnostic.self) { try resumed() }
                #expect(error?.text.contains("Repeat its command exactly, with the same --steps") == true)
                return
            }
            let trainer = try resumed()
            #expect(trainer.step == (name == "finished" ? 20 : 17))
            _ = try trainer.run(shouldStop: { false }, report: { _ in })
            // Once written by this program, it can be prolonged.
            guard trainer.step > 20 else { return }
            options.steps = steps + 5
            #expect(try resumed().step == steps)
        }
    }

    /// A drawing of the runs in Tests/Reference/resume.
    private static func zigzag(_ index: Int) -> String {
        let x = (0..<6 + index % 5).map { $0 * 20 + index % 7 }
        let y = x.indices.map { $0 % 2 == 0 ? 10 + index % 3 : 60 + (index * 13 + $0 * 7) % 40 }
        return #"{"word":"zigzag","drawing":[[\#(x),\#(y)],[[\#(index % 11),100],[120,\#(118 + index % 9)]]]}"# + "\n"
    }

    /// A gradient that is not finite leaves the parameters alone and is counted.
    /// Means at the end of what floats hold, under tiny deviations: the loss is finite in double precision, its
    /// gradient is not in single.
    private static func overflowing() -> Checkpoint {
        var start = start()
        let (outputs, mixtures) = (start.configuration.outputWidth, start.configuration.mixtures)
        let bias = start.parameters.count - outputs
        for j in 0..<mixtures {
            start.parameters[bias + mixtures + j] = 3e38
            start.parameters[bias + 3 * mixtures + j] = -80
        }
        return start
    }

    @Test func nonFiniteGradientsAreSkippedAndCounted() throws {
        try TestFiles.withTemporaryFolder { folder in
            let files = Trainer.RunFiles(best: folder.appendingPathComponent("model.safetensors").path)
            let trainer = try Trainer(
                options: Self.options(steps: 3), checkpoint: Self.overflowing(), dataset: Self.dataset(),
                files: files, resume: false)
            var skipped = 0
            func count(_ event: Trainer.Event) {
                if case .skippedStep = event { skipped += 1 }
            }
            _ = try trainer.run(shouldStop: { false }, report: count)
            #expect(skipped == 3)
            let log = try InputFile.readText(files.log)
            #expect(log.contains("\"skipped\":3"))
            // Of an epoch without a step nothing is known, and least of all that its loss is 0.
            #expect(log.contains("\"training\":{\"offset\":null,\"pen\":null,\"reconstruction\":null,\"kl\":null}"))
        }
    }

    /// The loss of an epoch is the mean over its batches that were not skipped.
    @Test func skippedBatchesDoNotCountAsZero() throws {
        var dataset = Self.dataset()
        // Eight drawings of the longest length, which fill a batch, leap so far that their gradients overflow.
        let wild = TestModels.sequences(lengths: [Int](repeating: 12, count: 8), seed: 4).map { sequence in
            StrokeSequence(rows: sequence.rows.map { StrokeRow(dx: 3e38, dy: $0.dy, lifted: $0.lifted) })
        }
        let tame = Array(dataset[.train].prefix(24))
        dataset.sequences[.train] = SequenceList(tame + wild)
        dataset.trainRepeats = [Int](repeating: 1, count: 32)
        var options = Self.options(steps: 4)
        options.augmentation = .none
        options.learningRate = 1e-9
        options.finalLearningRate = 1e-9
        try TestFiles.withTemporaryFolder { folder in
            let files = Trainer.RunFiles(best: folder.appendingPathComponent("model.safetensors").path)
            let trainer = try Trainer(
                options: options, checkpoint: Self.start(), dataset: dataset, files: files, resume: false)
            var losses: [Double] = []
            var skipped: Set<Int> = []
            var logged: Double?
            func note(_ event: Trainer.Event) {
                switch event {
                case .step(let step, let loss, _): if !skipped.contains(step - 1) { losses.append(loss) }
                case .skippedStep(let step): skipped.insert(step)
                case .epoch(_, _, let training, _, _): logged = training.reconstruction
                }
            }
            _ = try trainer.run(shouldStop: { false }, report: note)
            #expect(skipped.count == 1)
            try #require(losses.count == 3)
            #expect(abs(try #require(logged) - losses.reduce(0, +) / 3) < 1e-12)
        }
    }

    @Test func aRunThatOnlySkipsEnds() throws {
        try TestFiles.withTemporaryFolder { folder in
            let error = #expect(throws: Diagnostic.self) {
                _ = try Self.train(in: folder, steps: 1000, start: Self.overflowing())
            }
            #expect(error?.status == .badData)
            #expect(error?.text.hasPrefix("step 20: the last 20 gradients were not finite") == true)
            #expect(error?.text.contains("Begin again with --force and a smaller --learning-rate") == true)
        }
    }

    /// A rate ten thousand times too high, on drawings that mix dots, repeated points and leaps.
    @Test func parametersStayFiniteWhateverTheRateAndTheDrawings() throws {
        var dataset = Self.dataset()
        let wild = TestModels.sequences(lengths: [1, 2, 9, 12], seed: 3).enumerated().map { kind, sequence in
            var sequence = sequence
            for row in sequence.rows.indices {
                let factor: Float = [0, 1e4, 1e-6, 1][kind]
                sequence.rows[row].dx *= factor
                sequence.rows[row].dy *= factor
            }
            return sequence
        }
        dataset.sequences[.train] = SequenceList(wild + wild + wild + wild)
        dataset.trainRepeats = [Int](repeating: 1, count: 16)
        var options = Self.options(steps: 400)
        options.learningRate = 1
        options.finalLearningRate = 1
        try TestFiles.withTemporaryFolder { folder in
            let files = Trainer.RunFiles(best: folder.appendingPathComponent("model.safetensors").path)
            let trainer = try Trainer(
                options: options, checkpoint: Self.start(), dataset: dataset, files: files, resume: false)
            _ = try trainer.run(shouldStop: { false }, report: { _ in })
            for parameters in [trainer.snapshot.parameters, try Checkpoint.read(files.best).parameters] {
                #expect(parameters.allSatisfy { $0.isFinite })
            }
        }
    }

    @Test func validationIsRequired() throws {
        var dataset = Self.dataset()
        dataset.sequences[.valid] = []
        #expect(throws: Diagnostic.self) {
            try Trainer(
                options: Self.options(steps: 1), checkpoint: Self.start(), dataset: dataset,
                files: Trainer.RunFiles(best: "unused.safetensors"), resume: false)
        }
    }
}
