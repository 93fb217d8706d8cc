import ArgumentParser
import Foundation
import SketchDocuments
import SketchModel
import SketchNetwork

struct InfoCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract:
            "Show what a checkpoint or classifier holds: architecture, parameters, training, licence; or the machine.",
        discussion: "For example: studio info owl")

    @Argument(help: "The checkpoint or classifier to read.", completion: .checkpoint)
    var checkpoint: String?

    @Flag(help: "Show processor level, OpenBLAS kernels, cores and memory.")
    var machine = false

    @Flag(help: "With --machine: also measure single-precision matrix products on all cores (a second).")
    var measure = false

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard (checkpoint != nil) != machine else {
            throw ValidationError("expected <checkpoint> or --machine")
        }
        guard machine || !measure else { throw ValidationError("--measure goes with --machine") }
    }

    func run() throws {
        if let named = checkpoint {
            let path = CheckpointLibrary.standard.path(named)
            guard try !Classifier.isClassifier(path) else {
                let classifier = try Classifier.read(path)
                return Terminal.result(
                    json ? object(classifier, path).text(pretty: true) : text(classifier, path))
            }
            let checkpoint = try Checkpoint.named(named)
            Terminal.result(json ? object(checkpoint, path).text(pretty: true) : text(checkpoint, path))
        } else {
            var computer = Computer()
            if measure { computer.productSpeed = try ProductSpeed.measure(threads: computer.cores) }
            Terminal.result(json ? computer.json.text(pretty: true) : text(computer))
        }
    }

    private func text(_ computer: Computer) -> String {
        table(
            [
                ("processor", computer.processor),
                ("level", computer.level),
                (
                    "OpenBLAS",
                    computer.openBLAS + (computer.requestedOpenBLAS.map { " (OPENBLAS_CORETYPE=\($0))" } ?? "")
                ),
                ("cores", "\(computer.cores)"),
                ("memory", String(format: "%.1f GiB", Double(computer.memory) / 1_073_741_824)),
            ] + (computer.productSpeed.map { [("sgemm", String(format: "%.0f GFLOP/s", $0 / 1e9))] } ?? []))
    }

    private func object(_ checkpoint: Checkpoint, _ path: String) -> JSONValue {
        .members([
            "file": .string(path),
            "sha256": .string(checkpoint.sha256),
            "config": checkpoint.configuration.json,
            "parameters": .integer(Int64(checkpoint.configuration.parameterCount)),
            "scale_factor": .number(checkpoint.scaleFactor),
            "classes": .array(checkpoint.classes.map { .string($0) }),
            "posterior_means": .integer(Int64(checkpoint.posteriorMeans.count)),
            "class_means": .integer(Int64(checkpoint.classMeans.count)),
            "licence": .string(checkpoint.licence),
            "attribution": .string(checkpoint.attribution),
            "training": checkpoint.training,
        ])
    }

    private func text(_ checkpoint: Checkpoint, _ path: String) -> String {
        let configuration = checkpoint.configuration
        let encoder = configuration.encoderHidden.map {
            "bidirectional LSTM, \($0) units a direction; latent of \(configuration.latent)"
        }
        let attention = configuration.attention.map {
            "; attention, \($0.heads) \($0.heads == 1 ? "head" : "heads") of \($0.dimension)"
                + ($0.positions ? ", with positions" : "")
        }
        return table([
            ("checkpoint", path),
            ("draws", checkpoint.classes.isEmpty ? "not stated" : checkpoint.classes.joined(separator: ", ")),
            ("encoder", encoder ?? "none: the model has no latent"),
            (
                "decoder",
                "\(cell(configuration)); \(configuration.mixtures) mixture components"
                    + (attention ?? "")
            ),
            ("longest", "\(configuration.maxLength) steps"),
            ("parameters", "\(configuration.parameterCount)"),
            ("scale", "\(checkpoint.scaleFactor)"),
            ("posteriors", "\(checkpoint.posteriorMeans.count) latents of real drawings"),
            ("class means", checkpoint.classMeans.isEmpty ? "none" : "one a class, by its name"),
            ("licence", checkpoint.licence.isEmpty ? "not stated" : checkpoint.licence),
            ("attribution", checkpoint.attribution.isEmpty ? "not stated" : checkpoint.attribution),
            ("sha256", checkpoint.sha256),
            ("training", checkpoint.training == .null ? "not stated" : checkpoint.training.text(pretty: true)),
        ])
    }

    private func object(_ classifier: Classifier, _ path: String) -> JSONValue {
        .object(
            [JSONMember("file", .string(path)), JSONMember("sha256", .string(classifier.sha256))] + classifier.facts)
    }

    private func text(_ classifier: Classifier, _ path: String) -> String {
        let facts = JSONValue.object(classifier.facts)
        func shown(_ key: String) -> String { facts[key].map { $0.text() } ?? "not stated" }
        return table([
            ("classifier", path),
            ("tells apart", "\(classifier.classes.count) classes: \(classifier.classes.joined(separator: ", "))"),
            ("network", "convolutional: \(shown("config"))"),
            ("parameters", shown("parameters")),
            ("licence", classifier.licence.isEmpty ? "not stated" : classifier.licence),
            ("attribution", classifier.attribution.isEmpty ? "not stated" : classifier.attribution),
            ("sha256", classifier.sha256),
            ("training", classifier.training == .null ? "not stated" : classifier.training.text(pretty: true)),
        ])
    }

    private func cell(_ configuration: ModelConfiguration) -> String {
        let units = "\(configuration.decoderHidden) units"
        return switch configuration.decoderCell {
        case .lstm: "LSTM, \(units)"
        case .layerNormLSTM: "layer-normalised LSTM, \(units)"
        case .hyperLSTM(let hidden, let embedding):
            "HyperLSTM, \(units), rescaled by \(hidden) through embeddings of \(embedding)"
        }
    }

    private func table(_ lines: [(String, String)]) -> String {
        lines.map { name, value in
            name.padding(toLength: 13, withPad: " ", startingAt: 0)
                + value.replacingOccurrences(of: "\n", with: "\n" + String(repeating: " ", count: 13))
        }.joined(separator: "\n")
    }
}
