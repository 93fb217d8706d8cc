import ArgumentParser
import Foundation
import JSON
import Model

struct InfoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Show what a checkpoint holds: architecture, parameters, training, licence.")

    @Argument(help: "The checkpoint to read.")
    var checkpoint: String

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let checkpoint = try Checkpoint.read(checkpoint)
        print(json ? object(checkpoint).text(pretty: true) : text(checkpoint))
    }

    private func object(_ checkpoint: Checkpoint) -> JSONValue {
        .members([
            "file": .string(self.checkpoint),
            "sha256": .string(checkpoint.sha256),
            "config": checkpoint.configuration.json,
            "parameters": .integer(Int64(checkpoint.configuration.parameterCount)),
            "scale_factor": .number(checkpoint.scaleFactor),
            "classes": .array(checkpoint.classes.map { .string($0) }),
            "posterior_means": .integer(Int64(checkpoint.posteriorMeans.count)),
            "licence": .string(checkpoint.licence),
            "attribution": .string(checkpoint.attribution),
            "training": checkpoint.training,
        ])
    }

    private func text(_ checkpoint: Checkpoint) -> String {
        let configuration = checkpoint.configuration
        let encoder = configuration.encoderHidden.map {
            "bidirectional LSTM, \($0) units a direction; latent of \(configuration.latent)"
        }
        let attention = configuration.attention.map {
            "; attention, \($0.heads) \($0.heads == 1 ? "head" : "heads") of \($0.dimension)"
        }
        let lines: [(String, String)] = [
            ("checkpoint", self.checkpoint),
            ("draws", checkpoint.classes.isEmpty ? "not stated" : checkpoint.classes.joined(separator: ", ")),
            ("encoder", encoder ?? "none: the model has no latent"),
            (
                "decoder",
                "LSTM, \(configuration.decoderHidden) units; \(configuration.mixtures) mixture components"
                    + (attention ?? "")
            ),
            ("longest", "\(configuration.maxLength) steps"),
            ("parameters", "\(configuration.parameterCount)"),
            ("scale", "\(checkpoint.scaleFactor)"),
            ("posteriors", "\(checkpoint.posteriorMeans.count) latents of real drawings"),
            ("licence", checkpoint.licence.isEmpty ? "not stated" : checkpoint.licence),
            ("attribution", checkpoint.attribution.isEmpty ? "not stated" : checkpoint.attribution),
            ("sha256", checkpoint.sha256),
            ("training", checkpoint.training == .null ? "not stated" : checkpoint.training.text(pretty: true)),
        ]
        return lines.map { name, value in
            name.padding(toLength: 13, withPad: " ", startingAt: 0)
                + value.replacingOccurrences(of: "\n", with: "\n" + String(repeating: " ", count: 13))
        }.joined(separator: "\n")
    }
}
