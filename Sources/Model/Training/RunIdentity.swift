import SketchBase
import SketchDocuments
import SketchStrokes

/// What a run must go on with to end in the numbers of one that was never interrupted: its settings, by their names on
/// the command line, and the drawings by their content. Its length is not among them: a run can be prolonged.
struct RunIdentity: Hashable, Sendable {
    var settings: [JSONMember]
    var sources: [Source]

    /// The drawings of one data file, as far as training looks at them.
    struct Source: Hashable, Sendable {
        var name: String
        var training: Int
        var validation: Int
        /// Of their rows, and of how often each counts.
        var sha256: String
    }

    /// What is different from an earlier run, each with both values: "--seed was 1, is 9".
    func differences(from earlier: RunIdentity) -> [String] {
        var differences: [String] = []
        var passedOver = isUnconditional ? Self.ofKL : []
        if isUnconditional != earlier.isUnconditional {
            differences.append(
                isUnconditional ? "--unconditional was not given, is" : "--unconditional was given, is not now")
            passedOver.formUnion(Self.ofLatents)
        }
        for name in settings.map(\.key) + earlier.settings.map(\.key).filter({ value($0) == nil })
        where !passedOver.contains(name) {
            let (was, isNow) = (earlier.value(name), value(name))
            if was != isNow { differences.append("\(name) was \(Self.text(was)), is \(Self.text(isNow))") }
        }
        guard sources.count == earlier.sources.count else {
            let (was, isNow) = (earlier.sources, sources)
            return differences + ["the data was \(Self.names(was)), is \(Self.names(isNow))"]
        }
        for (was, isNow) in zip(earlier.sources, sources) where was.sha256 != isNow.sha256 {
            let name = was.name == isNow.name ? isNow.name : "\(isNow.name) (\(was.name) then)"
            let isAsMuch = (was.training, was.validation) == (isNow.training, isNow.validation)
            differences.append(
                isAsMuch
                    ? "\(name) gives as many sketches as then, \(isNow.count), but others"
                    : "\(name) gave \(was.count) sketches, gives \(isNow.count)")
        }
        return differences
    }

    /// What changes nothing in a run of a decoder alone.
    private static let ofKL: Set = ["--kl-weight", "--kl-tolerance", "--kl-rate", "--kl-start"]

    /// What follows from --unconditional by itself.
    private static let ofLatents: Set = ["--encoder", "--latent"]

    /// A run of a decoder alone has no encoder.
    private var isUnconditional: Bool { value("--encoder") == .null }

    private func value(_ name: String) -> JSONValue? { settings.first { $0.key == name }?.value }

    private static func text(_ value: JSONValue?) -> String {
        value.map { $0 == .null ? "not given" : $0.text() } ?? "not there"
    }

    private static func names(_ sources: [Source]) -> String { sources.map(\.name).joined(separator: ", ") }
}

extension RunIdentity.Source {
    /// "136 + 7": training and validation sketches.
    fileprivate var count: String { "\(training) + \(validation)" }
}

extension RunIdentity {
    init(_ options: TrainingOptions, _ checkpoint: Checkpoint, _ dataset: Dataset) {
        let augmentation = options.augmentation
        let configuration = checkpoint.configuration
        func whole(_ number: Int) -> JSONValue { .integer(Int64(number)) }
        settings = [
            JSONMember("--batch-size", whole(options.batchSize)),
            JSONMember("--learning-rate", .number(options.learningRate)),
            JSONMember("--final-learning-rate", .number(options.finalLearningRate)),
            JSONMember("--clip", .number(options.clip)), JSONMember("--kl-weight", .number(options.kl.weight)),
            JSONMember("--kl-tolerance", .number(options.kl.tolerance)),
            JSONMember("--kl-rate", .number(options.kl.rate)), JSONMember("--kl-start", .number(options.kl.start)),
            JSONMember("--recurrent-dropout", .number(options.recurrentDropout)),
            JSONMember("--weight-averaging", options.weightAveraging.map { .number($0) } ?? .null),
            JSONMember("--axis-scale", .number(augmentation.axisScale)),
            JSONMember("--rotation", .number(augmentation.rotation)),
            JSONMember("--shear", .number(augmentation.shear)), JSONMember("--mirror", .bool(augmentation.mirror)),
            JSONMember("--point-dropout", .number(augmentation.pointDropout)),
            JSONMember("--jitter", .number(augmentation.jitter)),
            JSONMember("--seed", Int64(exactly: options.seed).map { .integer($0) } ?? .string("\(options.seed)")),
            JSONMember("--threads", whole(options.threads)),
            JSONMember("--from (SHA-256)", checkpoint.sha256.isEmpty ? .null : .string(checkpoint.sha256)),
            JSONMember("--encoder", configuration.encoderHidden.map(whole) ?? .null),
            JSONMember("--latent", whole(configuration.latent)),
            JSONMember("--decoder", whole(configuration.decoderHidden)),
            JSONMember("--mixtures", whole(configuration.mixtures)),
            JSONMember("--max-length", whole(configuration.maxLength)),
        ]
        switch configuration.decoderCell {
        case .lstm: settings.append(JSONMember("--cell", .string("lstm")))
        case .layerNormLSTM: settings.append(JSONMember("--cell", .string("layer-norm-lstm")))
        case .hyperLSTM(let hidden, let embedding):
            settings += [
                JSONMember("--cell", .string("hyper-lstm")), JSONMember("--hyper", whole(hidden)),
                JSONMember("--hyper-embedding", whole(embedding)),
            ]
        }
        settings += [
            JSONMember("--attention", .bool(configuration.attention != nil)),
            JSONMember("--heads", configuration.attention.map { whole($0.heads) } ?? .null),
            JSONMember("--attention-dimension", configuration.attention.map { whole($0.dimension) } ?? .null),
        ]
        // Named where it is used only, so that states from before it was there go on.
        if configuration.attention?.positions == true {
            settings.append(JSONMember("--attention-positions", .bool(true)))
        }
        settings += [
            JSONMember("the scale factor", .number(checkpoint.scaleFactor)),
            JSONMember("what it draws", .array(checkpoint.classes.map { .string($0) })),
        ]
        sources = Self.sources(of: dataset)
    }

    private static func sources(of dataset: Dataset) -> [Source] {
        let (training, validation) = (dataset[.train], dataset[.valid])
        let parts =
            dataset.sources.isEmpty
            ? [Dataset.Source(name: "the data", counts: [.train: training.count, .valid: validation.count])]
            : dataset.sources
        var (firstTraining, firstValidation) = (0, 0)
        return parts.map { part in
            let trained = firstTraining..<firstTraining + (part.counts[.train] ?? 0)
            let validated = firstValidation..<firstValidation + (part.counts[.valid] ?? 0)
            (firstTraining, firstValidation) = (trained.upperBound, validated.upperBound)
            var sum = Digest.Sum()
            for index in trained { sum.add(training[index], repeats: dataset.trainRepeats[index]) }
            for index in validated { sum.add(validation[index], repeats: 0) }
            return Source(
                name: part.name, training: trained.count, validation: validated.count, sha256: sum.sha256())
        }
    }
}

extension Digest.Sum {
    fileprivate mutating func add(_ sequence: StrokeSequence, repeats: Int) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + 9 * sequence.rows.count)
        bytes.append(littleEndian: UInt32(clamping: sequence.rows.count))
        bytes.append(littleEndian: UInt32(clamping: repeats))
        for row in sequence.rows {
            bytes.append(littleEndian: row.dx.bitPattern)
            bytes.append(littleEndian: row.dy.bitPattern)
            bytes.append(row.lifted ? 1 : 0)
        }
        add(bytes)
    }
}

// As a training state keeps it.
extension RunIdentity {
    var json: JSONValue {
        .members([
            "settings": .object(settings),
            "data": .array(
                sources.map { source in
                    .members([
                        "name": .string(source.name), "training": .integer(Int64(source.training)),
                        "validation": .integer(Int64(source.validation)), "sha256": .string(source.sha256),
                    ])
                }),
        ])
    }

    init(json node: JSONNode) throws(Diagnostic) {
        settings = try node.required("settings").members().map { JSONMember($0.key, $0.node.value) }
        sources = []
        for source in try node.required("data").elements() {
            sources.append(
                Source(
                    name: try source.required("name").string(),
                    training: try source.required("training").integer(in: 0...Int.max),
                    validation: try source.required("validation").integer(in: 0...Int.max),
                    sha256: try source.required("sha256").string()))
        }
    }
}
